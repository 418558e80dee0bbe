import { describe, expect, test } from 'vitest'
import { speakersIn } from '../../tests/marked-attributions.ts'
import { annotate } from '../analyse-report.ts'
import { trainedModels } from '../workflows/trained-models.ts'

describe('whoever has no name is known by a description, and never by the one he serves', () => {
  test.each([
    ['Two people who saw the draft said the rate was ten.', ['two people who saw the draft (unnamed)']],
    ['According to two people briefed on the talks, the rate is ten.', ['two people briefed on the talks (unnamed)']],
    ['A person familiar with the matter said the rate was ten.', ['person familiar with the matter (unnamed)']],
    [
      'According to one person in the Danish delegation, the rate is ten.',
      ['person in the Danish delegation (unnamed), Denmark'],
    ],
    ['One of the envoys, who asked not to be named, said the rate was ten.', ['one of the envoys (unnamed)']],
    ['Anna Keller lost the vote. She was pushed, her friends insist.', ['Keller’s friends (unnamed)']],
    ['A diplomat close to the mediators said the rate was ten.', ['diplomat close to the mediators (unnamed)']],
    ['Those present said the mood was calm.', ['those present (unnamed)']],
    ['Harbour engineers say the gate is safe.', ['Harbour engineers (unnamed)']],
    [
      'The top two Greens in the Norwegian Assembly said they would not come.',
      ['top two Greens in the Norwegian Assembly (unnamed), Norway'],
    ],
    ['A Kenyan daily said the port would close.', ['Kenyan daily (unnamed)']],
    ['A magazine in Norway said the port would close.', ['magazine in Norway (unnamed)']],
    ['A clerk at the harbour office said the gate was shut.', ['clerk at the harbour office (unnamed)']],
    ['Far-left members of the board said the gate was shut.', ['Far-left members of the board (unnamed)']],
    ['Police said nine boats were held.', ['Police']],
    ['Anna Keller met Governor Ben Osei. The governor said the gate was shut.', ['Ben Osei']],
    ['Anna Keller lost the vote. Her office called that “untrue”.', ['Keller’s office']],
    // Whom the sentence is about, and not whoever was named last.
    ['Anna Keller met Ben Osei on the pier, her office confirmed.', ['Keller’s office']],
    ['The Harbour Union and the crews said the gate was shut.', ['Harbour Union & crews (unnamed)']],
  ])('%s', (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers)
  })
})

describe('what somebody issued is his word, paragraphs on', () => {
  test.each([
    [
      'In a statement issued by her office, Anna Keller said the pier was shut.\n\nThe crews waited.\n\nOn the fees, the statement said that nine was enough.',
      ['Anna Keller', 'Anna Keller'],
    ],
    // Of two statements nobody knows which.
    [
      'Anna Keller said in a statement that the pier was shut.\n\nBen Osei said in a statement that it was open.\n\nThe crews waited.\n\nThe boats left.\n\nOn the fees, the statement said that nine was enough.',
      ['Anna Keller', 'Ben Osei', ''],
    ],
    [
      'A senior Danish official said the map was old. The same Danish official said Norway would not sign.',
      ['senior Danish official (unnamed), Denmark', 'senior Danish official (unnamed), Denmark'],
    ],
  ])('%s', (text, speakers) => {
    expect(speakersIn(text).filter((_, at) => at < speakers.length)).toEqual(speakers)
  })
})

test('two by their office are the two whom the report names', () => {
  const text =
    'Foreign Minister Anna Keller said the pier was shut. Foreign Minister Ben Osei said it was open. The line opens in June, both ministers said.'
  expect(speakersIn(text).at(-1)).toBe('Anna Keller & Ben Osei')
})

describe('what is told of some is no word of theirs', () => {
  test.each([
    // A thing between two speaks for neither; those who only live there do not speak for the state.
    ['The quiet accord between Denmark and Norway shows that the north will sign.', ['']],
    [
      'A number of farmers in northern Denmark said the road was shut.',
      ['number of farmers in northern Denmark (unnamed)'],
    ],
    ['The firms said the yards would stay open.', ['firms (unnamed)']],
    // What a reader makes of somebody's words is not said by her.
    ['The minister Anna Keller’s remarks suggest that the pier will close.', ['']],
    // Nor is whoever is spoken of within a report its voice.
    [
      'According to the report, Denmark saw the talks as dead because Norway was refusing to sign. “They failed again,” it said.',
      ['', 'Denmark', 'Norway', '?'],
    ],
  ])('%s', (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers)
  })
})

