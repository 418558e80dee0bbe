/**
 * @module Attribution by rule: who is reported to have said, thought, wanted or decided what, in one report.
 * Read top to bottom: sentence by sentence, cue by cue; then quotations are joined across sentences and contents nested.
 * Method: cue-first, as in Pareti et al. 2013, "Automatically Detecting and Attributing Indirect Quotations", and
 * GenderGapTracker (Asr et al. 2021); the frames of each cue are in `lexicons/cues.json`.
 */
import type { Attribution, Layers } from '../document/layers.ts'
import { covers, type Span, type TokenRange, trimmed } from '../document/span.ts'
import type { Act } from '../document/testimony.ts'
import { CUE_NOUNS, type Cue, cuesOf, type Frame } from './cues.ts'
import { contentEnd, contentStart, onlyAdjunctsLeft, tidied } from './find-content.ts'
import {
  nounPhraseEndingAt,
  type Source,
  subjectAfter,
  subjectBefore,
  type VerbGroup,
  verbGroup,
} from './find-source.ts'
import { actOf, conditionIn, mediumOf, modalityOf } from './interpret.ts'
import { type AttributionInput, firstFrom, type Reading, readTokens } from './reading.ts'
import { AUXILIARIES, isCapitalised, isWord, PREPOSITIONS, SUBJECT_PRONOUNS } from './words.ts'

/** An attribution while its sentence is being read: token ranges, not yet spans. */
interface Draft {
  readonly sentence: number
  readonly source: Source | null
  readonly cue: TokenRange
  /** Where the verb or noun itself stands, for order and for carrying a subject on. */
  readonly at: number
  readonly lemma: string
  readonly act: Act
  readonly frame: Frame | 'according' | 'noun' | 'hearsay'
  readonly group: VerbGroup | null
  readonly content: readonly TokenRange[]
  /** "Keller continued:" at the end of a paragraph: the content is the quotation that follows. */
  readonly awaitsQuotation: boolean
}

/** Adds the attributions of a report. Reads only body and headings; boilerplate and bylines testify to nothing. */
export function attribute(document: AttributionInput): Pick<Layers, 'attributions'> {
  const reading = readTokens(document)
  const drafts: Draft[] = []
  for (const [sentence, range] of reading.ranges.entries()) {
    const kind = document.paragraphs[document.sentences[sentence]!.paragraph]!.kind
    if (kind === 'body' || kind === 'heading') drafts.push(...attributeSentence(reading, sentence, range))
  }
  return { attributions: nested(joinQuotations(reading, drafts)) }
}

function attributeSentence(reading: Reading, sentence: number, range: TokenRange): readonly Draft[] {
  const drafts: Draft[] = []
  for (let at = range.first; at < range.past; at += 1) {
    if (reading.quotation[at] !== -1) continue
    const draft =
      accordingTo(reading, sentence, range, at) ??
      verbAttribution(reading, sentence, range, at, drafts) ??
      nounAttribution(reading, sentence, range, at)
    if (draft !== null && !drafts.some(other => other.cue.first <= draft.cue.first && draft.cue.past <= other.cue.past))
      drafts.push(draft)
  }
  return drafts
}

/** "according to X", before, inside or after the clause it governs. */
function accordingTo(reading: Reading, sentence: number, range: TokenRange, at: number): Draft | null {
  const { words, printed, quotation } = reading
  if (words[at] !== 'according' || words[at + 1] !== 'to' || at + 2 >= range.past) return null
  const source = subjectAfter(reading, at + 1, range.past)
  if (source === null) return null
  let first = source.past
  let content: TokenRange
  if (at === range.first) {
    // "According to a statement by X on Monday, the talks …": the clause starts after the comma.
    while (first < range.past && words[first] !== ',' && quotation[first] === -1) first += 1
    content = { first, past: range.past }
  } else {
    let from = at
    // "but, according to X, the talks failed": what stands after the insertion belongs to the clause too.
    while (from > range.first && words[from - 1] !== ';') from -= 1
    content = { first: from, past: at }
  }
  content = tidied(reading, content)
  if (content.past - content.first < 1 || !printed.slice(content.first, content.past).some(isWord)) return null
  return {
    sentence,
    source,
    cue: { first: at, past: at + 2 },
    at,
    lemma: 'according',
    act: 'report',
    frame: 'according',
    group: null,
    content: [content],
    awaitsQuotation: false,
  }
}

