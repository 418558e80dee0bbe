/** @module `readout analyse --jsonl`: one report a line in, one answer a line out. */
import { analyseLines, LINE_LAYERS, type LineLayer } from '../workflows/analyse-lines.ts'
import { NOTHING_USABLE } from './exit-codes.ts'
import { printResult, tell } from './print.ts'
import { readLines } from './read-lines.ts'
import { UsageError } from './usage-error.ts'

/** `readout analyse --jsonl`: layers of texts, one line of JSON for each line read. */
export async function analyse({
  jsonl,
  layers,
  atLeast = '0',
}: {
  readonly jsonl?: boolean
  readonly layers?: string
  readonly atLeast?: string
}): Promise<void> {
  if (!jsonl) throw new UsageError('analyse reads JSON lines only: readout analyse --jsonl < reports.jsonl')
  const asked = layersOf(layers ?? 'attributions')
  const least = confidenceOf(atLeast)
  let answers = 0
  for await (const result of analyseLines(readLines(process.stdin), asked, least)) {
    if (result.kind === 'answer') {
      answers += 1
      await printResult(`${result.json}\n`)
    } else {
      tell(`line ${result.line}: ${result.why}. It was passed over.`)
    }
  }
  if (answers === 0) {
    tell(
      'Nothing could be analysed. Each line must be an object such as {"id": "a", "text": "…", "published": "2026-03-12"}.',
    )
    process.exitCode = NOTHING_USABLE
  }
}

function confidenceOf(given: string): number {
  const least = Number(given)
  if (given.trim() === '' || !(least >= 0 && least <= 1))
    throw new UsageError(`--at-least takes a number from 0 to 1, not "${given}".`)
  return least
}

function layersOf(list: string): ReadonlySet<LineLayer> {
  const names = list.split(',').map(name => name.trim())
  const unknown = names.filter(name => !isLayer(name))
  if (unknown.length > 0) {
    throw new UsageError(`there is no layer "${unknown.join('", "')}". Layers: ${LINE_LAYERS.join(', ')}.`)
  }
  return new Set(names.filter(isLayer))
}

function isLayer(name: string): name is LineLayer {
  return (LINE_LAYERS as readonly string[]).includes(name)
}
