/** @module Who is who in documents, held against the truth: chains as a whole, pronouns one by one, and what goes wrong. */
import type { Span } from '../src/document/span.ts'
import { ACTOR_TYPES, type CoreferenceDocument, type GumMention } from '../training/corpora/gum-coreference.ts'
import { type Agreement, added, bCubed, type Chain, ceaf, f1, muc, NOTHING } from './coreference-scores.ts'
import { percent, table } from './results.ts'

/** A mention as found; `chain` is a number or, where somebody is meant and it is open whom, `null`. */
export interface FoundMention extends Span {
  readonly chain: number | null
  /** Index of the token that is its head, where that is known. */
  readonly head?: number
}

const THIRD = /^(?:he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves)$/i
const FIRST_OR_SECOND = /^(?:I|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours|yourself|yourselves)$/i

/** `named`: the last name or description before it in its chain is one of the right chain too. */
type Outcome = 'named' | 'right' | 'wrong' | 'open'

type Figure = 'muc' | 'b3' | 'ceaf'

/** A true mention and what was made of it. */
interface Judged {
  readonly mention: GumMention
  readonly words: string
  readonly form: 'name' | 'description' | 'third' | 'first or second' | 'other pronoun'
  /** Its chain has an earlier mention. */
  readonly isAnaphor: boolean
  readonly isFound: boolean
  readonly outcome: Outcome
}

/** Adds up documents. */
export class CoreferenceCounts {
  private readonly all = new Map<Figure, Agreement>()
  private readonly linked = new Map<Figure, Agreement>()
  private readonly judged: Judged[] = []
  private readonly mentions = { gold: 0, found: 0, right: 0 }
  /** Linked mentions that are no mention of a person, body or place at all. */
  private readonly spurious = new Map<string, number>()

  add(document: CoreferenceDocument, found: readonly FoundMention[]): void {
    const gold = document.mentions.filter(({ type }) => ACTOR_TYPES.has(type))
    const spanOf = ({ first, past }: GumMention) => ({
      start: document.places[first]!.start,
      end: document.places[past - 1]!.end,
    })
    const goldChains = chainsOf(gold.map(mention => [key(spanOf(mention)), mention.id]))
    const foundChains = chainsOf(
      found.map((mention, index) => [key(mention), mention.chain === null ? `alone ${index}` : `${mention.chain}`]),
    )
    this.addChains(this.all, goldChains, foundChains)
    this.addChains(this.linked, goldChains.filter(isLinked), foundChains.filter(isLinked))
    const isGold = new Set(gold.map(mention => key(spanOf(mention))))
    this.mentions.gold += isGold.size
    this.mentions.found += found.length
    this.mentions.right += found.filter(mention => isGold.has(key(mention))).length
    this.judge(document, gold, found)
    for (const chain of foundChains.filter(isLinked))
      for (const name of chain)
        if (!isGold.has(name)) {
          const [start, end] = name.split(':').map(Number)
          const words = document.text.slice(start, end)
          this.spurious.set(words, (this.spurious.get(words) ?? 0) + 1)
        }
  }

  private addChains(sums: Map<Figure, Agreement>, gold: readonly Chain[], found: readonly Chain[]): void {
    for (const [name, figure] of [
      ['muc', muc],
      ['b3', bCubed],
      ['ceaf', ceaf],
    ] as const)
      sums.set(name, added(sums.get(name) ?? NOTHING, figure(gold, found)))
  }

  private judge(document: CoreferenceDocument, gold: readonly GumMention[], found: readonly FoundMention[]): void {
    const { text, places } = document
    const tokens = document.trees.flatMap(({ tokens: own }) => own)
    const at = (mention: GumMention) => ({
      start: places[mention.first]!.start,
      end: places[mention.past - 1]!.end,
    })
    const bySpan = new Map(found.map(mention => [key(mention), mention] as const))
    const byChain = new Map<number, FoundMention[]>()
    for (const mention of found) {
      if (mention.chain === null) continue
      const list = byChain.get(mention.chain) ?? []
      byChain.set(mention.chain, list)
      list.push(mention)
    }
    const byId = new Map<string, GumMention[]>()
    for (const mention of gold) byId.set(mention.id, [...(byId.get(mention.id) ?? []), mention])
    const isPronoun = (span: Span) => {
      const words = text.slice(span.start, span.end)
      return THIRD.test(words) || FIRST_OR_SECOND.test(words)
    }
    /** A mention with the same words or head; without heads what is found may be shorter: "Keller" of "Keller, who …". */
    const isOf = (span: FoundMention, id: string) =>
      byId.get(id)!.some(other => {
        const whole = at(other)
        if (span.start === whole.start && span.end === whole.end) return true
        if (span.head !== undefined) return span.head === other.head
        const head = places[other.head]!
        return whole.start <= span.start && span.end <= whole.end && span.start <= head.start && head.end <= span.end
      })
    for (const mention of gold) {
      const span = at(mention)
      const words = text.slice(span.start, span.end)
      const own = bySpan.get(key(span))
      const before =
        own === undefined || own.chain === null
          ? []
          : byChain.get(own.chain)!.filter(other => other.start < span.start && other.end <= span.start)
      const nearest = before.toSorted((a, b) => a.start - b.start)
      const last = nearest.at(-1)
      const lastNamed = nearest.findLast(other => !isPronoun(other))
      const isRight = last !== undefined && isOf(last, mention.id)
      this.judged.push({
        mention,
        words,
        form: THIRD.test(words)
          ? 'third'
          : FIRST_OR_SECOND.test(words)
            ? 'first or second'
            : tokens[mention.head]!.upos === 'PRON'
              ? 'other pronoun'
              : tokens[mention.head]!.upos === 'PROPN'
                ? 'name'
                : 'description',
        isAnaphor: byId.get(mention.id)!.some(other => other.past <= mention.first),
        isFound: own !== undefined,
        outcome:
          last === undefined
            ? 'open'
            : lastNamed !== undefined && isOf(lastNamed, mention.id)
              ? isRight
                ? 'named'
                : 'wrong'
              : isRight
                ? 'right'
                : 'wrong',
      })
    }
  }

