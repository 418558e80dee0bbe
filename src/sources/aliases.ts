/** @module Names a person knows to be one: `Party: a, b [group]`, one line each. */
import { readFile } from 'node:fs/promises'
import { cannotRead } from './find-files.ts'
import { Unreadable } from './unreadable.ts'

/** One line: the first name is the one the person would print. */
export type SameNames = readonly [string, ...string[]]

/** Reads a file of aliases. Empty lines and those that begin with `#` say nothing. */
export async function readAliases(path: string): Promise<readonly SameNames[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw cannotRead(path, error)
  })
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, at) => (/^\s*(?:#|$)/.test(line) ? [] : [namesOf(path, line, at + 1)]))
}

function namesOf(path: string, line: string, number: number): SameNames {
  const colon = line.indexOf(':')
  const name = line.slice(0, Math.max(0, colon)).trim()
  // The kind in brackets is for other readers of such files: here the reports say what an actor is.
  const others = line.slice(colon + 1).replace(/\[[^\]]*\]\s*$/, '')
  const aliases = others
    .split(',')
    .map(alias => alias.trim())
    .filter(alias => alias !== '')
  if (name === '' || aliases.length === 0) {
    throw new Unreadable(path, `line ${number} is no list of names. Write "Party: a, b [group]".`)
  }
  return [name, ...aliases]
}
