import fc from 'fast-check'
import { expect, test } from 'vitest'
import { testimony } from '../../tests/make-testimony.ts'
import { findLineage, type LineageJudgement } from './find-lineage.ts'

const runs = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index)

test('a shortened copy stands in its source', () => {
  expect(membersOf(runs(0, 100), runs(0, 50))).toEqual(['copy 0,1'])
})

test('a report that took half of another is derived from it', () => {
  expect(membersOf(runs(0, 100), runs(50, 150))).toEqual(['derived 0,1'])
})

test('two reports of one speech share a few runs and no origin', () => {
  expect(membersOf(runs(0, 100), runs(90, 190))).toEqual([])
})

test('two headlines are no copies', () => {
  expect(membersOf(runs(0, 5), runs(0, 5))).toEqual([])
})

test('the same text in two files is a copy, however short', () => {
  const report = testimony({ said: [{ words: 'Nothing was agreed in Ardan.' }] })
  const [copies] = findLineage([report, { ...report, report: { ...report.report, file: 'other.txt' } }])
  expect(copies).toMatchObject({ members: [0, 1], kind: 'copy', confidence: 'high' })
})

test('the evidence is what stands unchanged in both', () => {
  const words = 'Keller had waited in the harbour since the morning.'
  const a = testimony({ file: 'a.txt', said: [{ words }], shingles: runs(0, 50) })
  const b = testimony({ file: 'b.txt', said: [{ words }, { words: 'More of it.' }], shingles: runs(0, 60) })
  expect(findLineage([a, b])[0]?.evidence.map(({ file, exact }) => `${file} ${exact}`)).toEqual([
    `a.txt ${words}`,
    `b.txt ${words}`,
  ])
})

/** Four reports of one meeting by strangers; each with a detail or two of its own. */
const STRANGERS: readonly (readonly string[])[] = [
  [
    'Envoys of Ardan and Belis met in Port Ardan on Monday to talk about the river.',
    'Ada Keller led the Ardan side and left without speaking to anybody.',
    'The talks on the river are to go on later this week, Ardan officials said.',
  ],
  [
    'Ardan and Belis have talked about the river for the first time since the winter floods.',
    'Nobody expected much of the meeting, and shops in Port Ardan had closed early.',
    'Belis wants a third of the water, Ardan has offered it a fifth.',
  ],
  [
    'A meeting on the river between Ardan and Belis ended in the evening.',
    'Fishermen protested outside with lanterns until guards sent them home.',
    'Osei, who speaks for Belis, walked out to his car smiling.',
  ],
  [
    'Port Ardan saw heavy traffic on Monday as delegations arrived for the river talks.',
    'Keller and Osei shook hands for the photographers before the doors closed.',
  ],
]

/** Two rewriters of one article that is lost: no sentence is the same, hardly three words in a row are. */
const FIRST_REWRITER = [
  'Keller paid her ninth visit to the mill, the only neutral house left standing.',
  'She refused to specify which gauges the engineers had found tampered with.',
  'Doubts remain whether Belis seeks compromise or waits for a drought to weaken its neighbour.',
  'Orchard owners downstream have begun to dig wells without permits.',
  'A retired judge from the islands may be asked to arbitrate.',
]
const SECOND_REWRITER = [
  'It was the ninth time that Keller visited the mill, a neutral house both capitals accept.',
  'Which gauges were tampered with, according to the engineers, she would not specify.',
  'It is doubtful that Belis wants a compromise; it may be waiting for drought to make the neighbour weaker.',
  'Downstream, owners of orchards dig wells for which they have no permits.',
  'To arbitrate, both may ask a judge, now retired, from the islands.',
]

test('two reports that tell rare things in the same order have a common origin, and strangers do not', () => {
  const reports = [...STRANGERS, FIRST_REWRITER, SECOND_REWRITER].map(telling)
  expect(linesOf(findLineage(reports))).toEqual(['common-origin 4,5'])
  expect(linesOf(findLineage(STRANGERS.map(telling)))).toEqual([])
})

/** A wire report and its paraphrase: ordinary words only, but all figures, and in one order. */
const WIRE = [
  'Ardan will lend Belis 14 pumps before the summer, officials said after a long day of talks.',
  'Belis had asked for 40 pumps and for fuel to run them.',
  'Keller said the machines were old and 6 of them leaked.',
  'Farmers on both banks have lost 900 cows to the mud since March.',
  'Insurers put the damage to roads and barns at 72 thousand crowns.',
  'A crew of 11 will bring the first load by barge.',
  'The barge takes 3 days to come up the river when the water is low.',
  'Nobody would say who pays for the 250 barrels of oil.',
  'The delegations will look at the plan again once the barge is back.',
  'Shops in the old town stayed open late while lamps burned along every bridge and pier.',
  'Teachers had sent children home early because school buses could not pass the market square.',
  'Two chess clubs cancelled their spring tournament.',
  'Keepers of the lighthouse complained about noise from generators beside their garden wall.',
  'Keller thanked the cooks and went home by train.',
]
const PARAPHRASE = [
  'Fourteen pumps on loan: that is what Belis gets from its neighbour before summer comes.',
  'The request had been much larger, 40 pumps and the fuel for them.',
  'Of the machines, Keller admitted, 6 drip.',
  'Mud has cost farmers along either bank 900 cows.',
  'Damage stands at 72 thousand crowns according to insurers, who count roads too.',
  'Aboard the first barge there will be a crew of 11.',
  'When water is scarce such a barge needs 3 days upstream.',
  'Whoever buys the 250 barrels of oil remains unnamed.',
  'A fresh look at the plan awaits the return of the barge.',
  'Evening trade was brisk under lanterns.',
  'Pupils enjoyed an unexpected holiday and flew kites above empty playgrounds.',
  'Board games were put away until autumn.',
  'Grumbling reached us from a tower where engines hummed through nights without sleep.',
  'By rail, Keller left.',
]

