/** @module Writes a file wholly or not at all: a reader never sees half of it, and a failure leaves the old one. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { CannotWrite } from './dossier-errors.ts'

/** The folder is made where it is missing. */
export async function writeWholeFile(path: string, content: string | Uint8Array): Promise<void> {
  // In the same folder, since a rename is atomic only within one file system; with the process's number, since two may write.
  const draft = `${path}.${process.pid}.part`
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(draft, content, { flush: true })
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined)
    throw new CannotWrite(path, (error as Error).message)
  }
}
