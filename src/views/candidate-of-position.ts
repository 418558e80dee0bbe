/** @module The statement that a position is told by, and of what it says the part about the issue. */
import type { Passage } from '../document/passage.ts'
import type { Position, RecordStatement } from '../record/record.ts'
import { takesStand, withoutHead } from './cell-words.ts'
import type { Desk } from './desk.ts'
import { isRefusal } from './is-refusal.ts'
import type { Told } from './tell-statement.ts'
import type { Candidate } from './weigh-statements.ts'

/** Words that set a condition, or what it is set for. */
export const CONDITIONAL =
  /\b(?:if|unless|provided|until|once|only|before|after|when|while|as (?:soon|long) as|so long as|on (?:the )?condition|without|contingent|conditional)\b/i

/**
 * Of a saying about several issues the part about this one: "rejected calls to cede land and accept a smaller fleet" says of the
 * fleet only the second half. The whole where the part is not known, is most of it, or has a mark without its fellow.
 */
export function aboutIssue(statement: RecordStatement, told: Told, issue: string): Told {
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
  // "the plan | for the eastern lock is laid before the council": half of a noun phrase is the subject of nothing.
  if (MID_PHRASE.test(told.content.slice(0, at))) return told
  // What stands before the part opens it; what leads up to the first of several parts is left with it.
  return at === 0 ||
    OPENS_CONDITION.test(words) ||
    CONDITIONAL.test(told.content.slice(at + words.length)) ||
    CONDITIONAL.test(told.content.slice(0, at))
    ? told
    : { ...told, content: `… ${words}`, clause: false, words: words.split(' ').length }
}

/** An article or a preposition, and the noun phrase goes on. */
const MID_PHRASE =
  /\b(?:the|an?|its|their|his|her|our|of|for|on|in|to|at|by|with|from|about|over|between|against|any|no|each|every)\s*["“]?$/i

/** A condition without what it is set for says nothing. */
const OPENS_CONDITION =
  /^(?:only|if|unless|until|once|provided|without|except|after|before|as (?:long|soon) as|so long as)\b/i

/** A part of fewer words says too little by itself. */
const FEWEST_WORDS = 3

function overlaps(a: Passage, b: Passage): boolean {
  return a.file === b.file && a.start < b.end && b.start < a.end
}

/** Of several wordings those that hold their condition: joined to one that has dropped it, it would stand there twice. */
function conditionFirst(statement: RecordStatement): RecordStatement {
  const holds = ({ condition, content }: RecordStatement['variants'][number]) =>
    condition !== null &&
    content.some(({ file, start, end }) => file === condition.file && start <= condition.start && condition.end <= end)
  return { ...statement, variants: statement.variants.toSorted((a, b) => Number(holds(b)) - Number(holds(a))) }
}

/**
 * The first of the statements a position rests on that can be retold and takes its stand; `null` where none can. Of a stance
 * under a condition the first that tells it with one: without, it would be taken for the whole. Of several that speak of a figure
 * the first that names it.
 */
export function candidateOf(desk: Desk, position: Position | undefined): Candidate | null {
  let bare: Candidate | null = null
  let vague: Candidate | null = null
  // They are in the order of their weight.
  for (const id of position?.statements ?? []) {
    const candidate = candidateBy(desk, position!, id)
    if (candidate === null) continue
    const isWhole =
      position!.stance !== 'conditional' ||
      position!.condition !== null ||
      CONDITIONAL.test(candidate.told.content) ||
      OTHERWISE_BOUND.test(candidate.told.content) ||
      candidate.statement.condition !== null
    const isVague = OF_A_FIGURE.test(candidate.told.content) && !NUMBER.test(candidate.told.content)
    if (isWhole && (vague === null ? !isVague : NUMBER.test(candidate.told.content))) return candidate
    if (isWhole) vague ??= candidate
    bare ??= candidate
  }
  return vague ?? bare
}

/** “We leave with the figure we came with,” she said. “Sixty is not much.”: the piece that names it, where the first does not; else `null`. */
function withFigure(retell: Desk['retell'], statement: RecordStatement): Told | null {
  const [variant] = statement.variants
  const [first, ...others] = variant?.quoted ?? []
  if (variant === undefined || first === undefined || !OF_A_FIGURE.test(first.exact) || NUMBER.test(first.exact))
    return null
  const named = others.find(({ exact }) => NUMBER.test(exact))
  return named === undefined ? null : retell({ ...statement, variants: [{ ...variant, quoted: [named] }] })
}

/** "We leave with the figure we came with": which, another saying tells. */
const OF_A_FIGURE = /\b(?:figures?|numbers?|amounts?|sums?)\b/i

/** Written or in digits; "one" and "two" count other things as well. */
const NUMBER =
  /\d|\b(?:ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion)\b/i

/** "on the seventh day and not sooner", "at the same hour as theirs": bound, without a word that sets a condition. */
const OTHERWISE_BOUND =
  /\b(?:sooner|earlier|first|solely|simultaneous\w*|in (?:return|exchange)|or no(?:t|ne)?|on the \p{L}+ day|the same (?:day|hour|evening|moment)|understanding)\b/iu

function candidateBy({ record, retell }: Desk, position: Position, id: string): Candidate | null {
  const found = record.statements.find(candidate => candidate.id === id)
  const statement = found === undefined || position.condition === null ? found : conditionFirst(found)
  const told = statement === undefined ? null : (withFigure(retell, statement) ?? retell(statement))
  if (statement === undefined || told === null) return null
  // "accused the guild of …": what somebody holds against another is no stand on it.
  if (statement.act === 'accuse') return null
  if (position.stance === 'undisclosed' && !isRefusal(`${told.verb} ${told.content}`)) return null
  return takesStand(withoutHead(aboutIssue(statement, told, position.issue).content, []), position.stance)
    ? { statement, told }
    : null
}
