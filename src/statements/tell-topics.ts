/** @module Topics of talks: was it discussed, how far did it get, does it go on, why was the text changed, how did they sit. */
import type { TellingTopic } from '../document/telling.ts'
import type { Found } from './find-tellings.ts'

/** A way news tells a topic; the group `about` holds what it is told of. */
interface Way {
  readonly topic: TellingTopic
  readonly value: string
  readonly pattern: RegExp
}

const TALKS =
  '(?:talks|negotiations|discussions?|conversations?|consultations|dialogue|meetings?|sessions?|rounds?|contacts|summit)'

/** The rest of a clause, where what is told of stands. */
const REST = '(?<about>[^,;:—–"“”]{3,90})'

/** The start of a clause up to its verb. */
const LEAD = '(?<about>[^,;:—–"“”]{3,90}?)'

const WAYS: readonly Way[] = [
  // Denied before affirmed: the first way that fits a place counts.
  way(
    'discussed',
    'no',
    `(?:did not|didn['’]t|never|have not|had not|has not|haven['’]t|without) (?:discuss|rais|touch on|talk about|consider|address|debat)\\w*[\\s.…]+${REST}`,
  ),
  way(
    'discussed',
    'no',
    `${LEAD} (?:is|was|were|are|had|has|have)(?: been)? ["“]?(?:not|never) (?:been )?(?:discussed|raised|on the table|on the agenda|up for discussion|debated|addressed|touched on)`,
  ),
  way(
    'discussed',
    'no',
    `no (?<about>[^,;:—–"“”]{3,60}?) (?:was|were|had been|has been|have been) (?:discussed|raised|tabled|presented|on the table|addressed)`,
  ),
  way(
    'discussed',
    'yes',
    `(?:talks|negotiations|discussions?|meeting|session|round|conversations?|delegates|delegations|negotiators|sides|ministers|leaders|teams) (?:\\w+ly )?(?:had )?(?:also )?(?:focus(?:ed|es)? on|centred on|centered on|revolved around|covered|addressed|dealt with|discussed|touched on|went over|tackled|turned to) ${REST}`,
  ),
  way('discussed', 'yes', `(?:spent|devoted) (?:[\\w-]+ ){1,6}?(?:on|to|discussing) ${REST}`),
  way('discussed', 'yes', `(?:had been|was|were) devoted to ${REST}`),
  way(
    'discussed',
    'yes',
    `${LEAD} (?:was|were|had been|has been|have been) (?:also |indeed )?(?:discussed|raised|on the table|on the agenda|up for discussion|debated|addressed)`,
  ),
  way('discussed', 'yes', `including (?:a )?discussions? (?:of|on|about) ${REST}`),

  way(
    'continuing',
    'no',
    `(?:no (?:further|more) ${TALKS}|${TALKS} (?:will|would|can|could) not (?:continue|resume|go on))(?<about>)`,
  ),
  way(
    'continuing',
    'yes',
    `${TALKS} (?:\\w+ ){0,3}?(?:will|would|to|can|could|shall) (?:continue|go on|resume|proceed)(?<about>)`,
  ),
  way(
    'continuing',
    'yes',
    `(?:continu(?:e|ing)|resum(?:e|ing)|carry on|keep up|pursue)(?: with)?(?: the| its| their)? (?:talks|dialogue|negotiati\\w+|discussions|contacts)(?<about>)`,
  ),
  way(
    'continuing',
    'yes',
    `(?:open to|ready for|willing to hold|keen to continue) (?:further |more |new |the )?(?:talks|dialogue|negotiati\\w+|discussions)(?<about>)`,
  ),

  way(
    'reason',
    'after',
    `(?:revis|adjust|amend|modifi|chang|updat|rewritten|rework|alter|soften|tighten)\\w*\\b(?:[^.;]{0,40}?) (?:after|following|in response to|because of|owing to|due to|at the (?:request|insistence|urging) of|under pressure from|to (?:gain|win|please|satisfy|accommodate|appease|make it)) ${REST}`,
  ),

  way('arrangement', 'same', `(?:in|at|on|from|by|with) the same (?<about>\\p{L}+)`),
  way('arrangement', 'separate', `(?:in|at|on|from|by|with) (?:separate|different) (?<about>\\p{L}+)`),
]

/** How far a thing has got, from 0 (nowhere) to 3 (done). */
const LEVELS: readonly (readonly [string, RegExp])[] = [
  [
    '0',
    /\b(?:no (?:\w+ )?(?:breakthrough|progress|headway|advance(?:ment)?)|without (?:an? |any )?(?:\w+ )?(?:breakthrough|progress|headway)|dead end|deadlock(?:ed)?|stalemate|stalled|impasse|neither further nor closer|(?:on the )?(?:verge|brink) of collapse|bro(?:ke|ken) down|(?:have|has|had) collapsed|obstacles [^.]{0,20}remain|remain far apart)\b/iu,
  ],
  [
    '2',
    /\b(?:(?:some|good|real|significant|substantial|great|considerable|made) progress|going (?:along )?(?:very |really )?well|no hold-?up|moving (?:forward|ahead)|narrow(?:ed|ing) (?:the |their )?(?:gaps?|differences))\b/iu,
  ],
  [
    '3',
    /\b(?:(?:have|has|had) (?:\w+ly )?(?:harmoni[sz]ed|aligned|settled|resolved|finali[sz]ed)|fully agreed|agreement (?:was|had been|has been) reached)\b/iu,
  ],
]

const CONDITIONAL =
  /\b(?:only (?:if|when|once|after)|unless|provided|on (?:the )?condition|as long as|so long as|contingent)\b/iu

/** The topics a sentence tells, each place once. */
export function tellTopics(words: string): readonly Found[] {
  const found: Found[] = []
  for (const { topic, value, pattern } of WAYS) {
    // People sit in different rooms of the same building: every arrangement counts, of the other topics the first way.
    const matches = topic === 'arrangement' ? [...words.matchAll(new RegExp(pattern, 'giu'))] : [words.match(pattern)]
    for (const match of matches) {
      if (match?.index === undefined || (topic !== 'arrangement' && found.some(other => other.topic === topic)))
        continue
      const [start, end] = [match.index, match.index + match[0].length]
      const told = topic === 'continuing' && value === 'yes' && CONDITIONAL.test(words) ? 'conditional' : value
      found.push({ ...BARE, topic, value: told, start, end, about: match.groups?.['about'] ?? '' })
    }
  }
  const level = LEVELS.map(([value, pattern]) => ({ value, match: words.match(pattern) })).find(
    ({ match }) => match !== null,
  )
  if (level?.match?.index !== undefined)
    found.push({
      ...BARE,
      topic: 'progress',
      value: level.value,
      start: level.match.index,
      end: level.match.index + level.match[0].length,
      about: words.replace(level.match[0], ' '),
    })
  return found
}

const BARE = { bound: null, unit: null } as const

function way(topic: TellingTopic, value: string, pattern: string): Way {
  return { topic, value, pattern: new RegExp(`\\b${pattern}`, 'iu') }
}
