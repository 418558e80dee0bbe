/**
 * @module Denials: which statement denies which. A denial names what it denies in other words, or stands right behind it:
 * "Ardan shut the gates, the directorate said. Keller denied it."
 */
import { byCodeUnits } from '../alignment/code-unit-order.ts'
import { contentWords } from '../alignment/content-words.ts'
import { NARRATOR } from '../alignment/match-actors.ts'
import { alikeStems } from '../alignment/meanings.ts'
import type { RecordStatement, StatementVariant } from './record.ts'

/** What is denied stands no further ahead: a paragraph or two. */
const REACH = 700

/** And no further behind: the next sentence. */
const REACH_BACK = 150

/** Without a shared word, "the assertion" is of what was said a sentence or two before. */
const REACH_BLIND = 250

/** What is denied is a claim of fact, an accusation, a report; nobody denies a wish. */
const DENIABLE: readonly RecordStatement['act'][] = [
  'claim',
  'accuse',
  'report',
  'assess',
  'announce',
  'deny',
  'accept',
]

const DENYING_LEMMAS: ReadonlySet<string> = new Set([
  'deny',
  'refute',
  'dispute',
  'dismiss',
  'rebut',
  'contradict',
  'reject',
])

/** "it", "the assertion", "this accusation": what is denied stands in what was said before. */
const POINTS_BACK =
  /^["“]?(?:it|them|that|this|these|those)\b|\b(?:the|this|that|these|those|such|any) (?:\w+ )?(?:claims?|assertions?|accusations?|allegations?|charges?|reports?|accounts?|suggestions?|figures?|numbers?)\b/i

/** Words that contradict what was said just before. */
const CONTRADICTS =
  /^["“]?(?:that|this) (?:is|was) not\b|^["“]?not (?:one|a single)\b|\b(?:is|are|was|were) ["“]?(?:\w+ )?(?:lies|a lie|false|untrue|not true|baseless|unfounded|fabricated|nonsense)\b|\b(?:falsely|smear\w*)\b/i

/** Words that contradict when they are of the same thing. */
const MAY_CONTRADICT =
  /^["“]?(?:it|they|these|those|there) (?:is|was|are|were|has|have|had|did|does|do) (?:not|no|never)\b|^(?:that )?(?:nobody|no one|none)\b|\bthere (?:is|was|were|are|had been|has been|have been|had not been|were not) (?:no|not|never|any)\b(?! (?:immediate )?(?:comment|response|reply|word|sign|indication))|\b(?:do|does|did) not (?:intentionally|deliberately)\b|\bonly fired\b/i

/** The statements, each with the one it denies. */
export function withDenials(
  statements: readonly RecordStatement[],
  partyOf: (actor: string) => string | null,
): readonly RecordStatement[] {
  const denied = denials(statements, partyOf)
  return statements.map(statement => {
    const denies = denied.get(statement.id)
    return denies === undefined ? statement : { ...statement, denies }
  })
}

/** Statement id → id of the statement it denies. */
function denials(
  statements: readonly RecordStatement[],
  partyOf: (actor: string) => string | null,
): ReadonlyMap<string, string> {
  const voiceOf = ({ speaker }: RecordStatement) => partyOf(speaker) ?? speaker
  const places = statements.flatMap(statement => statement.variants.map(variant => ({ statement, variant })))
  const found = new Map<string, string>()
  for (const file of Map.groupBy(places, ({ variant }) => variant.evidence.file).values()) {
    const inOrder = file.toSorted((a, b) => a.variant.evidence.start - b.variant.evidence.start)
    inOrder.forEach((denial, at) => {
      const kind = denies(denial)
      if (kind === null || found.has(denial.statement.id)) return
      const around = inOrder
        .slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS)
        .filter(
          other =>
            other.statement !== denial.statement &&
            denies(other) === null &&
            DENIABLE.includes(other.statement.act) &&
            voiceOf(other.statement) !== voiceOf(denial.statement) &&
            other.statement.speaker !== denial.statement.speaker,
        )
      const target = deniedOf(denial, kind, around)
      if (target !== undefined) found.set(denial.statement.id, target.statement.id)
    })
  }
  return found
}

interface Place {
  readonly statement: RecordStatement
  readonly variant: StatementVariant
}

/** So many statements to either side are looked at. */
const NEIGHBOURS = 12

/** `said`: with a word of denying; `words`: only the words contradict; `same words`: if of the same thing; `null`: it denies nothing. */
function denies({ statement, variant }: Place): 'said' | 'words' | 'same words' | null {
  if (statement.speaker === NARRATOR) return null
  // "has not confirmed that it agreed": whoever claims that it did stands alone.
  if (variant.lemma === 'confirm' && /\b(?:not|never)\b|n[’']t/.test(variant.cue ?? '')) return 'same words'
  const lemma = variant.lemma ?? ''
  if (lemma === 'deny' || (DENYING_LEMMAS.has(lemma) && POINTS_BACK.test(variant.wording))) return 'said'
  if (CONTRADICTS.test(variant.wording)) return 'words'
  return MAY_CONTRADICT.test(variant.wording) ? 'same words' : null
}

/** What a full share of words weighs beside an accusation (2) and a hundred characters of distance (1). */
const SHARE = 5

/** The likeliest of the statements around it: shared words, an accusation, nearness. */
function deniedOf(denial: Place, kind: 'said' | 'words' | 'same words', around: readonly Place[]): Place | undefined {
  const words = contentWords(denial.variant.wording)
  const place = denial.variant.evidence
  const weighed = around.flatMap(other => {
    const { start, end } = other.variant.evidence
    const ahead = place.start - end
    const behind = start - place.end
    if (ahead > REACH || behind > REACH_BACK) return []
    const narrator = other.statement.speaker === NARRATOR
    const others = contentWords(other.variant.wording)
    const shared = words.filter(word => others.some(stem => alikeStems(word, stem))).length
    // Of a long saying every word is shared by chance.
    const share =
      (SHARE * shared) / Math.max(1, Math.min(words.length, others.length)) / Math.sqrt(Math.max(1, others.length / 10))
    // What comes after, or is told by the report itself, must say the same in so many words.
    if ((behind > 0 || narrator) && shared < (kind === 'words' && behind <= 0 ? 1 : 2)) return []
    // Without a word of denying only a neighbour or the same words are denied.
    if (kind === 'words' && shared < 2 && ahead > REACH_BACK) return []
    if (kind === 'same words' && shared < (ahead > REACH_BACK ? 2 : 1)) return []
    if (other.statement.act === 'accept' && shared < 2) return []
    if (kind === 'said' && shared === 0 && (ahead > REACH_BLIND || !POINTS_BACK.test(denial.variant.wording))) return []
    const accuses = other.statement.act === 'accuse' || other.statement.act === 'claim' ? 2 : 0
    return [
      {
        other,
        weight: share + accuses - Math.max(ahead, behind, 0) / (kind === 'same words' ? 400 : 100) - (narrator ? 1 : 0),
      },
    ]
  })
  return weighed.toSorted((a, b) => b.weight - a.weight || byCodeUnits(a.other.statement.id, b.other.statement.id))[0]
    ?.other
}
