/**
 * @module Proposals: which mentions are one text, its versions, and what each sets out. MODEL §5.
 * A number and an owner make a text; words of revision make a version; what two revisions have to do with each other is unknown
 * until a report says it.
 */
import { byCodeUnits } from '../alignment/code-unit-order.ts'
import { contentWords } from '../alignment/content-words.ts'
import { plainName } from '../alignment/plain-name.ts'
import { addDays, type DateRange, dayOf } from '../document/dates.ts'
import type { Passage } from '../document/passage.ts'
import type { Testimony, ToldText } from '../document/testimony.ts'
import { type IssuePhrases, issuesIn, isTextIssue, phrasesOf } from './issues.ts'
import { withMediators } from './mediators-texts.ts'
import { isOnTheTable } from './on-the-table.ts'
import { proposalLineage } from './proposal-lineage.ts'
import type { Clause, Issue, Proposal, ProposalEdge, RecordStatement } from './record.ts'
import { oneTexts } from './same-texts.ts'
import { distinctPassages, narrowed } from './statements.ts'

/** One mention of a text in one report, in the record's terms. */
export interface Mention extends Omit<ToldText, 'owners'> {
  readonly report: number
  /** Index among the texts of its report. */
  readonly index: number
  readonly published: string | null
  /** Party ids. */
  readonly owners: readonly string[]
}

/** Mentions of one text. */
export interface OneText {
  readonly kind: 'plan' | 'counter' | 'amendments' | 'alternative'
  readonly mentions: readonly Mention[]
}

/** Mentions of one version of a text. */
export interface VersionOf {
  readonly id: string
  readonly isRevised: boolean
  readonly mentions: readonly Mention[]
}

/** All texts on the table, with their versions, and the edges between these. */
export function proposals(
  testimonies: readonly Testimony[],
  partyNamed: (name: string) => string | null,
  statements: readonly RecordStatement[],
  partyOf: (actor: string) => string | null,
  issues: readonly Issue[],
): { readonly proposals: readonly Proposal[]; readonly proposalLineage: readonly ProposalEdge[] } {
  const told = testimonies.flatMap(({ texts = [], report: { published } }, report) =>
    texts.map(
      (text, index): Mention => ({
        ...text,
        report,
        index,
        published: dayOf(published),
        owners: [...new Set(text.owners.flatMap(owner => partyNamed(owner) ?? []))],
      }),
    ),
  )
  const mentions = withMediators(told, testimonies, partyNamed)
  const texts = oneTexts(mentions).filter(isOnTheTable)
  const ids = idsOf(texts)
  const phrases = phrasesOf(issues)
  const versions = texts.map((text, at) => versionsOf(text, ids[at]!))
  return {
    proposals: texts.map((text, at) =>
      withSharedIssues(proposalOf(text, ids[at]!, versions[at]!, statements, partyOf, phrases)),
    ),
    proposalLineage: proposalLineage(texts, versions),
  }
}

/** The first version, and one for each revision that a report places, counts or dates elsewhere. P2, P3. */
function versionsOf(text: OneText, id: string): readonly VersionOf[] {
  const { mentions } = text
  const stateOf = rootsOf(mentions)
  const answers = text.kind === 'counter' ? answersByDay(mentions, stateOf) : []
  if (answers.length > 1)
    return answers.map((same, at) => ({ id: `${id}-v${at + 1}`, isRevised: false, mentions: same }))
  const some = mentions.some(mention => stateOf(mention).state === 'revised')
  const later = some ? laterByDay(mentions, stateOf) : new Set<Mention>()
  // "trimmed at talks in Osford", and elsewhere "the Osford text".
  const madeIn = new Set(mentions.flatMap(({ state, place }) => (state === 'revised' ? (place ?? []) : [])))
  // "a revised offer", and elsewhere "the latest offer": one.
  const ofLater = laterLengths(mentions, stateOf)
  const byRoot = Map.groupBy(mentions, stateOf)
  const lengthsOf = (root: Mention) => (byRoot.get(root) ?? []).flatMap(({ number }) => number ?? [])
  const isSince = some ? toldSince(mentions, stateOf) : () => false
  const isLatest = (mention: Mention) => {
    const root = stateOf(mention)
    return (
      root.state === 'revised' ||
      (root.state === null && lengthsOf(root).some(length => ofLater.has(length))) ||
      later.has(root) ||
      (root.state === null && root.place !== null && madeIn.has(root.place)) ||
      isSince(root) ||
      (some && root.state === null && /\b(?:latest|newest|current)\b/i.test(root.passage.exact))
    )
  }
  const revised = mentions.filter(isLatest)
  const first = mentions.filter(mention => !isLatest(mention))
  const groups: (readonly Mention[])[] = first.length > 0 ? [first] : []
  const places = revisionsApart(revised, stateOf)
  for (const same of places) groups.push(same)
  return groups.map((same, at) => ({
    id: `${id}-v${at + 1}`,
    isRevised: groups.length > 1 ? at > 0 : same === places[0],
    mentions: same,
  }))
}

