/** @module Weekdays as times: "on Monday", "earlier on Tuesday", "Sunday night", "next Friday", "over the weekend". */
import { addDays, weekdayOf } from '../document/dates.ts'
import {
  mondayOf,
  onDay,
  onDays,
  PART_OF_DAY,
  phrase,
  type Setting,
  type Tense,
  type TimeRule,
  WEEKDAY,
  weekdayNamed,
} from './time-words.ts'

/** A weekday before one of these is part of a title, not a time: "the Sunday Times". */
const NAMED_AFTER =
  /^\s+(?:Times|Telegraph|Mail|Mirror|Express|Post|Herald|World|Star|Independent|Sun|Tribune|Agreement|Accords?|Club|Prayers?|Night Live)\b/

/** A weekday after one of these is a name, a habit or any such day: "Black Friday", "every Monday", "a Sunday". */
const NAMED_BEFORE =
  /(?:\b(?:Black|Bloody|Good|Easter|Palm|Ash|Cyber|Super|Maundy|Shrove|Giving|Holy|Whit|Stir-up)|\b(?:every|each|any|some|an?|one|most|another|alternate))\s+$/i

/** The last such weekday on or before a day. */
function weekdayBefore(day: string, weekday: number): string {
  return addDays(day, -((weekdayOf(day) - weekday + 7) % 7))
}

/** The next such weekday on or after a day. */
function weekdayAfter(day: string, weekday: number): string {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7)
}

/** The weekday meant, by tense; `open` takes the nearer one: in four days more it would be next week's. */
function weekdayAt(published: string, weekday: number, tense: Tense): string {
  const past = weekdayBefore(published, weekday)
  if (tense === 'past') return past
  const next = weekdayAfter(published, weekday)
  if (tense === 'future') return next
  return (weekdayOf(published) - weekday + 7) % 7 <= 3 ? past : next
}

const plain: TimeRule = {
  hints: [['day']],
  pattern: phrase(
    `(?:(?:earlier|later|late|early)(?: on)? )?(?<weekday>${WEEKDAY})(?: (?:late |early )?${PART_OF_DAY})?`,
  ),
  read(words, setting) {
    if (setting.published === null || !isWeekday(words('weekday'), setting)) return null
    const day = weekdayAt(setting.published, weekdayNamed(words('weekday')), setting.tense())
    // "closed since Wednesday", printed on a Wednesday: since the one before.
    return onDay(day === setting.published && /\bsince\s+$/i.test(setting.before) ? addDays(day, -7) : day)
  },
}

/** "last Sunday", "next Friday", "this coming Friday", "the following Monday". */
const pointed: TimeRule = {
  hints: [['day']],
  pattern: phrase(
    `(?:(?:late|early) )?(?<which>last|next|this past|this coming|this|the coming|the following|the previous) (?<weekday>${WEEKDAY})(?: ${PART_OF_DAY})?`,
  ),
  read(words, setting) {
    const { published, anchor } = setting
    const weekday = weekdayNamed(words('weekday'))
    const which = words('which')
    if (!isWeekday(words('weekday'), { ...setting, before: '' })) return null
    if (which === 'the following') return anchor === null ? null : onDay(weekdayAfter(addDays(anchor, 1), weekday))
    if (which === 'the previous') return anchor === null ? null : onDay(weekdayBefore(addDays(anchor, -1), weekday))
    if (published === null) return null
    if (which === 'last' || which === 'this past') {
      const day = weekdayBefore(addDays(published, -1), weekday)
      // Of a day just gone writers say "on Monday"; "last Monday" on a Wednesday may be the week before.
      return day >= addDays(published, -2) && which === 'last' ? onDays(addDays(day, -7), day) : onDay(day)
    }
    if (which === 'next') {
      const day = weekdayAfter(addDays(published, 1), weekday)
      // "next Friday" on a Monday: this week's or next week's, readers disagree.
      return day < addDays(mondayOf(published), 7) ? onDays(day, addDays(day, 7)) : onDay(day)
    }
    if (which === 'this') return onDay(weekdayAt(published, weekday, setting.tense() === 'past' ? 'past' : 'future'))
    return onDay(weekdayAfter(published, weekday))
  },
}

/** "Monday of last week". */
const ofWeek: TimeRule = {
  hints: [['day'], ['week']],
  pattern: phrase(`(?<weekday>${WEEKDAY}) (?:of )?(?<which>last|this|next) week`),
  read(words, { published }) {
    if (published === null) return null
    const weeks = { last: -7, this: 0, next: 7 }[words('which')] ?? 0
    return onDay(addDays(mondayOf(published), weeks + ((weekdayNamed(words('weekday')) + 6) % 7)))
  },
}

/** "over the weekend", "last weekend", "before the weekend". */
const weekend: TimeRule = {
  hints: [['weekend']],
  pattern: phrase(
    '(?<which>over the|at the|on the|for the|during the|before the|ahead of the|over this|over last|this past|this|last|next|the coming) weekend',
  ),
  read(words, { published, tense }) {
    if (published === null) return null
    const which = words('which')
    const coming = addDays(mondayOf(published), 5)
    if (/^(?:before|ahead)/.test(which))
      return { range: { earliest: null, latest: addDays(coming, -1) }, precision: 'order' }
    if (which === 'next') return onDays(coming, addDays(coming, 8))
    if (/(?:this|coming)$/.test(which) && which !== 'this past') return onDays(coming, addDays(coming, 1))
    if (/last|past/.test(which)) return onDays(addDays(coming, -7), addDays(coming, -6))
    if (tense() === 'future') return onDays(coming, addDays(coming, 1))
    // On a Sunday the weekend just told of is this one; before that it is the last.
    return weekdayOf(published) === 0 ? onDays(coming, published) : onDays(addDays(coming, -7), addDays(coming, -6))
  },
}

export const weekdayRules: readonly TimeRule[] = [ofWeek, pointed, plain, weekend]

/** A capitalised weekday that is not part of a name. */
function isWeekday(word: string, { before, after }: Setting): boolean {
  if (NAMED_BEFORE.test(before) || NAMED_AFTER.test(after)) return false
  // "the Sunday Ledger" is a paper; "on Sunday Keller said" is a day.
  return word !== '' && !(/\bthe\s+$/i.test(before) && /^\s+\p{Lu}/u.test(after))
}
