/** @module What has changed in a party's position, both ends in the words of the reports; who is right to call it a concession is not said. */
import type { Passage } from '../document/passage.ts'
import type { Movement } from '../record/record.ts'
import type { CitedText } from './brief.ts'
import { clause, continued, type Desk, ended, text } from './desk.ts'
import { inSentence } from './issue-in-sentence.ts'

/** So many sentences at most; movements with two dated ends before those that one report tells. */
export function tellMovements(desk: Desk, most: number): readonly CitedText[] {
  const sentences: CitedText[] = []
  const { movements } = desk.record
  const twoEnds = movements.filter(({ basis }) => basis === 'two ends')
  for (const movement of [...twoEnds, ...movements.filter(({ basis }) => basis === 'told')]) {
    if (sentences.length >= most) break
    const told = tellMovement(desk, movement)
    if (told !== null) sentences.push(told)
  }
  return sentences
}

function tellMovement(desk: Desk, { party, issue, from, to, evidence }: Movement): CitedText | null {
  const label = desk.record.issues.find(({ id }) => id === issue)?.label
  if (label === undefined) return null
  const head = `On ${inSentence(label)} a change by ${desk.names.short(party)} is told: `
  const end = quotable(to, evidence)
  if (from !== null) {
    const start = quotable(from, evidence)
    if (start === null || end === null || start.words === end.words) return null
    return ended([
      text(`${head}“${start.words}”`),
      desk.cite.mark([start.passage]),
      text(`, then “${end.words}”`),
      desk.cite.mark([end.passage]),
    ])
  }
  // Somebody's account of a change is told as his.
  const statement = desk.record.statements.find(({ variants, speaker }) =>
    variants.some(variant => speaker !== 'narrator' && evidence.some(passage => overlaps(variant.evidence, passage))),
  )
  const told = statement === undefined ? null : desk.retell(statement)
  if (statement !== undefined) {
    if (told === null || desk.isTold(statement)) return null
    const words = clause(desk, { statement, told })
    desk.tell([{ statement, told }])
    return ended([text(head), ...continued(words)])
  }
  return end === null ? null : ended([text(`${head}“${end.words}”`), desk.cite.mark([end.passage])])
}

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
  return passage === undefined || /["“”]/.test(line) || line.split(' ').length > LONGEST
    ? null
    : { words: line, passage }
}

function overlaps(a: Passage, b: Passage): boolean {
  return a.file === b.file && a.start < b.end && b.start < a.end
}
