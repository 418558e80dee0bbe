/** @module What is not disclosed: refusals by those who refused, then what reports say is not known or not public. */
import type { Passage } from '../document/passage.ts'
import type { CitedText, Section } from './brief.ts'
import type { Desk } from './desk.ts'
import { hangs } from './hanging-pronouns.ts'
import { isRefusal } from './is-refusal.ts'
import { originsOf } from './name-reports.ts'
import { asPrinted, inOwnVoice } from './own-voice.ts'
import { behindRefusal, saysOfWhat } from './says-of-what.ts'
import { ended } from './sentence-parts.ts'
import type { Candidate } from './weigh-statements.ts'

/** So many sentences at most. */
export function notDisclosed(desk: Desk, most = MOST_SENTENCES): Section {
  const withheld = desk
    .untold()
    .filter(
      ({ statement, told }) =>
        statement.act === 'withhold' &&
        isRefusal(`${told.verb} ${told.content}`) &&
        !POINTS_BACK.test(told.content) &&
        !isReportsOwn(statement, told) &&
        !statement.variants.some(({ evidence }) => IN_APPOSITION.test(evidence.suffix)) &&
        !OF_NOTHING.test(told.content) &&
        saysOfWhat(told.content) &&
        !hangs(
          told.content.replace(/^to (?:say|discuss|disclose|reveal) /, ''),
          desk.names.isPerson(statement.speaker) || desk.names.isSingular(statement.speaker),
        ) &&
        !isNobodys(desk, statement.speaker) &&
        !OWN_NAME.test(told.content),
    )
  const sentences: CitedText[] = [...desk.tell(withoutCopies(desk, withheld).slice(0, most))]
  const told = withheld.flatMap(({ statement }) => statement.variants.map(({ evidence }) => evidence))
  for (const { basis, evidence, what } of desk.record.undisclosed) {
    if (sentences.length >= most) break
    if (
      basis === 'not told' ||
      NOTHING_SAID.test(what) ||
      OF_NOTHING.test(what) ||
      !saysOfWhat(what) ||
      evidence.some(passage => told.some(at => overlaps(at, passage)))
    )
      continue
    const narrated = firstTold(desk, evidence)
    if (narrated !== null) sentences.push(narrated)
  }
  return { heading: 'What is not disclosed', blocks: sentences.length > 0 ? [{ kind: 'paragraph', sentences }] : [] }
}

/** "would not say what the envoy", ", Anna Keller, had answered": a name between commas, and the verb behind it. */
const IN_APPOSITION = /^, \p{Lu}[^,.;]{2,40}, \p{Ll}/u

/** "Which four he will not tell", "She did not go into it": the report's sentence, which nobody is told to have said. */
function isReportsOwn({ variants: [first] }: Candidate['statement'], { verb, content }: Candidate['told']): boolean {
  const isSaying = /^(?:says?|said|adds?|added|tells?|told|notes?|noted)$/.test(verb)
  if (!isSaying || first === undefined) return false
  return (
    /^(?:that )?(?:which|what|whether|how|who|where|when|why)\b/i.test(content) ||
    (first.cue != null && !first.evidence.exact.includes(first.cue))
  )
}

/** What a report that tells another's story in other words has him withhold is the same thing: the first to appear tells it. */
function withoutCopies(desk: Desk, withheld: readonly Candidate[]): readonly Candidate[] {
  const order = new Map(desk.printed.map(({ file }, at) => [file, at]))
  const place = ({ statement }: Candidate) => Math.min(...statement.evidence.map(({ file }) => order.get(file) ?? 0))
  return withheld.filter(
    one =>
      !withheld.some(
        other =>
          other !== one &&
          other.statement.speaker === one.statement.speaker &&
          place(other) < place(one) &&
          originsOf(desk, [...other.statement.evidence, ...one.statement.evidence]).length === 1,
      ),
  )
}

/** "a spokesman", of nobody: who withholds is half of what is told here. */
function isNobodys({ record }: Desk, speaker: string): boolean {
  const actor = record.actors.find(({ id }) => id === speaker)
  return actor?.anonymous === true && actor.party === null && !actor.name.includes(' ')
}

/** What a desk reads before it opens the record. */
const MOST_SENTENCES = 5

/** A refusal that says of what only by pointing: "It is not mine to publish". */
const POINTS_BACK =
  /^“?(?:It|That|This|They|Those|These)\b|^(?:it|its|that|this|them|their)\b|^(?:to say )?(?:where|when|why|how|who|what|which|whether)$|\b(?:it|them|that|this)$|\b(?:its|their|his|her) (?:contents?|terms|details|text)$/

