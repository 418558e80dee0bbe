/**
 * @module Retells one statement in one clause: the speaker, a neutral verb on the source's rung, and the report's own words.
 * Quoted words are printed between “ ” exactly as they stand; indirect speech keeps its wording. What cannot be retold
 * without guessing (a pronoun nobody resolves, an unclosed quotation) is not retold.
 */
import type { Passage } from '../document/passage.ts'
import type { Actor, RecordStatement, StatementVariant } from '../record/record.ts'
import { PREPOSITIONS } from '../statements/words.ts'
import { withCondition } from './keep-condition.ts'
import { CLAUSAL, HAS_VERB, isBareThing, isClause, isSaying, isTold, neutral } from './neutral-verb.ts'
import { count, LONGEST, quotation, retold, unclosed } from './retell-words.ts'

/** A clause with its speaker left out, so that the composer can name him: "said “…”". */
export interface Told {
  readonly verb: string
  readonly content: string
  /** `true`: the content is a clause that "that" may open. */
  readonly clause: boolean
  readonly quoted: boolean
  readonly passages: readonly Passage[]
  readonly words: number
  /** The source as printed, for speakers that are no person: "Ardan officials" speak for a state, but are not it. */
  readonly source: string | null
}

/**
 * The best wording of a statement that can be retold; `null` when none can. A person is never "it".
 * @param longest words that it may have
 */
export function tellStatement(statement: RecordStatement, speaker?: Actor['type'], longest = LONGEST): Told | null {
  if (statement.speaker === 'narrator') return null
  for (const variant of statement.variants) {
    const told = tellVariant(variant, longest)
    if (told !== null && !(speaker === 'person' && POINTS_ELSEWHERE.test(told.content))) return told
  }
  return null
}

/** "said it would be the last": what "it" is stands in the question. "It is clear that …" stands for nothing. */
const POINTS_ELSEWHERE =
  /^(?:that )?it (?!(?:is|was|will be|would be) (?:\p{Ll}+ly )?(?:clear|time|possible|impossible|important|vital|necessary|essential|likely|unlikely|premature|wrong|right|up to)\b)/u

/** The first half of what "but" turns, for whoever tells the other half with it. */
export function tellHalf({ variants: [variant] }: RecordStatement): Told | null {
  return variant === undefined ? null : tellVariant({ ...variant, evidence: { ...variant.evidence, suffix: '' } })
}

