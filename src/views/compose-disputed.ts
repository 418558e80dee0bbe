/**
 * @module What is disputed: each side with its holder and its passages, side by side. None is called the right one, no word
 * stands between them but a semicolon, and of words that reports quote differently only the first to appear are printed.
 */
import type { Dispute } from '../record/record.ts'
import type { CitedText, Run, Section } from './brief.ts'
import { clause, type Desk } from './desk.ts'
import { labelOf } from './label-dispute.ts'
import { reportName } from './name-reports.ts'
import { relayOf } from './name-speaker.ts'
import { numberWord } from './number-word.ts'
import { inOwnVoice } from './own-voice.ts'
import { lowered } from './retell-words.ts'
import { type Rewording, rewordingOf, type Wording } from './rewordings.ts'
import { capital, continued, ended, label, list, text } from './sentence-parts.ts'
import { type ToldSide, tellDenial, tellSide, wordsOf } from './tell-dispute-side.ts'
import type { Candidate } from './weigh-statements.ts'

/** A reader takes in so many; the rest is in the record. */
const MOST_DISPUTES = 8

/** Disputes of weight first, then sayings that are quoted differently; of those one report rewords, one item for all. */
export function disputed(desk: Desk, most = MOST_DISPUTES): Section {
  const told: CitedText[][] = []
  const sides = new Set<string>()
  const shown: Set<string>[] = []
  for (const dispute of byWeight(desk.record.disputes)) {
    // Changed quotations are told one by one below; what is low is left to the record.
    if (dispute.severity === 'low' || dispute.sides[0]!.claim.startsWith('“') || told.length >= most) continue
    // The same passages against each other under another question are the same dispute.
    const key = placesOf(dispute)
    if (sides.has(key) || isWithin(dispute, shown)) continue
    const item = sideBySide(desk, dispute)
    if (item === null) continue
    told.push([item])
    sides.add(key)
    shown.push(new Set(key.split('|')))
  }
  const reworded = desk.record.anomalies
    .filter(({ kind }) => kind === 'quote-mutation')
    .flatMap(({ evidence }) => rewordingOf(desk.record, evidence) ?? [])
  const byPapers = Map.groupBy(reworded, ({ first, others }) =>
    [first, ...others].map(({ passages }) => passages[0]!.file).join('|'),
  )
  const quoted = [...byPapers.values()].map(group => [
    group.length === 1 ? differentWords(desk, group[0]!) : manyReworded(desk, group),
  ])
  const items = [...told, ...quoted.slice(0, most)]
  return { heading: 'What is disputed', blocks: items.length > 0 ? [{ kind: 'list', items }] : [] }
}

/** Every side of it stands in one that was told: two of three that differ. */
function isWithin(dispute: Dispute, shown: readonly ReadonlySet<string>[]): boolean {
  const places = placesOf(dispute).split('|')
  return shown.some(other => places.every(place => other.has(place)))
}

function placesOf({ sides }: Dispute): string {
  return sides
    .map(({ evidence: [passage] }) => `${passage!.file} ${passage!.start}`)
    .toSorted()
    .join('|')
}

/** What is high first, in the order of the record; then figures, days and what was discussed, before one word against another. */
function byWeight(disputes: readonly Dispute[]): readonly Dispute[] {
  const rank = ({ severity, type, sides }: Dispute) =>
    severity === 'high' ? 0 : type !== 'claim-vs-denial' || sides.some(({ claim }) => /\d/.test(claim)) ? 1 : 2
  return disputes.toSorted((a, b) => rank(a) - rank(b))
}

/** Questions that one side answers with yes and another with no. */
const OF_YES_OR_NO = /^(?:What was said: that it is so|Is it so, or|Is it settled)/