function verbAttribution(
  reading: Reading,
  sentence: number,
  range: TokenRange,
  at: number,
  drafts: readonly Draft[],
): Draft | null {
  for (const cue of cuesOf(reading.words[at]!)) {
    if (cue.particle !== null && reading.words[at + 1] !== cue.particle) continue
    const draft = readVerb(reading, sentence, range, at, cue, drafts)
    if (draft !== null) return draft
    // With its particle the verb is this cue or none: "call for" is never "call".
    if (cue.particle !== null) return null
  }
  return null
}

function readVerb(
  reading: Reading,
  sentence: number,
  range: TokenRange,
  at: number,
  cue: Cue,
  drafts: readonly Draft[],
): Draft | null {
  const { words, quotation, printed } = reading
  const after = at + (cue.particle === null ? 1 : 2)
  // "well-informed", "Ardan-backed": half of a compound is no verb.
  if (words[at - 1] === '-' || words[at + 1] === '-') return null
  const group = verbGroup(reading, at, range.first)
  // "would talk about", "could speak of": what somebody may do has not been said.
  if (group.modal && cue.particle === 'about') return null
  const sayable = cue.frames.includes('say') || cue.frames.includes('tell')
  const base = { sentence, at, lemma: cue.lemma, act: cue.act, group }

  if (cue.form === 'gerund') return gerundAttribution(reading, range, after, cue, group, drafts, base)
  if (group.infinitive || (cue.form === 'base' && words[at - 1] === 'to'))
    return catenative(reading, range, at, after, cue, group, base)
  if (words[after] === 'by' && (cue.form === 'past' || cue.form === 'participle'))
    return passiveBy(reading, range, at, after, base)
  if (group.passive) return hearsayPassive(reading, range, at, after, cue, base)
  if (cue.form === 'participle' && group.first === at) return null

  const inverted = sayable && cue.form !== 'base' ? invertedSubject(reading, range, at, after) : null
  if (inverted !== null) {
    const content = contentBefore(reading, range, at)
    if (content !== null) {
      const more = quotationAfter(reading, inverted.past, range.past)
      return {
        ...base,
        source: inverted,
        cue: { first: at, past: after },
        frame: 'say',
        content: [content, ...more],
        awaitsQuotation: false,
      }
    }
  }

  const source =
    subjectBefore(reading, group.first, range.first) ??
    (cue.form === 'base' ? null : carriedSubject(reading, group.first, drafts, sayable))
  if (source === null) return null
  if (cue.ambiguous && !isVerbHere(reading, source, group, cue, at, after)) return null
  // "only if Ardan accepts": what is supposed has not been said or done.
  if (isSupposed(reading, source, range.first)) return null
  const cueRange = { first: Math.max(group.first, source.past), past: after }

  if (sayable) {
    // Inside somebody's words a clause before the verb is part of them: "said that while talks went on, it would insist".
    const inside = drafts.some(
      draft => draft.at < at && draft.content.some(({ first, past }) => first <= at && at < past),
    )
    const before = source.first > range.first && !inside ? contentBefore(reading, range, source.first) : null
    const left =
      before !== null && (quotation[before.past - 1] !== -1 || onlyAdjunctsLeft(reading, after, range.past))
        ? before
        : null
    const parted = !inside && left === null ? partedClause(reading, range, source.first, after) : null
    if (parted !== null)
      return { ...base, source, cue: cueRange, frame: 'say', content: parted, awaitsQuotation: false }
    if (left !== null) {
      const more = quotationAfter(reading, after, range.past)
      return { ...base, source, cue: cueRange, frame: 'say', content: [left, ...more], awaitsQuotation: false }
    }
    const start = contentStart(reading, after, range.past, cue.frames.includes('tell'))
    const content = tidied(reading, {
      first: start,
      past:
        start < range.past ? contentEnd(reading, start, range.past, !namesAs(reading, cue, start, range.past)) : start,
    })
    if (content.past > content.first && isContent(reading, content, cue)) {
      return {
        ...base,
        source,
        cue: cueRange,
        frame: cue.frames.includes('tell') && !cue.frames.includes('say') ? 'tell' : 'say',
        content: [content],
        awaitsQuotation: false,
      }
    }
    if (printed[range.past - 1] === ':' || words[start] === ':')
      return { ...base, source, cue: cueRange, frame: 'say', content: [], awaitsQuotation: true }
    if (!cue.frames.some(frame => frame === 'act' || frame === 'think' || frame === 'name')) return null
  }
  const frame = cue.frames.find(candidate => candidate === 'think' || candidate === 'act' || candidate === 'name')
  if (frame === undefined) return null
  const content = tidied(reading, {
    first: after,
    past: after < range.past ? contentEnd(reading, after, range.past, false) : after,
  })
  if (content.past <= content.first || !isContent(reading, content, cue)) return null
  return { ...base, source, cue: cueRange, frame, content: [content], awaitsQuotation: false }
}

