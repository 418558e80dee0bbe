/**
 * @module Every passage as a Web Annotation (W3C Recommendation, https://www.w3.org/TR/annotation-model/): its place in two
 * selectors, position and quote, its body the item that rests on it.
 */
import type { Passage } from '../document/passage.ts'
import { addressOf, type Exported, reportAddress } from './exported.ts'

/** Lists of the record whose items rest on passages, and what to call one of them. */
const KINDS = {
  statements: 'statement',
  meetings: 'meeting',
  positions: 'position',
  anomalies: 'anomaly',
  undisclosed: 'undisclosed',
  nextSteps: 'next-step',
  timeline: 'event',
} as const

/** One AnnotationCollection with everything on its first page, as JSON-LD. */
export function annotations({ record, reportOf }: Exported): object {
  const items = (Object.keys(KINDS) as (keyof typeof KINDS)[]).flatMap(list =>
    (record[list] as readonly Item[]).flatMap(item =>
      item.evidence.map((passage, at) => ({
        id: `${addressOf('annotation', `${item.id}/${at + 1}`)}`,
        type: 'Annotation',
        motivation: 'describing',
        body: [
          { type: 'TextualBody', format: 'text/plain', value: `${KINDS[list]}: ${summaryOf(list, item)}` },
          addressOf(KINDS[list], item.id),
        ],
        target: { source: sourceOf(passage, reportOf), selector: selectorsOf(passage) },
      })),
    ),
  )
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: addressOf('annotations', 'all'),
    type: 'AnnotationCollection',
    total: items.length,
    first: { id: addressOf('annotations', 'page-1'), type: 'AnnotationPage', startIndex: 0, items },
  }
}

interface Item {
  readonly id: string
  readonly evidence: readonly Passage[]
}

/** The words that say what the item is, whichever field of it holds them. */
function summaryOf(list: keyof typeof KINDS, item: Item): string {
  const { act, stance, what, summary, status } = item as unknown as Readonly<
    globalThis.Record<string, string | undefined>
  >
  if (list === 'statements') return act ?? ''
  return stance ?? what ?? summary ?? status ?? ''
}

function sourceOf(passage: Passage, reportOf: Exported['reportOf']): string {
  const report = reportOf(passage)
  return report === undefined ? addressOf('file', passage.file) : reportAddress(report)
}

/** Offsets are UTF-16 code units of the stored text, as the DOM counts them. */
export function selectorsOf({ start, end, exact, prefix, suffix }: Passage): readonly object[] {
  return [
    { type: 'TextPositionSelector', start, end },
    { type: 'TextQuoteSelector', exact, prefix, suffix },
  ]
}
