/** @module The pieces of what a text sets out in one sentence: at semicolons, at the next verb, at the next thing of a list. */
import type { Span } from '../../document/span.ts'
import { joinsIn } from './joined-verbs.ts'
import type { Line } from './lines.ts'
import { SAYS } from './point-words.ts'

/** Pieces between semicolons, and at "and" before another verb of the text; what a voice adds at the end is left off. */
export function piecesOf(line: Line, { start, end }: Span): readonly Span[] {
  const words = line.words
    .slice(start, end)
    .replace(
      /, (?:according to\b.*|(?:he|she|it|they) said\b.*|[^,“”"]{2,70} (?:said|says|reported)(?: on \p{Lu}\p{L}+)?\.?)$|[.”"]+$/u,
      '',
    )
  const cuts = [
    ...words.matchAll(
      new RegExp(
        `;(?: and)? |,? (?=in (?:exchange|return) for (?!which\\b))|(?<!,) (?=against \\d[\\d,]* (?!per\\b)\\p{Ll})|, and (?=for \\p{L})| and (?=(?:the |an? |its |their |both |all )?(?:[\\p{L}’'-]+ ){1,4}would )|, (?:and )?(?!(?:\\p{L}+ )?(?:which|whom|whose|who) )(?=(?:the |an? |its |both |all )?(?:[\\p{L}’'-]+ ){1,5}would )|,? and (?=the ones? \\p{Ll}+ing\\b)|, (?=(?:${SAYS}|freeze|scrap|end|free) (?:the|all|its|an?|their|unpaid|\\d|\\p{Ll}+s )\\b)|,? and (?=for (?:all|the|an?)\\b)|,? and (?=would (?:also |then )?(?!be\\b)\\p{Ll}{3,} )|,? but (?=(?:it )?(?:${SAYS})\\b)|, and (?=it (?:${SAYS})\\b)|,? and (?=(?:the \\p{L}+ )?(?:${SAYS}|fall|falls|come|comes)\\b)|,? and (?=the \\p{L}+ (?:come|fall|are|would|have|has))`,
        'giu',
      ),
    ),
  ]
  const more = OF_SEVERAL.test(words)
    ? [...words.matchAll(NEXT_BARE)].filter(({ index }) => !cuts.some(cut => Math.abs(cut.index - index) < FEWEST))
    : []
  const pieces: Span[] = []
  let from = 0
  // "the league would sell, the state would buy": a clause of its own only behind another.
  const known = cuts
    .filter(
      ({ index, 0: cut }) =>
        !/^(?:, | and )/.test(cut) ||
        !ANOTHER.test(words.slice(index + cut.length)) ||
        /\b(?:would|will)\b/.test(words.slice(0, index)),
    )
    .map(found => ({ at: found.index, past: found.index + found[0].length }))
  const joined = joinsIn(line, { start, end: start + words.length })
    .map(cut => ({ at: cut.at - start, past: cut.past - start }))
    .filter(cut => !known.some(other => cut.at <= other.past && other.at <= cut.past))
  const bare = more
    .map(found => ({ at: found.index, past: found.index + found[0].length }))
    .filter(cut => ![...known, ...joined].some(other => cut.at <= other.past && other.at <= cut.past))
  const all = [...known, ...joined, ...bare].toSorted((a, b) => a.at - b.at)
  for (const cut of [...all, { at: words.length, past: words.length }]) {
    const isTold = NOT_SET_OUT.test(words.slice(from, cut.at)) || NO_TERM.test(words.slice(from, cut.at))
    if (cut.at - from >= FEWEST && !isTold) pieces.push({ start: start + from, end: start + cut.at })
    from = cut.past
  }
  return pieces
    .flatMap(piece => listed(line, piece))
    .map(span => ({
      start: span.start + (line.words.slice(span.start).match(/^\s*/)?.[0].length ?? 0),
      end: span.end,
    }))
}

/** "; the ministry would not confirm that": what is said about it. */
const NOT_SET_OUT =
  /^[^“”"]{0,60}\b(?:(?:would|did|could|has|have) not|refused to|declined to|neither) (?:confirm|say|comment|discuss|deny|denied|confirmed)\b|^[^“”"]{0,60}\b(?:had|has|have) (?:not )?(?:yet |already )?(?:reacted|responded|replied|answered)\b/u

/** "would reply after the cabinet met", "drawn up by the envoys", "told us so", "It gave no details": done with a text, or said of it. */
const NO_TERM =
  /^(?:[Ii]t )?(?:would|will) (?:also |then )?(?:reply|respond|answer|study|send (?:its|their|his|her|in)|get one)\b|^(?:drawn up|kept|handed|delivered|written|compiled|presented|circulated|submitted|sent) (?:by|to|over)\b[^,]*$|^(?:nonetheless |nevertheless |also |later )?told |^said (?:as|yes|no|he|she|they)\b|^said the \p{Ll}+$|^[Ii]t gave no |^(?:that )?travell?ed |^(?:starts?|begins?|ends?|resumes?) on \p{Lu}\p{L}+day$/u

/** "would cut the levy, forbid foreign nets, require that the dam be opened": the next thing it would do. */
const NEXT_BARE = new RegExp(
  `, (?:and )?(?!\\p{Ll}+(?:ed|ing|s)\\b|(?:paid|sold|held|kept|left|said|sent|given|seen|drawn|laid|sought|bound|shut)\\b)(?=(?:${SAYS}|see|have|make|take|let|bring|strike) (?!and\\b|or\\b)[\\p{L}\\d“"£$€])`,
  'gu',
)
const OF_SEVERAL = /^(?:[Ii]t )?(?:also |now )?(?:would|will|could|must|is to|are to) (?!not\b|be\b)/u

/** Somebody else who would do something. */
const ANOTHER = /^(?:the |an? |its |both |all )?(?:[\p{L}’'-]+ ){1,5}would /u

/** A thing of its own in a list begins so; "the first of them within a week" belongs to the thing before. */
const THING =
  '(?!(?:the |an? )?(?:[\\p{L}\\d]+ ){0,2}of (?:them|which|whom|these|those)\\b)(?:an?|the|all|some|full|immediate|free|\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|guarantees|compensation|access|elections|amnesty|recognition|withdrawal|release)(?= )'

/** "asks for a truce of 90 days, eight of the seats and the release of all prisoners": three things, each its own point. */
function listed(line: Line, { start, end }: Span): readonly Span[] {
  const words = line.words.slice(start, end)
  const cuts = [...words.matchAll(new RegExp(`(?:, and |, | and )(?=${THING})`, 'gu'))]
  const last = cuts.at(-1)
  // Three at least, the last of them joined by "and".
  if (cuts.length < 2 || last === undefined || !/and/.test(last[0])) return [{ start, end }]
  const pieces: Span[] = []
  let from = 0
  for (const cut of [...cuts, null]) {
    const to = cut === null ? words.length : cut.index
    if (to - from < FEWEST) return [{ start, end }]
    pieces.push({ start: start + from, end: start + to })
    from = cut === null ? to : cut.index + cut[0].length
  }
  return pieces
}

/** A shorter piece sets nothing out. */
export const FEWEST = 8
