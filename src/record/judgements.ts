/** @module What people decided, put where the building of the record asks for it. */
import type { LineageJudgement } from '../alignment/find-lineage.ts'
import type { NameJudgement } from '../alignment/match-actors.ts'
import type { Decision } from './decision.ts'
import type { Dispute, ReportEntry } from './record.ts'

/** Decisions on two names. Those on other items, and the unsure, join and part nothing. */
export function nameJudgements(decisions: readonly Decision[]): readonly NameJudgement[] {
  return decisions.flatMap(({ verb, targets: [one, other] }) =>
    (verb === 'same' || verb === 'different') && one !== undefined && other !== undefined
      ? [{ verb, names: [one, other] as const }]
      : [],
  )
}

/** Decisions on two reports, named by id or file: whether they have one origin. The newest on a pair holds. */
export function lineageJudgements(
  decisions: readonly Decision[],
  reports: readonly Pick<ReportEntry, 'id' | 'file'>[],
): readonly LineageJudgement[] {
  const indexOf = new Map(reports.flatMap(({ id, file }, at) => [[file, at] as const, [id, at] as const]))
  const newest = new Map<string, LineageJudgement>()
  for (const { verb, targets, by, at, reason } of decisions) {
    const [one, other] = targets.map(target => indexOf.get(target))
    if (verb !== 'same' && verb !== 'different' && verb !== 'unsure') continue
    if (one === undefined || other === undefined || one === other) continue
    const pair = [Math.min(one, other), Math.max(one, other)] as const
    newest.set(pair.join(' '), {
      verb,
      reports: pair,
      told: `${by} decided on ${at.slice(0, 10)} that ${reports[pair[0]]!.file} and ${reports[pair[1]]!.file} have one origin: ${reason}`,
    })
  }
  return [...newest.values()]
}

/** The items that nobody rejected. What rests on a rejected item is built without it. */
export function withoutRejected<Item extends { readonly id: string }>(
  items: readonly Item[],
  decisions: readonly Decision[],
): readonly Item[] {
  const rejected = new Set(decisions.filter(({ verb }) => verb === 'reject').flatMap(({ targets }) => targets))
  return items.filter(({ id }) => !rejected.has(id))
}

/** The items with the names that people gave them instead of ours. The newest name holds. */
export function relabelled<
  Field extends 'name' | 'label',
  Item extends { readonly id: string } & Record<Field, string>,
>(items: readonly Item[], field: Field, decisions: readonly Decision[]): readonly Item[] {
  const named = new Map(
    decisions.flatMap(({ verb, targets: [target], value }) =>
      verb === 'relabel' && target !== undefined && value !== null ? [[target.toLowerCase(), value] as const] : [],
    ),
  )
  return items.map(item => {
    const value = named.get(item.id.toLowerCase()) ?? named.get(item[field].toLowerCase())
    return value === undefined ? item : { ...item, [field]: value }
  })
}

/** The disputes with what people decided of them. All sides stay: the one that did not hold stays visible. */
export function resolved(disputes: readonly Dispute[], decisions: readonly Decision[]): readonly Dispute[] {
  const byTarget = new Map(
    decisions.filter(({ verb }) => verb === 'resolve').map(decision => [decision.targets[0], decision]),
  )
  return disputes.map(dispute => {
    const decision = byTarget.get(dispute.id)
    if (decision === undefined) return dispute
    const { id, value, by, at, reason } = decision
    return { ...dispute, resolution: { decision: id, side: value ?? '', by, at, reason } }
  })
}
