/**
 * @module Reports of invented talks, no two alike: names, days, numbers, subjects and wording vary by a fixed sequence, so
 * that a record of many different reports can be timed. For speed alone; nothing is learnt from them and nothing scored.
 */
import { addDays } from '../src/document/dates.ts'
import type { Report } from '../src/document/report.ts'

const STATES = ['Ardan', 'Osland', 'Belmora', 'Castrel', 'Dunmere', 'Eskavia', 'Fenwold', 'Garrick', 'Hollin', 'Istria']
const TOWNS = [
  'Osford',
  'Marley',
  'Tarn',
  'Westing',
  'Crale',
  'Dorrin',
  'Emsford',
  'Halden',
  'Lower Brand',
  'Pell Harbour',
]
const OUTLETS = [
  'Ardan Post',
  'Osland Star',
  'Harbour Wire',
  'The Marley Gazette',
  'Radio Tarn',
  'Evening Ledger',
  'Coast Review',
]
const OFFICES = [
  'Foreign Minister',
  'Trade Minister',
  'Prime Minister',
  'President',
  'Defence Minister',
  'Chief Negotiator',
]
const GIVEN = [
  'Anna',
  'Boris',
  'Clara',
  'David',
  'Elena',
  'Farid',
  'Greta',
  'Henrik',
  'Irena',
  'Jonas',
  'Katya',
  'Lars',
]
const FAMILY = [
  'Keller',
  'Osei',
  'Marsh',
  'Vane',
  'Torrow',
  'Lindqvist',
  'Abara',
  'Castellan',
  'Dreyer',
  'Ekholm',
  'Faro',
  'Grint',
  'Hale',
  'Ivers',
  'Jarrow',
  'Kemble',
]
const SUBJECTS = [
  ['a ceasefire', 'the ceasefire'],
  ['the release of prisoners', 'prisoners'],
  ['the fishing quota', 'the quota'],
  ['the customs duty', 'duties'],
  ['the border crossing', 'the crossing'],
  ['water from the dam', 'the dam'],
  ['the withdrawal of troops', 'troops'],
  ['inspections', 'inspectors'],
  ['grain exports', 'grain'],
  ['the pipeline', 'transit fees'],
] as const
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** Words that stand for one another, so that two reports seldom share a run of them. */
const SAID = [
  'said',
  'told reporters',
  'argued',
  'insisted',
  'wrote',
  'noted',
  'acknowledged',
  'repeated',
  'stressed',
  'added',
]
const WHERE = [
  'on the steps of the house',
  'outside the old mill',
  'in a hotel lobby',
  'at the airport',
  'before parliament',
  'by telephone',
  'in a short note',
  'over breakfast',
  'at the harbour gate',
  'after the vote',
]
const WANTS = [
  'wants',
  'demands',
  'is asking for',
  'insists on',
  'seeks',
  'calls for',
  'pushes for',
  'would settle for',
]
const REFUSES = [
  'rejected',
  'ruled out',
  'turned down',
  'would not accept',
  'dismissed',
  'opposed',
  'declined',
  'threw out',
]
const BUT = ['although', 'while', 'even as', 'because', 'before', 'after', 'as long as', 'now that']
const CROWD = [
  'drivers',
  'farmers',
  'students',
  'teachers',
  'shopkeepers',
  'sailors',
  'nurses',
  'miners',
  'bakers',
  'pilots',
  'clerks',
  'carpenters',
]
const DID = [
  'queued',
  'sang',
  'waited',
  'marched',
  'argued',
  'slept',
  'cheered',
  'read the papers',
  'lit fires',
  'drank tea',
  'wrote letters',
  'kept away',
]
const THING = [
  'the ferry',
  'a convoy',
  'the market',
  'the clinic',
  'a printing house',
  'the railway',
  'an old fortress',
  'the customs yard',
  'a school',
  'the grain store',
  'the lighthouse',
  'a brickworks',
]
const WAS = [
  'stood empty',
  'opened late',
  'was repaired',
  'lost its roof',
  'changed hands',
  'caught fire',
  'drew a crowd',
  'ran out of coal',
  'was painted green',
  'closed for the day',
]

