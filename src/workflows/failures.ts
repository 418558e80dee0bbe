/** @module The failures that are not our own: they come with a message for people, and no more needs to be said. */
import { NothingToRead, Unreadable } from '../sources/unreadable.ts'
import { StorageFailure } from '../storage/dossier-errors.ts'

export { NothingToRead }

/** Whether an error tells a person all they need: a file or folder outside Readout could not be used. */
export function isOutsideFailure(error: unknown): error is Error {
  return error instanceof Unreadable || error instanceof StorageFailure
}