function isSupposed({ words }: Reading, source: Source, from: number): boolean {
  for (let at = source.first - 1; at >= Math.max(from, source.first - 3); at -= 1) {
    if (/^(?:if|unless|whether|until|once|provided)$/.test(words[at]!)) return true
    if (!/^(?:the|its|their|his|her|both|and|that|[,])$/.test(words[at]!)) return false
  }
  return false
}

/** "described the talks as frank": an object and what it is called, not a clause. */
function namesAs({ words, quotation }: Reading, cue: Cue, start: number, past: number): boolean {
  if (!cue.frames.includes('name') || words[start] === 'that' || quotation[start] !== -1) return false
  for (let at = start + 1; at < Math.min(past, start + 12); at += 1) if (words[at] === 'as') return true
  return false
}

type Base = Pick<Draft, 'sentence' | 'at' | 'lemma' | 'act' | 'group'>

/** ", adding that …", "while demanding …": the subject is the one of the clause before. */
function gerundAttribution(
  reading: Reading,
  range: TokenRange,
  after: number,
  cue: Cue,
  group: VerbGroup,
  drafts: readonly Draft[],
  base: Base,
): Draft | null {
  const { words, quotation } = reading
  const before = words[group.first - 1]
  const linked =
    before === ',' ||
    before === 'while' ||
    before === '—' ||
    before === 'and' ||
    before === 'by' ||
    before === 'despite' ||
    before === 'after' ||
    before === 'without' ||
    (before !== undefined && quotation[group.first - 1] !== -1)
  if (!linked && !group.passive) return null
  const sayable = cue.frames.includes('say') || cue.frames.includes('tell')
  // "is calling for": a progressive has its own subject.
  const source = group.passive
    ? subjectBefore(reading, group.first, range.first)
    : (lastSource(drafts, sayable) ??
      sentenceSubject(reading, range, group.first) ??
      mainSubject(reading, range, after))
  if (source === null) return null
  const past = source.first > base.at ? source.first : range.past
  const start = sayable ? contentStart(reading, after, past, cue.frames.includes('tell')) : after
  const content = tidied(reading, {
    first: start,
    past: start < past ? contentEnd(reading, start, past, sayable) : start,
  })
  if (content.past <= content.first || !isContent(reading, content, cue)) return null
  return {
    ...base,
    source,
    cue: { first: group.passive ? group.first : base.at, past: after },
    frame: cue.frames[0]!,
    content: [content],
    awaitsQuotation: false,
  }
}

/** Verbs that lend their subject to an infinitive without changing what it does: "continues to push for", "went on to say". */
const CATENATIVES = new Set(
  'continue continues continued appear appears appeared seem seems seemed on began begin begins came moved'.split(' '),
)

function catenative(
  reading: Reading,
  range: TokenRange,
  _at: number,
  after: number,
  cue: Cue,
  group: VerbGroup,
  base: Base,
): Draft | null {
  const { words } = reading
  const verb = group.first - 2
  if (verb < range.first || words[verb + 1] !== 'to' || !CATENATIVES.has(words[verb]!)) return null
  if (group.passive) return null
  const outer = verbGroup(reading, words[verb] === 'on' ? verb - 1 : verb, range.first)
  const source = subjectBefore(reading, outer.first, range.first)
  if (source === null) return null
  const sayable = cue.frames.includes('say') || cue.frames.includes('tell')
  const start = sayable ? contentStart(reading, after, range.past, cue.frames.includes('tell')) : after
  const content = tidied(reading, {
    first: start,
    past: start < range.past ? contentEnd(reading, start, range.past, sayable) : start,
  })
  if (content.past <= content.first || !isContent(reading, content, cue)) return null
  return {
    ...base,
    source,
    cue: { first: Math.max(outer.first, source.past), past: after },
    frame: cue.frames[0]!,
    content: [content],
    awaitsQuotation: false,
  }
}

