import { expect, test } from 'vitest'
import { analyseReport } from '../analyse-report.ts'
import type { Report } from '../document/report.ts'

test('a source nobody can resolve gives no statement', () => {
  expect(spoken('The feed said the talks had failed.')).toEqual([])
})

test('the speaker is the figure behind the name, the pronoun and the office', () => {
  const text = 'Foreign Minister Anna Keller said the talks had failed. She added that Ardan would return.'
  const { figures, statements } = testify(text)
  expect(statements.filter(({ speaker }) => speaker !== null).map(({ speaker }) => figures[speaker!]!.name)).toEqual([
    'Anna Keller',
    'Anna Keller',
  ])
})

test('what somebody is said to have done is told by who says it, not by him', () => {
  const { figures, statements } = testify(
    'A Sundara official told reporters that Ardan rejected the text. He alleged that Foreign Minister Anna Keller accepted the map.',
  )
  const speakers = statements.filter(({ speaker }) => speaker !== null).map(({ speaker }) => figures[speaker!]!.name)
  expect(speakers).not.toContain('Ardan')
  expect(speakers).not.toContain('Anna Keller')
})

test('whoever is of a place speaks, though nobody knows what the place is', () => {
  const { figures, statements } = testify('Anna Keller of Osland rejected clauses of the harbour plan.')
  expect(statements.map(({ speaker }) => figures[speaker!]!.name)).toEqual(['Anna Keller'])
})

test('“it” after a text was handed over is never the one who got it', () => {
  const speakersOf = (text: string) => {
    const { figures, statements } = testify(text)
    return statements.flatMap(({ speaker }) => (speaker === null ? [] : [figures[speaker]!.name]))
  }
  expect(
    speakersOf(
      'The movement’s bureau submitted a counter-draft to mediators from the Basin Council. It calls for an amnesty.',
    ),
  ).not.toContain('Basin Council')
  expect(
    speakersOf('The Harbour Union sent a new offer to the Port Authority on Monday. It demands a rise of 5 per cent.'),
  ).toEqual(['Harbour Union'])
  expect(
    speakersOf(
      'The bureau wrote to the Basin Council. The six-page paper names three towns. It demands an amnesty. But it calls for a truce.',
    ),
  ).not.toContain('Basin Council')
})

test.each([
  'The military chief of the rebels in Norway’s northern highlands said that no market would open.',
  'A leader of the opposition in Norway said that no road would open.',
])('whose land somebody is in speaks with nobody: “%s”', text => {
  const [statement] = spoken(text)
  expect(statement!.coSpeakers).toEqual([])
})

test('a day in the clause of the cue says when it was said', () => {
  const [statement] = spoken('Anna Keller said on Tuesday that the talks had failed.')
  expect(statement!.saidAt).toEqual({ earliest: '2026-03-10', latest: '2026-03-10' })
})

test('a day inside the content does not', () => {
  const [statement] = spoken('Anna Keller said the talks had failed on Monday.')
  expect(statement!.saidAt).toEqual({ earliest: null, latest: '2026-03-12' })
})

test.each([
  '11:30 ',
  '14.05 GMT – ',
  '9:15 a.m.: ',
])('the hour of an entry says that it was said that day, and is nobody’s words: “%s”', stamp => {
  const [statement] = spoken(`${stamp}The government could accept it, Anna Keller says.`)
  expect(statement!.saidAt).toEqual({ earliest: '2026-03-12', latest: '2026-03-12' })
  expect(statement!.content.map(({ exact }) => exact)).toEqual(['The government could accept it'])
})

test('without a publication date the time stays open', () => {
  const [statement] = spoken('Anna Keller said the talks had failed.', { published: null })
  expect(statement!.saidAt).toEqual({ earliest: null, latest: null })
})

test('an outlet between report and speaker is a link of the chain, in order', () => {
  const [statement] = spoken('Anna Keller told Ardan News that the talks had failed.')
  expect(statement!.chain.map(({ name }) => name)).toEqual(['Osland Post', 'Ardan News', 'Anna Keller'])
})

test('the outlet itself is no relay in its own report', () => {
  const [statement] = spoken('Anna Keller told the Osland Post that the talks had failed.')
  expect(statement!.chain.map(({ name }) => name)).toEqual(['Osland Post', 'Anna Keller'])
})

test('a sentence without a cue is the narrator’s', () => {
  const narrator = testify('Anna Keller met the mediator in the customs house.').statements
  expect(narrator.map(({ speaker, mode, act }) => [speaker, mode, act])).toEqual([[null, 'narrator', 'report']])
})

test('boilerplate and bylines testify to nothing', () => {
  const { statements } = testify(
    'Anna Keller said the talks had failed.\nThis article was rewritten by Ardan Digest based on verified reporting from trusted sources. All rights reserved.',
  )
  expect(statements).toHaveLength(1)
})

test('a long quotation is cited by its first piece, and every passage is the text at its offsets', () => {
  const long = 'We came with a figure and we leave with the same figure. '.repeat(20)
  const text = `“${long}” Anna Keller said. “It is what the lake needs.”`
  const [statement] = spoken(text)
  for (const passage of [statement!.passage, ...statement!.content, ...statement!.quoted]) {
    expect(text.slice(passage.start, passage.end)).toBe(passage.exact)
  }
  expect(statement!.passage.exact.length).toBeLessThanOrEqual(400)
})

test('what one says of another’s stance is no statement of the other', () => {
  const { statements, figures } = testify('A Kenyan official said Denmark had accepted the ceasefire.')
  const spoken = statements.filter(({ speaker }) => speaker !== null)
  expect(spoken.map(({ source }) => source)).toEqual(['A Kenyan official'])
  expect(spoken[0]!.told?.map(({ holder, act }) => [figures[holder]!.name, act])).toEqual([['Denmark', 'accept']])
})

