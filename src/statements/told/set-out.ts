/** @module Where in a line that names a text what the text sets out begins: behind its verb, behind "Under the paper,", behind "a plan to …". */
import type { Span } from '../../document/span.ts'
import type { Line } from './lines.ts'
import { DOES_NOW, HAD, HEDGE, SAYS, WOULD } from './point-words.ts'

/** "a paper of nine pages", "the terms of the bid". */
const OF =
  '(?: of (?:\\d+|[a-z]+) (?:pages|points|articles|paragraphs|chapters)| of (?:the|its|their|his|her|an?)(?: [\\p{L}-]+){1,3}?)'

/** What may stand between the name and its verb: what it is about, when, by whom; and an insert between commas. */
const ABOUT =
  '(?: (?:late |early )?(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: night| morning| evening)?,?| (?:\\p{Ll}{3,}ed|written|drawn|seen|sent|made|given|shown)\\b[^.;,“”"]{1,80}?| (?:before|from|on|for|between|in|at|by)(?: (?!which\\b|is\\b|are\\b|was\\b|were\\b|that\\b|be\\b|not\\b)[^\\s.,;“”"]+){1,5}?)'
const ASIDE = '(?:,[^;“”"]{1,110}?,| [–—-] [^;“”"]{1,110}? [–—-]| \\([^;()]{1,80}\\))'

const INSERT = `${OF}?${ABOUT}?${ASIDE}? (?:that |which )?`

const AFTER_NAME = new RegExp(`^(${INSERT})(?:${HEDGE}(?:have )?${SAYS}|${HAD}|${WOULD})\\b`, 'iu')

