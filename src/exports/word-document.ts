/** @module The brief as a Word document (Office Open XML), with the citations at its end. */
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Block, Brief, CitedText } from '../views/brief.ts'

/** The bytes of the file: the same for the same brief. */
export async function wordDocument(brief: Brief): Promise<Uint8Array> {
  const citations = brief.citations.map(
    ({ number, passage: { file, start, end, exact } }) =>
      new Paragraph({ children: [new TextRun(`[${number}] ${file}:${start}–${end} “${exact.replace(/\s+/g, ' ')}”`)] }),
  )
  const document = new Document({
    title: brief.title,
    creator: 'Readout',
    sections: [
      {
        children: [
          new Paragraph({ text: brief.title, heading: HeadingLevel.TITLE }),
          ...brief.sections.flatMap(({ heading, blocks }) => [
            new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }),
            ...blocks.flatMap(drawBlock),
          ]),
          new Paragraph({ text: 'Citations', heading: HeadingLevel.HEADING_1 }),
          ...citations,
        ],
      },
    ],
  })
  return withoutClock(await Packer.toBuffer(document))
}

/** Before this year a zip file cannot be dated. */
const ZIP_EPOCH = '1980-01-01T00:00:00Z'

/** The library stamps the moment of writing into the properties and the archive; a brief has no such moment. */
function withoutClock(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes)
  const properties = 'docProps/core.xml'
  const core = files[properties]
  if (core !== undefined)
    files[properties] = strToU8(strFromU8(core).replace(/(?<=>)\d{4}-\d\d-\d\dT[\d:.]+Z(?=<)/g, ZIP_EPOCH))
  return zipSync(files, { mtime: new Date(1980, 0, 1) })
}

function drawBlock(block: Block): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph({ children: joined(block.sentences) })]
    case 'list':
      return block.items.map(item => new Paragraph({ children: joined(item), bullet: { level: 0 } }))
    case 'table':
      return [
        new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          rows: [
            new TableRow({
              tableHeader: true,
              children: block.header.map(
                words =>
                  new TableCell({
                    children: [new Paragraph({ children: [new TextRun({ text: words, bold: true })] })],
                  }),
              ),
            }),
            ...block.rows.map(
              cells =>
                new TableRow({
                  children: cells.map(
                    cell => new TableCell({ children: [new Paragraph({ children: [...drawn(cell)] })] }),
                  ),
                }),
            ),
          ],
        }),
      ]
  }
}

function joined(sentences: readonly CitedText[]): TextRun[] {
  return sentences.flatMap((sentence, at) => [...(at === 0 ? [] : [new TextRun(' ')]), ...drawn(sentence)])
}

function drawn(cited: CitedText): readonly TextRun[] {
  return cited.map(run => {
    switch (run.kind) {
      case 'text':
        return new TextRun(run.text)
      case 'label':
        return new TextRun({ text: run.text, bold: true })
      case 'marks':
        return new TextRun({ text: ` ${run.numbers.map(number => `[${number}]`).join('')}`, size: 16 })
    }
  })
}
