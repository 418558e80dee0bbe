/** @module Points told by whoever knows a text: "According to a lawyer who has seen the draft, the levy would end", "One of them put it at 10 per cent". */
import type { Span } from '../../document/span.ts'
import { GOES_ON } from './further-points.ts'
import type { Line } from './lines.ts'
import { HEDGE, SAYS, WOULD } from './point-words.ts'
import type { TextNamed } from './told-text.ts'
import { MEDIATORS } from './whose-text.ts'

/** A piece of the line, and the index of the text it is of. */
interface Told {
  readonly text: number
  readonly span: Span
}

/** "One of them put the rate at 10 per cent", behind a sentence whose voices know the text. */
const ONE_OF_THEM =
  /^(?:One(?: of them)?|Another|A second|The other|Both|They) (?:also )?(?:said (?:that )?(?:it )?|put |described )(?=\p{L})/u
const WHO_KNOW_IT =
  /\b(?:briefed on|familiar with|(?:have|has|had) studied|(?:who|that) (?:had |have |has )?(?:seen|saw|read|drafted|(?:helped|help) (?:to )?(?:draft|write))|with knowledge of|(?:took part|involved) in (?:the )?drafting)\b/i

/** Of people, that they know what stands in the text named behind. */
const KNOWING =
  '(?:familiar with|briefed on|acquainted with|privy to|with knowledge of|(?:who|that) (?:has|have|had) (?:read|seen|studied|been shown)|(?:who|that) (?:read|saw|drafted)|(?:has|have|had) been shown)(?: (?:a copy|parts|the wording|the details) of)?'

const BEHIND_KNOWERS = new RegExp(`\\b${KNOWING} $`, 'iu')

/** "…, according to lawyers familiar with", "…, diplomats briefed on": told before they are named. */
const TOLD_BEFORE = new RegExp(
  `^([^“”"]{12,}?),? (?:according to |said |say )?(?:(?:an?|one|two|three|four|several|some|the|both) )?(?:[\\p{L}-]+ ){0,3}(?:people|persons?|officials?|diplomats?|sources?|delegates?|negotiators?|lawyers?|aides?|insiders?|members?)(?: [^,.;“”"]{2,30})? ${KNOWING} $`,
  'iu',
)

/** " said that", ", told this newspaper": what they say stands behind. */
const SAY =
  /^(?:,[^,;“”"]{1,60},)? (?:said|says?|told (?:\p{L}+|the \p{L}+|this \p{L}+)|explained|indicated|revealed|added|claim(?:s|ed)?|confirmed|reported|noted|disclosed)(?: (?:late )?on \p{L}+)?(?: that)? (?=[\p{L}\d“"])/u

/** What such people say of themselves, of the talks, or of how long the text is. */
const OF_TALKS =
  /^(?:it|they) [^.;,“”"]{0,30}\b(?:points|pages|articles|paragraphs|clauses)\b|^[“"]?(?:he|she|they(?! (?:were|are) (?:the|those|about|on)\b)|we|I|talks|the (?:talks|parties|sides|delegations|negotiators|negotiations|round|session|meeting|atmosphere|mood|mediators?))\b/i

/** What those who know a text tell of it in this line. */
export function byKnowers(
  lines: readonly Line[],
  at: number,
  named: readonly number[],
  texts: readonly TextNamed[],
): readonly Told[] {
  const own = named.flatMap(text => {
    const span = toldBeside(lines[at]!, texts[text]!.name)
    return span === null ? [] : [{ text, span }]
  })
  if (own.length > 0) return own.slice(0, 1)
  const made = byItsMakers(lines[at]!, at, texts)
  return made.length > 0 || named.length > 0 ? made : byThemBefore(lines, at, texts)
}

