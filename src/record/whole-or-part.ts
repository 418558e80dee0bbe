/**
 * @module All of it, or a part: one voice says that a party asked for (or offered) the whole of something, another that it was
 * only a part. Held against each other only where it is one party's asking: what two parties want is two positions.
 */
import { contentWords } from '../alignment/content-words.ts'
import { NARRATOR } from '../alignment/match-actors.ts'
import { disputeId, sideOf } from './dispute-sides.ts'
import type { Matter } from './disputes.ts'
import { partiesByName } from './parties-by-name.ts'
import type { Dispute, RecordStatement, StatementVariant } from './record.ts'

interface Extent {
  readonly statement: RecordStatement
  readonly variant: StatementVariant
  readonly whole: boolean
  /** Asking and giving are two things. */
  readonly family: 'ask' | 'give'
  /** The party that asks or gives; `null`: not the speaker, and not named ("they wanted …"). */
  readonly doer: string | null
  /** Party of the voice. */
  readonly voice: string
  /** Content words beside the extent. */
  readonly of: readonly string[]
}

const VERBS: Readonly<Record<Extent['family'], RegExp>> = {
  ask: /\b(?:ask(?:ed|ing|s)?(?: for)?|demand(?:ed|ing|s)?|want(?:ed|ing|s)?|seek(?:s|ing)?|sought|request(?:ed|ing|s)?|insist(?:ed|ing|s)? on|call(?:ed|ing|s)? for|requir(?:e|ed|es|ing))\b/iu,
  give: /\b(?:offer(?:ed|ing|s)?|propos(?:e|ed|es|ing)|promis(?:e|ed|es|ing)|pledg(?:e|ed|es|ing)|agre(?:e|ed|es|eing) to|accept(?:ed|ing|s)?|ready to|willing to)\b/iu,
}

const WHOLE =
  /\b(?:all|full|fully|complete|completely|total|totally|entire|entirely|in (?:its|their|his) entirety|every|whole|wholesale)\b/iu
const PART =
  /\b(?:(?:only|just|merely|not) (?:\w+ ){0,3}?(?:partial|partially|part|parts|some|a few|several|limited|one|two|three|four|five|\d+)|(?:partial|partially|limited)(?= )|(?:some|part|parts|a few|one|two|three|four|five|\d+) of the|not (?:all|every|the (?:whole|full|entire|complete)))\b/iu

/** So far from the verb, in code units, the extent is of what it asks for. */
const REACH = 90

/** One per thing of which one voice tells the whole and another a part. */
export function wholeOrPart({ statements, actors, reports, partyOf }: Matter): readonly Dispute[] {
  const nameOf = partiesByName(actors, partyOf)
  const extents = statements.flatMap(statement =>
    statement.speaker === NARRATOR
      ? []
      : statement.variants.flatMap(variant => extentIn(statement, variant, partyOf, nameOf) ?? []),
  )
  const parts = extents.filter(({ whole }) => !whole)
  const taken = new Set<Extent>()
  return parts.flatMap((part): readonly Dispute[] => {
    if (taken.has(part)) return []
    const wholes = extents.filter(other => other.whole && !taken.has(other) && isSameAsking(other, part))
    const [first] = wholes
    if (first === undefined) return []
    const alike = parts.filter(other => !taken.has(other) && isSameAsking(first, other))
    for (const extent of [...wholes, ...alike]) taken.add(extent)
    const sides = [sideOf(wholes), sideOf(alike)]
    return [
      {
        id: disputeId('degree', sides, reports),
        question: `All of it, or a part: ${printed(part.variant.wording, part.of.find(word => first.of.includes(word))!)}?`,
        type: 'degree',
        severity: 'high',
        basis: 'One voice says that the whole was asked for or given, another that it was a part.',
        sides,
      },
    ]
  })
}

/** A stem as the wording has it. */
function printed(wording: string, stem: string): string {
  return wording.match(/\p{L}+/gu)?.find(word => contentWords(word).includes(stem)) ?? stem
}

function isSameAsking(whole: Extent, part: Extent): boolean {
  if (whole.family !== part.family || whole.voice === part.voice) return false
  if (whole.doer !== null && part.doer !== null ? whole.doer !== part.doer : !mayBe(whole, part) || !mayBe(part, whole))
    return false
  return part.of.some(word => whole.of.includes(word))
}

/** Where a voice speaks of "them", it is not of itself. */
function mayBe({ doer, voice }: Extent, other: Extent): boolean {
  return doer !== null || other.doer !== voice
}

function extentIn(
  statement: RecordStatement,
  variant: StatementVariant,
  partyOf: Matter['partyOf'],
  nameOf: ReadonlyMap<string, string>,
): Extent | null {
  const words = variant.wording
  const voice = partyOf(statement.speaker) ?? statement.speaker
  for (const family of ['ask', 'give'] as const) {
    const verb = VERBS[family].exec(words)
    const byCue = variant.lemma != null && VERBS[family].test(variant.lemma)
    if (verb === null && !byCue) continue
    const from = byCue ? 0 : verb!.index
    const asked = words.slice(from, from + REACH + (verb?.[0].length ?? 0))
    const part = PART.test(asked) || /\bonly $/iu.test(words.slice(0, from))
    const whole = WHOLE.test(asked)
    // "only a part, not the whole": whoever names both says that it was a part.
    if (!part && !whole) continue
    return {
      statement,
      variant,
      whole: !part,
      family,
      doer: byCue ? voice : doerBefore(words.slice(0, from), voice, nameOf),
      voice,
      of: contentWords(asked.replace(VERBS[family], ' ').replace(WHOLE, ' ').replace(PART, ' ')).filter(
        word => !nameOf.has(word),
      ),
    }
  }
  return null
}

/** Whoever stands before the verb: the voice itself, a party that is named, or somebody else. */
function doerBefore(before: string, voice: string, nameOf: ReadonlyMap<string, string>): string | null {
  if (/\b(?:we|i|our \w+)\b[^.]{0,40}$/iu.test(before)) return voice
  const named = contentWords(before).findLast(word => nameOf.has(word))
  return named === undefined ? null : nameOf.get(named)!
}
