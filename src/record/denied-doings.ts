/**
 * @module What is done by saying it, denied by its noun: "no threat had been made", "gave no undertaking", "nobody had shown her such an
 * offer". Such a denial shares no word with what it denies: a threat is seldom called one by whoever makes it.
 */
import { saysNo } from '../alignment/part-wordings.ts'
import type { Act } from '../document/testimony.ts'
import type { Place } from './denials.ts'
import { figuresIn } from './stated-figures.ts'

/** A kind of thing that is done by saying it: its nouns, and how it is told. */
interface Doing {
  readonly nouns: string
  /** Words by which a telling of it can be known; `null`: it has a number of something. */
  readonly told: RegExp | null
  readonly acts: readonly Act[]
}

const DOINGS: readonly Doing[] = [
  {
    nouns: 'offers?|proposals?|bids?',
    told: /\b(?:offer|propos|suggest|tabl(?:ed|ing)|put forward|willing|ready to|prepared to|could (?:fall|rise|live|accept))/iu,
    acts: ['propose', 'condition', 'commit', 'accept-in-part', 'concede'],
  },
  {
    nouns: 'undertakings?|promises?|commitments?|pledges?|assurances?|guarantees?',
    told: /\b(?:promis|pledg|underto|undertak|committ|assur|guarant|vow|gave (?:its|his|her|their) word)/iu,
    acts: ['commit'],
  },
  {
    nouns: 'threats?|ultimatums?',
    told: /\b(?:threat|ultimatum|warn)|\b(?:could|would|will|might|may)\b[^.]* (?:if|unless)\b|\b(?:if|unless)\b[^.]* (?:could|would|will|might|may)\b/iu,
    acts: ['threaten'],
  },
  {
    nouns: 'invitations?',
    told: /\binvit/iu,
    acts: [],
  },
  {
    nouns: 'conversations?|encounters?|contacts?',
    told: /\b(?:met|spoke|spoken|talked|conferred|sat|sitting|face[- ]to[- ]face|shook hands|in the same room)\b/iu,
    acts: [],
  },
  {
    nouns: 'requests?|demands?|appeals?',
    told: /^(?!.*\b(?:if|unless|once)\b).*\b(?:asked|requested|demanded|called) (?:for|that)\b/isu,
    acts: ['demand'],
  },
  {
    nouns: 'figures?|numbers?|sums?|amounts?|tonnages?|quantit(?:y|ies)|percentages?',
    told: null,
    acts: [],
  },
]

const WORD = "[\\p{L}’'-]+ "

/** A "no" to any of it. "Has not accepted the offer" leaves the offer standing, "will make no offer" is of what is to come. */
function noneOf(nouns: string): RegExp {
  return new RegExp(
    `\\b(?:no (?:${WORD}){0,2}?|(?:not|never|nobody|no one|none|neither|n[’']t) (?:${WORD}){1,5}?(?:an?|any|such) (?:${WORD}){0,2}?)(?<noun>${nouns})\\b`,
    'iu',
  )
}

const TO_COME = /\b(?:will|would|shall|should|can|cannot|could|may|might|must)\b|[’']ll\b/iu

/** What is denied by its noun. */
export interface DeniedDoing {
  readonly noun: string
  readonly doing: Pick<Doing, 'told' | 'acts'>
}

const DENIES = DOINGS.map(doing => ({ doing, denies: noneOf(doing.nouns) }))

/** A word that each of them begins with: most wordings have none. */
const NO = /\b(?:no|not|never|nobody|none|neither|n[’']t) /i

/** "no offer of 15 per cent": an offer; `null` where nothing of the kind is denied. */
export function deniedDoing(wording: string): DeniedDoing | null {
  if (!NO.test(wording)) return null
  for (const { doing, denies } of DENIES) {
    const found = denies.exec(wording)
    if (found === null) continue
    const clause = wording
      .slice(0, found.index + found[0].length)
      .split(/[.;:,]/)
      .at(-1)!
    if (!TO_COME.test(clause)) return { noun: found.groups!['noun']!.toLowerCase().replace(/s$/, ''), doing }
  }
  return null
}

/** How surely something said is the doing that is denied: `named` by the noun itself, `told` in other words; `null`: it is not. */
export function tellsDoing({ noun, doing }: DeniedDoing, { statement, variant }: Place): 'named' | 'told' | null {
  if (saysNo(variant.wording)) return null
  if (new RegExp(`\\b${noun}`, 'i').test(variant.wording)) return 'named'
  const isTold = doing.told === null ? figuresIn(variant.wording).length > 0 : doing.told.test(variant.wording)
  return isTold || doing.acts.includes(statement.act) ? 'told' : null
}
