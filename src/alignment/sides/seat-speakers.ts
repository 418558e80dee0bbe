/** @module What those who speak for a state say of its seat, and those who speak for a seat of its state. */
import { everyMatch } from '../../document/every-match.ts'
import { personName } from '../name-forms.ts'
import { plainName } from '../plain-name.ts'
import { isSent } from './homes.ts'
import { THE_GOVERNMENT } from './principal.ts'
import type { Seat } from './seats.ts'
import type { Story } from './story.ts'
import type { Votes } from './votes.ts'

/** People of Ardan speak of what is so in Sendal, or of what Sendal is ready for. */
export function voteBySpeakers(
  { testimonies, told, settled, personOf, lands, canon }: Story,
  seats: readonly Seat[],
  isState: (name: string) => boolean,
  boxes: readonly Votes[],
) {
  const open = seats.flatMap(({ name, isHouse }, seat) => {
    const lower = name.toLowerCase()
    // "Sendal would come down to seven", "Sendal was willing to": one tells one’s own side’s readiness.
    const does = new RegExp(
      `^ (?:that )?${lower.replace(/[^\p{L} -]/gu, '.')} (?:would|could|will|(?:was|is) (?:willing|ready|prepared|open)|(?:has|had) agreed) `,
      'u',
    )
    return isHouse || isState(name) || lands.placed(name).length === 0
      ? []
      : [{ name, seat, there: ` in ${lower} `, does }]
  })
  if (open.length === 0) return
  // A person’s side may be told in another report.
  const sideOf = new Map(
    told.flatMap(({ kind, name, side, anonymous }) =>
      kind === 'person' && side !== null && !anonymous ? [[surnameOf(name), side] as const] : [],
    ),
  )
  sideOf.delete('')
  // An envoy speaks of where he has been.
  const sent = new Set(told.flatMap(({ titles }, index) => (titles.some(isSent) ? (personOf[index] ?? []) : [])))
  let first = 0
  for (const { figures: own, statements } of testimonies) {
    for (const { speaker, content } of statements) {
      const figure = speaker === null ? undefined : settled[first + speaker]
      const side = figure === undefined ? null : (figure.side ?? sideOf.get(surnameOf(figure.name)) ?? null)
      if (side === null || side === THE_GOVERNMENT || !isState(canon(side))) continue
      if (sent.has(personOf[first + speaker!] ?? '')) continue
      for (const passage of content) {
        const words = ` ${passage.exact.toLowerCase().replace(/[^\p{L}-]+/gu, ' ')} `
        for (const { name, seat, there, does } of open)
          if ((words.includes(there) && !HELD_THERE.test(words)) || does.test(words))
            boxes[seat]!.add(canon(side), 1, `Those who speak for ${side} speak of what is so in ${name}.`, passage)
      }
    }
    first += own.length
  }
}

/** "as long as our crews are kept in Sendal": who is held there is held by others. */
const HELD_THERE =
  / (?:kept|held|detained|jailed|imprisoned|interned|arrested|captured|captivity|custody|hostages?|prisoners?) /

/** "not ones Ardan could sign, a Castle spokesman said": who speaks for a house tells what its own state is ready for. */
export function voteByReadiness(
  { testimonies, settled, canon }: Story,
  seats: readonly Seat[],
  states: ReadonlySet<string>,
  boxes: readonly Votes[],
) {
  const houses = new Map(
    seats.flatMap(({ name, isHouse }, seat) => (isHouse ? [[plainName(name), seat] as const] : [])),
  )
  if (houses.size === 0) return
  let first = 0
  for (const { figures: own, statements } of testimonies) {
    for (const { speaker, content } of statements) {
      const side = speaker === null ? null : (settled[first + speaker]?.side ?? null)
      const seat = side === null ? undefined : houses.get(plainName(side))
      if (seat === undefined) continue
      for (const passage of content) {
        const ready = new Set(
          everyMatch(passage.exact, READY)
            .map(([, name]) => canon(name!))
            .filter(name => states.has(name)),
        )
        if (ready.size !== 1) continue
        const [state] = ready as Set<string>
        boxes[seat]!.add(state!, 1, `Who speaks for ${seats[seat]!.name} tells what ${state!} is ready for.`, passage)
      }
    }
    first += own.length
  }
}

/** A name and its readiness: "Ardan could sign", "Ardan would not". */
const READY =
  /(?<![\p{L}’'-])(\p{Lu}[\p{L}-]+) (?:would|could|will|can|(?:was|is) (?:willing|ready|prepared|open)|(?:has|had) agreed)\b/gu

function surnameOf(name: string): string {
  return personName(name)?.surname ?? ''
}
