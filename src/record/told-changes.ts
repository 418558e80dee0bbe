/**
 * @module Told changes: a report, or somebody it cites, says itself that a party moved: "has dropped its demand", "softened its
 * stance", "now wants four instead of six". One end is enough, since the telling names the change.
 */
import type { Passage } from '../document/passage.ts'
import type { Testimony } from '../document/testimony.ts'
import { isTextIssue, TEXT_ISSUE } from './issues.ts'
import { leadingParty, namesOfParties } from './own-stances.ts'
import type { Actor, Movement, Proposal, RecordStatement } from './record.ts'

/** A change as it is told. */
export interface ToldChange {
  readonly party: string
  readonly issue: string
  readonly words: string
  readonly direction: Movement['direction']
  readonly evidence: readonly Passage[]
}

type PartyOf = (actor: string) => string | null

/** The issue that the part of a statement is about in which these words stand. */
export function issueAt({ issues, parts = [] }: RecordStatement, words: string): string | undefined {
  const here = parts.filter(({ passage }) => passage.exact.includes(words)).map(({ issue }) => issue)
  // "a revised text would stretch the truce": the truce is stretched.
  return issues.length > 1 ? (here.find(issue => !isTextIssue(issue)) ?? here[0] ?? issues[0]) : issues[0]
}

const OWN = "(?:its|their|his|her|the|an?|earlier|previous|initial|long-?standing|\\S+[’']s?)"
const HELD =
  '(?:demands?|objections?|opposition|insistence|conditions?|stance|position|claims?|calls?|price|requirements?|veto|resistance|refusal|asking|bid|offer|threats?|terms|line)'

/** A report that tells a change, often both its ends in one breath: "gives ground", "five in place of three". */
const TOLD = new RegExp(
  [
    '\\bg(?:ives?|ave) (?:ground|way)\\b',
    '\\b(?:instead of|in place of|rather than) (?:the )?(?:\\S+ (?:it|they|he|she) (?:has|have|had)\\b|\\d|(?:two|three|four|five|six|seven|eight|nine|ten)\\b)',
    '\\b(?:down|up) from\\b',
    '\\bno longer (?:demand|insist|reject|require|ask|want|seek|oppose|object|rule)s?\\b',
    `\\b(?:dropp?|abandon|withdr[ae]w|renounc|forsak|waiv|relax|eas|soften|moderat|lower|reduc|cut|trim|scal|water|temper|shelv)\\p{L}*(?: back| down)? (?:${OWN} ){1,3}(?:\\p{L}+ ){0,2}?${HELD}\\b`,
    `\\b(?:harden|stiffen|toughen|rais|escalat)\\p{L}* (?:${OWN} ){1,2}(?:\\p{L}+ ){0,2}?${HELD}\\b`,
    `\\b(?:lower|cut|reduc|rais|lift|drop)\\p{L}* (?:${OWN} ){1,3}(?:\\p{L}+ ){0,4}?from \\S+ (?:\\S+ ){0,4}?to\\b`,
    `\\b(?:giv(?:e|es|en|ing)|gave) up (?:${OWN} ){1,3}(?:\\p{L}+ ){0,2}?${HELD}\\b`,
    `\\b${HELD} (?:\\S+ ){0,8}?(?:was|were|has been|have been|had been) (?:\\p{L}+ ){0,2}?(?:dropped|abandoned|withdrawn|shelved|softened|eased|relaxed|scrapped|watered down|lowered|hardened|raised)\\b`,
    '\\b(?:had|has|have)? ?(?:initially|originally|at first|previously|long) (?:sought|asked|demanded|wanted|insisted|rejected|refused|opposed|offered|proposed|ruled)\\b[^.;]{1,80}?\\b(?:but|and|yet)? ?(?:now|has since|have since|later)\\b',
    '\\bwould now (?:settle|accept|agree|be (?:content|satisfied|willing|ready)|take|sign)\\b',
    '\\b(?:retreat|backtrack|row|climb)(?:ed|s|ing)?(?: back)? (?:from|on) (?:its|their|his|her|an?|the)\\b',
    '\\b(?:as|than|which) (?:\\S+ ){1,4}?(?:had |has )?(?:required|demanded|asked|insisted|wanted|sought|offered|proposed)(?: it)? (?:until (?:then|now)|hitherto|so far|earlier|previously|at first|in the past)\\b',
    '\\breplac(?:e|es|ed|ing) (?:\\S+ ){1,10}?(?:with|by) (?:an?|the)\\b',
    '\\bopening (?:figure|bid|offer|position)\\b',
    '\\b(?:climb|back|walk)(?:ed|s) (?:down|away|back)\\b',
    '\\b(?:where|when|after|although|though|while) (?:\\S+ ){1,4}?had (?:\\p{L}+ ){0,2}?(?:asked|demanded|wanted|insisted|sought|refused|rejected|ruled|offered|proposed)\\b',
    '\\bhaving (?:\\p{L}+ ){0,2}?(?:asked|demanded|wanted|insisted|sought|refused|rejected|ruled|offered|limited|opposed|proposed)\\b',
    '\\b(?:more|less|longer|shorter|higher|lower|as (?:long|much|many) again) (?:as|than) (?:it|they|he|she) (?:had|has|have)\\b',
    '\\brather than (?:an? |the )?(?:\\p{L}+ ){0,3}(?:commission|panel|levy|quota|figure|sum)\\b',
  ].join('|'),
  'iu',
)