/** "talks described by Ardan officials as constructive": the agent is the source, subject and complement the content. */
function passiveBy(reading: Reading, range: TokenRange, at: number, after: number, base: Base): Draft | null {
  const source = subjectAfter(reading, after, range.past)
  if (source === null) return null
  // "the changes sought by Ardan were small": a relative clause without its pronoun reports nothing by itself.
  if (AUXILIARIES.has(reading.words[source.past] ?? '')) return null
  const subject = nounPhraseEndingAt(reading, base.group!.first - 1, range.first)
  const rest = tidied(reading, { first: source.past, past: contentEnd(reading, source.past, range.past, false) })
  const content = [...(subject === null ? [] : [subject]), ...(rest.past > rest.first ? [rest] : [])]
  if (content.length === 0) return null
  return {
    ...base,
    // "backed by Ardan" describes a plan or a body; that Ardan accepts it would be our conclusion.
    act: base.act === 'accept' ? 'assess' : base.act,
    source,
    cue: { first: at, past: after + 1 },
    frame: 'act',
    content: content.map(({ first, past }) => ({ first, past })),
    awaitsQuotation: false,
  }
}

/** Verbs whose passive means that somebody unnamed says so: "is said to have", "is expected to". */
const HEARSAY_VERBS = new Set([
  'say',
  'expect',
  'believe',
  'think',
  'report',
  'understand',
  'know',
  'allege',
  'estimate',
  'consider',
  'see',
  'fear',
])

function hearsayPassive(
  reading: Reading,
  range: TokenRange,
  _at: number,
  after: number,
  cue: Cue,
  base: Base,
): Draft | null {
  const { words } = reading
  if (!HEARSAY_VERBS.has(cue.lemma) || (words[after] !== 'to' && words[after] !== 'that')) return null
  const rest = tidied(reading, { first: after, past: contentEnd(reading, after, range.past, false) })
  const subject = nounPhraseEndingAt(reading, base.group!.first - 1, range.first)
  if (subject === null || rest.past - rest.first < 2) return null
  const impersonal = words[subject.head] === 'it'
  const content = impersonal ? [rest] : [{ first: subject.first, past: subject.past }, rest]
  return {
    ...base,
    source: null,
    cue: { first: base.group!.first, past: after },
    frame: 'hearsay',
    content,
    awaitsQuotation: false,
  }
}

/** "Keller's insistence that …", "his demand for …". */
function nounAttribution(reading: Reading, sentence: number, range: TokenRange, at: number): Draft | null {
  const { words } = reading
  const noun = CUE_NOUNS.get(words[at]!)
  const next = words[at + 1]
  if (noun === undefined || at === range.first || (next !== 'that' && next !== 'to' && next !== 'for')) return null
  const before = words[at - 1]!
  let source: Source | null = null
  if (before === 'his' || before === 'her' || before === 'their') source = { first: at - 1, past: at, head: at - 1 }
  else if (before === "'s" || before === "'") source = nounPhraseEndingAt(reading, at - 2, range.first)
  if (source === null) return null
  // "demands that would end": a relative clause about the demands, not what is demanded.
  if (next === 'that' && AUXILIARIES.has(words[at + 2] ?? '')) return null
  const content = tidied(reading, { first: at + 1, past: contentEnd(reading, at + 1, range.past, false) })
  if (content.past - content.first < 3) return null
  return {
    sentence,
    at,
    lemma: noun.lemma,
    act: noun.act,
    group: null,
    source,
    cue: { first: at, past: at + 1 },
    frame: 'noun',
    content: [content],
    awaitsQuotation: false,
  }
}

/**
 * The subject after an inverted cue: `"No," said Keller`. After a mere comma the verb and its subject must close the clause
 * ("The talks failed, said Keller."), since "Keller, the envoy, says Osei will come" has the same words in the same places.
 */
