/**
 * @module Issues in context: what a stance is on that names nothing at all, by what its sentence and its paragraph speak of. "The
 * garrison at Orle was on the list. “We do not leave a door open,” Keller said": the door is the garrison. Such a stance holds
 * only where no saying of its party names the issue.
 */
import type { Passage } from '../document/passage.ts'
import type { Testimony } from '../document/testimony.ts'
import { type IssuePhrases, type IssuePlace, issuePlaces, isTextIssue, phrasesOf, TALKS_ISSUE } from './issues.ts'
import type { Issue, RecordStatement, StatementVariant } from './record.ts'
import { stanceOf } from './take-stance.ts'

/** Statements that name no issue and no matter, with the issue that stands around them. */
export function withIssuesInContext(
  statements: readonly RecordStatement[],
  issues: readonly Issue[],
  testimonies: readonly Pick<Testimony, 'sentences'>[],
): readonly RecordStatement[] {
  const touched = new Set(
    statements.flatMap(({ issues: own, told = [] }) => [own, ...told.map(one => one.issues)].flat()),
  )
  const phrases = phrasesOf(issues.filter(({ id }) => touched.has(id)))
  const byFile = new Map(
    testimonies.flatMap(({ sentences: [first, ...more] }) =>
      first === undefined ? [] : [[first.passage.file, [first, ...more].map(({ passage }) => passage)] as const],
    ),
  )
  return statements.map(statement => {
    const { issues: own, matter, conditionIssues, act, variants } = statement
    if (own.length > 0 || matter !== undefined || conditionIssues.length > 0) return statement
    if (stanceOf(statement) === null) return statement
    for (const variant of variants) {
      const around = issuesAround(variant, byFile.get(variant.evidence.file) ?? [], phrases)
      // A yes without a word of what to: only where one thing alone was just spoken of.
      const named = act === 'accept' ? around.justBefore : (around.beside ?? around.justBefore ?? around.inParagraph)
      if (named !== null) return { ...statement, issues: [named.issue], inContext: true, namedIn: named.passage }
    }
    return statement
  })
}

/** An issue, and the sentence that names it. */
interface Named {
  readonly issue: string
  readonly passage: Passage
}

/** What stands around a saying; `null`: nothing, or several things. */
interface Around {
  /** Named last before it in its sentence. */
  readonly beside: Named | null
  /** Alone in the sentence before, of its paragraph. */
  readonly justBefore: Named | null
  /** Alone in all its paragraph so far, and no text: of texts most paragraphs speak. */
  readonly inParagraph: Named | null
}

function issuesAround(
  { evidence, content, source }: StatementVariant,
  sentences: readonly Passage[],
  phrases: IssuePhrases,
): Around {
  const { start } = evidence
  const at = sentences.findIndex(sentence => sentence.start <= start && start < sentence.end)
  if (at === -1) return { beside: null, justBefore: null, inParagraph: null }
  let first = at
  while (first > 0 && sentences[first]!.start - sentences[first - 1]!.end <= SAME_PARAGRAPH) first -= 1
  const saidFrom = (content[0]?.start ?? start) - sentences[at]!.start
  const own = sentences[at]!.exact
  // "the ministry’s spokesman" speaks of no ministries.
  const isOfSource = (place: IssuePlace) => source?.includes(own.slice(place.start, place.end)) === true
  const beside = issuePlaces(own, phrases).findLast(
    place => place.end <= saidFrom && !WHERE_ONE_TALKS.has(place.issue) && !isOfSource(place),
  )
  const inParagraph = onlyOne(sentences.slice(first, at), phrases)
  return {
    beside: beside === undefined ? null : { issue: beside.issue, passage: sentences[at]! },
    justBefore: onlyOne(sentences.slice(Math.max(first, at - 1), at), phrases),
    inParagraph: inParagraph === null || isTextIssue(inParagraph.issue) ? null : inParagraph,
  }
}

/** A space, or a stop and its quotation mark. */
const SAME_PARAGRAPH = 1

/** That and where one talks stand beside everything. */
const WHERE_ONE_TALKS: ReadonlySet<string> = new Set([TALKS_ISSUE, 'place-of-the-talks'])

/** The one issue that sentences name, with the last of them that does. */
function onlyOne(sentences: readonly Passage[], phrases: IssuePhrases): Named | null {
  const named = new Map(
    sentences.flatMap(passage =>
      issuePlaces(passage.exact, phrases)
        .filter(({ issue }) => !WHERE_ONE_TALKS.has(issue))
        .map(({ issue }) => [issue, passage] as const),
    ),
  )
  const [only, ...others] = [...named].map(([issue, passage]) => ({ issue, passage }))
  return only === undefined || others.length > 0 ? null : only
}
