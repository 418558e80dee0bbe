/** @module Whether whoever speaks is taken for the right party: each statement of a gold, and our statement in the same place. */
import { readFileSync } from 'node:fs'
import type { Passage } from '../src/document/passage.ts'
import { partiesOf } from '../src/record/party.ts'
import type { Record } from '../src/record/record.ts'

interface GoldActor {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly party: string | null
  readonly anonymous?: boolean
  readonly aliases?: readonly string[]
}

interface Gold {
  readonly actors: readonly GoldActor[]
  readonly actorAliases?: { readonly [id: string]: readonly string[] }
  readonly statements: readonly {
    readonly id: string
    readonly speaker: string | null
    readonly mode: string
    readonly evidence: readonly Pick<Passage, 'file' | 'start' | 'end'>[]
  }[]
}

export interface SpeakerParties {
  readonly right: number
  /** Statements of the gold by somebody, where our record has a statement by somebody in the same place. */
  readonly found: number
  /** "s12 Keller: Ardan, not nobody", one a statement. */
  readonly wrong: readonly string[]
}

/** `goldFile`: a gold of the sets, schema readout-gold/1. */
export function speakerParties(record: Record, goldFile: string): SpeakerParties {
  const gold = JSON.parse(readFileSync(goldFile, 'utf8')) as Gold
  const goldActors = new Map(gold.actors.map(actor => [actor.id, actor]))
  const goldIds = goldIdsOf(record, gold)
  const partyOf = partiesOf(record.actors)
  const names = new Map(record.actors.map(({ id, name }) => [id, name]))
  const spoken = record.statements.filter(({ speaker }) => names.has(speaker))
  const wrong: string[] = []
  let found = 0
  for (const { id, speaker, mode, evidence } of gold.statements) {
    const actor = goldActors.get(speaker ?? '')
    if (actor === undefined || mode === 'narrator' || /^(?:media|outlet)$/.test(actor.type)) continue
    const [best] = spoken
      .map(statement => ({ statement, shared: overlap(evidence, statement.evidence) }))
      .filter(({ shared }) => shared > 0)
      .toSorted((a, b) => b.shared - a.shared)
    if (best === undefined) continue
    found += 1
    const expected = partyOfGold(actor)
    const party = partyOf(best.statement.speaker)
    const given = party === null ? null : (goldIds.get(party) ?? party)
    // A gold may count an unnamed official as a party of his own.
    // … and a wing of a party as one: whoever is put to the party itself is put right.
    const whole = goldActors.get(expected ?? '')?.party ?? null
    if (given === expected || given === actor.id || (given !== null && given === whole)) continue
    const name = names.get(best.statement.speaker)
    wrong.push(`${id} ${name}: ${expected ?? 'nobody'}, not ${given ?? 'nobody'}`)
  }
  return { right: found - wrong.length, found, wrong }
}

function partyOfGold({ id, type, party, anonymous }: GoldActor): string | null {
  return party ?? (/^(?:state|group|organisation)$/.test(type) && anonymous !== true ? id : null)
}

/** Our actors' ids → those of the gold, by name and then by aliases. */
function goldIdsOf(record: Record, gold: Gold): ReadonlyMap<string, string> {
  const byName = new Map<string, string>()
  for (const { id, name, aliases } of gold.actors)
    for (const alias of [name, ...(gold.actorAliases?.[id] ?? aliases ?? [])]) byName.set(plain(alias), id)
  const ids = new Map<string, string>()
  for (const { id, name, aliases } of record.actors) {
    const found = [name, ...aliases].map(plain).find(alias => byName.has(alias))
    if (found !== undefined) ids.set(id, byName.get(found)!)
  }
  return ids
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')
}

/** The most characters that a passage of one shares with a passage of the other, if half of the shorter. */
function overlap(a: Gold['statements'][number]['evidence'], b: readonly Passage[]): number {
  const stem = (file: string) => file.replace(/\.[^.]+$/, '')
  let most = 0
  for (const one of a)
    for (const other of b) {
      if (stem(one.file) !== stem(other.file)) continue
      const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start)
      if (shared * 2 >= Math.min(one.end - one.start, other.end - other.start)) most = Math.max(most, shared)
    }
  return most
}
