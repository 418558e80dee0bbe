/**
 * @module The same statement in several reports: wordings of one thing one actor said become variants of one statement.
 * Two statements of one report are two, unless one repeats the other. Two wordings are one when their words say so, or when
 * each is the other's likeliest in its report and nothing speaks against it.
 */
import { compatible, daysBetween } from '../document/dates.ts'
import type { Passage } from '../document/passage.ts'
import { STANCE_ACTS } from '../document/stance-acts.ts'
import type { Act, Mode, Statement, Testimony } from '../document/testimony.ts'
import { byCodeUnits } from './code-unit-order.ts'
import { contentWords, plain, stems } from './content-words.ts'
import { disjointSets } from './join-sets.ts'
import { NARRATOR } from './match-actors.ts'
import { meaningsOf } from './meanings.ts'
import { haveSlipped, numbersIn, otherNumbers, otherVersion, saysNo, versionIn } from './part-wordings.ts'
import { type Bag, type Overlap, overlap, rarest, weighWords } from './weigh-words.ts'

/** One statement as one report has it. */
export interface Variant {
  /** Index into the testimonies. */
  readonly report: number
  readonly statement: Statement
  /** Actor ids; the speaker is `narrator` where the report speaks in its own voice. */
  readonly speaker: string
  readonly coSpeakers: readonly string[]
}

/** Best wording first: direct, mixed, indirect, act-report, narrator; then the fuller, then reading order. */
export type Variants = readonly [Variant, ...Variant[]]

/** Acts that two desks give to one saying. Same families as the public scorer's. */
const FAMILY: Readonly<Record<Act, string>> = {
  propose: 'propose',
  demand: 'demand',
  condition: 'demand',
  accept: 'accept',
  'accept-in-part': 'accept',
  concede: 'accept',
  commit: 'commit',
  reject: 'reject',
  'reject-in-part': 'reject',
  deny: 'deny',
  threaten: 'threaten',
  accuse: 'accuse',
  withhold: 'withhold',
  claim: 'report',
  assess: 'report',
  announce: 'report',
  report: 'report',
  courtesy: 'report',
}

const BEST_FIRST: readonly Mode[] = ['direct', 'mixed', 'indirect', 'act-report', 'narrator']

/** What the words of two wordings must share to be one statement by themselves, and what to be so as each other's likeliest. */
const ENOUGH: Readonly<{ [by in 'words' | 'likeliest' | 'likeliestAtOnce']: Share }> = {
  /** At 0.4 two figures for one flow, or two answers to one plan, fell together. */
  words: { contained: 0.45, common: 0.25 },
  likeliest: { contained: 0.25, common: 0.12 },
  /** In the news of one day; below a third, what one speaker said of two things fell together. */
  likeliestAtOnce: { contained: 0.33, common: 0.075 },
}

/** A third wording need not be as near to each of the two: so much of the lighter one. */
const THIRD = 0.15

/** With other numbers two wordings are one only when all else is the same: a copy that changed the figure. */
const ALL_ELSE = 0.5

/** A fifth more where only the words speak for it, since one desk gives the act and the other a plain saying. */
const DOUBT = 0.2

/** And so much more of terms that are told days later: nearly all must be the same, since terms move. */
const AGAIN = 0.4

/** The same where each is the other's likeliest: half as much. */
const LESS_DOUBT = 0.08

/** From here on one report says the same thing twice. */
const REPEATED = 0.9

/** A word in more statements of one speaker than this tells nothing apart, and pairing on it costs the square. */
const TOO_COMMON = 60

/** So many of a wording's rarest words find its likes; the others only weigh. */
const RAREST = 10

/** Groups of statements that are one saying in several wordings. MODEL S6. */
export function matchStatements(
  testimonies: readonly Testimony[],
  actorOf: readonly (readonly string[])[],
): readonly Variants[] {
  const variants = testimonies.flatMap(({ statements }, report) =>
    statements.map((statement): Variant => {
      const actor = (figure: number) => actorOf[report]![figure] ?? NARRATOR
      const speaker = statement.speaker === null ? NARRATOR : actor(statement.speaker)
      const others = statement.coSpeakers.map(actor).filter(id => id !== speaker && id !== NARRATOR)
      return { report, statement, speaker, coSpeakers: [...new Set(others)].sort(byCodeUnits) }
    }),
  )
  const said = readWordings(variants, actorOf)
  return joined(said, likelyPairs(said, testimonies)).map(set => bestFirst(set.map(index => variants[index]!)))
}

