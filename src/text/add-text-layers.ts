/** @module All layers this room adds, in the one order the types allow: for callers that want them at once. */
import type { Document, Layers, With } from '../document/layers.ts'
import { addLayers } from '../document/layers.ts'
import { findDamage } from './find-damage.ts'
import { findQuotations } from './find-quotations.ts'
import { splitParagraphs } from './split-paragraphs.ts'
import { splitSentences } from './split-sentences.ts'
import { tokenise } from './tokenise.ts'

/** Tokens and sentences from elsewhere, a treebank's for instance; a sentence's `paragraph` is found here. */
export type GivenTokens = Pick<Layers, 'sentences' | 'tokens'>

/** Paragraphs, quotations, sentences, tokens and problems. `given` tokens and sentences are used instead of ours. */
export function addTextLayers(
  document: Document,
  given: GivenTokens | null = null,
): With<'paragraphs' | 'quotations' | 'sentences' | 'tokens' | 'problems'> {
  const parted = addLayers(document, splitParagraphs(document))
  const quoted = addLayers(parted, findQuotations(parted))
  const tokenised =
    given !== null && parted.paragraphs.length > 0 ? addLayers(quoted, placed(given, quoted)) : tokens(quoted)
  return addLayers(tokenised, findDamage(tokenised))
}

function tokens(
  document: With<'paragraphs' | 'quotations'>,
): With<'paragraphs' | 'quotations' | 'sentences' | 'tokens'> {
  const split = addLayers(document, splitSentences(document))
  return addLayers(split, tokenise(split))
}

function placed({ sentences, tokens: words }: GivenTokens, { paragraphs }: With<'paragraphs'>): GivenTokens {
  return {
    sentences: sentences.map(({ start, end }) => ({
      start,
      end,
      paragraph: Math.max(
        0,
        paragraphs.findLastIndex(paragraph => paragraph.start <= start),
      ),
    })),
    tokens: words,
  }
}
