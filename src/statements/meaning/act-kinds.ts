/** @module Kinds of acts: those that only tell, and those that bind whoever does them. */
import type { Act } from '../../document/testimony.ts'

/** Acts of plain telling, where the content decides. */
export const REPORTING: ReadonlySet<Act> = new Set(['report', 'announce', 'claim', 'assess'])

/** Acts that take a stand. */
export const BINDING: ReadonlySet<Act> = new Set([
  'accept',
  'accept-in-part',
  'reject',
  'reject-in-part',
  'commit',
  'demand',
  'propose',
  'concede',
])
