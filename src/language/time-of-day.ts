/**
 * @module Parts of a day without the day: "late in the afternoon", "at noon", "at around two in the morning", "by evening".
 * They are of the day the story is on, and say nothing beside a day of their own.
 */
import { addDays } from '../document/dates.ts'
import { NUMBER, onDay, phrase, type TimeRule } from './time-words.ts'

const PART = '(?:morning|afternoon|evening|night)'
const POINT = '(?:noon|midday|midnight|dawn|dusk|daybreak|sunrise|sunset|nightfall|lunchtime|teatime)'
const CLOCK = `(?:\\d{1,2}[:.][0-5]\\d(?: ?[ap]\\.?m\\.?)?|\\d{1,2} ?[ap]\\.?m\\.?|(?:${NUMBER}|half past ${NUMBER}|(?:ten|twenty|a quarter) (?:past|to) ${NUMBER}) (?:o['’]clock|in the ${PART}))`

/** "each morning", "in the evenings": no day, but many. */
const OFTEN = /\b(?:every|each|most|daily|always|usually|often|whenever|if|when|until|till|from)\b[^.;]{0,40}$/i

export const ofDayRules: readonly TimeRule[] = [
  {
    hints: [
      ['morning', 'afternoon', 'evening', 'night', 'noon', 'mid', 'dawn', 'dusk', 'day', 'sun', 'time', 'clock', 'm'],
    ],
    pattern: phrase(
      `(?:late|early|later) in the ${PART}|(?:in|during) the (?:late |early )?${PART}|in the (?:early|small) hours|(?:at|around|about|shortly before|shortly after|just before|just after|before|after|by|towards?)(?: around| about| almost| nearly| exactly)? (?:${POINT}|${CLOCK})|by (?:early |late |mid-)?(?:evening|night|afternoon|morning)`,
    ),
    read(_, { focus, published, quoted, tense, before, after }) {
      if (focus === null || published === null || quoted || OFTEN.test(before) || /^\s+(?:of|on|before)\b/.test(after))
        return null
      return tense() === 'past' ? onDay(focus) : null
    },
  },
]

/** Days a story looks back on as of just now. */
const RECENT = 3

/** Whether the story is on a day: not ahead of the day of print, and not long before it. */
export function isStoryDay(day: string, published: string | null): boolean {
  return published !== null && day <= published && day >= addDays(published, -RECENT)
}
