/**
 * @module Signs that a saying which names no issue is on this one or that: where around it the issue is named, what was said
 * before and after it, who has spoken of the issue, whose figures it has; and whether the saying points back, and answers or asks. What each sign is worth is learnt (`weighed-rows.ts`).
 */
import type { Passage } from '../document/passage.ts'
import type { Act, Testimony } from '../document/testimony.ts'
import { pointsBack } from './inherited-issues.ts'
import { type IssuePlace, isListed, isPart, issuePlaces, isTextIssue, phrasesOf, TALKS_ISSUE } from './issues.ts'
import type { Issue, RecordStatement } from './record.ts'
import { figuresIn } from './stated-figures.ts'

/** An issue that a saying may be on. */
export interface RowSigns {
  readonly issue: string
  readonly signs: readonly string[]
  /** The words nearest to the saying that name it, or that were said on it. */
  readonly namedIn: Passage
}

/** What signs are read from. */
export interface RowGround {
  readonly statements: readonly RecordStatement[]
  readonly issues: readonly Issue[]
  readonly testimonies: readonly Pick<Testimony, 'sentences'>[]
  readonly partyOf: (actor: string) => string | null
}

/** A sentence of a report, and its paragraph as a number. */
interface Line {
  readonly passage: Passage
  readonly paragraph: number
}

/** A statement where one report has it. */
interface Heard {
  readonly statement: RecordStatement
  readonly evidence: Passage
}

interface Place extends IssuePlace {
  readonly passage: Passage
}

