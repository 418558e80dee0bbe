/** @module Who is who while sources are named: figures and mentions as they were found, and those that are added. */
import type { Figure, Layers, Mention, With } from '../../document/layers.ts'
import { firstFrom, type Span } from '../../document/span.ts'
import type { SourcePhrase } from '../read-source.ts'
import type { AttributionInput } from '../reading.ts'

/** What sources are named in. */
export type Named = AttributionInput & With<'attributions'>

/** A speaker: a mention that was there, or one that is added. */
export type Speaker = { readonly mention: number } | { readonly added: Mention }

/** Who spoke last. */
export interface LastSpeaker {
  readonly chain: number
  readonly sentence: number
  readonly several: readonly Speaker[]
  /** "the statement said": it is the paper that goes on as "it". */
  readonly byPaper: boolean
}

/** A saying: whose, in which sentence, and by which pronoun; `null`: by another word. */
export interface Spoken {
  readonly chain: number
  readonly sentence: number
  readonly word: string | null
}

/** Grows while the attributions are read in order. */
export class Cast {
  readonly document: Named
  readonly figures: Figure[]
  /** Who spoke last, and in which sentence. */
  last: LastSpeaker | null = null
  /** Everybody who spoke, in reading order. */
  readonly spoken: Spoken[] = []
  /** Who said something in a statement, a letter …, by that noun. */
  readonly authors = new Map<string, Set<number>>()
  /** Who spoke, and in which sentence, where no paper has been looked for yet. */
  readonly unread: { readonly chain: number; readonly sentence: number }[] = []
  /** Figures made here, by what they are called. */
  readonly made = new Map<string, number>()
  private readonly added: Mention[] = []

  constructor(document: Named) {
    this.document = document
    this.figures = [...document.figures]
  }

  /** The word of a token, in lower case. */
  wordAt(at: number): string {
    const { text, tokens } = this.document
    return text.slice(tokens[at]!.start, tokens[at]!.end).toLowerCase()
  }

  /** Index of the figure who speaks; `null`: the mention is of nobody known. */
  chainOf(speaker: Speaker): number | null {
    return 'added' in speaker ? speaker.added.chain : this.document.mentions[speaker.mention]!.chain
  }

  /** A new figure, by what it is called. Gives its index. */
  add(key: string, figure: Figure): number {
    this.figures.push(figure)
    this.made.set(key, this.figures.length - 1)
    return this.figures.length - 1
  }

  /** A mention of the figure where the source stands; the one that is there already, when it means the same. */
  mentioned(phrase: SourcePhrase, chain: number): Speaker {
    const { tokens, mentions } = this.document
    const span = { start: tokens[phrase.first]!.start, end: tokens[phrase.named.past - 1]!.end }
    const there = lastAt(mentions, span)
    if (there !== -1 && mentions[there]!.chain === chain) return { mention: there }
    const before = this.added.find(({ start, end }) => start === span.start && end === span.end)
    if (before !== undefined) return { added: before }
    const added: Mention = { ...span, form: phrase.kind === 'pronoun' ? 'pronoun' : 'description', chain }
    this.added.push(added)
    return { added }
  }

  /** Everything in reading order again, with the indices that belong to it. */
  layers(speakers: readonly (readonly Speaker[])[]): Pick<Layers, 'attributions' | 'mentions' | 'figures'> {
    const added = this.added.toSorted((a, b) => a.start - b.start)
    // A mention that was there for the same words, and that nobody could link, gives way.
    const kept = this.document.mentions.filter(mention => lastAt(added, mention) === -1)
    const mentions = [...kept, ...this.added].sort((a, b) => a.start - b.start || b.end - a.end)
    const place = new Map(mentions.map((mention, index) => [mention, index]))
    const indexOf = (speaker: Speaker): number => {
      if ('added' in speaker) return place.get(speaker.added)!
      const mention = this.document.mentions[speaker.mention]!
      return place.get(mention) ?? lastAt(mentions, mention)
    }
    return {
      mentions,
      figures: withDescriptions(this.document.text, this.figures, mentions),
      attributions: this.document.attributions.map((attribution, index) => ({
        ...attribution,
        speakers: speakers[index]!.map(indexOf),
      })),
    }
  }
}

/**
 * Who has no name goes by every description in print that introduces him ("a board member"): it is by these words that a reader
 * looks for him. "the member" and "their member" go back to somebody, and to another in another report.
 */
function withDescriptions(text: string, figures: readonly Figure[], mentions: readonly Mention[]): Figure[] {
  const described = figures.map(({ aliases }) => [...aliases])
  for (const { form, chain, start, end } of mentions) {
    if (form !== 'description' || chain === null || !figures[chain]!.anonymous) continue
    const words = text.slice(start, end).replace(/\s+/g, ' ').replace(/ who$/, '')
    const small = words[0]!.toLowerCase() + words.slice(1)
    if (BACK.test(small) || small === figures[chain]!.name || described[chain]!.includes(small)) continue
    described[chain]!.push(small)
  }
  return figures.map((figure, chain) => ({ ...figure, aliases: described[chain]! }))
}

/** What opens a description that goes back to somebody. */
const BACK = /^(?:the|this|that|these|those|such|same|his|her|its|their|our|my|your|both|he|she|it|they|one|who)\b/

/** Index of the last mention of exactly these words; -1: there is none. `mentions` in order of `start`. */
function lastAt(mentions: readonly Mention[], { start, end }: Span): number {
  let last = -1
  for (let at = firstFrom(mentions, start); at < mentions.length && mentions[at]!.start === start; at += 1)
    if (mentions[at]!.end === end) last = at
  return last
}
