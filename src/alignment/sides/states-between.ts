/** @module States that stand between the parties: a report says that they mediate, broker or guarantee, or that somebody does so with them. */

import { isDemonym } from '../../document/demonym.ts'
import { everyMatch } from '../../document/every-match.ts'
import type { Testimony } from '../../document/testimony.ts'
import { stateOfAdjective } from '../know-places.ts'
import { plainName } from '../plain-name.ts'
import type { Story } from './story.ts'

/** A name of up to four words, its "the" aside. */
const NAME = "(?:the )?\\p{Lu}[\\p{L}’'.-]*(?: (?:of (?:the )?)?\\p{Lu}[\\p{L}’'.-]*){0,3}"
const NAMES = `${NAME}(?:, ${NAME}(?=,| and ))*(?:,? and ${NAME})?`

/** Each with names in its first group. */
const BETWEEN: readonly RegExp[] = [
  // "a truce brokered by Ardan and Bela"
  `\\b(?:mediated|brokered|facilitated) by (${NAMES})`,
  // "Ardan and Bela, which are mediating", "Ardan, which serves as guarantor"
  `(${NAMES}),? (?:which|who) (?:is|are|has been|have been|acts?|serves?|shares?) (?:also |jointly |both |hosting and )?(?:mediating|facilitating|(?:as )?(?:a |the )?(?:guarantors?|mediators?|facilitators?)|the mediating role|the mediation)\\b`,
  // "who is mediating together with Ardan", "as guarantor alongside Ardan and the bishops"
  `\\b(?:mediating|mediates|mediated|mediation|mediating role|guarantors?)(?: jointly| together)? (?:with|alongside) (${NAMES})`,
  // "Ardan took on the mediation"
  `(${NAME}),? (?:[^.,;]+, )?(?:took (?:on|over|up)|assumed|leads|led) the mediation\\b`,
  `\\bmediation was (?:assumed|taken on|taken up|taken over|led) by (${NAMES})`,
  // "Ardani-mediated talks", "the Ardani mediation team"
  `(\\p{Lu}\\p{L}+)[ -](?:mediated|mediation|mediators?|brokered)\\b`,
].map(source => new RegExp(source, 'gu'))

/** Standing names of states. Quotations are left out: a side may call anybody a mediator. */
export function statesBetween({ testimonies, told }: Pick<Story, 'told' | 'testimonies'>): ReadonlySet<string> {
  const states = new Map(
    told.flatMap(({ kind, name, anonymous }) =>
      kind === 'state' && !anonymous ? [[plainName(name), name] as const] : [],
    ),
  )
  const stateCalled = (word: string): string | undefined => {
    const plain = plainName(word)
    return (
      states.get(plain) ??
      states.get(plainName(stateOfAdjective(word))) ??
      [...states].find(([state]) => isDemonym(plain, state))?.[1]
    )
  }
  return new Set(
    testimonies.flatMap(({ sentences }) => namesBetween(sentences).flatMap(name => stateCalled(name) ?? [])),
  )
}

/** Whom the sentences of a report put between the parties, as they print it. */
function namesBetween(sentences: Testimony['sentences']): readonly string[] {
  const known = NAMES_OF.get(sentences)
  if (known !== undefined) return known
  const names = sentences.flatMap(({ passage, quoted }) => {
    if (quoted || !/mediat|broker|guarantor|facilitat/.test(passage.exact)) return []
    return BETWEEN.flatMap(pattern => everyMatch(passage.exact, pattern)).flatMap(([, found]) =>
      found!.split(/, (?:and )?| and /).map(name => name.replace(/^the /, '')),
    )
  })
  NAMES_OF.set(sentences, names)
  return names
}

/** Every round of settling asks anew, and a report's sentences stay what they are. */
const NAMES_OF = new WeakMap<Testimony['sentences'], readonly string[]>()
