/**
 * @module What a change is on that is told without its matter, and whose it is: by the name before the verb; by the figure given up,
 * what the sentence opens with or names, and its paragraph.
 */
import { byCodeUnits } from '../alignment/code-unit-order.ts'
import type { Passage } from '../document/passage.ts'
import type { Testimony } from '../document/testimony.ts'
import { type IssuePhrases, issuePlaces, isTextIssue, phrasesOf, TALKS_ISSUE } from './issues.ts'
import { isSameFigure, type NamedFigure, wordsOfThings } from './named-figures.ts'
import { leadingParty } from './own-stances.ts'
import type { Issue, RecordStatement } from './record.ts'
import { figuresIn } from './stated-figures.ts'

/** What is known when the issue of a change is looked for. */
export interface ChangeContext {
  readonly statements: readonly RecordStatement[]
  readonly partyOf: (actor: string) => string | null
  readonly named: readonly NamedFigure[]
  readonly phrases: IssuePhrases
  /** The sentences of each file, in reading order. */
  readonly sentences: ReadonlyMap<string, readonly Passage[]>
}

/** The context of a record's changes. */
export function changeContext(
  statements: readonly RecordStatement[],
  partyOf: (actor: string) => string | null,
  named: readonly NamedFigure[],
  issues: readonly Issue[],
  testimonies: readonly Pick<Testimony, 'sentences'>[],
): ChangeContext {
  const touched = new Set(
    statements.flatMap(({ issues: own, told = [] }) => [own, ...told.map(one => one.issues)].flat()),
  )
  const sentences = testimonies.flatMap(({ sentences: [first, ...more] }) =>
    first === undefined ? [] : [[first.passage.file, [first, ...more].map(({ passage }) => passage)] as const],
  )
  return {
    statements,
    partyOf,
    named,
    phrases: phrasesOf(issues.filter(({ id }) => touched.has(id))),
    sentences: new Map(sentences),
  }
}

/** Words behind which a party's name still governs the verb: "Ardan's negotiators have | dropped". */
const FARTHEST_NAME = 9

