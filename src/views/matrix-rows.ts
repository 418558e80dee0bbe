/** @module The rows and columns of the matrix: widest gaps first, no party twice with the same words, no column of nothing. */
import { contentWords } from '../alignment/content-words.ts'
import { isListed, isTextIssue } from '../record/issues.ts'
import type { Position, Record } from '../record/record.ts'
import type { Desk } from './desk.ts'
import { labelOfIssue } from './issue-label.ts'
import { leadingParties } from './leading-parties.ts'
import { principalMeetings } from './principal-meetings.ts'
import { whoMet } from './tell-meeting.ts'

/** A line of the matrix. */
export interface Row {
  /** Issues whose cells are the same share a row. */
  readonly labels: string
  /** The positions of each column, none where the party has none. */
  readonly cells: readonly (readonly Position[])[]
  /** For each column the row that has the same words of this party, where one has. */
  readonly asOn: readonly (Home | null)[]
}

/** The row in which words stand that another row leaves to it. */
export interface Home {
  readonly issue: string
  /** Both rows take the words for the same stance. */
  readonly sameStance: boolean
}

/** More columns than this do not fit a page beside the issue. */
const MOST_COLUMNS = 4

/**
 * The rows that fit, of the columns those that say something in them, and who met without a position in the record.
 * @param words what a cell would read
 */
export function tableOf(
  desk: Desk,
  positions: readonly Position[],
  { rows: most, apartFirst }: { readonly rows: number; readonly apartFirst: boolean },
  words: (cell: readonly Position[]) => string,
): { readonly columns: readonly string[]; readonly rows: readonly Row[]; readonly silent: readonly string[] } {
  const all = columnsOf(desk, positions)
  const joined = withoutRepeats(joinedRows(desk.record, positions, all), words, isNameIn(desk.record))
  const isApart = ({ cells }: Row) => cells.filter(cell => cell.length > 0).length > 1
  // Of all rows none is left out; of the first few those whose label a reader can take in.
  const printable = Number.isFinite(most) ? joined.filter(row => !isVague(row)) : joined
  const rows = printable.toSorted((a, b) => (apartFirst ? Number(isApart(b)) - Number(isApart(a)) : 0)).slice(0, most)
  const spoken = all.map((_, at) => rows.some(({ cells }) => cells[at]!.length > 0))
  const withAny = new Set(desk.record.positions.map(({ party }) => party))
  return {
    columns: all.filter((_, at) => spoken[at]),
    rows: rows.map(({ labels, cells, asOn }) => ({
      labels,
      cells: cells.filter((_, at) => spoken[at]),
      asOn: asOn.filter((_, at) => spoken[at]),
    })),
    silent: [...metParties(desk)].filter(party => !withAny.has(party)),
  }
}

/** "Rule", "Transfer": one word of the reports' own on which one party speaks says too little of what the row is about; "Ardan wants" is no matter. */
function isVague({ labels, cells }: Row): boolean {
  if (cells.flat().some(({ issue }) => isListed(issue) || isTextIssue(issue))) return false
  return OF_CLAUSE.test(labels) || (!/[ ;-]/.test(labels) && cells.filter(cell => cell.length > 0).length < 2)
}

const OF_CLAUSE =
  /\b(?:wants?|says?|said|do|does|did|is|are|was|were|has|have|had|will|would|could|must|we|they|it|you|he|she)\b|\b(?:except|because|but|than|of|to|in|for|with|and|or|by|on)$/i

/** Those who met first, then by number of positions: a bystander with opinions does not push a party off the page. */
function columnsOf(desk: Desk, positions: readonly Position[]): readonly string[] {
  const { record } = desk
  const held = Map.groupBy(
    positions.filter(({ stance }) => stance !== 'undisclosed'),
    ({ party }) => party,
  )
  const met = metParties(desk)
  const order = leadingParties(record)
  const count = (party: string) => held.get(party)?.length ?? 0
  return [...held.keys()]
    .toSorted(
      (a, b) =>
        Number(met.has(b)) - Number(met.has(a)) ||
        count(b) - count(a) ||
        order.indexOf(a) - order.indexOf(b) ||
        (a < b ? -1 : 1),
    )
    .slice(0, MOST_COLUMNS)
}

/** Parties of the talks a brief opens with. */
function metParties(desk: Desk): ReadonlySet<string> {
  const [principal] = principalMeetings(desk.record)
  return new Set(principal === undefined ? [] : whoMet(desk, principal).parties)
}

/** One row an issue; issues whose cells would be the same share one row. */
function joinedRows(record: Record, positions: readonly Position[], columns: readonly string[]): readonly Row[] {
  const rows = issueOrder(record).flatMap((issue): readonly Row[] => {
    const { id } = issue
    const cells = columns.map(party => positions.filter(one => one.issue === id && one.party === party))
    const asOn = columns.map(() => null)
    return cells.flat().some(({ stance }) => stance !== 'undisclosed')
      ? [{ labels: labelOfIssue(record, issue), cells, asOn }]
      : []
  })
  const keyOf = ({ cells }: Row) =>
    JSON.stringify(cells.map(cell => cell.map(({ stance, statements }) => [stance, statements[0] ?? null])))
  const isName = isNameIn(record)
  return [...Map.groupBy(ofOneName(rows), keyOf).values()].map(same => ({
    ...same[0]!,
    labels: joinedLabels(
      same.map(({ labels }) => labels),
      isName,
    ),
  }))
}

