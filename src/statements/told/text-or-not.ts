/** @module The words by which a paper, a plan or a letter is told apart from a text of the talks. */
import type { Figure } from '../../document/layers.ts'
import type { Span } from '../../document/span.ts'
import type { Line } from './lines.ts'
import type { Named } from './name-texts.ts'
import { NUMBERS } from './text-words.ts'

/** "handed the mediators a written message": at the talks a paper is a text, wherever else it is a paper. */
export function isHandedOver(
  line: Line,
  offer: { readonly sides: readonly string[]; readonly span: Span } | null,
): boolean {
  if (offer === null || offer.sides.length === 0) return false
  return /\b(?:handed|gave|given|delivered|passed|conveyed)\b[^.;]{0,30}\b(?:mediators?|delegation|other side|counterparts?|negotiators)\b/i.test(
    line.words.slice(offer.span.start, offer.span.end),
  )
}

/** "Mediators plan to put": somebody plans. */
export function isVerb(words: string, noun: string, after: string): boolean {
  return /^plan$/i.test(noun) && /^ to\b/.test(after) && /^(?:(?:\p{L}+s|\p{Lu}\p{L}+) )?plan$/u.test(words)
}

/** "the fund that Ardan plans for June", by grammar. */
export function isVerbOfClause({ grammar, words }: Line, name: Span, noun: string): boolean {
  const named = words.slice(name.start, name.end)
  if (/^\p{Lu}\p{L}+ plans$/u.test(named) && /\b(?:that|which|what|as|where|how) $/.test(words.slice(0, name.start)))
    return true
  if (grammar === null || !/^(?:plans|drafts|papers|offers|notes|lists|maps|letters|texts)$/i.test(noun)) return false
  if (/^(?:the|an?|its|their|his|her|these|those|two|three)\b|[’']s? /i.test(words.slice(name.start, name.end)))
    return false
  const word = grammar.findLast(({ start, end }) => start >= name.start && end <= name.end)
  return word !== undefined && /^VB[ZPD]$/.test(word.tag)
}

/** "the documents", "their letters": papers of any kind, and no text named before. */
export const SEVERAL_UNCOUNTED =
  /^(?:the|these|those|its|their|his|her) (?:documents|papers|texts|drafts|letters|notes|versions|messages)$/i

/** What "the offer" may be said of. */
export const OFFERED_TEXT = /^(?:offers?|proposals?|bids?|packages?|terms|deals?|plans?|)$|offer/i

/** A letter that says yes or no to a text is none itself. */
export const IS_ANSWER =
  /(?:\b(?:which|that|saying (?:it|they)|in which (?:it|they)) |\bIt )(?:accept|reject|agree|welcome|confirm|decline|thank)(?:s|e?d)\b/

/** "have agreed on a technical note that sets the flow". */
export const AGREED_ON = /\b(?:agreed(?: on| to)?|signed|initialled|initialed|endorsed) $/i

/** The sentence behind: "It was handed to the delegates on Monday". */
export const IS_HANDED =
  /^It (?:had been |has been |was |is )(?:\p{Ll}+ly )?(?:put|given|handed|presented|sent|submitted|tabled|circulated|shown|leaked|drawn up|drafted)\b/u

/** "did not receive an offer": there is none. */
export const NEVER_GOT = /\b(?:not|n[’']t|never|without|nor|cannot)\b[^,;.“”"]{0,25}$/iu

/** "a proposal presented by the mediators". */
export const BY_A_MEDIATOR = /\b(?:mediators?|mediator[’']s|facilitators?)\b/i

/** An owner's "plan" or "proposal"; "version" and "package" say too little. */
export const PLAN_OF_OTHERS = /^(?:plans?|proposals?|texts?|drafts?|papers?|frameworks?)$/i

/** "its offer of a 3 per cent rise". */
export const OF_SO_MUCH =
  /^ of (?:an? |up to |about )?(?:[\d.]+ ?(?:%|per cent|percent|-)|[£$€]|(?:[\p{L}\d.%-]+ ){0,4}(?:rise|raise|increase|bonus|payment|truce|pause|ceasefire|cut|quota)\b)/iu

/** "a plan to dig a canal": what somebody is going to do. */
export const DOING =
  /^ (?:to (?!\d|[£$€]|the |an? |its |their |end|stop|settle|resolve|halt|regulate|share|divide|free|release|limit|cut|govern|\p{Ll}+s\b)|for (?:lunch|dinner|dealing))/iu

/** "Its reply asks for guarantees": an answer that sets out something is one. */
export const REPLY = /^(?:repl|response)/i

/** "drawn up by Ardan in answer to the leak", "sent in reply to the draft": made because of another. */
export const IN_ANSWER = new RegExp(
  `^(?:,? ?(?:(?:that|which) (?:was|were|it|they) )?(?:\\p{L}+ed|drawn up|written|put forward|sent|made|given|brought)\\b[^.;:“”"]{0,60}?|(?: of (?:its|their|his|her) own)?(?:, [^.;:,“”"]{2,40},)?) in (?:answer|response|reply|reaction) to (?:the |that |this |an? |its |their |his |her |[\\p{L}]+[’']s )?(?:(?:[\\p{L}\\d-]+ ){0,3}?(?:leak(?:ed)?|disclosure|publication|drafts?|texts?|plans?|papers?|proposals?|offers?|demands?|points|documents?|term sheet|letter|terms|blueprint|framework)\\b|(?:${NUMBERS.slice(2).join('|')}|\\d{1,2})(?=[,.;]|$))`,
  'iu',
)

/** "The paper says it stands by its story", "told the paper": the one it is printed in, where an outlet was just named. */
export function isNewspaper(
  lines: readonly Line[],
  at: number,
  { whole, noun }: Named,
  figures: readonly Figure[],
): boolean {
  const { words } = lines[at]!
  if (
    !/^papers?$/i.test(noun) ||
    !/^(?:the|this|that) (?:\p{L}+ )?papers?$/iu.test(words.slice(whole.start, whole.end))
  )
    return false
  const isVoice =
    /^(?: (?:also|now|later|has|had|itself|on \p{Lu}\p{L}+))* (?:says?|said|reported|reports|added|adds|wrote|writes|quoted|quotes|cited|cites|stands by|stood by|claimed|claims|noted)\b|^[’']s (?:report|story|website|editor|correspondent|account)/u.test(
      words.slice(whole.end),
    ) ||
    /\b(?:told|tells|telling|interview with|according to|wrote in|said in|published (?:in|by)) $/.test(
      words.slice(0, whole.start),
    )
  return (
    isVoice &&
    lines
      .slice(Math.max(0, at - NEAR_OUTLET), at + 1)
      .some(line => line.naming.some(({ figure }) => figures[figure]!.kind === 'media') || OUTLET.test(line.words))
  )
}

/** How many sentences back the outlet may have been named. */
const NEAR_OUTLET = 6

const OUTLET = /\b(?:newspapers?|daily|weekly|tabloid|broadsheet|magazine|gazette)\b/i

/** "countered with a proposal for a joint venture": an answer to what was offered. */
export const COUNTERED_WITH =
  /\b(?:counter(?:ed|s|ing)?|answer(?:ed|s|ing)?|respond(?:ed|s|ing)?|repl(?:ied|ies|ying)|hit back|hitting back|came back|come back|coming back)(?: (?:it|them|this))?(?: (?:late |early )?(?:on )?[\p{L}\d ]{3,20}?)? with $/iu

/** "the two texts", "three rival drafts": none of them alone. */
export const SEVERAL_TEXTS =
  /^(?:the |these |those |all )?(?:two|three|four|five|several|both|rival|competing) (?:[\p{L}-]+ ){0,2}(?:texts|drafts|papers|plans|versions|documents|proposals|frameworks)$/iu

/** Of one that is known, or somebody’s. */
export const DEFINITE = /^(?:the|this|that|its|his|her|their)\b/i

/** What is called so is called so again: "the protocol" goes back to no draft. */
export const SPECIFIC = /^(?:letters?|messages?|notes?|memos?|memorandum|protocols?|side letters?|non-papers?)$/i

/** "The current version is shorter": than the one before it. */
export const IS_OTHER_LENGTH =
  /^ (?:is|was|runs|has) (?:\p{Ll}+ )?(?:shorter|longer|thinner|slimmer|tougher|softer|vaguer)\b/u

/** "the rebels’ own list", "a rival text": not the one told of so far. */
export const BRINGS_IN = /\b(?:own|rival|competing|alternative|separate)\b/i

/** ", known in the delegations as", ", dubbed": before another name of the text just named. */
export const KNOWN_AS =
  /^[^.;“”"]{0,60}?,? (?:also |now |soon |already )?(?:known|referred to|described|billed|dubbed|nicknamed|styled|christened)(?: [^,;.“”"]{1,40}?)?(?: as)? $/u

/** "has twenty points, four fewer than its forerunner", "is eleven pages long, two more than the first": a later version. */
export const LONGER_THAN =
  /^[^.;“”"]{0,140}?\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|a few|several|some) (?:points? |pages? |articles? )?(?:fewer|more|less|shorter|longer) than (?:its|the|their|his|her|in the) (?:first|earlier|previous|last|original|old|one before|predecessor|initial)/u
