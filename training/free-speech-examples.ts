/**
 * @module Examples of free indirect speech: the sentences without a verb of saying behind somebody's words in the project's own sets
 * of talks, each as attribution finds it, with whether people gave it to the speaker.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { plainName } from '../src/alignment/plain-name.ts'
import { annotate, type Models } from '../src/analyse-report.ts'
import type { Span } from '../src/document/span.ts'
import { readReports } from '../src/sources/read-reports.ts'
import type { AttributionModel } from '../src/statements/scoring/attribution-model.ts'
import type { FreeCase, WeighFree } from '../src/statements/scoring/weigh-free-speech.ts'

export interface FreeSpeechExample extends Pick<FreeCase, 'features' | 'isRuled'> {
  /** Name of its set. */
  readonly from: string
  /** Whether people gave it to the speaker; else to the narrator, or to nobody. */
  readonly isHis: boolean
}

interface GoldActor {
  readonly id: string
  readonly name: string
  readonly party: string | null
  readonly aliases?: readonly string[]
}

interface GoldStatement {
  readonly speaker: string | null
  readonly speakerAlt?: readonly string[]
  readonly mode: string
  readonly evidence: readonly (Span & { readonly file: string })[]
}

/** So much of the shorter of sentence and passage must be common. */
const COMMON = 0.5

/** The examples of one set. Sentences of others than the speaker, and speakers whom the gold does not know, teach nothing. */
export async function freeSpeechExamples(
  folder: string,
  from: string,
  models: Models & { readonly attributions: AttributionModel },
): Promise<readonly FreeSpeechExample[]> {
  const gold: { readonly actors: readonly GoldActor[]; readonly statements: readonly GoldStatement[] } = JSON.parse(
    readFileSync(join(folder, 'gold.json'), 'utf8'),
  )
  const voicesOf = voices(gold.actors)
  const { reports } = await readReports([join(folder, 'reports')], { metadata: join(folder, 'metadata.json') })
  return reports.flatMap(report => {
    const cases: FreeCase[] = []
    const weighFree: WeighFree = one => {
      cases.push(one)
      // As the rules have it.
      return one.isRuled ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY
    }
    const { figures } = annotate(report, { ...models, attributions: { ...models.attributions, weighFree } })
    return cases.flatMap(({ features, span, figure, isRuled }): readonly FreeSpeechExample[] => {
      const known = figure === null ? undefined : figures[figure]
      const ids = known === undefined ? new Set<string>() : voicesOf([known.name, ...known.aliases])
      if (ids.size === 0) return []
      const said = gold.statements.filter(({ evidence }) =>
        evidence.some(one => one.file === report.file && isCommon(one, span)),
      )
      const spoken = said.filter(({ speaker, mode }) => speaker !== null && mode !== 'narrator')
      const isHis = spoken.some(({ speaker, speakerAlt = [] }) => [speaker!, ...speakerAlt].some(id => ids.has(id)))
      return isHis || spoken.length === 0 ? [{ features, isRuled, from, isHis }] : []
    })
  })
}

function isCommon(a: Span, b: Span): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return common > 0 && common >= COMMON * Math.min(a.end - a.start, b.end - b.start)
}

/** Gives, for the names of a figure, the ids of all who speak for the same party. */
function voices(actors: readonly GoldActor[]): (names: readonly string[]) => ReadonlySet<string> {
  const byId = new Map(actors.map(actor => [actor.id, actor]))
  const partyOf = (id: string): string => {
    const party = byId.get(id)?.party ?? null
    return party === null || party === id ? id : partyOf(party)
  }
  const byName = new Map<string, Set<string>>()
  for (const { id, name, aliases = [] } of actors)
    for (const word of [name, ...aliases].map(plainName)) {
      const found = byName.get(word) ?? byName.set(word, new Set()).get(word)!
      found.add(id)
    }
  return names => {
    const parties = new Set(names.flatMap(name => [...(byName.get(plainName(name)) ?? [])].map(partyOf)))
    return new Set(actors.filter(({ id }) => parties.has(partyOf(id))).map(({ id }) => id))
  }
}