test('figures in one order join a paraphrase in ordinary words; in another order they do not', () => {
  const of = (...reports: readonly (readonly string[])[]) =>
    linesOf(findLineage([...STRANGERS, ...reports].map(telling)))
  expect(of(WIRE, PARAPHRASE)).toEqual(['derived 4,5'])
  expect(of(WIRE, PARAPHRASE.toReversed())).toEqual([])
})

test('in another order the same rare things are no sign', () => {
  const reports = [...STRANGERS, FIRST_REWRITER, SECOND_REWRITER.toReversed()].map(telling)
  expect(linesOf(findLineage(reports))).toEqual([])
})

test('sentences of the paper’s own that stand in two reports and no third were taken', () => {
  const own = [
    'The gauges on the upper weir had been painted over in the dark night before three inspectors came from Belis.',
    'Nobody in the harbour office could say who now keeps the second brass key to the old pumping station.',
  ]
  const reports = [...STRANGERS, [...own, 'Keller left early.'], ['Osei stayed for supper.', ...own]].map(telling)
  const [found] = findLineage(reports)
  expect(found).toMatchObject({ members: [4, 5], kind: 'derived', confidence: 'medium' })
  expect(found!.reasons).toEqual([expect.stringMatching(/2 sentences of their own stand word for word/)])
  expect(found!.evidence.map(({ exact }) => exact)).toEqual([own[0], own[0], own[1], own[1]])
})

test('what an outlet prints under every report is no sign', () => {
  const background = [
    'The two countries have quarrelled over the gauges on the upper weir since the dam was built.',
    'A treaty that both parliaments signed fourteen years ago was never put into force by either.',
  ]
  const reports = STRANGERS.map((sentences, at) => telling([...sentences, ...background], at))
  expect(linesOf(findLineage(reports))).toEqual([])
})

test('a person joins what no rule joins, and keeps apart what rules would join', () => {
  const reports = [...STRANGERS, FIRST_REWRITER, SECOND_REWRITER].map(telling)
  const judged = (verb: LineageJudgement['verb'], a: number, b: number): LineageJudgement => ({
    verb,
    reports: [a, b],
    told: 'Sato decided it.',
  })
  expect(findLineage(reports, [judged('same', 0, 1)])[0]).toMatchObject({
    members: [0, 1],
    confidence: 'high',
    reasons: ['Sato decided it.'],
  })
  expect(linesOf(findLineage(reports, [judged('different', 4, 5)]))).toEqual([])
  expect(linesOf(findLineage(reports, [judged('unsure', 5, 4)]))).toEqual([])
})

test('two that a person keeps apart do not meet through a third', () => {
  const copies = [runs(0, 100), runs(0, 100), runs(0, 100)].map((shingles, at) =>
    testimony({ file: `${at}.txt`, tells: [`Report number ${at}.`], shingles }),
  )
  const apart: LineageJudgement = { verb: 'different', reports: [0, 2], told: '' }
  expect(linesOf(findLineage(copies, [apart]))).toEqual(['copy 0,1'])
})

test('another copy of a report never makes one origin more, and the order of reports makes no difference', () => {
  const all = [...STRANGERS, FIRST_REWRITER, SECOND_REWRITER].map(telling)
  const some = fc.subarray(
    all.map((_, at) => at),
    { minLength: 2 },
  )
  fc.assert(
    fc.property(some, fc.nat(), (chosen, pick) => {
      const reports = chosen.map(at => all[at]!)
      const copied = reports[pick % reports.length]!
      const copy = { ...copied, report: { ...copied.report, file: 'copy.txt' } }
      expect(originsOf([...reports, copy])).toBeLessThanOrEqual(originsOf(reports))
      const files = (given: typeof reports) =>
        findLineage(given).map(({ members }) => members.map(member => given[member]!.report.file).sort())
      expect(files(reports.toReversed()).sort()).toEqual(files(reports).sort())
    }),
  )
})

function originsOf(reports: readonly ReturnType<typeof testimony>[]): number {
  return findLineage(reports).reduce((count, { members }) => count - members.length + 1, reports.length)
}

function telling(sentences: readonly string[], at: number) {
  return testimony({ file: `${at}.txt`, tells: sentences })
}

function membersOf(...shingles: readonly (readonly number[])[]): readonly string[] {
  return linesOf(
    findLineage(
      shingles.map((numbers, at) =>
        testimony({ file: `${at}.txt`, said: [{ words: `Report number ${at}.` }], shingles: numbers }),
      ),
    ),
  )
}

function linesOf(lineages: ReturnType<typeof findLineage>): readonly string[] {
  return lineages.map(({ kind, members }) => `${kind} ${members}`)
}
