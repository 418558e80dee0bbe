/** @module Where the parties stand: the issue × party matrix and the sentences after it. */
import type { Passage } from '../document/passage.ts'
import type { Position, RecordStatement, Stance } from '../record/record.ts'
import { afterTheMatrix } from './after-the-matrix.ts'
import type { Block, CitedText, Section } from './brief.ts'
import { aboutIssue, CONDITIONAL, candidateOf } from './candidate-of-position.ts'
import { pieceWith, takesStand, withoutHead } from './cell-words.ts'
import { createCiter } from './cite.ts'
import type { Desk } from './desk.ts'
import { isRefusal } from './is-refusal.ts'
import { inSentence } from './issue-in-sentence.ts'
import { type Home, isNameIn, tableOf } from './matrix-rows.ts'
import { relayOf } from './name-speaker.ts'
import { quotedWords, SAID_BEFORE } from './own-voice.ts'
import { lowered } from './retell-words.ts'
import { capital, label, list, text } from './sentence-parts.ts'
import { shortened } from './shorten.ts'
import { BROKEN_OFF } from './tell-statement.ts'

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
  const printed = positions.map(position => wordsOf(cellOf({ ...desk, cite: createCiter() }, position)))
  return positions
    .filter((_, at) => printed.indexOf(printed[at]!) === at)
    .flatMap((position, at) => [
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
  return (
    line === STANCE[position.stance] ||
    isEvasive(desk, position) ||
    !takesStand(line.replace(/^[^:(]*(?:\([^)]*\))?: /, ''), position.stance)
  )
}

/** An answer that withholds only by the question it was given to: the question is not in the cell. */
function isEvasive({ record }: Desk, { stance, statements }: Position): boolean {
  const own = record.statements.filter(({ id }) => statements.includes(id))
  return (
    stance === 'undisclosed' &&
    own.length > 0 &&
    !own.some(({ variants }) => variants.some(({ evidence }) => isRefusal(evidence.exact)))
  )
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
  // "called the file closed": without its verb the thing stands there as it is not.
  const named = NAMED.test(told.verb) && !told.clause
  const content = withoutHead(
    refused || named ? `${told.verb} ${told.content}` : told.content,
    namesOf(desk, position.party),
  )
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

function namesOf({ record }: Desk, party: string): readonly string[] {
  const actor = record.actors.find(({ id }) => id === party)
  return actor === undefined ? [] : [actor.name, ...actor.aliases]
}

/** "refused to sign": without its verb, and under another stance, the rest would say the opposite. */
const REFUSED = /\b(?:refus\w+|declin\w+|reject\w+|oppos\w+|den(?:y|ied|ies)|ruled? out|rules out|not)\b/

const NEGATED = /\b(?:not|never)\b(?! (?:accept|agree|back|support|allow|want)\b)/

const NAMED = /^(?:called|described|regarded|viewed|saw|considers?|regards?|views?|calls?|describes?|sees)$/

/** Whether another voice or report tells it differently; what is of low weight is not said in a cell. */
function isSide({ record }: Desk, { id }: RecordStatement): boolean {
  return record.disputes.some(
    ({ severity, sides }) => severity !== 'low' && sides.some(({ statements }) => statements.includes(id)),
  )
}

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
