/** @module Tellings as they are compared: each with its report and its voice, and those of one subject grouped by what they tell. */
import type { Telling } from '../document/telling.ts'
import type { Statement } from '../document/testimony.ts'

/** A telling with its report and voice. */
export interface Told extends Telling {
  /** Index into the testimonies. */
  readonly report: number
  /** Actor id of the voice; `null` for the report's own. */
  readonly holder: string | null
  /** The statement it stands in. */
  readonly said: Statement | null
  /** Actor ids named in the passage. */
  readonly actors: readonly string[]
  /** Of a time long before the news: found once, asked for every pair. */
  readonly longAgo: boolean
  /** The length of a session that closes a round. */
  readonly closes: boolean
  /** Stems of what it is told of. */
  readonly things: readonly string[]
  /** Numbers that its passage tells in one voice: who tells another beside its own knows of two things. */
  readonly beside: readonly number[]
}

/** Tellings of one subject, by what they tell of it: each group tells the same. At least one group; more than one is a difference. */
export interface Compared {
  readonly topic: Telling['topic']
  /** In reading order of the testimonies. */
  readonly groups: readonly (readonly Told[])[]
}

/** "The figure should read 40": it gives a number beside the one that it takes back. */
export function corrects({ passage }: Pick<Told, 'passage'>): boolean {
  return /\b(?:correct(?:ed|ion)?|should read|mistaken(?:ly)?|wrongly)\b/i.test(passage.exact)
}
