/**
 * @module Told changes: a report, or somebody it cites, says itself that a party moved: "has dropped its demand", "softened its
 * stance", "now wants four instead of six". One end is enough, since the telling names the change.
 */
import { isWithin, type Passage } from '../document/passage.ts'
import { STANCE_ACTS } from '../document/stance-acts.ts'
import type { Testimony } from '../document/testimony.ts'
import { type ChangeContext, changeContext, issueOfChange, ofOpening, partyBefore } from './change-context.ts'
import { isTextIssue, TEXT_ISSUE } from './issues.ts'
import { type NamedFigure, wordsOfThings } from './named-figures.ts'
import { leadingParty, namesOfParties } from './own-stances.ts'
import type { Actor, Issue, Movement, Proposal, RecordStatement } from './record.ts'
import { figuresIn } from './stated-figures.ts'
import {
  COMPARES,
  directionOf,
  leftBehind,
  SAYS_BEFORE,
  SAYS_NEW,
  SUPPOSED,
  TEXT_NAMED,
  TOLD,
  WANTED,
} from './told-change-words.ts'
import { toldInSentences } from './told-in-sentences.ts'
import { adjustedTexts, toldByTexts } from './told-of-texts.ts'

/** A change as it is told. */
export interface ToldChange {
  readonly party: string
  readonly issue: string
  readonly words: string
  readonly direction: Movement['direction']
  readonly evidence: readonly Passage[]
  /** Last day on which it can have been told; '' where no report tells. */
  readonly day: string
  /** How it had been, where the report says that too. */
  readonly from?: string
  /** That something is new is said, and not what had been: only an earlier statement makes a change of it. */
  readonly needsEarlier?: true
}

type PartyOf = (actor: string) => string | null

/** The issue that the part of a statement is about in which these words stand. */
export function issueAt({ issues, parts = [] }: RecordStatement, words: string): string | undefined {
  const here = parts.filter(({ passage }) => passage.exact.includes(words)).map(({ issue }) => issue)
  // "a revised text would stretch the truce": the truce is stretched.
  return issues.length > 1 ? (here.find(issue => !isTextIssue(issue)) ?? here[0] ?? issues[0]) : issues[0]
}

/** Where a change is told, by a statement's words or by the sentence around them. */
interface Place {
  readonly statement: RecordStatement
  readonly passage: Passage
  /** The words that tell it. */
  readonly told: string
  /** They stand in what the speaker says, and not beside it. */
  readonly isSaid: boolean
}

/** The changes that texts and statements tell, and those that the reports tell in their own voice. */
export function toldChanges(
  proposals: readonly Proposal[],
  statements: readonly RecordStatement[],
  actors: readonly Actor[],
  partyOf: PartyOf,
  testimonies: readonly Pick<Testimony, 'report' | 'sentences'>[],
  named: readonly NamedFigure[],
  issues: readonly Issue[],
): readonly ToldChange[] {
  const names = namesOfParties(actors, partyOf)
  const places = placesOf(statements, testimonies, names, partyOf)
  const context = changeContext(statements, partyOf, named, issues, testimonies)
  const bySomebody = [
    ...toldByTexts(proposals),
    ...adjustedTexts(proposals, statements, testimonies),
    ...places.flatMap(place => toldBySpeaker(place, names, context)),
    ...toldByNarrator(statements, names, partyOf),
    ...toldBehind(statements, names, partyOf, testimonies),
  ]
  return [...bySomebody, ...toldInSentences(bySomebody, names, context, testimonies)]
}

