/** @module Times, then the amounts that are no times: in their one order. */
import { addLayers, type Layers, type With } from '../document/layers.ts'
import { findAmounts } from './find-amounts.ts'
import { findTimes } from './find-times.ts'

/** Adds the layers `times` and `amounts`. */
export function addMeasures<D extends With<'sentences' | 'tokens'>>(
  document: D,
): D & Pick<Layers, 'times' | 'amounts'> {
  const timed = addLayers(document, findTimes(document))
  return addLayers(timed, findAmounts(timed))
}
