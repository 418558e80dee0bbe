/**
 * @module Features as data: which values of a place make which feature. A stage writes the values of a place once, and what hashes
 * them into keys is the kernel, or its plain twin here, which training uses too.
 */
import { hash1, hash2, hash3, hash4 } from './hash.ts'

/** The number of a kind of feature, then where its one to four values lie in the list of values. */
export type Template = readonly [number: number, ...values: number[]]

/** Room for the values of one place; no model here has as many. */
export const MAX_VALUES = 128

/** Writes the keys that templates make of values, from place `from` on, and says where they end. */
export function writeKeys(into: Int32Array, from: number, values: Int32Array, templates: readonly Template[]): number {
  let n = from
  for (let at = 0; at < templates.length; at += 1) {
    const template = templates[at]!
    const number = template[0]
    const a = values[template[1]!]!
    const b = values[template[2]!]!
    const c = values[template[3]!]!
    const d = values[template[4]!]!
    if (template.length === 2) into[n++] = hash1(number, a)
    else if (template.length === 3) into[n++] = hash2(number, a, b)
    else if (template.length === 4) into[n++] = hash3(number, a, b, c)
    else into[n++] = hash4(number, a, b, c, d)
  }
  return n
}
