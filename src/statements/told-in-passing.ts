/**
 * @module Stances told in passing, where nobody is said to say anything: "a Danish demand for cameras", "its opposition to a levy",
 * "the reserve for poor countries, which Ardan wants", "the miners, who want to keep their huts". Whoever tells it tells of another.
 */
import type { GrammarLayer, Layers, Sentence } from '../document/layers.ts'
import { tokenRanges } from '../document/layers.ts'
import { passageOf } from '../document/passage.ts'
import type { Report } from '../document/report.ts'
import { firstFrom, overlaps, type Span, within } from '../document/span.ts'
import { STANCE_NOUNS } from '../document/stance-nouns.ts'
import type { Act, Statement, ToldStance } from '../document/testimony.ts'
import { tokenWords } from '../document/token-forms.ts'
import type { Read } from './lookups.ts'
import { topicsOf } from './make-statement.ts'

/** A stance with the words that tell it, from whose it is to what it is on. */
interface InPassing {
  readonly stance: ToldStance
  readonly span: Span
}

/** The tokens of a report, with what each depends on. */
type Grammatical = Read & Pick<Layers, GrammarLayer>

/** Token by token: words in lower case, and the chain of the narrowest mention around each. */
interface Words {
  readonly document: Grammatical
  readonly words: readonly string[]
  readonly chainAt: (token: number) => number | null
}

/** Tokens: whose stance it is, and what it is on. */
interface Found {
  readonly holder: number
  readonly act: Act
  readonly from: number
  readonly content: { readonly first: number; readonly past: number }
}

/** `statements`, each with what is told in passing in it; where none holds it, the narrator tells it. */
export function withToldInPassing(
  report: Report,
  document: Read,
  said: readonly Omit<Statement, 'index'>[],
  narrated: readonly Omit<Statement, 'index'>[],
  narratorStatement: (span: Span) => Omit<Statement, 'index'>,
): readonly Omit<Statement, 'index'>[] {
  const passing = stancesInPassing(report, document)
  if (passing.length === 0) return [...said, ...narrated]
  const told = new Map<Omit<Statement, 'index'>, ToldStance[]>()
  const more: Omit<Statement, 'index'>[] = []
  const covering = (statements: readonly Omit<Statement, 'index'>[], { start, end }: Span) =>
    statements.find(({ content }) => content.some(piece => piece.start <= start && end <= piece.end))
  for (const { stance, span } of passing) {
    const speaker = covering(said, span)
    if (speaker !== undefined && !maySay(speaker, stance)) continue
    const host = speaker ?? covering(narrated, span)
    if (host === undefined) more.push({ ...narratorStatement(span), told: [stance] })
    else told.set(host, [...(told.get(host) ?? []), stance])
  }
  const withTold = (statement: Omit<Statement, 'index'>) => {
    const own = told.get(statement)
    return own === undefined ? statement : { ...statement, told: [...(statement.told ?? []), ...own] }
  }
  const byPlace = [...narrated.map(withTold), ...more].toSorted((a, b) => a.passage.start - b.passage.start)
  return [...said.map(withTold), ...byPlace]
}

/** What is denied, imputed or thought is not told; of oneself it is said and not told. */
function maySay(
  { act, negated, speaker, told = [] }: Omit<Statement, 'index'>,
  { holder, content }: ToldStance,
): boolean {
  if (negated || act === 'deny' || act === 'accuse' || speaker === holder) return false
  return !told.some(one => one.holder === holder && one.content.some(piece => overlaps(piece, content[0]!)))
}

function stancesInPassing(report: Report, document: Read): readonly InPassing[] {
  if (!isGrammatical(document)) return []
  const reading = wordsOf(document)
  const { tokens, paragraphs, sentences, cues } = document
  return tokenRanges(document).flatMap((range, at) => {
    const sentence: Sentence = sentences[at]!
    if (paragraphs[sentence.paragraph]!.kind !== 'body') return []
    const found: InPassing[] = []
    for (let token = range.first; token < range.past; token += 1) {
      if (isQuoted(document, tokens[token]!)) continue
      // A verb that tells of somebody is told by its attribution.
      const isCue =
        !STANCE_NOUNS.has(reading.words[token]!) && within(cues, sentence).some(cue => overlaps(cue, tokens[token]!))
      if (isCue) continue
      const one = byNoun(reading, range, token) ?? byRelative(reading, range, token)
      if (one === null) continue
      const { holder, act, from, content } = one
      const piece = { start: tokens[content.first]!.start, end: tokens[content.past - 1]!.end }
      const stance: ToldStance = {
        holder,
        act,
        modality: 'does',
        negated: false,
        condition: null,
        aside: true,
        content: [passageOf(report, piece)],
        ...topicsOf(report, document, { content: [piece], condition: null }),
      }
      const span = {
        start: Math.min(tokens[from]!.start, piece.start),
        end: Math.max(tokens[from]!.end, piece.end, tokens[token]!.end),
      }
      found.push({ stance, span })
    }
    return found
  })
}

function isGrammatical(document: Read): document is Grammatical {
  return document.heads !== undefined && document.finerTags !== undefined && document.lemmas !== undefined
}

