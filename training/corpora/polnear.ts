/** @module PolNeAR as the kit of attributions has it: news on politics in which people marked who is reported to have said what. */
import type { GoldAttribution } from '../train-attributions.ts'
import { linesOf } from './read-lines.ts'
import type { Source } from './sources.ts'

/** Its training part. */
export const POLNEAR: Source = {
  file: 'polnear-train.jsonl.gz',
  times: 1,
  credit:
    "PolNeAR (Newell and others 2018), https://github.com/networkdynamics/PolNeAR, training part: 840 articles, 19,832 attributions. The corpus names no licence and its texts are the publishers': weights only, no text",
}

export interface PolnearArticle {
  readonly id: string
  readonly text: string
  readonly attributions: readonly GoldAttribution[]
}

export function readPolnear(file: string): readonly PolnearArticle[] {
  return linesOf(file)
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as PolnearArticle)
}