describe('a body speaks by its kind', () => {
  test.each([
    ['The secretariat declined to confirm the figure. It said the text was secret.', ['secretariat', 'secretariat']],
    ['The General Staff reports that four boats were sunk.', ['General Staff']],
    ['The Seamen’s Union warned that its members would strike.', ['Seamen’s Union']],
    [
      'The Harbour Seamen’s Union warned of a strike. The seamen’s union said it was ready.',
      ['Harbour Seamen’s Union', 'Harbour Seamen’s Union'],
    ],
    ['Keller’s office called that “untrue”.', ['Keller’s office']],
  ])('%s', (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers)
  })
})

describe('a paper speaks for whoever wrote it', () => {
  test.each([
    [
      'The gate is safe, according to the Harbour Times. According to the report, the locks are old. “They leak,” it said.',
      ['Harbour Times', 'Harbour Times', 'Harbour Times'],
    ],
    [
      'The Harbour Union said in a statement that the gate was shut. The statement added that the locks were old.',
      ['Harbour Union', 'Harbour Union'],
    ],
    ['The Harbour Union said the gate was shut. The letter added that the locks were old.', ['Harbour Union', '']],
  ])('%s', (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers)
  })
})

describe('“they” are those who spoke together, or whom the sentence before is about', () => {
  test.each([
    [
      'Anna Keller and Ben Osei said the pier was shut. They said the boats were safe.',
      ['Ben Osei & Anna Keller', 'Ben Osei & Anna Keller'],
    ],
    ['The crews have waited nine weeks. They want the board to pay.', ['crews (unnamed)']],
    ['Anna Keller saw the boats come in. They said nothing was lost.', ['?']],
  ])('%s', (text, speakers) => {
    expect(speakersIn(text).map(one => one || '?')).toEqual(speakers)
  })
})

describe('a pronoun means whom its clause binds it to', () => {
  test.each([
    [
      'Critics said the map was old. Denmark and Norway then worked on what they called a “bridge”.',
      ['Critics (unnamed)', 'Denmark & Norway'],
    ],
    ['Ben Osei left after remarks by Anna Keller, in which she accused the crews of delay.', ['Anna Keller']],
    ['An envoy from the north was plainer: the map was gone, she said.', ['envoy from the north (unnamed)']],
    [
      'The two unions said the pier was shut. Neither expects a deal.',
      ['two unions (unnamed)', 'two unions (unnamed)'],
    ],
  ])('%s', (text, speakers) => {
    const { attributions, mentions, figures } = annotate({ text, published: null, outlet: null }, trainedModels())
    const names = attributions.map(one =>
      one.speakers
        .map(index => figures[mentions[index]!.chain ?? -1])
        .map(figure => `${figure?.name ?? '?'}${figure?.anonymous ? ' (unnamed)' : ''}`)
        .join(' & '),
    )
    expect(names).toEqual(speakers)
  })
})

test('a person is not the body that he is from', () => {
  expect(speakersIn('Dr Tom Marlin of the Harbour Union said the pier was shut.')).toEqual([
    'Tom Marlin, Harbour Union',
  ])
})

test('“it has been reported” is said by nobody who was named before', () => {
  expect(speakersIn('The Harbour Union met. It has been reported that the pier is shut.').filter(Boolean)).toEqual([])
})

test('“it added” goes on with the body that spoke before', () => {
  expect(
    speakersIn('The secretariat confirmed that talks will resume. Osland, it added, was told to keep quiet.'),
  ).toEqual(['secretariat', 'secretariat'])
})

test('a name between commas is the one of the office', () => {
  expect(speakersIn('The minister for fisheries and trade, Anna Keller, said the rate was ten.')).toEqual([
    'Anna Keller',
  ])
})

describe('“the agency” prints news, inspects or relieves', () => {
  test.each([
    [
      'The Inspectorate for Grain Safety is in Osford. The agency said a team would come on Friday.',
      ['Inspectorate for Grain Safety'],
    ],
    ['The Harbour Relief Agency met. Rain is late. The agency said wells were dry.', ['Harbour Relief Agency']],
    ['The dam is shut, according to Reuters. The agency said the locks were old.', ['Reuters', 'Reuters']],
  ])('%s', (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers)
  })
})

describe('“according to her”, “its version”, “officially”', () => {
  test.each([
    ['Anna Keller spoke. According to her, the pier was shut.', ['Anna Keller']],
    ['Ben Osei spoke. The pier, according to him, was shut.', ['Ben Osei']],
    ['The Harbour Union met. Its version says that the pier was shut.', ['Harbour Union']],
    ['Officially the ministry says that the pier is open.', ['ministry']],
  ])('%s', (text, speakers) => {
    expect(speakersIn(text, trainedModels())).toEqual(speakers)
  })
})

test('whoever has read a paper does not speak by it', () => {
  expect(speakersIn('The dam is dead, according to a note of the call seen by the Harbour Times.').join('')).toBe('')
})

