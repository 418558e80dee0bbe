/** @module Who is who in GUM: its documents with their mentions, each with its head and the number of what it refers to. */
import { readTreebank, type TreebankDocument } from './conllu.ts'
import { entityMarks, type MarkedMention, mentionsIn } from './gum-mentions.ts'
import { linesOf } from './read-lines.ts'

/** `first`, `past` and `head` count the tokens of the document. */
export interface GumMention extends MarkedMention {
  /** The word within the mention that depends on none in it. */
  readonly head: number
}

export interface CoreferenceDocument extends TreebankDocument {
  /** In reading order; of those that begin together the longer first. */
  readonly mentions: readonly GumMention[]
}

/** What the figures of coreference speak of, as GUM calls them. */
export const ACTOR_TYPES: ReadonlySet<string> = new Set(['person', 'organization', 'place'])

export function readCoreference(file: string): readonly CoreferenceDocument[] {
  const marks = marksByDocument(file)
  return readTreebank(file).map((document, index) => {
    const heads = headsOf(document)
    const mentions = mentionsIn(marks[index]!).map(mention => ({ ...mention, head: headOf(mention, heads) }))
    return { ...document, mentions: mentions.sort((a, b) => a.first - b.first || b.past - a.past) }
  })
}

function marksByDocument(file: string): readonly (readonly string[])[] {
  const documents: string[][] = []
  for (const line of linesOf(file)) {
    if (line.startsWith('# newdoc')) documents.push([])
    const columns = line.split('\t')
    if (/^\d+$/.test(columns[0]!)) documents.at(-1)!.push(entityMarks(columns[9] ?? ''))
  }
  return documents
}

/** Of every token of the document the token it depends on; -1 for roots. */
function headsOf({ trees }: TreebankDocument): readonly number[] {
  let from = 0
  return trees.flatMap(({ tokens }) => {
    const heads = tokens.map(({ head }) => (head < 0 ? -1 : from + head))
    from += tokens.length
    return heads
  })
}

function headOf({ first, past }: MarkedMention, heads: readonly number[]): number {
  for (let at = first; at < past; at += 1) if (heads[at]! < first || heads[at]! >= past) return at
  return first
}
