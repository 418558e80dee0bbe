/** @module What must not be said: each wording that would outrun the record, then what the record says instead, cited. */
import type { Passage } from '../document/passage.ts'
import { isListed, isTextIssue } from '../record/issues.ts'
import type { Dispute, MustNotSay, Position, Record } from '../record/record.ts'
import type { CitedText, Section } from './brief.ts'
import { createCiter } from './cite.ts'
import { paperOf } from './compose-disputed.ts'
import { cellOf } from './compose-matrix.ts'
import { copiedFigures } from './copied-figures.ts'
import type { Desk } from './desk.ts'
import { inSentence } from './issue-in-sentence.ts'
import { labelOfIssue } from './issue-label.ts'
import { isNameIn } from './matrix-rows.ts'
import { possessive } from './name-actors.ts'
import { reportName } from './name-reports.ts'
import { numberWord } from './number-word.ts'
import { printDay } from './print-day.ts'
import { rewordingOf } from './rewordings.ts'
import { ended, list, text } from './sentence-parts.ts'
import { splitAtCondition } from './split-at-condition.ts'

/** How many traps of one kind a brief names, and how many in all: a reader keeps no more in mind. */
export interface TrapLimits {
  readonly ofOneKind: number
  readonly all: number
}

/**
 * One trap an item, of each kind in turn, so that a brief cut short still warns of every kind it has: what is denied and told
 * as settled, conditions and parts left out, figures that a copy has changed, copies taken for confirmations, sums that cannot be, then whose words they are.
 */
export function mustNotBeSaid(desk: Desk, { ofOneKind, all }: TrapLimits): Section {
  const guarding = (kind: MustNotSay['kind']) =>
    desk.record.mustNotSay.filter(trap => trap.kind === kind).map(trap => () => WORDED[kind](desk, trap))
  const weighty = desk.record.disputes.toSorted((a, b) => Number(b.severity === 'high') - Number(a.severity === 'high'))
  const kinds = [
    weighty.map(dispute => () => denied(desk, dispute)),
    guarding('without its condition'),
    guarding('in full'),
    copiedFigures(desk),
    guarding('echo'),
    guarding('impossible'),
    rewording(desk),
    desk.record.positions.map(position => () => unnamed(desk, position)),
    guarding('narrator'),
  ].map(worders => worders.values())
  const items: CitedText[][] = []
  const isNew = (item: CitedText) => !items.some(([other]) => saysTheSame(item, other!))
  for (let turn = 0, told = -1; turn < ofOneKind && told < items.length && items.length < all; turn += 1) {
    told = items.length
    for (const worders of kinds) {
      const item = items.length < all ? firstOf(worders, isNew) : null
      if (item !== null) items.push([item])
    }
  }
  return { heading: 'What must not be said', blocks: items.length > 0 ? [{ kind: 'list', items }] : [] }
}

/** The next trap of a kind that can be worded and is not told yet; those before it are used up. */
function firstOf(worders: Iterable<() => CitedText | null>, isNew: (item: CitedText) => boolean): CitedText | null {
  for (const word of worders) {
    const item = word()
    if (item !== null && isNew(item)) return item
  }
  return null
}

/** One saying that bears on two issues guards both: it is told once. */
function saysTheSame(one: CitedText, other: CitedText): boolean {
  const reason = (cited: CitedText) =>
    cited
      .map(run => (run.kind === 'marks' ? run.numbers.join() : run.text))
      .join('')
      .replace(/^[^:]*: /, '')
  return reason(one) === reason(other)
}

/** A claim that another voice denies, as if it were settled. */
function denied(desk: Desk, { type, severity, sides }: Dispute): CitedText | null {
  const [claim, denial] = sides
  if (type !== 'claim-vs-denial' || severity === 'low' || claim === undefined || denial === undefined) return null
  const statement = desk.record.statements.find(({ id }) => claim.statements.includes(id))
  const told = statement === undefined ? null : desk.retell(statement)
  if (statement === undefined || told === null || told.quoted || !(told.clause || told.content.startsWith('that ')))
    return null
  const who = (holder: string | null, report: string) =>
    holder === null ? reportName(desk, report) : desk.names.short(holder)
  const claimant = who(claim.holder, claim.chain[0]!)
  // "that it had counted nine": whose count it is stands after the colon.
  const content = told.content
    .replace(/^that /, '')
    .replace(/^(?:it|he|she|they)\b(?! (?:is|was|will be) \p{Ll}+ (?:that|to)\b)/u, claimant)
  return ended([
    text(`As settled, that ${content}: ${claimant} ${isSeveral(claimant) ? 'say' : 'says'} so`),
    desk.cite.mark(told.passages),
    text(`, and it is denied, by the account of ${who(denial.holder, denial.chain[0]!)}`),
    desk.cite.mark(denial.evidence.slice(0, 1)),
  ])
}

