/**
 * @module Meetings told by what was done with a text there: "the outline she had tabled in Osford on 14 April", "an early version
 * was handed to the premier in Lund on 3 May". Whoever hands a paper over in a town on a day sat there with those who got it.
 * Nothing without grammar.
 */
import type { Figure } from '../../document/layers.ts'
import { overlaps } from '../../document/span.ts'
import { isVerb } from './clause-heads.ts'
import { NOWHERE } from './find-place.ts'
import { caseOf, dependents, nounPhrase, type Word } from './line-grammar.ts'
import type { Line } from './lines.ts'
import { agentsNamed, doersNamed, peopleAt } from './people-by-heads.ts'
import { dayBelow, isBelow, nameAt, townsBelow } from './placed-day.ts'
import type { Telling } from './telling.ts'
import { isTextNamed } from './text-nouns.ts'
import { BARE } from './told-apart.ts'
import { isDenied } from './who-hands-over.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** What is done with a text where people sit together over it. */
const HANDLES = set(
  'hand table present give show deliver unveil circulate distribute submit put introduce exchange initial sign draft trim negotiate draw work convey lay read discuss',
)

/** Work on a text, which a report need not name again: "It was rewritten in Osford". A lemmatiser has "rewritte" for it. */
const REWORKS = set('rewrite rewritte redraft revise rework amend refine trim')

/** Nouns for that work: "A revision took place in Osford". */
const REWORKING = set('revision redrafting rewriting reworking redraft rewrite')

/** A text, where only its parts are named. */
const PARTS = set('point article clause page chapter principle outline edition')

/** A verb with the town and the days on which what it tells was done. Indices into the grammar of its line. */
interface Done {
  readonly verb: number
  readonly town: number
  readonly time: Line['times'][number]
}

/** @param told what the same report tells of meetings already: of a sentence that tells of one nothing is taken here */
export function tabledIn(
  lines: readonly Line[],
  figures: readonly Figure[],
  published: string | null,
  told: readonly Telling[],
): readonly Telling[] {
  const taken = Map.groupBy(told, ({ line }) => line)
  return lines.flatMap((line, at): readonly Telling[] => {
    const { grammar: words } = line
    if (words === null) return []
    return doneThere(line, words, figures).flatMap(({ verb, town, time }): readonly Telling[] => {
      const ends = [words[verb]!, words[town]!, time]
      const start = line.start + Math.min(...ends.map(one => one.start))
      const passage = { start, end: line.start + Math.max(...ends.map(one => one.end)) }
      const isTold = (taken.get(at) ?? []).some(one => overlaps(one.passage, passage))
      const isSaid = line.quoted.some(quotation => overlaps(quotation, words[verb]!))
      const { latest } = time.range
      if (isTold || isSaid || published === null || latest === null || latest > published) return []
      const there = { line, words, figures, published }
      const getters = words.flatMap(({ relation }, one) =>
        /^(?:obl|nmod)/.test(relation) && /^(?:to|with)$/.test(caseOf(words, one) ?? '') && isBelow(words, one, verb)
          ? [one]
          : [],
      )
      const isPassive = dependents(words, verb, 'nsubj:pass').length > 0 || words[verb]!.relation === 'acl'
      const people = [
        ...(isPassive ? [] : doersNamed(there, verb)),
        ...agentsNamed(there, verb),
        ...peopleAt(there, getters),
      ].map(({ figure }) => figure)
      return [
        {
          ...BARE,
          // Of a paper that everybody got there nobody tells who sat there: it was at the talks.
          form: getters.some(one => words[one]!.tag !== 'NNS') || people.length > 0 ? 'sitting' : 'talks',
          status: 'held',
          present: { people: [...new Set(people)], sides: [] },
          withHolder: getters.length > 0 || people.length > 0,
          name: line.words.slice(words[verb]!.start, words[verb]!.end),
          range: time.range,
          place: { ...NOWHERE, name: nameAt(line, words, town) },
          passage,
          line: at,
        },
      ]
    })
  })
}

/** Verbs of a text on which a town and days hang, or hang on whoever got it: "handed to both delegations in Osford on 3 May". */
function doneThere(line: Line, words: readonly Word[], figures: readonly Figure[]): readonly Done[] {
  if (line.times.length === 0) return []
  return words.flatMap((word, verb): readonly Done[] => {
    if (!isVerb(word) || !/^VB[DN]$/.test(word.tag) || !isOfText(line, words, verb) || isDenied(words, verb)) return []
    const [town, another] = townsBelow(line, words, verb, figures, /^(?:in|at)$/)
    const time = dayBelow(line, words, verb)
    // "given to the one side in Osford and to the other in Lund": two meetings, or none.
    return town === undefined || another !== undefined || time === null ? [] : [{ verb, town, time }]
  })
}

function isOfText(line: Line, words: readonly Word[], verb: number): boolean {
  const { lemma, head, relation } = words[verb]!
  const subjects = dependents(words, verb, 'nsubj')
  if (/^(?:take|occur|happen)$/.test(lemma)) return subjects.some(at => REWORKING.has(words[at]!.lemma))
  if (!HANDLES.has(lemma) && !REWORKS.has(lemma)) return false
  if (REWORKS.has(lemma) && subjects.some(at => words[at]!.lemma === 'it')) return true
  const things = [...dependents(words, verb, 'obj'), ...dependents(words, verb, 'nsubj:pass')]
  // "the outline shown to them", "the points which she had tabled"
  if (relation.startsWith('acl') && head >= 0) things.push(head)
  return things.some(at => {
    const { start, end } = nounPhrase(words, at)
    return PARTS.has(words[at]!.lemma) || isTextNamed(line, start, end)
  })
}