function tellVariant(variant: StatementVariant, longest = LONGEST): Told | null {
  const { cue, lemma, evidence, quoted, mode } = variant
  if (cue === null || lemma === null || variant.content.length === 0) return null
  // Who "the same official" is stands in the sentence before.
  if (/^(?:the )?same\b/i.test(variant.source ?? '')) return null
  // "sued the mill, arguing that it would …": the mill would.
  if (/ing$/.test(cue) && /^(?:that )?it /.test(variant.content[0]!.exact)) return null
  const content = variant.content[0]!
  // "the yard, which | the guild proposes | to widen": what is widened stands before it.
  if (variant.content.length > 1 && /^(?:which|who|whom|whose|that)$/i.test(content.exact)) return null
  const passages = [
    evidence,
    ...(evidence.file === content.file && evidence.start <= content.start && content.end <= evidence.end
      ? []
      : [content]),
  ]
  if (mode === 'direct') {
    const words = quotation(quoted[0] ?? unclosed(content))
    const spoken = neutral(cue, lemma)
    // "spoke out against “a toll on grain”": said by itself it would be what he wants.
    const isPiece = words !== null && /^“\p{Ll}/u.test(words) && !HAS_VERB.test(words)
    return words === null || (isPiece && (spoken === null || SAYS.test(spoken)))
      ? null
      : {
          verb: spoken ?? 'said',
          content: words,
          clause: false,
          quoted: true,
          passages,
          words: count(words),
          source: variant.source,
        }
  }
  const verb = hearsay(variant) ?? (isCharge(variant) ? 'said' : neutral(cue, lemma))
  const kept = ownPieces(variant)
  const pieces = kept.content.map((piece, at) => retold(piece, quoted, verb ?? '', at > 0))
  const plain = pieces.includes(null)
    ? null
    : withoutTail(withoutSource(joinedPieces(pieces as readonly string[], kept), variant))
  const lost = lostWords(variant)
  const isFronted = plain !== null && isTold(plain) && standsBefore(variant)
  const claimed = isFronted && OF_CLAIMS.test(lemma) ? 'the claim that ' : ''
  const words =
    plain === null
      ? null
      : withCondition(
          `${lost}${claimed}${TO_TELL.test(plain) ? plain.replace(/(?<= )(?:Whether|Which|What|Who|When|Where|How|Why)\b/, word => word.toLowerCase()) : plain}`,
          variant,
        )
  // Two words ("said no", "told reporters") say nothing by themselves.
  if (verb === null || words === null || count(words) > longest || count(words) < 3) return null
  // Its subject is lost: "that was ready" says nobody. Two quotations side by side have lost what joined them.
  if (
    HEADLESS.test(words) ||
    ((OF_A_THING.test(words) || OF_ANOTHER_VERB.test(words) || lacksSubject(words)) && CLAUSAL.has(verb)) ||
    /” “/.test(words) ||
    BROKEN_OFF.test(words) ||
    isCutAtCondition(words, evidence) ||
    LACKS_OBJECT.test(words) ||
    POINTS_BEFORE.test(words) ||
    (verb === 'said' && isBareThing(words))
  )
    return null
  if (/^(?:which|who|whom|whose)\b/.test(words) && CLAUSAL.has(verb)) return null
  if (OF_ACCUSATION.test(words) && !/^(?:accuse|suspect|convict|acquit|warn|remind|inform|assure)/.test(lemma))
    return null
  return {
    // "declined to say whether", cue and content apart.
    verb:
      /^(?:how|why)\b/.test(words) && verb === 'said'
        ? 'told'
        : /(?:declined|refused)$/.test(verb) && /^(?:whether|if|what|who|when|where|which|how|why)\b/.test(words)
          ? `${verb} to say`
          : verb,
    content: words,
    clause: lost === '' && claimed === '' && !HOW_MUCH.test(words) && (isClause(words, lemma, verb) || isFronted),
    quoted: quoted.length > 0,
    passages,
    words: count(words),
    source: variant.source,
  }
}

/**
 * The pieces of one saying: without the "No" that answers a question, without what stands behind another clause of the sentence
 * ("…, the clerk said, though she called the fee “fair”"), and a fronted question behind its verb: "Whether it will open | to say".
 */
function ownPieces(variant: StatementVariant): StatementVariant {
  const { content, cue, evidence } = variant
  const [first, second] = content
  if (first === undefined || second === undefined) return variant
  if (/^(?:no|yes|well|indeed)$/i.test(first.exact)) return ownPieces({ ...variant, content: content.slice(1) })
  if (content.length === 2 && ASKS.test(first.exact) && TO_TELL.test(second.exact))
    return { ...variant, content: [second, first] }
  const between = evidence.exact
    .slice(Math.max(0, first.end - evidence.start), Math.max(0, second.start - evidence.start))
    .replace(cue ?? '', '')
  return OWN_CLAUSE.test(between) ? { ...variant, content: [first] } : variant
}

const ASKS = /^(?:whether|which|what|who|whose|when|where|how|why|if)\b/i
const TO_TELL = /^to (?:say|tell|reveal|disclose|discuss|specify|confirm|explain|comment)\b/i

/** "though she called", "while they put": somebody does something else. */
const OWN_CLAUSE =
  /\b(?:though|although|while|but|and) (?:(?:he|she|it|they) \p{Ll}{3,}|(?:was|were|is|are|has|had) *$)/u

/** "is understood to have told": who tells it is not named, and without the helping verb the speaker would have understood. */
function hearsay({ cue, content }: StatementVariant): string | null {
  const [, heard] = cue?.match(HEARSAY) ?? []
  return heard !== undefined && /^to\b/.test(content[0]?.exact ?? '') ? heard.toLowerCase() : null
}