/** A position that rests on voices without a name alone, as if the party had declared it. */
function unnamed(desk: Desk, position: Position): CitedText | null {
  const { actors, statements } = desk.record
  const anonymous = new Set(actors.filter(one => one.anonymous && one.type === 'person').map(({ id }) => id))
  const speakers = statements.filter(({ id }) => position.statements.includes(id)).map(({ speaker }) => speaker)
  if (
    position.basis !== 'attributed' ||
    position.stance === 'undisclosed' ||
    speakers.length === 0 ||
    !speakers.every(id => anonymous.has(id))
  )
    return null
  return ofPosition(
    desk,
    position,
    (party, issue, whose) =>
      `That ${party} itself has spoken on ${issue}: the words are those of ${whose ?? 'a voice without a name'}`,
  )
}

/** Words that a report gives somebody otherwise than the first to print them; the changed words are not repeated. */
function rewording(desk: Desk): readonly (() => CitedText | null)[] {
  const changed = desk.record.anomalies
    .filter(({ kind }) => kind === 'quote-mutation')
    .map(({ evidence }) => rewordingOf(desk.record, evidence))
    .filter(saying => saying !== null)
  // Only where one is known to have come first has the other changed it.
  const byPaper = Map.groupBy(
    changed.filter(({ isFirst }) => isFirst),
    ({ first, others }) => [first, ...others].map(({ passages }) => passages[0]!.file).join('|'),
  )
  return [...byPaper.values()].map(group => () => {
    const { first, others } = group[0]!
    const paper = list(others.map(other => paperOf(desk, other)))
    return ended([
      text(
        `That sayings stand as ${paper} ${others.length === 1 ? 'prints' : 'print'} them: ${paperOf(desk, first)}, which appeared first, has ${group.length === 1 ? 'one saying' : `${numberWord(group.length)} sayings`} in other words`,
      ),
      desk.cite.mark(
        group
          .flatMap(saying => [saying.first, ...saying.others].flatMap(({ passages }) => passages.slice(0, 1)))
          .slice(0, 4),
      ),
    ])
  })
}

/**
 * "That Ardan would open the lock, without the condition, in the words of Keller: only if the toll fell"; `null` where the
 * words do not fall into what is offered and what is asked for it.
 */