/** "refused to go into further detail", "has not said whether it would": of what, the sentence before says. */
const OF_NOTHING =
  /\bsaid so\b|\bones?$|\bof such an? \p{Ll}+\b|\b(?:answers?|repl(?:y|ies)|responses?) (?:(?:had|has|have) )?(?:yet to |not (?:yet )?)(?:arrived?|come|been)\b|\b(?:further|more|any|other) (?:details?|comments?|information)$|\b(?:would|will|could|can|does|did|had|has|was)$|\b(?:any|no|some)thing of the (?:kind|sort)[.]?$|\b(?:either|neither|both|such) (?:\p{Ll}+ )?\p{Ll}+$/u

/** "declined to give her surname": whoever tells withholds himself, not the talks. */
const OWN_NAME =
  /\b(?:give|be|have|provide|disclose|use) (?:(?:his|her|their|its) )?(?:(?:last|full|real|first|own) )?(?:names?|surnames?|identity|named|identified)\b/i

/** "declined to comment" without on what, or on what only by pointing: "its contents", "that offer". */
const NOTHING_SAID =
  /\bcomments?(?: on (?:the|this|that) (?:matter|issue|subject|report|reports|talks|question))?$|\b(?:its|their|his|her|that|this|these|those|either|such|it|them|nothing)\b/i

/** What a reporter could not find out or get an answer to is nobody’s secret. */
const UNREACHED =
  /\b[Nn]o (?:reply|answer|response|comment) (?:has|had|have|was|is)\b|\bnot answer(?:able)? to (?:(?:the|an?|his|her|its|their) )?\p{L}+ (?!question|request|call|letter)|\bwithout (?:speaking|talking|a word) to (?:the )?(?:press|media|reporters|journalists)\b|\bevad(?:ed|ing) (?:the |a |all )?questions?\b|\bcould not (?:immediately |independently )?(?:be )?(?:confirm|verif|reach)|\b(?:not|no) (?:immediately |yet )?(?:repl(?:y|ied)|respon\w+|answer\w*) to (?:an? |the |written |our |several )*(?:inquir|enquir|question|request|call|e-?mail|message|letter)|\bcould not be reached\b|\b(?:has|have|had) (?:not yet|yet to|not) (?:react(?:ed)?\b|(?:answered|replied|responded|answer|reply|respond)(?: \p{L}+ly)?[.]?$)|\bdid not return (?:\p{Ll}+ ){0,4}(?:calls?|messages?|e-?mails?)\b|\bdid not (?:answer|reply|respond)[.]?$|^The (?:place|date|day|time|hour|number|figure|name|sum)s? (?:has|have|was|were) not (?:yet )?(?:been )?\p{L}+[.]?$|\b(?:has|have|had) not (?:yet )?(?:seen|read|obtained)\b/iu

/** "would not be drawn": on what, another sentence says. */
const MUTE = /\b(?:would|will|could|to|wo) ?(?:not|n['’]t|be)? (?:be )?(?:drawn|say|tell|answer|elaborate)[.,;]?$/i

/** "Under the unpublished draft ships would turn back": what a text says, and only beside it that it lies in no shop. */
const BESIDE =
  /\b(?:the|an?|its|their|this|that) (?:as yet |still )?(?:unpublished|undisclosed|confidential|secret|unreleased) \p{L}+/iu

/** A longer sentence tells of much beside what is withheld. Words. */
const LONGEST = 25

function overlaps(a: Passage, b: Passage): boolean {
  return a.file === b.file && a.start < b.end && b.start < a.end
}

function firstTold(desk: Desk, evidence: readonly Passage[]): CitedText | null {
  for (const passage of evidence) {
    if (
      /\bcomment(?:ed|s|ing)?\b(?! (?:on|about) (?!(?:the|this|that) (?:matter|issue|subject|report|reports|question)\b))/.test(
        passage.exact,
      )
    )
      continue
    if (passage.exact.split(/\s+/).length > LONGEST || UNREACHED.test(passage.exact)) continue
    if (
      MUTE.test(passage.exact) ||
      OF_NOTHING.test(passage.exact) ||
      BESIDE.test(passage.exact) ||
      !saysOfWhat(behindRefusal(passage.exact)) ||
      /\b(?:he|she|they|him|them)\b|\b(?:it|that|this)[.]?$/i.test(passage.exact)
    )
      continue
    const report = desk.record.reports.find(({ file }) => file === passage.file)
    const told =
      report === undefined ? null : (inOwnVoice(desk, report.id, passage) ?? asPrinted(desk, report.id, passage))
    if (told !== null) return ended(told)
  }
  return null
}