/** Two issues of one name share a row: a reader could not tell them apart. */
function ofOneName(rows: readonly Row[]): readonly Row[] {
  return [...Map.groupBy(rows, ({ labels }) => labels).values()].map(same => ({
    ...same[0]!,
    cells: same[0]!.cells.map((_, at) => same.flatMap(({ cells }) => cells[at]!).slice(0, MOST_IN_CELL)),
  }))
}

/** Positions of one party on issues of one name. */
const MOST_IN_CELL = 2

/** Issues on which parties exclude each other first, then those on which most of them speak. */
function issueOrder({ issues, gaps, positions }: Record): Record['issues'] {
  const rank = (id: string) => {
    const kinds = gaps.filter(({ issue }) => issue === id).map(({ kind }) => kind)
    const kind = kinds.includes('incompatible') ? 0 : kinds.includes('partial') ? 1 : kinds.includes('aligned') ? 3 : 2
    return kind * 100 - positions.filter(({ issue }) => issue === id).length
  }
  // Of equals what is told most often.
  const told = (id: string) =>
    positions.reduce((sum, { issue, evidence }) => sum + (issue === id ? evidence.length : 0), 0)
  return issues.toSorted((a, b) => rank(a.id) - rank(b.id) || told(b.id) - told(a.id) || (a.id < b.id ? -1 : 1))
}

/**
 * Each saying of a party stands in one row: the first on which others speak too, else the one whose issue its words name. A
 * row that has nothing else joins that row where the words name its issue too, and goes where they do not.
 */
export function withoutRepeats(
  rows: readonly Row[],
  words: (cell: readonly Position[]) => string,
  isName: (word: string) => boolean = () => false,
): readonly Row[] {
  const homes = rows.map((): (number | null)[] => [])
  for (const at of (rows[0]?.cells ?? []).keys()) {
    const told = rows.map(({ cells }) => (cells[at]!.length === 0 ? '' : unstanced(words(cells[at]!))))
    for (const same of Map.groupBy(rows.keys(), row => told[row]!).entries()) {
      const [line, alike] = same
      if (line === '' || alike.length < 2) continue
      const home = homeOf(rows, alike, line)
      for (const row of alike) if (row !== home) homes[row]![at] = home
    }
  }
  const sameStance = (row: number, at: number) =>
    rows[homes[row]![at]!]!.cells[at]![0]!.stance === rows[row]!.cells[at]![0]!.stance
  // Words that take one stance on this issue and another on that keep both rows.
  const isOwn = (row: number) =>
    rows[row]!.cells.some(
      (cell, at) =>
        cell.length > 0 &&
        (homes[row]![at] == null || (!sameStance(row, at) && isNamed(rows[row]!.labels, unstanced(words(cell))))),
    )
  const joining = Map.groupBy(
    [...rows.keys()].filter(row => !isOwn(row)),
    row => homes[row]!.find(home => home != null)!,
  )
  return rows.flatMap(({ labels, cells }, row): readonly Row[] => {
    if (!isOwn(row)) return []
    const named = (joining.get(row) ?? []).filter(other => {
      const at = homes[other]!.indexOf(row)
      return isNamed(rows[other]!.labels, unstanced(words(rows[other]!.cells[at]!)))
    })
    return [
      {
        labels: joinedLabels([labels, ...named.map(other => rows[other]!.labels)], isName),
        cells,
        asOn: cells.map((_, at) => {
          const home = rows[homes[row]![at] ?? -1]
          return home === undefined ? null : { issue: home.labels, sameStance: sameStance(row, at) }
        }),
      },
    ]
  })
}

/** The first on which others speak as well; of rows that nobody else is in the one whose issue the words name. */
function homeOf(rows: readonly Row[], alike: readonly number[], words: string): number {
  const isShared = (row: number) => rows[row]!.cells.filter(cell => cell.length > 0).length > 1
  return alike.find(isShared) ?? alike.find(row => isNamed(rows[row]!.labels, words)) ?? alike[0]!
}

/** Whether words hold one that the label of an issue is made of. */
function isNamed(label: string, words: string): boolean {
  const own = new Set(contentWords(words))
  return contentWords(label).some(word => own.has(word))
}

/** A cell without its stance and whose words it gives: "**Demands** (Keller): a toll" is "a toll". */
function unstanced(words: string): string {
  return words.replace(/^[^:(]*(?:\([^)]*\))?: /, '').replace(/ \(disputed\)$/, '')
}

/** "Toll; size of the fleet"; a label that begins with a name keeps its capital: "Withdrawal of forces; Harl ridge". */
function joinedLabels(labels: readonly string[], isName: (word: string) => boolean): string {
  return labels
    .map((words, at) =>
      at === 0 || isName(words.split(' ')[0]!) ? words : words.charAt(0).toLowerCase() + words.slice(1),
    )
    .join('; ')
}

/** Whether the reports write a word with a capital in the middle of a sentence, and never without: "Trade Minister" makes no name of trade. */
export function isNameIn({ statements }: Pick<Record, 'statements'>): (word: string) => boolean {
  const occurs = (pattern: RegExp) =>
    statements.some(({ variants }) => variants.some(({ wording }) => pattern.test(wording)))
  return word =>
    /^\p{Lu}[\p{L}’'-]*$/u.test(word) &&
    occurs(new RegExp(`\\p{Ll} ${word}\\b`, 'u')) &&
    !occurs(new RegExp(`\\b${word.toLowerCase()}\\b`, 'u'))
}