/** "The paper shields the port": any verb in the present, where the text is the subject of its clause. */
const DOES = new RegExp(
  `^((?:,[^,;“”"]{1,70},)? )(?:also |now |still |even |further |then |only )?${DOES_NOW} (?!by\\b|to be\\b)(?=\\p{L}|\\d|[“"£$€])`,
  'u',
)
const IS_SUBJECT = /(?:^|[,;:—–] |[“"‘]|\b(?:that|and|but|while|as|because|though|said|says|where) )$/u

/** "The draft prepared by the mediators would have …": who made it stands before what it sets out. */
const MADE_BY =
  /^ (?:now |currently |still )?(?:to be |being |that (?:was|is) )?(?:discussed|negotiated|considered|studied|read out|worked out|floated|on the table|on offer|under discussion|prepared|drafted|circulated|tabled|presented|submitted|proposed|handed|sent|drawn up|put forward|shown|shared|seen|obtained|published)\b[^,;.]{0,70}?(?= would (?:have )?)/iu

/** "several amendments, including a guarantee": what they are, by some of them. */
const AMONG = /^(?: to [^,;.“"]{1,60})?, (?:including|such as|among them) (?=\p{L})/iu

/** The insert that says when or by whom, before the verb: "that leaked on Tuesday says five". */
const AFTER_RELATIVE = new RegExp(
  `^ (?:that|which) (?:leaked|emerged|surfaced|appeared|turned up|circulated|went|came|arrived|has|had|was|were|is|\\p{Ll}{3,}ed)(?: [\\p{L}]+){0,6}? ${HEDGE}${SAYS}\\b`,
  'iu',
)

/** "has sweetened its offer, lifting the payment": how. */
const BY_DOING =
  /^(?: to [^,;.“"]{1,40})?, (?=(?:lifting|raising|cutting|adding|dropping|shortening|extending|removing|offering|setting|giving|including|lowering|reducing|increasing|doubling|halving|replacing|scrapping)\b)/iu
const CHANGES =
  /\b(?:revis|amend|updat|sweeten|improv|soften|rework|redraft|rewrit|rewrot|adjust|modif|alter|chang|rais|present|tabl|submit|unveil|circulat|publish|propos)\p{Ll}*(?: down)? $/iu

/** "a text under which both sides would go home". */
const UNDER_WHICH =
  /^(?: (?:late |early )?(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: \p{Ll}+)?|, [^,;.“”"]{3,70}(?=,))?,? (?:under|in|by|with|on) which (?=\p{L})/iu

/** Whether the words behind a name tell what would be so by it. */
export function isUnderWhich({ words }: Line, { end }: Span): boolean {
  return UNDER_WHICH.test(words.slice(end)) && /^[^;.]{0,200}?\bwould\b/.test(words.slice(end))
}

/** "spoke in a verbal message of two villages": what it says. */
const SPOKE_IN = /\b(?:spoke|spoken|offered|proposed|asked|suggested|promised|demanded) (?:\p{Ll}+ )?in $/u

/** "a proposal to free the crew within a week", "an offer of 6 per cent": what it is for; what is done about it is no such thing. */
const TO_DO =
  /^ to (?!(?:the|an?|its|his|her|their|both|all|either|each|any|some|be|which|which|whom|members|mediators|negotiators|parliament|talks|\p{Lu}\p{L}+)\b)(?=\p{Ll}{3,} )/u

/** "In the revised text, the quota falls": what stands behind is in the text. */
const INSIDE = /\b(?:[Ii]n|[Uu]nder|[Aa]ccording to|[Bb]y)(?: the (?:terms|provisions|wording|rules) of)? $/u
/** ", a copy of which was shown to us, ", ", seen by the agency, ": before what the text says. */
const BEHIND_COPY =
  /^[^,;]{0,60}, (?:(?:a )?cop(?:y|ies) of which|which|seen|obtained|read|reviewed|shown)\b[^,;]{1,90}, (?=\S)/u

const OFFERED_IN =
  /^((?: (?:of|from|on|in) [^,;.]{2,30}?)?,? )(?:it|he|she|they|we|(?:the )?(?:\p{L}+ )?\p{Lu}\p{L}+) (?:had |has |have )?(?:offered|proposed|promised|demanded|asked|agreed|undertook|pledged|called for|insisted|sought)\b/u
const NOT_INSIDE =
  /\b(?:took part|interest|faith|confidence|placed|put|named|given|pressed|seen|drafted|written|backed|supported|\p{Ll}+ed) (?:in|by) $/iu

/** A text that opens its sentence is what the sentence is about. */
const OPENING = 12

const TABLING =
  /\b(?:put|puts|putting|tabled|presented|made|laid|brought|submitted|unveiled|circulated|offered|floated) (?:forward )?$/iu
const BELOW = /^[^.;:“”"]{0,70}: (?=(?:an?|the|no|two|three|four|five|up to|half|all) |\d|[£$€])/iu

/** "a paper with nine lines: two lamps a mile, a bell by night, half the toll": of so many, and then what they are. */
const LISTED_BY_LENGTH =
  /^ (?:of|in|on|with) (?:\d+|\p{Ll}+) (?:pages?|points|articles|paragraphs|lines|clauses): (?=[^:;.“”"]{4,60}, )/u

const TERMS_BEHIND = /^[^.;:“”"]{0,140}: (?=\d|[£$€]|an? |the |no |half |all )/u

/** The piece of the line that the text sets out; `null` where the line only speaks of it. */
export function setOut(line: Line, name: Span): Span | null {
  const after = line.words.slice(name.end)
  const before = line.words.slice(0, name.start)
  const end = line.words.length
  // "would not say what the paper would contain"
  if (/\b(?:what|how|whether|if|where|when) (?:else )?$/i.test(before)) return null
  const spoken = SPOKE_IN.test(before) ? (after.match(/^ (?:of|for) (?=\S)/u)?.[0].length ?? 0) : 0
  if (spoken > 0) return { start: name.end + spoken, end }
  // "What was in the reply is disputed"
  if (/\b[Ww]hat (?:is|was|stands|stood) in $/.test(before)) return null
  if (INSIDE.test(before) && !NOT_INSIDE.test(before)) {
    // "In its plan of 5 May it offered to cap the levy"
    const offered = after.match(OFFERED_IN)
    if (offered !== null) return { start: name.end + offered[1]!.length, end }
    const verb = after.search(
      /\b(?:falls?|rises?|come|comes|would|will|gets?|drops?|goes|remains?|stays?|becomes?|are|is|has|have|must|can|may) /u,
    )
    // "Under a plan drawn up by the envoys, the league would …": what it says stands behind the comma.
    const comma = (after.match(BEHIND_COPY) ?? after.match(/^[^,;]{0,60}, (?=\S)/u))?.[0].length ?? 0
    return verb < 0 ? null : { start: comma > 0 && comma < verb ? name.end + comma : name.start, end }
  }
  const made = after.match(MADE_BY)?.[0].length ?? 0
  if (made > 0 && AFTER_NAME.test(after.slice(made))) return { start: name.end + made, end }
  // "an offer of a 6 per cent rise over two winters"
  const terms = /\boffer$/i.test(line.words.slice(name.start, name.end))
    ? (after.match(/^ of (?=(?:an?|up to|\d|£|\$|€) ?)/u)?.[0].length ?? 0)
    : 0
  if (terms > 0) return { start: name.end + terms, end }
  for (const opening of [AMONG, UNDER_WHICH]) {
    const length = after.match(opening)?.[0].length ?? 0
    if (length > 0) return { start: name.end + length, end }
  }
  const doing = CHANGES.test(before) ? (after.match(BY_DOING)?.[0].length ?? 0) : 0
  if (doing > 0) return { start: name.end + doing, end }
  // "sections of the plan that would have required a levy and set limits"
  // "put a fourth offer on the table late on Monday: a raise of 9 per cent, a bonus and …"
  const below = TABLING.test(before) ? (after.match(BELOW)?.[0].length ?? 0) : 0
  if (below > 0) return { start: name.end + below, end }
  // "who has seen the draft said that it ran to seven points": how long it is.
  if (
    /^[^.;“”"]{0,60} said (?:that )?it (?:r[au]ns? to|has|had|contains|contained|numbers|comprises) (?:\d+|\p{Ll}+) (?:points|articles|paragraphs|clauses|pages)/u.test(
      after,
    )
  )
    return null
  // "came to the table with a list: an end to the patrols, a fund and a date"
  const colon = line.speakers.length === 0 ? (after.match(BELOW)?.[0].length ?? 0) : 0
  if (colon > 0) return { start: name.end + colon, end }
  const counted = after.match(LISTED_BY_LENGTH)?.[0].length ?? 0
  if (counted > 0) return { start: name.end + counted, end }
  const insert = after.match(AFTER_NAME)?.[1]
  if (insert !== undefined) return { start: name.end + insert.length, end }
  if (AFTER_RELATIVE.test(after)) return { start: name.end, end }
  // "The compromise floated on Monday took a little from each: 45 per cent to …"
  const listed = name.start <= OPENING && line.speakers.length === 0 ? (after.match(TERMS_BEHIND)?.[0].length ?? 0) : 0
  if (listed > 0) return { start: name.end + listed, end }
  const aside = IS_SUBJECT.test(before) ? after.match(DOES)?.[1] : undefined
  return aside === undefined ? null : { start: name.end + aside.length, end }
}

/** "35 per cent in the term sheet it tabled", "the 40 days contained in the first draft": the figure stands before the name. */
const FIGURE_IN =
  /(?:\b(?:an?|the|of|with) )?(?:[£$€]\d|\d)[\d.,]*(?:%| ?\p{L}+){0,3}(?: (?:contained|set out|offered|proposed|named|given|foreseen))? (?:in|under|by) $/u

/** "When Keller handed over the nine points, the demand was for nets to go and every boat to be counted." */
const DEMANDED =
  /^[^;.]{0,130}?, (?:the|its|their|his|her) (?:demands?|terms|conditions|price) (?:then |there |still )?(?:was|were|had been) (?:for |that |still |then )*(?=\p{Ll}|\d)/u

/** Before the next of several: "every boat to be counted", "nets to go". */
const NEXT_DEMAND = /(?:, and |, | and )(?=(?:[\p{L}\d.’'-]+ ){1,8}?to (?:be \p{Ll}|\p{Ll}{2,}))/gu

/** What is demanded in the sentence that tells of a text’s handing over, each demand for itself. */
export function demandedIn(line: Line, name: Span): readonly Span[] {
  const found = line.words.slice(name.end).match(DEMANDED)
  if (found === null) return []
  const from = name.end + found[0].length
  const words = line.words.slice(from).replace(/[.”"]+$/u, '')
  const cuts = [...words.matchAll(NEXT_DEMAND)]
  const starts = [0, ...cuts.map(cut => cut.index + cut[0].length)]
  return starts.map((start, at) => ({ start: from + start, end: from + (cuts[at]?.index ?? words.length) }))
}

/** The figure that a text is said to hold, before its name. */
export function figureBefore(line: Line, name: Span): Span | null {
  const found = line.words.slice(0, name.start).match(FIGURE_IN)
  return found === null ? null : { start: found.index!, end: name.end }
}

/** What was come to, and no longer only offered. */
export const STRUCK =
  /\b(?:agreements? in principle|(?:outline|handshake|preliminary|interim|provisional|partial) (?:[\p{L}-]+ ){0,2}(?:accord|agreement|deal|pact)s?)$/iu
const STRUCK_TO = /^(?: (?:with|between|on|late|early) [^,;.“”"]{2,60}?)?,? to (?=\p{Ll}{3,} )/u

/** What a proposal or an offer is for, by its own name: "a plan to halve the quota". */
export function purposeIn(line: Line, name: Span): Span | null {
  const words = line.words.slice(name.start, name.end)
  // "reached an agreement in principle with its lenders on Friday to write down the debt by a quarter"
  const struck = STRUCK.test(words) ? (line.words.slice(name.end).match(STRUCK_TO)?.[0].length ?? 0) : 0
  if (struck > 0) return { start: name.end + struck, end: line.words.length }
  if (!/\b(?:proposals?|plans?|offers?|drafts?)$/i.test(words)) return null
  if (/^(?:the|this|that)\b/i.test(line.words.slice(name.start))) return null
  const to = line.words.slice(name.end).match(TO_DO)?.[0].length ?? 0
  return to === 0 ? null : { start: name.end + to, end: line.words.length }
}
