/**
 * @module Words as the trained models were shown them: the lists of offices and bodies without what was added later, for
 * weights hold only for the features they were trained on. Rules read the whole lists (offices.ts, known-names.ts).
 */
import bodies from './bodies.json' with { type: 'json' }
import honorifics from './honorifics.json' with { type: 'json' }
import offices from './offices.json' with { type: 'json' }

const set = (words: string) => new Set(words.split(' '))

const { state, man, woman, person } = offices.offices
const office = set(`${state} ${man} ${woman} ${person} ${offices.plurals}`)
const portfolio = set(offices.portfolios)
const single = set(offices.people.single)
const honorific = set(`${honorifics.man} ${honorifics.woman} ${honorifics.either}`)
const heads = new Set(bodies.heads)
const ofHeads = new Set(bodies.ofHeads)

export function isOfficeNoun(word: string): boolean {
  return office.has(word.toLowerCase())
}

export function isPortfolio(word: string): boolean {
  return portfolio.has(word.toLowerCase())
}

export function isPersonNoun(word: string): boolean {
  return single.has(word.toLowerCase())
}

export function isHonorific(word: string): boolean {
  return honorific.has(word)
}

export function isBodyHead(word: string): boolean {
  return heads.has(word)
}

export function isBodyBeforeOf(word: string): boolean {
  return ofHeads.has(word)
}
