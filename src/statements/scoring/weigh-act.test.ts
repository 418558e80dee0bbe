/** @module The trained reader of acts: where it is asked, and what it may change. */
import { describe, expect, it } from 'vitest'
import { annotate } from '../../analyse-report.ts'
import { trainedModels } from '../../workflows/trained-models.ts'
import { ACT_CLASSES, ACT_UNIT } from './act-model.ts'
import { chosenAct } from './weigh-act.ts'

/** Scores that give one act so many nats more than every other. */
function scores(act: (typeof ACT_CLASSES)[number], nats: number): Int16Array {
  return Int16Array.from(ACT_CLASSES, other => (other === act ? nats * ACT_UNIT : 0))
}

function actsIn(text: string): readonly string[] {
  return annotate({ text, published: null, outlet: null }, trainedModels()).attributions.map(({ act }) => act)
}

describe('a second look at an act', () => {
  it('takes the likelier act where the rules see no more than a report', () => {
    expect(chosenAct('report', scores('deny', 6), true)).toBe('deny')
    expect(chosenAct('report', scores('deny', 1), true)).toBe(null)
    expect(chosenAct('commit', scores('report', 6), true)).toBe('report')
  })

  it('takes an act that the rules name for another only when it is sure, and never for nothing', () => {
    expect(chosenAct('threaten', scores('condition', 9), false)).toBe(null)
    expect(chosenAct('accept-in-part', scores('reject', 9), false)).toBe('reject')
    expect(chosenAct('accept-in-part', scores('reject', 2), false)).toBe(null)
    expect(chosenAct('reject', scores('report', 9), false)).toBe(null)
  })

  it.each([
    ['The ministry said it knew nothing of such an offer.', 'deny'],
    ['The harbour board said the levy would be dropped the same day the first ship docked.', 'condition'],
    ['The union said turnout had been good.', 'report'],
    ['Osei replied that the draft belonged to the chairs.', 'withhold'],
    ['The mediator said the session had lasted four hours.', 'report'],
  ])('%s', (text, act) => {
    expect(actsIn(text)).toEqual([act])
  })

  it.each([
    'Ardan’s minister, Anna Keller, said Ardan did not refuse the inspectors.',
    'Keller said that her government had never refused a mixed crew.',
    '“We have nothing against the ferry,” Osei said.',
    'Osei said Ardan had nothing against the toll.',
  ])('no refusal in: %s', text => {
    expect(actsIn(text)[0]).not.toBe('reject')
  })

  it('hears a refusal in what one wants none of', () => {
    expect(actsIn('Ardan wants none of it.')).toEqual(['reject'])
  })

  it('gives the same acts each time', () => {
    const text = '“There never was a list,” Osei said. The company said no gas had escaped.'
    expect(actsIn(text)).toEqual(actsIn(text))
  })
})