function wordsOf(document: Grammatical): Words {
  const { tokens, mentions } = document
  const narrowest: (number | undefined)[] = []
  for (const [index, { start, end, chain }] of mentions.entries()) {
    if (chain === null) continue
    for (let at = firstFrom(tokens, start); at < tokens.length && tokens[at]!.end <= end; at += 1) {
      const other = mentions[narrowest[at] ?? -1]
      if (other === undefined || end - start < other.end - other.start) narrowest[at] = index
    }
  }
  return {
    document,
    words: tokenWords(document),
    chainAt: token => mentions[narrowest[token] ?? -1]?.chain ?? null,
  }
}

function isQuoted({ quotedWords }: Read, token: Span): boolean {
  return quotedWords.some(({ start, end }) => start <= token.start && token.end <= end)
}

/** "Ardan's demand for a court", "a Danish proposal to close the pit". */
function byNoun(reading: Words, range: TokenRange, at: number): Found | null {
  const { words, document } = reading
  const noun = STANCE_NOUNS.get(words[at]!)
  const link = words[at + 1] ?? ''
  if (noun === undefined || !noun.links.test(link) || !/^NNS?$/.test(document.finerTags[at]!)) return null
  // "demands that would end it": a clause about them.
  if (link === 'that' && /^(?:MD|VBD|VBZ|VBP)$/.test(document.finerTags[at + 2] ?? '')) return null
  const owner = ownerOf(reading, range, at)
  if (
    owner === null ||
    words.slice(Math.max(range.first, owner.at - 1), at).some(word => PAST.test(word)) ||
    isGivenUp(document, at)
  )
    return null
  const keepsLink = link === 'to' && document.finerTags[at + 2] === 'VB'
  // "likened the demand to a joke": of wanting and offering only what is to be done stands behind "to".
  if (link === 'to' && !keepsLink && noun.act !== 'reject' && !/^claims?$/.test(words[at]!)) return null
  const content = phraseFrom(reading, range, keepsLink ? at + 1 : at + 2, link === 'that')
  return content === null ? null : { holder: owner.chain, act: noun.act, from: owner.at, content }
}

type TokenRange = { readonly first: number; readonly past: number }

/** Whose the noun is: a name or pronoun that owns it, or a state's adjective before it. */
function ownerOf(
  { document, words, chainAt }: Words,
  range: TokenRange,
  noun: number,
): { at: number; chain: number } | null {
  for (let at = noun - 1; at >= Math.max(range.first, noun - MOST_BEFORE); at -= 1) {
    const tag = document.finerTags[at]!
    const chain = chainAt(at)
    const isOwner = tag === 'PRP$' || words[at + 1] === "'s" || words[at + 1] === "'"
    const isAdjective = /^(?:JJ|NNP)$/.test(tag) && !/^(?:any|no|every|each)$/.test(words[at - 1] ?? '')
    if (chain !== null && (isOwner || isAdjective)) return speaks(document, chain) ? { at, chain } : null
    if (!/^(?:JJ[RS]?|NNS?|POS|CD|VBN|VBG|HYPH|RB)$/.test(tag)) return null
  }
  return null
}

/** Words between owner and noun at most: "Ardan's first and only demand". */
const MOST_BEFORE = 4

function speaks({ figures }: Read, chain: number): boolean {
  return figures[chain]!.kind !== 'media'
}

/** What is no more, or only said to be. */
const PAST =
  /^(?:earlier|previous|former|original|initial|old|past|reported|alleged|supposed|rumou?red|possible|eventual|hypothetical|abandoned|dropped|withdrawn|failed|rejected|any|no)$/

/** "has dropped its demand for", not "would drop", "asked it to drop". */
function isGivenUp({ heads, finerTags, lemmas }: Grammatical, noun: number): boolean {
  const { head } = heads[noun]!
  if (head < 0 || !GIVES_UP.test(lemmas[head]!.toLowerCase()) || !/^VB[DNZPG]$/.test(finerTags[head]!)) return false
  return !heads
    .slice(Math.max(0, head - 4), head)
    .some((one, index) => one.head === head && finerTags[Math.max(0, head - 4) + index] === 'MD')
}

const GIVES_UP =
  /^(?:drop|abandon|withdraw|waive|give|shelve|retract|soften|ease|deny|lack|end|forgo|renounce|scrap|relinquish|lift|forget|invent|fabricate|misread)$/

/** Verbs of wanting and refusing, and the word that must follow each; '': none. */
const VERBS: ReadonlyMap<string, { readonly act: Act; readonly particle: string }> = new Map(
  (
    [
      ['want', 'demand', ''],
      ['demand', 'demand', ''],
      ['seek', 'demand', ''],
      ['request', 'demand', ''],
      ['insist', 'demand', 'on'],
      ['ask', 'demand', 'for'],
      ['call', 'demand', 'for'],
      ['press', 'demand', 'for'],
      ['push', 'demand', 'for'],
      ['propose', 'propose', ''],
      ['oppose', 'reject', ''],
      ['reject', 'reject', ''],
      ['resist', 'reject', ''],
      ['object', 'reject', 'to'],
      ['rule', 'reject', 'out'],
    ] as const
  ).map(([lemma, act, particle]) => [lemma, { act, particle }]),
)

