/**
 * @module Reads treebanks in CoNLL-U (https://universaldependencies.org/format.html): trees for training, and raw text with
 * the places of its tokens for measuring.
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Span } from '../../src/document/span.ts'

export interface TreeToken {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  /** Index of the head in the sentence; -1 for the root. */
  readonly head: number
  /** With its subtype: "nsubj:pass". */
  readonly relation: string
}

export interface Tree {
  readonly tokens: readonly TreeToken[]
}

/** One document of a treebank, with the raw text its layout gives back. */
export interface TreebankDocument {
  /** As the treebank calls it; '' where it names none. */
  readonly id: string
  readonly trees: readonly Tree[]
  /** Paragraphs end with a line feed. */
  readonly text: string
  /** Where each token stands in `text`, all sentences together. */
  readonly places: readonly Span[]
  /** Where each sentence ends in `text`. */
  readonly sentenceEnds: readonly number[]
}

/** All documents of a file, packed or not. */
export function readTreebank(file: string): readonly TreebankDocument[] {
  const bytes = readFileSync(file)
  return parseTreebank((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'))
}

export function parseTreebank(conllu: string): readonly TreebankDocument[] {
  const documents: TreebankDocument[] = []
  let draft = new Draft('')
  for (const line of conllu.split('\n')) {
    if (line.startsWith('# newdoc')) {
      if (draft.trees.length > 0) documents.push(draft.done())
      draft = new Draft(/ id = (.*)$/.exec(line)?.[1] ?? '')
    } else if (/^# newpar(?!_)/.test(line)) draft.newParagraph()
    else if (line.trim() === '') draft.endSentence()
    else if (!line.startsWith('#')) draft.add(line.split('\t'))
  }
  draft.endSentence()
  if (draft.trees.length > 0) documents.push(draft.done())
  return documents
}

/** A document being read. */
class Draft {
  readonly trees: Tree[] = []
  readonly id: string
  private text = ''
  private readonly places: Span[] = []
  private readonly sentenceEnds: number[] = []
  private tokens: TreeToken[] = []
  /** A word written as one that is several tokens ("don't" is 7-8): its place, and the number of its last token. */
  private joined: { readonly place: Span; readonly last: number; readonly forms: string[] } | undefined

  constructor(id: string) {
    this.id = id
  }

  newParagraph(): void {
    if (this.text !== '') this.text = `${this.text.trimEnd()}\n`
  }

  add(columns: readonly string[]): void {
    const [number = '', form = '', lemma = '', upos = '', xpos = '', , head = '', relation = '', , misc = ''] = columns
    // 8.1 is a word left out, of the enhanced graph only.
    if (number.includes('.')) return
    if (number.includes('-')) {
      const place = this.write(form, misc)
      this.joined = { place, last: Number(number.split('-')[1]), forms: [] }
      return
    }
    this.tokens.push({ form, lemma, upos, xpos, head: Number(head) - 1, relation })
    if (this.joined === undefined) this.places.push(this.write(form, misc))
    else {
      this.joined.forms.push(form)
      if (Number(number) < this.joined.last) return
      this.places.push(...partsOf(this.joined.place, this.joined.forms))
      this.joined = undefined
    }
  }

  private write(form: string, misc: string): Span {
    const place = { start: this.text.length, end: this.text.length + form.length }
    this.text += misc.includes('SpaceAfter=No') ? form : `${form} `
    return place
  }

  endSentence(): void {
    if (this.tokens.length === 0) return
    this.trees.push({ tokens: this.tokens })
    this.sentenceEnds.push(this.places.at(-1)!.end)
    this.tokens = []
    this.joined = undefined
  }

  done(): TreebankDocument {
    const { id, trees, places, sentenceEnds } = this
    return { id, trees, text: this.text.trimEnd(), places, sentenceEnds }
  }
}

/** Parts of a joined word, by the lengths of its tokens; where those say more than is written, the last gets what is left. */
function partsOf({ start, end }: Span, forms: readonly string[]): readonly Span[] {
  let at = start
  return forms.map((form, index) => {
    const left = forms.length - 1 - index
    const past = left === 0 ? end : Math.max(at, Math.min(at + form.length, end - left))
    const part = { start: at, end: past }
    at = past
    return part
  })
}
