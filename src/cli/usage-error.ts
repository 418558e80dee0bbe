/** @module A command that was called wrongly: the message says how to call it. */

/** The command line asks for something that is not there; printed with a hint, exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}
