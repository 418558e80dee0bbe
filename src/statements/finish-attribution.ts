/** @module From draft to attribution: spans, speakers, act, modality, mode, condition. */
import type { Mention, Proposition } from '../document/layers.ts'
import { firstFrom, type Span, type TokenRange, within } from '../document/span.ts'
import type { Act, Mode } from '../document/testimony.ts'
import type { Draft } from './draft.ts'
import type { Source } from './find-source.ts'
import { interpret, type Meaning, mediumNear } from './interpret.ts'
import type { Joined } from './join-quotations.ts'
import { opensTextPoint } from './meaning/points-told.ts'
import { doTheSame, exceptedFrom, opensClause, opensException, propositionsOf } from './meaning/propositions.ts'
import type { AttributionInput, Reading } from './reading.ts'
import { isWord } from './words.ts'

/** Frames in which a whole quotation is a whole utterance; after "called", quotation marks hold a name. */
const SPOKEN: ReadonlySet<Draft['frame']> = new Set(['say', 'tell', 'according'])

/** Of what the rules alone find four in five are right on the development half, nested ones left out. */
const BY_RULE = 0.8

/** The attribution a draft amounts to, once its content is known over sentences. `content`: at least one span. */
export function finished(reading: Reading, draft: Draft, content: readonly Span[]): Joined {
  const ordered = content.toSorted((a, b) => a.start - b.start)
  const tokens = ordered.flatMap(span => tokensOf(reading, span))
  const speakers = speakersOf(reading, draft.source)
  const isParted =
    SPOKEN.has(draft.frame) ||
    (draft.act === 'accuse' && tokens.some(at => saysOn(reading, draft, at))) ||
    (YES.test(draft.act) && tokens.some((_, index) => opensException(reading, tokens, index)))
  const link = linkTo(reading, draft, tokens[0])
  const said = link.length === 0 ? tokens : [...link, ...tokens]
  const propositions = isParted ? apart(reading, draft, tokens, speakers[0] ?? null) : []
  return {
    source: draft.source === null ? [] : [spanOf(reading, draft.source)],
    cue: [spanOf(reading, withPreposition(reading, draft))],
    content: ordered,
    lemma: draft.lemma,
    speakers,
    mode: modeOf(reading, draft, tokens),
    confidence: draft.odds === undefined ? BY_RULE : 1 / (1 + Math.exp(-draft.odds)),
    ...interpret(reading, draft, said, speakers[0] ?? null),
    medium: mediumNear(reading, draft, said),
    ...(propositions.length > 1 ? { propositions } : {}),
    ...(draft.gloss ? { gloss: true } : {}),
  }
}

/** "accused the guild of lying | and that its terms were dead": what goes on so behind an accusation is said, and no accusation. */
function saysOn({ words, quotation }: Reading, { act, frame }: Draft, at: number): boolean {
  return (
    act === 'accuse' && !SPOKEN.has(frame) && words[at] === 'and' && words[at + 1] === 'that' && quotation[at] === -1
  )
}

/** Acts by which something is taken, or given. */
const YES = /^(?:accept|accept-in-part|concede|commit)$/

/** The saying that a piece amounts to which goes on behind an accusation. */
const SAID_ON = { lemma: 'say', act: 'report', frame: 'say' } as const

/** Longest way from a cue to its content: "declined to say which". */
const LINK = 3

/** "urged | against | a strike", "called | for | calm": one preposition between cue and content turns or aims the verb, and belongs to it. */
function withPreposition({ words, quotation }: Reading, { cue, content }: Draft): TokenRange {
  const first = content[0]?.first
  const isBetween = first === cue.past + 1 && quotation[cue.past] === -1
  return isBetween && /^(?:against|for|on|upon|over|of|about|to|with)$/.test(words[cue.past]!)
    ? { first: cue.first, past: first }
    : cue
}

/** "agreed to | the text", "declined to say | which points": tokens of neither that tell how the two go together. */
function linkTo({ words }: Reading, { cue }: Draft, content: number | undefined): readonly number[] {
  if (content === undefined || content <= cue.past || content - cue.past > LINK) return []
  if (!/^(?:to|on|for|of|with|against|over|about)$/.test(words[cue.past]!)) return []
  return Array.from({ length: content - cue.past }, (_, at) => cue.past + at)
}