function withoutCondition(desk: Desk, trap: MustNotSay): CitedText | null {
  const position = desk.record.positions.find(({ id }) => id === trap.item)
  if (position === undefined || position.statements.length === 0) return null
  const [first] = cellOf({ ...desk, cite: createCiter() }, position)
  const [, whose, words] = (first?.kind === 'text' ? first.text.replace(/ \(disputed\)$/, '') : '').match(CELL) ?? []
  const halves = words === undefined ? null : splitAtCondition(words)
  if (halves === null) return null
  // "would put his name to it": a person's words, and no party's.
  const isPersonal = /\b(?:his|her|himself|herself)\b/.test(words!) && /^\p{Lu}[\p{L}’'-]+$/u.test(whose ?? '')
  const party = isPersonal ? whose! : desk.names.short(position.party)
  const [, ...rest] = cellOf(desk, position)
  const voice =
    whose == null
      ? ''
      : `, ${whose.startsWith('via ') ? `by the account of ${whose.slice(4)}` : `in the words of ${whose.replace(/, via (.*)$/, ' (via $1)')}`}`
  return ended([text(`That ${halves.offer(party)}, without the condition${voice}: ${halves.condition}`), ...rest])
}

/** "Participation": one word of the reports' own says too little of what is not accepted in full. */
function isOneWord({ record }: Desk, { item }: MustNotSay): boolean {
  const id = record.positions.find(position => position.id === item)?.issue ?? ''
  const label = record.issues.find(issue => issue.id === id)?.label ?? ''
  return !isListed(id) && !isTextIssue(id) && !label.includes(' ')
}

const WORDED: Readonly<globalThis.Record<MustNotSay['kind'], (desk: Desk, trap: MustNotSay) => CitedText | null>> = {
  'in full': (desk, trap) =>
    isOneWord(desk, trap)
      ? null
      : ofPosition(
          desk,
          trap,
          (party, issue, whose) =>
            `That ${party} has accepted ${issue} in full: it accepts in part${whose === null ? '' : `, by the account of ${whose.replace(/^via /, '').replace(/, via (.*)$/, ' (via $1)')}`}`,
        ),
  'without its condition': (desk, trap) =>
    withoutCondition(desk, trap) ??
    (isOneWord(desk, trap)
      ? null
      : ofPosition(
          desk,
          trap,
          (party, issue, whose) =>
            `That ${possessive(party)} stand on ${issue} has no condition${whose === null ? '' : `: ${whose.replace(/, via (.*)$/, ' (via $1)')} ${isSeveral(whose.replace(/, via .*$/, '')) ? 'name' : 'names'} one`}`,
        )),
  narrator: (desk, trap) =>
    ofPosition(
      desk,
      trap,
      (party, issue) => `That ${party} itself has spoken on ${issue}: it is a report that does, in its own voice`,
    ),
  echo: (desk, { item, evidence }) => {
    const group = desk.record.lineage.find(({ id }) => id === item)
    // Four passages show the echo; the record holds the rest.
    const shown = evidence.slice(0, 4)
    return group === undefined || shown.length === 0
      ? null
      : ended([
          text(
            `That ${list(group.members.map(id => reportName(desk, id)))} confirm one another: they share one origin and count once`,
          ),
          desk.cite.mark(shown),
        ])
  },
  impossible: (desk, { item, evidence }) => {
    const anomaly = desk.record.anomalies.find(({ id }) => id === item)
    const [passage] = evidence
    const report = desk.record.reports.find(({ file }) => file === passage?.file)
    if (anomaly === undefined || passage === undefined || report === undefined) return null
    const name = reportName(desk, report.id)
    const mark = desk.cite.mark([passage])
    const [right] = RIGHT_DAY.exec(anomaly.summary) ?? []
    if (right !== undefined)
      return ended([text(`That the date is right which ${name} gives`), mark, text(`: ${right}`)])
    const about = aroundFigure(passage)
    return ended([
      text(
        about === null
          ? `That it adds up as ${name} has it`
          : `That the figure is right which ${name} gives where it says “${about}”`,
      ),
      mark,
      text(`: ${midSentence(anomaly.summary)}`),
    ])
  },
}

/** How an anomaly of a date ends. */
const RIGHT_DAY = /that day is a .*(?=\.$)/

/**
 * The words beside the figure that cannot be, without it: whoever skims the brief would take it along. `null` where there are
 * several figures, or too few words to tell what it counts.
 */
function aroundFigure({ exact }: Passage): string | null {
  const words = exact.replace(/\s+/g, ' ').replace(/[,.;]$/, '')
  // What is counted comes last: "taken on the third Sunday of May, they have spent 40".
  const figure = [...words.matchAll(FIGURE)].at(-1)
  if (figure === undefined || /["“”]/.test(words)) return null
  const sides = [words.slice(0, figure.index), words.slice(figure.index + figure[0].length)].map(side => side.trim())
  const about = sides.find(side => side.split(' ').length >= FEWEST && !CARDINAL.test(side))
  return about === undefined || about.split(' ').length > LONGEST_ABOUT ? null : about
}

/** A number or an ordinal in digits or words; the year of a date is none. */
const FIGURE =
  /\b(?!(?:19|20)\d{2}\b)\d[\d.,]*(?:st|nd|rd|th)?\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b/gi

const CARDINAL =
  /\b(?!(?:19|20)\d{2}\b)\d[\d.,]*\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i

/** Words that tell what a figure counts. */
const FEWEST = 3

/** Words that can be set in marks. */
const LONGEST_ABOUT = 26

/** "opposition leaders", "two envoys": several people. */
const SEVERAL =
  /^(?:two|three|four|some|several|both|many) |(?:ers|ors|ials|ants|ists|ents|ives|oys|airs|men|people|sources)$/

/** "officials in Osford" are several, whatever stands behind them. */
function isSeveral(name: string): boolean {
  return SEVERAL.test(
    name.replace(/ (?:in|of|from|at|for|on|close|with|who|familiar|briefed|near|travelling)\b.*$/, ''),
  )
}

/** A cell: the stance, in brackets whose words it rests on, and the words. */
const CELL = /^[^(:]+?(?: \((?:says )?([^)]*)\))?: (.*)$/s

/** The wording that goes too far, then the cell's words as they are; `null` where the cell has no words of its own. */
function ofPosition(
  desk: Desk,
  guarded: MustNotSay | Position,
  tempting: (party: string, issue: string, whose: string | null) => string,
): CitedText | null {
  const position = 'item' in guarded ? desk.record.positions.find(({ id }) => id === guarded.item) : guarded
  const issue = position === undefined ? undefined : issueOf(desk.record, position.issue)
  // A text that is on the table is no utterance to be taken for one.
  if (position === undefined || issue === undefined || position.statements.length === 0) return null
  // Tried with numbers of its own first: what is not printed cites nothing.
  const [first] = cellOf({ ...desk, cite: createCiter() }, position)
  const [, whose, words] = (first?.kind === 'text' ? first.text.replace(/ \(disputed\)$/, '') : '').match(CELL) ?? []
  // A refusal is no agreement that could be told without its condition.
  if (
    words === undefined ||
    /\bto (?:that|this) effect\b/.test(words) ||
    /^(?:refused|declined|rejected|opposed|(?:would|will|could|can) (?:not|never))\b/.test(words)
  )
    return null
  const [, ...rest] = cellOf(desk, position)
  return ended([text(`${tempting(desk.names.short(position.party), issue, whose ?? null)}: ${words}`), ...rest])
}

function issueOf(record: Record, id: string): string | undefined {
  const issue = record.issues.find(one => one.id === id)
  return issue === undefined ? undefined : inSentence(labelOfIssue(record, issue), isNameIn(record))
}

/** "From February to May it is three months": without what it is not, and as the second half of a sentence. */
function midSentence(summary: string): string {
  const [said = ''] = summary.split(/, not /)
  const dated = said.replace(/\d{4}-\d{2}-\d{2}/g, day => printDay(day)).replace(/\.$/, '')
  return `${dated.charAt(0).toLowerCase()}${dated.slice(1)}`
}
