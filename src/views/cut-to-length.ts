/** @module A brief cut to its length: the section that outruns its share most gives up its last sentence or item, until few words are left. */
import type { Block, Brief, Citation, CitedText, Section } from './brief.ts'

/** Words of running text a brief may have, and of them each section's share; marks, headings and the table are not counted. */
export interface Room {
  readonly words: number
  /** By heading, in parts of the whole; a section without a share gives up everything first. */
  readonly shares: Readonly<Record<string, number>>
  /** Sections that keep at least one sentence; of the others, those too long for all give up their last one as well. */
  readonly kept: ReadonlySet<string>
}

/** The brief within its room, its citations numbered anew. Within a section what weighs most comes first, so the last goes. */
export function cutToLength(brief: Brief, { words, shares, kept }: Room): Brief {
  let sections = brief.sections
  for (const least of [1, 0]) {
    for (let over = wordsOf(sections) > words; over; over = wordsOf(sections) > words) {
      const excess = ({ heading, blocks }: Section) => wordsOf([{ heading, blocks }]) / ((shares[heading] ?? 0) * words)
      const [longest] = sections
        .filter(section => sentencesOf(section) > (kept.has(section.heading) ? 1 : least))
        .toSorted((a, b) => excess(b) - excess(a))
      if (longest === undefined) break
      sections = sections
        .map(section => (section === longest ? withoutLast(section) : section))
        .filter(({ blocks }) => blocks.length > 0)
    }
  }
  return renumbered({ ...brief, sections })
}

function sentencesOf({ blocks }: Section): number {
  // A sentence that says what is missing cites nothing, and is no substance.
  const cites = (part: readonly CitedText[]) => part.flat().some(({ kind }) => kind === 'marks')
  return blocks.reduce((count, block) => count + partsOf(block).filter(cites).length, 0)
}

/** What can be given up; a table stays as it is. */
function partsOf(block: Block): readonly (readonly CitedText[])[] {
  return block.kind === 'paragraph' ? block.sentences.map(one => [one]) : block.kind === 'list' ? block.items : []
}

/** Without its last sentence or item. */
function withoutLast({ heading, blocks }: Section): Section {
  const last = blocks.at(-1)
  if (last === undefined || last.kind === 'table') return { heading, blocks }
  const cut: Block =
    last.kind === 'paragraph'
      ? { kind: 'paragraph', sentences: last.sentences.slice(0, -1) }
      : { kind: 'list', items: last.items.slice(0, -1) }
  return { heading, blocks: partsOf(cut).length === 0 ? blocks.slice(0, -1) : [...blocks.slice(0, -1), cut] }
}

function wordsOf(sections: readonly Section[]): number {
  return sections
    .flatMap(({ blocks }) => blocks.flatMap(block => partsOf(block).flat(2)))
    .reduce((count, run) => count + (run.kind === 'marks' ? 0 : run.text.split(/\s+/).filter(Boolean).length), 0)
}

/** Citations by first appearance in what is left; what is no longer cited goes. */
function renumbered({ title, sections, citations }: Brief): Brief {
  const byNumber = new Map(citations.map(citation => [citation.number, citation]))
  const kept = new Map<number, Citation>()
  const renumber = (number: number) => {
    const known = kept.get(number) ?? { ...byNumber.get(number)!, number: kept.size + 1 }
    kept.set(number, known)
    return known.number
  }
  const redo = (cited: CitedText): CitedText =>
    cited.map(run => (run.kind === 'marks' ? { kind: 'marks', numbers: run.numbers.map(renumber) } : run))
  const anew = sections.map(({ heading, blocks }) => ({
    heading,
    blocks: blocks.map(
      (block): Block =>
        block.kind === 'paragraph'
          ? { kind: 'paragraph', sentences: block.sentences.map(redo) }
          : block.kind === 'list'
            ? { kind: 'list', items: block.items.map(item => item.map(redo)) }
            : { ...block, rows: block.rows.map(row => row.map(redo)) },
    ),
  }))
  return { title, sections: anew, citations: [...kept.values()] }
}
