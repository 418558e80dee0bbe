/**
 * @module What is looked at to tell whether a clause that names a day tells of a meeting of that day: its verb and nouns, how the day
 * hangs on them, who acts in it, how long it took, what it hangs on. No name is seen. Training uses this very file.
 */
import type { Figure, TimeExpression } from '../../document/layers.ts'
import { covers, overlaps, type Span } from '../../document/span.ts'
import { caseOf, dependents, type Word } from '../told/line-grammar.ts'
import { type Line, sideNameOf } from '../told/lines.ts'
import { classesOf } from './meeting-classes.ts'

/** A day that a clause names. */
export interface DatedClause {
  readonly line: Line
  /** Index of its line. */
  readonly at: number
  /** Index of the word that carries the clause among the words of its line. */
  readonly head: number
  readonly span: Span
  readonly time: TimeExpression
  readonly isAhead: boolean
  readonly figures: readonly Figure[]
  /** The day the report is of. */
  readonly published: string
}

/** Names of what is seen, each once. */
export function meetingFeatures(one: DatedClause): readonly string[] {
  const { line, at, head, span, time, isAhead, figures, published } = one
  const words = line.grammar!
  const verb = words[head]!
  const inside = words.filter(word => word.start >= span.start && word.end <= span.end)
  const mentions = line.acting.filter(mention => covers(span, mention))
  const people = new Set(
    mentions.filter(({ figure }) => figures[figure]!.kind === 'person').map(({ figure }) => figure),
  )
  const sides = new Set(mentions.flatMap(({ figure }) => sideNameOf(figures[figure]!) ?? []))
  const isQuoted = line.quoted.some(quotation => overlaps(quotation, time))
  const tense = isAhead ? 'ahead' : 'past'
  const far = (Date.parse(published) - Date.parse(time.range.latest!)) / 86_400_000
  const path = pathOf(words, time)
  const above = verb.head < 0 ? null : words[verb.head]!
  const kinds = `${Math.min(2, people.size)} people ${Math.min(3, sides.size)} sides`
  const hasTown = inside.some(
    (word, index) =>
      word.tag === 'NNP' &&
      !line.acting.some(mention => covers(mention, word)) &&
      !line.times.some(other => covers(other, word)) &&
      (/^(?:in|at|near|outside)$/.test(inside[index - 1]?.lemma ?? '') || caseOf(words, words.indexOf(word)) === 'in'),
  )
  const passive = dependents(words, head, 'aux:pass').length > 0 ? 'passive' : 'active'
  const isNegated = dependents(words, head).some(kid => /^(?:not|n[’']t|never|no)$/.test(words[kid]!.lemma))
  const lemmas = new Set(inside.filter(({ tag }) => /^(?:NNS?|VB.?|JJ.?|RB)$/.test(tag)).map(({ lemma }) => lemma))
  const seen = new Set(inside.filter(({ tag }) => /^(?:NNS?|VB.?)$/.test(tag)).flatMap(({ lemma }) => classesOf(lemma)))
  const verbs = classesOf(verb.lemma)
  const does = verbs.length === 0 ? 'other' : verbs[0]!
  const isNone = inside.some(({ lemma, relation }) => lemma === 'no' && relation === 'det')
  return [
    ...new Set([
      tense,
      ...(isNone ? ['none'] : []),
      `does ${does} ${tense}`,
      `does ${does} ${kinds}`,
      ...[...seen].flatMap(one => [
        `of ${one}`,
        `of ${one} ${tense}`,
        `does ${does} of ${one}`,
        `of ${one} ${hasTown ? 'town' : 'no town'}`,
      ]),
      ...path
        .flatMap(lemma => classesOf(lemma))
        .flatMap(one => [`day on class ${one}`, `day on class ${one} ${tense}`]),
      ...(seen.has('meeting') || seen.has('meets') || seen.has('line')
        ? []
        : ['of no meeting', `of no meeting ${does}`]),
      `verb ${verb.lemma}`,
      `verb ${verb.lemma} ${tense}`,
      `tag ${verb.tag} ${tense}`,
      passive,
      ...(isNegated ? ['negated'] : []),
      `relation ${verb.relation.split(':', 1)[0]}`,
      ...(above === null ? [] : [`hangs on ${above.lemma}`]),
      ...path.flatMap(lemma => [`day on ${lemma}`, `day on ${lemma} ${tense}`]),
      `day behind ${/([\p{L}]+) (?:the )?$/u.exec(line.words.slice(0, time.start))?.[1]?.toLowerCase() ?? ''}`,
      `far ${far < 0 ? Math.max(-3, Math.floor(far / 7)) : far === 0 ? 'today' : far === 1 ? 'yesterday' : far < 7 ? 'week' : 'long'}`,
      `precision ${time.precision}`,
      isQuoted ? 'quoted' : line.speakers.length > 0 ? 'said' : 'told',
      kinds,
      `${kinds} ${verb.lemma}`,
      hasTown ? 'town' : 'no town',
      `${hasTown ? 'town' : 'no town'} ${tense} ${kinds}`,
      line.lengths.some(length => covers(span, length)) ? 'length' : 'no length',
      at === 0 ? 'lead' : at < 3 ? 'near lead' : 'below',
      ...[...lemmas].flatMap(lemma => [`word ${lemma}`, `word ${lemma} ${tense}`]),
      ...subjectSigns(one),
      `long ${Math.min(4, Math.floor(inside.length / 8))}`,
    ]),
  ]
}

/** The words that the day hangs on, up to the verb. */
function pathOf(words: readonly Word[], time: Span): readonly string[] {
  const last = words.findLastIndex(({ start, end }) => start >= time.start && end <= time.end)
  const found: string[] = []
  for (let at = last, steps = 0; at >= 0 && steps < DEEPEST; at = words[at]!.head, steps += 1) {
    const word = words[at]!
    if (word.start < time.start || word.end > time.end) found.push(word.tag.startsWith('NNP') ? 'name' : word.lemma)
    if (word.tag.startsWith('VB')) break
  }
  return found
}

/** A day stands no deeper below its verb. */
const DEEPEST = 5

function subjectSigns({ line, head, figures }: DatedClause): readonly string[] {
  const words = line.grammar!
  const at = [...dependents(words, head, 'nsubj'), ...dependents(words, head, 'nsubj:pass')][0]
  if (at === undefined) return ['subject none']
  const word = words[at]!
  if (word.tag === 'PRP' || word.tag === 'EX') return [`subject ${word.lemma}`]
  const named = line.acting.find(mention => covers(mention, word))
  if (named !== undefined)
    return [`subject ${figures[named.figure]!.kind}`, `subject by ${named.form} ${words[head]!.lemma}`]
  return ['subject thing', ...(word.tag.startsWith('NNP') ? [] : [`subject ${word.lemma}`])]
}
