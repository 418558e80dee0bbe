/** @module Words that deny: by which of them a wording denies what another voice said, and how surely. */
import { contentWords } from '../alignment/content-words.ts'
import { NARRATOR } from '../alignment/match-actors.ts'
import { isWithheld } from '../document/withheld.ts'
import type { Place } from './denials.ts'
import { deniedDoing } from './denied-doings.ts'

const DENYING_LEMMAS: ReadonlySet<string> = new Set([
  'deny',
  'refute',
  'dispute',
  'dismiss',
  'rebut',
  'contradict',
  'reject',
  'rubbish',
  'contest',
])

/** Said with a word of denying, and not turned around: "has not denied" denies nothing. */
export function isDenying({ lemma, cue }: Pick<Place['variant'], 'lemma' | 'cue'>): boolean {
  return DENYING_LEMMAS.has(lemma ?? '') && !/\b(?:not|never|nor|neither)\b|n[’']t\b/i.test(cue ?? '')
}

/** What somebody says of a thing: "the claim that …", "reports of …". */
export const CLAIM_NOUN =
  /\b(?:claims?|assertions?|accusations?|allegations?|charges?|reports?|accounts?|suggestions?|rumou?rs?|speculation|stor(?:y|ies)|versions?|figures?|numbers?)\b/i

/** "claimed the opposite": whatever was said before is not so. */
const REVERSE = '(?:just |quite |exactly )?the (?:opposite|contrary|reverse)\\W*$'

/** "he had not", “we did not”: what somebody else has just said of them. */
export const ELLIPSIS =
  '^(?:that )?["“]?(?:he|she|it|they|we|i|there) (?:(?:had|has|have|did|does|do|was|were|is|are) (?:not|never)|(?:had|has|have|did|does|do|was|were|is|are)n[’\']t|never (?:had|did|was|were))\\W*$'

/** "it", "the assertion", "this accusation": what is denied stands in what was said before. */
export const POINTS_BACK = new RegExp(
  `^${REVERSE}|${ELLIPSIS}|^that (?:it (?:was|had been|has been|were) ever\\b|any\\b|anything like (?:it|that)\\b)|\\bnothing of the (?:kind|sort)\\b|\\bno such\\b|^["“]?(?:it|them|this|these|those|that(?! (?!(?:is|was|had|has|would|will|did|does|can|on|in|at|as|during|late|when) )\\p{L}+ \\p{L}))(?!\\p{L})|^["“]?the (?:first|second|last|latter|former|other) (?:part|half) of (?:it|this|that)\\b|^["“]?(?:the|that|this) (?:words?|wording|term|phrase|description|interpretation)\\b|\\b(?:the|this|that|these|those|such|any) (?:\\w+ )?${CLAIM_NOUN.source}`,
  'iu',
)

/** "Keller denied responsibility": of what happened just before. */
export const FOR_WHAT_HAPPENED =
  /^["“]?(?:any |all |direct )?(?:responsibility|involvement|wrongdoing|guilt|blame|(?:a |any )?role)\b/i

const UNTRUE =
  '(?:lies|a lie|(?:without|no) (?:any )?(?:basis|foundation|substance)|false|untrue|not true|incorrect|inaccurate|wrong|baseless|groundless|unfounded|fabricated|fabrications?|invent(?:ed|ions?)|made up|fictions?|fantas(?:y|ies)|nonsense|rubbish|propaganda|forger(?:y|ies)|hoax|fairy tales?|slander|smears?|imaginary|imagined|myths?|speculation|gossip|exaggerat(?:ed|ions?)|distort(?:ed|ions?)|fanciful)'

/** "Nonsense: …": one word, and then what is so. */
const AT_ONCE = `^["“]?${UNTRUE}["”]?(?: ?[…,;:.!–—]|$)`
const SAYS_AT_ONCE = new RegExp(AT_ONCE, 'i')

const OF_WORDS = /^["“]?(?:the|that|this) (?:words?|wording|term|phrase|description|interpretation)\b/iu

/** "Disputed the word": of words that were printed as said. */
export function disputesWords(wording: string): boolean {
  return OF_WORDS.test(wording)
}

/** A denial of what was said just before, by its first word. */
export function deniesAtOnce(words: string): boolean {
  return SAYS_AT_ONCE.test(words)
}

/** What somebody told, as it is called by whoever says it is not so. */
const TOLD =
  '(?:accounts?|claims?|reports?|stor(?:y|ies)|allegations?|accusations?|charges?|assertions?|suggestions?|versions?|rumou?rs?)'

/** Words that contradict what was said just before. */
const CONTRADICTS = new RegExp(
  '^["“]?(?:that|this) (?:is|was) not\\b|^["“]?not (?:one|a single)\\b(?! (?:that|which|who|of which)\\b)|^["“]?no (?:\\w+ ){1,3}of (?:ours|mine|his|hers|theirs)\\b|' +
    `\\bnever happened\\b|\\b(?:is|are|was|were|as) ["“]?(?:an? )?(?:\\w+ )?${UNTRUE}\\b|^(?:it|this|that|them|these) ["“]?${UNTRUE}\\b|` +
    `^["“]?(?:it|this|that|them|these|the (?:\\w+ )?${TOLD}) (?:as )?["“]?(?:an? )?(?:\\w+ )?${UNTRUE}\\b|` +
    `^\\W*(?:(?:complete|pure|utter|total|sheer|absolute|plain|simp)(?:l?y)? )?${UNTRUE}\\W*$|` +
    `^${REVERSE}|${ELLIPSIS}|${AT_ONCE}|\\b(?:has|have|had) no (?:basis|foundation|substance)\\b|` +
    '\\b(?:falsely|smear\\w*)\\b|\\bnothing of the (?:kind|sort)\\b|\\bno such (?:thing|\\w+)\\b',
  'i',
)

/** "called that an invention", "dismissed it as nonsense": a word of denying in two. */
const CALLS = /^(?:call|describe|characteri[sz]e|term|label|brand|denounce|condemn|dismiss)$/
const CALLED_UNTRUE = new RegExp(
  `^(?:that )?["“]?(?:it|this|that|them|these|the (?:\\w+ )?${TOLD}(?: (?:by|from|of|about|that|in|on)\\b[^;:]{3,140}?)?) (?:as )?["“]?(?:an? )?(?:\\w+ )?${UNTRUE}\\b`,
  'iu',
)

/** What a thing is called at the end of all that is said of it: "the charge that he had lied “false and unworthy”". */
const CALLED_LAST = new RegExp(` (?:as )?["“]?(?:an? )?(?:\\w+ )?${UNTRUE}\\b[^;:]{0,80}$`, 'iu')

export function isCalledUntrue({ variant }: Pick<Place, 'variant'>): boolean {
  return CALLS.test(variant.lemma ?? '') && saysUntrue(variant.wording)
}

/** "that an invention": what was told, and that it is not so. */
export function saysUntrue(words: string): boolean {
  return CALLED_UNTRUE.test(words)
}

/** Of what there is none, and nobody's claim is meant: "no date was set", "there was no comment". */
const NOBODYS_CLAIM =
  '(?:(?:immediate|formal|final|new|further) )?(?:comment|response|reply|word|sign|indication|need|reason|intention|plans?|doubt|question|hurry|rush|way|choice|alternative|substitute|change|date|time|decision|deal|agreement|accord|details?|breakthrough|progress|deadline|matter|give|movement|flexibility|room|compromise|concession)\\b'

/** Words that contradict when they are of the same thing. */
const MAY_CONTRADICT: readonly RegExp[] = [
  // "They were not in the harbour."
  /^(?:that )?["“]?(?:it|they|these|those|there) (?:is|was|are|were|has|have|had|did|does|do) (?:not|no|never)\b/i,
  // "Nobody has been promised a licence."
  /^(?:that )?["“]?(?:nobody|no one|none)\b/i,
  // "There was no shelling."
  new RegExp(
    `\\bthere (?:is|was|were|are|had been|has been|have been|had not been|were not) (?:no|not|never|any|["“]no)\\b(?! ${NOBODYS_CLAIM})`,
    'iu',
  ),
  // "We did not deliberately fire."
  /\b(?:do|does|did) not (?:intentionally|deliberately)\b|\bonly fired\b/i,
  // "Nor were the lamps lit by us."
  /^(?:that )?["“]?nor\b[ …]*(?:had|has|have|did|was|were)\b/iu,
  // "No quay, crane or rail had been pledged", "no separate pact existed", "no race of that sort had taken place".
  new RegExp(
    `^(?:that )?["“]?(?:no|not one|not a single) (?:\\p{L}+, ){0,3}(?:\\p{L}+ or )?(?!one\\b|${NOBODYS_CLAIM})(?:\\p{L}+ ){1,5}(?:(?:was|were|has been|have been|had been) (?:ever )?\\p{L}+|exist(?:s|ed)|happened|took place|had taken place)`,
    'iu',
  ),
  // "It knew of no such ledger", "the crews are not aware of any toll".
  /\b(?:knew|knows|know) (?:of )?(?:no|nothing)\b|\b(?:do|does|did) not know of any\b|\b(?:not|un) ?aware of any\b/i,
]

/** The thing of which there is none: "there was no envelope", "knew of no such wager", "that any such ledger had existed", "there are no maps". */
const NOTHING_OF_IT =
  /\bthere (?:is|was|are|were|had been|has been|have been) no (?<there>[^,;.:"“”…]{3,40})|\b(?:knew|knows|know|heard) (?:of )?(?:no|any) such (?<known>[^,;.:"“”…]{3,40})|\b(?:any|no) such (?<such>(?:\p{L}+ ){1,3}?)(?:had (?:ever )?|has (?:ever )?|ever )?(?:exist(?:s|ed)?|been made|taken place)\b/iu

/** Content words of the thing that does not exist; empty where a wording denies the being of nothing, or of what nobody has claimed. */
export function thingDenied(wording: string): readonly string[] {
  const { there, known, such } = NOTHING_OF_IT.exec(wording)?.groups ?? {}
  const thing = there ?? known ?? such
  if (thing === undefined || NO_THING.test(thing)) return []
  // "There is no spare anchor because none was cast": the thing, as far as its phrase goes.
  const words = contentWords(
    thing.split(/ (?:because|for|as|that|which|who|when|if|in|at|on|between|until|without|and|or|but)\b/iu)[0]!,
  )
  // "There is no call": of whom, one word alone does not say.
  return there !== undefined && words.length < 2 ? [] : words
}

const NO_THING = new RegExp(`^${NOBODYS_CLAIM}`, 'iu')

/** Whoever may not speak contradicts nobody. */
const UNABLE = /\bnot (?:authori[sz]ed|allowed|permitted|able|ready|prepared|aware(?! of any\b)|in a position)\b/i

/** "denied him", "denied the crew access": what somebody is refused, and no claim. */
const REFUSED_TO_SOMEBODY =
  /^["“]?(?:him|them(?= (?:an?|any|the|all)\b)|(?:the|its|their) \p{Ll}+s(?= (?:an?|any|the) \p{L})|me|us|her(?! \p{Ll}+ (?:had|has|was|would))|themselves|himself|herself)\b|^(?!(?:that|having|any|claims?|reports?)\b)["“]?(?:\p{L}+ ){0,4}(?:access|entry|visas?|permission|bail|asylum|parole|passage|the (?:right|chance|opportunity|victory|means|use)|a (?:visa|hearing|licen[cs]e|permit))\b/iu

/** Whether what is denied is a thing that somebody does not get. */
export function isRefusedToSomebody(denied: string): boolean {
  return REFUSED_TO_SOMEBODY.test(denied)
}

/** `said`: with a word of denying; `words`: only the words contradict; `same words`: if of the same thing; `null`: it denies nothing. */
export function denies({ statement, variant }: Place): 'said' | 'words' | 'same words' | null {
  if (statement.speaker === NARRATOR) return null
  // "has not confirmed that it agreed": whoever claims that it did stands alone.
  if (variant.lemma === 'confirm' && /\b(?:not|never)\b|n[’']t/.test(variant.cue ?? ''))
    return /^(?:whether|if)\b/.test(variant.wording) ? null : 'same words'
  // "has not denied it" denies nothing.
  if (/\b(?:not|never|nor|neither)\b|n[’']t\b/i.test(variant.cue ?? '')) return null
  const lemma = variant.lemma ?? ''
  if (lemma === 'deny' && (isWithheld(variant.wording) || isRefusedToSomebody(variant.wording))) return null
  if (
    lemma === 'deny' ||
    (DENYING_LEMMAS.has(lemma) && (POINTS_BACK.test(variant.wording) || claimWithin(variant.wording) !== null))
  )
    return 'said'
  if (claimWithin(variant.wording) !== null && UNTRUE_REPORT.test(variant.wording)) return 'said'
  if (isCalledUntrue({ variant })) return 'said'
  if (CONTRADICTS.test(variant.wording) || deniedDoing(variant.wording) !== null) return 'words'
  // "Without the harbour there was no treaty" says on what it hangs.
  const hangs = statement.condition !== null
  const halves = [variant.wording, ...variant.wording.split(/,? (?:and|but) (?=that )/).slice(1)]
  return MAY_CONTRADICT.some(form => halves.some(half => form.test(half))) && !UNABLE.test(variant.wording) && !hangs
    ? 'same words'
    : null
}

/** Something said, as a denial names it: "press reports", "those allegations". */
const SAID =
  "(?:the |a |an |all |any |those |these |such |media |press |newspaper |recent |foreign |local |his |her |its |their |\\p{Lu}[\\p{L}-]+[’']s? )*(?:tales?|talk|claims?|assertions?|accusations?|allegations?|charges?|reports?|statements?|suggestions?|rumou?rs?|speculation|stor(?:y|ies)|(?:\\p{Lu}\\p{Ll}+ )?accounts?)"

const TELLS = '(?:that|saying|suggesting|alleging|claiming|according to which)'

const WITHIN = new RegExp(
  `^${SAID} (?:(?:(?:made|carried|spread|put about|published|printed|aired) )?(?:in|from|by|on) [^,;]{2,60}? ${TELLS}|(?:in|from|by|on) [^,;]{2,60}? (?:of|about)|(?:of|about|${TELLS})) (?<claim>.{8,})$`,
  'isu',
)

/** "Reports of an attack were an invention". */
const UNTRUE_REPORT = new RegExp(
  `^(?:that )?${SAID} (?:that|of|about) (?<claim>[^,;]{4,120}?) (?:is|are|was|were) ["“]?(?:an? )?(?:\\w+ )?${UNTRUE}`,
  'isu',
)

/** "dismissed as a fabrication the claim that …": what it is called stands before it. */
const CALLED = new RegExp(`^(?:as )?(?:an? )?(?:\\p{L}+ )?${UNTRUE} (?=${SAID}(?!\\p{L}))`, 'iu')

/** "reports that Ardan could live with ten": what is claimed, in the denial's own words; `null` where it does not say. */
export function claimWithin(wording: string): string | null {
  const words = wording.replace(/^(?:as )?["“][^"“”]{2,60}["”],? /, '').replace(CALLED, '')
  return (UNTRUE_REPORT.exec(words) ?? WITHIN.exec(words.replace(CALLED_LAST, '')))?.groups?.['claim'] ?? null
}