/** A variant with what it is compared by, found once. */
interface Said extends Variant {
  readonly bag: Bag
  readonly no: boolean
  readonly numbers: readonly number[]
  readonly version: 'first' | 'later' | null
  /** Quotations of two words or more, stemmed. */
  readonly quotes: readonly string[]
  /** Content words of what it calls a thing in quotation marks; empty where it names nothing. */
  readonly names: readonly string[]
}

function readWordings(variants: readonly Variant[], actorOf: readonly (readonly string[])[]): readonly Said[] {
  const bags = weighWords(
    variants.map(({ report, statement, speaker }) => ({
      words: wordsOf(statement),
      quoted: statement.quoted.map(({ exact }) => exact).join(' '),
      about: statement.about.map(figure => actorOf[report]![figure]!).filter(id => id !== speaker),
    })),
  )
  return variants.map((variant, index) => {
    const words = wordsOf(variant.statement)
    return {
      ...variant,
      bag: bags[index]!,
      no: saysNo(words) !== (variant.statement.negated && saysNo(variant.statement.cue ?? '')),
      numbers: numbersIn(words),
      version: versionIn(words),
      quotes: variant.statement.quoted.map(({ exact }) => stems(exact).join(' ')).filter(quote => quote.includes(' ')),
      names: NAMING.test(variant.statement.lemma ?? '')
        ? variant.statement.quoted.flatMap(({ exact }) => contentWords(exact))
        : [],
    }
  })
}

/** Verbs that give a thing a name. */
const NAMING = /^(?:call|describe|characteri[sz]e|term|label|dub|brand|deem)$/

/** The likeliest first; a wording joins a statement only when it may be one with every wording there. */
function joined(said: readonly Said[], pairs: readonly Pair[]): readonly (readonly number[])[] {
  const sets = disjointSets(said.length)
  const members = new Map<number, readonly number[]>(said.keys().map(index => [index, [index]]))
  for (const { a, b } of pairs) {
    const [left, right] = [members.get(sets.find(a))!, members.get(sets.find(b))!]
    if (left === right) continue
    if (!left.every(x => right.every(y => (x === a && y === b) || standsBeside(said[x]!, said[y]!)))) continue
    sets.join(a, b)
    members.set(sets.find(a), [...left, ...right])
  }
  return sets.all()
}

/** What was said, or, where the report only tells of the act, the telling. */
export function wordsOf({ content, passage }: Pick<Statement, 'content' | 'passage'>): string {
  return (content.length > 0 ? content : [passage]).map(({ exact }: Passage) => exact).join(' … ')
}

interface Pair {
  readonly a: number
  readonly b: number
  readonly likeness: number
  readonly shared: Overlap
}

