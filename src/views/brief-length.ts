/** @module How long a brief is: for a glance, for a desk, or everything the record holds. */
import type { HappenedLimits } from './compose-happened.ts'
import type { StandLimits } from './compose-matrix.ts'
import type { TrapLimits } from './compose-must-not.ts'
import type { Room } from './cut-to-length.ts'

/** `short`: a page, about 250 words beside its table; `standard`: 550–750; `full`: every statement, position and step. */
export type BriefLength = 'short' | 'standard' | 'full'

/** From the shortest to the longest. */
export const BRIEF_LENGTHS: readonly BriefLength[] = ['short', 'standard', 'full']

/** What each section may hold, in sentences or items. */
export interface Limits {
  readonly happened: HappenedLimits
  readonly stand: StandLimits
  readonly disputes: number
  readonly undisclosed: number
  readonly steps: number
  readonly traps: TrapLimits
}

const ALL = Number.POSITIVE_INFINITY

/** Chosen so that a reader of each length meets the weightiest first; what is left out stands in the record. */
export const LIMITS: Readonly<Record<BriefLength, Limits>> = {
  short: {
    happened: { sittings: 0, news: 2, outcomes: 1, texts: 1, sentences: 4 },
    stand: { rows: 4, apartFirst: true, movements: 1, sentences: 1 },
    disputes: 2,
    undisclosed: 2,
    steps: 3,
    traps: { ofOneKind: 1, all: 2 },
  },
  standard: {
    happened: { sittings: 2, news: 3, outcomes: 3, texts: 1, sentences: 6 },
    stand: { rows: 12, apartFirst: false, movements: 2, sentences: 5 },
    disputes: 8,
    undisclosed: 5,
    steps: 5,
    traps: { ofOneKind: 2, all: 9 },
  },
  full: {
    happened: { sittings: ALL, news: 5, outcomes: ALL, texts: ALL, sentences: 8 },
    stand: { rows: ALL, apartFirst: false, movements: ALL, sentences: ALL },
    disputes: ALL,
    undisclosed: ALL,
    steps: ALL,
    traps: { ofOneKind: ALL, all: ALL },
  },
}

/** What a desk reads first has most room; after two briefs composed by hand (12–16, 18–20, 27–29, 6–7, 8–12, 12–16 and 8–9 %). */
const SHARES: Room['shares'] = {
  'What happened': 0.17,
  'Where the parties stand': 0.17,
  'What is disputed': 0.28,
  'What is not disclosed': 0.08,
  'What comes next': 0.1,
  'What must not be said': 0.13,
  'Sources and origins': 0.07,
}

/** At a glance the two first questions of a desk are answered before any other. */
const FIRST_QUESTIONS: Room['shares'] = { ...SHARES, 'What happened': 0.5, 'What comes next': 0.3 }

const KEPT: Room['kept'] = new Set(['What happened', 'What comes next'])

/** Words of running text of each length; `null` where nothing is cut. */
export const ROOM: Readonly<Record<BriefLength, Room | null>> = {
  short: { words: 250, shares: FIRST_QUESTIONS, kept: KEPT },
  standard: { words: 750, shares: SHARES, kept: KEPT },
  full: null,
}
