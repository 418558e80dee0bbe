/**
 * @module The verb a statement is retold with: neutral, on the source's rung, with the adverbs that turn or hedge it; and
 * whether what follows it is a clause that "that" may open.
 */
import { cuesOf, pastOf } from '../statements/cues.ts'
import { AUXILIARIES, isAdverb, NEGATIONS, TIME_WORDS } from '../statements/words.ts'

/**
 * Verbs that judge, replaced by ones that do not. `docs/brief.md`, rule 5. The weaker side of each pair: "admitted" says that
 * it is true, "revealed" that it was secret, "claimed" that it is doubtful.
 */
const NEUTRAL: Readonly<Record<string, string>> = {
  add: 'said',
  assure: 'said',
  note: 'said',
  state: 'said',
  admit: 'said',
  concede: 'said',
  reveal: 'said',
  refute: 'denied',
  rebut: 'denied',
  boast: 'said',
  quip: 'said',
  joke: 'said',
  gush: 'said',
  continue: 'said',
  tell: 'said',
  proclaim: 'said',
  declare: 'said',
  remark: 'said',
  observe: 'said',
  underline: 'said',
  underscore: 'said',
  stress: 'stressed',
  emphasise: 'stressed',
  emphasize: 'stressed',
  indicate: 'indicated',
  explain: 'said',
  recall: 'said',
  lament: 'said',
  complain: 'said',
  slam: 'criticised',
  blast: 'criticised',
  lambast: 'criticised',
  write: 'wrote',
  tweet: 'wrote',
  post: 'wrote',
  repeat: 'repeated',
  clarify: 'said',
  disclose: 'said',
  mention: 'said',
  inform: 'said',
  reply: 'replied',
  respond: 'replied',
  answer: 'replied',
  characterize: 'described',
  characterise: 'described',
  term: 'called',
  dub: 'called',
  label: 'called',
  brand: 'called',
  argue: 'argued',
  acknowledge: 'acknowledged',
  shout: 'said',
  thunder: 'said',
  rage: 'said',
  fume: 'said',
  sniff: 'said',
  snap: 'said',
  scoff: 'said',
  gripe: 'said',
  moan: 'said',
  muse: 'said',
  exclaim: 'said',
  demand: 'demanded',
  insist: 'insisted',
  signal: 'signalled',
}

/** The verb as it will be printed; `null` for cues that cannot stand between a speaker and what he said. */
export function neutral(cue: string, lemma: string): string | null {
  if (lemma === 'according' || lemma === 'go on') return 'said'
  const tokens = cue
    .replace(/\b(later|earlier) on\b/i, '$1')
    .split(/\s+/)
    .filter(
      word =>
        KEPT.test(word) ||
        !(isAdverb(word) || /^(?:also|then|later|now|earlier)$/i.test(word) || TIME_WORDS.has(word.toLowerCase())),
    )
  const verb = tokens.findIndex(word => cuesOf(word.toLowerCase()).some(known => known.lemma === lemma))
  if (verb === -1) return null
  const before = tokens.slice(0, verb).map(word => word.toLowerCase())
  const manner = before.filter(word => KEPT.test(word)).map(word => `${word} `)
  const group = before.filter(word => !KEPT.test(word))
  const form = cuesOf(tokens[verb]!.toLowerCase()).find(known => known.lemma === lemma)!.form
  // "continues to push for": the helping verb says that it is not new.
  if (group.length === 2 && group[1] === 'to' && /^(?:continue|continues|continued)$/.test(group[0]!))
    return [...group, tokens[verb]!.toLowerCase(), ...lemma.split(' ').slice(1)].join(' ')
  if (group.some(word => !(AUXILIARIES.has(word) || NEGATIONS.has(word) || word === 'to'))) return null
  const after = lemma === 'say' || lemma === 'tell' ? '' : prepositionOf(tokens.slice(verb + 1))
  const particle = lemma.split(' ').slice(1).join(' ') || after
  const asPrinted = [...before, tokens[verb]!.toLowerCase(), particle].filter(word => word !== '').join(' ')
  // "is yet to comment": without "to" it would say that it has been done.
  if (before.some((word, at) => word === 'yet' && before[at + 1] === 'to')) return asPrinted
  // "has thanked him and not said whether": the helping verb stands with the first of two.
  if (before.length === 1 && before[0] === 'not' && form === 'past') return `has ${asPrinted}`
  const plain = `${NEUTRAL[lemma] ?? pastOf(lemma.split(' ')[0]!)}${particle === '' ? '' : ` ${particle}`}`
  const isDenied = before.some(word => NEGATIONS.has(word)) || cue.includes('n’t') || cue.includes("n't")
  // "does say", "did warn": the helping verb only stresses it.
  const auxiliaries = group.filter(word => word !== 'to' && (isDenied || !/^(?:do|does|did)$/.test(word)))
  // "Ardan wants seven": what is wanted in the present is not printed as past.
  if (
    auxiliaries.length === 0 &&
    (form === 'third' || form === 'base') &&
    NEUTRAL[lemma] === undefined &&
    lemma !== 'say'
  )
    return [...manner, tokens[verb]!.toLowerCase(), particle === '' ? '' : ` ${particle}`].join('')
  // "has rejected", "had said": the perfect adds nothing that the date does not say; negation and modals are kept.
  if (auxiliaries.every(word => /^(?:has|have|had|was|were|is|are|been)$/.test(word)))
    return `${manner.join('')}${plain}`
  // "would only accept": the adverb stands where it stood.
  return asPrinted
}