/** "accused the guild of theft | and that the toll was unjust": what stands behind "that" is said, and nobody is accused that. */
function isCharge({ lemma, content }: StatementVariant): boolean {
  return /^(?:accuse|blame|criticise|criticize)$/.test(lemma ?? '') && /^that\b/.test(content[0]?.exact ?? '')
}

const HEARSAY = /^((?:is|are|was|were) (?:understood|believed|thought|said|reported|known))$/iu

/** Verbs of which a quotation tells all that was said. */
const SAYS = /^(?:said|wrote|replied|announced|stressed|insisted|argued|claimed)$/

/** "provided that the port of Osford": the passage stops before the verb of what is asked for. */
function isCutAtCondition(words: string, { suffix }: Passage): boolean {
  const [, behind] = words.match(CONDITION) ?? []
  return behind !== undefined && /^,? (?:which|who|whose|where)\b/.test(suffix) && !HAS_VERB.test(behind)
}

const CONDITION =
  /\b(?:provided|providing|unless|(?:so|as) long as|on (?:the )?condition)(?: that)? ((?:the|an?|its|their|his|her|all|both) [^“”]*)$/u

/** "the talks that Ardan proposed to hold in Osford": what is held stands before it. */
const LACKS_OBJECT =
  /^(?:that )?to (?:hold|host|send|build|publish|give|lift|lower|raise|free|release|replace|remove|bring|take|put) (?:in|on|at|by|for|to|until|next|last|this|from)\b/u

/** "or otherwise, to pay a fee": the end of a list that begins elsewhere. */
const POINTS_BEFORE =
  /^(?:that )?(?:otherwise|instead|likewise|too|either), |^(?:that )?what (?:he|she|it|they) (?:keeps?|kept) to |^(?:that )?(?:of|among) (?:the|those|these) [^,]*$|^(?:that )?\d[\d.,]* (?:per cent|percent|\p{Ll}+), (?:it|he|she|they) /iu

/** "The dam would empty the lake, a paper reported": what stands before its verb is a clause. */
function standsBefore({ cue, content, evidence }: StatementVariant): boolean {
  const at = cue === null ? -1 : evidence.exact.lastIndexOf(cue)
  return at !== -1 && evidence.file === content[0]!.file && content.at(-1)!.end <= evidence.start + at
}

/** "said not much about the toll", "says nothing of the kind in public": so much is said, and no clause. */
const HOW_MUCH =
  /^(?:very )?(?:nothing|little|no more|not much|not a word|as much|much)\b(?!.*\b(?:is|are|was|were|has|have|had|will|would|could|can|may|might|must|should|did|does)\b)/

/** Verbs that take no clause themselves: "rejected the claim that". */
const OF_CLAIMS = /^(?:reject|dismiss|refute|rebut|dispute|contradict)$/

/** "the guild of burning the mill": the end of an accusation whose verb is lost. */
export const OF_ACCUSATION =
  /^(?:the |an? )?(?:\p{L}+ ){1,3}of (?:having \p{Ll}+|\p{Ll}+ing) (?:the|an?|its|their|his|her|all|any|\d[\d.,]*)\b/u

/** Pieces that an attribution broke are one sentence; after its colon the next begins: "…, he told us: the leaders had agreed". */
function joinedPieces(pieces: readonly string[], { content, evidence }: StatementVariant): string {
  return pieces.reduce((joined, piece, at) => {
    const between = evidence.exact.slice(
      Math.max(0, content[at - 1]!.end - evidence.start),
      Math.max(0, content[at]!.start - evidence.start),
    )
    return `${joined}${between.includes(':') || ENDS.test(between) || isSentence(piece, joined) ? '; ' : OPENS.test(piece) ? ', ' : ' '}${piece}`
  })
}

/** "…, he said. Not ten, and not the guild’s twelve": what follows is the next sentence. */
const ENDS = /\p{Ll}{2}[.!?]\s/u