/** Pairs of one speaker that are one statement by their words, or by being each other's likeliest; the most alike first. */
function likelyPairs(said: readonly Said[], testimonies: readonly Testimony[]): readonly Pair[] {
  const pairs: Pair[] = []
  // Of ten thousand reports there are more pairs than a call takes arguments.
  const sides = said.map(({ report, statement }) => testimonies[report]!.figures[statement.speaker ?? -1]?.side ?? null)
  for (const [key, block] of blocks(said, testimonies))
    for (const pair of pairsWithin(block, said)) {
      if (!key.startsWith(UNNAMED_KIND)) pairs.push(pair)
      // Of one side they are paired already; of two they are two.
      else if ((sides[pair.a] === null) !== (sides[pair.b] === null) && isOneUnnamed(said, pair)) pairs.push(pair)
    }
  const likeliest = new Map<number, number>()
  const keyOf = (from: number, to: number) => from * testimonies.length + said[to]!.report
  for (const { a, b, likeness } of pairs)
    for (const key of [keyOf(a, b), keyOf(b, a)]) likeliest.set(key, Math.max(likeness, likeliest.get(key) ?? 0))
  return pairs
    .filter(({ a, b, likeness, shared }) => {
      const [one, other] = [said[a]!, said[b]!]
      if (isEnough(one, other, shared, ENOUGH.words, DOUBT)) return true
      if (one.report === other.report) return false
      const mutual = likeliest.get(keyOf(a, b)) === likeness && likeliest.get(keyOf(b, a)) === likeness
      return (
        mutual && (quotesTheSame(one, other) || givesTheSameFigure(one, other, shared) || isLikely(one, other, shared))
      )
    })
    .toSorted((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b)
}

function pairsWithin(block: readonly number[], said: readonly Said[]): readonly Pair[] {
  const holders = new Map<string | number, number[]>()
  const pairs: Pair[] = []
  for (const index of block) {
    const candidates = new Set<number>()
    for (const key of keysOf(said[index]!.bag)) {
      const before = holders.get(key)
      if (before === undefined) {
        holders.set(key, [index])
        continue
      }
      for (let at = Math.max(0, before.length - TOO_COMMON); at < before.length; at += 1) candidates.add(before[at]!)
      before.push(index)
    }
    for (const other of candidates) {
      if (!mayBeOne(said[other]!, said[index]!)) continue
      const shared = overlap(said[other]!.bag, said[index]!.bag)
      // Most pairs share a word and no more, and nothing below would join them.
      if (shared.contained < THIRD && !quotesTheSame(said[other]!, said[index]!)) continue
      pairs.push({ a: other, b: index, shared, likeness: (shared.contained + shared.common) / 2 })
    }
  }
  return pairs
}

/** Where one report names the side and the other does not, only their words join them. */
function isOneUnnamed(said: readonly Said[], { a, b, shared }: Pair): boolean {
  const [one, other] = [said[a]!, said[b]!]
  return isEnough(one, other, shared, ENOUGH.words, DOUBT) || givesTheSameFigure(one, other, shared)
}

/** Wordings that may be one statement, by what they have in common. */
function blocks(said: readonly Said[], testimonies: readonly Testimony[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  said.forEach((one, index) => {
    for (const key of blocksOf(one, testimonies)) {
      const block = found.get(key)
      if (block === undefined) found.set(key, [index])
      else block.push(index)
    }
  })
  return found
}

/** What a wording is looked up by: its rarest words and what they mean. */
function keysOf(bag: Bag): readonly (string | number)[] {
  return [...new Set(rarest(bag, RAREST).flatMap(word => [word, ...meaningsOf(word)]))]
}

/** What cannot be one statement is never compared: another speaker; of narrators, another sentence. Who is unnamed may be of two blocks. */
function blocksOf({ speaker, report, statement, bag }: Said, testimonies: readonly Testimony[]): readonly string[] {
  // The narrator is another voice in every paper: only copied sentences are one.
  if (speaker === NARRATOR) return [`${speaker} ${[...bag.weights.keys()].join(' ')}`]
  const figure = testimonies[report]!.figures[statement.speaker ?? -1]
  if (figure?.anonymous !== true) return [speaker]
  // "a senior Ardan official", "an unnamed Ardan official": who has no name is known by the side, or by what they are.
  const kind = UNNAMED.exec(figure.name)?.[1]?.toLowerCase()
  return [
    figure.side === null ? speaker : `unnamed ${figure.side}`,
    ...(kind === undefined ? [] : [`${UNNAMED_KIND}${kind}`]),
  ]
}

const UNNAMED_KIND = 'unnamed, a '

/** What those who will not be named are. */
const UNNAMED =
  /\b(official|delegate|diplomat|negotiator|minister|adviser|aide|source|spokes(?:man|woman|person)|envoy|mediator|witness|resident|analyst|lawyer)s?\b/iu

/** One desk writes that she demanded, the other only that she said: the same act may hide in a plain saying. */
function actsCompatible(a: Act, b: Act): 'same' | 'plain' | 'no' {
  if (FAMILY[a] === FAMILY[b]) return 'same'
  // Who only said something else beside it withheld nothing.
  if (a === 'withhold' || b === 'withhold') return 'no'
  return FAMILY[a] === 'report' || FAMILY[b] === 'report' ? 'plain' : 'no'
}

/** Whether nothing speaks against it: time, act, yes or no, which version of a text. */
function mayBeOne(a: Said, b: Said): boolean {
  if (!compatible(a.statement.saidAt, b.statement.saidAt) || otherVersion(a.version, b.version)) return false
  const acts = actsCompatible(a.statement.act, b.statement.act)
  if (acts === 'no') return false
  // An act says itself whether it says no; of plain sayings only the words tell.
  return (acts === 'same' && FAMILY[a.statement.act] !== 'report') || a.no === b.no || quotesAtLength(a, b)
}

/** So many words in quotation marks are nobody else's. */
const LONG_QUOTE = 7

/** One quotation stands in the other, cut off or with more behind it. */
function quotesAtLength({ quotes }: Said, { quotes: others }: Said): boolean {
  return quotes.some(one =>
    others.some(other => {
      const [fewer, more] = one.length <= other.length ? [one, other] : [other, one]
      return fewer.split(' ').length >= LONG_QUOTE && ` ${more} `.includes(` ${fewer} `)
    }),
  )
}

/** Either says where its party stands. */
function areTerms(a: Said, b: Said): boolean {
  return STANCE_ACTS.has(a.statement.act) || STANCE_ACTS.has(b.statement.act)
}

interface Share {
  readonly contained: number
  readonly common: number
}

function isEnough(a: Said, b: Said, shared: Overlap, least: Share, doubt: number): boolean {
  const { contained, common, words } = shared
  const days = apart(a, b)
  if (days > RETOLD && common < REPEATED) return false
  if (a.report === b.report) return repeats(shared)
  const other = otherNumbers(a.numbers, b.numbers) && !haveSlipped(a.numbers, b.numbers)
  if (other && (common < ALL_ELSE || days > RETOLD_AT_ONCE)) return false
  if (words < 2) return common === 1
  // Days later a party says nearly the same of terms that have moved.
  const later = days > RETOLD_AT_ONCE && areTerms(a, b)
  const more = later ? AGAIN : actsCompatible(a.statement.act, b.statement.act) === 'plain' ? doubt : 0
  return contained >= least.contained + more && common >= least.common
}

function repeats({ contained, common }: Overlap): boolean {
  return contained >= REPEATED && common >= REPEATED
}

function isLikely(a: Said, b: Said, shared: Overlap): boolean {
  const days = apart(a, b)
  if (days > RETOLD_SOON) return false
  if (isEnough(a, b, shared, ENOUGH.likeliest, LESS_DOUBT)) return true
  return days <= RETOLD_AT_ONCE && isEnough(a, b, shared, ENOUGH.likeliestAtOnce, LESS_DOUBT)
}

/** Smaller numbers are in everything. */
const TELLING = 10

/** "put the toll at 23", "cites 23": one voice of one day, one number, and little else. */
function givesTheSameFigure(a: Said, b: Said, { contained }: Overlap): boolean {
  return (
    apart(a, b) <= RETOLD_AT_ONCE &&
    !areTerms(a, b) &&
    contained >= ENOUGH.likeliest.contained &&
    a.numbers.some(value => value >= TELLING && b.numbers.includes(value)) &&
    a.numbers.length === b.numbers.length
  )
}

/** The same words in quotation marks, at least two of them; or "called the talks “a circus”", "described them as a “circus”". */
function quotesTheSame({ quotes, names }: Said, { quotes: others, names: otherNames }: Said): boolean {
  return quotes.some(quote => others.includes(quote)) || names.some(name => otherNames.includes(name))
}

function standsBeside(a: Said, b: Said): boolean {
  if (!mayBeOne(a, b) || (a.report === b.report && !repeats(overlap(a.bag, b.bag)))) return false
  return otherNumbers(a.numbers, b.numbers) && !haveSlipped(a.numbers, b.numbers)
    ? isEnough(a, b, overlap(a.bag, b.bag), ENOUGH.words, 0)
    : overlap(a.bag, b.bag).contained >= THIRD
}

/** Days in which papers still retell one saying; later on the same words are more often said again. */
const RETOLD = 14

/** Days in which a saying has no like but itself. */
const RETOLD_SOON = 3

/** Days in which papers retell the news of the day. */
const RETOLD_AT_ONCE = 1

/** Days between the latest times two wordings can be of; 0 where one is open. */
function apart(a: Said, b: Said): number {
  const [one, other] = [a.statement.saidAt.latest, b.statement.saidAt.latest]
  return one === null || other === null ? 0 : daysBetween(one, other)
}

/** Direct before mixed before indirect speech, the longer first; but of quotations in other words the earliest, which cannot be the copy. */
function bestFirst(variants: readonly Variant[]): Variants {
  const rank = ({ statement }: Variant) => BEST_FIRST.indexOf(statement.mode)
  const [best, ...rest] = variants.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      wordsOf(b.statement).length - wordsOf(a.statement).length ||
      a.report - b.report ||
      a.statement.index - b.statement.index,
  )
  const earlier = rest
    .filter(one => rank(one) === rank(best!) && one.report < best!.report && quotesOtherwise(one, best!))
    .toSorted((a, b) => a.report - b.report || a.statement.index - b.statement.index)[0]
  return earlier === undefined ? [best!, ...rest] : [earlier, best!, ...rest.filter(one => one !== earlier)]
}

/** Both quote, and neither quotes a part of the other. */
function quotesOtherwise(a: Variant, b: Variant): boolean {
  const [one, other] = [a, b].map(({ statement }) =>
    statement.quoted
      .map(
        ({ exact }) =>
          plain(exact)
            .match(/[\p{L}\p{N}]+/gu)
            ?.join(' ') ?? '',
      )
      .join(' '),
  )
  return one !== '' && other !== '' && !one!.includes(other!) && !other!.includes(one!)
}
