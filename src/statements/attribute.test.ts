import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkAttributions } from '../../tests/marked-attributions.ts'
import { annotate } from '../analyse-report.ts'
import { covers } from '../document/span.ts'

/** Input and expectation are one string: what the reader of the report would underline. */
const CASES: Readonly<Record<string, string>> = {
  'a named speaker before the cue':
    '<source>Anna Keller</source> <cue>said</cue> <content>the talks would resume on Monday</content>.',
  'the cue after the clause':
    '<content>The talks would resume within days</content>, <source>Anna Keller</source> <cue>said</cue>.',
  'an inverted cue after a quotation':
    '<content>“The talks will resume,”</content> <cue>said</cue> <source>Anna Keller</source>.',
  'a quotation before speaker and cue':
    '<content>“We came with a figure,”</content> <source>Anna Keller</source> <cue>said</cue> on the steps.',
  'a quotation broken by its attribution':
    '<content>“We came with a figure,”</content> <source>Anna Keller</source> <cue>said</cue>. <content>“We leave with the same figure.”</content>',
  'straight quotation marks':
    '<source>Anna Keller</source> <cue>said</cue>, <content>"We leave with the same figure."</content>',
  'according to, first':
    '<cue>According to</cue> <source>Ardan Radio</source>, <content>the talks failed on Monday</content>.',
  'according to, last':
    '<content>The talks failed on Monday</content>, <cue>according to</cue> <source>Ardan Radio</source>.',
  'an apposition between speaker and cue':
    '<source>Anna Keller, the foreign minister</source>, <cue>said</cue> <content>the talks would resume</content>.',
  'an office before the name':
    '<source>Foreign Minister Anna Keller</source> <cue>told</cue> reporters <content>that the talks would resume</content>.',
  'a plain plural source': '<source>Ardan officials</source> <cue>said</cue> <content>the dam was closed</content>.',
  'a verb of refusing': '<source>Anna Keller</source> <cue>rejected</cue> <content>the revised text</content>.',
  'what somebody holds': '<source>Ardan</source> <cue>holds</cue> <content>that the dam was never shared</content>.',
  'a refusal to tell':
    '<source>Anna Keller</source> <cue>declined</cue> <content>to say which points had changed</content>.',
  'a time between subject and cue':
    '<source>Anna Keller</source> <cue>on Tuesday warned</cue> <content>that the deal was dead</content>.',
  'an insertion after the subject of the clause':
    '<content>Ardan</content>, <source>Anna Keller</source> <cue>said</cue>, <content>had no objection to inspectors</content>.',
  'a dateline is nobody’s words':
    'ARDAN, March 11 (Agency) - <content>Negotiators left the customs house on Wednesday</content>, <source>Ardan officials</source> <cue>said</cue>.',
  'a quotation signed after a dash':
    '<content>“We leave with the same figure.”</content> <cue>—</cue> <source>Anna Keller, foreign minister</source>',
  'what stands in the sentence before':
    '<content>The talks have failed.</content> This was <cue>stated by</cue> <source>Anna Keller</source> on Monday.',
  'somebody’s saying inside another’s':
    'The round ended badly, with <source>Anna Keller</source> <cue>warning</cue> <content>that the dam would stay shut</content>.',
  'a figure put on a thing': '<source>The Fisheries Board</source> <cue>put</cue> <content>the toll at 17</content>.',
  'whom it was confirmed to':
    '<source>Ardan officials</source> <cue>confirmed</cue> to the Register <content>that there was a draft</content>.',
  'what somebody lets be known':
    '<source>Anna Keller</source> <cue>let it be known</cue>, through an aide, <content>that the dam would stay shut</content>.',
  'what slips out': '<source>Anna Keller</source> <cue>let slip</cue> <content>that the dam would stay shut</content>.',
  'one clause described by an agent':
    '<content>The talks</content> were <cue>described by</cue> <source>Ardan officials</source> <content>as frank</content>.',
}

describe('who is reported to have said what', () => {
  test.each(Object.entries(CASES))('%s', (_, marked) => {
    checkAttributions(marked)
  })
})

/** What must not be found: hypothetical, descriptive, the narrator's own. */
const SILENT: Readonly<Record<string, string>> = {
  'no speaker, no attribution': 'The talks resumed on Monday after a short break.',
  'a condition is not an act': 'The dam stays shut if Ardan accepts the plan.',
  'half of a compound is no cue': 'A well-informed and Ardan-backed plan was on the table.',
  'what goes with an event says nothing':
    'The talks broke off with no deal announced hours after the army had raised its demands.',
  'talks announce nothing, nor do those they are between':
    'Talks between Ardan and Bela broke off on Friday with a new round announced hours after Ardan had closed the dam.',
  'a noun is no verb': 'The plans for the dam were old.',
  'how a source is called is not what it says': 'A senior Ardan official, who asked not to be named, left early.',
}

describe('silence', () => {
  test.each(Object.entries(SILENT))('%s', (_, text) => {
    expect(read(text).attributions).toEqual([])
  })
})

test('two predicates of one subject are two attributions', () => {
  const { text, attributions } = read('Anna Keller called the day useful but warned that the dam would stay shut.')
  expect(attributions.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)))).toEqual([
    ['the day useful'],
    ['that the dam would stay shut'],
  ])
  expect(new Set(attributions.map(({ speakers }) => speakers.join())).size).toBe(1)
})