/** What a party says, and behind it the report: "Until now it had …", "It was the first time …". */
function toldBehind(
  statements: readonly RecordStatement[],
  names: ReadonlyMap<string, string>,
  partyOf: PartyOf,
  testimonies: readonly Pick<Testimony, 'sentences'>[],
): readonly ToldChange[] {
  const marks = testimonies
    .flatMap(({ sentences }) => sentences.map(({ passage }) => passage))
    .filter(({ exact }) => SAYS_NEW.test(exact) || SAYS_BEFORE.test(exact))
  if (marks.length === 0) return []
  const taking = statements
    .filter(({ mode, act, negated }) => mode !== 'narrator' && STANCE_ACTS.has(act) && !negated)
    .flatMap(statement => statement.variants.map(variant => ({ statement, variant })))
  return marks.flatMap(passage => {
    const reach = SAYS_BEFORE.test(passage.exact) ? PARAGRAPH : BESIDE
    const things = new Set(wordsOfThings(passage.exact))
    const values = new Set(figuresIn(passage.exact).map(({ value }) => value))
    const shared = (words: string) =>
      wordsOfThings(words).filter(word => things.has(word)).length +
      (figuresIn(words).some(({ value }) => values.has(value)) ? A_FIGURE : 0)
    const before = taking
      .filter(
        ({ variant: { evidence } }) =>
          evidence.file === passage.file && evidence.end <= passage.start && passage.start - evidence.end <= reach,
      )
      .filter(({ variant: { evidence, wording } }) => passage.start - evidence.end <= BESIDE || shared(wording) > 0)
      // Of several the one that names what had been: "a licence for five boats", before "no licence before the count".
      .toSorted(
        (a, b) =>
          shared(b.variant.wording) - shared(a.variant.wording) || b.variant.evidence.end - a.variant.evidence.end,
      )[0]
    const party = before === undefined ? null : partyOf(before.statement.speaker)
    if (before === undefined || party === null || before.statement.issues.length === 0) return []
    const { statement, variant } = before
    const tells = SAYS_BEFORE.exec(passage.exact)
    const subject = tells === null ? null : passage.exact.slice(tells[0].length)
    if (subject !== null && /^(?:others|another|both|all)\b/i.test(subject)) return []
    // "Until now others had …": the one who has moved is the one who spoke.
    if (
      subject !== null &&
      !/^(?:he|she|it|they|(?:the|its|his|her) (?:government|ministry|movement|union|group|company|side|delegation|authorities))\b/i.test(
        subject,
      ) &&
      leadingParty(subject, names) !== party
    )
      return []
    const there = statements.find(
      ({ issues, variants }) => issues.length > 0 && variants.some(({ evidence }) => isWithin(evidence, passage)),
    )?.issues
    return [
      {
        party,
        // What it had been tells what has changed.
        issue:
          there?.find(issue => statement.issues.includes(issue)) ?? there?.[0] ?? issueAt(statement, variant.wording)!,
        words: variant.wording,
        direction: 'unknown',
        evidence: [...statement.evidence, passage],
        day: statement.dateRange.latest ?? '',
        ...(subject === null ? { needsEarlier: true } : { from: passage.exact }),
      } satisfies ToldChange,
    ]
  })
}

/** A figure that both name says more than words. */
const A_FIGURE = 3

/** … and, where the sentence says how it had been, to what is said before it in its paragraph or the one above. */
const PARAGRAPH = 500

/** Code units from the end of what is said to the next sentence: "she said in Osford". */
const BESIDE = 60