/** Gives, for a statement, the issues it may be on with what speaks for each. Everything is indexed once. */
export function rowSigns({
  statements,
  issues,
  testimonies,
  partyOf,
}: RowGround): (statement: RecordStatement) => readonly RowSigns[] {
  const known = new Map(issues.map(issue => [issue.id, issue]))
  const touched = new Set(statements.flatMap(({ issues: own, matter }) => [...own, matter]))
  const phrases = phrasesOf(issues.filter(({ id }) => touched.has(id)))
  const byFile = new Map(
    testimonies.flatMap(({ sentences: [first, ...more] }) =>
      first === undefined
        ? []
        : [[first.passage.file, linesOf([first, ...more].map(({ passage }) => passage))] as const],
    ),
  )
  const places = new Map<Line, readonly Place[]>()
  const placesIn = (line: Line): readonly Place[] => {
    const found =
      places.get(line) ??
      issuePlaces(line.passage.exact, phrases).map(({ issue, start, end }) => ({
        issue,
        start: start + line.passage.start,
        end: end + line.passage.start,
        passage: line.passage,
      }))
    places.set(line, found)
    return found
  }
  const heard = heardIn(statements)
  const times = timesOf(statements, partyOf)
  const byFigure = issuesByFigure(statements)

  return statement => {
    const { act, condition, conditionIssues, matter, speaker } = statement
    const { evidence, content } = statement.variants[0]!
    const lines = byFile.get(evidence.file) ?? []
    const at = lines.findIndex(({ passage }) => passage.start <= evidence.start && evidence.start < passage.end)
    if (at === -1) return []
    const own = lines[at]!
    const sentence = lines.slice(at).filter(({ passage }) => passage.start < evidence.end)
    const inWords = (words: string): readonly Place[] =>
      issuePlaces(words, phrases).map(place => ({ ...place, passage: own.passage }))
    const said = content.map(({ exact }) => exact).join(' … ')
    const named = sentence.flatMap(placesIn)
    const isSameParagraph = (line: Line | undefined): line is Line => line?.paragraph === own.paragraph
    const [before, beforeThat] = [lines[at - 1], lines[at - 2]]
    const zones: Readonly<Record<string, readonly Place[]>> = {
      main: inWords(condition === null ? said : said.replace(condition, ' … ')),
      condition: condition === null ? [] : inWords(condition),
      ahead: named.filter(({ end }) => end <= evidence.start),
      behind: named.filter(({ start }) => start >= evidence.end),
      before: isSameParagraph(before) ? placesIn(before) : [],
      beforeThat: isSameParagraph(beforeThat) ? placesIn(beforeThat) : [],
      aboveIt: before === undefined || isSameParagraph(before) ? [] : placesIn(before),
      paragraph: lines
        .filter(line => isSameParagraph(line) && line.passage.start < own.passage.start)
        .flatMap(placesIn),
      opening: lines.slice(0, OPENING).flatMap(placesIn),
    }
    const party = partyOf(speaker)
    const others = heard.get(evidence.file) ?? []
    const here = others.findIndex(one => one.statement === statement)
    const hasIssue = (one: Heard) => one.statement !== statement && one.statement.issues.length > 0
    const earlier = others.slice(Math.max(0, here - FAR), here)
    const voices: Readonly<Record<string, Heard | undefined>> = {
      saidBefore: others.slice(Math.max(0, here - NEAR), here).findLast(hasIssue),
      saidAfter: others.slice(here + 1, here + NEAR).find(hasIssue),
      saidByIts: earlier.findLast(one => hasIssue(one) && partyOf(one.statement.speaker) === party),
    }
    const counted = figuresIn(said).map(({ value }) => byFigure.get(value) ?? new Map<string, number>())
    const nearest = new Map<string, Passage>()
    for (const zone of Object.values(zones))
      for (const { issue, passage } of zone) if (!nearest.has(issue)) nearest.set(issue, passage)
    for (const voice of Object.values(voices))
      for (const issue of voice?.statement.issues ?? []) if (!nearest.has(issue)) nearest.set(issue, voice!.evidence)
    if (matter !== undefined) nearest.set(matter, evidence)

    const manner = mannerOf(condition === null ? said : said.replace(condition, ' '))
    const family = FAMILIES.get(act) ?? 'telling'
    return [...nearest].flatMap(([issue, namedIn]): readonly RowSigns[] => {
      const of = known.get(issue)
      if (of === undefined) return []
      const ruled =
        issue === matter
          ? 'matter'
          : conditionIssues.includes(issue)
            ? 'condition'
            : matter === undefined
              ? 'none'
              : 'other'
      const kind = kindOf(of)
      const signs = [`is ${kind}`, `ruled ${ruled}`, `ruled ${ruled} ${kind}`]
      if (kind === 'text' || kind === 'talks') signs.push(`${act} ${kind}`)
      for (const [zone, found] of Object.entries(zones)) {
        if (!found.some(place => place.issue === issue)) continue
        const several = new Set(found.map(place => place.issue)).size
        signs.push(zone, `${zone} ${ruled}`, `${zone} ${kind}`, `${zone} of ${several > 2 ? 'many' : several}`)
        if (found[0]!.issue === issue) signs.push(`${zone} first`)
        if (found.at(-1)!.issue === issue) signs.push(`${zone} last`)
        signs.push(`${zone} ${manner}`, `${zone} ${family}`)
        if (several === 1) signs.push(`${zone} alone ${manner}`)
      }
      for (const [voice, one] of Object.entries(voices)) {
        if (one?.statement.issues.includes(issue) !== true) continue
        signs.push(voice, `${voice} ${ruled}`, `${voice} ${manner}`, `${voice} ${family}`)
        if (Math.abs(evidence.start - one.evidence.end) < CLOSE) signs.push(`${voice} close`)
        if (partyOf(one.statement.speaker) === party) signs.push(`${voice} same party`)
      }
      const share = Math.max(0, ...counted.map(shares => shares.get(issue) ?? 0))
      if (share > 0) signs.push('figure', share > MOSTLY ? 'figure mostly' : 'figure sometimes')
      const all = times.get(issue) ?? 0
      const ofParty = times.get(`${issue} ${party}`) ?? 0
      if (all === 0) signs.push('never taken up')
      if (all > OFTEN) signs.push('often taken up')
      if (ofParty > 0) signs.push('taken up by its party')
      if (ofParty > 2) signs.push('often by its party')
      return [{ issue, signs, namedIn }]
    })
  }
}