const HARDENS =
  /\b(?:harden|stiffen|toughen|escalat|up from|rais\p{L}* (?:\p{L}+ ){0,3}?(?:demands?|price|conditions?|claims?)\b|(?:withdr[ae]w|drop)\p{L}* (?:\p{L}+ ){0,2}?offer\b|(?:back(?:ed|s|ing)?|retreat(?:ed|s)?|walk(?:ed|s)?) (?:away |off |out )?(?:from|on) (?:\p{L}+ ){0,3}?(?:offer|promise|pledge|commitment|deal|agreement|accord)\b)/iu

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
  testimonies: readonly Pick<Testimony, 'sentences'>[],
): readonly ToldChange[] {
  const names = namesOfParties(actors, partyOf)
  const places = placesOf(statements, testimonies)
  return [
    ...toldByTexts(proposals),
    ...adjustedTexts(proposals, statements, testimonies),
    ...places.flatMap(place => toldBySpeaker(place, names, partyOf)),
    ...toldByNarrator(statements, names, partyOf),
  ]
}

function toldByTexts(proposals: readonly Proposal[]): readonly ToldChange[] {
  return proposals.flatMap(({ proponent, versions }) =>
    proponent === null
      ? []
      : versions.flatMap(({ clausesMentioned }) =>
          clausesMentioned
            .filter(({ issue, text }) => issue !== null && TOLD.test(text))
            .map(({ issue, text, evidence }) => ({
              party: proponent,
              issue: issue!,
              words: text,
              direction: directionOf(text),
              evidence,
            })),
        ),
  )
}

/** "a version of the plan, adjusted after criticism from Ardan": whose plan it is has moved. */
function adjustedTexts(
  proposals: readonly Proposal[],
  statements: readonly RecordStatement[],
  testimonies: readonly Pick<Testimony, 'sentences'>[],
): readonly ToldChange[] {
  const told = testimonies
    .flatMap(({ sentences }) => sentences.map(({ passage }) => passage))
    .filter(({ exact }) => ADJUSTED.test(exact))
  if (told.length === 0) return []
  return proposals.flatMap(({ proponent, versions }) => {
    const named = versions.flatMap(({ evidence }) => evidence)
    const here = proponent === null ? [] : told.filter(passage => named.some(place => isWithin(place, passage)))
    const [first] = here
    if (first === undefined) return []
    const about = statements.flatMap(({ issues, variants }) =>
      variants.some(({ evidence }) => here.some(passage => isWithin(evidence, passage))) ? issues : [],
    )
    const issue = about.find(isTextIssue) ?? TEXT_ISSUE
    return [{ party: proponent!, issue, words: first.exact, direction: 'towards' as const, evidence: here }]
  })
}

