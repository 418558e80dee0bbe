/** @module How texts come from one another: revised, countered, amended, resting on an earlier one; or nobody says. MODEL §5, P2 and P3. */
import type { Passage } from '../document/passage.ts'
import type { Mention, OneText, VersionOf } from './proposals.ts'
import type { ProposalEdge } from './record.ts'
import { distinctPassages } from './statements.ts'

/** Enough to see it. */
const MOST_EVIDENCE = 3

/** How the versions came from each other, `unknown` where no report says. */
export function proposalLineage(
  texts: readonly OneText[],
  versions: readonly (readonly VersionOf[])[],
): readonly ProposalEdge[] {
  const all = versions.flat()
  const versionOf = (report: number, index: number | null) =>
    index === null
      ? undefined
      : all.find(({ mentions }) => mentions.some(mention => mention.report === report && mention.index === index))
  const revisions = versions.flatMap(([first, ...later], text) =>
    first === undefined
      ? []
      : isAnswered(texts[text]!, later)
        ? later.map((version, at) => edge(later[at - 1] ?? first, version, 'unknown', passagesOf(version)))
        : [
            ...later.map((version, at) =>
              edge(
                isCounted(version) ? (later[at - 1] ?? first) : first,
                version,
                changeOf(version),
                passagesOf(version),
              ),
            ),
            ...apart(later.filter(version => !isCounted(version))),
          ],
  )
  const answers = texts.flatMap((text, at) => {
    const [own] = versions[at]!
    if (own === undefined || text.kind === 'plan') return []
    const to =
      [
        ...own.mentions,
        ...text.mentions.filter(
          mention => !own.mentions.includes(mention) && !isAnswered(text, versions[at]!.slice(1)),
        ),
      ]
        .map(({ report, answers }) => versionOf(report, answers))
        .find(version => version !== undefined && version.id !== own.id) ??
      (text.kind === 'counter' ? onTheTable(texts, versions, own) : undefined)
    return to === undefined ? [] : [edge(ofThatDay(versions, to, own), own, RELATION[text.kind], passagesOf(own))]
  })
  const bases = all.flatMap(version =>
    version.mentions.flatMap(mention => {
      const base = versionOf(mention.report, mention.basedOn)
      return base === undefined || base.id === version.id
        ? []
        : [edge(...inOrder(base, version, mention), 'based-on', [mention.passage])]
    }),
  )
  return [...new Map([...revisions, ...answers, ...bases].map(one => [`${one.from} ${one.to}`, one])).values()]
}

/** Answers of two days, of which nobody says that the later is a revision. */
function isAnswered({ kind }: OneText, later: readonly VersionOf[]): boolean {
  return kind === 'counter' && later.every(({ isRevised }) => !isRevised)
}

/** "a third version" comes from the second. */
function isCounted({ mentions }: VersionOf): boolean {
  return mentions.some(({ ordinal = null }) => ordinal !== null && ordinal > 2)
}

/** In the reports' word: "an amended version" was amended. */
function changeOf({ mentions }: VersionOf): 'revised-into' | 'amended-into' {
  return mentions.some(({ passage }) => /\bamended\b/i.test(passage.exact)) ? 'amended-into' : 'revised-into'
}

/** What a counter-proposal answers where nobody says: the one plan there is, in its version of that day. */
function onTheTable(
  texts: readonly OneText[],
  versions: readonly (readonly VersionOf[])[],
  own: VersionOf,
): VersionOf | undefined {
  const plans = versions.filter((_, at) => texts[at]!.kind === 'plan')
  if (plans.length !== 1) return undefined
  const day = dayOf(own) ?? firstTold(own)
  return plans[0]!.findLast(
    (version, at) => at === 0 || (day !== undefined && (dayOf(version) ?? firstTold(version) ?? day) < day),
  )
}

/** An answer of one day answers no version that was made after it: then the one before. */
function ofThatDay(versions: readonly (readonly VersionOf[])[], to: VersionOf, own: VersionOf): VersionOf {
  const [day, made] = [dayOf(own), dayOf(to)]
  if (day === undefined || made === undefined || made <= day) return to
  const all = versions.find(same => same.includes(to))!
  return all.slice(0, all.indexOf(to)).at(-1) ?? to
}

/** When it was first told of. */
function firstTold({ mentions }: VersionOf): string | undefined {
  return mentions.flatMap(({ published }) => published ?? []).sort()[0]
}

/** The day of its making, as a report tells it. */
function dayOf({ mentions }: VersionOf): string | undefined {
  return mentions.flatMap(({ range }) => range?.latest ?? []).sort()[0]
}

const RELATION = { counter: 'countered-by', amendments: 'amended-by', alternative: 'amendment-proposed' } as const

/** "The new text is based on the old one": in whichever order the sentence names them, the older one is the base. */
function inOrder(a: VersionOf, b: VersionOf, { published }: Mention): readonly [VersionOf, VersionOf] {
  const day = ({ mentions }: VersionOf) =>
    mentions.flatMap(({ range }) => range?.earliest ?? []).sort()[0] ?? published ?? ''
  return day(a) <= day(b) ? [a, b] : [b, a]
}

/** Two revisions with different origins: the same text or one after the other, until a report says. */
function apart(revised: readonly VersionOf[]): readonly ProposalEdge[] {
  return revised.flatMap((from, at) => revised.slice(at + 1).map(to => edge(...placedFirst(from, to), 'unknown', [])))
}

function placedFirst(a: VersionOf, b: VersionOf): readonly [VersionOf, VersionOf] {
  return b.mentions.some(({ place }) => place !== null) && a.mentions.every(({ place }) => place === null)
    ? [b, a]
    : [a, b]
}

function passagesOf({ mentions }: VersionOf): readonly Passage[] {
  return distinctPassages(mentions.map(({ passage, offer }) => offer ?? passage)).slice(0, MOST_EVIDENCE)
}

function edge(
  from: VersionOf,
  to: VersionOf,
  relation: ProposalEdge['relation'],
  evidence: readonly Passage[],
): ProposalEdge {
  return {
    id: `${from.id} → ${to.id}`,
    from: from.id,
    to: to.id,
    relation,
    certainty: relation === 'unknown' ? 'unknown' : 'reported',
    evidence,
  }
}
