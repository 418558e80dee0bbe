/** @module Names marked word by word in columns (CoNLL 2003 and its kin, IOB2): one word a line, an empty line after each sentence. */
import type { NameType } from '../../src/language/entities/labels.ts'
import { type NamedSentence, typeIndex } from './named-documents.ts'
import { linesOf } from './read-lines.ts'

export interface Columns {
  readonly word: number
  readonly label: number
  /** What their types are called here; a type that is missing is no name. */
  readonly types: Readonly<Record<string, NameType>>
}

/** The documents of a file: a line `# doc` or `# newdoc` begins one; without such lines all is one. */
export function readColumns(file: string, columns: Columns): readonly (readonly NamedSentence[])[] {
  const documents: NamedSentence[][] = [[]]
  let rows: string[][] = []
  const endSentence = () => {
    if (rows.length > 0) documents.at(-1)!.push(sentenceOf(rows, columns))
    rows = []
  }
  for (const line of [...linesOf(file), '']) {
    const cells = line.split('\t')
    if (line.trim() === '') endSentence()
    else if (/^# (?:new)?doc\b/.test(line)) {
      endSentence()
      documents.push([])
    } else if (cells[columns.label] !== undefined && !cells[columns.word]!.startsWith('-DOCSTART')) rows.push(cells)
  }
  return documents.filter(sentences => sentences.length > 0)
}

function sentenceOf(rows: readonly (readonly string[])[], { word, label, types }: Columns): NamedSentence {
  const names: { first: number; past: number; type: number }[] = []
  let before = 'O'
  for (const [at, row] of rows.entries()) {
    const mark = row[label]!
    const [, begins, kind] = /^([BI])-(.*)$/.exec(mark) ?? []
    const type = kind === undefined ? undefined : types[kind]
    if (type !== undefined) {
      const goesOn = begins === 'I' && before.slice(2) === kind
      if (goesOn) names.at(-1)!.past = at + 1
      else names.push({ first: at, past: at + 1, type: typeIndex(type) })
    }
    before = mark
  }
  return { forms: rows.map(row => row[word]!), names }
}
