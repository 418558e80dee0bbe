/**
 * @module A second look at meetings: whether a clause that names a day, and in which the rules find no meeting, tells one of that day, by
 * what was learnt from talks that people have read (`training/learn-meetings.ts`). Logistic regression over `meeting-features.ts`.
 */
import trained from './meeting-weights.json' with { type: 'json' }

/** Feature → what it is worth; `''`: what stands for every clause. */
export type MeetingWeights = Readonly<Record<string, number>>

/** How much speaks for a clause, in nats: above 0 it rather tells a meeting. */
export type WeighMeeting = (features: readonly string[]) => number

/** Makes the reader of meetings; by itself with what was learnt. */
export function meetingWeigher(weights: MeetingWeights = trained.weights): WeighMeeting {
  const known = new Map(Object.entries(weights))
  const always = known.get('') ?? 0
  return features => features.reduce((sum, feature) => sum + (known.get(feature) ?? 0), always)
}
