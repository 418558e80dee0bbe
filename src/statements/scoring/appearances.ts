/** @module Where the people of a report are mentioned, and as what: subject, object, possessor. */
import type { Mention } from '../../document/layers.ts'
import { covers, firstFrom } from '../../document/span.ts'
import type { Cast } from '../naming/cast.ts'

/** One mention of a person. */
export interface Appearance {
  readonly chain: number
  readonly start: number
  readonly end: number
  readonly sentence: number
  readonly form: Mention['form']
  /** As printed, in lower case. */
  readonly word: string
  readonly role: 'subject' | 'lower subject' | 'object' | 'oblique' | 'owner' | 'other'
}

/** All of them. */
export interface Appearances {
  /** In reading order. */
  readonly all: readonly Appearance[]
  readonly ofPeople: ReadonlyMap<number, readonly Appearance[]>
  /** How often "he" or "she" stands for somebody in the report. */
  readonly pronounsOf: (chain: number, word: string) => number
}

const known = new WeakMap<Cast, Appearances>()

/** Found when first asked for; those that are named later are not among them. */
export function appearancesOf(cast: Cast): Appearances {
  const found = known.get(cast)
  if (found !== undefined) return found
  const { mentions, figures, text, sentences, quotations } = cast.document
  const all = mentions.flatMap(({ start, end, form, chain }): readonly Appearance[] => {
    if (chain === null || figures[chain]!.kind !== 'person') return []
    // Whoever is named in somebody's words is not who tells them.
    if (quotations.some(quotation => covers(quotation, { start, end }))) return []
    return [
      {
        chain,
        start,
        end,
        form,
        sentence: firstFrom(sentences, start + 1) - 1,
        word: text.slice(start, end).toLowerCase(),
        role: roleOf(cast, { start, end }),
      },
    ]
  })
  const counts = new Map<string, number>()
  for (const { chain, word, form } of all) {
    if (form !== 'pronoun') continue
    const key = `${chain} ${/^(?:he|him|his)$/.test(word) ? 'he' : 'she'}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const appearances: Appearances = {
    all,
    ofPeople: Map.groupBy(all, ({ chain }) => chain),
    pronounsOf: (chain, word) => counts.get(`${chain} ${word}`) ?? 0,
  }
  known.set(cast, appearances)
  return appearances
}

/** What a mention is in its sentence, by grammar. */
function roleOf(cast: Cast, { start, end }: { readonly start: number; readonly end: number }): Appearance['role'] {
  const { tokens, heads } = cast.document
  if (heads === undefined) return 'other'
  const first = firstFrom(tokens, start)
  let at = first
  const isWithin = (token: number) => token !== -1 && tokens[token]!.start >= start && tokens[token]!.end <= end
  for (let step = 0; step < STEPS && isWithin(heads[at]!.head); step += 1) at = heads[at]!.head
  // "the minister, Keller", "Minister Keller": what it is beside.
  for (let step = 0; step < STEPS && /^(?:appos|flat|compound|nmod:unmarked)/.test(heads[at]!.relation); step += 1)
    at = heads[at]!.head
  const { relation, head } = heads[at]!
  if (/^nsubj/.test(relation)) return head !== -1 && heads[head]!.head === -1 ? 'subject' : 'lower subject'
  if (/^(?:obj|iobj)/.test(relation)) return 'object'
  if (/^nmod:poss/.test(relation)) return 'owner'
  if (/^(?:obl|nmod)/.test(relation)) return 'oblique'
  return 'other'
}

/** Steps up the tree, at most. */
const STEPS = 8
