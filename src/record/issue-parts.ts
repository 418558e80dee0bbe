/** @module Parts of a wording by issue: of "a truce of a year, and the release of all prisoners" each issue has its own words. */
import type { Passage } from '../document/passage.ts'
import { type IssuePhrases, issuePlaces } from './issues.ts'

/** A part of what was said that is about one issue. */
export interface IssuePart {
  readonly issue: string
  readonly passage: Passage
}

/** Where one conjunct ends and the next begins. */
const JOINT = /(?:,|;|\s[-–—])?\s+(?:and|but|as well as|plus|while)\s+(?:also\s+)?|[,;]\s+/gu

/** Characters of context that a passage cut from another keeps of it. */
const CONTEXT = 24

/** The conjuncts of a passage, each with the issues it names; what names none belongs to the one before it. Linear. */
export function issueParts(passage: Passage, phrases: IssuePhrases): readonly IssuePart[] {
  const { exact } = passage
  const places = issuePlaces(exact, phrases)
  const joints = [...exact.matchAll(JOINT)].filter(
    ({ 0: joint, index }) => !places.some(({ start, end }) => index < end && start < index + joint.length),
  )
  const parts: { start: number; end: number; issues: Set<string> }[] = []
  let start = 0
  for (const joint of [...joints, null]) {
    const end = joint?.index ?? exact.length
    const issues = new Set(places.filter(place => place.start >= start && place.end <= end).map(({ issue }) => issue))
    const last = parts.at(-1)
    if (last !== undefined && (issues.size === 0 || last.issues.size === 0)) {
      last.end = end
      for (const issue of issues) last.issues.add(issue)
    } else parts.push({ start, end, issues })
    start = end + (joint?.[0].length ?? 0)
  }
  return parts.flatMap(({ start, end, issues }) =>
    [...issues].map(issue => ({ issue, passage: cut(passage, start, end) })),
  )
}

/** A piece of a passage as a passage of its own. */
function cut(passage: Passage, from: number, to: number): Passage {
  const { exact, prefix, suffix, start } = passage
  return {
    ...passage,
    start: start + from,
    end: start + to,
    exact: exact.slice(from, to),
    prefix: `${prefix}${exact.slice(0, from)}`.slice(-CONTEXT),
    suffix: `${exact.slice(to)}${suffix}`.slice(0, CONTEXT),
  }
}
