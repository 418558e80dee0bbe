/**
 * @module What has the words of a saying and says nothing: a question of the writer's, what two sides could not agree on, what
 * somebody has not denied, what critics would say. To take one of these for somebody's words is the worst error there is.
 */
import type { TokenRange } from '../document/span.ts'
import type { Draft } from './draft.ts'
import { hasFinite } from './finite-verbs.ts'
import { isOtherSense } from './other-senses.ts'
import type { Reading } from './reading.ts'
import { AUXILIARIES, DETERMINERS, isCapitalised } from './words.ts'

/** Whether the draft is nobody's word. */
export function isNotSaid(reading: Reading, draft: Draft): boolean {
  return (
    isDiscord(reading, draft) ||
    isSilence(reading, draft) ||
    isInterviewer(reading, draft) ||
    isImaginedCritic(reading, draft) ||
    isVeil(reading, draft) ||
    isOtherSense(reading, draft) ||
    isAnybody(reading, draft) ||
    isBesideTheEvent(reading, draft) ||
    isSaidByTalks(reading, draft) ||
    isThoughtOf(reading, draft) ||
    isQuestionHead(reading, draft) ||
    isNoun(reading, draft) ||
    isAttribute(reading, draft) ||
    isHelping(reading, draft) ||
    isModalSaying(draft) ||
    isHopeOfAll(reading, draft) ||
    isSpeculated(reading, draft) ||
    isDoubted(reading, draft) ||
    isWhatever(reading, draft) ||
    GIVES_WAY.test(draft.lemma)
  )
}

const ASKING = /^(?:what|why|how|when|where|which|who|whether)$/

/** "Could Ardan accept the map?": the report asks, and nobody has answered; a gloss of the report’s own, no testimony. */
export function isAsked(reading: Reading, { sentence, content }: Draft): boolean {
  const { words, quotation } = reading
  const range = reading.ranges[sentence]!
  const last = range.past - 1
  if (words[last] !== '?' || quotation[last] !== -1 || quotation[range.first] !== -1) return false
  if (content.some(piece => tokensIn(piece).some(at => quotation[at] !== -1))) return false
  const first = /^(?:and|but|so|or|then)$/.test(words[range.first]!) ? range.first + 1 : range.first
  return AUXILIARIES.has(words[first] ?? '') || ASKING.test(words[first] ?? '')
}

/** "In plain words, Ardan blinked: …": the writer's name for what somebody did. */
const GIVES_WAY = /^(?:blink|flinch|cave|buckle|wobble)$/

/** "worth a third, whatever they call it at home": the writer leaves open what is said. */
function isWhatever({ words }: Reading, { source, cue }: Draft): boolean {
  return source !== null && source.past <= cue.first && /^(?:whatever|whichever)$/.test(words[source.first - 1] ?? '')
}

const MATTER = /^(?:on|upon|over|about|how|what|which|when|where|who|whether|why)$/
const BOTH =
  /^(?:they|both|sides|parties|delegations|teams|governments|negotiators|ministers|envoys|leaders|countries)$/

/** "Ardan and Bela could not agree on a date": what stands between two sides is the stance of neither. */
function isDiscord({ words }: Reading, { lemma, group, source, content, cue }: Draft): boolean {
  if (lemma !== 'agree' || source === null || group?.negated !== true) return false
  const next = words[cue.past] ?? ''
  const matter = MATTER.test(next) || MATTER.test(firstWord(words, content))
  return matter && tokensIn(source).some(at => words[at] === 'and' || BOTH.test(words[at]!))
}

