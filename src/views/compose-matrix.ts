/** @module Where the parties stand: the issue × party matrix and the sentences after it. */
import type { Passage } from '../document/passage.ts'
import type { Position, RecordStatement, Stance } from '../record/record.ts'
import type { Block, CitedText, Section } from './brief.ts'
import { pieceWith, takesStand, withoutHead } from './cell-words.ts'
import { createCiter } from './cite.ts'
import { clause, type Desk } from './desk.ts'
import { inSentence } from './issue-in-sentence.ts'
import { type Home, isNameIn, tableOf } from './matrix-rows.ts'
import { relayOf } from './name-speaker.ts'
import { quotedWords, SAID_BEFORE } from './own-voice.ts'
import { lowered } from './retell-words.ts'
import { capital, continued, label, list, text } from './sentence-parts.ts'
import { shortened } from './shorten.ts'
import { tellMovements } from './tell-movements.ts'
import { BROKEN_OFF, type Told } from './tell-statement.ts'
import { type Candidate, isSelfContained, oneEach } from './weigh-statements.ts'

/** What this section of a brief may hold. */
export interface StandLimits {
  readonly rows: number
  /** Rows on which more than one party speaks come first, whatever the width of the gap. */
  readonly apartFirst: boolean
  readonly movements: number
  /** Sentences on conditions, demands and offers that no cell shows. */
  readonly sentences: number
}

/** The matrix, the widest gaps in words, what has changed, then what is demanded, offered, refused or threatened beside it. */
export function whereTheyStand(desk: Desk, limits: StandLimits): Section {
  const { record } = desk
  const positions = record.positions.filter(({ basis }) => basis === 'attributed')
  const told = positions.filter(position => !isBare(desk, position))
  const { columns, rows, silent } = tableOf(desk, told, limits, cell =>
    wordsOf(drawCell({ ...desk, cite: createCiter() }, cell)),
  )
  const table: Block = {
    kind: 'table',
    header: ['Issue', ...columns.map(party => capital(desk.names.party(party)))],
    rows: rows.map(({ labels, cells, asOn }) => [
      [text(labels)],
      ...cells.map((cell, at) => (asOn[at] == null ? drawCell(desk, cell) : asAbove(desk, cell, asOn[at]))),
    ]),
    positions: rows.map(({ cells }) => cells.map(cell => cell.map(({ id }) => id))),
  }
  const shown = new Set(rows.flatMap(({ cells }) => cells.flat().flatMap(({ statements }) => statements)))
  // A column of nothing takes the room of what others say; the silence of whoever met is news all the same.
  const absent: readonly CitedText[] =
    rows.length === 0 || silent.length === 0
      ? []
      : [[text(`No position of ${list(silent.map(desk.names.short))} is stated in these reports.`)]]
  const sentences = afterTheMatrix(desk, shown, columns, limits)
  return {
    heading: 'Where the parties stand',
    blocks: [
      ...(rows.length > 0 ? [table] : []),
      ...(sentences.length + absent.length > 0
        ? [{ kind: 'paragraph' as const, sentences: [...absent, ...sentences] }]
        : []),
    ],
  }
}

/** Two positions of one party on one issue stand side by side: the record does not choose. */
function drawCell(desk: Desk, positions: readonly Position[]): CitedText {
  if (positions.length === 0) return [text('no statement')]
  return positions.flatMap((position, at) => [
    ...(at === 0 ? [] : [text('; also: ')]),
    ...withLabel(cellOf(desk, position), STANCE[position.stance]),
  ])
}

/** A cell whose words another row has: “as on the toll”. Where the words offer there they do not plainly refuse here. */
function asAbove(desk: Desk, [position]: readonly Position[], { issue, sameStance }: Home): CitedText {
  const [stance, ...rest] = withLabel(cellOf(desk, position!), STANCE[position!.stance])
  const marks = rest.filter(({ kind }) => kind === 'marks')
  const where = `on ${inSentence(issue, isNameIn(desk.record))}`
  return sameStance || !position!.stance.startsWith('rejects')
    ? [stance!, text(`, as ${where}`), ...marks]
    : [text(`as ${where}`), ...marks]
}

