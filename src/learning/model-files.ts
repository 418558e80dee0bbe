/** @module The files of trained models, as the pure rooms see them: names, bytes and plain data. */

/** Files whose checksums have been compared with the manifest. Read from a folder by `storage/model-files.ts`. */
export interface ModelFiles {
  readonly bytes: (file: string) => Uint8Array
  /** Parsed JSON. Its shape is what training wrote; the checksum vouches for it. */
  readonly json: (file: string) => unknown
}
