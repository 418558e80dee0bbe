/**
 * @module Positions from texts: whoever alone puts a text forward proposes what the reports say stands in its latest version.
 * A version that another has overtaken holds nobody any longer. MODEL §6, Q2 and Q3.
 */
import type { Passage } from '../document/passage.ts'
import { isTextIssue } from './issues.ts'
import type { Position, Proposal } from './record.ts'
import { distinctPassages } from './statements.ts'

/** "nor does it say who pays", "none of them found the word in it": what a text does not say proposes nothing. */
const SAYS_NOT =
  /^(?:nor|neither|none|nothing|nobody|no longer)\b|\b(?:(?:does|do|did|is|are) ?(?:not|n[’']t)|never|no longer) (?:say|said|says|mention|name|contain|include|define|specify|provide)\p{L}*|\b(?:vanished|disappeared|(?:is|are|was|were|been) (?:gone|dropped|removed|deleted|struck))\b|\b(?:no mention of|silent on|nothing (?:about|on|of))\b/iu

/** Code units between what a text provides and the words that say whose it is: of "the text" further down nobody can be sure. */
const NEARBY = 200

/** One position for each party and issue that `taken` ("issue party") does not name; the first text that gives one counts. */
export function clausePositions(proposals: readonly Proposal[], taken: ReadonlySet<string>): readonly Position[] {
  const found = proposals.flatMap(({ proponents, proponentEvidence, versions }) => {
    const [party, ...others] = proponents
    const latest = versions.at(-1)
    if (party === undefined || others.length > 0 || latest === undefined) return []
    const isOwn = ({ file, start, end }: Passage) =>
      proponentEvidence.some(own => own.file === file && own.start - end < NEARBY && start - own.end < NEARBY)
    const clauses = latest.clausesMentioned.filter(
      ({ issue, text, evidence }) =>
        issue !== null && !isTextIssue(issue) && !SAYS_NOT.test(text) && evidence.some(isOwn),
    )
    return [...Map.groupBy(clauses, ({ issue }) => issue!)].flatMap(([issue, same]): readonly Position[] =>
      taken.has(`${issue} ${party}`)
        ? []
        : [
            {
              id: `${party}-${issue}`,
              issue,
              party,
              stance: 'proposes',
              paraphrase: same[0]!.text,
              condition: null,
              basis: 'narrator',
              asOf: latest.dateRange,
              statements: [],
              evidence: distinctPassages([
                ...same.flatMap(({ evidence }) => evidence),
                ...proponentEvidence.slice(0, 1),
              ]),
            },
          ],
    )
  })
  return found.filter(({ id }, at) => found.findIndex(other => other.id === id) === at)
}
