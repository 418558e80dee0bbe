/** @module A brief cut to a glance: sections give up their last sentences, the least needed first, until few words are left. */
import type { Block, Brief, Citation, CitedText, Section } from './brief.ts'

/** Words of running text; marks, headings and the table are not counted. */
const WORDS = 250

/** Sections in the order in which a hurried reader can do without them; the first two are never emptied. */
const LEAST_NEEDED = [
  'What is not disclosed',
  'Sources and origins',
  'What must not be said',
  'What is disputed',
  'What comes next',
  'Where the parties stand',
  'What happened',
]

/** The brief on a page, its citations numbered anew. */
export function toAGlance(brief: Brief): Brief {
  let sections = brief.sections
  for (const keep of [1, 0]) {
    for (const heading of LEAST_NEEDED) {
      while (wordsOf(sections) > WORDS) {
        const at = sections.findIndex(section => section.heading === heading)
        if (at === -1 || sentencesOf(sections[at]!) <= (NEVER_EMPTY.has(heading) ? 1 : keep)) break
        sections = sections.with(at, withoutLast(sections[at]!)).filter(({ blocks }) => blocks.length > 0)
      }
    }
  }
  return renumbered({ ...brief, sections })
}

const NEVER_EMPTY: ReadonlySet<string> = new Set(['What happened', 'What comes next'])

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
