/**
 * @module Sources drawn too wide or too narrow by what stands beside them: a relative pronoun without its noun, the clause
 * before an "and", the frame of the sentence, the first of several who are listed.
 */
import type { Head } from '../document/layers.ts'
import type { TokenRange } from '../document/span.ts'
import type { Draft } from './draft.ts'
import type { Source } from './find-source.ts'
import { hasFinite } from './finite-verbs.ts'
import type { Reading } from './reading.ts'
import { arePeople, BODY, isPerson, OUTLET } from './source-nouns.ts'
import { isWord } from './words.ts'

/** The draft with its source as it stands in the sentence. Without grammar as it is. */
export function withDrawnSource(reading: Reading, draft: Draft): Draft {
  const { cue } = draft
  if (draft.source === null || reading.finerTags === null) return draft
  const source = ofItsVerb(reading, inOwnPart(reading, draft.source, draft), draft)
  const range = reading.ranges[draft.sentence]!
  const drawn =
    source.first >= cue.past
      ? withListed(reading, source, range)
      : listedBefore(
          reading,
          withAntecedent(
            reading,
            behindClause(reading, behindCalled(reading, behindFrame(reading, behindThat(reading, source)))),
            range,
          ),
          draft,
          range,
        )
  const whole = withWholeWord(reading, drawn, range)
  return whole === draft.source ? draft : { ...draft, source: whole }
}

/** "Ardan came to the talks | urging that …": a participle on its verb has the verb's subject, by grammar, and not the noun before it. */
function ofItsVerb(
  { words, finerTags, document: { heads } }: Reading,
  source: Source,
  { at, cue, content }: Draft,
): Source {
  const relation = heads?.[at]
  if (relation?.relation !== 'advcl' || finerTags![at] !== 'VBG' || source.past !== cue.first || cue.first !== at)
    return source
  if (words[content[0]?.first ?? at] !== 'that' || heads![source.head]!.relation.startsWith('nsubj')) return source
  return subjectOf(heads!, relation.head, -1) ?? source
}

/** The subject that a verb has before it, whole, behind a token. */
function subjectOf(heads: readonly Head[], verb: number, behind: number): Source | null {
  for (let head = Math.max(behind + 1, verb - LONGEST_SUBJECT); head < verb; head += 1) {
    if (heads[head]!.head !== verb || !/^nsubj/.test(heads[head]!.relation)) continue
    const isOwn = (token: number) => {
      let above = token
      while (above !== -1 && above !== head) above = heads[above]!.head
      return above === head
    }
    let first = head
    while (first - 1 > behind && isOwn(first - 1)) first -= 1
    let past = head + 1
    while (past < verb && isOwn(past)) past += 1
    return { first, past, head }
  }
  return null
}

/** Words between the head of a subject and its verb, at most. */
const LONGEST_SUBJECT = 40

/** "The league waits; | its chair, Keller, | wrote to the board": behind a semicolon the verb has a subject of its own, by grammar. */
function inOwnPart({ words, document: { heads } }: Reading, source: Source, { at, cue }: Draft): Source {
  if (heads === undefined || source.past > cue.first) return source
  let semicolon = cue.first
  while (semicolon >= source.past && words[semicolon] !== ';') semicolon -= 1
  if (semicolon < source.past) return source
  for (let verb = at; verb > semicolon; verb = heads[verb]!.head) {
    const subject = subjectOf(heads, verb, semicolon)
    if (subject !== null) return { ...subject, past: Math.min(subject.past, cue.first) }
    if (!/^(?:advcl|xcomp|conj|ccomp)/.test(heads[verb]!.relation)) break
  }
  return source
}

/** "far- | right members": what a hyphen joins is one word. */
function withWholeWord({ words, document: { tokens } }: Reading, source: Source, range: TokenRange): Source {
  const hyphen = source.first - 1
  const isGlued =
    hyphen - 1 >= range.first &&
    /^[-–]$/.test(words[hyphen]!) &&
    tokens[hyphen]!.end === tokens[source.first]!.start &&
    tokens[hyphen - 1]!.end === tokens[hyphen]!.start
  return isGlued ? { ...source, first: hyphen - 1 } : source
}

const NOMINAL = /^(?:NNP?S?|JJ[RS]?|CD|POS|HYPH|VBN|NN)$/

/** "his partners, | who want more": a pronoun speaks for the noun before it; alone where none stands there. */
function withAntecedent({ words, finerTags, quotation }: Reading, source: Source, range: TokenRange): Source {
  if (source.past - source.first !== 1 || !/^(?:who|which|that)$/.test(words[source.first]!)) return source
  const noun = words[source.first - 1] === ',' ? source.first - 2 : source.first - 1
  const tags = finerTags!
  if (noun < range.first || quotation[noun] !== -1 || !/^NNP?S?$/.test(tags[noun]!)) return source
  let first = noun
  // "far-right partners": what a hyphen joins is one word.
  const belongs = (at: number) => NOMINAL.test(tags[at]!) || tags[at + 1] === 'HYPH'
  while (first > range.first && quotation[first - 1] === -1 && belongs(first - 1)) first -= 1
  if (first > range.first && /^(?:DT|PRP\$)$/.test(tags[first - 1]!)) first -= 1
  return { first, past: source.past, head: noun }
}