  /** Per cent. `CoNLL` is over all mentions, those of chains of one too; `CoNLL of links` leaves these out on both sides. */
  figures(): { readonly [figure: string]: number } {
    const mean = (sums: ReadonlyMap<Figure, Agreement>) =>
      percent(([...sums.values()].map(f1).reduce((sum, one) => sum + one, 0) || 0) / 3)
    const third = this.judged.filter(({ form, isAnaphor }) => form === 'third' && isAnaphor)
    const others = this.judged.filter(({ form, isAnaphor }) => form === 'first or second' && isAnaphor)
    const { gold, found, right } = this.mentions
    return {
      CoNLL: mean(this.all),
      'CoNLL of links': mean(this.linked),
      MUC: percent(f1(this.linked.get('muc') ?? NOTHING)),
      'B³': percent(f1(this.all.get('b3') ?? NOTHING)),
      'CEAF-φ4': percent(f1(this.all.get('ceaf') ?? NOTHING)),
      mentions: percent((2 * right) / (gold + found)),
      'he, she, it, they': share(third, 'named', 'right'),
      '… and whom by name': share(third, 'named'),
      '… wrong': share(third, 'wrong'),
      'I, we, you': share(others, 'named', 'right'),
      'all pronouns': share([...third, ...others], 'named', 'right'),
    }
  }

  printErrors(): void {
    const anaphors = this.judged.filter(({ isAnaphor }) => isAnaphor)
    const rows = (items: readonly Judged[], nameOf: (item: Judged) => string) =>
      [...Map.groupBy(items, nameOf)]
        .sort(([, a], [, b]) => b.length - a.length)
        .map(([name, own]) => [
          name,
          own.length,
          count(own, 'named') + count(own, 'right'),
          count(own, 'named'),
          count(own, 'wrong'),
          count(own, 'open'),
          own.filter(({ isFound }) => !isFound).length,
        ])
    const headings = ['', 'times', 'right', 'named', 'wrong', 'open', 'not found']
    console.log('\nPronouns that have an antecedent')
    const isPronoun = ({ form }: Judged) => form === 'third' || form === 'first or second'
    console.log(
      table(
        headings,
        rows(anaphors.filter(isPronoun), ({ words }) => words.toLowerCase()),
      ),
    )
    console.log('\nMentions that have an antecedent, by form')
    console.log(
      table(
        headings,
        rows(anaphors, ({ form }) => form),
      ),
    )
    console.log('\nMentions of nobody spoken of before, by form: wrong where they are linked')
    const first = this.judged.filter(({ isAnaphor }) => !isAnaphor)
    console.log(
      table(
        headings,
        rows(first, ({ form }) => form),
      ),
    )
    console.log('\nLinked, and no mention of a person, body or place')
    console.log(table(['', 'times'], [...this.spurious].sort(([, a], [, b]) => b - a).slice(0, 12)))
  }
}

function share(items: readonly Judged[], ...outcomes: readonly Outcome[]): number {
  return percent(items.filter(({ outcome }) => outcomes.includes(outcome)).length / Math.max(1, items.length))
}

function count(items: readonly Judged[], outcome: Outcome): number {
  return items.filter(item => item.outcome === outcome).length
}

function key({ start, end }: Span): string {
  return `${start}:${end}`
}

function isLinked(chain: Chain): boolean {
  return chain.length > 1
}

/** A mention named twice is in the first of its chains only. */
function chainsOf(pairs: readonly (readonly [mention: string, chain: string])[]): readonly Chain[] {
  const seen = new Set<string>()
  const chains = new Map<string, string[]>()
  for (const [mention, chain] of pairs) {
    if (seen.has(mention)) continue
    seen.add(mention)
    const list = chains.get(chain)
    if (list === undefined) chains.set(chain, [mention])
    else list.push(mention)
  }
  return [...chains.values()]
}