const ANY_NO =
  /\b(?:no|not|never|neither|nor|nothing|none|nobody|without|yet to|den(?:y|ies|ied)|refus\p{L}+|reject\p{L}+|rul\p{L}+ out|open|unclear|undecided|unsettled)\b|n[’']t\b/iu

/** Holder, verb, claim; semicolon; next holder. `null` where fewer than two sides can be told in a clause. */
function sideBySide(desk: Desk, dispute: Dispute): CitedText | null {
  const { type, sides } = dispute
  const told = sides
    .map((side, at) => (type === 'claim-vs-denial' && at > 0 ? tellDenial(desk, side) : null) ?? tellSide(desk, side))
    .filter(side => side !== null)
  // One voice with two claims: two reports tell it differently, and each is named.
  const voices = told.flatMap(side => ('candidate' in side ? [side.candidate.statement.speaker] : []))
  const isOneVoice = voices.length === told.length && new Set(voices).size === 1 && !told.some(isDenial)
  // Where it is told whole or in part, each telling is a report’s.
  const isByReport = isOneVoice || told.some(side => 'report' in side)
  // The same words for two sides would tell no difference.
  const distinct = new Set(told.map(wordsOf))
  if (told.length < 2 || distinct.size < told.length) return null
  // One says that it is not so: where no side is printed saying no, they say the same.
  if (OF_YES_OR_NO.test(dispute.question) && !told.some(side => isDenial(side) || ANY_NO.test(wordsOf(side))))
    return null
  // "Ardan denied it", and nothing before it that could be denied.
  if (isDenialAlone(told[0]!)) return null
  const joined = told.flatMap((side, at): readonly Run[] => {
    if ('candidate' in side) desk.markTold(side.candidate)
    const runs =
      isByReport && 'candidate' in side && !isDenial(side) ? inReport(desk, side.candidate) : drawSide(desk, side)
    return at === 0 ? capitalised(runs) : [text('; '), ...continued(runs)]
  })
  return ended([label(labelOf(desk.record, dispute)), text(' '), ...joined])
}

function drawSide(desk: Desk, side: ToldSide): CitedText {
  if ('candidate' in side) return tellCandidate(desk, side.candidate)
  const mark = desk.cite.mark(side.evidence.slice(0, 1))
  if ('denier' in side) return [text(`${desk.names.name(side.denier)} denied it`), mark]
  const [, denier] = side.words.match(BARE_DENIAL) ?? []
  if (denier !== undefined)
    return [...continued([text(`according to ${reportName(desk, side.report)}, ${lowered(denier)} denied it`)]), mark]
  if (side.words.split(' ').length <= MOST_OF_A_FIGURE)
    return [text(`${reportName(desk, side.report)} has “${side.words}”`), mark]
  return (
    inOwnVoice(desk, side.report, side.evidence[0]!) ?? [
      text(`in the words of ${reportName(desk, side.report)}, “${side.words}”`),
      mark,
    ]
  )
}

/** "The council denied that": what stands beside it. */
const BARE_DENIAL = /^((?:The |An? )?[\p{L}’' -]{2,50}?) (?:has |have )?denie[ds] (?:it|that|this)$/u

/** "26 per cent": no sentence of anybody's. Words. */
const MOST_OF_A_FIGURE = 3

/** "according to the Ardan Post, Keller said that 14 were held": whose wording it is where one voice is told to have said two things. */
function inReport(desk: Desk, candidate: Candidate): CitedText {
  const [variant] = candidate.statement.variants
  const relay = relayOf(desk, candidate.statement)
  const [first, ...rest] = clause(undated(desk), candidate)
  if (first?.kind !== 'text' || variant === undefined) return clause(desk, candidate)
  const report = reportName(desk, variant.report)
  const said = relay === null ? first.text : first.text.replace(`According to ${relay}, `, '')
  const [words] = continued([text(said)])
  return [
    text(`according to ${report}${relay === null ? '' : `, relaying ${relay}`}, `),
    ...(words === undefined ? [] : [words]),
    ...rest,
  ]
}

/** The day stands in the name of the report. */
function undated(desk: Desk): Desk {
  return { ...desk, isLong: false }
}

/** "denied it": of what, only another side could tell. */
function isDenialAlone(side: ToldSide): boolean {
  return (
    'denier' in side ||
    ('candidate' in side &&
      /^den(?:ied|ies)$/.test(side.candidate.told.verb) &&
      side.candidate.told.content === 'it') ||
    ('words' in side && BARE_DENIAL.test(side.words))
  )
}

function isDenial(side: ToldSide): boolean {
  return 'candidate' in side && side.candidate.statement.act === 'deny'
}

/** What a report tells somebody to have done, not said ("Ardan accepted the text"), is that report's account. */
function tellCandidate(desk: Desk, candidate: Candidate): CitedText {
  const { statement, told } = candidate
  const [variant] = statement.variants
  const isSaying = told.quoted || told.clause || told.content.startsWith('that ')
  if (variant === undefined || isSaying || relayOf(desk, statement) !== null) return clause(desk, candidate)
  const [first, ...rest] = continued(clause(undated(desk), candidate))
  return first?.kind === 'text'
    ? [text(`according to ${reportName(desk, variant.report)}, ${first.text}`), ...rest]
    : rest
}

function capitalised([first, ...rest]: CitedText): CitedText {
  return first?.kind === 'text' ? [text(capital(first.text)), ...rest] : [first!, ...rest]
}

/** The report in which a wording stands. */
export function paperOf(desk: Desk, { passages }: Wording): string {
  const report = desk.record.reports.find(({ file }) => file === passages[0]!.file)
  return report === undefined ? passages[0]!.file : reportName(desk, report.id)
}

/** Only the first to be published is set in quotation marks: whoever repeats the brief repeats one wording, not a mixture. */
function differentWords(desk: Desk, { speaker, first, others, isFirst }: Rewording): CitedText {
  const runs: Run[] = [
    label(`The words of ${desk.names.short(speaker)}.`),
    text(
      ` Reports quote ${desk.names.name(speaker)} in different words: “${first.words}” in ${paperOf(desk, first)}${isFirst ? ', the first to appear' : ''}`,
    ),
    desk.cite.mark(first.passages.slice(0, 1)),
  ]
  for (const other of others)
    runs.push(text(`; other words in ${paperOf(desk, other)}`), desk.cite.mark(other.passages.slice(0, 1)))
  return ended(runs)
}

/** More sayings than this show the habit; the record holds the rest. */
const MOST_SAYINGS = 6

/** One report that rewords many sayings of another: one habit, one item. */
function manyReworded(desk: Desk, group: readonly Rewording[]): CitedText {
  const [{ first, others, isFirst }] = group as readonly [Rewording]
  const shown = group.slice(0, MOST_SAYINGS)
  const runs: Run[] = [
    label('Reworded quotations.'),
    text(
      ` ${capital(list(others.map(other => paperOf(desk, other))))} and ${paperOf(desk, first)}${isFirst ? ', the first to appear,' : ''} quote ${numberWord(group.length)} sayings in different words. In ${paperOf(desk, first)} they read`,
    ),
  ]
  shown.forEach((saying, at) => {
    runs.push(
      text(`${at === 0 ? '' : ','} “${saying.first.words}” (${desk.names.short(saying.speaker)})`),
      desk.cite.mark([saying.first.passages[0]!, ...saying.others.flatMap(({ passages }) => passages.slice(0, 1))]),
    )
  })
  return ended(runs)
}
