/** @module What has changed in a party's position, both ends in the words of the reports; who is right to call it a concession is not said. */
import { contentWords } from '../alignment/content-words.ts'
import { saysNo } from '../alignment/part-wordings.ts'
import { dayOf } from '../document/dates.ts'
import type { Passage } from '../document/passage.ts'
import type { Movement, RecordStatement } from '../record/record.ts'
import type { CitedText } from './brief.ts'
import { clause, type Desk } from './desk.ts'
import { inSentence } from './issue-in-sentence.ts'
import { isNameIn } from './matrix-rows.ts'
import { possessive } from './name-actors.ts'
import { printDay } from './print-day.ts'
import { capital, continued, ended, text } from './sentence-parts.ts'

/** So many sentences at most; movements with two dated ends before those that one report tells. */
export function tellMovements(desk: Desk, most: number): readonly CitedText[] {
  const sentences: CitedText[] = []
  const passages: Passage[] = []
  const { movements } = desk.record
  const twoEnds = movements.filter(({ basis }) => basis === 'two ends')
  for (const movement of [...twoEnds, ...movements.filter(({ basis }) => basis === 'told')]) {
    if (sentences.length >= most) break
    // One passage that tells two changes is told with the first.
    if (movement.evidence.some(passage => passages.some(other => overlaps(passage, other)))) continue
    const told = tellMovement(desk, movement, sentences.length)
    if (told === null) continue
    sentences.push(told)
    passages.push(...movement.evidence)
    desk.markSeen(movement.evidence)
  }
  return sentences
}

/** @param before how many were told before: no two run in one frame */
function tellMovement(desk: Desk, { party, issue, from, to, evidence }: Movement, before: number): CitedText | null {
  const label = desk.record.issues.find(({ id }) => id === issue)?.label
  if (label === undefined) return null
  const who = desk.names.short(party)
  const isName = isNameIn(desk.record)
  const head = `On ${inSentence(label, isName)} a change by ${who} is told: `
  const end = quotable(to, evidence)
  if (from !== null) {
    const phrase = fromTo(from, to, evidence)
    if (phrase !== null) return ended([text(`${head}“${phrase.words}”`), desk.cite.mark([phrase.passage])])
    const start = quotable(from, evidence)
    if (start === null || end === null || start.words === end.words || !isOneThing(start.words, end.words)) return null
    // Told in a later report than what is to have come of it: which was first, nobody says.
    if (isBackwards(desk, start.passage, end.passage)) return null
    // "refused to stay ashore": without its verb a no would read as a yes.
    if ([start, end].some(({ words, passage }) => isRefused(desk, words, passage))) {
      const [first, second] = [start, end].map(({ words, passage }) => saidAt(desk, words, passage))
      return first == null || second == null
        ? null
        : ended([text(head), ...continued(first), text('; later '), ...continued(second)])
    }
    const [once, later] = daysOf(desk, start.passage, end.passage)
    const isText = [start, end].every(({ passage }) => isOfText(desk, passage))
    const [opening, joint] =
      before % 2 === 0
        ? [isText ? `On ${inSentence(label, isName)} the text is told to have changed: ` : head, ', then ']
        : isText
          ? [`The text has changed as well on ${inSentence(label, isName)}: `, ', and later ']
          : ![start, end].every(({ words }) => IS_NOUN.test(words))
            ? [`A change is told as well on ${inSentence(label, isName)}, by ${who}: `, ', and later ']
            : [`${capital(possessive(who))} terms on ${inSentence(label, isName)} were first `, ' and later ']
    return ended([
      text(`${opening}“${start.words}”${once}`),
      desk.cite.mark([start.passage]),
      text(`${joint}“${end.words}”${later}`),
      desk.cite.mark([end.passage]),
    ])
  }
  // Somebody's account of a change is told as his.
  const statement = desk.record.statements.find(({ variants, speaker }) =>
    variants.some(variant => speaker !== 'narrator' && evidence.some(passage => overlaps(variant.evidence, passage))),
  )
  const told = statement === undefined ? null : desk.retell(statement)
  if (statement !== undefined) {
    if (told === null || desk.isTold(statement) || !tells(told.content, to) || !CHANGES.test(told.content)) return null
    const words = clause(desk, { statement, told })
    desk.tell([{ statement, told }])
    return ended([text(head), ...continued(words)])
  }
  return end === null || !CHANGES.test(end.words)
    ? null
    : ended([text(`${head}“${end.words}”`), desk.cite.mark([end.passage])])
}