/** "warned against", "insisted on": the preposition that the cue ends with goes with what follows. */
function prepositionOf(behind: readonly string[]): string {
  const [word, ...more] = behind.map(each => each.toLowerCase())
  return word !== undefined && more.length === 0 && /^(?:against|on|upon|for|about|over|with|to|of)$/.test(word)
    ? word
    : ''
}

/** Adverbs that turn or hedge what is done: whoever drops them says more than was said. */
const KEPT =
  /^(?:only|yet|ever|barely|hardly|scarcely|almost|nearly|partly|partially|tentatively|provisionally|preliminarily|conditionally|reportedly|allegedly|apparently|reluctantly|temporarily|initially)$/i

/** Verbs of saying whose past stands for no clause: who was told, and when, stand after them. */
const OF_SAYING = /^(?:tell|inform|according|describe|call|term|reply|respond|answer|write|tweet|post|quote|cite|ask)$/

/** Verbs after which a clause needs no rewriting: "said the talks failed". */
export const CLAUSAL = new Set(
  'said stressed insisted indicated argued acknowledged denied warned announced claimed asserted believed thought hoped predicted maintained confirmed'.split(
    ' ',
  ),
)

/** Whether words hold a subject and, not far into them, a finite verb that cannot be a noun. */
export function isTold(words: string): boolean {
  return /^(?!that\b)(?:\S+ ){1,12}?(?:would|will|had|has|have|is|are|was|were|could|can|did|does|should|must|remain(?:s|ed))\b/.test(
    words,
  )
}

/** Whether words are a clause that "that" may open, behind the verb as it is printed. */
export function isClause(words: string, lemma: string, printed: string): boolean {
  if (/ (?:against|on|upon|for|about|over|with|to|of)$/.test(printed)) return false
  if (/^(?:that|to|how|what|why|whether|which|who|whom|whose)\b/.test(words)) return false
  if (OF_EVENTS.test(printed) && isNamedThing(words)) return false
  if (OF_THINGS.test(lemma) && !HAS_VERB.test(words)) return false
  if (OF_WEIGHT.test(lemma) && !MAIN_VERB.test(words)) return false
  // "denied having met", "denied any part in it": what is denied is not always a clause, and a clause needs no "that".
  if (/^(?:on|for|upon|against) /.test(words)) return false
  if (isBareThing(words)) return false
  // "would not say if the gate opens": the question, and no condition.
  if (
    /\b(?:not|never|n’t|declined|refused)\b.*\b(?:say|tell|confirm|disclose|reveal)$/.test(printed) &&
    /^if\b/.test(words)
  )
    return false
  if (lemma === 'deny' || /^(?!nothing|everything|anything|something|king)\p{Ll}+ing\b/u.test(words)) return false
  const verb = NEUTRAL[lemma] ?? pastOf(lemma.split(' ')[0]!)
  return CLAUSAL.has(verb) || lemma === 'according' || (MAY_BE_CLAUSAL.test(verb) && isTold(words))
}

