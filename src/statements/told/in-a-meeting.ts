/**
 * @module Who was in a meeting that is told in passing: "raised it in a call on Monday with Osei", "the call that Keller had with
 * Osei", "In a telephone conversation on Monday, Keller told Osei". Whoever does something in it was in it.
 */
import type { Figure } from '../../document/layers.ts'
import { NOBODY, type Present, presentIn, together } from './find-people.ts'
import type { Line } from './lines.ts'
import type { Clause } from './meeting-triggers.ts'

/** "in a 25-minute call", "at Monday’s meeting", "during their talks": one of its own, which whoever does something in it had. */
const IN_IT =
  /(?:^|[ ,])(?:[Ii]n|[Dd]uring|[Aa]t|[Oo]n|[Oo]ver) (?:an?|another|their|his|her|\p{Lu}\p{L}+day[’']s) (?:[\p{L}\d’'-]+ ){0,4}$/u

/** "the call which Keller had on Monday with Osei" */
const WHICH_HAD =
  /^,? (?:(?:which|that) )?(?=(?:\p{Lu}|the |he |she ))([^.;:,“”"]{3,80}?) (?:had|has had|held|has held)\b/u

/** Where those with whom it was stand, if only its day, its length and its line stand before. */
const WITH = /^(?:(?! (?:and|but|while|after|before|said|told)\b)[^.;:,“”"]){0,80}? with /u

/** "a call on Monday to Osei" */
const WITH_OR_TO = /^(?:(?! (?:and|but|while|after|before|said|told)\b)[^.;:“”"]){0,80}? (?:with|to) /u

/** "was pressed over Monday’s call with Osei": whoever must answer for it had it. */
const ASKED_ABOUT_IT =
  / (?:was|were|been) (?:pressed|asked|questioned|grilled|attacked|criticised|criticized)(?: [^.;:,“”"]{2,60})? (?:over|about|for) (?:his|her|the|\p{Lu}\p{L}+day[’']s) (?:[\p{L}\d’'-]+ ){0,4}$/u

/** Whoever is told something over a line is on it. */
const TELLS =
  /^(?: (?:of|for) \p{Lu}[\p{L}’-]+)? (?:had |has |also |then )*(?:told|informed|assured|warned|asked|urged|thanked|briefed) /u

const TOLD = /^ (?:had |has |also |then )*told $/u

/** Those whom the words around a meeting's noun put in it, where the noun tells of a meeting of its own. */
export function presentInPassing({ line, from, to, trigger }: Clause, figures: readonly Figure[]): Present {
  const before = line.words.slice(from, trigger.start)
  const after = line.words.slice(trigger.end)
  const name = line.words.slice(trigger.start, trigger.end)
  const had = after.match(WHICH_HAD)
  if (had !== null) {
    const start = trigger.end + had[0].indexOf(had[1]!)
    const rest = trigger.end + had[0].length
    const other = line.words.slice(rest).match(WITH)
    return other === null
      ? NOBODY
      : together(
          presentIn(line, figures, { start, end: start + had[1]!.length }),
          nextOf(line, figures, rest + other[0].length),
        )
  }
  const opening = before.match(IN_IT) ?? before.match(ASKED_ABOUT_IT)
  if (opening === null) return NOBODY
  const opened = opening.index ?? 0
  const other = after.match(/call$/i.test(name) ? WITH_OR_TO : WITH)
  const others = other === null ? NOBODY : nextOf(line, figures, trigger.end + other[0].length)
  // "In a call on Monday, Keller told Osei": it opens the sentence.
  if (opened === 0) {
    const comma = line.words.slice(trigger.end).search(/, (?=\p{Lu}|the |he |she )/u)
    // "In Monday’s call Keller asked Osei": right behind it, or behind the comma.
    const doer =
      personAt(line, figures, trigger.end + 1) ??
      (comma < 0 ? undefined : personAt(line, figures, trigger.end + comma + 2))
    if (doer === undefined) return NOBODY
    const told = line.words.slice(doer.end).match(TELLS)
    const partner = told === null ? NOBODY : nextOf(line, figures, doer.end + told[0].length)
    const sum = [others, partner].reduce(together)
    return sum.people.length + sum.sides.length === 0 ? NOBODY : together(presentIn(line, figures, doer), sum)
  }
  if (to < trigger.end) return NOBODY
  const doer = line.acting.find(
    ({ start, end, figure }) =>
      start >= from &&
      end <= from + opened &&
      figures[figure]!.kind === 'person' &&
      !figures[figure]!.titles.some(title => /\bspokes/i.test(title)) &&
      !isBehindOf(line, start),
  )
  if (doer === undefined) return NOBODY
  // "Keller told Osei in a call": the clause begins behind its verb.
  const teller = line.acting.findLast(({ end }) => end < from)
  const isTold = teller !== undefined && /call$/i.test(name) && TOLD.test(line.words.slice(teller.end, doer.start))
  if (isTold) return together(presentIn(line, figures, teller), presentIn(line, figures, doer))
  // "Keller told Osei in a call on Monday": whoever is told it.
  const told = line.words.slice(doer.end).match(TELLS)
  const partner = told === null || !/call$/i.test(name) ? NOBODY : nextOf(line, figures, doer.end + told[0].length)
  const sum = together(others, partner)
  return sum.people.length + sum.sides.length === 0 ? NOBODY : together(presentIn(line, figures, doer), sum)
}

/** "the aide of Keller": of whom something is told is not thereby the doer. */
function isBehindOf({ words }: Line, start: number): boolean {
  return /\b(?:of|by|from|for|with|to|on|about|against) (?:the |an? |its |his |her |their )?$/iu.test(
    words.slice(0, start),
  )
}

function personAt(line: Line, figures: readonly Figure[], at: number) {
  return line.acting.find(
    ({ start, figure }) => start >= at && start <= at + NEXT && figures[figure]!.kind === 'person',
  )
}

/** Code units before whoever stands next: an article, a title. */
const NEXT = 5

function nextOf(line: Line, figures: readonly Figure[], at: number): Present {
  const next = line.acting.find(({ start }) => start >= at && start <= at + NEXT)
  return next === undefined ? NOBODY : presentIn(line, figures, next)
}
