/** @module Whom "he" or "she" means that speaks, where a reader was taught to tell. */
import type { Attribution } from '../../document/layers.ts'
import type { SourcePhrase } from '../read-source.ts'
import { speakerCandidates } from '../scoring/speaker-features.ts'
import { surest, type WeighSpeakers } from '../scoring/weigh-speaker.ts'
import type { Cast, Speaker } from './cast.ts'
import { isBound } from './pronoun-speakers.ts'

/** Whoever is surely likelier than the one whom the rules find; else the rules are right. */
export function chooseSpeaker(
  cast: Cast,
  attribution: Attribution,
  phrase: SourcePhrase,
  ruled: readonly Speaker[],
  weigh: WeighSpeakers,
): readonly Speaker[] {
  const printed = cast.wordAt(phrase.head)
  const word = FORMS[printed]
  if (word === undefined || ruled.length > 1 || cast.document.heads === undefined) return ruled
  if (isBound(cast, phrase, word)) return ruled
  const chain = ruled[0] === undefined ? null : cast.chainOf(ruled[0])
  const [known] = attribution.speakers
  const linked = known === undefined ? null : cast.document.mentions[known]!.chain
  const candidates = speakerCandidates(cast, { attribution, phrase, word, ruled: chain, linked })
  const worths = weigh({ attribution, candidates, ruled: chain })
  const found = candidates[surest(candidates, worths, chain)]!.chain
  return found === null || found === chain ? ruled : [cast.mentioned(phrase, found)]
}

/** "according to | her". */
const FORMS: Readonly<Record<string, string>> = { he: 'he', him: 'he', his: 'he', she: 'she', her: 'she' }