/** The statement that has these words in this passage, with that wording alone. */
function statementAt({ record }: Desk, words: string, passage: Passage): RecordStatement | null {
  for (const statement of record.statements) {
    if (statement.speaker === 'narrator') continue
    const variant = statement.variants.find(
      ({ wording, evidence }) => overlaps(evidence, passage) && wording.replace(/\s+/g, ' ').includes(words),
    )
    if (variant !== undefined) return { ...statement, variants: [variant] }
  }
  return null
}

/** Whether words are what somebody turns down, and do not say so themselves. */
function isRefused(desk: Desk, words: string, passage: Passage): boolean {
  if (saysNo(words)) return false
  const line = `${passage.prefix}${passage.exact}`.replace(/\s+/g, ' ')
  const act = statementAt(desk, words, passage)?.act
  return (
    REFUSED_BEFORE.test(line.slice(0, Math.max(0, line.lastIndexOf(words)))) || (act != null && TURNS_DOWN.has(act))
  )
}

/** The verb of a refusal, right before what is refused. */
const REFUSED_BEFORE =
  /\b(?:refus\p{L}+|declin\p{L}+|reject\p{L}+|oppos\p{L}+|rul\p{L}+ out|turn\p{L}* down|against|not|never|unwilling|no longer) (?:\p{L}+ )?$/iu

const TURNS_DOWN: ReadonlySet<RecordStatement['act']> = new Set(['reject', 'reject-in-part', 'deny', 'withhold'])

/** An end as its speaker is told to have said it. */
function saidAt(desk: Desk, words: string, passage: Passage): CitedText | null {
  const statement = statementAt(desk, words, passage)
  const told = statement === null ? null : desk.retell(statement)
  return statement === null || told === null ? null : clause(desk, { statement, told })
}

/** Whether a passage tells a point of a text: whoever put it forward need not have moved himself. */
function isOfText({ record }: Desk, passage: Passage): boolean {
  return record.proposals.some(({ versions }) =>
    versions.some(({ clausesMentioned }) =>
      clausesMentioned.some(({ evidence }) => evidence.some(other => overlaps(passage, other))),
    ),
  )
}

/** Words that set how it is beside how it was. */
const CHANGES =
  /\b(?:until (?:now|then|recently|\p{Lu})|no longer|any ?more|instead|rather than|against the|earlier|previously|formerly|originally|initially|(?:so|thus) far|had (?:\p{L}+ ){0,2}(?:asked|wanted|held|refused|insisted|demanded|sought|spoken|offered|said)|(?:c[oa]me|coming|gone|going|went) (?:\p{L}+ )?(?:down|up|round|around|back|over)|(?:down|up) (?:from|to)|from [^.;,]{1,40} to|dropp\p{L}+|drops?|soft\p{L}+|hard\p{L}+|mov(?:e[ds]?|ing)|shift\p{L}*|given up|g[ai]ve up|ceas\p{L}+|stopped|abandon\p{L}*|pared|cut|lower\p{L}*|rais\p{L}*|widen\p{L}*|narrow\p{L}*|short\p{L}*|reduc\p{L}*|replac\p{L}*|increas\p{L}*|extend\p{L}*|now)\b/u

/** Whether words hold most of an end: a clause beside it in the same sentence tells no change. */
function tells(words: string, end: string): boolean {
  const own = new Set(contentWords(words))
  const parts = contentWords(end)
  return parts.filter(word => own.has(word)).length * 2 >= parts.length
}

