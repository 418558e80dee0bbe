/** @module Changes that a report tells in a sentence of its own, where nobody is said to have said so. */
import type { Passage } from '../document/passage.ts'
import type { Testimony } from '../document/testimony.ts'
import { type ChangeContext, issueOfChange, partyBefore } from './change-context.ts'
import { COMPARES, directionOf, leftBehind, SUPPOSED, TOLD, WANTED } from './told-change-words.ts'
import type { ToldChange } from './told-changes.ts'

/** "Ardan's negotiators have dropped their insistence that …": nobody is said to have said so. */
export function toldInSentences(
  already: readonly ToldChange[],
  names: ReadonlyMap<string, string>,
  context: ChangeContext,
  testimonies: readonly Pick<Testimony, 'report' | 'sentences'>[],
): readonly ToldChange[] {
  const open = context.statements
    .filter(({ mode, modality, negated }) => mode !== 'narrator' && (modality === 'not-ruled-out' || negated))
    .flatMap(({ variants }) => variants.map(({ evidence }) => evidence))
  return testimonies.flatMap(({ report, sentences }) =>
    sentences.flatMap(({ passage }) => {
      const found = TOLD.exec(passage.exact)
      if (found === null || (COMPARES.test(found[0]) && !WANTED.test(passage.exact))) return []
      if (already.some(({ evidence }) => evidence.some(one => overlapsPassage(one, passage)))) return []
      if (open.some(one => overlapsPassage(one, passage))) return []
      const before = passage.exact.slice(0, found.index)
      if (SUPPOSED.test(before)) return []
      const party = partyBefore(passage.exact, found.index, names)
      const issue = party === null ? undefined : issueOfChange(passage, party, context)
      return party === null || issue === undefined
        ? []
        : [
            {
              party,
              issue,
              words: passage.exact,
              direction: directionOf(passage.exact),
              evidence: [passage],
              day: report.published ?? '',
              ...leftBehind(passage.exact),
            },
          ]
    }),
  )
}

function overlapsPassage(a: Passage, b: Passage): boolean {
  return a.file === b.file && a.start < b.end && b.start < a.end
}
