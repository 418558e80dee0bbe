/** @module Capitals and seats: which state is meant where a report lets a town or a palace speak. */
import type { Figure } from '../document/layers.ts'
import type { Passage } from '../document/passage.ts'
import type { Testimony } from '../document/testimony.ts'
import { byCodeUnits } from './code-unit-order.ts'
import { isCountry } from './know-places.ts'
import { isPlaceThatActs, type Lands, stateLike } from './lands.ts'
import { personName } from './name-forms.ts'
import type { SideLink } from './settle-sides.ts'
import { THE_GOVERNMENT } from './the-government.ts'

/** "Sendal, the capital of Ardan" in one report holds for all. */
export function capitalsTold(testimonies: readonly Testimony[]): readonly SideLink[] {
  return testimonies.flatMap(({ otherNames }) =>
    (otherNames ?? []).flatMap(({ form, name, side, passage }) =>
      // A place whose state a report tells is one it calls the capital, though it lets it do nothing.
      (form === 'capital' || form === 'place') && side !== null
        ? [{ name, side, reason: `A report calls ${name} the capital or seat of ${side}.`, evidence: [passage] }]
        : [],
    ),
  )
}

/** A full name that one report puts to Ardan and another to Sendal, a place no list knows: Sendal stands for Ardan. */
export function capitalsOfPeople(
  figures: readonly Figure[],
  lands: Lands,
  government: string | null,
  canon: (side: string) => string,
): readonly SideLink[] {
  const sides = new Map<string, Map<string, string>>()
  for (const { kind, name, side, anonymous } of figures) {
    if (kind !== 'person' || anonymous || side === null || !name.includes(' ')) continue
    const known = personName(name)
    if (known?.given == null) continue
    const person = `${known.given} ${known.surname}`
    const meant = side === THE_GOVERNMENT ? government : canon(side)
    if (meant !== null) sides.set(person, (sides.get(person) ?? new Map()).set(meant, name))
  }
  const isState = stateLike(figures, lands, canon, 'by its names')
  return [...sides.values()].flatMap(of => {
    const [one, other, ...more] = [...of.keys()]
    if (one === undefined || other === undefined || more.length > 0) return []
    const state = [one, other].filter(side => isState(side))
    const city = [one, other].filter(side => isPlaceThatActs(side, lands) && !isState(side))
    if (city.length !== 1 || state.length !== 1) return []
    const person = of.get(city[0]!)!
    const reason = `${person} speaks for ${city[0]!} in one report and for ${state[0]!} in another.`
    return [{ name: city[0]!, side: state[0]!, reason, evidence: lands.placed(city[0]!) }]
  })
}

/** The only place that acts at talks with one government, and that nothing else in the reports makes a state of its own. */
export function capitalOfGovernment(
  figures: readonly Figure[],
  lands: Lands,
  government: string | null,
  canon: (side: string) => string,
): readonly SideLink[] {
  if (government === null) return []
  const isState = stateLike(figures, lands, canon)
  const cities = [...new Set(figures.filter(({ kind }) => kind === 'state').map(({ name }) => name))].filter(
    name => canon(name) === name && !isState(name) && lands.placed(name).length > 0 && isPlaceThatActs(name, lands),
  )
  if (cities.length !== 1) return []
  const reason = `${cities[0]!} is a place that acts, and ${government} is the only government at the talks.`
  return [{ name: cities[0]!, side: government, reason, evidence: lands.placed(cities[0]!) }]
}

/**
 * Sendal acts, or somebody governs there, and twice people of Ardan (and seldom others) speak of what is so in Sendal: it
 * stands for Ardan. What then is left of as many seats as states goes together too.
 */
export function capitalsSpokenOf(
  testimonies: readonly Testimony[],
  figures: readonly Figure[],
  lands: Lands,
  canon: (side: string) => string,
): readonly SideLink[] {
  const isState = stateLike(figures, lands, canon)
  const cities = [
    ...new Set([
      ...figures.flatMap(({ kind, name }) => (kind === 'state' && lands.placed(name).length > 0 ? [name] : [])),
      ...testimonies.flatMap(({ otherNames }) =>
        (otherNames ?? []).flatMap(({ form, name }) => (form === 'seat' ? [name] : [])),
      ),
    ]),
  ].filter(name => canon(name) === name && !isState(name))
  const found = cities.flatMap((city): readonly SideLink[] => {
    const votes = speakersOf(city, testimonies, figures, canon, isState)
    const [first, second] = [...votes].toSorted((a, b) => b[1].length - a[1].length || byCodeUnits(a[0], b[0]))
    // Two: one may be talk of the other side’s capital.
    if (first === undefined || first[1].length < 2 || first[1].length < 2 * (second?.[1].length ?? 0)) return []
    const reason = `Those who speak for ${first[0]} speak of what is so in ${city}.`
    return [{ name: city, side: first[0], reason, evidence: first[1] }]
  })
  const states = new Set(
    figures.flatMap(({ kind, name }) => (kind === 'state' && isState(canon(name)) ? [canon(name)] : [])),
  )
  const open = cities.filter(city => !found.some(({ name }) => name === city))
  const without = [...states].filter(state => !isCountry(state) && !found.some(({ side }) => side === state))
  if (found.length === 0 || open.length !== 1 || without.length !== 1) return found
  const reason = `${open[0]!} is the one seat, and ${without[0]!} the one state, of which the reports leave open what goes together.`
  return [...found, { name: open[0]!, side: without[0]!, reason, evidence: lands.placed(open[0]!) }]
}

/** State → what people who speak for it say of how things are in a city, or of what it is ready for. */
function speakersOf(
  city: string,
  testimonies: readonly Testimony[],
  figures: readonly Figure[],
  canon: (side: string) => string,
  isState: (name: string) => boolean,
): ReadonlyMap<string, readonly Passage[]> {
  const votes = new Map<string, Passage[]>()
  // A person’s side may be told in another report.
  const people = figures.filter(({ kind, side, anonymous }) => kind === 'person' && side !== null && !anonymous)
  const sideOf = new Map(people.map(figure => [surnameOf(figure.name), figure.side!] as const))
  sideOf.delete('')
  const there = ` in ${city.toLowerCase()} `
  // "Sendal would come down to seven", "Sendal was willing to": one tells one’s own side’s readiness.
  const does = new RegExp(
    `^ (?:that )?${city.toLowerCase().replace(/[^\p{L} -]/gu, '.')} (?:would|could|will|(?:was|is) (?:willing|ready|prepared|open)|(?:has|had) agreed) `,
    'u',
  )
  let first = 0
  for (const { figures: own, statements } of testimonies) {
    for (const { speaker, content } of statements) {
      const figure = speaker === null ? undefined : figures[first + speaker]
      const side = figure === undefined ? null : (figure.side ?? sideOf.get(surnameOf(figure.name)) ?? null)
      if (side === null || side === THE_GOVERNMENT || !isState(canon(side))) continue
      const passage = content.find(({ exact }) => {
        const words = ` ${exact.toLowerCase().replace(/[^\p{L}-]+/gu, ' ')} `
        return words.includes(there) || does.test(words)
      })
      if (passage === undefined) continue
      const list = votes.get(canon(side))
      if (list === undefined) votes.set(canon(side), [passage])
      else list.push(passage)
    }
    first += own.length
  }
  return votes
}

function surnameOf(name: string): string {
  return personName(name)?.surname ?? ''
}
