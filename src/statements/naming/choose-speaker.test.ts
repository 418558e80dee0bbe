import { expect, test } from 'vitest'
import { annotate } from '../../analyse-report.ts'
import { trainedModels } from '../../workflows/trained-models.ts'
import type { SpeakerCase, WeighSpeakers } from '../scoring/weigh-speaker.ts'

const TEXT =
  'Danish Foreign Minister Anna Keller met Tom Osei, the Kenyan envoy, on Monday. Osei brought a letter.\n' +
  'The toll, he said, was far too high. “We shall pay in fish,” Ruth Moss of the harbour board said.'

/** Speakers of a report, for a reader that gives every pronoun to whoever is asked for, and whom it was asked of. */
function speakers(
  text: string,
  weighed: (one: SpeakerCase, nameOf: (chain: number | null) => string) => readonly number[],
) {
  const models = trainedModels()
  const without = annotate({ text, published: null, outlet: null }, models)
  const nameOf = (chain: number | null) => (chain === null ? 'nobody' : without.figures[chain]!.name)
  const { attributions, mentions, figures } = annotate(
    { text, published: null, outlet: null },
    { ...models, attributions: { ...models.attributions!, weighSpeakers: one => weighed(one, nameOf) } },
  )
  return attributions.map(one => one.speakers.map(at => figures[mentions[at]!.chain!]!.name).join())
}

test('pronouns that speak are asked of, with all people mentioned before', () => {
  const asked: string[][] = []
  speakers(TEXT, ({ candidates }, nameOf) => {
    asked.push(candidates.map(({ chain }) => nameOf(chain)).toSorted())
    return candidates.map(() => 0)
  })
  expect(asked).toEqual([['Anna Keller', 'Tom Osei', 'nobody']])
})

test('whoever is much likelier than the one whom the rules find is the speaker', () => {
  const given = (name: string, worth: number) =>
    speakers(TEXT, ({ candidates }, nameOf) => candidates.map(({ chain }) => (nameOf(chain) === name ? worth : 0)))
  expect(given('Anna Keller', 5)).toContain('Anna Keller')
  expect(given('Anna Keller', 0.1)).not.toContain('Anna Keller')
  // Nobody is never a better answer than somebody found by rule.
  expect(given('nobody', 5)).toEqual(given('nobody', 0))
})

test('what was learnt goes on with whoever the paragraph is about, whom no rule finds', () => {
  const text =
    'Tom Osei, who runs the ferry, told us that three docks were shut. His crews had not been asked about the toll. ' +
    'The harbour board had promised a meeting and cancelled it. “They take the fish and send us the bones,” he said.'
  expect(learnt(text)).toEqual({ without: '', with: 'Tom Osei' })
})

test('what was learnt takes the subject of the clause before "which", and nobody who spoke in the one before that', () => {
  const text =
    'Danish envoy Tom Osei said the toll would be halved by June. Anna Keller rejects the whole idea. Jo Hale of the harbour ' +
    'board said on Monday he would call a vote, a plan Osei brushed aside together with the board itself, which he called a club of idlers.'
  expect(learnt(text)).toEqual({ without: 'Jo Hale', with: 'Tom Osei' })
})

/** Who says the last thing of a report, without and with the reader of pronouns. */
function learnt(text: string) {
  const models = trainedModels()
  const last = (weighSpeakers: WeighSpeakers | null) => {
    const { attributions, mentions, figures } = annotate(
      { text, published: null, outlet: null },
      { ...models, attributions: { ...models.attributions!, weighSpeakers } },
    )
    return attributions
      .at(-1)!
      .speakers.map(at => figures[mentions[at]!.chain ?? -1]?.name ?? '')
      .join()
  }
  return { without: last(null), with: last(models.attributions!.weighSpeakers) }
}
