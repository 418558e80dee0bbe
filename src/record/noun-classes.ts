/** @module Classes of nouns: whether a noun names a person, an act, a stretch of time, a unit …, by WordNet (noun-classes.json). */
import list from './noun-classes.json' with { type: 'json' }

const CLASSES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(list).flatMap(([classes, nouns]) => {
    const own = classes.split(' ')
    return nouns.split(' ').map(noun => [noun, own] as const)
  }),
)

/**
 * What a noun names, the likelier first: 'person', 'act', 'possession' … as WordNet's lexicographer files are called, and
 * 'unit' for measures, numbers and money. Any number; nothing for a word that is no common noun, or is more often an adjective.
 */
export function classesOfNoun(noun: string): readonly string[] {
  const word = noun.toLowerCase()
  const classes = CLASSES.get(word)
  if (classes !== undefined) return classes
  const singular = singulars(word).find(form => CLASSES.has(form))
  return singular === undefined ? NONE : CLASSES.get(singular)!
}

const NONE: readonly string[] = []

/** Whether a word is a common noun more often than an adjective. */
export function isNoun(word: string): boolean {
  return classesOfNoun(word).length > 0
}

/** "duties" → "duty", "dutie"; what is no word is in no list. */
function singulars(word: string): readonly string[] {
  if (word === 'children') return ['child']
  if (word.endsWith('men')) return [`${word.slice(0, -3)}man`]
  if (!word.endsWith('s') || word.endsWith('ss')) return []
  return [
    ...(word.endsWith('ies') ? [`${word.slice(0, -3)}y`] : []),
    word.slice(0, -1),
    ...(/(?:[sxzo]|ch|sh)es$/.test(word) ? [word.slice(0, -2)] : []),
    ...(word.endsWith('ves') ? [`${word.slice(0, -3)}f`, `${word.slice(0, -3)}fe`] : []),
  ]
}