function invertedSubject(reading: Reading, range: TokenRange, at: number, after: number): Source | null {
  if (at === range.first) return null
  const before = reading.words[at - 1]!
  const quoted = reading.quotation[at - 1] !== -1
  if (!quoted && before !== ',') return null
  const subject = subjectAfter(reading, after - 1, range.past)
  if (subject === null) return null
  return quoted || reading.quotation[at - 2] !== -1 || onlyAdjunctsLeft(reading, subject.past, range.past)
    ? subject
    : null
}

/** The clause or quotation that ends just before `at` at a comma or closing mark. */
function contentBefore(reading: Reading, range: TokenRange, at: number): TokenRange | null {
  const { words, quotation, printed } = reading
  const last = at - 1
  if (last < range.first) return null
  if (quotation[last] === -1 && words[last] !== ',' && words[last] !== '—' && words[last] !== '–') return null
  const content = tidied(reading, { first: range.first, past: at })
  if (content.past - content.first < 1) return null
  const quoted = quotation[content.past - 1] !== -1
  const length = printed.slice(content.first, content.past).filter(isWord).length
  // An introductory phrase ("On Monday, Keller said") is not what was said: a clause has more than three words.
  if (quoted && quotation[content.first] === -1 && INTRODUCTIONS.test(words[content.first]!)) return null
  if (!quoted && (length < 4 || INTRODUCTIONS.test(words[content.first]!)))
    return length >= 6 && hasVerb(reading, content) ? content : null
  return content
}

const INTRODUCTIONS =
  /^(?:on|in|at|after|before|during|while|when|as|earlier|later|however|but|meanwhile|speaking|asked|for|from|following|despite|although|though|if|since|with|by|also|still|then|instead|separately|writing)$/

function hasVerb({ words }: Reading, { first, past }: TokenRange): boolean {
  if (INTRODUCTIONS.test(words[first]!)) return false
  for (let at = first; at < past; at += 1)
    if (/^(?:is|are|was|were|has|have|had|will|would|could|should|did|does|do|can|may|might|must)$/.test(words[at]!))
      return true
  return false
}

/** "Ardan, she said, had no objection": a clause that the attribution parts after its subject. */
function partedClause(
  reading: Reading,
  range: TokenRange,
  before: number,
  after: number,
): readonly TokenRange[] | null {
  const { words, quotation } = reading
  if (words[after] !== ',' || words[before - 1] !== ',' || quotation[before - 1] !== -1) return null
  const head = nounPhraseEndingAt(reading, before - 2, range.first)
  if (head === null || (head.first !== range.first && !/^[,;]$|^(?:but|and)$/.test(words[head.first - 1]!))) return null
  // The rest goes on with a verb; a noun phrase or conjunction would be a new clause.
  if (!AUXILIARIES.has(words[after + 1] ?? '')) return null
  const rest = tidied(reading, { first: after + 1, past: contentEnd(reading, after + 1, range.past, true) })
  return rest.past - rest.first < 2 ? null : [{ first: head.first, past: head.past }, rest]
}

/** A second piece of a broken quotation: `"A," Keller said, "B"`. */
function quotationAfter(reading: Reading, after: number, past: number): readonly TokenRange[] {
  for (let at = after; at < past; at += 1) {
    if (reading.quotation[at] === -1) continue
    let end = at
    while (end < past && reading.quotation[end] === reading.quotation[at]) end += 1
    return [{ first: at, past: end }]
  }
  return []
}

/** "Keller said A and warned B": the second verb has no subject of its own. */
function carriedSubject({ words }: Reading, first: number, drafts: readonly Draft[], sayable: boolean): Source | null {
  const before = words[first - 1]
  return before === 'and' || before === 'but' || before === 'or' || before === ',' ? lastSource(drafts, sayable) : null
}

/** Whose words the sentence gave last; a verb of saying goes on from a verb of saying, not from what was said to be wanted. */
function lastSource(drafts: readonly Draft[], sayable: boolean): Source | null {
  const speaking = sayable
    ? drafts.findLast(({ frame, source }) => source !== null && (frame === 'say' || frame === 'tell'))
    : undefined
  return (speaking ?? drafts.findLast(({ source }) => source !== null))?.source ?? null
}