function isWithin(inner: Passage, outer: Passage): boolean {
  return inner.file === outer.file && outer.start <= inner.start && inner.end <= outer.end
}

const ADJUSTED =
  /\b(?:plan|proposal|draft|text|paper|version|offer|framework)s?\b[^.;]{0,90}?\b(?:adjusted|revised|amended|softened|reworked|modified|redrafted|rewritten|watered down|toned down)\b[^.;]{0,20}?\b(?:after (?:criticism|objections?|pressure|protests?|complaints?|talks)|following (?:criticism|objections?|pressure|protests?|complaints?|talks)|to (?:gain|win|secure|meet|address|reflect|accommodate|satisfy|ease|allay)|in response to)\b/iu

/** Statements whose own passage tells a change, or else the sentence around it where no other statement's words do. */
function placesOf(
  statements: readonly RecordStatement[],
  testimonies: readonly Pick<Testimony, 'sentences'>[],
): readonly Place[] {
  const spoken = statements.filter(({ mode }) => mode !== 'narrator')
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
      const own = TOLD.exec(evidence.exact)
      if (own !== null) {
        const at = evidence.start + own.index
        const isSaid = content.some(({ start, end }) => start <= at && at < end)
        return [{ statement, passage: evidence, told: own[0], isSaid }]
      }
      const around = (sentences.get(evidence.file) ?? []).find(
        ({ start, end }) => start <= evidence.start && evidence.end <= end,
      )
      const found = around === undefined ? null : TOLD.exec(around.exact)
      if (around === undefined || found === null) continue
      const [first, past] = [around.start + found.index, around.start + found.index + found[0].length]
      const isAnothers = taken.get(evidence.file)!.some(({ start, end }) => start < past && first < end)
      if (!isAnothers) return [{ statement, passage: around, told: found[0], isSaid: false }]
    }
    return []
  })
}

function toldBySpeaker(
  { statement, passage, told, isSaid }: Place,
  names: ReadonlyMap<string, string>,
  partyOf: PartyOf,
): readonly ToldChange[] {
  const { wording } = statement.variants[0]!
  // "Ardan hardened its stance, two diplomats said": Ardan did.
  const party = (isSaid ? leadingParty(wording, names) : null) ?? partyOf(statement.speaker)
  const issue = issueAt(statement, told)
  if (party === null || issue === undefined) return []
  const evidence = [...statement.evidence, passage]
  return [{ party, issue, words: wording, direction: directionOf(passage.exact), evidence }]
}

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
  return statements.flatMap(({ mode, issues, variants, evidence }) => {
    const { wording, evidence: passage } = variants[0]!
    const [issue, ...more] = issues
    if (mode !== 'narrator' || issue === undefined || more.length > 0 || !TOLD.test(wording)) return []
    const before = (inFile.get(passage.file) ?? []).filter(({ evidence: { end } }) => end <= passage.start)
    const last = before.reduce<(typeof before)[0] | null>(
      (a, b) => (a === null || b.evidence.end > a.evidence.end ? b : a),
      null,
    )
    const near = last !== null && passage.start - last.evidence.end <= NEAR ? partyOf(last.speaker) : null
    const clause = wording.replace(OPENER, '')
    const party = /^(?:He|She|It|They)\b/i.test(clause) ? near : leadingParty(clause, names)
    return party === null ? [] : [{ party, issue, words: wording, direction: directionOf(wording), evidence }]
  })
}

/** "In a sign of movement, | Ardan dropped …", "But Ardan has …". */
const OPENER =
  /^(?:(?:but|and|yet|meanwhile|later|still) |(?:in|on|at|after|late|early|under) [^,.;]{1,50}, |[\p{L}]+, )/iu

/** A pronoun that opens a sentence is whoever spoke in the one before it. */
const NEAR = 12

function directionOf(words: string): Movement['direction'] {
  return HARDENS.test(words) ? 'hardening' : 'towards'
}
