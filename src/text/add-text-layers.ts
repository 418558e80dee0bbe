/** @module All layers this room adds, in the one order the types allow: for callers that want them at once. */
import type { Document, With } from '../document/layers.ts'
import { addLayers } from '../document/layers.ts'
import { findDamage } from './find-damage.ts'
import { findQuotations } from './find-quotations.ts'
import { splitParagraphs } from './split-paragraphs.ts'
import { splitSentences } from './split-sentences.ts'
import { tokenise } from './tokenise.ts'

/** Paragraphs, quotations, sentences, tokens and problems. */
export function addTextLayers(
  document: Document,
): With<'paragraphs' | 'quotations' | 'sentences' | 'tokens' | 'problems'> {
  const parted = addLayers(document, splitParagraphs(document))
  const quoted = addLayers(parted, findQuotations(parted))
  const split = addLayers(quoted, splitSentences(quoted))
  const tokenised = addLayers(split, tokenise(split))
  return addLayers(tokenised, findDamage(tokenised))
}