/** "…, she said, but only in May": the comma before the tag is that of the clause behind it. */
const OPENS = /^(?:and|but|or|nor|yet) /

/** "…, she said. “Ask the millers.”": what follows is a sentence of its own, not the end of the one before. */
function isSentence(piece: string, before: string): boolean {
  return /^“\p{Lu}/u.test(piece) && !/[,:]$/.test(before) && !/\b(?:was|were|is|are|a|the|as)$/.test(before)
}

/**
 * What stands between cue and content and goes with the verb: "called for an interim rate", "agreed to a draft of it", "agreed
 * in principle to it", "voiced regret that". After verbs of saying it is who was told, or when.
 */
function lostWords({ cue, lemma, content, evidence }: StatementVariant): string {
  const [first] = content
  if (cue === null || lemma === null || first === undefined || first.start < evidence.start) return ''
  const before = evidence.exact.slice(0, first.start - evidence.start)
  const at = before.lastIndexOf(cue)
  if (at === -1) return ''
  const between = before
    .slice(at + cue.length)
    .replace(/\s+/g, ' ')
    .trim()
  if (/^(?:on|for|upon|against|off|out|up|down|back)$/.test(between)) return `${between} `
  if (WHEN.test(between) || (/^that\b/.test(first.exact) && WHEN_OR_WHERE.test(between))) return ''
  return !isSaying(lemma) && /^\p{Ll}[\p{Ll}’' -]{0,40}$/u.test(between) && between.split(' ').length <= MOST_LOST
    ? `${between} `
    : ''
}

/** "repeated this evening that …", "agreed late on Monday to …". */
const WHEN =
  /^(?:(?:early|late|earlier|later|last|this|next|on|again|once|more|that|in|the|same|\p{Lu}\p{Ll}+day|morning|afternoon|evening|night|week|month|year|day|today|yesterday|tonight)(?: |$))+$/u

/** "hinted in recent weeks that …", "affirmed in a letter that …"; "agreed in principle that" agrees no further. */
const WHEN_OR_WHERE =
  /^(?:in (?!principle\b)|on|at|during|before|after|over|through|via|by|from|an? \p{Ll}+ (?:earlier|later|ago)\b)/u

/** "to a draft of". Words. */
const MOST_LOST = 4

/** "… extended, so long": the passage stops where the words begin that limit it; "anything of the kind" points at a question. */
export const BROKEN_OFF =
  /\b(?:as|so) long$|\b(?:the|an|of|than|which|who|whose|and|or|whether)$|\b(?:any|no|some)thing of the (?:kind|sort)$/

/** "said “interim” deal that would leave the mill out": a thing and what is told of it, and no verb of its own. */
const OF_A_THING = /^(?:that )?“[^”]*” (?:\p{Ll}+ ){1,2}(?:that|which) /u

/** "said that called for the road", "that replaced the wardens with": the verb of another clause of the sentence, without who it is said of. */
const OF_ANOTHER_VERB =
  /^(?:that )?(?:(?:yet|still|also|then|later) )?(?:called|asked|urged|demanded|insisted|accepted|rejected|offered|warned|stressed|proposed|wanted|sought|refused|agreed|pressed|pledged|denied|accused|condemned|welcomed|described|told) (?:for|on|that|to|the|an?|its|his|her|their|any|all|both)\b|^(?:that )?(?!(?:indeed|instead)\b)\p{Ll}{3,}ed (?:the|an?|its|his|her|their|it|them)\b|^(?:that )?ones? (?:that|which|who)\b/iu

/** "sets a ceiling, | raises the number of visas": of several things that one thing does, one without it. */
const LACKS_SUBJECT =
  /^(?:that )?(?!(?:both|all|only|not|even|half|most|none|now|then|soon|today|once|here|there|never|always|still|already|instead|indeed|rather|perhaps|maybe|together|what|how|why|who|whoever|whatever|whether|neither|either|if|when|where|while|nor|and|but|or|than|like|given|provided|including|pending|barring|that|as|per|plus|such|quite|many|twice|first|second|third|unless|until|because|since|although|though|without|within|amid)\b)\p{Ll}{3,}(?<!ly) (?:the|an?|its|their|his|her)\b/u

function lacksSubject(words: string): boolean {
  const [first = ''] = words.replace(/^that /, '').split(' ')
  return LACKS_SUBJECT.test(words) && !PREPOSITIONS.has(first)
}

const HEADLESS = /^(?:that )?(?:was|were|is|are|had|has|have|would|could|will|can|must|should)\b/i

/** Without what opens the next clause: ", while simultaneously", " — Keller" before what Keller said next. */
function withoutTail(words: string): string {
  return withoutAfterthought(withoutSpeaker(withoutTag(words.replace(WHERE_SAID, '').replace(HOW_SPOKEN, '')))).replace(
    /(?:,? (?:while|whereas|but|and)(?: \p{Ll}+ly)?|, an? (?:\p{Ll}+ ){1,2}(?:that|which|who)|\s[—–-]\s\p{Lu}[\p{L}’'-]+)$/u,
    '',
  )
}

/** Without the narrator's aside between dash and end, " — pointing at the clock", and the adverb left alone there, ", repeatedly". */
function withoutAfterthought(words: string): string {
  return (
    words
      .replace(/\s[—–]\s\p{Ll}+ing\b[^“”]*$/u, aside => (TURNS.test(aside) ? aside : ''))
      // "— reflecting both sides’ wish — Keller noted …": what follows the second dash is another clause.
      .replace(/\s[—–]\s\p{Ll}+ing\b[^“”—–]*\s[—–]\s\p{Lu}.*$/u, '')
      // "…, reflecting" before "she said": what it takes stands behind the tag.
      .replace(/, (?:\p{Ll}+ly|(?!including|notwithstanding|nothing)\p{Ll}{3,}ing)$/u, '')
  )
}

/** "A senior clerk said the mill was shut" as what "the clerk" said: who said it is told once. */
function withoutSource(words: string, { source }: StatementVariant): string {
  const head = source?.match(/(\p{Ll}+)$/u)?.[1]
  return head === undefined
    ? words
    : words.replace(new RegExp(`^(?:an?|the) (?:[\\p{L}-]+ ){0,3}${head} sa(?:id|ys) (?:that )?`, 'iu'), '')
}

/** Without the tag inside a clause, "Ardan, she added, could sail": who says it stands before. */
function withoutTag(words: string): string {
  return words
    .split(/(“[^”]*”)/)
    .map(part => (part.startsWith('“') ? part : part.replace(TAG, '')))
    .join('')
}

const TAG =
  /(?<=[\p{L}\d]), (?:he|she|they|it|(?:the )?\p{Lu}[\p{L}’'-]+) (?:said|says|added|adds|noted|explained|stressed|insisted|recalled|argued|went on),(?= \p{Ll})/gu

/** "a broadcast to the pilots that the lock would open": where it was said, and then what. */
const WHERE_SAID =
  /^(?:an?|the|his|her) (?:\p{Ll}+ )?(?:broadcast|address|speech|interview|briefing|message|letter|post|communiqu[eé])(?: (?:to|with|on|in|at|for|late|last|this|issued|published|carried)\b(?:(?! that )[^,“”]){0,40})? (?=that )/u

/** "speaking anonymously given the mood, the crews …": how the speaker spoke. */
const HOW_SPOKEN =
  /^(?:that )?(?:speaking|talking|briefing reporters|asking) (?:anonymously|on (?:the )?condition|on background|off the record|not to be (?:named|identified))\b[^,“”]*, /u

/** Words without which the rest would say something else. */
const TURNS = /\b(?:if|unless|only|not|no|but|except|provided|until|without)\b/i

/** "…, its water minister, Anna Keller" before "told reporters" is who said it, not what. */
function withoutSpeaker(words: string): string {
  return words
    .replace(/, (?:two|three|four|five|several|some|many) (?:people|officials|sources|diplomats|delegates)$/u, '')
    .replace(/, (?:its|their|the|his|her) [\p{Ll} -]{3,40}, \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3}$/u, '')
}
