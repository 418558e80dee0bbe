/**
 * @module The mentions GUM marks: which words refer to whom or what.
 * Format: https://gucorpling.org/gum/, `Entity=` in the last column: `(12-person-…` opens a mention of thing 12, `12)` closes
 * the last one opened, `(12-person-…)` is a mention of one word.
 */

export interface MarkedMention {
  /** Words, counted as in the list given. */
  readonly first: number
  readonly past: number
  /** Number of the thing referred to, within its document. */
  readonly id: string
  /** `person`, `organization`, `place`, `abstract`, `object`, … */
  readonly type: string
}

/** What the last column of a word says of mentions; '' for nothing. */
export function entityMarks(misc: string): string {
  return /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? ''
}

/** @param marks `entityMarks` of each word. Mentions in the order in which they close. */
export function mentionsIn(marks: readonly string[]): readonly MarkedMention[] {
  const mentions: MarkedMention[] = []
  const open: { id: string; type: string; first: number }[] = []
  for (const [at, mark] of marks.entries())
    for (const [, opens, single, closes] of mark.matchAll(/\(([^()]+)(\))?|([^()]+)\)/g)) {
      const [id = '', type = ''] = (opens ?? closes ?? '').split('-')
      if (opens !== undefined && single !== undefined) mentions.push({ first: at, past: at + 1, id, type })
      else if (opens !== undefined) open.push({ id, type, first: at })
      else {
        const last = open.findLastIndex(mention => mention.id === id)
        if (last < 0) continue
        const { first, type: kind } = open.splice(last, 1)[0]!
        mentions.push({ first, past: at + 1, id, type: kind })
      }
    }
  return mentions
}
