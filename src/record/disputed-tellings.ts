/** @module Disputes between tellings: other numbers of one thing, discussed or not, how far talks got, whether and why. */
import { contentWords } from '../alignment/content-words.ts'
import type { Compared, Told } from '../alignment/told.ts'
import { disputeId, sideOfTold } from './dispute-sides.ts'
import type { Matter } from './disputes.ts'
import type { Dispute } from './record.ts'

/** One dispute per subject that is told in more than one way. */
export function disputedTellings({ compared, reports, partyOf }: Matter): readonly Dispute[] {
  return compared.flatMap(({ topic, groups }): readonly Dispute[] => {
    // `disputed-denials.ts` has these.
    if (topic === 'denied') return []
    const against = topic === 'progress' ? farApart(groups) : groups
    // "That is not on the table": of what, the telling does not say.
    if (topic === 'discussed' && against.flat().some(({ about }) => contentWords(about).length === 0)) return []
    if (against.length < 2 || against.length > MOST_SIDES || isOneVoice(against.flat(), partyOf)) return []
    const sides = against.map(told => sideOfTold(told, reports))
    const type = TYPE[topic]
    return [
      {
        id: disputeId(type, sides, reports),
        question: questionOf(topic, against),
        type,
        severity: severityOf(topic, against.flat()),
        basis: BASIS[topic],
        sides,
      },
    ]
  })
}

/** More ways of telling one thing are several things. */
const MOST_SIDES = 4

const TYPE: Readonly<Record<Compared['topic'], Dispute['type']>> = {
  number: 'value',
  discussed: 'contradiction',
  progress: 'degree',
  continuing: 'framing',
  reason: 'contradiction',
  arrangement: 'contradiction',
  text: 'reference',
  'next-round': 'value',
  denied: 'claim-vs-denial',
  breakdown: 'contradiction',
}

const BASIS: Readonly<Record<Compared['topic'], string>> = {
  number: 'The numbers given for it differ.',
  discussed: 'One telling says it was discussed, the other that it was not.',
  progress: 'The tellings differ on how far it has got.',
  continuing: 'One telling sets a condition, or says no, where the other does not.',
  reason: 'The tellings give other reasons for the change.',
  arrangement: 'One telling says the same, the other separate.',
  text: 'One telling has one text of so many points, the other so many texts.',
  'next-round': 'The tellings give other days.',
  denied: 'One voice denies it.',
  breakdown: 'The voices give other reasons for it.',
}

/** One voice in one report may count two things. */
function isOneVoice(told: readonly Told[], partyOf: (actor: string) => string | null): boolean {
  const voices = new Set(
    told.map(({ report, holder }) => `${report} ${holder === null ? '' : (partyOf(holder) ?? holder)}`),
  )
  return voices.size < 2
}

/** Of the levels told, the lowest and the highest. */
function farApart(groups: Compared['groups']): Compared['groups'] {
  const byLevel = groups.toSorted((a, b) => Number(a[0]!.value) - Number(b[0]!.value))
  return byLevel.length < 2 ? byLevel : [byLevel[0]!, byLevel.at(-1)!]
}

const PEOPLE =
  /\b(?:people|crew|hostages?|captives?|prisoners?|civilians?|soldiers?|troops|deaths?|casualties|dead|killed|children|sailors?|victims?)\b/i

function severityOf(topic: Compared['topic'], told: readonly Told[]): Dispute['severity'] {
  if (topic === 'discussed') return 'high'
  if (topic === 'text') return 'low'
  if (topic !== 'number') return 'medium'
  if (told[0]!.sitting !== undefined) return 'low'
  if (told.some(({ said }) => said !== null && said.act !== 'report' && said.act !== 'assess')) return 'high'
  return told.some(({ fate, about, passage }) => fate !== undefined || PEOPLE.test(`${about} ${passage.exact}`))
    ? 'high'
    : 'medium'
}

/** What joins a clause to the one before it is no part of the question. */
const OPENS = /^(?:(?:and|but|or) )?(?:that |whether )?/i

function questionOf(topic: Compared['topic'], groups: Compared['groups']): string {
  const about =
    groups
      .flat()
      .map(told => told.about.trim().replace(/\s+/g, ' ').replace(OPENS, ''))
      .filter(words => words !== '')
      .toSorted((a, b) => a.length - b.length)[0] ?? ''
  const { unit, sitting } = groups[0]![0]!
  if (sitting !== undefined) return sitting.isCall ? 'How long was the call?' : 'How long did they sit together?'
  switch (topic) {
    case 'number':
      return `What is the number${unit === null ? '' : `, in ${unit}s`}${about === '' ? '' : `: ${about}`}?`
    case 'discussed':
      return `Was it discussed: ${about}?`
    case 'progress':
      return 'How far has it got?'
    case 'continuing':
      return 'Will talks go on, and on what terms?'
    case 'reason':
      return 'Why was the text changed?'
    case 'arrangement':
      return `The same ${about}, or separate ones?`
    case 'text':
      return `One text of ${about} points, or ${about} texts?`
    case 'denied':
      return `Is it so: ${about}?`
    case 'breakdown':
      return groups[0]![0]!.value === 'ended' ? 'Why did the talks end?' : 'Why was it put off?'
    case 'next-round':
      return 'When do the parties meet again?'
  }
}
