/**
 * @module Free indirect speech: "Keller said the map was old. She would sign it only in spring." The second sentence has no verb
 * of saying and is hers all the same. After Banfield, Unspeakable Sentences (1982). What licences it here, behind somebody's words
 * and in their paragraph: a modal moved back with the saying; words in quotation marks, which must be somebody's; a matter named
 * first, as in an answer ("As for the dam, …"); and the items of a list that the words announced ("asked for two changes. The
 * first is …").
 */
import type { TokenRange } from '../document/span.ts'
import type { Act } from '../document/testimony.ts'
import { type Draft, SPOKEN } from './draft.ts'
import { hasFinite, isFiniteVerb } from './finite-verbs.ts'
import { interpret } from './interpret.ts'
import type { Reading } from './reading.ts'
import { arePeople, BODY, isPerson } from './source-nouns.ts'
import { DETERMINERS, isAdverb, isWord } from './words.ts'

/** Sentences that go on with one saying, at most; items of a list are not counted. */
const MOST = 3

/** Words before the modal, at most: "On Monday, whatever the answers are, she'll". */
const FARTHEST = 14

/** Whose saying it is, and how. */
interface Licence {
  /** The speaker's figure; `null` where nobody is known. */
  readonly chain: number | null
  /** Told in the past, so that what is said has moved back with it; `either` behind "according to". */
  readonly tense: 'past' | 'present' | 'either'
  /** One person, so that "she" may be the speaker; else a body or people: "it", "they". */
  readonly isOne: boolean
  /** The words announce a list: "three conditions". */
  readonly lists: boolean
}

/** What stands where, over the whole report. */
export interface Spoken {
  /** Whether somebody or something is told of by an attribution of the sentence's own. */
  readonly isBusy: (sentence: number) => boolean
  /** Whether the sentence belongs to the draft's words already: a quotation that stands alone. */
  readonly isOwn: (sentence: number) => boolean
}

/** The sentences behind a saying that go on with it, by number; mostly none. Looks a few sentences ahead. */
export function freeSentences(reading: Reading, draft: Draft, { isBusy, isOwn }: Spoken): readonly number[] {
  const told = licence(reading, draft)
  if (told === null) return []
  const { sentences } = reading.document
  const { paragraph } = sentences[draft.sentence]!
  const found: number[] = []
  let count = 0
  for (let next = draft.sentence + 1; sentences[next]?.paragraph === paragraph; next += 1) {
    if (isOwn(next)) continue
    if (isBusy(next)) break
    const isListed = told.lists && isItem(reading, next)
    if (!isListed && (count === MOST || !goesOn(reading, next, reading.ranges[next]!, told))) break
    if (!isListed) count += 1
    found.push(next)
  }
  return found
}

const FINITE = /^(?:VBD|VBZ|VBP)$/

/** Whose saying it is and how it was told; `null` where nothing can go on with it. */
function licence(reading: Reading, { source, content, group, frame, gloss, at, lemma }: Draft): Licence | null {
  const { mention, document, finerTags, words } = reading
  const [piece] = content
  if (finerTags === null || source === null || piece === undefined || gloss === true) return null
  const lists = content.some(own => announcesList(reading, own))
  const isCited = frame === 'according'
  const says = isCited || frame === 'say' || frame === 'tell'
  const isNone =
    group === null ? !isCited && !FINITE.test(finerTags[at]!) : group.negated || group.modal || group.passive
  if (!lists && (!says || isNone || /^(?:show|suggest|indicate|mean)$/.test(lemma))) return null
  const chain = document.mentions[mention[source.head]!]?.chain ?? null
  const kind = chain === null ? null : document.figures[chain]!.kind
  const isOne =
    kind === 'person' || (chain === null && isPerson(words[source.head]!)) || /^(?:he|she)$/.test(words[source.head]!)
  const isKnown = chain !== null || /^(?:he|she|it|they)$/.test(words[source.head]!) || isSpeaking(reading, source)
  const tense = isCited ? 'either' : /^(?:VBZ|VBP)$/.test(finerTags[at]!) ? 'present' : 'past'
  return isKnown && kind !== 'media' ? { chain, tense, isOne, lists } : null
}