/**
 * "the mediators’ draft", two days after another report told of a revised one: what is on the table is the latest version. Only
 * of reports that tell of no revised one themselves, and where the length does not say otherwise.
 */
function toldSince(mentions: readonly Mention[], rootOf: (mention: Mention) => Mention): (root: Mention) => boolean {
  const days = mentions
    .flatMap(mention => (rootOf(mention).state === 'revised' ? (mention.published ?? []) : []))
    .sort()
  const [known] = days
  const telling = new Set(mentions.flatMap(mention => (rootOf(mention).state === null ? [] : [mention.report])))
  return ({ state, number, published, report }) =>
    state === null &&
    number === null &&
    known !== undefined &&
    published !== null &&
    published > known &&
    !telling.has(report)
}

/** "an 11-point paper, an amended version of …", and elsewhere "the 11-point paper": lengths that only the later version has. */
function laterLengths(mentions: readonly Mention[], rootOf: (mention: Mention) => Mention): ReadonlySet<number> {
  const own = (mention: Mention) => (/ of /.test(mention.passage.exact) ? null : mention.number)
  const later = mentions.filter(({ state }) => state === 'revised')
  // "the 12-point draft … the revised 12-point draft", of one report: both have that length.
  const isBoth = (mention: Mention) =>
    rootOf(mention).state === null &&
    // "the 12 points … A first draft of 20 points … was rewritten and came out with 12": of the first it is told.
    !mentions.some(
      one => one.report === mention.report && one.state === 'first' && (own(one) ?? mention.number) !== mention.number,
    ) &&
    later.some(one => one.report === mention.report && one.number === mention.number && one.index > mention.index)
  const others = mentions.filter(mention => rootOf(mention).state === 'first' || isBoth(mention))
  const taken = new Set(others.flatMap(({ number }) => number ?? []))
  return new Set(later.flatMap(mention => own(mention) ?? []).filter(length => !taken.has(length)))
}

/** "gave its reply on Monday", and a week later "Sunday’s reply": a side that answers twice has two answers. Each by its day. */
function answersByDay(
  mentions: readonly Mention[],
  rootOf: (mention: Mention) => Mention,
): readonly (readonly Mention[])[] {
  const days = [...new Set(mentions.flatMap(mention => exactDay(rootOf(mention))))].sort()
  // A day apart the two may be one, told by its sending and its reading.
  const apart = days.filter((day, at) => at === 0 || day > addDays(days[at - 1]!, 1))
  const groupOf = (mention: Mention) => {
    const day = exactDay(rootOf(mention))[0] ?? rootOf(mention).published
    return Math.max(
      0,
      apart.findLastIndex(first => day !== null && first <= day),
    )
  }
  return [...Map.groupBy(mentions, groupOf)].toSorted(([a], [b]) => a - b).map(([, same]) => same)
}

/** Each mention's own text: "the text" goes back to what its report named before. */
function rootsOf(mentions: readonly Mention[]): (mention: Mention) => Mention {
  const byIndex = new Map(mentions.map(mention => [`${mention.report} ${mention.index}`, mention]))
  const rootOf = (mention: Mention): Mention => {
    const before = mention.refersTo === null ? undefined : byIndex.get(`${mention.report} ${mention.refersTo}`)
    return before === undefined ? mention : rootOf(before)
  }
  return rootOf
}

/** "the draft handed over on the 19th", where the first was of the 11th: by its day the later one, though its report does not say so. */
function laterByDay(mentions: readonly Mention[], rootOf: (mention: Mention) => Mention): ReadonlySet<Mention> {
  const daysOf = (state: Mention['state']) =>
    mentions.flatMap(mention => (rootOf(mention).state === state ? exactDay(mention) : []))
  const [firstDays, laterDays] = [daysOf('first'), daysOf('revised')]
  const unknown = mentions.filter(mention => rootOf(mention).state === null)
  return new Set(
    unknown
      .filter(mention =>
        exactDay(mention).some(
          day =>
            !firstDays.includes(day) &&
            (laterDays.includes(day) || (firstDays.length > 0 && firstDays.every(first => first < day))),
        ),
      )
      .map(rootOf),
  )
}

function exactDay({ range }: Mention): readonly string[] {
  return range !== null && range.earliest !== null && range.earliest === range.latest ? [range.earliest] : []
}