/** A stance without a word of what it is on, or with words that take none. */
function isBare(desk: Desk, position: Position): boolean {
  const line = wordsOf(cellOf({ ...desk, cite: createCiter() }, position))
  return line === STANCE[position.stance] || !takesStand(line.replace(/^[^:(]*(?:\([^)]*\))?: /, ''), position.stance)
}

function wordsOf(cell: CitedText): string {
  return cell.map(run => (run.kind === 'marks' ? '' : run.text)).join('')
}

/** The stance stands out, so that a row can be read at a glance. */
function withLabel(cell: CitedText, stance: string): CitedText {
  const [first, ...rest] = cell
  if (first?.kind !== 'text' || !first.text.startsWith(stance)) return cell
  const words = first.text.slice(stance.length)
  return [label(stance), ...(words === '' ? [] : [text(words)]), ...rest]
}

const STANCE: Readonly<globalThis.Record<Stance, string>> = {
  proposes: 'Proposes',
  demands: 'Demands',
  accepts: 'Accepts',
  'accepts-in-part': 'Accepts in part',
  conditional: 'On a condition',
  rejects: 'Rejects',
  'rejects-in-part': 'Rejects in part',
  reserved: 'Keeps it open',
  undisclosed: 'Undisclosed',
  'no-statement': 'no statement',
  leverage: 'Leverage, not a position',
}

/** A position in a cell's words: its stance, whose words they are, and the words. */
export function cellOf(desk: Desk, position: Position): CitedText {
  const candidate = candidateOf(desk, position)
  const stance = STANCE[position.stance]
  if (candidate === null) {
    // A figure alone would be a stance without a verb: "Ardan wants 420".
    const paraphrase = /^[\d.,]+(?: ?%| per ?cent)?$/.test(position.paraphrase)
      ? null
      : plainWords(position.paraphrase, position.condition)
    const own = ownWords(position)
    // What takes no stand as it was said takes none when it is cut.
    const stands = takesStand(withoutHead(position.paraphrase.replace(/\s+/g, ' ').trim(), []), position.stance)
    const words = stands
      ? (paraphrase ?? own ?? plainWords(position.paraphrase, position.condition))
      : position.condition !== null && own?.startsWith('“') && !TAGGED.test(own)
        ? own
        : null
    const printed =
      words === null
        ? null
        : position.stance === 'undisclosed'
          ? words.replace(/^(?:on|about) (?=whether|how|what|which|when|who|why|the)/, '')
          : words
    return [
      text(printed === null ? stance : `${stance}: ${lowered(printed)}`),
      desk.cite.mark(position.evidence.slice(0, 1)),
    ]
  }
  const { statement, told: whole } = candidate
  const told = aboutIssue(statement, whole, position.issue)
  const relay = relayOf(desk, statement)
  // Whose words they are: a party's cell that rests on an unnamed official says so.
  const speaker =
    relay !== null
      ? ` (${statement.speaker === position.party ? '' : `${desk.names.short(statement.speaker)}, `}via ${relay})`
      : statement.speaker === position.party
        ? ''
        : // What another says of the party is not its word.
          ` (${speaksFor(desk, statement.speaker, position.party) ? '' : 'says '}${desk.names.short(statement.speaker)})`
  // "would not write it into the law": what is refused has a verb of its own, and the cell keeps it.
  const refused = REFUSED.test(told.verb) && (!position.stance.startsWith('rejects') || NEGATED.test(told.verb))
  const content = withoutHead(refused ? `${told.verb} ${told.content}` : told.content, namesOf(desk, position.party))
    .replace(/^(?:for|upon|on|at|with|to(?= (?:an?|the|all|some|any|its|their|his|her|\d[\d.,]*)\b)) /, '')
    .replace(position.stance === 'undisclosed' ? /^(?:on|about|to (?:reveal|say|discuss|disclose)) /u : /^$/, '')
  const condition = position.condition === null ? null : position.condition.replace(/\s+/g, ' ')
  const isClause = told.clause || told.content.startsWith('that ')
  // Conditions outrank everything: one that stands in another sentence comes after the words, with its passage.
  const apart =
    condition !== null && !CONDITIONAL.test(content) && !unmarked(content).includes(unmarked(condition).slice(0, 20))
  const words = shortened(pieceWith(content, apart ? null : condition), apart ? null : condition, isClause)
  const printed = CONDITIONAL.test(condition ?? '') ? plainWords(condition ?? '') : null
  const shown =
    (apart && printed !== null ? [words, printed].filter(part => part !== null).join('; ') : words) ??
    ownWords(position) ??
    content
  const line = shown.startsWith('“') ? shown : desk.uncapitalised(lowered(shown))
  const passages = apart ? [...told.passages, ...conditionPassages(statement)] : told.passages
  const disputed = isSide(desk, statement) ? ' (disputed)' : ''
  return [text(`${stance}${speaker}${line === '' ? '' : `: ${line}`}${disputed}`), desk.cite.mark(passages)]
}