/** The things said, neighbours that do the same as one. */
function apart(
  reading: Reading,
  draft: Draft,
  tokens: readonly number[],
  speaker: number | null,
): readonly Proposition[] {
  const pieces = propositionsOf(reading, tokens)
  if (pieces.length < 2) return []
  const joined: { readonly piece: number[]; readonly act: Act; alone: Meaning | null; readonly isLeftOut: boolean }[] =
    []
  const drafted = (piece: readonly number[]) => (saysOn(reading, draft, piece[0]!) ? { ...draft, ...SAID_ON } : draft)
  for (const [index, piece] of pieces.entries()) {
    const last = joined.at(-1)
    const isLeftOut =
      last !== undefined && YES.test(last.act) && opensException(reading, tokens, tokens.indexOf(piece[0]!))
    const own = interpret(reading, drafted(piece), piece, speaker, pieces[index - 1])
    // "The draft keeps the toll | and lets the boats sail": what is told of a text is told point by point.
    const isPoint = last !== undefined && opensTextPoint(reading, tokens, tokens.indexOf(piece[0]!))
    const act = isLeftOut ? 'reject' : isPoint ? last.act : own.act
    const meaning = act === own.act ? own : { ...own, act, negated: false }
    // What is said on in a sentence of its own, without marks, is another thing.
    const isApart =
      last !== undefined &&
      reading.quotation[piece[0]!] === -1 &&
      (reading.document.tokens[piece[0]!]!.sentence !== reading.document.tokens[last.piece.at(-1)!]!.sentence ||
        opensClause(reading, tokens, tokens.indexOf(piece[0]!)) ||
        isPoint)
    if (last !== undefined && !isApart && doTheSame(last.act, meaning.act)) {
      last.piece.push(...piece)
      last.alone = null
    } else joined.push({ piece: [...piece], act: meaning.act, alone: meaning, isLeftOut })
  }
  if (joined.length < 2) return []
  return joined.map(({ piece, alone, isLeftOut }) => {
    const meaning = alone ?? interpret(reading, drafted(piece), piece, speaker)
    // "a survey | but not to a fence": the fence is refused.
    const named = isLeftOut ? piece.slice(exceptedFrom(reading, piece)) : piece
    return { content: spansOf(reading, named), mode: modeOf(reading, draft, piece), ...meaning }
  })
}

/** Runs of neighbouring tokens as spans, without an "and" that only joins and the comma before it. */
function spansOf(reading: Reading, tokens: readonly number[]): readonly Span[] {
  const runs: { first: number; past: number }[] = []
  const first = /^(?:and|but|though|although)$/.test(reading.words[tokens[0]!]!) ? 1 : 0
  const past = reading.words[tokens.at(-1)!] === ',' ? -1 : tokens.length
  for (const token of tokens.slice(first, past)) {
    const last = runs.at(-1)
    if (last !== undefined && last.past === token) last.past += 1
    else runs.push({ first: token, past: token + 1 })
  }
  return runs.map(run => spanOf(reading, run))
}

/** In whose words the tokens of a content are. */
function modeOf({ printed, quotation }: Reading, { frame, verbatim }: Draft, tokens: readonly number[]): Mode {
  // "is said to include": nobody says it, so the report does.
  if (frame === 'hearsay') return 'narrator'
  if (verbatim) return 'direct'
  let words = 0
  let quoted = 0
  for (const at of tokens) {
    if (!isWord(printed[at]!)) continue
    words += 1
    if (quotation[at] !== -1) quoted += 1
  }
  if (words > 0 && quoted === words && SPOKEN.has(frame)) return 'direct'
  return quoted > 0 ? 'mixed' : 'indirect'
}

