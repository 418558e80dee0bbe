/** @module The search for the best way to parse, by small models made by hand. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hash1, hash3 } from '../../learning/hash.ts'
import { createScorer } from '../../learning/scorer.ts'
import { type Row, weightsFrom } from '../../learning/weights-from-rows.ts'
import { NO_CLUSTERS } from '../clusters.ts'
import { createWordTypes } from '../word-types.ts'
import { PARSE_TEMPLATES, parsedWords, tagHash } from './features.ts'
import { createSearch, judgeOf, type Width } from './search-parses.ts'
import { NOTHING_SURE } from './sure-moves.ts'
import { countMoves, FIRST_ARC, type Moves, ParseState, SHIFT } from './transitions.ts'

const MOVES: Moves = { relations: ['obj', 'conj'], left: [0], right: [0, 1] }
const LEFT = FIRST_ARC
const OBJ = FIRST_ARC + 1
const CONJ = FIRST_ARC + 2

const tag = (upos: string) => tagHash(upos, '')

/** Between verb and noun `obj` is a little better; but a noun that is a `conj` speaks much louder for the move that follows. */
const ROWS: readonly Row[] = [
  [
    hash3(108, tag('VERB'), tag('NOUN'), 0),
    [
      [OBJ, 12],
      [CONJ, 10],
    ],
  ],
  [hash1(41, 1), [[SHIFT, 9]]],
]

test('what looked best at first is given up when what follows speaks for another way', () => {
  expect(relationsOf(['VERB', 'NOUN', 'PUNCT'], { paths: 1, reach: 1000 })).toEqual([undefined, 'obj', undefined])
  expect(relationsOf(['VERB', 'NOUN', 'PUNCT'], { paths: 2, reach: 1000 })).toEqual([undefined, 'conj', undefined])
})

test('a way too far behind the best is not followed', () => {
  expect(relationsOf(['VERB', 'NOUN', 'PUNCT'], { paths: 2, reach: 2 })).toEqual([undefined, 'obj', undefined])
})

test('following every way is never worse than following one', () => {
  const tags = fc.constantFrom('NOUN', 'VERB', 'PUNCT')
  const row = fc.tuple(tags, tags, fc.nat(countMoves(MOVES) - 1), fc.integer({ min: -50, max: 50 }))
  fc.assert(
    fc.property(fc.array(row), fc.array(tags, { minLength: 1, maxLength: 4 }), (given, words) => {
      const rows = given.map(([s, b, move, weight]): Row => [hash3(108, tag(s), tag(b), 0), [[move, weight]]])
      const one = scoreOf(words, { paths: 1, reach: 1 }, rows)
      const all = scoreOf(words, { paths: 1000, reach: 1e9 }, rows)
      expect(all).toBeGreaterThanOrEqual(one)
    }),
    { numRuns: 50 },
  )
})

test('a state is the twin of its copy, until it goes another way', () => {
  const [one, two] = [new ParseState(), new ParseState()]
  one.begin(300)
  one.shift()
  two.copy(one)
  expect(two.isTwinOf(one)).toBe(true)
  one.make(OBJ, MOVES)
  expect(two.isTwinOf(one)).toBe(false)
  two.make(CONJ, MOVES)
  expect(two.isTwinOf(one)).toBe(false)
  two.copy(one)
  expect([two.isTwinOf(one), two.length, two.relation[2]]).toEqual([true, 300, 0])
})

test('how a word got its dependents is forgotten when the word is left behind', () => {
  const [one, two] = [new ParseState(), new ParseState()]
  for (const [state, relation] of [
    [one, OBJ],
    [two, CONJ],
  ] as const) {
    state.begin(4)
    state.shift()
    state.shift()
    state.make(relation, MOVES)
    state.reduce()
    state.make(LEFT, MOVES)
  }
  expect([one.relation[3], two.relation[3]]).toEqual([0, 1])
  expect(one.isTwinOf(two)).toBe(true)
})

function wordsOf(tags: readonly string[]) {
  const types = createWordTypes(NO_CLUSTERS)
  return parsedWords(
    tags.map(() => types.of('talks')),
    tags,
    tags.map(() => ''),
  )
}

function relationsOf(tags: readonly string[], width: Width) {
  const state = createSearch(judgeBy(ROWS), MOVES, width, NOTHING_SURE)(wordsOf(tags))
  return tags.map((_, index) => MOVES.relations[state.relation[index + 1]!])
}

function judgeBy(rows: readonly Row[]) {
  return judgeOf(createScorer(weightsFrom(countMoves(MOVES), rows), [PARSE_TEMPLATES]))
}

/** Of the way found. */
function scoreOf(tags: readonly string[], width: Width, rows: readonly Row[]): number {
  let score = 0
  createSearch(
    judgeBy(rows),
    MOVES,
    width,
    NOTHING_SURE,
  )(wordsOf(tags), {
    moves: () => {},
    stepped: ([best]) => {
      score = best!.score
    },
  })
  return score
}

test('nothing of a search stays for the next: the first report of a run is read as the hundredth', () => {
  const begun = new ParseState()
  begun.begin(3)
  const fresh = new ParseState()
  fresh.copy(begun)
  const used = new ParseState()
  used.begin(5)
  used.copy(begun)
  for (const column of ['head', 'relation', 'left', 'right'] as const)
    expect([...fresh[column].slice(0, 5)]).toEqual([...used[column].slice(0, 5)])
})
