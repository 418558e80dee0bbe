/** @module The brief as Markdown (CommonMark with tables). */
import type { Block, Brief, CitedText } from './brief.ts'

/** Markdown of the whole brief; ends with a newline. */
export function briefMarkdown(brief: Brief): string {
  const parts = [`# ${brief.title}`]
  for (const { heading, blocks } of brief.sections) {
    parts.push(`## ${heading}`, ...blocks.map(blockMarkdown))
  }
  if (brief.citations.length > 0) {
    const lines = brief.citations.map(
      ({ number, passage }) =>
        `[${number}] ${oneLine(passage.file)}:${passage.start}-${passage.end} "${oneLine(passage.exact)}"`,
    )
    parts.push('## Citations', lines.join('  \n'))
  }
  return `${parts.join('\n\n')}\n`
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return block.sentences.map(citedMarkdown).join(' ')
    case 'list':
      return block.items.map(item => `- ${item.map(citedMarkdown).join(' ')}`).join('\n')
    case 'table': {
      const row = (cells: readonly string[]) => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
      return [
        row(block.header),
        row(block.header.map(() => '---')),
        ...block.rows.map(cells => row(cells.map(citedMarkdown))),
      ].join('\n')
    }
  }
}

function citedMarkdown(cited: CitedText): string {
  return cited
    .map(run => {
      switch (run.kind) {
        case 'text':
          return oneLine(run.text)
        case 'label':
          return `**${oneLine(run.text)}**`
        case 'marks':
          return ` ${run.numbers.map(number => `[${number}]`).join('')}`
      }
    })
    .join('')
}

/**
 * Words of a report on one line, harmless to a terminal and to a Markdown renderer: line breaks would end a table row,
 * control characters would speak to the terminal, and a tag would be drawn. The passage itself keeps them all.
 */
function oneLine(text: string): string {
  return text
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '\ufffd')
    .replace(/<(?=[A-Za-z/!?])/g, '\\<')
}
