/** @module Changes that texts tell: a clause that says itself that it moved, and a text that is told to have been adjusted or cut. */
import { isWithin, type Passage } from '../document/passage.ts'
import type { Testimony } from '../document/testimony.ts'
import { isTextIssue, TEXT_ISSUE } from './issues.ts'
import type { Proposal, RecordStatement } from './record.ts'
import { ADJUSTED, CUT_TO, directionOf, TOLD } from './told-change-words.ts'
import type { ToldChange } from './told-changes.ts'

/** "The revised draft would now settle for four": whose text it is has moved. */
export function toldByTexts(proposals: readonly Proposal[]): readonly ToldChange[] {
  return proposals.flatMap(({ proponent, versions }) =>
    proponent === null
      ? []
      : versions.flatMap(({ clausesMentioned, dateRange }) =>
          clausesMentioned
            .filter(({ issue, text }) => issue !== null && TOLD.test(text))
            .map(({ issue, text, evidence }) => ({
              party: proponent,
              issue: issue!,
              words: text,
              direction: directionOf(text),
              evidence,
              day: dateRange.latest ?? '',
            })),
        ),
  )
}

/** "a version of the plan, adjusted after criticism from Ardan": whose plan it is has moved. */
export function adjustedTexts(
  proposals: readonly Proposal[],
  statements: readonly RecordStatement[],
  testimonies: readonly Pick<Testimony, 'sentences'>[],
): readonly ToldChange[] {
  const told = testimonies
    .flatMap(({ sentences }) => sentences.map(({ passage }) => passage))
    .filter(({ exact }) => ADJUSTED.test(exact) || CUT_TO.test(exact))
  if (told.length === 0) return []
  return proposals.flatMap(({ proponent, versions }) => {
    const named = versions.flatMap(({ evidence }) => evidence)
    const here =
      proponent === null
        ? []
        : told.filter(passage => named.some(place => isWithin(place, passage) || isGoneOnWith(place, passage)))
    const [first] = here
    if (first === undefined) return []
    const about = statements.flatMap(({ issues, variants }) =>
      variants.some(({ evidence }) => here.some(passage => isWithin(evidence, passage))) ? issues : [],
    )
    const issue = about.find(isTextIssue) ?? TEXT_ISSUE
    return [
      {
        party: proponent!,
        issue,
        words: first.exact,
        direction: ADJUSTED.test(first.exact) ? ('towards' as const) : ('unknown' as const),
        evidence: here,
        day: versions.at(-1)?.dateRange.latest ?? '',
      },
    ]
  })
}

/** "The draft had 24 points. It was cut …": the text is named in the sentence before. */
function isGoneOnWith(place: Passage, { file, start, exact }: Passage): boolean {
  return (
    /^(?:It|That|This) /.test(exact) && place.file === file && place.end <= start && start - place.end <= ONE_SENTENCE
  )
}

/** Code units from where a text is named to the end of its sentence, at most. */
const ONE_SENTENCE = 250