test('a participle goes on with the same speaker', () => {
  const { text, attributions } = read('Anna Keller said the talks had failed, adding that a new round was planned.')
  expect(attributions.map(({ lemma }) => lemma)).toEqual(['say', 'add'])
  expect(attributions[1]!.source.map(({ start, end }) => text.slice(start, end))).toEqual(['Anna Keller'])
})

test('a quotation that runs over paragraphs belongs to its speaker as a whole', () => {
  const { text, attributions } = read(
    '“We came with a figure,” Anna Keller said. “It is what the lake needs.\n“We leave with it.”',
  )
  expect(attributions).toHaveLength(1)
  expect(attributions[0]!.content.map(({ start, end }) => text.slice(start, end))).toEqual([
    '“We came with a figure,”',
    '“It is what the lake needs.',
    '“We leave with it.”',
  ])
})

test('a voice relayed by an outlet stands inside the outlet’s words', () => {
  const { attributions } = read('According to Ardan Radio, Anna Keller said that the talks had failed.')
  expect(attributions.map(({ lemma, nestedIn }) => [lemma, nestedIn])).toEqual([
    ['according', null],
    ['say', 0],
  ])
})

test.each([
  ['Anna Keller said Ardan would sign only if the crew came home.', 'only if the crew came home', 'condition'],
  ['Anna Keller said no text would be signed until the crew came home.', 'until the crew came home', 'condition'],
  [
    'Anna Keller said Ardan could accept the text, provided that point two comes out.',
    'provided that point two comes out',
    'condition',
  ],
])('a condition is kept with its passage: %s', (text, condition, act) => {
  const [attribution] = read(text).attributions
  expect(attribution!.condition && text.slice(attribution!.condition.start, attribution!.condition.end)).toBe(condition)
  expect(attribution!.act).toBe(act)
})

test.each([
  ['Anna Keller rejected several elements of the text.', 'reject-in-part', 'does'],
  ['Anna Keller said the text was not acceptable to Ardan.', 'reject', 'does'],
  ['Anna Keller said her side could agree with some points.', 'accept-in-part', 'could'],
  ['Anna Keller said Ardan would accept five seasons.', 'accept', 'could'],
  ['Anna Keller refused to comment on the annex.', 'withhold', 'does'],
  ['Anna Keller warned that talks must be transparent.', 'demand', 'does'],
  ['Anna Keller accused Osland of sabotage.', 'accuse', 'does'],
  ['Anna Keller denied that the dam was being filled.', 'deny', 'does'],
  ['Anna Keller demanded guarantees.', 'demand', 'does'],
  ['Anna Keller warned against any deal that bypasses Ardan.', 'demand', 'does'],
  ['Anna Keller expressed willingness to meet the envoys.', 'commit', 'ready'],
  ['Anna Keller expressed severe criticism of several points.', 'reject-in-part', 'does'],
  ['Anna Keller suggested 390 cubic metres per second.', 'propose', 'does'],
  ['Anna Keller would not be drawn on the crew.', 'withhold', 'does'],
  ['Anna Keller made no comment on the crew.', 'withhold', 'does'],
  ['“No crew, no ceremony,” Anna Keller said.', 'condition', 'does'],
  ['Anna Keller agreed to the text.', 'accept', 'does'],
  ['Anna Keller did not confirm that Ardan agreed to the text.', 'assess', 'does'],
  ['Anna Keller said she does not rule out a deal.', 'report', 'not-ruled-out'],
])('what is done by saying it: %s', (text, act, modality) => {
  const [attribution] = read(text).attributions
  expect([attribution?.act, attribution?.modality]).toEqual([act, modality])
})

test.each([
  ['“No crew, no ceremony,” Anna Keller said.', 'direct'],
  ['Anna Keller said the day had been “calm and technical”.', 'mixed'],
  ['Anna Keller said the day had been calm.', 'indirect'],
  ['Anna Keller called the plan “a trap”.', 'mixed'],
])('how much of it is in her own words: %s', (text, mode) => {
  expect(read(text).attributions.map(attribution => attribution.mode)).toEqual([mode])
})

test('whatever the text, every span lies inside it and every index points at something', () => {
  const words = fc.constantFrom(
    'Anna Keller',
    'said',
    '“',
    '”',
    '"',
    ',',
    '.',
    'that',
    'Ardan',
    'if',
    'according',
    'to',
    '\n',
    'rejected',
    'and',
    'he',
    '😀',
    '\ud800',
    '—',
    'the talks',
    'warned',
    'by',
    ':',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.array(words, { maxLength: 60 }).map(list => list.join(' ')),
      ),
      text => {
        const { attributions, mentions } = read(text)
        for (const { source, cue, content, speakers, nestedIn, condition } of attributions) {
          for (const span of [...source, ...cue, ...content, ...(condition === null ? [] : [condition])]) {
            expect(covers({ start: 0, end: text.length }, span)).toBe(true)
            expect(span.end).toBeGreaterThan(span.start)
          }
          expect(content.length).toBeGreaterThan(0)
          expect(speakers.every(index => mentions[index] !== undefined)).toBe(true)
          expect(nestedIn === null || attributions[nestedIn] !== undefined).toBe(true)
        }
      },
    ),
  )
})

function read(text: string) {
  return annotate({ text, published: null, outlet: null })
}