/** "an aide who saw it", "the union": somebody, though nobody is known by it. */
function isSpeaking({ words }: Reading, { first, past }: TokenRange): boolean {
  for (let at = first; at < past; at += 1)
    if (isPerson(words[at]!) || arePeople(words[at]!) || BODY.has(words[at]!)) return true
  return false
}

/**
 * "Keller said the map was old; | no toll would be paid": the clauses behind the saying, each parted from it by a semicolon, that go
 * on with it. `isBusy`: whether somebody or something is told of by an attribution of the clause's own.
 */
export function freeClauses(
  reading: Reading,
  draft: Draft,
  isBusy: (clause: TokenRange) => boolean,
): readonly TokenRange[] {
  const clauses = clausesBehind(reading, draft)
  const told = clauses.length === 0 ? null : licence(reading, draft)
  if (told === null) return []
  const isOther = (clause: TokenRange) =>
    isBusy(clause) || !(goesOn(reading, draft.sentence, clause, told) || staysBack(reading, clause, told))
  const first = clauses.findIndex(isOther)
  return first === -1 ? clauses : clauses.slice(0, first)
}

/** What stands behind the semicolons that follow a saying and its words in its sentence, without the mark that ends it. */
function clausesBehind({ words, quotation, ranges, printed }: Reading, draft: Draft): readonly TokenRange[] {
  const { past } = ranges[draft.sentence]!
  const told = Math.max(draft.cue.past, draft.source?.past ?? 0, ...draft.content.map(piece => piece.past))
  const ends = isWord(printed[past - 1]!) ? past : past - 1
  const marks: number[] = []
  for (let at = told - 1; at < ends; at += 1) if (words[at] === ';' && quotation[at] === -1) marks.push(at)
  return marks
    .map((mark, index) => ({ first: mark + 1, past: marks[index + 1] ?? ends }))
    .filter(({ first, past }) => past > first)
}

/**
 * Whether the first finite verb of a clause is an auxiliary in the tense that what is said has: "; no levy | would be paid", "; all else
 * | was for judges to say", and no deed: "; the crews left".
 */
