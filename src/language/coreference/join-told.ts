/**
 * @module References joined by what rules tell: a short form, a title or a description of office that a rule has bound to one
 * name ("Ada Keller … the Danish minister", "the Dockers’ Union … the union") joins what the model, unsure, has left apart.
 */
import type { Reference, With } from '../../document/layers.ts'

/** The same references in the same order; two chains that hold mentions of one figure have the lower number of the two. */
export function joinTold(
  references: readonly Reference[],
  { tokens, mentions }: With<'tokens' | 'mentions'>,
): readonly Reference[] {
  const atToken = new Map(tokens.map(({ start }, index) => [start, index]))
  const atHead = new Map(references.map(reference => [reference.head, reference]))
  const joined = new Map<number, number>()
  const firstOf = (chain: number): number => {
    let at = chain
    while (joined.has(at)) at = joined.get(at)!
    return at
  }
  const chainOf = new Map<number, number>()
  for (const { start, end, form, chain: figure } of mentions) {
    if (figure === null || form === 'pronoun') continue
    // A title and a name beside it may be phrases of their own; the widest is the whole.
    let widest: Reference | undefined
    for (let at = atToken.get(start) ?? tokens.length; at < tokens.length && tokens[at]!.end <= end; at += 1) {
      const reference = atHead.get(at)
      if (reference !== undefined && (widest === undefined || widthOf(reference) > widthOf(widest))) widest = reference
    }
    if (widest === undefined || widest.chain === null) continue
    const [chain, known] = [firstOf(widest.chain), firstOf(chainOf.get(figure) ?? widest.chain)]
    chainOf.set(figure, Math.min(chain, known))
    if (chain !== known) joined.set(Math.max(chain, known), Math.min(chain, known))
  }
  return references.map(reference =>
    reference.chain === null ? reference : { ...reference, chain: firstOf(reference.chain) },
  )
}

function widthOf({ start, end }: Reference): number {
  return end - start
}