/** The party whose deed words are that begin at `at`, by the last name before them; `null`: none that is known. */
export function partyBefore(words: string, at: number, names: ReadonlyMap<string, string>): string | null {
  const clause = words
    .slice(0, at)
    .split(/[;:“”"]|, (?!which|who|whose|where|has|had)|\b(?:while|whereas|although|though)\b/u)
    .at(-1)!
  const tokens = clause
    .replaceAll(/[’']s\b/g, '')
    .split(/[^\p{L}\p{N}.-]+/u)
    .filter(Boolean)
  for (let first = tokens.length - 1; first >= Math.max(0, tokens.length - FARTHEST_NAME); first -= 1) {
    if (!/^\p{Lu}/u.test(tokens[first]!) || BEHIND_IT.test(tokens[first - 1] ?? '')) continue
    const party = leadingParty(`${tokens.slice(first).join(' ')} did`, names)
    if (party !== null) return party
  }
  // "Ardan, which had sought eight, gave way": who the sentence begins with.
  return tokens.length === 0 ||
    /^(?:which|who)$/i.test(tokens[0]!) ||
    (clause.length < words.slice(0, at).length &&
      /^(?:which|who|and|but|had|has|have|now|also|now)\b/i.test(clause.trim()))
    ? leadingParty(words, names)
    : null
}

/** "the income of Ardan": not who does it. */
const BEHIND_IT = /^(?:of|in|from|for|with|to|by|on|at|against|between|over)$/

/** What a change that is told there is on; `undefined`: nothing near says. */
export function issueOfChange(passage: Passage, party: string, context: ChangeContext): string | undefined {
  return (
    ofOpening(passage, context) ??
    ofFigure(passage, party, context) ??
    ofThings(passage, party, context) ??
    ofSentence(passage, context) ??
    before(passage, context)
  )
}

/** "On the money, …": what a sentence is about it says first; what everybody says of that is on one issue mostly. */
export function ofOpening({ exact }: Passage, { phrases, statements }: ChangeContext): string | undefined {
  const opening = /^(?:(?:but|and|only) )?(?:on|as for|as to|regarding) (?!\p{Lu})[^,:;.]{3,40}/iu.exec(exact)?.[0]
  if (opening === undefined) return undefined
  const [first] = things(opening, phrases)
  if (first !== undefined) return first
  const [noun] = wordsOfThings(opening)
  const spoken = statements.filter(({ mode, variants }) => {
    return mode !== 'narrator' && noun !== undefined && wordsOfThings(variants[0]!.wording).includes(noun)
  })
  const counted = Map.groupBy(
    spoken.flatMap(({ issues }) => issues.filter(issue => issue !== TALKS_ISSUE && !isTextIssue(issue))),
    issue => issue,
  )
  return [...counted].toSorted(([a, x], [b, y]) => y.length - x.length || byCodeUnits(a, b))[0]?.[0]
}

function things(words: string, phrases: IssuePhrases): readonly string[] {
  return issuePlaces(words, phrases)
    .map(({ issue }) => issue)
    .filter(issue => issue !== TALKS_ISSUE && !isTextIssue(issue))
}

/** "stopped insisting on 40 million": what the party had named 40 million of, if it is one thing. */
function ofFigure(
  { exact }: Passage,
  party: string,
  { named, statements, partyOf }: ChangeContext,
): string | undefined {
  const figures = figuresIn(exact)
  const put = named.filter(
    one => one.party === party && !isTextIssue(one.issue) && figures.some(figure => isSameFigure(figure, one)),
  )
  const spoken = statements.flatMap(({ speaker, mode, issues, variants }) =>
    partyOf(speaker) !== party || mode === 'narrator'
      ? []
      : issues.filter(
          issue =>
            !isTextIssue(issue) &&
            issue !== TALKS_ISSUE &&
            figuresIn(variants[0]!.wording).some(one =>
              figures.some(({ value, unit }) => value === one.value && unit === one.unit && unit !== null),
            ),
        ),
  )
  const issues = new Set(put.length > 0 ? put.map(({ issue }) => issue) : spoken)
  return issues.size === 1 ? [...issues][0] : undefined
}

/** The one thing that the sentence names. */
function ofSentence({ exact }: Passage, { phrases }: ChangeContext): string | undefined {
  return things(exact, phrases).at(-1)
}

/** Words of things that what a party had said must share with a change. */
const FEWEST_SHARED = 2

/** What the party had spoken of in the same words. */
function ofThings({ exact }: Passage, party: string, { statements, partyOf }: ChangeContext): string | undefined {
  const things = new Set(wordsOfThings(exact))
  const scored = statements.flatMap(({ speaker, mode, issues, matter, variants }) => {
    const issue = issues.find(one => !isTextIssue(one) && one !== TALKS_ISSUE) ?? matter
    if (partyOf(speaker) !== party || mode === 'narrator' || issue === undefined) return []
    const shared = new Set(wordsOfThings(variants[0]!.wording).filter(word => things.has(word))).size
    return shared < FEWEST_SHARED ? [] : [{ issue, shared }]
  })
  return scored.toSorted((a, b) => b.shared - a.shared)[0]?.issue
}

/** A space, or a stop and its quotation mark. */
const SAME_PARAGRAPH = 1

/** What the sentence before it in its paragraph names last. */
function before({ file, start }: Passage, { sentences, phrases }: ChangeContext): string | undefined {
  const all = sentences.get(file) ?? []
  let at = all.findIndex(one => one.start <= start && start < one.end)
  while (at > 0 && all[at]!.start - all[at - 1]!.end <= SAME_PARAGRAPH) {
    at -= 1
    const found = ofSentence(all[at]!, { phrases } as ChangeContext)
    if (found !== undefined) return found
  }
  return undefined
}
