import { describe, expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { checkScored } from '../../tests/marked-attributions.ts'
import { analyseReport } from '../analyse-report.ts'
import { trainedModels } from '../workflows/trained-models.ts'

describe('a noun of saying has its speaker before the verb that brings it', () => {
  test.each([
    'Prices rose after <source>Norway</source> <cue>issued fresh warnings over</cue> <content>the northern pier</content>.',
    '<source>The dockers</source> <cue>have raised objections over</cue> <content>the third clause</content>.',
    '<source>Anna Keller</source> <cue>issued a new threat against</cue> <content>the ports</content>.',
    '<source>The union</source> <cue>renewed its call for</cue> <content>a shorter week</content>.',
  ])('%s', marked => checkScored(marked))
})

describe('a noun of saying has its speaker behind "from"', () => {
  test.each([
    'The draft was changed after <cue>criticism</cue> from <source>Norway and its allies</source> <content>for allegedly favouring Denmark</content>.',
    'The second text came after <cue>complaints</cue> from <source>the northern unions</source> <content>about low wages</content>.',
    'Ministers left early following <cue>calls</cue> from <source>Denmark</source> <content>for a ceasefire</content>.',
    'Amid <cue>criticism</cue> from <source>Anna Keller</source> <content>over the delay</content>, the crews went home.',
  ])('%s', marked => checkScored(marked))
})

describe('what a thing is commonly called is nobody’s statement', () => {
  test.each([
    'The envoy, who <cue>is widely referred to as</cue> <content>“the fox”</content>, arrived late.',
    '<content>The crews went home</content>, <cue>according to</cue> <source>the Harbour Gazette</source>, which <cue>is often referred to as</cue> <content>“the bell”</content>.',
  ])('%s', marked => {
    checkScored(marked)
    const report = reportOf(marked.replaceAll(/<[^>]+>/g, ''), { file: 'a.txt', published: '2031-05-07' })
    const { statements } = analyseReport(report, trainedModels())
    expect(statements.filter(({ cue }) => cue?.includes('referred'))).toEqual([])
  })
})

describe('a noun of saying that tells no saying', () => {
  test.each([
    'He drew criticism from the board.',
    'Norway may issue a warning over the levy.',
    'No objection was raised over the third clause.',
  ])('%s', marked => checkScored(marked))
})
