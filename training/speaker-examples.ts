/**
 * @module Examples of pronouns that speak, in the project's own sets of talks, each as attribution finds it with all whom it may
 * mean, and with whom people gave its words to.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { plainName } from '../src/alignment/plain-name.ts'
import { annotate, type Models } from '../src/analyse-report.ts'
import type { Span } from '../src/document/span.ts'
import { readReports } from '../src/sources/read-reports.ts'
import type { AttributionModel } from '../src/statements/scoring/attribution-model.ts'
import type { SpeakerCase, WeighSpeakers } from '../src/statements/scoring/weigh-speaker.ts'

export interface SpeakerExample extends SpeakerCase {
  /** Name of its set. */
  readonly from: string
  /** For each candidate whether people gave the words to him; to nobody where none of the others is right. */
  readonly isRight: readonly boolean[]
}

interface GoldActor {
  readonly id: string
  readonly name: string
  readonly aliases?: readonly string[]
}

interface GoldStatement {
  readonly speaker: string | null
  readonly speakerAlt?: readonly string[]
  readonly coSpeakers?: readonly string[]
  readonly mode: string
  readonly evidence: readonly (Span & { readonly file: string })[]
}

/** So much of the shorter of words and passage must be common. */
const COMMON = 0.5

/** The examples of one set. `weigh`: who is found while they are gathered; by rule where it is `null`. */
export async function speakerExamples(
  folder: string,
  from: string,
  models: Models & { readonly attributions: AttributionModel },
  weigh: WeighSpeakers | null = null,
): Promise<readonly SpeakerExample[]> {
  const gold: { readonly actors: readonly GoldActor[]; readonly statements: readonly GoldStatement[] } = JSON.parse(
    readFileSync(join(folder, 'gold.json'), 'utf8'),
  )
  const idsOf = namesOf(gold.actors)
  const { reports } = await readReports([join(folder, 'reports')], { metadata: join(folder, 'metadata.json') })
  return reports.flatMap(report => {
    const cases: SpeakerCase[] = []
    const weighSpeakers: WeighSpeakers = one => {
      cases.push(one)
      return weigh?.(one) ?? one.candidates.map(({ chain }) => (chain === one.ruled ? 1 : 0))
    }
    const { figures } = annotate(report, { ...models, attributions: { ...models.attributions, weighSpeakers } })
    return cases.flatMap((one): readonly SpeakerExample[] => {
      const said = gold.statements.filter(
        ({ evidence, speaker, mode }) =>
          speaker !== null &&
          mode !== 'narrator' &&
          evidence.some(
            passage => passage.file === report.file && one.attribution.content.some(own => isCommon(passage, own)),
          ),
      )
      if (said.length === 0) return []
      const ids = new Set(
        said.flatMap(({ speaker, speakerAlt = [], coSpeakers = [] }) => [speaker!, ...speakerAlt, ...coSpeakers]),
      )
      const right = one.candidates.map(({ chain }) => {
        const figure = chain === null ? null : figures[chain]!
        return figure !== null && idsOf([figure.name, ...figure.aliases]).some(id => ids.has(id))
      })
      const isRight = right.includes(true) ? right : one.candidates.map(({ chain }) => chain === null)
      return [{ ...one, from, isRight }]
    })
  })
}

function isCommon(a: Span, b: Span): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return common > 0 && common >= COMMON * Math.min(a.end - a.start, b.end - b.start)
}

/** Gives the ids of all who go by one of these names. */
function namesOf(actors: readonly GoldActor[]): (names: readonly string[]) => readonly string[] {
  const byName = new Map<string, Set<string>>()
  for (const { id, name, aliases = [] } of actors)
    for (const word of [name, ...aliases].map(plainName)) {
      const found = byName.get(word) ?? byName.set(word, new Set()).get(word)!
      found.add(id)
    }
  return names => names.flatMap(name => [...(byName.get(plainName(name)) ?? [])])
}
