import { describe, expect, test } from 'vitest'
import { checkAttributions } from '../../tests/marked-attributions.ts'
import { annotate } from '../analyse-report.ts'

const BODY = '\n\nTalks on the dam ended in Bela on Monday without a text. Anna Keller left early.'

describe('a colon gives words to whoever stands before it', () => {
  test.each([
    '<source>Anna Keller</source><cue>:</cue> <content>“We will not sign.”</content>',
    '<source>Anna Keller, foreign minister</source><cue>:</cue> <content>“We will not sign.”</content>',
    '<source>Anna Keller</source> was blunt<cue>:</cue> <content>“We will not sign.”</content>',
    'Anna Keller spoke last. <source>Her</source> message to Osland<cue>:</cue> <content>“We will not sign.”</content>',
    '<content>Five seats are “conceivable”, provided the council is new</content><cue>:</cue> <source>Anna Keller</source>, on the telephone.',
    '<source>Anna Keller</source> <cue>added</cue>:\n<content>“We will not sign. We never said we would.”</content>',
    `<source>Anna Keller</source><cue>:</cue> <content>no deal before June</content>${BODY}`,
    `<content>No deal before June</content><cue>:</cue> <source>Anna Keller</source>${BODY}`,
  ])('%s', checkAttributions)
})

test.each([
  `Ardan: talks resume on Monday${BODY}`,
  'Anna Keller wore a shirt with a slogan: “No dam.”',
  'What did Keller say?',
  'Q: Will Ardan sign the text?',
  'ARDAN RADIO: Will Ardan sign the text?',
])('a topic, a thing that is read and a question are nobody’s stance: %s', text => {
  expect(annotate({ text, published: null, outlet: null }).attributions).toEqual([])
})

describe('a turn of a transcript is its speaker’s, to its end', () => {
  const asked = (question: string) => `Question: ${question}\n\n`
  test.each([
    `${asked('Is the dam plan dead?')}<source>Anna Keller</source><cue>:</cue> <content>We do not know of any plan. We were given two sheets, and both were blank</content>.\n\n${asked('And the loan?')}Anna Keller: No.`,
    `${asked('When will wages rise?')}<source>Anna Keller</source><cue>:</cue> <content>In June. I would say that is soon enough</content>.\n\n${asked('And then?')}<source>Anna Keller</source><cue>:</cue> <content>Not before</content>.`,
    '<source>OSEI</source><cue>:</cue> <content>Good evening</content>.\n\n<source>KELLER</source><cue>:</cue> <content>The tariff stays. It will not be cut in half</content>.\n\n<source>OSEI</source><cue>:</cue> <content>Thank you</content>.',
    // A reporter gives the words of others.
    '<source>KELLER (studio)</source><cue>:</cue> <content>Lida Moss is in Velm</content>.\n\nMOSS: <source>The guild’s chief, Ilse Osei</source>, <cue>says</cue> <content>nobody was turned away</content>.\n\nKELLER (studio): And now?',
  ])('%s', checkAttributions)

  test.each([
    'Ardan: a truce from June\n\nOsland: two seats on the board\n\nVelm: no answer yet',
    'Background: The dam was built in 1961.\n\nOutlook: The board meets in June.\n\nContext: Rain is late.',
  ])('headings of a list are nobody: %s', text => {
    expect(annotate({ text, published: null, outlet: null }).attributions).toEqual([])
  })
})