/** Heading and first lines. */
const OPENING = 3

/** Statements before and after one that are near it, and how many are looked through for its own party's. */
const [NEAR, FAR] = [4, 30]

/** Characters from one saying to the next of one breath. */
const CLOSE = 200

/** Of the sayings with a figure, so many on one issue tell that it is counted so. */
const MOSTLY = 0.5

/** Statements of an issue that much of the talks is about. */
const OFTEN = 10

function kindOf({ id, matterOf }: Issue): string {
  if (matterOf !== undefined) return 'matter'
  if (id === TALKS_ISSUE) return 'talks'
  return isTextIssue(id) ? 'text' : isPart(id) ? 'part' : isListed(id) ? 'listed' : 'learnt'
}

/** Whether words point back ("they"), say little by themselves, or may stand alone. */
function mannerOf(words: string): 'back' | 'short' | 'whole' {
  if (pointsBack(words)) return 'back'
  return words.split(' ').length <= SHORT ? 'short' : 'whole'
}

/** Words of "so far no answer at all". */
const SHORT = 6

/** Who answers speaks of what was just said; who asks opens a matter more often. */
const FAMILIES: ReadonlyMap<Act, string> = new Map([
  ['withhold', 'silence'],
  ['accept', 'answer'],
  ['accept-in-part', 'answer'],
  ['reject', 'answer'],
  ['reject-in-part', 'answer'],
  ['deny', 'answer'],
  ['demand', 'asking'],
  ['propose', 'asking'],
  ['condition', 'asking'],
  ['commit', 'asking'],
])

/** A space, or a stop and its quotation mark. */
const SAME_PARAGRAPH = 1

function linesOf(sentences: readonly Passage[]): readonly Line[] {
  let paragraph = 0
  return sentences.map((passage, at) => {
    if (at > 0 && passage.start - sentences[at - 1]!.end > SAME_PARAGRAPH) paragraph += 1
    return { passage, paragraph }
  })
}

/** File → what is said in it, in order. */
function heardIn(statements: readonly RecordStatement[]): ReadonlyMap<string, readonly Heard[]> {
  const all = statements.flatMap(statement =>
    statement.variants.map(({ evidence }): Heard => ({ statement, evidence })),
  )
  return new Map(
    [...Map.groupBy(all, ({ evidence }) => evidence.file)].map(([file, own]) => [
      file,
      own.toSorted((a, b) => a.evidence.start - b.evidence.start),
    ]),
  )
}

/** Issue, and issue with party → statements on it. */
function timesOf(statements: readonly RecordStatement[], partyOf: RowGround['partyOf']): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const { issues, speaker } of statements)
    for (const issue of issues)
      for (const key of [issue, `${issue} ${partyOf(speaker)}`]) times.set(key, (times.get(key) ?? 0) + 1)
  return times
}

/** Figure → issue → which share of the sayings with that figure is on it. */
function issuesByFigure(statements: readonly RecordStatement[]): ReadonlyMap<number, ReadonlyMap<string, number>> {
  const counts = new Map<number, Map<string, number>>()
  for (const { issues, variants } of statements)
    for (const value of issues.length === 0 ? [] : new Set(figuresIn(variants[0]!.wording).map(one => one.value))) {
      const own = counts.get(value) ?? counts.set(value, new Map()).get(value)!
      for (const issue of issues) own.set(issue, (own.get(issue) ?? 0) + 1)
    }
  return new Map(
    [...counts].map(([value, own]) => {
      const all = [...own.values()].reduce((sum, count) => sum + count, 0)
      return [value, new Map([...own].map(([issue, count]) => [issue, count / all]))]
    }),
  )
}
