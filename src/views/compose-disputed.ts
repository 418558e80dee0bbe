/**
 * @module What is disputed: each side with its holder and its passages, side by side. None is called the right one, no word
 * stands between them but a semicolon, and of words that reports quote differently only the first to appear are printed.
 */
import type { Passage } from '../document/passage.ts'
import type { Dispute, DisputeSide, RecordStatement } from '../record/record.ts'
import type { CitedText, Run, Section } from './brief.ts'
import { capital, clause, type Desk, ended, label, reportName, text } from './desk.ts'
import { tellStatement } from './tell-statement.ts'
import type { Candidate } from './weigh-statements.ts'

/** More wordings of one saying than this are left to the record. */
const MOST_WORDINGS = 3

/** A reader takes in so many; the rest is in the record. */
const MOST_DISPUTES = 8

/** Disputes of weight first, then one item per speaker and saying that is quoted differently. */
export function disputed(desk: Desk): Section {
  const told: CitedText[][] = []
  for (const dispute of desk.record.disputes) {
    // Changed quotations are told one by one below; what is low is left to the record.
    if (dispute.severity === 'low' || dispute.sides[0]!.claim.startsWith('“') || told.length === MOST_DISPUTES) continue
    const item = sideBySide(desk, dispute)
    if (item !== null) told.push([item])
  }
  const quoted = desk.record.anomalies
    .filter(({ kind }) => kind === 'quote-mutation')
    .flatMap(({ evidence }) => {
      const item = differentWords(desk, evidence)
      return item === null ? [] : [[item]]
    })
  const items = [...told, ...quoted]
  return { heading: 'What is disputed', blocks: items.length > 0 ? [{ kind: 'list', items }] : [] }
}

/** Words of a question that can head an item. */
const LONGEST_LABEL = 7

/** For longer questions; neutral, at most four words. */
const LABEL: Readonly<globalThis.Record<Dispute['type'], string>> = {
  contradiction: 'So or not so',
  value: 'The figure',
  reference: 'Which text',
  degree: 'How far',
  framing: 'How it is put',
  attribution: 'Whose words',
  'claim-vs-denial': 'Claim and denial',
  anomaly: 'What does not add up',
}

/** Holder, verb, claim; semicolon; next holder. `null` where fewer than two sides can be told in a clause. */
function sideBySide(desk: Desk, { type, question, sides }: Dispute): CitedText | null {
  const told = sides.map(side => tellSide(desk, side)).filter(side => side !== null)
  // The same words for two sides would tell no difference.
  const distinct = new Set(told.map(side => ('candidate' in side ? side.candidate.told.content : side.words)))
  if (told.length < 2 || distinct.size < told.length) return null
  const joined = told.flatMap((side, at): readonly Run[] => {
    const runs =
      'candidate' in side
        ? clause(desk, side.candidate)
        : [text(`${capital(side.report)} reports: “${side.words}”`), desk.cite.mark(side.evidence)]
    return at === 0 ? runs : [text('; '), ...uncapitalised(runs)]
  })
  const short = question.split(' ').length <= LONGEST_LABEL
  return ended([label(short ? question : `${LABEL[type]}.`), text(' '), ...joined])
}

/** "; the Gazette reports": an article and the like begin no sentence there. */
function uncapitalised(runs: CitedText): CitedText {
  const [first, ...rest] = runs
  if (first?.kind !== 'text') return runs
  const words = first.text.replace(/^(?:The|An?|According|Report|Some|Both|Officials)\b/, word => word.toLowerCase())
  return [text(words), ...rest]
}

/** Longer passages show a page and not a claim. */
const LONGEST_QUOTED = 220

type ToldSide =
  | { readonly candidate: Candidate }
  | { readonly report: string; readonly words: string; readonly evidence: readonly Passage[] }

/** A statement retold, or the report's own words; nothing is cited before it is known that it will be printed. */
function tellSide(desk: Desk, { evidence, chain }: DisputeSide): ToldSide | null {
  const statement = wordingAt(desk, evidence[0]!)
  const told = statement === null ? null : tellStatement(statement)
  if (statement !== null && told !== null) return { candidate: { statement, told } }
  const words = evidence[0]!.exact.replace(/\s+/g, ' ').replace(/[\s,;.]+$/, '')
  // A passage with marks of its own cannot be set in marks.
  if (words.length > LONGEST_QUOTED || /["“”]/.test(words)) return null
  return { report: reportName(desk, chain[0]!), words, evidence }
}

/** The statement of which this is a wording, with that wording alone. */
function wordingAt({ record }: Desk, { file, start, end }: Passage): RecordStatement | null {
  for (const statement of record.statements) {
    const variant = statement.variants.find(
      ({ evidence }) => evidence.file === file && evidence.start === start && evidence.end === end,
    )
    if (variant !== undefined) return { ...statement, variants: [variant] }
  }
  return null
}

function differentWords(desk: Desk, evidence: readonly Passage[]): CitedText | null {
  const speaker = desk.record.statements.find(({ variants }) =>
    variants.some(({ quoted }) => quoted.some(passage => evidence.includes(passage))),
  )?.speaker
  if (speaker === undefined) return null
  const published = new Map(desk.record.reports.map(report => [report.file, report]))
  // Moments of different time zones are compared as moments; a report without a date comes last.
  const firstSeen = (passages: readonly Passage[]) =>
    Math.min(
      ...passages.map(({ file }) => Date.parse(published.get(file)?.published ?? '') || Number.POSITIVE_INFINITY),
    )
  const wordings = [...Map.groupBy(evidence, ({ exact }) => exact.replace(/[\s,.;]+$/, '').replace(/\s+/g, ' '))]
    .toSorted(([one, a], [other, b]) =>
      firstSeen(a) < firstSeen(b) || (firstSeen(a) === firstSeen(b) && one < other) ? -1 : 1,
    )
    .slice(0, MOST_WORDINGS)
  const [first, ...others] = wordings
  // A wording with marks of its own cannot be set in marks.
  if (first === undefined || others.length === 0 || /["“”]/.test(first[0])) return null
  const isFirst = firstSeen(first[1]) < firstSeen(others[0]![1])
  const nameOf = (passages: readonly Passage[]) => {
    const report = published.get(passages[0]!.file)
    return report === undefined ? passages[0]!.file : reportName(desk, report.id)
  }
  // Only the first to be published is set in quotation marks: whoever repeats the brief repeats one wording, not a mixture.
  const runs: Run[] = [
    label(`The words of ${desk.names.short(speaker)}.`),
    text(
      ` Reports quote ${desk.names.name(speaker)} in different words: “${first[0]}” in ${nameOf(first[1])}${isFirst ? ', the first to appear' : ''}`,
    ),
    desk.cite.mark(first[1]),
  ]
  for (const [, passages] of others) runs.push(text(`; other words in ${nameOf(passages)}`), desk.cite.mark(passages))
  return ended(runs)
}
