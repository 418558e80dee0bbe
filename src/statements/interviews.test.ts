/** @module Interviews: what is asked, what is answered, and who answers. */
import { describe, expect, it } from 'vitest'
import { annotate } from '../analyse-report.ts'
import { trainedModels } from '../workflows/trained-models.ts'

/** Who says what in a page, by the trained models. */
function said(text: string): readonly string[] {
  const { attributions, mentions, figures } = annotate({ text, published: null, outlet: null }, trainedModels())
  return attributions.flatMap(({ speakers, content, mode }) => {
    const chain = mentions[speakers[0] ?? -1]?.chain ?? null
    if (mode !== 'direct' || chain === null) return []
    return content.map(({ start, end }) => `${figures[chain]!.name}: ${text.slice(start, end)}`)
  })
}

describe('an interview in questions and answers', () => {
  it('gives answers behind dashes to whom the page met', () => {
    const text = [
      'A morning at the salt works',
      'It was Ada Keller, the head of the salt workers, whom we wanted to hear.',
      'Will you go back to work on Monday?',
      '– Not for six hundred. We asked for eight.',
      'The owners say the money is gone.',
      '– It was gone in spring as well, and then it was not.',
      'And the judge?',
      '– We would accept a judge. We would not accept his cousin.',
      'When do you meet again?',
      '– On Thursday, at ten.',
      'The works have been shut since June.',
    ].join('\n\n')
    expect(said(text)).toEqual([
      'Ada Keller: Not for six hundred. We asked for eight.',
      'Ada Keller: It was gone in spring as well, and then it was not.',
      'Ada Keller: We would accept a judge. We would not accept his cousin.',
      'Ada Keller: On Thursday, at ten.',
    ])
  })

  it('gives answers without marks to whom the heading names', () => {
    const text = [
      'Interview: Idris ag Osei, head of the herders’ council',
      'The council’s head received us on Friday in Osland, after the last sitting.',
      'Are you content?',
      'We are not. The wells were left out.',
      'What do you want?',
      'Our first point is the wells. I will not name the second.',
      'General Brandt says the road is open.',
      'The road is open to his trucks.',
      'Will you sign?',
      'If the wells are in the text, we will sign it.',
      'The herders number some nine thousand.',
    ].join('\n\n')
    expect(said(text)).toEqual([
      'Idris ag Osei: We are not. The wells were left out.',
      'Idris ag Osei: Our first point is the wells. I will not name the second.',
      'Idris ag Osei: The road is open to his trucks.',
      'Idris ag Osei: If the wells are in the text, we will sign it.',
    ])
  })

  it('is not a page whose writer asks and answers', () => {
    const text = [
      'What we know about the salt dispute',
      'What is it about?',
      'The owners want to close two of the five pans.',
      'Who is at the table?',
      'The union and the owners, with Ada Keller as mediator.',
      'What happens next?',
      'The two sides meet on Thursday.',
      'Could it fail?',
      'It could. Nobody has moved since June.',
    ].join('\n\n')
    expect(said(text)).toEqual([])
  })

  it('is not a page of two questions', () => {
    const text = [
      'Will you go back?',
      'Ada Keller laughed. We had asked her before.',
      'Are you content?',
      'She was not, she said.',
    ]
    expect(said(text.join('\n\n'))).toEqual([])
  })
})
