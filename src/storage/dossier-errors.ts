/** @module What can be wrong with a dossier or an output file: what happened, to which file, and what to do next. */

/** A file outside Readout that could not be used. */
export class StorageFailure extends Error {
  override name = 'StorageFailure'
  readonly file: string

  constructor(file: string, what: string) {
    super(`${file}: ${what}`)
    this.file = file
  }
}

/** There is no file of this name. */
export class DossierMissing extends StorageFailure {
  override name = 'DossierMissing'

  constructor(file: string) {
    super(file, 'there is no such dossier. Check the path, or make one with "readout add".')
  }
}

/** Something else: a text, a picture, a database of another program. It is left as it is. */
export class NotADossier extends StorageFailure {
  override name = 'NotADossier'

  constructor(file: string) {
    super(file, 'this is not a dossier, and it was left as it is. Name another file.')
  }
}

/** The dossier was written by a later Readout, whose format this one does not know. */
export class DossierFromNewerVersion extends StorageFailure {
  override name = 'DossierFromNewerVersion'

  constructor(file: string, found: number, known: number) {
    super(file, `this dossier has format ${found}, and this Readout knows formats up to ${known}. Update Readout.`)
  }
}

/** The file is a dossier no longer, or never was one. */
export class DamagedDossier extends StorageFailure {
  override name = 'DamagedDossier'

  constructor(file: string, detail: string) {
    super(
      file,
      `this dossier is damaged (${detail}). Nothing was changed. Restore a copy, or add the reports to a new one.`,
    )
  }
}

/** Another program holds the dossier. */
export class DossierBusy extends StorageFailure {
  override name = 'DossierBusy'

  constructor(file: string) {
    super(file, 'another program is writing to this dossier. Try again when it is done.')
  }
}

/** The disk, the folder or its permissions do not allow it. */
export class CannotWrite extends StorageFailure {
  override name = 'CannotWrite'

  constructor(file: string, detail: string) {
    super(file, `it could not be written (${detail}). Check the folder, its permissions and the space on the disk.`)
  }
}
