/**
 * @module What is looked at to tell whether a clause says what comes next: its modal and verb, its day, its subject, what it hangs
 * on, and who says it. Training uses this very file.
 */
import type { Figure, TimeExpression } from '../../document/layers.ts'
import { covers, type Span } from '../../document/span.ts'
import type { ClauseFound } from '../told/clauses-of-line.ts'
import { dependents, type Word } from '../told/line-grammar.ts'
import type { Line } from '../told/lines.ts'

/** A clause that may tell a step, and what is known around it. */
export interface StepClause {
  readonly line: Line
  readonly clause: ClauseFound
  readonly figures: readonly Figure[]
  /** The day the report is of. */
  readonly published: string
  /** Whether the rules find a step in it. */
  readonly isRuled: boolean
}

const MODAL = /^(?:will|would|shall|should|could|can|may|might|must|[’']ll|[’']d)$/

/** The modal of a clause, in lower case; else the form of its verb. */
function modalOf(words: readonly Word[], head: number): string {
  const modal = dependents(words, head, 'aux').find(at => words[at]!.tag === 'MD' || MODAL.test(words[at]!.lemma))
  return modal === undefined ? formOf(words, head) : words[modal]!.lemma.replace(/^[’']ll$/, 'will')
}

function formOf(words: readonly Word[], head: number): string {
  const finite = dependents(words, head).find(
    at => /^(?:aux|cop)/.test(words[at]!.relation) && /^VB[DZP]$/.test(words[at]!.tag),
  )
  return words[finite ?? head]!.tag
}

/** What of a time matters: how exact it is, whether it is ahead, and by how much. */
function signsOfTime(line: Line, { start, range, precision }: TimeExpression, published: string): readonly string[] {
  const { earliest, latest } = range
  const day = latest ?? earliest
  if (day === null) return [`time ${precision}`]
  const ahead = (Date.parse(day) - Date.parse(published)) / 86_400_000
  const far = ahead < 0 ? 'past' : ahead === 0 ? 'today' : ahead <= 7 ? 'days' : ahead <= 60 ? 'weeks' : 'months'
  const before = /([\p{L}]+) (?:the )?$/u.exec(line.words.slice(0, start))?.[1]?.toLowerCase() ?? ''
  return [`time ${far}`, `time ${far} ${precision}`, `time ${far} behind ${before}`]
}

/** Whether a time still to come, or the day of print, stands in the clause. */
export function isDatedAhead({ line, clause, published }: Pick<StepClause, 'line' | 'clause' | 'published'>): boolean {
  return line.times.some(
    time =>
      covers(clause.span, time) &&
      time.precision !== 'order' &&
      (time.range.latest ?? time.range.earliest ?? '') > published,
  )
}

/** Whether somebody might tell by it what is still to come. */
export function mayBeStep(one: Pick<StepClause, 'line' | 'clause' | 'published'>): boolean {
  return MODAL.test(modalOf(one.line.grammar!, one.clause.head)) || isDatedAhead(one)
}

/** Names of what is seen, each once or oftener. */
export function stepFeatures({ line, clause, figures, published, isRuled }: StepClause): readonly string[] {
  const words = line.grammar!
  const { head, span } = clause
  const kids = dependents(words, head)
  const verb = words[head]!
  const modal = modalOf(words, head)
  const inside = words.filter(word => word.start >= span.start && word.end <= span.end)
  const isQuoted = line.quoted.some(quotation => covers(quotation, span))
  const isSaid = line.speakers.length > 0
  const times = line.times.filter(time => covers(span, time))
  const dated = isDatedAhead({ line, clause, published }) ? 'dated' : 'undated'
  const above = verb.head < 0 ? null : words[verb.head]!
  const relation = verb.relation.split(':', 1)[0]!
  const marks = kids.filter(at => words[at]!.relation === 'mark').map(at => words[at]!.lemma)
  const isNegated = kids.some(at => /^(?:not|n[’']t|never|no|neither)$/.test(words[at]!.lemma))
  const passive = kids.some(at => words[at]!.relation === 'aux:pass') ? 'passive' : 'active'
  const opens = /^\W*(\p{L}+)/u.exec(line.words.slice(span.start, span.end))?.[1]?.toLowerCase() ?? ''
  return [
    isRuled ? 'ruled' : 'unruled',
    dated,
    `modal ${modal}`,
    `modal ${modal} ${dated}`,
    `modal ${modal} ${isQuoted ? 'quoted' : isSaid ? 'said' : 'told'}`,
    `verb ${verb.lemma}`,
    `verb ${verb.lemma} ${dated}`,
    passive,
    `relation ${relation}`,
    `relation ${relation} ${modal}`,
    ...(above === null ? [] : [`hangs on ${above.lemma}`]),
    ...marks.map(mark => `mark ${mark}`),
    ...(isNegated ? ['negated', `negated ${modal}`] : []),
    ...subjectSigns(line, clause, figures).flatMap(sign => [sign, `${sign} ${dated}`]),
    ...(times.length === 0 ? ['no time'] : times.flatMap(time => signsOfTime(line, time, published))),
    ...(CONDITION.test(line.words.slice(span.start, span.end)) ? ['condition', `condition ${modal}`] : []),
    ...(HOPE.test(line.words.slice(0, span.end)) ? ['hoped for'] : []),
    ...(OPENERS.test(opens) ? [`opens ${opens}`] : []),
    ...new Set(inside.filter(({ tag }) => /^NN|^VB/.test(tag)).map(({ lemma }) => `word ${lemma}`)),
    `long ${Math.min(4, Math.floor(inside.length / 8))}`,
  ]
}

const CONDITION = /\b(?:if|once|unless|until|provided|as soon as|should|only (?:after|when))\b/i

const HOPE =
  /\b(?:hop(?:e[sd]?|ing)|expect\p{L}*|want\p{L}*|ask(?:ed|s)?|demand\p{L}*|propos\p{L}*|plan(?:s|ned)?|offer\p{L}*)\b/iu

const OPENERS =
  /^(?:if|once|unless|should|until|when|the|a|an|no|on|by|in|before|after|he|she|it|they|we|i|and|but|both|there)$/

/** Who is to do it: a pronoun, a figure by its kind, or a thing. */
function subjectSigns(line: Line, { head }: ClauseFound, figures: readonly Figure[]): readonly string[] {
  const words = line.grammar!
  const at = dependents(words, head, 'nsubj')[0]
  if (at === undefined) return ['subject none']
  const word = words[at]!
  if (word.tag === 'PRP' || word.tag === 'EX') return [`subject ${word.lemma}`]
  const named = line.acting.find((mention: Span) => mention.start <= word.start && word.end <= mention.end)
  if (named !== undefined) return [`subject ${figures[named.figure]!.kind}`, `subject by ${named.form}`]
  return ['subject thing', `subject ${word.lemma}`]
}