/** Two sentences that share no word, and of which the later points at nothing, are two things and no change of one. */
function isOneThing(from: string, to: string): boolean {
  // That both name a state makes no one thing of them.
  const things = (end: string) =>
    contentWords(end.replace(/(?<=\S )\p{Lu}[\p{L}’'-]*/gu, ' ')).filter(word => !UNIT.test(word))
  const own = new Set(things(from))
  return (
    Math.min(new Set(contentWords(from)).size, contentWords(to).length) < FEWEST_TOLD ||
    things(to).some(word => [...own].some(other => isOfOneRoot(word, other))) ||
    /\b(?:one|it|them|those)\b|^(?:that|this)\b/i.test(to)
  )
}

/** By what both are measured: "ten kilometres" of a chase and of a fence. */
const UNIT =
  /^(?:kilomet\p{L}+|km|met(?:re|er)s?|miles?|hours?|days?|weeks?|months?|years?|per ?cent|percent|millions?|billions?|thousands?|tonnes?|tons?|cubic|dollars?|euros?|barrels?|litres?|liters?|points?|first|second|third|last|new|next)$/u

/** "inspection" and "inspectors" are of one thing. */
function isOfOneRoot(a: string, b: string): boolean {
  return a === b || (a.length >= ROOT && a.slice(0, ROOT) === b.slice(0, ROOT))
}

/** Letters. */
const ROOT = 6

/** Fewer words are a figure or a name: "45", "the old line". */
const FEWEST_TOLD = 3

/** "45 days", "an 18% cut": what terms can be said to be. */
const IS_NOUN = /^(?:\d|an? |the (?=\d)|no )/

/** " (14 March)" behind either end, where their reports are of two days; a day the words name is not told twice. */
function daysOf(desk: Desk, start: Passage, end: Passage): readonly [string, string] {
  const dayOfReport = ({ file }: Passage) =>
    dayOf(desk.record.reports.find(report => report.file === file)?.published ?? null)
  const [from, to] = [dayOfReport(start), dayOfReport(end)]
  return from === null || to === null || from === to
    ? ['', '']
    : [` (reported ${printDay(from, false)})`, ` (reported ${printDay(to, false)})`]
}

function isBackwards(desk: Desk, start: Passage, end: Passage): boolean {
  const [from, to] = [start, end].map(({ file }) =>
    dayOf(desk.record.reports.find(report => report.file === file)?.published ?? null),
  )
  return from != null && to != null && from > to
}

/** "stretch the lease from 45 to 60 days": both ends stand in one phrase, which says more than two numbers. */
function fromTo(from: string, to: string, evidence: readonly Passage[]): { words: string; passage: Passage } | null {
  if (from.split(' ').length > MOST_OF_AN_END || to.split(' ').length > MOST_OF_AN_END) return null
  for (const passage of evidence) {
    const line = passage.exact.replace(/\s+/g, ' ')
    const at = line.indexOf(`from ${from} `)
    const last = at === -1 ? -1 : line.indexOf(`to ${to}`, at)
    const lead = at === -1 ? '' : (line.slice(0, at).match(/(?:[\p{L}’'-]+ ){1,4}$/u)?.[0] ?? '')
    if (last !== -1 && last - at < from.length + MOST_BETWEEN && lead !== '')
      return { words: lead + line.slice(at, last + 3 + to.length), passage }
  }
  return null
}

/** Words of an end that is a figure. */
const MOST_OF_AN_END = 3

/** "from 45 (or so) to". Code units. */
const MOST_BETWEEN = 20

/** Words more than this are a page. */
const LONGEST = 30

/** Words that stand in one of the passages and can be set in marks, without the joint that led to them. */
function quotable(words: string, evidence: readonly Passage[]): { words: string; passage: Passage } | null {
  const line = words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^.{0,60}: (?=\p{Ll})/u, '')
    .replace(/[\s.,;]+$/, '')
  const passage = evidence.find(({ exact }) => exact.replace(/\s+/g, ' ').includes(line))
  return passage === undefined ||
    /["“”]/.test(line) ||
    TWO_VERBS.test(line) ||
    line.split(' ').length > LONGEST ||
    POINTS.test(line)
    ? null
    : { words: line, passage }
}

/** "puts at nine kilometres, had been ruled out": between two halves of a clause, and its subject gone. */
const TWO_VERBS = /^\p{Ll}+s (?:at|to|for|on) [^,]*, (?:had|has|was|were|is|are)\b/u

/** "to recognise it", "it, prior to the visit", "it was cut": of what a change is, its end does not say. "It could live with two": the party could. */
const POINTS =
  /^(?:it|they)\b(?! (?:could|would|can|will|might|may)\b)|^(?:this|that|these|those|them|he|she|such)\b|^(?:\S+ ){0,3}(?:it|them|him|her|this|that|these|those|so)$/iu

function overlaps(a: Passage, b: Passage): boolean {
  return a.file === b.file && a.start < b.end && b.start < a.end
}