/** Revisions by their number where reports count them ("a third version"), else by where they were made. */
function revisionsApart(
  revised: readonly Mention[],
  rootOf: (mention: Mention) => Mention,
): readonly (readonly Mention[])[] {
  const byNumber = Map.groupBy(revised, mention => Math.max(SECOND, rootOf(mention).ordinal ?? SECOND))
  return [...byNumber]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([number, same]) => (number === SECOND ? byPlace(same, rootOf) : [same]))
}

/** Revisions made in one place are one; so is what the same report says of one without a place. */
function byPlace(same: readonly Mention[], rootOf: (mention: Mention) => Mention): readonly (readonly Mention[])[] {
  const placeOf = (mention: Mention) => rootOf(mention).place ?? ''
  const places = [...new Set(same.map(placeOf))].filter(place => place !== '')
  const told = [...Map.groupBy(same, ({ report }) => report).values()].map(own => new Set(own.map(placeOf)))
  // The one place that reports give where they also speak of the revision without one.
  const [known, ...others] = places.filter(place => told.some(own => own.has(place) && own.has('')))
  const isOne = known !== undefined && others.length === 0
  return [...Map.groupBy(same, mention => (isOne && placeOf(mention) === '' ? known : placeOf(mention))).values()]
}

/** The number of a revision that nobody counts. */
const SECOND = 2

