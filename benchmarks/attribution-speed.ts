/** @module Speed of attribution alone: the layers it needs are there before the clock starts. */
import { addLayers } from '../src/document/layers.ts'
import { addMeasures } from '../src/language/add-measures.ts'
import { findMentions } from '../src/language/find-mentions.ts'
import { attribute } from '../src/statements/attribute.ts'
import { addTextLayers } from '../src/text/add-text-layers.ts'
import { trainedModels } from '../src/workflows/trained-models.ts'

/** Words of a report, as the figures of speed count them. */
const REPORT = 700

/** The least of so many rounds counts: on a shared machine others make a round longer, never shorter. */
const ROUNDS = 15

/** Milliseconds of this thread for a report of 700 words, and such reports a second. */
export function attributionSpeed(texts: readonly string[]): { readonly [figure: string]: number } {
  const { addGrammar, attributions } = trainedModels()
  const documents = texts.map(text => {
    const read = addMeasures(addGrammar(addTextLayers({ text, published: null, outlet: null })))
    return addLayers(read, findMentions(read))
  })
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0)
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = process.threadCpuUsage()
    for (const document of documents) attribute(document, attributions)
    const { user, system } = process.threadCpuUsage(before)
    // Node gives microseconds.
    least = Math.min(least, (user + system) / 1000)
  }
  const report = (least * REPORT) / words
  return {
    'attribution alone, ms a report': Math.round(100 * report) / 100,
    'attribution alone, reports/s': Math.round(1000 / report),
  }
}
