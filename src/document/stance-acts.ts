/** @module The acts by which something is wanted, given, refused or kept back: those that say where a party stands. */
import type { Act } from './testimony.ts'

/** The acts by which a party takes a stance (MODEL §3). */
export const STANCE_ACTS: ReadonlySet<Act> = new Set([
  'propose',
  'demand',
  'accept',
  'accept-in-part',
  'condition',
  'reject',
  'reject-in-part',
  'concede',
  'commit',
  'withhold',
])
