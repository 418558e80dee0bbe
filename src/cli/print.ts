/** @module Two streams: the result on stdout and nothing else there, everything for people on stderr. */
import { once } from 'node:events'

/** Writes to stdout and waits while the reader is slow, so that no output piles up in memory. */
export async function printResult(result: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(result)) await once(process.stdout, 'drain')
}

/** One line for people. Control characters of a file's name cannot move their cursor. */
export function tell(line: string): void {
  process.stderr.write(`${line.replace(/[\u0000-\u001F\u007F-\u009F]/g, ' ')}\n`)
}

/** A reader that has seen enough (`| head`) ends the program in peace. */
export function endQuietlyWhenUnread(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}
