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