/** The subject a sentence opens with, after at most one introductory phrase: a name or pronoun, not any name on the way. */
function sentenceSubject(reading: Reading, range: TokenRange, before: number): Source | null {
  const { mention, words, document } = reading
  const comma = words.indexOf(',', range.first)
  for (const at of [range.first, ...(comma !== -1 && comma < before ? [comma + 1] : [])]) {
    const named = mention[at]!
    if (named !== -1) {
      let end = at
      while (end + 1 < before && document.tokens[end + 1]!.end <= document.mentions[named]!.end) end += 1
      return nounPhraseEndingAt(reading, end, range.first)
    }
    if (SUBJECT_PRONOUNS.has(words[at]!)) return { first: at, past: at + 1, head: at }
  }
  return null
}

/** "Despite acknowledging A, Keller insisted": the subject after the comma is also that of the participle before it. */
function mainSubject(reading: Reading, range: TokenRange, after: number): Source | null {
  const { words, quotation, mention } = reading
  if (!/^(?:despite|while|after|without|by|in|before)$/.test(words[range.first]!)) return null
  for (let at = after; at < range.past - 1; at += 1) {
    const closes = words[at] === ',' || (quotation[at] !== -1 && quotation[at + 1] === -1 && words[at - 1] === ',')
    if (closes && (mention[at + 1] !== -1 || SUBJECT_PRONOUNS.has(words[at + 1]!)))
      return subjectAfter(reading, at, range.past)
  }
  return null
}

/**
 * Tells the verb from the noun of the same form ("Keller plans to leave", "the envoy's plans"). An auxiliary or adverb
 * before it, or a clause after it, makes it a verb; else the subject must be a pronoun or a name that agrees with it.
 */
function isVerbHere(
  { words, mention, quotation, printed }: Reading,
  source: Source,
  group: VerbGroup,
  cue: Cue,
  at: number,
  after: number,
): boolean {
  const next = words[after]
  if (isCapitalised(printed[at]!) || next === undefined) return false
  if (/^(?:a|an|the|his|her|its|their|my|your|our|this|that|these|those|any|no|some|'s|')$/.test(words[at - 1]!))
    return false
  if (group.first < at && group.first < source.past + 4) return true
  if (next === 'that' || (after < words.length && quotation[after] !== -1)) return true
  if (
    next === 'to' &&
    cue.form !== 'base' &&
    (mention[source.head] !== -1 || SUBJECT_PRONOUNS.has(words[source.head]!))
  )
    return true
  if (/^(?:of|from|in|at|by|against|between|among|and|or|,|\.|with|is|are|was|were|has|have|had|as)$/.test(next))
    return false
  const head = words[source.head]!
  const plural =
    (source.past - source.first > 1 && words.slice(source.first, source.past).includes('and')) ||
    /^(?:they|we|i|you|who|many|some|most|others|both)$/.test(head)
  if (cue.form === 'base')
    return (
      plural ||
      /(?:ers|ors|ists|ials|ians|ants|ents|men|women|people|ans|ats|ates|sides|parties|states|powers|capitals|allies)$/.test(
        head,
      )
    )
  if (SUBJECT_PRONOUNS.has(head)) return true
  if (cue.form === 'past')
    return (
      mention[source.head] !== -1 ||
      /(?:ers|ors|ists|ials|ians|ants|ents|er|or|ist|ial|ian|man|men|woman|women|people)$/.test(head)
    )
  return mention[source.head] !== -1 && source.head === at - 1
}

/** Content must say something: a clause, a quotation, or an object of two words or a name. */
function isContent({ words, printed, quotation, mention }: Reading, { first, past }: TokenRange, cue: Cue): boolean {
  const length = printed.slice(first, past).filter(isWord).length
  if (quotation[first] !== -1) return length > 0
  // "claims but does not control": the verb has no object here.
  if (/^(?:but|and|or|nor|while|because|as)$/.test(words[first]!)) return false
  if ((cue.lemma === 'question' || cue.lemma === 'ask') && /^(?:him|her|them|me|us)$/.test(words[first]!)) return false
  if (length === 0) return false
  if (length === 1) return mention[first] !== -1 || cue.frames.includes('act')
  // "said in a statement" with nothing after it, "said of": no content.
  const sayOnly = !cue.frames.some(frame => frame === 'act' || frame === 'think' || frame === 'name')
  if (sayOnly && PREPOSITIONS.has(words[first]!) && words[first] !== 'of' && words[first] !== 'about') return false
  if (
    CLAUSE_ONLY.has(cue.lemma) &&
    !(words[first] === 'that' || /^(?:how|what|why|whether|who|it|he|she|they|there|to)$/.test(words[first]!))
  )
    return false
  return !(sayOnly && length < 3 && /^(?:in|on|at|of|to|so|this|it|he|she)$/.test(words[first]!))
}

