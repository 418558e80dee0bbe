/**
 * @module Testimony: turns attributions into statements with speaker, act, chain, time and passage.
 * The last thing that is done with one report's text; to the right of it nobody reads the page again.
 */
import type { Attribution } from '../document/layers.ts'
import type { Passage } from '../document/passage.ts'
import type { Report } from '../document/report.ts'
import type { Span } from '../document/span.ts'
import type { Statement, Testimony, ToldStance } from '../document/testimony.ts'
import { findTellings } from './find-tellings.ts'
import { type Layered, type Read, withLookups } from './lookups.ts'
import { statementOf } from './make-statement.ts'
import { narratorStatement, narratorStatements } from './narrate.ts'
import { isNoSaying, isRelay, repeatsBody } from './no-saying.ts'
import { otherItems } from './other-items.ts'
import { type Told, withOwnedTexts } from './owned-texts.ts'
import { tellNames } from './tell-names.ts'
import { placeInOuter, toldStances } from './tell-of-others.ts'
import { withToldInPassing } from './told-in-passing.ts'
import { withCarriedRelays } from './trace-chain.ts'

/** What the report testifies, in reading order. Attributions whose source cannot be resolved are left out: no speaker, no statement. */
export function testify(
  report: Report,
  layered: Layered,
  toldBeside: Told = {},
): Pick<Testimony, 'statements' | 'tellings' | 'otherNames'> {
  const document = withLookups(layered)
  const isElsewhere = otherItems(document)
  const passedOn = new Set<Omit<Statement, 'index'>>()
  const spoken = document.attributions.flatMap((attribution, at) => {
    if (!testifies(document, attribution, at) || isElsewhere(attribution)) return []
    const said = statementsOf(report, document, attribution, at)
    if (attribution.nestedIn !== null) for (const statement of said) passedOn.add(statement)
    return said
  })
  const carried = withCarriedRelays(spoken, document.figures, statement => passedOn.has(statement))
  const owned = withOwnedTexts(report, document, carried, toldBeside)
  const told = withToldInPassing(report, document, owned, narratorStatements(report, document), span =>
    narratorStatement(report, document, span),
  )
  const statements = told.map((statement, index) => ({ index, ...statement }))
  const tellings = findTellings(report, document, statements)
  return { statements, tellings, otherNames: tellNames(report, document) }
}

/** Whether an attribution is a statement by itself, and not a relay, a deed, a headline or a part of another one. */
function testifies(document: Read, attribution: Attribution, at: number): boolean {
  return (
    !isRelay(document, attribution, at) &&
    !isNoSaying(document, attribution) &&
    !(attribution.gloss === true && (attribution.mode === 'indirect' || attribution.mode === 'narrator')) &&
    !repeatsBody(document, attribution) &&
    placeInOuter(document, attribution) === 'apart'
  )
}

/** One statement, or one for each of several things said in one breath. */
function statementsOf(
  report: Report,
  document: Read,
  attribution: Attribution,
  at: number,
): readonly Omit<Statement, 'index'>[] {
  const told = toldStances(report, document, attribution, at)
  const said = (attribution.propositions ?? [attribution]).flatMap(one => {
    const statement = statementOf(report, document, attribution, one)
    if (statement === null) return []
    const here = told.flatMap(stance => withinContent(stance, one.content))
    return here.length > 0 ? { ...statement, told: here } : statement
  })
  return said.map((statement, index) =>
    said[0]!.commits === undefined || index === 0 ? statement : uncommitted(statement),
  )
}

/** Whose voice somebody is one breath shows once: behind "Ardan would not pay" stands "and the guests would not stay". */
function uncommitted({ commits: _, ...statement }: Omit<Statement, 'index'>): Omit<Statement, 'index'> {
  return statement
}

/** "Ardan wants the crew back and that the road open, Keller said": of what is told the pieces that stand in one of the things said. */
function withinContent(stance: ToldStance, content: readonly Span[]): readonly ToldStance[] {
  const pieces = stance.content.flatMap(piece =>
    content.flatMap(({ start, end }) => {
      const [from, to] = [Math.max(start, piece.start), Math.min(end, piece.end)]
      return from >= to ? [] : [partOf(piece, from, to)]
    }),
  )
  if (pieces.length === 0) return []
  const topics = stance.topics?.filter(topic =>
    pieces.some(({ start, end }) => start <= topic.start && topic.end <= end),
  )
  return [{ ...stance, content: pieces, ...(topics === undefined || topics.length === 0 ? {} : { topics }) }]
}

/** A piece of a passage as a passage of its own. */
function partOf(passage: Passage, from: number, to: number): Passage {
  const { exact, prefix, suffix, start } = passage
  const [first, past] = [from - start, to - start]
  return {
    ...passage,
    start: from,
    end: to,
    exact: exact.slice(first, past),
    prefix: `${prefix}${exact.slice(0, first)}`.slice(-CONTEXT),
    suffix: `${exact.slice(past)}${suffix}`.slice(0, CONTEXT),
  }
}

/** Characters of context that a passage cut from another keeps of it. */
const CONTEXT = 24