function idsOf(texts: readonly OneText[]): readonly string[] {
  const taken = new Set<string>()
  return texts.map(text => {
    const base = plainName(nameOf(text)).split(' ').slice(0, 6).join('-') || 'text'
    let id = base
    for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`
    taken.add(id)
    return id
  })
}

/** By its number where it has one, without words of version; else as it is called first. */
function nameOf({ kind, mentions }: OneText): string {
  // The words of an offer that nobody calls a text are its terms.
  if (kind === 'alternative') return mentions[0]!.passage.exact.replace(/^(?:the|an?) /i, '')
  const numbered = mentions.filter(({ number, unit }) => number !== null && unit !== null)
  const full = mentions.filter(({ passage }) => !BARE_VERSION.test(passage.exact))
  const named = full.length > 0 ? full : mentions
  const counted = numbered.filter(mention => named.includes(mention))
  const names = (counted.length > 0 ? counted : named).map(({ passage }) => passage.exact)
  const counts = Map.groupBy(names.map(withoutVersion), name => name)
  return [...counts].toSorted(
    ([a, x], [b, y]) => y.length - x.length || a.length - b.length || byCodeUnits(a, b),
  )[0]![0]
}

/** "the second", "the new one": named by its place among the versions alone; "It was cut to nine points", "What he tabled", "instead of nine": by what was done. */
const BARE_VERSION =
  /^\s*(?:(?:the|a) (?:first|second|third|fourth|fifth|sixth|\p{Ll}+ one)$|(?:it|this|what|was|were|has|had|have|runs|numbers|contains|instead|rather|in place|down|up|compared|against)\b)/iu

function withoutVersion(name: string): string {
  return name
    .replace(/^(?:the|an?|its|his|her|their|this|that)\s+/i, '')
    .replace(/^(?:[\p{L}-]+ )?(?:version|edition|draft|copy) of (?:the |an? )?/iu, '')
    .replace(
      /\b(?:revised|modified|refined|updated|amended|adjusted|initial|original|earlier|previously|leaked|controversial|first|second|third|fourth|previous|earliest|new|newer|latest|old|older|and)\s+/giu,
      '',
    )
}

function proposalOf(
  text: OneText,
  id: string,
  versions: readonly VersionOf[],
  statements: readonly RecordStatement[],
  partyOf: (actor: string) => string | null,
  phrases: IssuePhrases,
): Proposal {
  const owners = text.mentions.flatMap(mention => mention.owners)
  const byCount = [...Map.groupBy(owners, owner => owner)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([owner]) => owner)
  return {
    id,
    name: nameOf(text),
    kind: text.kind,
    proponent: byCount[0] ?? null,
    proponents: byCount,
    proponentEvidence: ownersTold(text.mentions),
    aliases: [
      ...new Map(
        text.mentions.map(({ passage }) => [passage.exact, { text: passage.exact, evidence: passage }]),
      ).values(),
    ],
    versions: versions.map(version => {
      const ranges = version.mentions.flatMap(({ range }) => range ?? [])
      const evidence = distinctPassages(
        version.mentions.flatMap(({ passage, offer }) => (offer === null ? [passage] : [offer, passage])),
      )
      const leaked = version.mentions.find(({ status }) => status === 'leaked')
      return {
        id: version.id,
        label: version.mentions[0]!.passage.exact,
        points:
          (
            version.mentions.find(mention => hasPoints(mention) && !ofAnother(mention)) ??
            version.mentions.find(hasPoints)
          )?.number ??
          text.mentions.find(mention => hasPoints(mention) && !(version.isRevised && mention.state === 'first'))
            ?.number ??
          null,
        status:
          text.kind === 'counter'
            ? 'countered'
            : version.isRevised
              ? 'refined'
              : leaked !== undefined
                ? 'leaked'
                : (version.mentions.find(({ status }) => status !== null)?.status ?? 'draft'),
        author: version.mentions.find(mention => mention.owners.length > 0)?.owners[0] ?? byCount[0] ?? null,
        dateRange: madeOn(ranges, version.mentions),
        // Silence about a text means nobody outside has it. P5
        textPublic: version.mentions.some(({ isPublic }) => isPublic === true),
        clausesMentioned: clausesOf(version.mentions, statements, partyOf, phrases),
        evidence,
      }
    }),
  }
}

/** The first passage of each report that says whose the text is. */
function ownersTold(mentions: readonly Mention[]): readonly Passage[] {
  const told = mentions.filter(({ owners }) => owners.length > 0)
  return [...Map.groupBy(told, ({ report }) => report).values()].map(([first]) => first!.offer ?? first!.passage)
}

/** "a new version of the nine points": how many it has itself, nobody says. */
function ofAnother({ state, passage }: Mention): boolean {
  return state === 'revised' && / of (?:the|his|her|its|their) /.test(passage.exact)
}

/** "a four-page paper", "a plan in three steps" is not one of so many points. */
function hasPoints({ number, unit }: Mention): boolean {
  return number !== null && !/^(?:page|step|stage|phase|part)$/.test(unit ?? '')
}

/** The earliest day a report gives for its making; else open, up to the first report that names it. */
function madeOn(ranges: readonly DateRange[], mentions: readonly Mention[]): DateRange {
  const exact = ranges
    .filter(({ earliest }) => earliest !== null)
    .toSorted((a, b) => byCodeUnits(a.earliest!, b.earliest!))
  const latest = mentions.flatMap(({ published }) => published ?? []).sort()[0] ?? null
  const [first] = exact
  return first ?? ranges.reduce(narrowed, { earliest: null, latest })
}

function clausesOf(
  mentions: readonly Mention[],
  statements: readonly RecordStatement[],
  partyOf: (actor: string) => string | null,
  phrases: IssuePhrases,
): readonly Clause[] {
  return mentions.flatMap(({ points }) =>
    points.map(({ number, passage }) => {
      const [issue = null] = issuesOfPoint(passage.exact, phrases)
      const responses = responsesTo(number, passage, statements, partyOf)
      const stances = responses.map(({ act }) => act)
      return {
        issue,
        number,
        text: passage.exact,
        state: stances.some(act => /^(?:reject|condition)/.test(act))
          ? ('open' as const)
          : stances.length > 1
            ? ('agreed' as const)
            : ('unknown' as const),
        responses,
        evidence: [passage] as readonly Passage[],
      }
    }),
  )
}

/** What the point is about, not that it stands in a text. */
function issuesOfPoint(words: string, phrases: IssuePhrases): readonly string[] {
  return issuesIn(words, phrases).filter(issue => !isTextIssue(issue))
}

/** "the licences fall": a point that names no issue is about what the other version says with the same words. */
function withSharedIssues(proposal: Proposal): Proposal {
  const known = proposal.versions.flatMap(({ clausesMentioned }) =>
    clausesMentioned.filter(({ issue }) => issue !== null),
  )
  const issueOf = ({ issue, text }: Clause) => {
    if (issue !== null) return issue
    const words = contentWords(text)
    return known.find(other => contentWords(other.text).some(word => words.includes(word)))?.issue ?? null
  }
  const versions = proposal.versions.map(version => ({
    ...version,
    clausesMentioned: version.clausesMentioned.map(clause => ({ ...clause, issue: issueOf(clause) })),
  }))
  return { ...proposal, versions }
}

const ANSWERS = ['accept', 'accept-in-part', 'condition', 'reject', 'reject-in-part']

/** What parties said to a point by its number. Without a number an answer is to the issue, which positions tell. */
function responsesTo(
  number: number | null,
  passage: Passage,
  statements: readonly RecordStatement[],
  partyOf: (actor: string) => string | null,
): Clause['responses'] {
  if (number === null) return []
  const named = new RegExp(
    `\\b(?:point|paragraph|article) (?:${passage.exact.match(/\b[Pp](?:oint|aragraph|article) ([\p{L}\d]+)/u)?.[1] ?? number})\\b`,
    'i',
  )
  const found = statements.flatMap(({ id, speaker, act, condition, variants }) => {
    const party = partyOf(speaker)
    const words = `${variants.map(({ wording }) => wording).join(' ')} ${condition ?? ''}`
    return party !== null && ANSWERS.includes(act) && named.test(words) ? [{ party, act, statement: id }] : []
  })
  return [...new Map(found.map(one => [`${one.party} ${one.act}`, one])).values()]
}