/** Statements whose own passage tells a change, or else the sentence around it where no other statement's words do. */
function placesOf(
  statements: readonly RecordStatement[],
  testimonies: readonly Pick<Testimony, 'sentences'>[],
  names: ReadonlyMap<string, string>,
  partyOf: PartyOf,
): readonly Place[] {
  // "does not rule out lowering its demand": nobody has lowered it.
  const spoken = statements.filter(
    ({ mode, modality, negated }) => mode !== 'narrator' && modality !== 'not-ruled-out' && !negated,
  )
  const taken = Map.groupBy(
    spoken.flatMap(({ variants }) => variants.map(({ evidence }) => evidence)),
    ({ file }) => file,
  )
  const sentences = Map.groupBy(
    testimonies
      .flatMap(({ sentences }) => sentences.map(({ passage }) => passage))
      .filter(({ exact }) => TOLD.test(exact)),
    ({ file }) => file,
  )
  return spoken.flatMap(statement => {
    for (const { evidence, content } of statement.variants) {
      // What no sentence around tells, no piece of it does.
      const near = (sentences.get(evidence.file) ?? []).filter(
        ({ start, end }) => start < evidence.end && evidence.start < end,
      )
      if (near.length === 0) continue
      const own = TOLD.exec(evidence.exact)
      if (own !== null && isOnlyCompared(statement, own[0], evidence.exact)) continue
      if (own !== null) {
        const at = evidence.start + own.index
        const isSaid = content.some(({ start, end }) => start <= at && at < end)
        return [{ statement, passage: evidence, told: own[0], isSaid }]
      }
      const around = near.find(({ start, end }) => start <= evidence.start && evidence.end <= end)
      const found = around === undefined ? null : TOLD.exec(around.exact)
      if (around === undefined || found === null) continue
      const [first, past] = [around.start + found.index, around.start + found.index + found[0].length]
      const isAnothers = taken.get(evidence.file)!.some(({ start, end }) => start < past && first < end)
      const doer = leadingParty(clauseBefore(around.exact, found.index), names)
      if (!isAnothers && (doer === null || doer === partyOf(statement.speaker)))
        return [{ statement, passage: around, told: found[0], isSaid: false }]
    }
    return []
  })
}

/** "Sales were $3 million, down from $4 million": a fact beside another, and nobody's wish or offer. */
function isOnlyCompared({ act }: RecordStatement, told: string, words: string): boolean {
  return !STANCE_ACTS.has(act) && COMPARES.test(told) && !WANTED.test(words)
}

/** "While Ardan has dropped its demand, Bela said …": whose deed it is stands in front of it, in its own clause. */
function clauseBefore(sentence: string, at: number): string {
  const start = Math.max(...[',', ';', ':', '—', '–'].map(mark => sentence.lastIndexOf(mark, at))) + 1
  return sentence
    .slice(start, at)
    .replace(
      /^\s*(?:(?:note[sd]?|said|report(?:s|ed)?|that|while|although|though|after|when|as|even|but|and|yet|where) )*/i,
      '',
    )
}

function toldBySpeaker(
  { statement, passage, told, isSaid }: Place,
  names: ReadonlyMap<string, string>,
  context: ChangeContext,
): readonly ToldChange[] {
  const { partyOf, named } = context
  const { wording } = statement.variants[0]!
  // "offered a port if Bela dropped its claim": nobody has dropped it.
  if (SUPPOSED.test(passage.exact.slice(0, Math.max(0, passage.exact.indexOf(told))))) return []
  // "Ardan hardened its stance, two diplomats said": Ardan did.
  const party = (isSaid ? leadingParty(wording, names) : null) ?? partyOf(statement.speaker)
  const issue =
    ofOpening(passage, context) ??
    issueAt(statement, told) ??
    issueOfFigure(passage.exact, told, party, named) ??
    (party !== null &&
    (isOfOwn(passage.exact, told) ||
      (isSaid && leadingParty(wording, names) === party) ||
      partyBefore(passage.exact, passage.exact.indexOf(told), names) === party)
      ? issueOfChange(passage, party, context)
      : undefined) ??
    (TEXT_NAMED.test(passage.exact) && STANCE_ACTS.has(statement.act) ? TEXT_ISSUE : undefined)
  if (party === null || issue === undefined) return []
  const evidence = [...statement.evidence, passage]
  return [
    {
      party,
      issue,
      // "would not speak of the price, but no longer ruled out a sale": what was told, and not what was kept back.
      words:
        statement.act === 'withhold' && !isSaid
          ? passage.exact.slice(passage.exact.indexOf(told))
          : wording.includes(told)
            ? wording
            : passage.exact,
      direction: directionOf(passage.exact),
      evidence,
      day: statement.dateRange.latest ?? '',
      ...leftBehind(wording.includes(told) ? wording : passage.exact),
    },
  ]
}