/** Mentions that head the source: the widest ones inside it, or the one around its head. */
function speakersOf({ mention, document }: Reading, source: Source | null): readonly number[] {
  if (source === null) return []
  const around = ownerBefore(document, source, mention[source.head]!)
  const found = new Set<number>()
  for (let at = source.first; at < source.past; at += 1) {
    const index = mention[at]!
    if (index !== -1 && document.mentions[index]!.chain !== null) found.add(index)
  }
  // "Keller of Osland said": the one who is of it speaks, whatever it is.
  const of = [...found].find(index => isNamedOf(document, index, around))
  if (of !== undefined) return [of]
  // "the minister for trade, Keller, said": the name after the office is who speaks.
  const named = nameBeside(document, [...found], source, around)
  if (named !== null) return [named]
  // "Keller, the Ardan envoy, said": the head comes first, others are only co-speakers when joined by "and".
  const list = [...found].filter(
    (index, place) =>
      index === around ||
      (isCoordinated(source, document, index, around) && !(place > 0 && onlyTellsWhere(document, index))),
  )
  return around !== -1 && !list.includes(around)
    ? [around, ...list]
    : list.toSorted((a, b) => Number(b === around) - Number(a === around))
}

/** "Dr Keller of the Harbour Union said": the person named before the body speaks. Index of the mention; `head` where none is. */
function ownerBefore({ mentions, figures, text, tokens }: AttributionInput, source: Source, head: number): number {
  const body = mentions[head]
  if (body === undefined || body.chain === null || figures[body.chain]!.kind === 'person') return head
  const { start } = tokens[source.first]!
  const person = within(mentions, { start, end: body.start }).find(
    ({ chain, form }) => form === 'name' && chain !== null && figures[chain]!.kind === 'person',
  )
  if (person === undefined || !/^(?:\p{L}+\.? )?$/u.test(text.slice(start, person.start))) return head
  return /^,? (?:of|from|at|with|for) (?:the )?$/.test(text.slice(person.end, body.start))
    ? mentions.indexOf(person)
    : head
}

function isNamedOf({ mentions, text, figures }: AttributionInput, index: number, around: number): boolean {
  const [one, other] = [mentions[index]!, mentions[around]]
  if (other === undefined || one.form !== 'name' || figures[one.chain!]!.kind !== 'person') return false
  return /^\s+of (?:the )?$/.test(text.slice(one.end, other.start))
}

/** The person named right after the description at `around`, between commas; `null` where none is. */
function nameBeside(
  { mentions, text, tokens, figures }: AttributionInput,
  found: readonly number[],
  source: Source,
  around: number,
): number | null {
  const described = found.filter(index => mentions[index]!.form === 'description')
  const isPerson = ({ form, chain }: Mention) => form === 'name' && chain !== null && figures[chain]!.kind === 'person'
  const last = found.filter(index => index !== around && isPerson(mentions[index]!)).at(-1)
  if (last === undefined || (around !== -1 && !described.includes(around))) return null
  const { start, end } = mentions[last]!
  const office = described.find(index => mentions[index]!.start === tokens[source.first]!.start || index === around)
  const before = text.slice(tokens[source.first]!.start, start)
  const after = text.slice(end, tokens[source.past - 1]!.end)
  const apart = /,\s*$/.test(before) && !/\b(?:and|or)\s*,?\s*$/.test(before) && (before.match(/,/g)?.length ?? 0) === 1
  return office !== undefined && apart && /^\s*(?:(?:of|from|for|at) [^,]*)?,?$/.test(after) ? last : null
}

/** "the head of the rebels | in Ardan’s hills": where somebody is, and whose the place is, speaks with nobody. */
function onlyTellsWhere({ mentions, text }: AttributionInput, index: number): boolean {
  const { start, end } = mentions[index]!
  const before = text.slice(Math.max(0, start - 20), start)
  return (
    /\b(?:in|at|near|from|inside|outside|around|across)\s+(?:the\s+)?$/.test(before) ||
    /^[’']s\b/.test(text.slice(end, end + 3))
  )
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

/** The characters of a run of tokens; at least one token. */
export function spanOf({ document }: Reading, { first, past }: TokenRange): Span {
  return { start: document.tokens[first]!.start, end: document.tokens[Math.max(first, past - 1)]!.end }
}
