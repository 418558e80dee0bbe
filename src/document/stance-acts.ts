/** @module The acts by which something is wanted, given, refused or kept back: those that say where a party stands. */
import type { Act } from './testimony.ts'

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
