/** @module Who is who: names, descriptions, pronouns; what the reader would underline is the expectation. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mark, unmark } from '../../tests/marked-text.ts'
import { annotate } from '../analyse-report.ts'
import { addLayers, type Figure } from '../document/layers.ts'
import { findQuotations } from '../text/find-quotations.ts'
import { splitParagraphs } from '../text/split-paragraphs.ts'
import { splitSentences } from '../text/split-sentences.ts'
import { tokenise } from '../text/tokenise.ts'
import { trainedModels } from '../workflows/trained-models.ts'
import { findMentions } from './find-mentions.ts'

describe('a body called by the common noun of its name', () => {
  test.each([
    ['The Front for the Harl (FFH) met envoys. The front wants a pause.', 'The front', 'Front for the Harl'],
    ['The Delta Compact met envoys. On Monday the compact left.', 'the compact', 'Delta Compact'],
    ['The Delta Compact met envoys. The compact car left.', 'The compact', null],
    ['The Front for the Harl met envoys. Two men fell at the front.', 'the front', null],
  ])('%s', (text, words, name) => {
    const { mentions, figures } = annotate({ text, published: null, outlet: null }, trainedModels())
    const found = mentions.find(({ start, end }) => text.slice(start, end) === words)
    expect(found === undefined ? null : figures[found.chain!]!.name).toBe(name)
  })
})

describe('whom "she" means', () => {
  test.each([
    [
      'The Realm stays away, Mrs Dagny Osei announced. The Realm would not pay. <m>She</m> rejected a loan as well.',
      'Dagny Osei',
    ],
    [
      'Mrs Dagny Osei spoke. She was brief. Asked of a call to his deputy, which came before <m>she</m> spoke, she left.',
      'Dagny Osei',
    ],
    ['Told that the federal spokesman had left, Mrs Dagny Osei laughed. “Good,” <m>she</m> said.', 'Dagny Osei'],
    [
      'Tove Arnling, speaking for the harbour board, told us that Mr Keller was late. The map was wrong, <m>she</m> said.',
      'Tove Arnling',
    ],
  ])('%s', (marked, name) => {
    const text = marked.replace(/<\/?m>/g, '')
    const { mentions, figures } = annotate({ text, published: null, outlet: null }, trainedModels())
    const start = marked.indexOf('<m>')
    expect(figures[mentions.find(mention => mention.start === start)?.chain ?? -1]?.name).toBe(name)
  })
})

describe('people', () => {
  test.each([
    'Ana Osei, the trade minister of Chad, came late. <m>The minister</m> said nothing.',
    'Ana Osei, farm minister of Chad, came late. <m>The minister</m> said nothing.',
  ])('who is minister of a state is "the minister": %s', marked => {
    const text = marked.replace(/<\/?m>/g, '')
    const { mentions, figures } = annotate({ text, published: null, outlet: null }, trainedModels())
    const start = marked.indexOf('<m>')
    const found = mentions.find(mention => mention.start === start)
    expect(figures[found!.chain!]!.name).toBe('Ana Osei')
  })

  test.each([
    ['<m0>The Dutch</m0> want a lower toll.', 'Netherlands'],
    ['Osei sat with <m0>the Irish</m0> on Monday.', 'Ireland'],
    ['<m0>The Maltese</m0>, who came late, would pay.', 'Malta'],
  ])('a people called by its adjective is its state: %s', (marked, name) => {
    const [first] = findFigures(marked)
    expect(first).toBe(name)
  })

  test.each(['The Irish offer was late.', 'The French and German boats left.'])('an adjective is nobody: %s', text => {
    expect(findFigures(text)).toEqual([])
  })

  test('title, adjective and name are one mention; the adjective tells the side', () => {
    check('<m0>Danish Foreign Minister Ana Osei</m0> arrived.', [
      { kind: 'person', name: 'Ana Osei', titles: ['Foreign Minister'], side: 'Denmark' },
    ])
  })

  test('an office of a seat of power speaks for its country', () => {
    check('<m1><m0>Élysée</m0> foreign-policy aide Jonas Keller</m1> arrived.', [
      { kind: 'organisation', name: 'Élysée', side: 'France' },
      { kind: 'person', name: 'Jonas Keller', titles: ['foreign-policy aide'], side: 'France' },
    ])
  })

  test('an office in apposition before the name', () => {
    check('<m1><m0>Chad</m0>’s foreign minister, Ana Osei</m1>, said talks would resume.', [
      { name: 'Chad' },
      { name: 'Ana Osei', titles: ['foreign minister'], side: 'Chad' },
    ])
  })

  test('an office in apposition after the name', () => {
    check('<m0>Ana Osei, spokesperson for <m1>the Sendal Authority</m1></m0>, said talks would resume.', [
      { name: 'Ana Osei', titles: ['spokesperson for the Sendal Authority'], side: 'Sendal Authority' },
      { name: 'Sendal Authority', kind: 'organisation' },
    ])
  })

  test('"its minister" is of whom the sentence is about', () => {
    check('<m0>Peru</m0> offered a pause, <m1>its water minister, Ana Osei</m1>, told reporters.', [
      { name: 'Peru' },
      { name: 'Ana Osei', side: 'Peru' },
    ])
  })

  test('an office is held for whatever it is held for', () => {
    check('<m0>Peru</m0> offered a pause. <m1>Its fisheries minister, Ana Osei</m1>, told reporters.', [
      { name: 'Peru' },
      { name: 'Ana Osei', titles: ['fisheries minister'], side: 'Peru' },
    ])
  })

  test('a family name may stand in the middle', () => {
    check('<m0>Farm Minister Ana Osei Marun</m0> arrived. <m0>Osei</m0> said nothing.', [
      { name: 'Ana Osei Marun', titles: ['Farm Minister'] },
    ])
  })

  test('the small word of a name has a capital where a sentence begins', () => {
    check('<m0>Envoy Karim al-Keller</m0> arrived. Some like <m0>Al-Keller</m0>.', [{ name: 'Karim al-Keller' }])
  })

  test('whoever stands behind the field of an office is no part of it', () => {
    check('So said <m0>the Vice-Minister of Transport Oke Harald</m0>, at last. <m0>Harald</m0> left.', [
      { name: 'Oke Harald', titles: ['Vice-Minister of Transport'] },
    ])
  })

  test('two offices of one person stand before the name', () => {
    check(
      '<m0>The Farm Minister and head of the delegation to the talks on tin, Dr. Karim Osei</m0>, spoke. <m0>The minister</m0> left.',
      [{ name: 'Karim Osei', titles: ['Farm Minister', 'head of the delegation'] }],
    )
  })

  test('an office that nobody bears by title is that of the one who has just spoken', () => {
    check('Tin could wait, <m0>Ana Osei</m0> said. <m0>The farm minister</m0>, who flew home, left at noon.', [
      { name: 'Ana Osei', titles: ['farm minister'] },
    ])
    // He only let somebody be told.
    check('On this side sat <m0>Ana Osei</m0>. <m1>The farm minister</m1>, who flew home, left at noon.', [
      { name: 'Ana Osei', titles: [] },
    ])
  })

  test('of several ministers it is the one named last, his pronouns between', () => {
    check(
      '<m0>The Minister of Tin, Ana Osei</m0>, spoke. <m1>The Minister of Trade, Jonas Keller</m1>, spoke. It rained. It snowed. It froze. Then <m1>the minister</m1> left.',
      [{}, {}],
    )
  })

  test('a pronoun behind a name tells who she is for the whole report', () => {
    check(
      'Yesterday <m0>Toma Marun</m0> wrote to her league. <m1>Jonas Keller</m1> sat beside <m0>Marun</m0>. <m1>He</m1> left.',
      [{}, {}],
    )
  })

  test('whoever is in what somebody speaks of does not say it', () => {
    check('<m0>Jonas Keller</m0> left. Of the tin that <m1>Toma Marun</m1> sold <m0>he</m0> said nothing.', [{}, {}])
  })

  test('an office of an old kind has its rank before it', () => {
    check('<m0>Ana Osei, First Elder of <m1>the Harl Confederation</m1></m0>, spoke. <m0>The First Elder</m0> left.', [
      { name: 'Ana Osei', titles: ['First Elder'], side: 'Harl Confederation' },
    ])
  })

  test('an adjective that opens a sentence is no given name', () => {
    check('<m0>Ada Keller</m0> waited. Landlocked <m1>Chad</m1> wants its water. <m0>Keller</m0> left.', [
      { name: 'Ada Keller', kind: 'person' },
      { name: 'Chad', kind: 'state' },
    ])
  })

  test('people of a nation are not its state; "the" makes them its envoys', () => {
    check('<m0>Danes</m0> in the north have warned of a boycott.', [{ kind: 'group', name: 'Danes' }])
    check('On Monday <m0>the Danes</m0> said talks would resume.', [{ kind: 'state', name: 'Denmark' }])
  })

  test('a plural office is said of each', () => {
    check('<m0>Envoys Ana Osei</m0> and <m1>Jonas Keller</m1> met.', [{ titles: ['Envoys'] }, { titles: ['Envoys'] }])
  })

  test('a surname and "Mr" are the person named before', () => {
    check('<m0>Jonas Keller</m0> arrived. <m0>Mr Keller</m0> smiled. <m0>Keller</m0> left.', [
      { name: 'Jonas Keller', aliases: ['Keller'] },
    ])
  })

  test('accents make no other person', () => {
    check('<m0>President Inés Orué</m0> spoke. <m0>Orue</m0> left.', [{ name: 'Inés Orué', aliases: ['Orue'] }])
  })

  test('two of one family stay apart', () => {
    check('<m0>Anna Keller</m0> met <m1>Jonas Keller</m1>. <m0>Ms Keller</m0> left.')
  })

  test('an office with "of" is no state, and an ambassador’s posting is not his side', () => {
    check('<m2><m0>Peru</m0>’s ambassador to <m1>the United Nations</m1> Ana Osei</m2> spoke.', [
      { name: 'Peru' },
      { name: 'United Nations' },
      { name: 'Ana Osei', side: 'Peru' },
    ])
  })

  test('a secretary of state has no surname State', () => {
    check('<m1><m0>US</m0> Secretary of State Ana Osei</m1> spoke.', [{}, { name: 'Ana Osei', side: 'United States' }])
  })

  test('a relative clause tells the office', () => {
    check('<m0>Ana Osei</m0>, who chairs the board, spoke.', [{ titles: ['chair'] }])
  })

  test('a letter after "Annex" belongs to the annex', () => {
    check('Few had heard of Annex C. <m0>Anna Keller</m0>, who chairs the board, said so.')
  })
})

describe('states and bodies', () => {
  test('aliases and the people are the country; so is the capital that acts', () => {
    check('<m0>The US</m0> agreed. <m0>Washington</m0> wants more. <m0>The Americans</m0> left.', [
      { kind: 'state', name: 'United States', aliases: ['US', 'Washington', 'Americans'] },
    ])
  })

  test('a capital where something happens is a place', () => {
    check('Talks in Ottawa ended. Some flew to Ottawa before the Ottawa talks.')
  })

  test('a seat of power where people meet is a place', () => {
    check('Some met at the Élysée. <m0>The Élysée</m0> said so.')
  })

  test('an adjective alone refers to nobody', () => {
    check('The Danish proposal was long.')
  })

  test('a state no gazetteer holds is known by its adjective', () => {
    check('<m0>Ardana</m0> wants more, <m1>an Ardanan official</m1> said.', [
      { kind: 'state', name: 'Ardana' },
      { kind: 'person', name: 'Ardanan official', side: 'Ardana', anonymous: true },
    ])
  })

  test('a body in apposition tells whose the house is', () => {
    check(
      '<m0>Ana Osei, spokesperson for <m1>the Long House</m1>, the Ardani presidency</m0>, told <m2>Ardan</m2> to wait.',
      [
        { name: 'Ana Osei', side: 'Ardan' },
        { name: 'Long House', side: 'Ardan' },
      ],
    )
  })

  test('the last word of a body is the body; so are its letters', () => {
    check(
      '<m0>The Sendal Water Authority</m0> said so. <m0>The Authority</m0> denied it, and <m0>the SWA</m0> left. <m0>The Water Authority</m0> stayed.',
    )
  })

  test('a ministry speaks for the country it is named with', () => {
    check('<m0>The Danish Foreign Ministry</m0> said so.', [{ kind: 'organisation', side: 'Denmark' }])
  })

  test('a party that has officials is a body, not a state', () => {
    check('<m0>Marun</m0> said so. <m1>A <m0>Marun</m0> official</m1> agreed.', [
      { kind: 'organisation', name: 'Marun' },
      { side: 'Marun', anonymous: true },
    ])
  })

  test('a name with an article is no person', () => {
    check('Some feared <m0>the Marun</m0>. <m0>The Marun</m0> said so.', [{ kind: 'organisation' }])
  })

  test('a name before "beach" is a place, whatever its first word', () => {
    check('Some swam at the Anna Vallon beach.')
  })

  test('"the group" is the only body just named', () => {
    check('<m1>Some <m0>Marun</m0> officials</m1> agreed. <m0>Marun</m0> said so. <m0>The group</m0> left.')
  })
})

describe('media', () => {
  test('known outlets, and unseen ones by their last word', () => {
    check('<m0>Reuters</m0> and <m1>the Westmark Tribune</m1> said so.', [{ kind: 'media' }, { kind: 'media' }])
  })

  test('what is told as papers are told is one', () => {
    check('<m0>Jonas Keller</m0> told <m1>the Bellman</m1> that all agreed.', [{}, { kind: 'media', name: 'Bellman' }])
  })

  test('the credit of a dateline is one', () => {
    check('SENDAL, March 3 (<m0>Westline</m0>) - Talks ended, <m0>Westline</m0> said.', [{ kind: 'media' }])
  })
})

describe('people without a name', () => {
  test.each([
    ['<m0>Critics</m0> said so.', { kind: 'group', anonymous: true, side: null }],
    ['<m0>Danish officials</m0> said so.', { kind: 'group', anonymous: true, side: 'Denmark' }],
    ['<m0>European and Danish officials</m0> said so.', { kind: 'group', anonymous: true, side: null }],
    ['<m0>A senior Danish official</m0> said so.', { kind: 'person', anonymous: true, side: 'Denmark' }],
    ['<m0>Both sides</m0> said so.', { kind: 'group', anonymous: true }],
    ['<m0>The Danish government</m0> said so.', { kind: 'organisation', side: 'Denmark', anonymous: false }],
  ] as const)('%s', (marked, figure) => {
    check(marked, [figure])
  })

  test('a description is linked to the one person with that office and side', () => {
    check(
      '<m0>Danish President Ana Osei</m0> spoke. <m1>Chilean President Jonas Keller</m1> left. <m0>The Danish president</m0> stayed.',
    )
  })

  test('"the leader" is head of state or government', () => {
    check('<m0>Danish Prime Minister Ana Osei</m0> spoke. <m0>The Danish leader</m0> left.')
  })

  test('whoever leads a delegation is no head of state', () => {
    check("<m0>Danish President Ana Osei</m0> spoke. <m2><m1>The Danish delegation</m1>'s leader</m2> left.")
  })

  test('small words stand inside names', () => {
    check('<m0>President Mina walet Keller</m0> met <m1>Foreign Minister Issa ag Osei</m1>.')
  })

  test('whoever leads an opposition is not "the president"', () => {
    check('<m0>Ana Osei</m0>, who leads <m1>the opposition</m1>, spoke. <m2>The president</m2> left.', [
      { name: 'Ana Osei' },
      { name: 'opposition' },
      { name: 'president', anonymous: true },
    ])
  })

  test('"the official" is the one just quoted', () => {
    check('<m0>A Danish official</m0> said so. <m0>The official</m0> left.')
  })

  test('a description of another side is somebody else', () => {
    check('<m0>Danish President Ana Osei</m0> spoke. <m1>The Chilean president</m1> left.', [
      {},
      { name: 'Chilean president', side: 'Chile' },
    ])
  })

  test('"the official language" is nobody', () => {
    check('The official language was long.')
  })
})

describe('pronouns', () => {
  test('the subject of the sentence before', () => {
    check('<m0>Ana Osei</m0> said so. <m0>She</m0> left.')
  })

  test('not of the other gender', () => {
    check('<m0>Mr Keller</m0> said so. <m>She</m> left.')
  })

  test('whoever speaks behind his own words is not named in them', () => {
    check('<m0>Jonas Keller</m0> spoke. <m1>Ivan Brandt</m1> was no hostage, <m0>he</m0> said.')
    check('<m0>Jonas Keller</m0> spoke. <m1>Ivan Brandt</m1>, <m0>he</m0> said, was no hostage.')
    check('<m0>Jonas Keller</m0> spoke. When <m1>Ivan Brandt</m1> left, <m1>he</m1> said that nobody was held.')
  })

  test('of two, the one who speaks', () => {
    check('<m0>Jonas Keller</m0> said all would meet <m1>Ivan Brandt</m1>. <m0>He</m0> left.')
  })

  test('not to words inside a quotation', () => {
    check('“<m0>Ana Osei</m0> is late,” <m>she</m> said.')
  })

  test('ahead of its name, behind "while"', () => {
    check('<m0>Ivan Brandt</m0> spoke. While <m1>he</m1> declined, <m1>Jonas Keller</m1> agreed.')
  })

  test('"they" after a pair is left open', () => {
    check('<m2>Critics</m2> left. <m0>Peru</m0> and <m1>Chad</m1> worked on what <m>they</m> called a text.')
  })

  test('who is quoted with "according to" goes on; of an unknown one nobody named is meant', () => {
    check('According to <m0>Peru</m0>, <m1>Chad</m1> agreed. <m0>It</m0> said so.')
    check('According to the report, <m0>Peru</m0> agreed. <m>It</m> said so.')
  })

  test('"it" of a state', () => {
    check('<m0>Peru</m0> said <m0>it</m0> would agree.')
  })
})

describe('any text', () => {
  const report = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(
          'the ',
          'Ana Osei',
          ', ',
          '’s ',
          'minister ',
          'Danish ',
          '“',
          '” ',
          'said ',
          'He ',
          '. ',
          '\n',
          'of ',
          'and ',
          'U.S. ',
          '\ud800',
        ),
      ),
      { maxLength: 60 },
    )
    .map(pieces => pieces.join(''))

  test('mentions lie in the text, in reading order, and link to figures that are there', () => {
    fc.assert(
      fc.property(report, text => {
        const { mentions, figures } = read(text)
        mentions.forEach(({ start, end, chain }, index) => {
          expect(start).toBeGreaterThanOrEqual(mentions[index - 1]?.start ?? 0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          if (chain !== null) expect(figures[chain]).toBeDefined()
        })
      }),
    )
  })

  test('every figure is mentioned', () => {
    fc.assert(
      fc.property(report, text => {
        const { mentions, figures } = read(text)
        const mentioned = new Set(mentions.map(({ chain }) => chain))
        expect(figures.every((_, index) => mentioned.has(index))).toBe(true)
      }),
    )
  })
})

/** Input and expectation are one string: `m3` is a mention of figure 3, `m` one that nobody is linked to. */
function check(marked: string, expected: readonly Partial<Figure>[] = []) {
  const { text, mentions, figures } = read(unmark(marked))
  const marks = mentions.map(({ start, end, chain }) => ({ start, end, label: `m${chain ?? ''}` }))
  expect(mark(text, marks)).toBe(marked)
  for (const [index, figure] of expected.entries()) expect(figures[index]).toMatchObject(figure)
}

function read(text: string) {
  const plain = { text, published: null, outlet: null }
  const paragraphs = addLayers(plain, splitParagraphs(plain))
  const quotations = addLayers(paragraphs, findQuotations(paragraphs))
  const sentences = addLayers(quotations, splitSentences(quotations))
  const tokens = addLayers(sentences, tokenise(sentences))
  return addLayers(tokens, findMentions(tokens))
}

/** The names of the states a text speaks of, by the trained models. */
function findFigures(marked: string): readonly string[] {
  const text = marked.replace(/<\/?m\d+>/g, '')
  const { figures } = annotate({ text, published: null, outlet: null }, trainedModels())
  return figures.filter(({ kind }) => kind === 'state').map(({ name }) => name)
}