/** "The palace has not denied it": nobody has spoken. */
function isSilence({ words }: Reading, { lemma, group, content, cue }: Draft): boolean {
  if (group?.negated !== true || group.modal) return false
  if (!/^(?:deny|dispute|refute|contradict|reject|confirm)$/.test(lemma)) return false
  const has = tokensIn(cue).some(at => /^(?:has|have|had|'ve)$/.test(words[at]!))
  const [piece] = content
  return (
    has &&
    piece !== undefined &&
    content.length === 1 &&
    piece.past - piece.first === 1 &&
    /^(?:it|this|that|them|so|either)$/.test(words[piece.first]!)
  )
}

/** Who asks for a living. */
const INTERVIEWER =
  /^(?:journalists?|reporters?|presenters?|interviewers?|moderators?|correspondents?|anchors?|hosts?)$/

/** "She was asked by a reporter what held up the deal": a question, and nobody's wish. */
function isInterviewer({ words }: Reading, { lemma, source }: Draft): boolean {
  return /^(?:ask|question|press|quiz)$/.test(lemma) && source !== null && INTERVIEWER.test(words[source.head]!)
}

/** "A truce, critics would say, in name only": the writer lends words to nobody in particular. */
function isImaginedCritic({ words }: Reading, { group, source, cue }: Draft): boolean {
  if (source === null || group?.modal !== true || group.negated) return false
  if (words[cue.first] !== 'would' && words[cue.first] !== 'might') return false
  const parenthesis = /^[,(—–]$/.test(words[source.first - 1] ?? '') && /^[,)—–]$/.test(words[cue.past] ?? '')
  return (
    parenthesis &&
    /^(?:critics|cynics|sceptics|skeptics|some|many|others|one|you|optimists|pessimists|purists)$/.test(
      words[source.head]!,
    )
  )
}

/** "The talks broke off with no agreement announced": what goes "with" an event has said nothing; its participle has no subject. */
function isBesideTheEvent({ words, finerTags }: Reading, { source, cue }: Draft): boolean {
  if (source === null || source.past !== cue.first || cue.past - cue.first !== 1) return false
  if (finerTags !== null && finerTags[cue.first] !== 'VBN') return false
  return words[source.first - 1] === 'with' && /^(?:no|the|a|an|little|any)$/.test(words[source.first]!)
}

/** "Talks between Ardan and Bela broke off with no deal announced": neither talks nor those they are between announced it. */
function isSaidByTalks({ words, ranges }: Reading, { sentence, source }: Draft): boolean {
  if (source === null) return false
  const last = Math.min(source.past, ranges[sentence]!.past)
  let head = source.first
  while (head + 1 < last && !/^(?:between|of|with|on|over|in|at|,)$/.test(words[head + 1]!)) head += 1
  return /^(?:talks|negotiations|discussions|consultations)$/.test(words[head]!) && head + 1 < last
}

/** Not "reported", "said": "is reported to have told his cabinet" is somebody's word by hearsay. */
const THINKING = /^(?:think|believe|fear|expect|consider|know|suppose|assume|estimate|feel|hope|deem)$/

/** "The gates of northern Ardan are thought to have been open": who or what is thought of thinks nothing. */
function isThoughtOf({ words }: Reading, { lemma, source, cue, content: [piece] }: Draft): boolean {
  if (source === null || piece === undefined || source.past > cue.first || !THINKING.test(lemma)) return false
  const isPassive = /^(?:is|are|was|were|been|being)$/.test(words[cue.past - 2] ?? '')
  return isPassive && words[cue.past] === 'to' && piece.first === cue.past
}

/** "who asked not to be named", "asked that her name not be printed": how a source is called, and nothing that it says. */
function isVeil({ words }: Reading, { content: [piece], act }: Draft): boolean {
  if (piece === undefined || (act !== 'demand' && act !== 'reject' && act !== 'withhold')) return false
  const said = words.slice(piece.first, Math.min(piece.past, piece.first + VEIL)).join(' ')
  return /^(?:not )?(?:to )?be (?:named|identified|quoted)\b/.test(said) || UNNAMED.test(said)
}

/** Words in which a veil is told. */
const VEIL = 10

/** "that his name not be printed", "that neither name nor office be given" */
const UNNAMED =
  /^that (?:\w+ )?(?:neither )?(?:names?|identity|he|she|they)\b(?: nor (?:\w+ )?\w+)?(?: not)? be (?:named|identified|quoted|printed|given|used|published)\b/

/** "What did they agree?", "A reader asks: why so late?" over a section: the page asks. */
function isQuestionHead({ document, ranges, words, quotation }: Reading, { sentence }: Draft): boolean {
  const last = ranges[sentence]!.past - 1
  return (
    words[last] === '?' &&
    quotation[last] === -1 &&
    document.paragraphs[document.sentences[sentence]!.paragraph]!.kind === 'heading'
  )
}

/** "Whoever says that …", "anyone who claims": nobody has said it yet. */
function isAnybody({ words }: Reading, { source }: Draft): boolean {
  return (
    source !== null &&
    [words[source.first]!, words[source.past - 1]!].some(word =>
      /^(?:whoever|anyone|anybody|nobody|whomever)$/.test(word),
    )
  )
}

/** "Those aims amount to | demands that would weaken it": a noun with a relative clause, and a clause that is nobody. */
function isNoun(reading: Reading, { source, cue, group, content: [piece] }: Draft): boolean {
  const { words, finerTags } = reading
  if (source === null || source.past > cue.first) return false
  const isTaggedNoun = /^NNS?$/.test(finerTags?.[cue.past - 1] ?? '')
  // "Mr Page was late": a name that is spelt like a verb.
  if (cue.past - cue.first === 1 && finerTags?.[cue.first] === 'NNP') return true
  if (cue.past - cue.first === 1 && isWithinName(reading, cue.first)) return true
  const isPhrase = /^(?:to|of|for|that)$/.test(words[piece?.first ?? -1] ?? '')
  if (isTaggedNoun && isPhrase && isModifier(reading, source, cue)) return true
  if (group !== null && !isTaggedNoun) return false
  const isRelative = words[piece?.first ?? -1] === 'that' && AUXILIARIES.has(words[piece!.first + 1] ?? '')
  if (isTaggedNoun && isRelative) return true
  const hasLink = tokensIn(source).some(at =>
    /^(?:who|which|that|whose|whom|what|where|when|as|—|–|--)$/.test(words[at]!),
  )
  return hasFinite(reading, source) && !hasLink
}

/** "absorbs | repeated | drone attacks": a participle before its noun, which nobody spoke. */
function isAttribute({ document, finerTags, words }: Reading, { source, cue, at, content: [piece] }: Draft): boolean {
  if (cue.past - cue.first !== 1 || piece === undefined || piece.first !== cue.past || finerTags === null) return false
  const isModifier = document.heads?.[at]?.relation === 'amod' && document.heads[at]!.head > at
  const isNobody =
    source === null || /^V/.test(finerTags[source.head] ?? '') || DETERMINERS.has(words[source.past - 1]!)
  return isModifier && finerTags[at] !== 'VBD' && isNobody
}

/** What can be to somebody's liking and likes nobody. */
const TEXT =
  /^(?:plan|proposal|draft|deal|text|version|agreement|accord|treaty|offer|rule|rules|law|bill|terms|map|clause|framework|outcome|result|system|move|change|compromise)s?$/

/** "a proposal which mainly favoured Ardan", "have had some success": no saying. */
function isHelping(
  { words, quotation }: Reading,
  { lemma, source, cue, at, stance, content: [piece] }: Draft,
): boolean {
  // "has no objection to monitors"
  if (stance === true) return false
  if (/^(?:favou?r|benefit|suit|help)$/.test(lemma) && source !== null && source.past <= cue.first)
    return tokensIn(source).some(token => TEXT.test(words[token]!))
  const isMain = /^(?:have|had|has|having|do|did|does|get|got|gets)$/.test(words[at]!)
  return isMain && piece !== undefined && quotation[piece.first] === -1 && words[piece.first] !== 'that'
}

/** "the Dockside | Murmurs reported": a verb's form in capitals behind another capital, where the line is not all capitals. */
function isWithinName({ printed, document, mention, ranges }: Reading, at: number): boolean {
  const isInMention = at > 0 && mention[at] !== -1 && mention[at] === mention[at - 1]
  if (!isInMention || !isCapitalised(printed[at]!) || !isCapitalised(printed[at - 1]!)) return false
  const { paragraphs, sentences, tokens } = document
  if (paragraphs[sentences[tokens[at]!.sentence]!.paragraph]!.kind === 'heading') return false
  const { first, past } = ranges[tokens[at]!.sentence]!
  const words = printed.slice(first, past).filter(word => /^\p{L}{2}/u.test(word))
  // A line in capitals throughout says nothing by them.
  return words.filter(isCapitalised).length * 2 <= words.length
}

/** "a joint | wish", "the harbour | plan": what describes a noun has no wish and no plan. */
function isModifier({ finerTags, document, words }: Reading, source: TokenRange, { past }: TokenRange): boolean {
  if (finerTags === null || source.past !== past - 1) return false
  const tags = tokensIn(source).map(at => finerTags[at]!)
  const isBare = tags.every(tag => /^(?:DT|JJ[RS]?|VBN|VBG|CD|HYPH)$/.test(tag)) && /^(?:DT|CD)$/.test(tags[0]!)
  const last = document.heads?.[source.past - 1]
  // "…, her office announces": a verb in -s is often taken for a plural.
  const isCompound = finerTags[past - 1] === 'NN' && last?.head === past - 1 && last.relation === 'compound'
  return isBare || (isCompound && (tags[0] === 'CD' || words[past] !== 'that'))
}

/** "the sides should discuss a clause": what somebody ought to talk about has not been said. */
function isModalSaying({ lemma, group }: Draft): boolean {
  return (
    group?.modal === true &&
    !group.negated &&
    /^(?:discuss|talk about|speak about|debate|address|consider|say|tell|explain|speak of|announce)$/.test(lemma) &&
    !group.wills
  )
}

/** "Islanders can only hope that …": the writer hopes for them. */
function isHopeOfAll({ words, mention, quotation }: Reading, { lemma, group, source, cue }: Draft): boolean {
  if (lemma !== 'hope' || group?.modal !== true || quotation[cue.first] !== -1) return false
  return words[cue.past - 2] === 'only' && (source === null || mention[source.head] === -1)
}

/** What one does by acting, not by saying how far one would go: "could accept" is a stance where its speaker says so. */
const DEED =
  /^(?:seek|threaten|deny|decide|offer|highlight|call|call for|propose|demand|reject|want|ask|urge|push|push for|press|press for|request|insist|announce|oppose|try|declare|vow|pledge|promise|refuse|block|veto|embrace|withdraw)$/

/** "Keller could seek a smaller board", "the state may decide against it": a guess of the writer's, and no wish of hers. */
function isSpeculated({ words, quotation }: Reading, { lemma, group, frame, cue }: Draft): boolean {
  if (group?.modal !== true || group.negated || group.passive || frame === 'say' || frame === 'tell') return false
  const modal = words[cue.first]!
  return /^(?:could|may|might)$/.test(modal) && quotation[cue.first] === -1 && DEED.test(lemma)
}

/** Brings a clause that is in doubt: "doubts that", "unlikely that". */
const DOUBT =
  /^(?:doubts?|doubted|doubting|unlikely|doubtful|unclear|uncertain|improbable|sceptical|skeptical|unconvinced|scepticism|skepticism)$/

/** Where one of these is denied, what it brings is in doubt: "far from clear that". */
const CERTAINTY = /^(?:clear|certain|obvious|sure|convinced|evident|likely|apparent|given)$/

const DENYING = /^(?:not|n't|no|nothing|never|hardly|scarcely|little|few|far|less|without)$/

/** What is told to be there, though nobody denies it, is evidence: "signs that Ardan is ready". */
const WANTS_DENIAL = /^(?:signs?|evidence|indications?|proof|guarantees?|chances?|prospects?)$/

/** When or where the doubt is: "no sign on Tuesday that", "doubts in the capital that". */
const PLACING = /^(?:on|in|at|from|among)$/

/** Words between a denial and what it denies: "no clear public sign that", "far from being clear that". */
const DENIED_WITHIN = 4

/** Brings what something comes to: asked about, it is not so yet. */
const MEANING = /^(?:means?|meant|mean|implies|implied|imply|suggests?|suggested|signals?|signalled)$/

/** "There is doubt that Ardan is willing to sign", "no sign that Bela accepts the map": the writer’s doubt, and nobody’s word. */
function isDoubted({ words, quotation, ranges }: Reading, { sentence, source, cue }: Draft): boolean {
  if (source === null || source.past > cue.first || quotation[cue.first] !== -1) return false
  const that = source.first - 1
  // "asked whether Ardan would sign": a question, and nobody's word.
  if (words[that] === 'whether') return true
  if (words[that] !== 'that') return false
  const { first } = ranges[sentence]!
  // "asked whether this meant that Ardan would sign"
  if (MEANING.test(words[that - 1] ?? ''))
    return words
      .slice(Math.max(first, that - 1 - DENIED_WITHIN), that)
      .some(word => word === 'whether' || word === 'if')
  let at = that - 1
  // "no sign on Tuesday that", "doubts in the capital that"
  if (!DOUBT.test(words[at] ?? '') && !CERTAINTY.test(words[at] ?? ''))
    if (PLACING.test(words[that - 2] ?? '')) at = that - 3
    else if (PLACING.test(words[that - 3] ?? '')) at = that - 4
  if (at < first) return false
  const brings = words[at]!
  const isDenied = words.slice(Math.max(first, at - DENIED_WITHIN), at).some(word => DENYING.test(word))
  if (CERTAINTY.test(brings) || WANTS_DENIAL.test(brings)) return isDenied
  return DOUBT.test(brings) && !isDenied
}

function firstWord(words: readonly string[], content: readonly TokenRange[]): string {
  return words[content[0]?.first ?? -1] ?? ''
}

function tokensIn({ first, past }: TokenRange): readonly number[] {
  return Array.from({ length: past - first }, (_, at) => first + at)
}
