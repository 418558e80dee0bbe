/** @module The command line: runs one command, and turns what went wrong into a line for people and a number for scripts. */
import { readFileSync } from 'node:fs'
import { CommanderError } from 'commander'
import { UnknownTarget } from '../workflows/decide.ts'
import { isOutsideFailure, NothingToRead } from '../workflows/failures.ts'
import { DONE, NOTHING_USABLE, OUTSIDE_FAILURE, WRONG_USAGE } from './exit-codes.ts'
import { endQuietlyWhenUnread, tell } from './print.ts'
import { readoutProgram } from './program.ts'
import { UsageError } from './usage-error.ts'

endQuietlyWhenUnread()

try {
  const program = readoutProgram(ownVersion())
  for (const command of [program, ...program.commands]) command.exitOverride()
  await program.parseAsync()
} catch (error) {
  process.exitCode = exitCodeOf(error)
}

function ownVersion(): string {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  return manifest.version
}

function exitCodeOf(error: unknown): number {
  // Commander has said what there was to say, help and version included.
  if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : WRONG_USAGE
  if (error instanceof UsageError || error instanceof UnknownTarget) return told(error, WRONG_USAGE)
  if (error instanceof NothingToRead) return told(error, NOTHING_USABLE)
  if (isOutsideFailure(error)) return told(error, OUTSIDE_FAILURE)
  // Anything else is a defect of ours: the stack is what helps to mend it.
  process.stderr.write(
    `This is a defect in Readout, please report it.\n${error instanceof Error ? error.stack : error}\n`,
  )
  return OUTSIDE_FAILURE
}

function told(error: Error, code: number): number {
  tell(`readout: ${error.message}`)
  return code
}
