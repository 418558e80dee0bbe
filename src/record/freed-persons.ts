/**
 * @module Freed persons: somebody whose release, return or transfer is asked for by name is at issue by that name, apart from the
 * prisoners of either side: "Release of Ilse Keller".
 */

import { plain } from '../alignment/content-words.ts'
import { everyMatch } from '../document/every-match.ts'
import { issueId } from './issues.ts'
import type { Issue } from './record.ts'

/** A name of two or three words. */
const NAME = "(\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){1,2})"

/** What is done with one who is held. */
const FREED = new RegExp(
  `\\b(?:(?:release|freeing|extradition|transfer|pardon|handover|repatriation) of|(?:free|release|extradite|pardon|repatriate|swap)(?:s|d|ing)?|hand(?:s|ed|ing)? over) ${NAME}(?![\\p{L}-])`,
  'gu',
)

/** Reports that must tell it. */
const FEWEST_REPORTS = 2

/**
 * An issue for each person that several reports tell to be freed, and a stance is on.
 * @param speakers names of those who speak in the reports: who gives orders and interviews is no prisoner
 */
export function freedPersons(
  reports: readonly (readonly string[])[],
  stances: readonly string[],
  speakers: ReadonlySet<string>,
): readonly Issue[] {
  const told = new Map<string, Set<number>>()
  reports.forEach((report, at) => {
    for (const text of report)
      for (const [, name] of everyMatch(text, FREED))
        (told.get(name!) ?? told.set(name!, new Set()).get(name!)!).add(at)
  })
  return [...told]
    .filter(
      ([name, where]) =>
        where.size >= FEWEST_REPORTS && !speakers.has(plain(name)) && stances.some(passage => passage.includes(name)),
    )
    .map(([name]) => name)
    .toSorted()
    .map(name => ({
      id: issueId(`release of ${name}`),
      label: `Release of ${name}`,
      synonyms: [name.toLowerCase(), name.slice(name.lastIndexOf(' ') + 1).toLowerCase()],
    }))
}