function staysBack(reading: Reading, clause: TokenRange, { chain, tense }: Licence): boolean {
  const { quotation, words } = reading
  if (isStrangers(reading, clause, { chain }) || isOthers(reading, clause, chain)) return false
  for (let at = clause.first; at < clause.past; at += 1)
    if (quotation[at] === -1 && isFiniteVerb(reading, at))
      return tense !== 'present' && /^(?:would|could|might|must|should|'d|was|were|had)$/.test(words[at]!)
  return false
}

/** Whether a sentence or clause without a saying of its own can be somebody's who has just spoken. */
function goesOn(reading: Reading, sentence: number, range: TokenRange, told: Licence): boolean {
  if (isStrangers(reading, range, told) || reading.words[range.past - 1] === '?') return false
  return (
    quotes(reading, range) ||
    takesUp(reading, range, told) ||
    movedBack(reading, range, told) ||
    takesStance(reading, sentence, range, told)
  )
}

/** What only somebody at the table does by saying it. */
const STANCES: ReadonlySet<Act> = new Set([
  'accept',
  'accept-in-part',
  'reject',
  'reject-in-part',
  'condition',
  'demand',
  'threaten',
  'concede',
])

/**
 * "Any other map would be turned away", "Nor would the toll fall while the road was shut": a yes, a no or a condition with its modal moved
 * back, whatever its subject. The writer takes no stance, and nobody else has spoken.
 */
function takesStance(reading: Reading, sentence: number, range: TokenRange, { tense, chain }: Licence): boolean {
  if (tense === 'present' || !hasMovedBack(reading, range) || isOthers(reading, range, chain)) return false
  const tokens = Array.from({ length: range.past - range.first }, (_, at) => range.first + at)
  const draft: Draft = {
    ...SPOKEN,
    sentence,
    at: range.first,
    source: null,
    cue: { first: range.first, past: range.first },
    content: [range],
  }
  return STANCES.has(interpret(reading, draft, tokens, null).act)
}

/**
 * Whether the first finite verb of the sentence, outside any marks, is a modal that has moved back. "would have to be amended" is
 * what follows by the writer's own reckoning; "any attempt to … would be rejected" turns down nothing that is on the table.
 */
function hasMovedBack({ quotation, words, finerTags }: Reading, { first, past }: TokenRange): boolean {
  const opening =
    /^(?:any|every|an)$/.test(words[first]!) && /^(?:attempts?|efforts?|moves?)$/.test(words[first + 1] ?? '')
  for (let at = first; at < past && !opening; at += 1)
    if (quotation[at] === -1 && FINITE_OR_MODAL.test(finerTags![at]!))
      return /^(?:would|could|'d)$/.test(words[at]!) && words[at + 1] !== 'have'
  return false
}

const FINITE_OR_MODAL = /^(?:VBD|VBZ|VBP|MD)$/

/** Whether the sentence begins with somebody or some side that has not spoken. */
function isOthers({ mention, document }: Reading, { first }: TokenRange, chain: number | null): boolean {
  for (let at = first; at < first + 3; at += 1) {
    const other = document.mentions[mention[at] ?? -1]?.chain ?? null
    if (other === null || other === chain) continue
    const side = chain === null ? null : document.figures[chain]!.side
    return document.figures[other]!.name !== side
  }
  return false
}

/** "Osei left at noon", "As Osei put it": a sentence that opens with another person is the writer's, or with a name nobody knows. */
export function isStrangers(
  { words, printed, mention, document, finerTags }: Reading,
  { first }: TokenRange,
  { chain }: Pick<Licence, 'chain'>,
): boolean {
  const opening = document.mentions[mention[words[first] === 'as' ? first + 1 : first]!]
  if (opening === undefined)
    return (
      /^\p{Lu}\p{Ll}/u.test(printed[first]!) &&
      finerTags?.[first] === 'NNP' &&
      FINITE_OR_MODAL.test(finerTags[first + 1] ?? '')
    )
  if (opening.form !== 'name' || opening.chain === null || opening.chain === chain) return false
  return document.figures[opening.chain]!.kind === 'person'
}

/** Fewer quoted words than these are a word the writer keeps at a distance. */
const FEWEST_QUOTED = 3

/** The same behind an article or an owner: "a “free trade area”", "the ministry's “not three days”" are a term, or another's. */
const FEWEST_BEHIND = 6

/** Before words that are a title, a slogan or a sign, and nobody's saying. */
const INSCRIBED =
  /^(?:cries|shouts|cheers|chants|calls|called|named|titled|entitled|dubbed|known|reading|read|reads|slogan|slogans|chanting|chanted|sang|singing|banner|banners|sign|signs|headline|headlined|book|film|song|operation|words?|so-called|styled|nicknamed)$/

/** "There would be none “until the last gun has been handed in”": words in marks within the writer's sentence, and nobody else who said them. */
function quotes(reading: Reading, { first, past }: TokenRange): boolean {
  const { quotation, printed, words } = reading
  let at = first
  while (at < past && quotation[at] === -1) at += 1
  // A whole sentence in marks stands alone, and is told of there.
  if (at === past || at === first) return false
  let end = at
  let small = 0
  let count = 0
  for (; end < past && quotation[end] === quotation[at]; end += 1) {
    if (!isWord(printed[end]!)) continue
    count += 1
    if (/^\p{Ll}/u.test(printed[end]!)) small += 1
  }
  // "the “Map for Peace”": capitals make a name of it.
  const isTerm = DETERMINERS.has(words[at - 1]!) || /^(?:'s|')$/.test(words[at - 1]!)
  if (count < (isTerm ? FEWEST_BEHIND : FEWEST_QUOTED) || small * 3 < count * 2) return false
  if (words.slice(Math.max(first, at - 3), at).some(word => INSCRIBED.test(word))) return false
  for (let own = first; own < past; own += 1) if (quotation[own] === -1 && isFiniteVerb(reading, own)) return true
  return false
}

/** "As for the dam, it was a fiction": the matter named first, as one does in an answer; its verb moved back, or not, with the saying. */
function takesUp(reading: Reading, { first, past }: TokenRange, { tense }: Licence): boolean {
  const { words, finerTags } = reading
  if (words[first] !== 'as' || !/^(?:for|to)$/.test(words[first + 1] ?? '')) return false
  const comma = words.indexOf(',', first)
  if (comma === -1 || comma >= past) return false
  for (let at = comma + 1; at < past; at += 1)
    if (isFiniteVerb(reading, at))
      return finerTags![at] === 'MD' || tense === 'either' || (tense === 'past') === (finerTags![at] === 'VBD')
  return false
}

/** Whether a sentence has a modal that fits the tense of the saying, and a subject that fits the speaker. */
function movedBack(reading: Reading, { first, past }: TokenRange, told: Licence): boolean {
  const { words, printed, mention, document, quotation, finerTags } = reading
  for (let at = first; at < Math.min(past, first + FARTHEST); at += 1) {
    if (quotation[at] !== -1 || finerTags?.[at] !== 'MD') continue
    let subject = at - 1
    while (subject > first && isAdverb(printed[subject]!)) subject -= 1
    // "“Never”, would it cover them": behind a word that denies, the modal stands first.
    if (!PRONOUN.test(words[subject]!) && PRONOUN.test(words[at + 1] ?? '')) subject = at + 1
    const pronoun = words[subject] ?? ''
    if (subject > first && hasFinite(reading, { first, past: subject }) && words[subject - 1] !== ',') return false
    if (subject >= past || LINK.test(words[subject - 1] ?? '') || LATER.test(words[at + 1] ?? '')) return false
    if (isRefusal(words, at + 1)) return false
    const own = document.mentions[mention[subject]!]?.chain ?? null
    const fits = own === null || told.chain === null || own === told.chain
    const isSpeaker = fits && (told.isOne ? /^(?:he|she)$/ : /^(?:it|they)$/).test(pronoun)
    const isBack = /^(?:would|could|might|'d)$/.test(words[at]!)
    if (told.tense !== 'present' && isBack) return isSpeaker || /^(?:it|they|there)$/.test(pronoun)
    return told.tense !== 'past' && isSpeaker && (isBack || /^(?:will|'ll|wo|can|ca|may)$/.test(words[at]!))
  }
  return false
}

/** "She would not give her name": the writer tells what she did not tell. */
function isRefusal(words: readonly string[], at: number): boolean {
  return (
    /^(?:not|n't)$/.test(words[at] ?? '') &&
    /^(?:say|give|name|tell|elaborate|comment|specify|disclose|identify|answer|reveal|explain|discuss|be)$/.test(
      words[at + 1] ?? '',
    )
  )
}

const PRONOUN = /^(?:he|she|it|they|there)$/

/** Makes the pronoun the subject of a clause within the sentence. */
const LINK =
  /^(?:that|which|who|because|if|whether|as|when|while|until|unless|although|though|what|where|before|after|and|or)$/

/** "He would later resign": the writer knows how it went on. */
const LATER = /^(?:later|eventually|soon|subsequently|go|become|turn|prove)$/

/** What a list is of: "three conditions", "two changes". */
const LISTED =
  /^(?:conditions|demands|changes|amendments|points|guarantees|reservations|objections|requests|requirements|concessions|proposals|options|reasons|principles|red lines|lines|questions|steps|concerns|issues|things|promises|assurances|exceptions)$/

const COUNT = /^(?:two|three|four|five|six|seven|eight|nine|ten|several|[2-9]|10)$/

/** Words between the count and what is counted: "three small technical changes". */
const COUNTED_WITHIN = 4

/** "asked for three changes": a count of things that can be told one by one, at the end of what is said. */
function announcesList({ words }: Reading, { first, past }: TokenRange): boolean {
  for (let at = first; at < past; at += 1)
    if (COUNT.test(words[at]!))
      for (let noun = at + 1; noun < Math.min(past, at + COUNTED_WITHIN); noun += 1)
        if (LISTED.test(words[noun]!)) return true
  return false
}

/** "The second is that …", "One concerns the map.", "Third, the toll goes." */
function isItem({ words, ranges }: Reading, sentence: number): boolean {
  const { first } = ranges[sentence]!
  const at = words[first] === 'the' ? first + 1 : first
  if (!ORDINAL.test(words[at] ?? '')) return false
  const next = words[at + 1] ?? ''
  return /^(?:is|was|concerns|concerned|would|will|says|said|calls|called|deals|dealt|relates|related|regards|,|:|[a-z]+s)$/.test(
    next,
  )
}

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|last|final|one|another|other)(?:ly)?$/