/** Verbs that report only with a clause or a quotation: "maintained that", but "maintained the dam". */
const CLAUSE_ONLY = new Set(
  'maintain conclude hold project find show learn realize realise see know continue begin add respond answer read go_on remember prefer judge feel understand determine discover reveal consider assume imagine'
    .replace('_', ' ')
    .split(' '),
)

/** An attribution with its spans, before nesting. */
type Joined = Omit<Attribution, 'nestedIn'>

function joinQuotations(reading: Reading, drafts: readonly Draft[]): readonly Joined[] {
  const { document } = reading
  const { quotations, sentences, tokens, text } = document
  const taken = new Set<number>()
  const pieces: Span[][] = drafts.map(draft =>
    draft.content.map(range => {
      let { start, end } = spanOf(reading, range)
      // A quotation that starts in the content or ends in it belongs to it as a whole, over sentences.
      for (let at = range.first; at < range.past; at += 1) {
        const index = reading.quotation[at]!
        if (index === -1) continue
        taken.add(index)
        const quotation = quotations[index]!
        if (at === range.first) start = Math.min(start, quotation.start)
        if (at === range.past - 1) end = Math.max(end, quotation.end)
      }
      return { start, end }
    }),
  )
  const speechBefore = (offset: number, paragraph: number): number => {
    for (let index = drafts.length - 1; index >= 0; index -= 1) {
      const draft = drafts[index]!
      if (tokens[draft.cue.first]!.start >= offset) continue
      if (sentences[draft.sentence]!.paragraph < paragraph) return -1
      if (draft.frame === 'say' || draft.frame === 'tell') return index
    }
    return -1
  }
  for (const [index, quotation] of quotations.entries()) {
    if (quotation.depth > 0 || taken.has(index)) continue
    if (quotation.continues !== null && taken.has(quotation.continues)) {
      const owner = pieces.findIndex(list => list.some(piece => covers(piece, quotations[quotation.continues!]!)))
      if (owner !== -1) {
        pieces[owner]!.push({ start: quotation.start, end: quotation.end })
        taken.add(index)
      }
      continue
    }
    const first = tokens[firstFrom(tokens, quotation.start)]
    if (first === undefined) continue
    const sentence = sentences[first.sentence]!
    const paragraph = document.paragraphs[sentence.paragraph]!
    // Only a quotation that opens its sentence goes on speaking; one inside a sentence of the narrator may be a scare quote.
    if (sentence.start !== quotation.start || paragraph.kind !== 'body') continue
    const waiting = drafts.findIndex(
      draft =>
        draft.awaitsQuotation &&
        pieces[drafts.indexOf(draft)]!.length === 0 &&
        [0, 1].includes(sentence.paragraph - sentences[draft.sentence]!.paragraph) &&
        tokens[draft.at]!.start < quotation.start,
    )
    const owner = waiting !== -1 ? waiting : speechBefore(quotation.start, sentence.paragraph)
    if (owner === -1) continue
    // A whole sentence in quotation marks: nothing of the narrator's follows the closing mark.
    const rest = text.slice(
      quotation.end,
      sentences[tokens[Math.max(0, firstFrom(tokens, quotation.end) - 1)]!.sentence]!.end,
    )
    if (/[\p{L}\p{N}]/u.test(rest)) continue
    pieces[owner]!.push({ start: quotation.start, end: quotation.end })
    taken.add(index)
  }
  const joined: Joined[] = []
  for (const [index, draft] of drafts.entries()) {
    const content = pieces[index]!.map(piece => trimmed(text, piece)).filter(piece => piece.end > piece.start)
    if (content.length > 0) joined.push(finished(reading, draft, content))
  }
  return joined
}

