/**
 * @module Testimony: turns attributions into statements with speaker, act, chain, time and passage.
 * The last thing that is done with one report's text; to the right of it nobody reads the page again.
 */
import type { Attribution } from '../document/layers.ts'
import type { Report } from '../document/report.ts'
import type { Statement, Testimony } from '../document/testimony.ts'
import { findTellings } from './find-tellings.ts'
import { type Layered, type Read, withLookups } from './lookups.ts'
import { statementOf } from './make-statement.ts'
import { narratorStatements } from './narrate.ts'
import { isNoSaying, isRelay, repeatsBody } from './no-saying.ts'
import { otherItems } from './other-items.ts'
import { tellNames } from './tell-names.ts'
import { placeInOuter, toldStances } from './tell-of-others.ts'
import { withCarriedRelays } from './trace-chain.ts'

/** What the report testifies, in reading order. Attributions whose source cannot be resolved are left out: no speaker, no statement. */
export function testify(report: Report, layered: Layered): Pick<Testimony, 'statements' | 'tellings' | 'otherNames'> {
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
  const statements = [...carried, ...narratorStatements(report, document)].map((statement, index) => ({
    index,
    ...statement,
  }))
  const tellings = findTellings(report, document, statements)
  return { statements, tellings, otherNames: tellNames(report, document) }
}

/** Whether an attribution is a statement by itself, and not a relay, a deed, a headline or a part of another one. */
function testifies(document: Read, attribution: Attribution, at: number): boolean {
  return (
    !isRelay(document, attribution, at) &&
    !isNoSaying(document, attribution) &&
    !(attribution.gloss === true && attribution.mode === 'indirect') &&
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
  return (attribution.propositions ?? [attribution]).flatMap(one => {
    const statement = statementOf(report, document, attribution, one)
    if (statement === null) return []
    const here = told.filter(({ content: [first] }) =>
      one.content.some(({ start, end }) => start <= first!.start && first!.end <= end),
    )
    return here.length > 0 ? { ...statement, told: here } : statement
  })
}