/** "we no longer ask", "they have come down", "has given up": the speaker's own doing. */
function isOfOwn(words: string, told: string): boolean {
  return /(?:^|\b(?:we|it|they|he|she|I)\b[^,;:]{0,20}|^[“"‘']?)$/i.test(
    words.slice(0, Math.max(0, words.indexOf(told))),
  )
}

/** "six would do, where it had asked for eight": what the party had named eight of, if it is one thing. */
function issueOfFigure(
  words: string,
  told: string,
  party: string | null,
  named: readonly NamedFigure[],
): string | undefined {
  const from = words.indexOf(told)
  const values = figuresIn(words.slice(from, from + told.length + BEHIND)).map(({ value }) => value)
  const issues = new Set(
    named.filter(one => one.party === party && values.includes(one.value)).map(({ issue }) => issue),
  )
  return issues.size === 1 ? [...issues][0] : undefined
}

/** Where the figure given up stands, behind the words that tell of it. Code units. */
const BEHIND = 30

/** "Ardan has dropped its demand", told by the report itself: whose demand it is its first words say, or the last who spoke. */
function toldByNarrator(
  statements: readonly RecordStatement[],
  names: ReadonlyMap<string, string>,
  partyOf: PartyOf,
): readonly ToldChange[] {
  const spoken = statements
    .filter(({ mode }) => mode !== 'narrator')
    .flatMap(({ speaker, variants }) => variants.map(({ evidence }) => ({ speaker, evidence })))
  const inFile = Map.groupBy(spoken, ({ evidence }) => evidence.file)
  return statements.flatMap(({ mode, issues, variants, evidence, dateRange }) => {
    const { wording, evidence: passage } = variants[0]!
    const [own, ...more] = issues
    if (mode !== 'narrator' || more.length > 0 || !TOLD.test(wording)) return []
    const before = (inFile.get(passage.file) ?? []).filter(({ evidence: { end } }) => end <= passage.start)
    const last = before.reduce<(typeof before)[0] | null>(
      (a, b) => (a === null || b.evidence.end > a.evidence.end ? b : a),
      null,
    )
    const near = last !== null && passage.start - last.evidence.end <= NEAR ? partyOf(last.speaker) : null
    const clause = wording.replace(OPENER, '')
    // "The envoy thought that Ardan had hardened": Ardan did.
    const embedded = wording.match(/^[^,;]{0,60} that (?:the )?(.*)$/s)?.[1]
    const party = /^(?:He|She|It|They)\b/i.test(clause)
      ? near
      : (leadingParty(embedded ?? '', names) ?? leadingParty(clause, names))
    // "The premier took a harder line. “The list stands,” she said": what she says next is what it was about.
    const next = statements.find(
      ({ mode: how, speaker, variants: [first] }) =>
        how !== 'narrator' &&
        partyOf(speaker) === party &&
        first!.evidence.file === passage.file &&
        first!.evidence.start >= passage.end &&
        first!.evidence.start - passage.end <= NEAR,
    )
    const issue = own ?? next?.issues[0]
    return party === null || issue === undefined
      ? []
      : [
          {
            party,
            issue,
            words: wording,
            direction: directionOf(wording),
            evidence: own === undefined ? [...evidence, ...next!.evidence] : evidence,
            day: dateRange.latest ?? '',
            ...leftBehind(wording),
          },
        ]
  })
}

/** "In a sign of movement, | Ardan dropped …", "But Ardan has …". */
const OPENER =
  /^(?:(?:but|and|yet|meanwhile|later|still) |(?:in|on|at|after|late|early|under) [^,.;]{1,50}, |[\p{L}]+, )/iu

/** A pronoun that opens a sentence is whoever spoke in the one before it. */
const NEAR = 12