/** Frames in which a whole quotation is a whole utterance; after "called", quotation marks hold a name. */
const SPOKEN: ReadonlySet<Draft['frame']> = new Set(['say', 'tell', 'according'])

function finished(reading: Reading, draft: Draft, content: readonly Span[]): Joined {
  const { document } = reading
  const source = draft.source === null ? [] : [spanOf(reading, draft.source)]
  const cue = spanOf(reading, draft.cue)
  const ordered = content.toSorted((a, b) => a.start - b.start)
  const contentTokens = ordered.flatMap(span => tokensOf(reading, span))
  const quoted = contentTokens.filter(at => isWord(reading.printed[at]!) && reading.quotation[at] !== -1).length
  const wordCount = contentTokens.filter(at => isWord(reading.printed[at]!)).length
  const negated = draft.group?.negated ?? false
  const words = contentTokens.map(at => reading.words[at]!)
  const condition = conditionIn(document.text, reading, contentTokens)
  return {
    source,
    cue: [cue],
    content: ordered,
    lemma: draft.lemma,
    speakers: speakersOf(reading, draft.source),
    act: actOf({
      lemma: draft.lemma,
      act: draft.act,
      frame: draft.frame,
      negated,
      words,
      conditional: condition !== null,
    }),
    modality: modalityOf(words, draft.lemma),
    mode:
      wordCount > 0 && quoted === wordCount && SPOKEN.has(draft.frame) ? 'direct' : quoted > 0 ? 'mixed' : 'indirect',
    medium: mediumOf(draft.lemma, reading.words.slice(draft.cue.past, draft.cue.past + 8)),
    condition,
    negated,
  }
}

/** Mentions that head the source: the widest ones inside it, or the one around its head. */
function speakersOf({ mention, document }: Reading, source: Source | null): readonly number[] {
  if (source === null) return []
  const around = mention[source.head]!
  const found = new Set<number>()
  for (let at = source.first; at < source.past; at += 1) {
    const index = mention[at]!
    if (index !== -1 && document.mentions[index]!.chain !== null) found.add(index)
  }
  // "Keller, the Ardan envoy, said": the head comes first, others are only co-speakers when joined by "and".
  const list = [...found].filter(index => index === around || isCoordinated(source, document, index, around))
  return around !== -1 && !list.includes(around)
    ? [around, ...list]
    : list.toSorted((a, b) => Number(b === around) - Number(a === around))
}

function isCoordinated(
  source: Source,
  { mentions, text, tokens }: AttributionInput,
  index: number,
  around: number,
): boolean {
  if (around === -1) return true
  const [one, other] = [mentions[index]!, mentions[around]!]
  const [a, b] = one.start <= other.start ? [one, other] : [other, one]
  return (
    b.start >= tokens[source.first]!.start &&
    /^\s*(?:,\s*)?(?:and\s+)?$/.test(text.slice(a.end, b.start)) &&
    /and/.test(text.slice(a.end, b.start))
  )
}

function tokensOf({ document }: Reading, { start, end }: Span): readonly number[] {
  const found: number[] = []
  for (
    let at = firstFrom(document.tokens, start);
    at < document.tokens.length && document.tokens[at]!.start < end;
    at += 1
  )
    found.push(at)
  return found
}

function spanOf({ document }: Reading, { first, past }: TokenRange): Span {
  return { start: document.tokens[first]!.start, end: document.tokens[Math.max(first, past - 1)]!.end }
}

/** Orders by place and notes which attribution stands in whose content. */
function nested(joined: readonly Joined[]): readonly Attribution[] {
  const ordered = joined.toSorted((a, b) => a.cue[0]!.start - b.cue[0]!.start || a.cue[0]!.end - b.cue[0]!.end)
  return ordered.map((attribution, index) => {
    const cue = attribution.cue[0]!
    let nestedIn: number | null = null
    let smallest = Number.POSITIVE_INFINITY
    // Only neighbours can enclose it: attributions do not reach over more than a few sentences.
    for (let other = Math.max(0, index - 12); other < Math.min(ordered.length, index + 12); other += 1) {
      if (other === index) continue
      for (const piece of ordered[other]!.content) {
        if (covers(piece, cue) && piece.end - piece.start < smallest) {
          nestedIn = other
          smallest = piece.end - piece.start
        }
      }
    }
    return { ...attribution, nestedIn }
  })
}
