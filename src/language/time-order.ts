/** @module Times counted from something else in the report: "the following day", "hours later", "ahead of the talks". */
import { addDays } from '../document/dates.ts'
import { moved, unitRange } from './time-units.ts'
import {
  LARGER_UNITS,
  NUMBER,
  numberNamed,
  onDay,
  onDays,
  PART_OF_DAY,
  phrase,
  type Reading,
  type Setting,
  type TimeRule,
  WEEKDAY,
} from './time-words.ts'

/** Something that happens at a time, so that "before" and "after" it tell an order. "Meeting" needs an article: "after meeting Osei" is a verb. */
const EVENT =
  '(?:talks|negotiations|summit|session|round|consultations|discussions|call|visit|trip|elections?|vote|referendum|inauguration|invasion|war|attacks?|strikes?|ceasefire|truce|deal|agreement|signing|announcement|statement|leak|conference|hearing|ceremony|deadline)'

/** "the following day", "the previous evening", "that night", "the same day". */
const neighbour: TimeRule = {
  hints: [
    ['following', 'next', 'previous', 'same', 'that', 'before'],
    ['day', 'night', 'evening', 'morning', 'noon', 'lunchtime', ...LARGER_UNITS],
  ],
  pattern: phrase(
    `(?<which>the following|the next|the previous|the same|that) (?:(?<unit>week|month|year)|day|${PART_OF_DAY})|the (?<side>day|night|evening) (?<before>before)(?=[,.;:)]|$| (?:in|at|near|and|but|with|between|without)\\b)`,
  ),
  read(words, { anchor, after }) {
    if (anchor === null || /^\s+as\b/.test(after)) return null
    if (words('before') !== '') return onDay(addDays(anchor, -1))
    const shift = { 'the following': 1, 'the next': 1, 'the previous': -1 }[words('which')] ?? 0
    return words('unit') === '' ? onDay(addDays(anchor, shift)) : unitRange(anchor, words('unit'), shift)
  },
}

/** "two days later", "a week earlier", "hours later", "within hours". */
const later: TimeRule = {
  hints: [['later', 'earlier', 'afterwards', 'beforehand', 'within', 'previous']],
  pattern: phrase(
    `(?:(?:about|around|nearly|almost|some|just|only) )?(?:(?<number>${NUMBER}) (?<unit>hour|day|week)s?|(?<some>hours|days|weeks)) (?<side>later|earlier|afterwards|beforehand)|within (?<hours>hours)|the previous (?<count>${NUMBER}) (?<back>hour|day|week)s?`,
  ),
  read(words, { anchor, published }) {
    if (words('hours') !== '' || (words('some') === 'hours' && words('side') !== 'earlier')) {
      if (anchor !== null) return onDays(anchor, earlierOf(addDays(anchor, 1), published))
      return published === null ? null : onDays(addDays(published, -1), published)
    }
    if (anchor === null) return null
    if (words('count') !== '') return onDays(moved(anchor, -(numberNamed(words('count')) ?? 1), words('back')), anchor)
    const sign = /^(?:later|afterwards)$/.test(words('side')) ? 1 : -1
    const number = numberNamed(words('number'))
    if (number !== null && words('unit') !== 'hour') return onDay(moved(anchor, sign * number, words('unit')))
    // Some hours before a day may be the day before it; "days" are at most a week, "weeks" one to six.
    const [near, far] = { days: [1, 7], weeks: [7, 42] }[words('some')] ?? [0, 1]
    return sign > 0
      ? onDays(addDays(anchor, near!), addDays(anchor, far!))
      : onDays(addDays(anchor, -far!), addDays(anchor, -near!))
  },
}

/** "ahead of the talks", "on the eve of the summit", "following the meeting": only before or after. */
const besideEvent: TimeRule = {
  hints: [['ahead', 'eve', 'run-up', 'prior', 'before', 'following', 'after', 'wake']],
  pattern: phrase(
    `(?<side>ahead of|on the eve of|in the run-up to|prior to|before|following|after|in the wake of)(?: (?:the|a|an|their|his|her|its|this|that|these|those))?(?: (?!${WEEKDAY})[\\p{L}’'-]{2,20}){0,2}? ${EVENT}|(?<event>ahead of|on the eve of|prior to|before|following|after) (?:(?:the|an?|their|his|her|its|this|that)(?: [\\p{L}’'-]{2,20}){0,2}?) meetings?|(?<eve>on the eve of)`,
  ),
  read(words, setting) {
    return order(/^(?:following|after|in the wake)/.test(words('side') || words('event')) ? 'after' : 'before', setting)
  },
}

/** "Later, …", "Earlier, …", "later said": after or before the day last named. */
const bare: TimeRule = {
  hints: [['later', 'earlier', 'afterwards']],
  pattern: phrase(
    '(?<opening>later|earlier|afterwards)(?=,)|(?<side>later|earlier)(?= (?:said|told|met|[a-z]{3,14}ed) )',
  ),
  read(words, { anchor, published, before }) {
    if (words('opening') !== '' && before.trim() !== '') return null
    const word = words('opening') || words('side')
    if (word === 'earlier') return { range: { earliest: null, latest: anchor ?? published }, precision: 'order' }
    const range = { earliest: anchor, latest: published }
    if (anchor !== null && published !== null && anchor > published) return null
    return { range, precision: 'order' }
  },
}

export const orderRules: readonly TimeRule[] = [neighbour, later, besideEvent, bare]

/** Only the order is known; publication closes the other end of what has already happened. */
function order(side: 'before' | 'after', { published, tense }: Setting): Reading {
  const clause = tense()
  return {
    range: {
      earliest: clause === 'future' && side === 'after' ? published : null,
      latest: clause === 'past' ? published : null,
    },
    precision: 'order',
  }
}

function earlierOf(day: string, other: string | null): string {
  return other !== null && other < day ? other : day
}
