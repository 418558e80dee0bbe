/** @module Words for a cell: whole where they fit, else cut at a boundary and never where the cut would turn the meaning. */

import { HAS_VERB } from './neutral-verb.ts'

/** Words a cell should have. */
const CELL = 14

/** Words it may have where a cut would cost a condition or a negation: a long cell is better than a wrong one. */
const LONG_CELL = 28

/** Words from which on a cell gives up the clause beside the one its condition limits. */
const ROOMY = 20

/** Words whose loss would turn the meaning: nothing that holds one is cut off. */
const TURNING =
  /\b(?:if|unless|only|not|no|never|but|except|provided|until|without|once|as soon as|so long as|as long as|on (?:the )?(?:condition|understanding)|contingent|conditional|subject to|in (?:return|exchange)|in principle|n['’]t|neither|nor)\b/i

/** Verbs of which half is not said without the preposition that follows. */
const TAKES_MORE =
  /\b(?:refrain|abstain|desist|withdraw|suffer|benefit|result|consist|depend|differ|stem|prevent|bar|stop|keep|live|comply|deal|agree|participat|engag|interven|assist|invest|account|call|ask|look|wait|pay|allow|provide|be|are|is|was|were|meant|intended|aimed|based|linked|tied|due)(?:e|s|ed|ing|es)?$/

/** A verb that makes a stance: what stays of a clause must hold one. */
const STANCE_VERB =
  /\b(?:must|wants?|will|would|could|can|may|should|accept\w*|agree\w*|reject\w*|offer\w*|oppos\w*|demand\w*|insist\w*|ready|willing|prepared|is|are|was|were|has|have|had)\b/

/**
 * The words when they fit; else with the clause before the condition that it conditions; else up to the last comma or
 * "and" that fits, with "…"; `null` where every cut would change them and they are too long whole.
 * @param condition as printed; `null` where none is set
 */
export function shortened(words: string, condition: string | null, isClause: boolean): string | null {
  const all = words.split(' ')
  if (all.length <= CELL) return words
  const [, spoken] = words.match(/^“([^“”]*)”$/) ?? []
  if (spoken !== undefined) return all.length <= LONG_CELL ? words : openingOf(spoken)
  if (condition !== null) {
    const plain = withoutAsides(words)
    const around = plain.split(' ').length > ROOMY ? aroundCondition(plain, condition) : null
    return (
      around ??
      (plain.split(' ').length <= LONG_CELL ? plain : (aroundCondition(words, condition) ?? withoutAside(words)))
    )
  }
  for (let at = CELL; at >= 4; at -= 1) {
    const rest = all.slice(at).join(' ')
    const kept = all.slice(0, at).join(' ')
    // "refrain from": the verb is nothing without what it takes.
    if (TAKES_MORE.test(kept)) continue
    const boundary = /[,;]$/.test(kept) || /^(?:and|or|that|which|in|for|from|preventing|including)$/.test(all[at]!)
    // "island- and lake-side": the half of a compound. "…, although": what opens the part that is left out.
    if (kept.endsWith('-') || HANGS.test(kept)) continue
    // "expressed thanks | and renewed the request": the half that takes a stand would be gone.
    if (TAKING.test(rest) && !TAKING.test(kept) && !STANCE_VERB.test(kept)) continue
    // "the note, which came at six, | keeps the fee", "the notice by Keller | that …": nothing is said of it yet.
    if (lacksVerb(kept) && (all[at] === 'that' || TELLS_OF_IT.test(`${OPEN_ASIDE.test(kept) ? rest : `, ${rest}`}`)))
      continue
    // "…, an arrangement | that …": what is told of it is gone.
    if (/, an? \p{Ll}+$/u.test(kept)) continue
    // "if the guild sails, | the board will …": what follows from it would be gone.
    if (SUPPOSING.test(kept) && !STANCE_VERB.test(kept.slice(kept.indexOf(',') + 1 || kept.length))) continue
    // "contains good points | and one impossible one": the other half of the scales.
    if (/^(?:and|or)$/.test(all[at]!) && WEIGHED.test(rest)) continue
    // "by a practical | and fair lease": two words of one noun.
    if (/^(?:and|or)$/.test(all[at]!) && /\b(?:an?|the) \p{L}+$/u.test(kept) && !DETERMINED.test(all[at + 1] ?? ''))
      continue
    // "had told Keller | that …": what was told is the matter.
    if (
      all[at] === 'that' &&
      (TELLS.test(all.slice(Math.max(0, at - MOST_BETWEEN), at).join(' ')) || OF_WHAT.test(kept))
    )
      continue
    // "…, but not": what a negation turns is gone.
    if (TURNING.test(all.slice(at - 2, at).join(' ')) || (isClause && !STANCE_VERB.test(kept))) continue
    if (boundary && !TURNING.test(rest) && closes(kept))
      return `${withoutOpened(kept.replace(/(?:[,;]| and| or)$/, ''))} …`
  }
  const plain = withoutAsides(words)
  return plain.split(' ').length <= LONG_CELL ? plain : null
}

/** Whether words name somebody or something and tell nothing of it: what hangs on it behind a comma is an aside. */
function lacksVerb(kept: string): boolean {
  const core = kept.replace(ASIDE, ' ').trim()
  return (
    /^(?:an?|the|its|their|his|her|\p{Lu}[\p{L}’'-]*)\s/u.test(core) &&
    !HAS_VERB.test(core) &&
    !/ to \p{Ll}{2,}/u.test(core)
  )
}

/** ", which came at six, …", ", a bloc of seven states, …", ", known as the elder, …". */
const ASIDE =
  /, (?:(?:in|by|on|of|under|for|with) )?(?:which|who|whose|where|whom|an?|the|known|led|called)\b[^,]*(?:,|$)/gu

/** An aside that no comma has closed yet. */
const OPEN_ASIDE = /, (?:(?:in|by|on|of|under|for|with) )?(?:which|who|whose|where|whom)\b[^,]*$/u

/** Behind the comma that closes an aside the verb of what it hangs on. */
const TELLS_OF_IT =
  /^[^,]*, (?:(?:also|now|still) )?(?:must|wants?|will|would|could|can|may|should|is|are|was|were|has|have|had|\p{Ll}{3,}s|\p{Ll}{3,}ed)\b/u

const SUPPOSING = /^(?:if|unless|should|once|as soon as|as long as|so long as)\b/i

/** What is set against the half before it. */
const WEIGHED = /^and (?:one|two|three|some|other|things?|others|also|yet) /i

/** A word that opens something: nothing may stop behind it. */
const HANGS =
  /(?:^|[\s“])(?:although|though|because|since|while|whereas|as|than|that|which|who|whose|where|when|so|yet|still|also|of|to|in|on|at|by|for|from|with|into|over|under|about|against|between|among|the|an?|its|their|his|her|this|these|those|one of|on the (?:same )?(?:day|date|evening|morning|moment|hour)|more|most|very|too|\p{Ll}{3,}ing|,)[,;]?$/iu

/** "would not go below 30, whereas the other note": a clause that has lost its verb goes too. */
function withoutOpened(kept: string): string {
  const [, whole, opened] =
    kept.match(/^(.{12,}), (?:whereas|while|although|though|because|since|as|so|and|but) ([^,“”]*)$/i) ?? []
  return whole === undefined || STANCE_VERB.test(opened!) || / \p{Ll}+ed\b/u.test(opened!) ? kept : whole
}

/** A verb of telling before its clause, so many words on. */
const TELLS = /\b(?:said|told|says|tells|promised|warned|assured|informed|agreed|insisted|argued|stated|stressed)\b/i
const MOST_BETWEEN = 4

/** "renewed the request | that …": what is requested is the matter. */
const OF_WHAT =
  /\b(?:requests?|demands?|calls?|proposals?|suggestions?|ideas?|conditions?|hopes?|claims?|views?|positions?|understanding|grounds?|warnings?|promises?|pledges?|assurances?)$/i

const DETERMINED = /^(?:an?|the|its|their|his|her|no|any|all|some|to|not|will|would|could|must|\d.*)$/i

/** Without what stands between commas and turns nothing (", redrawn in May at two sittings,") and without the last narrowing (", above all in the bay"). */
function withoutAsides(words: string): string {
  return (
    words
      .replace(/, (?:\p{Ll}+(?:ed|ing)|which|who)\b[^,;—–“”]*,(?= )/gu, aside => (TURNING.test(aside) ? aside : ' …'))
      // ", 29 per cent in the old lease,": what it was.
      .replace(
        /, (?:against |now |currently |from |compared with |instead of |in place of |up from |down from )?(?:about |some |roughly |just )?[£$€]?\d(?:[^,;—–“”]|,(?=\d))*,(?= \p{Ll})/gu,
        aside => (TURNING.test(aside.replace(/\buntil (?:now|then|recently)\b/, '')) ? aside : ' …'),
      )
      // ", half as much again as in May,": how it compares; ", and this shows our goodwill": praise of it.
      .replace(/, (?:half|twice|double|three times) [^,;—–“”]*,(?= )/u, aside => (TURNING.test(aside) ? aside : ' …'))
      .replace(/, and (?:this|that|it|which) \p{Ll}+ [^“”]*$/u, aside => (TURNING.test(aside) ? aside : ' …'))
      .replace(/, (?:specifically|particularly|especially|notably|above all|including|among them)\b[^“”]*$/u, aside =>
        TURNING.test(aside) ? aside : ' …',
      )
  )
}

/** The opening words of a long quotation, up to a stop or a comma after which nothing turns it. */
function openingOf(spoken: string): string | null {
  const all = spoken.split(' ')
  // The longest that fits; else the shortest that does not.
  const lengths = [...span(CELL, FEWEST), ...span(CELL + 1, LONG_CELL)]
  for (const at of lengths) {
    const kept = all.slice(0, at).join(' ')
    const rest = all.slice(at).join(' ')
    if (rest !== '' && /[,;.!?]$/.test(kept) && !TURNING.test(rest))
      return TAKING.test(rest) && !TAKING.test(kept) ? takingOf(spoken) : `“${kept.replace(/[,;.]$/, '')}” …`
  }
  return takingOf(spoken)
}

/** Whole numbers from one to the other, up or down. */
function span(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, at) => from + (to < from ? -at : at))
}

/** Words with which a stand is taken. */
const TAKING =
  /\b(?:appeal(?:ing)?|urg(?:e|ing)|demand(?:ing)?|call(?:ing)? (?:on|for)|ask(?:ing)?|want|insist(?:ing)?|must|need|should|reject(?:ing)?|refus(?:e|ing)|accept(?:ing)?|agree|offer(?:ing)?|propos(?:e|ing)|request(?:s|ed)?|demanded|urged|ready|willing|prepared)\b/

/** The piece of a long quotation in which the stand is taken: “… I ask the guild to come back …”. */
function takingOf(spoken: string): string | null {
  const piece = spoken
    .split(/(?<=[.;!?]) |, (?=(?:so|and|but|therefore|which is why|because)\b)/)
    .map(words => words.replace(/^(?:so|and|but|therefore) /, '').replace(/[,;.]$/, ''))
    .find(words => TAKING.test(words) && words.split(' ').length >= FEWEST && words.split(' ').length <= LONG_CELL)
  return piece === undefined || !spoken.includes(piece) || TURNING.test(spoken.replace(piece, ''))
    ? null
    : `… “${piece}” …`
}

/** Words of a piece that can stand by itself. */
const FEWEST = 5

/** The clause that holds the condition, without what stands beside it: "wants peace, and will not sign unless …". */
function aroundCondition(words: string, condition: string): string | null {
  const at = words.indexOf(condition.slice(0, 20))
  if (at === -1) return null
  // "lists were ready and the swap could begin if …": of two clauses the one that the condition limits.
  const before = words
    .slice(0, at)
    .split(
      /[,;] (?:and|but|while) | and (?=(?:the|an?|its|their|his|her|both|all) (?:\p{Ll}+ ){1,3}(?:would|could|will|can|must|may|might)\b)/u,
    )
  const lead = before.at(-1)!
  if (before.length > 1 && !STANCE_VERB.test(lead)) return null
  const tail = words.slice(at)
  const cut = tail.slice(condition.length).match(/[,;—–]/)?.index
  const whole = lead + (cut === undefined ? tail : tail.slice(0, condition.length + cut).trim())
  const marked = `${before.length > 1 ? '… ' : ''}${whole}${cut === undefined ? '' : ' …'}`
  const lost = cut === undefined ? '' : tail.slice(condition.length + cut)
  return whole.split(' ').length <= LONG_CELL && (!TURNING.test(lost) || NEXT_CLAUSE.test(lost)) && closes(whole)
    ? marked
    : null
}

/** ", and it was ready to see …, but not instead": what turns there turns a clause of its own. */
const NEXT_CLAUSE =
  /^, and (?:it|they|he|she|that|the \p{Ll}+) (?:was|were|is|are|would|will|could|can|had|has|did|does)\b/u

/** Without the participle between comma and dash: ", leaving the door ajar for more talks — though only if …". */
function withoutAside(words: string): string | null {
  const cut = words.replace(/, \p{Ll}+ing\b[^,;—–“”]*(?= [—–])/u, aside => (TURNING.test(aside) ? aside : ' …'))
  return cut !== words && cut.split(' ').length <= LONG_CELL ? cut : null
}

/** As many quotations end as begin. */
function closes(words: string): boolean {
  return (words.match(/“/g)?.length ?? 0) === (words.match(/”/g)?.length ?? 0)
}