/** "announced Ardan’s intention to sail", "confirmed the release of two": a noun and what it takes, and no clause. */
const INTENT =
  /^(?:\S+ ){0,4}?(?:intentions?|plans?|decisions?|readiness|willingness|desire|agreement|support|opposition|refusal|right|commitment|determination|proposals?|launch|creation|withdrawal|release|ban|start|end|suspension|resumption|closure|opening) (?:to|of|for|on|from|with|between)\b/

/** Whether words name what is meant and to what, "an intention to sail, where the fish are", and tell nothing of it: each verb has a joint of its own. */
export function isBareThing(words: string): boolean {
  const count = (kind: RegExp) => words.match(new RegExp(kind, 'g'))?.length ?? 0
  const inverted = words.match(INVERTED) === null ? 0 : 1
  return INTENT.test(words) && count(FINITE) <= count(JOINTS) + inverted
}

/** "readiness to answer | should raids resume": the helping verb opens a condition. */
const INVERTED = / should (?:(?:the|an?|any|its|their) \p{L}+|\p{Ll}+s|\p{Lu}\p{L}+|it|they|he|she) \p{Ll}+/u

/** What opens a clause within. */
const JOINTS = /\b(?:where|which|who|whom|whose|that|when|while|if|unless|because)\b/

/** Verbs that take a clause or a noun: which it is, its words tell. */
const MAY_BE_CLAUSAL =
  /^(?:suggested|signalled|reported|hinted|promised|conceded|estimated|feared|repeated|vowed|pledged|understood|found|complained|agreed|replied)$/

/** Verbs that take a thing, "recalled five amendments", as well as a clause. */
const OF_THINGS =
  /^(?:confirm|announce|predict|reveal|disclose|mention|recall|note|state|declare|acknowledge|admit|concede)$/

/** Verbs that lay weight on a thing, "stressed its advances", as well as on a clause. */
const OF_WEIGHT = /^(?:stress|emphasi[sz]e|underline|underscore)$/

/** A helping verb, or a past. */
export const HAS_VERB =
  /\b(?:is|are|was|were|has|have|had|will|would|could|can|may|might|must|should|did|does|fell|rose|went|came|took|gave|made|left|met|held|began|broke|got|saw|kept|lost|won|ran|put|set|cut|led|felt|stood|said|told|sent|knew|meant|\p{Ll}+ed)\b|(?<!\b(?:the|its|their|his|her|no|all|of|any|some|these|those|and|or|\d+|two|three|four|five|six|seven|eight|nine|ten) )\b\p{Ll}{2,}(?<![su])s\b/u

/** A verb that cannot be the plural of a noun. */
export const MAIN_VERB =
  /\b(?:is|are|was|were|has|have|had|will|would|could|can|may|might|must|should|did|does|do|not|\p{Ll}{2,}ed|\p{Ll}{3,}s (?:the|an?|its|that|it|to|this|no|all|their|his|her)|fell|rose|went|came|took|gave|made|left|met|held|began|broke|got|saw|kept|lost|won|ran|put|set|cut|led|felt|stood|told|sent|shot|hit|sank|fired)\b/u

/** Verbs that take what happens as well as that it does. */
const OF_EVENTS = /^(?:announced|confirmed|denied|predicted)$/

/** "a swap of nine prisoners, in which Ardan is to free four, on the bridge": its one verb is not that of the whole. */
function isNamedThing(words: string): boolean {
  const [, thing, rest] =
    words.match(/^((?:an?|the|its|their) [^,]{3,60}), (?:in |for |under |by |at )?(?:which|whose|whom)\b(.*)$/) ?? []
  if (thing === undefined || FINITE.test(thing)) return false
  const after = rest!.split(', ').slice(1).join(', ')
  return !FINITE.test(after)
}

const FINITE = /\b(?:is|are|was|were|has|have|had|will|would|could|can|may|might|must|should|did|does)\b/

/** Whether a verb is one of saying: who was told, and when, may stand between it and what was said. */
export function isSaying(lemma: string): boolean {
  return CLAUSAL.has(NEUTRAL[lemma] ?? pastOf(lemma.split(' ')[0]!)) || OF_SAYING.test(lemma)
}
