/**
 * @module References: the phrases that mean a person, body or place, and which of them mean the same one. A trained model says
 * what a phrase speaks of, another to which earlier one it is joined; both see structure, so they come after the parser.
 * Source: mention ranking with latent antecedents, Fernandes and others 2012; Martschat and Strube 2015.
 */
import type { Layers, Reference } from '../../document/layers.ts'
import type { ModelFiles } from '../../learning/model-files.ts'
import { createScorer, type Scorer } from '../../learning/scorer.ts'
import { decodeWeights } from '../../learning/weights.ts'
import type { WordTypes } from '../word-types.ts'
import type { Chain } from './chains.ts'
import { LINK_TEMPLATES, writeNewValues, writePairValues } from './link-features.ts'
import { type Choice, linkPhrases } from './link-phrases.ts'
import { findNounPhrases, type NounPhrase } from './noun-phrases.ts'
import {
  agreedKinds,
  bestKind,
  KIND_TEMPLATES,
  nameKey,
  ORGANISATION,
  PERSON,
  PHRASE_KINDS,
  PLACE,
  writeKindValues,
} from './phrase-kinds.ts'
import { type Annotated, type PhraseWords, phraseWords } from './phrase-words.ts'
import { HE, PRONOUN, type Referring, referring, SHE, SPEECH } from './referring.ts'

export interface CoreferenceModel {
  /** With `KIND_TEMPLATES` as its one set. */
  readonly kinds: Scorer
  /** With the sets of `LINK_TEMPLATES`. */
  readonly links: Scorer
  readonly types: WordTypes
}

/** Finds entities and, from them and grammar, references. */
export type FindReferences = (document: Omit<Annotated, 'entities'>) => Pick<Layers, 'entities' | 'references'>

/** Where the model lies in `models/`. */
export const COREFERENCE_FOLDER = 'coreference@1'

/** Names of the files in it. */
export const COREFERENCE_FILES = { kinds: 'kinds.weights', links: 'links.weights' } as const

export function readCoreferenceModel(files: ModelFiles, types: WordTypes): CoreferenceModel {
  const weightsOf = (file: string) => decodeWeights(files.bytes(file))
  return {
    kinds: createScorer(weightsOf(COREFERENCE_FILES.kinds), [KIND_TEMPLATES]),
    links: createScorer(weightsOf(COREFERENCE_FILES.links), LINK_TEMPLATES),
    types,
  }
}

/** The stage: a document in, its references out. */
export function createReferenceFinder(model: CoreferenceModel): (document: Annotated) => Pick<Layers, 'references'> {
  return document => {
    const words = phraseWords(document, model.types)
    const found = findNounPhrases(document, words.structure)
    const scores = found.map(phrase => kindScores(words, phrase, model.kinds))
    const kinds = agreedKinds(
      scores,
      found.map(phrase => nameKey(words, phrase)),
    )
    const phrases = found.map((phrase, index) => referring(document, words, phrase, kinds[index]!))
    const chains = linkPhrases(phrases, words, chooser(model.links))
    return { references: referencesOf(document, phrases, scores, chains) }
  }
}

function kindScores(words: PhraseWords, phrase: NounPhrase, scorer: Scorer): readonly number[] {
  const { values, features, weigh, scores } = scorer
  weigh[0]!(writeKindValues(values, features, words, phrase))
  return PHRASE_KINDS.map((_, kind) => scores[kind]!)
}

/** The candidate that scores best, if it scores better than none. */
function chooser({ values, weigh, scores }: Scorer): (choice: Choice) => number {
  return ({ phrase, candidates, phrases, words, pairOf }) => {
    weigh[writeNewValues(values, phrase, candidates, phrases, words)]!(0)
    let best = scores[0]!
    let chosen = -1
    for (let rank = 0; rank < candidates.length; rank += 1) {
      const candidate = candidates[rank]!
      weigh[writePairValues(values, phrase, phrases[candidate]!, pairOf(candidate, rank), words)]!(0)
      if (scores[0]! > best) {
        best = scores[0]!
        chosen = candidate
      }
    }
    return chosen
  }
}

/** Phrases of people, bodies and places; a pronoun that could be joined to none has no chain. */
function referencesOf(
  { tokens }: Annotated,
  phrases: readonly Referring[],
  scores: readonly (readonly number[])[],
  chains: readonly Chain[],
): readonly Reference[] {
  const numbers = new Map<Chain, number>()
  const kinds = new Map<Chain, number>()
  const found: Reference[] = []
  phrases.forEach(({ first, past, head, form, kind }, index) => {
    const chain = chains[index]!
    const isAlone = chain.members.length === 1
    const isOpen = isAlone && form === PRONOUN
    const meant = isAlone ? kind : (kinds.get(chain) ?? kindOfChain(chain, phrases, scores))
    if (!isAlone) kinds.set(chain, meant)
    if (meant !== PERSON && meant !== ORGANISATION && meant !== PLACE) return
    if (!isOpen && !numbers.has(chain)) numbers.set(chain, numbers.size)
    found.push({
      start: tokens[first]!.start,
      end: tokens[past - 1]!.end,
      head,
      type: PHRASE_KINDS[meant] as Reference['type'],
      chain: isOpen ? null : numbers.get(chain)!,
    })
  })
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** What all its phrases together speak of; a pronoun says it outright, or not at all. */
function kindOfChain(
  { members }: Chain,
  phrases: readonly Referring[],
  scores: readonly (readonly number[])[],
): number {
  const sums = new Float64Array(PHRASE_KINDS.length)
  for (const member of members) {
    const { form, group } = phrases[member]!
    if (group === HE || group === SHE || form === SPEECH) return PERSON
    for (let kind = 0; kind < sums.length; kind += 1) sums[kind] = sums[kind]! + scores[member]![kind]!
  }
  return bestKind(sums)
}
