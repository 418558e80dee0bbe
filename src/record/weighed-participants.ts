/**
 * @module Weighed participants: who sat at a meeting that was held though no report lists him, weighed by what was learnt from talks
 * that people have read (`training/learn-participants.ts`). Nobody is taken out: whom the reports name as there stays.
 */
import { isByName } from './delegates-at-meetings.ts'
import { type ParticipantGround, type ParticipantSigns, participantSigns } from './participant-signs.ts'
import learnt from './participant-weights.json' with { type: 'json' }
import type { Meeting } from './record.ts'
import { distinctPassages } from './statements.ts'

/** Sign → what it is worth. */
export type ParticipantWeights = Readonly<Record<string, number>>

/** How likely somebody must have been there. */
export const SURE = 0.65

/** The meetings, with those who very likely sat there. */
export function withWeighedParticipants(
  ground: ParticipantGround,
  weights: ParticipantWeights = learnt.weights,
): readonly Meeting[] {
  // Nothing is learnt yet.
  if (weights[ANYBODY] === undefined) return ground.meetings
  const signsOf = participantSigns(ground)
  const byId = new Map(ground.actors.map(actor => [actor.id, actor]))
  return ground.meetings.map(meeting => {
    if (!isWeighed(meeting, ground.ofDelegations)) return meeting
    const there = signsOf(meeting).filter(one => !one.isListed && likelihood(one, weights) >= SURE)
    if (there.length === 0) return meeting
    const participant = ({ actor }: ParticipantSigns) => ({ actor, role: byId.get(actor)!.titles[0] ?? null })
    const sideOf = ({ actor }: ParticipantSigns) => ground.partyOf(actor) ?? actor
    const sides = [...new Set([...meeting.sides.map(({ party }) => party), ...there.map(sideOf)])]
    return {
      ...meeting,
      sides: sides.toSorted().map(party => ({
        party,
        participants: [
          // "The head of the delegation" is one of them, or nobody knows who.
          ...(meeting.sides.find(side => side.party === party)?.participants ?? []).filter(
            ({ actor }) => isByName(byId.get(actor)!.name) || !there.some(one => sideOf(one) === party),
          ),
          ...there.filter(one => sideOf(one) === party).map(participant),
        ].toSorted((a, b) => (a.actor < b.actor ? -1 : 1)),
      })),
      evidence: distinctPassages([...meeting.evidence, ...there.map(({ shownIn }) => shownIn)]),
    }
  })
}

/**
 * Rounds, their days, and sittings of delegations that are told alone: who met for an hour beside them the reports tell, or
 * nobody knows.
 */
export function isWeighed(
  { id, round, status, format }: Meeting,
  ofDelegations: ReadonlySet<string> = new Set(),
): boolean {
  const isOfTalks = id.startsWith('talks-') || round !== null || ofDelegations.has(id)
  return status === 'held' && isOfTalks && format !== 'call' && format !== 'debrief'
}

/** Between 0 and 1. */
export function likelihood({ signs }: Pick<ParticipantSigns, 'signs'>, weights: ParticipantWeights): number {
  return 1 / (1 + Math.exp(-signs.reduce((sum, sign) => sum + (weights[sign] ?? 0), weights[ANYBODY] ?? 0)))
}

/** Stands for what speaks for everybody. */
export const ANYBODY = 'anybody'