test('a name behind an office and a comma is the one of the office, wherever he is from', () => {
  expect(
    speakersIn(
      'The chairman of the Grain Committee, Tom Marlin of the Harbour bloc, said the dam was shut. He said it was over.',
    ),
  ).toEqual(['Tom Marlin, Harbour', 'Tom Marlin, Harbour'])
})

describe('what tells more of a source is none of it', () => {
  test.each([
    [
      'Envoy Lida Moss came. A senior official travelling with the envoy said the toll would stay.',
      'senior official travelling with the envoy (unnamed)',
    ],
    [
      'Anna Keller rested. Two officials accompanying the minister said the vote was lost.',
      'two officials accompanying the minister (unnamed)',
    ],
    [
      'Anna Keller left. A lawyer representing Keller said the lease would be signed.',
      'lawyer representing Keller (unnamed)',
    ],
    ['The unions met. People directly involved said a strike was near.', 'People directly involved (unnamed)'],
    ['Two clerks who were there said the lease was long.', 'two clerks who were there (unnamed)'],
    ['A pilot who had seen it said it was cold.', 'pilot who had seen it (unnamed)'],
  ])('%s', (text, speaker) => {
    expect(speakersIn(text, trainedModels())).toEqual([speaker])
  })
})

describe('who has no name can be looked for by the words in print', () => {
  test.each([
    ['A person close to the board said the rate was ten.', 'a person close to the board'],
    ['“We wait,” one harbour pilot said.', 'one harbour pilot'],
    ['The rate was ten, according to an aide who saw the draft.', 'an aide who saw the draft'],
    ['Another clerk said the gate was shut.', 'another clerk'],
    // Told of before he speaks, as "he".
    ['A Harl pilot went a step further. Were the rate ten, he said, the growers would pay.', 'a Harl pilot'],
    ['A pilot who asked not to be named said the gate was shut.', 'a pilot'],
    ['A pilot who asked not to be named said the gate was shut.', 'a pilot who asked not to be named'],
    ['A clerk of the lock reached by radio said the gate was shut.', 'a clerk of the lock'],
    ['A rower who has seen the lease and who feared for his job said it was long.', 'a rower who has seen the lease'],
    // "the clerk" goes back to somebody, and to another in another report.
    ['The clerk said the gate was shut.', null],
  ])('%s', (text, printed) => {
    const { figures } = annotate({ text, published: null, outlet: null }, trainedModels())
    const named = figures.flatMap(({ anonymous, name, aliases }) => (anonymous ? [name, ...aliases] : []))
    if (printed === null) expect(named.filter(name => /^(?:an?|the) /.test(name))).toEqual([])
    else expect(named).toContain(printed)
  })
})

test('a letter speaks for whoever wrote it', () => {
  const text = 'Anna Keller said in a letter on Monday that she was leaving. “The board did all it could,” it said.'
  expect(speakersIn(text, trainedModels())).toEqual(['Anna Keller', 'Anna Keller'])
})

describe('"he" and "she" are whoever the paragraph was last about, though nothing else tells of him', () => {
  test.each([
    ['Jalen Torvan lives above a shop in Osford. He has seen neither draft, he told us by telephone.', 'Jalen Torvan'],
    ['Torvan heard of the swap from a guard. He called it a good morning.', 'Torvan'],
    ['Torvan is 71 and retired. The growers like it, he says.', 'Torvan'],
    ['Torvan heard of it late. Still, the gate is open. The growers like it, he says.', 'Torvan'],
    // A town is nobody, and in the next paragraph somebody else may speak.
    ['Osford was cold. The growers like it, he says.', '?'],
    ['Torvan heard of the swap late.\nThe growers like it, he says.', '?'],
  ])('%s', (text, speaker) => {
    expect(speakersIn(text, trainedModels()).at(-1)).toBe(speaker)
  })
})

test('a name that no list knows speaks, and not the body she is of', () => {
  const text = 'Hemara Zavel of the Federation of Harbour Pilots said the toll was a tax.'
  expect(speakersIn(text, trainedModels())).toEqual(['Hemara Zavel'])
})

test('whoever is named in what she was asked does not answer', () => {
  const text =
    'Anna Keller said the toll was a tax. Asked about the sum mentioned by an official in Osford, she said it was a wish.'
  expect(speakersIn(text, trainedModels()).at(-1)).toBe('Anna Keller')
})

test('somebody’s family speaks, and not whoever it is the family of', () => {
  const text = 'The family of Anna Keller say she has been moved.'
  expect(speakersIn(text, trainedModels())).toEqual(['family of Anna Keller (unnamed)'])
})

test('a number of papers is nobody, and speaks for no state', () => {
  const text = 'The bill passed on Friday, according to a number of Danish media publications.'
  expect(speakersIn(text, trainedModels())).toEqual(['number of Danish media publications (unnamed)'])
})