/** Sentences in several forms; each takes what varies, and no two fillings read alike. */
const SENTENCES: readonly ((v: Varied) => string)[] = [
  v =>
    `${v.a} and ${v.b} held talks in ${v.town} on ${v.day}, ${v.but} ${v.crowd} ${v.did}, and ended the ${v.n}-hour session without agreement on ${v.long}.`,
  v => `On ${v.day} the delegations of ${v.b} and ${v.a} met for ${v.n} hours in ${v.town}; ${v.thing} ${v.was}.`,
  v =>
    `${v.office} ${v.person} of ${v.a} ${v.said} ${v.where} that a limit of ${v.figure} tonnes would do only if ${v.b} opened ${v.thing} by ${v.date}.`,
  v => `"We offered ${v.figure}, and ${v.crowd} ${v.did}," ${v.person} ${v.said} ${v.where}.`,
  v => `${v.b} ${v.refuses} the offer on ${v.short}, ${v.but} ${v.thing} ${v.was}.`,
  v =>
    `${v.second}, ${v.b}'s ${v.office.toLowerCase()}, ${v.wants} ${v.figure} million crowns for ${v.short}, ${v.but} ${v.crowd} ${v.did}.`,
  v => `A senior official of ${v.b} ${v.said} ${v.where} that ${v.other} ${v.crowd} were enough for ${v.long}.`,
  v => `${v.person} denied ${v.where} that ${v.thing} ${v.was} or that ${v.a} had asked for ${v.other}.`,
  v => `According to the ${v.outlet}, ${v.thing} ${v.was} ${v.but} the mediator revised point ${v.n} on ${v.day}.`,
  v => `The next round is planned for ${v.date} in ${v.town}, ${v.second} ${v.said} ${v.where}.`,
  v => `In ${v.town} ${v.figure} ${v.crowd} ${v.did} ${v.but} ${v.thing} ${v.was}.`,
  v => `${v.third}, who speaks for the ${v.crowd} of ${v.town}, ${v.wants} ${v.short} before ${v.date}.`,
  v => `${v.a} would not say ${v.where} who wrote the letter of ${v.date} about ${v.thing}.`,
  v =>
    `${v.second} warned ${v.where}: if ${v.long} were left out, ${v.b} would close ${v.thing} to ${v.other} ${v.crowd}.`,
]

interface Varied {
  readonly a: string
  readonly b: string
  readonly long: string
  readonly short: string
  readonly town: string
  readonly outlet: string
  readonly office: string
  readonly person: string
  readonly second: string
  readonly third: string
  readonly day: string
  readonly n: string
  readonly figure: string
  readonly other: string
  readonly date: string
  readonly said: string
  readonly where: string
  readonly wants: string
  readonly refuses: string
  readonly but: string
  readonly crowd: string
  readonly did: string
  readonly thing: string
  readonly was: string
}

/** `count` reports, the same every time; each of some ten sentences. */
export function inventedReports(count: number): readonly Report[] {
  const next = sequence()
  const pick = <T>(from: readonly T[]): T => from[next() % from.length]!
  const name = () => `${pick(GIVEN)} ${pick(FAMILY)}`
  return Array.from({ length: count }, (_, index) => {
    const published = addDays('2026-01-05', Math.floor((index * 90) / count))
    const a = pick(STATES)
    const b = pick(STATES.filter(state => state !== a))
    const varied = (): Varied => {
      const [long, short] = pick(SUBJECTS)
      return {
        a,
        b,
        long,
        short,
        town: pick(TOWNS),
        outlet: pick(OUTLETS),
        office: pick(OFFICES),
        person: name(),
        second: name(),
        third: name(),
        day: pick(DAYS),
        n: String(2 + (next() % 18)),
        figure: String(100 + (next() % 900)),
        other: String(100 + (next() % 900)),
        date: `${1 + (next() % 28)} April`,
        said: pick(SAID),
        where: pick(WHERE),
        wants: pick(WANTS),
        refuses: pick(REFUSES),
        but: pick(BUT),
        crowd: pick(CROWD),
        did: pick(DID),
        thing: pick(THING),
        was: pick(WAS),
      }
    }
    const paragraphs = Array.from({ length: 8 + (next() % 5) }, () => pick(SENTENCES)(varied()))
    return {
      id: `invented-${index}`,
      file: `invented-${String(index).padStart(4, '0')}.txt`,
      text: `${a} and ${b}: talks on ${pick(SUBJECTS)[1]} go on\n\n${paragraphs.join('\n\n')}\n`,
      title: null,
      outlet: pick(OUTLETS),
      byline: null,
      published,
      url: null,
      problems: [],
    }
  })
}

/** Numbers that look like chance and are the same on every machine. Source: Numerical Recipes' linear congruential generator. */
function sequence(): () => number {
  let state = 20_260_105
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    // The low bits of such a generator repeat soon.
    return state >>> 8
  }
}