/** "The party has gained from it | and analysts say": a clause before the "and" is no part of who speaks. */
function behindClause(reading: Reading, source: Source): Source {
  const { words, quotation } = reading
  for (let and = source.past - 2; and > source.first; and -= 1) {
    if (words[and] !== 'and' || quotation[and] !== -1) continue
    const before = { first: source.first, past: and }
    const isClause =
      hasFinite(reading, before) &&
      !words.slice(before.first, and).some(word => /^(?:who|which|that|whose)$/.test(word))
    return isClause ? { first: and + 1, past: source.past, head: Math.max(source.head, and + 1) } : source
  }
  return source
}

/** "it is reported | that | dockers say": what opens the clause is no part of who speaks. */
function behindThat({ words, finerTags }: Reading, source: Source): Source {
  const opens =
    words[source.first] === 'that' && /^(?:DT|PRP\$?|JJ|NNPS?|NNS)$/.test(finerTags![source.first + 1] ?? '')
  return opens && source.past - source.first > 1 ? { ...source, first: source.first + 1 } : source
}

/** "only 60km from Osford, | the families": an adverb or a preposition opens the frame, and no name. */
function behindFrame({ words, finerTags, quotation }: Reading, source: Source): Source {
  const opens = finerTags![source.first]!
  if (opens !== 'IN' && !(opens === 'RB' && finerTags![source.first + 1] === 'CD')) return source
  const comma = words.lastIndexOf(',', source.past - 2)
  if (comma <= source.first || quotation[comma] !== -1) return source
  return /^(?:DT|PRP\$?|NNPS?|NNS)$/.test(finerTags![comma + 1]!)
    ? { first: comma + 1, past: source.past, head: Math.max(source.head, comma + 1) }
    : source
}

/** "a step | Ardan has rejected": what is called so is not who rejects it. */
function behindCalled({ words, mention, finerTags }: Reading, source: Source): Source {
  if (!/^an?$/.test(words[source.first]!)) return source
  let named = source.past - 1
  if (mention[named] === -1) return source
  while (named - 1 > source.first && mention[named - 1] === mention[source.past - 1]) named -= 1
  const isCalled = named > source.first + 1 && finerTags![named - 1] === 'NN' && !arePeopleOrOne(words[named - 1]!)
  return isCalled ? { first: named, past: source.past, head: Math.max(source.head, named) } : source
}

function arePeopleOrOne(noun: string): boolean {
  return isPerson(noun) || arePeople(noun) || OUTLET.has(noun) || BODY.has(noun)
}

/** Tokens of a list before its last two, at most: "with rights groups, harbour pilots, | teachers and lawyers calling". */
const LONGEST_LIST = 12

/** "with rights groups, | teachers and lawyers calling it": all who are listed between "with" and the participle. */
function listedBefore(
  { words, finerTags, quotation }: Reading,
  source: Source,
  { cue, at }: Draft,
  range: TokenRange,
): Source {
  // A parse may see the last of them alone: "teachers and | lawyers calling it".
  const isListed = words[source.first - 1] === ',' || words[source.first - 1] === 'and'
  if (!words[at]!.endsWith('ing') || source.past !== cue.first || !isListed) return source
  for (let first = source.first - 1; first > range.first && source.first - first <= LONGEST_LIST; first -= 1) {
    if (quotation[first] !== -1) return source
    if (words[first] === 'with') return { ...source, first: first + 1 }
    if (!/^(?:,|and)$/.test(words[first]!) && !NOMINAL.test(finerTags![first]!)) return source
  }
  return source
}

/** "tabled by envoys from Ardan, | Osland and Bela": names go on behind a comma up to an "and" and the last. */
function withListed({ words, mention, printed }: Reading, source: Source, range: TokenRange): Source {
  if (mention[source.past - 1] === -1 || words[source.past] !== ',') return source
  let past = source.past
  let joined = false
  while (past < range.past && (mention[past] !== -1 || /^(?:,|and|the)$/.test(words[past]!))) {
    if (words[past] === ',' && joined) break
    joined ||= words[past] === 'and'
    past += 1
  }
  const isList = joined && mention[past - 1] !== -1 && words[past - 1] !== 'and'
  // ", Ardan and Osland said": the names have a verb of their own.
  const isClosed = past >= range.past || !isWord(printed[past]!)
  return isList && isClosed ? { ...source, past } : source
}