test('terms behind the attribution are those of what is told', () => {
  const { figures, statements } = testify(
    'Denmark now agrees to forty boats, a Kenyan official said, provided that the rule on gear is written into the treaty.',
  )
  const told = statements.flatMap(one => one.told ?? [])
  expect(told.map(({ holder, act, condition }) => [figures[holder]!.name, act, condition?.exact])).toEqual([
    ['Denmark', 'condition', 'provided that the rule on gear is written into the treaty'],
  ])
})

test('what one believes or demands of another is not told as the other’s stance', () => {
  for (const text of [
    'A Kenyan official believes Denmark wants a ceasefire.',
    'A Kenyan official demanded that Denmark accept a ceasefire.',
    'A Kenyan official hopes Denmark has accepted the ceasefire.',
  ])
    expect(spoken(text).flatMap(({ told = [] }) => told)).toEqual([])
})

test('what goes on behind an accusation with “and that” is said, and accuses nobody', () => {
  const text = 'Ada Keller accused the weavers of wrecking the talks and that “new demands” were “not acceptable”.'
  expect(spoken(text).map(({ act }) => act)).toEqual(['accuse', 'reject'])
})

test('two things said in one breath are two statements, each with its passage', () => {
  const found = spoken('“The day was long. We will never sign it,” Anna Keller said.')
  expect(found.map(({ act, content }) => [act, content.map(({ exact }) => exact).join(' ')])).toEqual([
    ['report', '“The day was long.'],
    ['reject', 'We will never sign it,”'],
  ])
})

test.each([
  'Key takeaway: both delegations remain committed to the talks.',
  'Bottom line: the talks go on.',
  'No other part of the story on the talks is affected.',
])('an outlet’s comment on its own report testifies to nothing: %s', text => {
  expect(testify(text).statements).toEqual([])
})

test('a headline counts only where the body has nothing from that speaker', () => {
  const report =
    'Anna Keller says the talks have failed\n\nAnna Keller said on Monday the talks had failed, after a day of rain.'
  expect(spoken(report)).toHaveLength(1)
})

test.each([
  'Hundreds of Danes sought refuge in the customs house.',
  'Denmark’s proposed map was shown.',
  'The number favoured by Denmark was read out; it rained.',
  'Both sides left early, signalling unease.',
])('a deed is no saying: %s', text => {
  expect(spoken(text)).toEqual([])
})

test('who goes on speaking speaks to the same outlet, an unnamed source all the report through', () => {
  const relays = (text: string) => spoken(text).map(({ chain }) => chain.slice(1, -1).map(({ name }) => name))
  expect(relays('Anna Keller told Reuters the talks had failed. She added that it had rained.')).toEqual([
    ['Reuters'],
    ['Reuters'],
  ])
  expect(relays('Anna Keller told Reuters the talks had failed. In a statement Keller said it had rained.')).toEqual([
    ['Reuters'],
    [],
  ])
  expect(relays('Anna Keller wrote on X: “It has rained all day.”')).toEqual([['X']])
  expect(relays('Anna Keller told local media that it had rained.')).toEqual([['local media']])
})

function testify(text: string, more: Partial<Report> = {}) {
  const report: Report = {
    id: '0',
    file: 'a.txt',
    text,
    title: null,
    outlet: 'Osland Post',
    byline: null,
    published: '2026-03-12',
    url: null,
    problems: [],
    ...more,
  }
  return analyseReport(report)
}

function spoken(text: string, more: Partial<Report> = {}) {
  return testify(text, more).statements.filter(({ speaker }) => speaker !== null)
}

const UNSAID: readonly string[] = [
  'Whoever says that the talks have failed is wrong.',
  'The ministers should discuss a date for the talks.',
  'The talks called into question the future of the lake.',
  'Anna Keller went on national television.',
  'A planned visit was put off.',
  'The families paid nine crowns, a sum the elders call hospitality.',
  'The mill has a new rota — a plan that the Weavers’ Union calls a lockout.',
  'Could Ardan accept the map?',
  'Will Ardan agree to the annex?',
  'And would Ardan reject a truce of ten days?',
  'Ardan and Bela could not agree on Tuesday how heavily timber should be taxed.',
  'The two delegations did not agree on a date.',
  'They could not agree on who would chair the session.',
  'The Ardan government has not denied it.',
  'The truce would be, critics would say, one in name only.',
]

test.each(UNSAID)('nobody has said it: %s', text => {
  expect(spoken(text)).toEqual([])
})

const NAMED_ANSWERS: readonly (readonly [text: string, words: string])[] = [
  ['“We cannot accept ten,” was Anna Keller’s reply.', '“We cannot accept ten,”'],
  ['“Stop counting and start working” is the advice of Anna Keller.', '“Stop counting and start working”'],
  ['“A gift wrapped in paper,” as the Ardan minister, Anna Keller, put it on Friday.', '“A gift wrapped in paper,”'],
  ['“They talk and talk,” Anna Keller raged.', '“They talk and talk,”'],
  ['“Not before the vote,” whispered Anna Keller.', '“Not before the vote,”'],
  ['“We stay where we are,” Ardan’s minister for timber, Anna Keller, said.', '“We stay where we are,”'],
]

test.each(NAMED_ANSWERS)('an answer is given to whoever gave it: %s', (text, words) => {
  const { figures, statements } = testify(text)
  expect(
    statements
      .filter(({ speaker }) => speaker !== null)
      .map(({ speaker, content }) => [figures[speaker!]!.name, content[0]!.exact]),
  ).toEqual([['Anna Keller', words]])
})