/** "the reserve for poor countries, which Ardan wants", "the sum the rebels are seeking", "the miners, who want to keep …". */
function byRelative(reading: Words, range: TokenRange, at: number): Found | null {
  const { document, words, chainAt } = reading
  const { heads, lemmas, finerTags } = document
  const verb = VERBS.get(lemmas[at]!.toLowerCase())
  const { head: noun, relation } = heads[at]!
  if (verb === undefined || relation !== 'acl:relcl' || noun < range.first || noun >= at) return null
  if (verb.particle !== '' && words[at + 1] !== verb.particle) return null
  const own = range.first < at ? tokensBetween(noun, at).filter(token => heads[token]!.head === at) : []
  if (
    own.some(
      token =>
        finerTags[token] === 'MD' ||
        /^(?:not|n't|never|to|if)$/.test(words[token]!) ||
        /:pass$/.test(heads[token]!.relation),
    )
  )
    return null
  const isPlain = /^VB[DZP]$/.test(finerTags[at]!)
  if (!isPlain && !own.some(token => heads[token]!.relation === 'aux')) return null
  const subject = own.find(token => heads[token]!.relation === 'nsubj')
  if (subject === undefined) return null
  const next = at + (verb.particle === '' ? 1 : 2)
  if (words[subject] === 'who') {
    const chain = chainAt(noun)
    const content = chain === null || !speaks(document, chain) ? null : phraseFrom(reading, range, next, false)
    return content === null ? null : { holder: chain!, act: verb.act, from: noun, content }
  }
  const chain = chainAt(subject)
  if (chain === null || !speaks(document, chain) || !isGap(reading, range, next)) return null
  return {
    holder: chain,
    act: verb.act,
    from: subject,
    content: { first: startOf(reading, range, noun), past: noun + 1 },
  }
}

function tokensBetween(first: number, past: number): readonly number[] {
  return Array.from({ length: Math.max(0, past - first - 1) }, (_, index) => first + 1 + index)
}

/** Nothing that is wanted stands behind the verb: it stands before the clause. */
function isGap({ words }: Words, { past }: TokenRange, at: number): boolean {
  return (
    at >= past ||
    /^(?:[.,;:!?—–)]|and|but|as|because|while|though|since|so|outright|instead|too|is|was|are|were|has|had|would|will)$/.test(
      words[at]!,
    )
  )
}

/** Where the noun phrase begins, with the noun it is of or for: "a reserve | for | poor countries". */
function startOf(reading: Words, range: TokenRange, noun: number): number {
  const { words, document } = reading
  let first = noun
  while (
    first > range.first &&
    /^(?:DT|JJ[RS]?|NNS?|NNPS?|CD|PRP\$|POS|VBN|VBG|HYPH)$/.test(document.finerTags[first - 1]!)
  )
    first -= 1
  const before = first - 2
  const isMore = first < noun + 1 && /^(?:of|for)$/.test(words[first - 1] ?? '') && before >= range.first
  return isMore && /^NNS?$/.test(document.finerTags[before]!) ? startOf(reading, range, before) : first
}

/** The words from a token on that belong together: to the next mark or verb; `isClause`: verbs belong to it. */
function phraseFrom(
  { words, document }: Words,
  { past }: TokenRange,
  first: number,
  isClause: boolean,
): TokenRange | null {
  const { finerTags, quotedWords, tokens } = document
  let at = first
  let isWithin = isClause
  while (at < past && at - first < LONGEST) {
    const [word, tag] = [words[at]!, finerTags[at]!]
    if (/^[,;:.!?()—–"“”]$/.test(word)) break
    if (/^(?:that|which|who|where)$/.test(word) && at > first) isWithin = true
    // "the huts | they now have".
    if (!isWithin && tag === 'PRP' && at > first) break
    if (/^(?:and|but|while)$/.test(word) && (word !== 'and' || opensVerb(finerTags, at, past))) break
    if (!isWithin && /^(?:VBD|VBZ|VBP|MD)$/.test(tag)) break
    if (quotedWords.some(({ start, end }) => start <= tokens[at]!.start && tokens[at]!.end <= end) && at === first)
      return null
    at += 1
  }
  while (at > first && /^(?:IN|DT|TO|CC|RB|PRP\$|WDT|WP)$/.test(finerTags[at - 1]!)) at -= 1
  const tags = finerTags.slice(first, at)
  return tags.some(tag => /^(?:NN|CD)/.test(tag)) ? { first, past: at } : null
}

/** Words of what is wanted, at most. */
const LONGEST = 30

/** "demanded a court and | left", "and | it would": another clause. */
function opensVerb(finerTags: readonly string[], and: number, past: number): boolean {
  return finerTags.slice(and + 1, Math.min(past, and + 5)).some(tag => /^(?:VBD|VBZ|VBP|MD|PRP)$/.test(tag))
}