/** "The chair has suggested nine buoys", of those whose text the report speaks of: so it stands there. */
const MAKERS_WANT =
  /^(?:[^,;“”"]{0,40}, |But |And |Yet )?(?:[Tt]he (?:two |co-|chief |lead )?(?:mediators?|facilitators?|go-betweens?|conciliators?)) (?:have |has |had |now |also |still |themselves |would ){0,2}(?:suggest(?:ed|s)?|propos(?:ed|es?)|want(?:ed|s)?|recommend(?:ed|s)?|favou?r(?:ed|s)?|envisag(?:ed|es?)) (?:that )?(?!to (?:meet|hear|see|hold|talk|speak|know|try|continue|resume|keep (?:the )?talk|bring|get|wait|go|come)\b|(?:an?|the|another|more|further|new) (?:[\p{L}-]+ ){0,2}(?:meetings?|rounds?|sessions?|talks|break|pause in the talks|answers?|repl(?:y|ies)|responses?|days?|weeks?)\b)/u

function byItsMakers({ words }: Line, at: number, texts: readonly TextNamed[]): readonly Told[] {
  const start = words.match(MAKERS_WANT)?.[0].length
  if (start === undefined) return []
  // "The draft", of nobody: of those who sit between the sides.
  const isTheirs = ({ holder = null, owners, state, isHandedOver, isLetter }: TextNamed) =>
    isHandedOver !== true &&
    !isLetter &&
    (holder === MEDIATORS || (holder === null && owners.length === 0)) &&
    state !== 'counter' &&
    state !== 'alternative'
  const before = texts.findLastIndex(text => text.line < at && isTheirs(text))
  const text = before < 0 ? texts.findIndex(isTheirs) : before
  return text < 0 ? [] : [{ text, span: { start, end: words.length } }]
}

/** "She would send a third draft, and that it would contain a date": of the text just named. */
const AND_THAT_IT = new RegExp(`^[^;.“”"]{0,90}?,? and that (?=it (?:${HEDGE}${SAYS}|${WOULD})\\b)`, 'u')

/** "Two envoys familiar with the draft said": they do, and not the draft. */
export function isOfKnowers({ words }: Line, { start, end }: Span): boolean {
  return BEHIND_KNOWERS.test(words.slice(0, start)) && SAY.test(words.slice(end))
}

/** In the sentence that names the text and whoever knows it. */
function toldBeside({ words }: Line, { start, end }: Span): Span | null {
  const before = words.slice(0, start)
  const after = words.slice(end)
  const it = after.match(AND_THAT_IT)
  if (it !== null) return { start: end + it[0].length, end: words.length }
  if (!BEHIND_KNOWERS.test(before)) return null
  const opening = /^According to [^,;“”"]{3,90}$/i.test(before)
    ? after.match(/^[^,;“”"]{0,40}, (?=[\p{L}\d])/u)
    : after.match(SAY)
  if (opening !== null) {
    const from = end + opening[0].length
    return OF_TALKS.test(words.slice(from)) ? null : { start: from, end: words.length }
  }
  const told = before.match(TOLD_BEFORE)?.[1]
  return told === undefined || OF_TALKS.test(told) || !TERMS.test(told) ? null : { start: 0, end: told.length }
}

const TERMS =
  /\b(?:would|will|shall|is to|are to|must|has been|have been|had been|was|were|not|no|keeps?|sets?|gives?)\b/

/** In the sentence behind one that names them. */
function byThemBefore(lines: readonly Line[], at: number, texts: readonly TextNamed[]): readonly Told[] {
  const before = lines[at - 1]
  const { words } = lines[at]!
  // "The levy would start at 6, according to a lawyer who has studied it."
  const isKnown = GOES_ON.test(words) && WHO_KNOW_IT.test(words) && /\baccording to\b/.test(words)
  const start = isKnown ? 0 : words.match(ONE_OF_THEM)?.[0].length
  if (before === undefined || start === undefined) return []
  if (!isKnown && !WHO_KNOW_IT.test(before.words)) return []
  const reach = isKnown ? NEAR : 1
  const text = texts.findLastIndex(({ line, state }) => line < at && line >= at - reach && state !== 'alternative')
  return text < 0 ? [] : [{ text, span: { start, end: lines[at]!.words.length } }]
}

/** How many sentences back "it" may reach. */
const NEAR = 3
