/** @module Answers to JSON lines, as they come; and what to say when not one line could be used. */
import type { LineAnswer } from '../workflows/json-lines.ts'
import { NOTHING_USABLE } from './exit-codes.ts'
import { printResult, tell } from './print.ts'

/** @param example a line as it should be */
export async function printAnswers(answers: AsyncIterable<LineAnswer>, example: string): Promise<void> {
  let usable = 0
  for await (const answer of answers) {
    if (answer.usable) usable += 1
    await printResult(`${answer.json}\n`)
  }
  if (usable > 0) return
  tell(`No line could be used. Each must be an object such as ${example}.`)
  process.exitCode = NOTHING_USABLE
}
