/**
 * @module Discussed or not: one voice says that a matter was raised, another that it never came up. "The tariffs were raised by Osei, an
 * aide said. Keller said the matter never came up." Told in so many words, or of what stands right beside it.
 */
import { contentWords } from '../alignment/content-words.ts'
import { NARRATOR } from '../alignment/match-actors.ts'
import { alikeStems } from '../alignment/meanings.ts'
import { dayNumber } from '../document/dates.ts'
import { disputeId, shortened, sideOf } from './dispute-sides.ts'
import type { Matter } from './disputes.ts'
import { partiesByName } from './parties-by-name.ts'
import type { Dispute, RecordStatement, StatementVariant } from './record.ts'

const BE = '(?:is|was|were|are|had been|has been|have been)'
const TALKED_OF = '(?:discussed|raised|brought up|mentioned|touched (?:on|upon)|talked about|spoken of|debated)'

/** "The lamp oil never came up": what stands before the verb was not talked of. */
const NOT_RAISED =
  /^(?<about>[^;:]{2,160}?),? ["“]?(?:(?:was|were|had|has|have|is|are)(?: simply)?(?:n[’']t| not| never)(?: even)? (?:been )?(?:discussed|raised|brought up|mentioned|touched (?:on|upon)|talked about|debated|(?:on|part of) the (?:table|agenda)|a (?:subject|topic|matter|part) of the (?:talks|dialogue|negotiations|discussions|conversation|meeting))|(?:had|has|have) (?:not|never) (?:even )?(?:come up|arisen|figured)|(?:did not|didn[’']t|never) (?:even )?(?:come up|came up|arise|arose|figured?))\b/iu

/** "The pilots had talked about only the buoys": with nothing else. */
const ONLY_RAISED =
  /\b(?:dealt|concerned|concerned itself|been|was) (?:only|solely|exclusively) (?:with|about|to)\b|\b(?:discussed|raised|touched (?:on|upon)|addressed|covered|spoke (?:of|about)|talked about) (?:only|solely|nothing but)\b|\bonly (?:discussed|spoke (?:of|about)|talked about|dealt with)\b|\b(?:was|were|had been) (?:confined|limited|restricted) to\b/iu

const LENGTH =
  '(?:(?:an?|one|half|the better part of|the best part of|more than|nearly|almost|about|some|roughly|around|over|a good|a full|[\\p{L}-]+|\\d+) ){1,5}(?:half[- ]hours?|hours?|minutes?|session|morning|afternoon|evening)'

/** That it was talked of, or how long that took. */
const RAISED = new RegExp(
  `\\b${BE} (?:also |indeed |repeatedly |briefly |first |again )*${TALKED_OF}\\b|\\b(?:came|had come|has come|did come) up\\b(?! with)|\\b(?:arose|had arisen)\\b|\\b(?:had |has |have )?(?:taken up|took up|took|taken|occupied|lasted|filled) ["“]?${LENGTH}\\b|\\b(?:spent|devoted) ["“]?${LENGTH}["”]? (?:on|to|discussing)\\b|\\b(?:had |has |have )?(?:raised|brought up|mentioned|discussed|broached|spoke(?:n)? (?:of|about)|talked about) (?!only\\b|nothing\\b)\\p{L}`,
  'iu',
)

const NOT = /\b(?:not|never|no|nobody|nothing|without|neither|nor)\b|n[’']t\b/iu

/** "Would be raised", "declined to discuss": of what is to come, or of nobody. */
const NOT_YET =
  /\b(?:will|would|shall|should|could|may|might|must|can|to be|want(?:s|ed)? to|plan(?:s|ned)? to|refus\p{L}+ to|declin\p{L}+ to|ready to|willing to|yet to)\b/iu

/** "The subject", "it": what was named right before. */
const POINTS =
  /^(?:that )?["“]?(?:(?:but |and )?(?:it|that|this|they|these|those)|(?:the|that|this|any such|no such) (?:whole )?(?:subject|matter|issue|question|topic|point|theme)s?)$/iu
const OF_IT = /^(?:that )?["“]?(?:it|that|this|they|the (?:subject|matter|issue|question|topic|point))\b/iu

interface Place {
  readonly statement: RecordStatement
  readonly variant: StatementVariant
  readonly voice: string
}

/** A place that says what was not talked of; `about` is empty where it only points. */
interface Denied extends Place {
  readonly about: readonly string[]
  /** The matter as printed. */
  readonly printed: string
  readonly only: boolean
}

/** No further apart stand two tellings of which one only points to the other. */
const BESIDE = 300

/** Reports of one round are written within so many days. */
const DAYS = 7

/** One for each matter that one voice says was talked of, and another that it was not. */
export function discussedOrNot({ statements, actors, reports, partyOf }: Matter): readonly Dispute[] {
  const nameOf = partiesByName(actors, partyOf)
  const unnamed = new Set(actors.filter(({ anonymous }) => anonymous).map(({ id }) => id))
  const places = statements.flatMap(statement =>
    statement.speaker === NARRATOR
      ? []
      : statement.variants.map(variant => ({
          statement,
          variant,
          voice: partyOf(statement.speaker) ?? statement.speaker,
        })),
  )
  const denied = places.flatMap((place): readonly Denied[] => {
    const { wording } = place.variant
    const about = NOT_RAISED.exec(wording)?.groups?.['about']
    if (about !== undefined) {
      if (NOT_YET.test(about)) return []
      const matter = POINTS.test(about) ? [] : matterIn(about, nameOf)
      return matter === null ? [] : [{ ...place, about: matter, printed: about, only: false }]
    }
    return ONLY_RAISED.test(wording) && !NOT.test(wording) ? [{ ...place, about: [], printed: '', only: true }] : []
  })
  if (denied.length === 0) return []
  const raised = places.filter(
    ({ statement, variant: { wording } }) =>
      statement.act !== 'withhold' && RAISED.test(wording) && !NOT.test(wording) && !NOT_YET.test(wording),
  )
  const inFile = Map.groupBy(raised, ({ variant }) => variant.evidence.file)
  const byWord = new Map<string, Place[]>()
  for (const place of raised)
    for (const word of new Set(contentWords(place.variant.wording)))
      (byWord.get(word) ?? byWord.set(word, []).get(word)!).push(place)
  // A spokesman speaks against the unnamed of his own side too.
  const speaksAgainst = (a: Place, b: Place) =>
    a.voice !== b.voice ||
    (a.statement !== b.statement && unnamed.has(a.statement.speaker) !== unnamed.has(b.statement.speaker))
  return [...Map.groupBy(denied, ({ statement }) => statement).values()].flatMap((wordings): readonly Dispute[] => {
    const close = new Set(
      wordings.flatMap(({ about, variant }) => [
        ...(inFile.get(variant.evidence.file) ?? []),
        ...about.flatMap(word => byWord.get(word) ?? []),
      ]),
    )
    const yes = raised.filter(
      other =>
        close.has(other) && wordings.some(no => speaksAgainst(no, other) && isNear(no, other) && isOfIt(no, other)),
    )
    if (yes.length === 0) return []
    const sides = [sideOf(yes), sideOf(wordings)]
    return [
      {
        id: disputeId('contradiction', sides, reports),
        question: `Was it discussed: ${matterAsked(wordings) ?? sides[0]!.claim}?`,
        type: 'contradiction',
        severity: 'high',
        basis: 'One voice says that it was discussed, another that it was not.',
        sides,
      },
    ]
  })
}

function matterAsked(wordings: readonly Denied[]): string | null {
  const printed = wordings.find(({ about }) => about.length > 0)?.printed
  return printed === undefined ? null : shortened(printed.replace(/^(?:that )?["“]?/, ''))
}

/** Words of the matter itself; who is at odds over it is in everything said, unless it is all that is named. `null`: it names nothing. */
function matterIn(about: string, nameOf: ReadonlyMap<string, string>): readonly string[] | null {
  const words = contentWords(about).filter(word => !OF_NOTHING.has(word))
  const things = words.filter(word => !nameOf.has(word))
  return things.length > 0 ? things : words.length > 0 ? words : null
}

const OF_NOTHING: ReadonlySet<string> = new Set(
  ['subject', 'matter', 'issue', 'question', 'topic', 'point', 'talks', 'meeting', 'idea'].flatMap(contentWords),
)

/** Of the words of what was not talked of, so much must be in what was. */
const SHARE = 0.5

function isOfIt({ about, only, variant, statement }: Denied, other: Place): boolean {
  const isBeside = standsBeside(variant, other.variant)
  if (about.length === 0) {
    if (!isBeside) return false
    // Where only one matter was talked of, the other was not.
    return only
      ? other.variant.evidence.start > variant.evidence.start
      : other.variant.evidence.start < variant.evidence.start
  }
  if (isBeside && other.variant.evidence.start > variant.evidence.start && OF_IT.test(other.variant.wording))
    return true
  const words = contentWords(other.variant.wording)
  const shared = about.filter(word => words.includes(word) || words.some(one => alikeStems(word, one))).length
  const exact = about.filter(word => words.includes(word)).length
  return statement !== other.statement && exact > 0 && shared / about.length >= SHARE
}

function standsBeside({ evidence: a }: StatementVariant, { evidence: b }: StatementVariant): boolean {
  return a.file === b.file && Math.max(a.start - b.end, b.start - a.end) <= BESIDE
}

function isNear({ statement: { dateRange: a } }: Place, { statement: { dateRange: b } }: Place): boolean {
  const [one, other] = [dayNumber(a.latest), dayNumber(b.latest)]
  return one === null || other === null || Math.abs(one - other) <= DAYS
}
