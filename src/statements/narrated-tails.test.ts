import { describe, expect, test } from 'vitest'
import { checkScored } from '../../tests/marked-attributions.ts'
import { annotate } from '../analyse-report.ts'
import { trainedModels } from '../workflows/trained-models.ts'

describe('what the writer hangs on the end of somebody’s words is not said by her', () => {
  test.each([
    // How it was taken.
    ['Nurses said the rota broke the law, raising fears of a walkout.', 'the rota broke the law'],
    ['Keller told the court that the merger was dead, prompting gasps in the hall.', 'that the merger was dead'],
    ['The envoy repeated that the crews would stay, dashing hopes of a swap.', 'that the crews would stay'],
    ['The premier insisted the tariff would stay, deepening a row with growers.', 'the tariff would stay'],
    ['The bank warned the bond talks could fail, sending yields to a record.', 'the bond talks could fail'],
    ['Inspectors described the leak as minor, angering villagers.', 'the leak as minor'],
    // What others call the matter, and what it is by hearsay.
    ['Osei said the bail was 40 crowns, a figure the union calls theft.', 'the bail was 40 crowns'],
    ['Anna Keller said the dam would close in May, reportedly a wish of the board.', 'the dam would close in May'],
    // What is meant by it.
    [
      'Larger sums were "sums from the upper floor", Osei said, an allusion to the rooms of the board under the roof.',
      'Larger sums were "sums from the upper floor"',
    ],
    ['Anna Keller said the fee was for sailors, a dig at the pilots of Osford.', 'the fee was for sailors'],
    // What the cited is made to show.
    ['Osei spoke for an hour, citing yearly toll figures that reflect the strain.', 'yearly toll figures'],
    // A cost is no feeling; a name she gives it is hers.
    [
      'Keller said rain had cut the road, raising the cost of bread.',
      'rain had cut the road, raising the cost of bread',
    ],
    ['Keller said the fee was 40 crowns, a sum she called theft.', 'the fee was 40 crowns, a sum she called theft'],
  ])('%s', (text, content) => {
    const { attributions } = annotate({ text, published: null, outlet: null }, trainedModels())
    expect(
      attributions.map(found => found.content.map(({ start, end }) => text.slice(start, end)).join(' … ')),
    ).toContain(content)
  })
})

describe('who speaks beside somebody speaks for himself', () => {
  test.each([
    '<source>The union</source> <cue>said</cue> <content>the vote would go ahead</content>, with <source>two lawyers</source> <cue>arguing</cue> <content>that the law allowed it</content>.',
    '<source>The court</source> <cue>said</cue> <content>the debt stood</content>, with <source>several of the judges</source> <cue>insisting</cue> <content>the law was plain</content>.',
    '<source>The palace</source> <cue>said</cue> <content>it would not open the dinner to cameras</content>, with <source>officials</source> <cue>describing</cue> <content>it as a private meal</content>.',
  ])('%s', checkScored)
})