/**
 * Of a saying about several issues the part about this one: "rejected calls to cede land and accept a smaller fleet" says of the
 * fleet only the second half. The whole where the part is not known, is most of it, or has a mark without its fellow.
 */
function aboutIssue(statement: RecordStatement, told: Told, issue: string): Told {
  const own = statement.parts?.filter(part => part.issue === issue) ?? []
  const others = statement.parts?.filter(part => part.issue !== issue) ?? []
  const line = (words: string) => words.replace(/\s+/g, ' ').trim()
  const part = own.find(({ passage }) => told.passages.some(whole => whole.exact.includes(passage.exact)))
  const words =
    part === undefined
      ? ''
      : line(part.passage.exact)
          .replace(/^(?:and|or|but) /, '')
          .replace(/[,;.]$/, '')
  const isOwn = part !== undefined && !others.some(({ passage }) => overlaps(passage, part.passage))
  const at = told.content.indexOf(words)
  if (!isOwn || at === -1 || words.split(' ').length < FEWEST_WORDS || /["“”]/.test(words)) return told
  // "the dairy among them": part of a list that another part names.
  if (/\b(?:among|of|with|for|by|from|between) (?:them|these|those)\b/.test(words)) return told
  // What stands before the part opens it; what leads up to the first of several parts is left with it.
  return at === 0 ||
    OPENS_CONDITION.test(words) ||
    CONDITIONAL.test(told.content.slice(at + words.length)) ||
    CONDITIONAL.test(told.content.slice(0, at))
    ? told
    : { ...told, content: `… ${words}`, clause: false, words: words.split(' ').length }
}

/** A condition without what it is set for says nothing. */
const OPENS_CONDITION =
  /^(?:only|if|unless|until|once|provided|without|except|after|before|as (?:long|soon) as|so long as)\b/i

/** A part of fewer words says too little by itself. */
const FEWEST_WORDS = 3

function overlaps(a: Passage, b: Passage): boolean {
  return a.file === b.file && a.start < b.end && b.start < a.end
}

function namesOf({ record }: Desk, party: string): readonly string[] {
  const actor = record.actors.find(({ id }) => id === party)
  return actor === undefined ? [] : [actor.name, ...actor.aliases]
}

/** "refused to sign": without its verb, and under another stance, the rest would say the opposite. */
const REFUSED = /\b(?:refus\w+|declin\w+|reject\w+|oppos\w+|den(?:y|ied|ies)|ruled? out|rules out|not)\b/

const NEGATED = /\b(?:not|never)\b(?! (?:accept|agree|back|support|allow|want)\b)/

/** Whether another voice or report tells it differently; what is of low weight is not said in a cell. */
function isSide({ record }: Desk, { id }: RecordStatement): boolean {
  return record.disputes.some(
    ({ severity, sides }) => severity !== 'low' && sides.some(({ statements }) => statements.includes(id)),
  )
}

const CONDITIONAL =
  /\b(?:if|unless|provided|until|once|only|before|after|when|while|as (?:soon|long) as|so long as|on (?:the )?condition|without|contingent|conditional)\b/i

function unmarked(words: string): string {
  return words.replace(/["“”]/g, '')
}

function conditionPassages({ variants }: RecordStatement): readonly Passage[] {
  return variants.flatMap(({ condition }) => condition ?? []).slice(0, 1)
}

/** The words of the passage itself, in marks, where they are few. */
function ownWords({ evidence }: Position): string | null {
  const [passage] = evidence
  if (passage === undefined) return null
  // A passage that begins inside a quotation: "I cannot take ten,” was her reply".
  const [, inside] = passage.exact.replace(/\s+/g, ' ').match(/^([^"“”]{8,}?)[,.!?]["”][^"“”]*$/) ?? []
  const whole = inside === undefined ? quotedWords(passage) : `“${inside}”`
  const spoken = whole?.replace(LABEL, '“') ?? null
  const words = spoken === null || spoken.startsWith('“') ? spoken : withoutHead(spoken, [])
  return words === null ||
    words.split(' ').length > MOST_QUOTED ||
    SAID_BEFORE.test(words) ||
    BROKEN_OFF.test(unmarked(words))
    ? null
    : words
}

/** "…, he recalled, …", "…, said Keller": a sentence with its tag is a page of a report, and no cell. */
const TAGGED = /, (?:\p{L}+ ){1,2}(?:said|says|affirmed|recalled|added|noted|explained|stressed)[,”]|, said \p{L}/u

/** “Anna Keller: We will not sail”: the name of a turn is none of its words. */
const LABEL = /^“\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}: (?=\p{Lu})/u

/** As long as the longest cell. Words. */
const MOST_QUOTED = 28

/** Words as printed that can stand in a cell as they are: few, on one line, without marks, pointing at nothing. */
function plainWords(words: string, condition: string | null = null): string | null {
  const line =
    shortened(
      withoutHead(
        words
          .replace(/\s+/g, ' ')
          .trim()
          .replace(/(?<!\.)\.$/, ''),
        [],
      ),
      condition === null ? null : condition.replace(/\s+/g, ' '),
      false,
    ) ?? ''
  return line !== '' &&
    !/["“”]/.test(line) &&
    !BROKEN_OFF.test(line) &&
    // Outside quotation marks "we" would be Readout's own voice.
    !/\b(?:I|[Ww]e|us|[Oo]urs?|[Mm]y|me)\b/.test(line) &&
    !/^(?:unless|if|until|provided|but|and|or|it|they|he|she|this|these|those|them|was|were|is|are)\b/i.test(line)
    ? line
    : null
}

function speaksFor({ record }: Desk, speaker: string, party: string): boolean {
  const side = record.actors.find(({ id }) => id === speaker)?.party ?? null
  return side === null || side === party
}

/** The widest gaps, what has changed, then conditions and demands that no cell shows, then what is only leverage. */
function afterTheMatrix(
  desk: Desk,
  shown: ReadonlySet<string>,
  columns: readonly string[],
  { movements, sentences: most }: StandLimits,
): readonly CitedText[] {
  const { record } = desk
  const sentences: CitedText[] = []
  // Between those of the table: that two bystanders disagree is no gap of the talks.
  const apart = record.gaps.filter(
    ({ kind, between }) => kind === 'incompatible' && between.every(party => columns.includes(party)),
  )
  for (const gap of apart.slice(0, 2)) {
    const issue = record.issues.find(({ id }) => id === gap.issue)
    const [a, b] = gap.positions.map(id =>
      candidateOf(
        desk,
        record.positions.find(position => position.id === id),
      ),
    )
    if (issue === undefined || a == null || b == null || a.statement.id === b.statement.id) continue
    if (desk.isTold(a.statement) || desk.isTold(b.statement)) continue
    const [first, second] = desk.tell([a, b])
    if (first === undefined || second === undefined) continue
    sentences.push([
      text(`On ${inSentence(issue.label, isNameIn(record))} the stated positions exclude each other: `),
      ...continued(first.slice(0, -1)),
      text(', while '),
      ...continued(second),
    ])
  }
  sentences.push(...tellMovements(desk, movements))
  const parties = new Set(columns)
  const sideOf = new Map(record.actors.map(({ id, party }) => [id, party ?? id]))
  // Where parties are known a bystander’s demand is none of theirs.
  const isParty = ({ statement: { speaker } }: Candidate) =>
    parties.size === 0 || parties.has(speaker) || parties.has(sideOf.get(speaker) ?? '')
  const untold = (acts: ReadonlySet<string>) =>
    oneEach(
      desk
        .untold()
        .filter(
          one =>
            acts.has(one.statement.act) &&
            one.statement.issues.length > 0 &&
            isSelfContained(one.told) &&
            takesStand(withoutHead(one.told.content, []), acts === CONDITIONS ? 'conditional' : 'demands') &&
            !shown.has(one.statement.id) &&
            isParty(one),
        ),
    )
  sentences.push(...desk.tell(untold(CONDITIONS).slice(0, Math.min(2, most))))
  sentences.push(...desk.tell(untold(TAKING).slice(0, Math.max(0, most - 2))))
  const threats = desk.untold().filter(one => isOwnThreat(one) && !shown.has(one.statement.id))
  for (const threat of oneEach(threats).slice(0, 1)) {
    sentences.push([...clause(desk, threat), text('; that is leverage, not a position.')])
    desk.tell([threat])
  }
  return sentences
}

const CONDITIONS: ReadonlySet<string> = new Set(['condition'])
const TAKING: ReadonlySet<string> = new Set([
  'demand',
  'propose',
  'accept',
  'accept-in-part',
  'reject',
  'reject-in-part',
  'commit',
  'concede',
])

/** A threat in the speaker's words or with its condition; "threatened to go to war" without them is the reporter's summary. */
function isOwnThreat({ statement, told }: Candidate): boolean {
  return (
    statement.act === 'threaten' && (statement.condition !== null || told.quoted) && OF_WHAT_COMES.test(told.content)
  )
}

/** Whoever threatens says what will be, or unless what. */
const OF_WHAT_COMES =
  /\b(?:will|would|shall|wo|going to|could|can|may|might|if|unless|until|otherwise|never|ready|plans?)\b|['’]ll\b/i

/** Of several wordings those that hold their condition: joined to one that has dropped it, it would stand there twice. */
function conditionFirst(statement: RecordStatement): RecordStatement {
  const holds = ({ condition, content }: RecordStatement['variants'][number]) =>
    condition !== null &&
    content.some(({ file, start, end }) => file === condition.file && start <= condition.start && condition.end <= end)
  return { ...statement, variants: statement.variants.toSorted((a, b) => Number(holds(b)) - Number(holds(a))) }
}

function candidateOf({ record, retell }: Desk, position: Position | undefined): Candidate | null {
  // The first of those it rests on that can be retold and takes the stand; they are in the order of their weight.
  for (const id of position?.statements ?? []) {
    const found = record.statements.find(candidate => candidate.id === id)
    const statement = found === undefined || position!.condition === null ? found : conditionFirst(found)
    const told = statement === undefined ? null : retell(statement)
    if (statement === undefined || told === null) continue
    // "accused the guild of …": what somebody holds against another is no stand on it.
    if (statement.act === 'accuse') continue
    if (takesStand(withoutHead(aboutIssue(statement, told, position!.issue).content, []), position!.stance))
      return { statement, told }
  }
  return null
}
