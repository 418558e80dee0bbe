/** @module Triggers: the words that name a meeting, as a noun or a verb, and the clause around them. */
import type { Figure } from '../../document/layers.ts'
import { overlaps, type Span } from '../../document/span.ts'
import { comingsByHeads, shuttlesByHeads, visitsByHeads } from './comings-by-heads.ts'
import { contactsByHeads } from './contact-heads.ts'
import { datelineLength } from './find-place.ts'
import { dependents } from './line-grammar.ts'
import type { Line } from './lines.ts'
import { DEAL_NOUNS, MEETING_NOUNS, MEETING_VERBS } from './meeting-names.ts'
import { OF_ONE_BODY } from './meeting-words.ts'
import { phrasesIn } from './phrase-table.ts'
import { roundsByHeads } from './rounds-by-heads.ts'
import { sittingsByHeads } from './sitting-heads.ts'

/** Everything a trigger's clause offers. Offsets within the line. */
export interface Clause {
  readonly at: number
  readonly line: Line
  readonly from: number
  readonly to: number
  /** The words that name the meeting. */
  readonly trigger: Span
  readonly isVerb: boolean
  /** Only the meeting's own words are in it: what else the sentence tells is of something else. */
  readonly isNarrow?: boolean
  /** It is told by what came of it: "signed an agreement". */
  readonly isDeal: boolean
  /** It is told by a way: of those who come to it, or of somebody who goes between them. */
  readonly way?: 'there' | 'between' | 'visit'
}

/** Words that make "meeting" a verb: "after meeting with Osei", "is meeting mediators", "since last week meeting them". */
const GERUND =
  /(?:^|\b(?:after|before|since|upon|while|when|by|of|to|been|be|is|are|was|were|week|month|days?|will be),? )$/i

export function triggersIn(
  line: Line,
  figures: readonly Figure[] = [],
): readonly Pick<Clause, 'trigger' | 'isVerb' | 'isDeal' | 'way'>[] {
  const isGerund = ({ start, end }: Span) =>
    /^meeting$/i.test(line.words.slice(start, end)) &&
    ((GERUND.test(line.words.slice(Math.max(0, start - 12), start)) &&
      !/^ (?:between|in|at|on)\b/.test(line.words.slice(end))) ||
      // "The ministers, meeting in Osford on Friday, failed to agree": a meeting that is thrown in has an article.
      (/\p{L}, $/u.test(line.words.slice(0, start)) && /^ (?:in|at|on|for)\b[^.;:]{2,80},/.test(line.words.slice(end))))
  const verbs = phrasesIn(MEETING_VERBS, line).filter(
    span => (!/^meeting$/i.test(line.words.slice(span.start, span.end)) || isGerund(span)) && !isNounHosts(line, span),
  )
  const isOnlyEnd = ({ start, end }: Span) => /^parted$/i.test(line.words.slice(start, end))
  const spent = verbs.filter(({ start, end }) => /^(?:spent|had) /i.test(line.words.slice(start, end)))
  const nouns = phrasesIn(MEETING_NOUNS, line).filter(
    span => !isGerund(span) && !isOfOneBody(line, span) && !isNamedAgain(line, span, spent) && !isPurpose(line, span),
  )
  const named = [
    ...nouns.map(trigger => ({ trigger, isVerb: false, isDeal: false })),
    ...phrasesIn(DEAL_NOUNS, line).map(trigger => ({ trigger, isVerb: false, isDeal: true })),
    ...verbs
      .filter(verb => !nouns.some(noun => overlaps(noun, verb) || isObjectOf(line, noun, verb)))
      // "met on Monday and parted without agreement": how it ended, and told before.
      .filter(verb => !isOnlyEnd(verb) || nouns.length + verbs.length === 1)
      .map(trigger => ({ trigger, isVerb: true, isDeal: false })),
  ]
  const byHeads = [
    ...[...sittingsByHeads(line), ...contactsByHeads(line, figures)].map(trigger => ({ trigger })),
    ...roundsByHeads(line, figures).map(trigger => ({ trigger, isVerb: false })),
    ...shuttlesByHeads(line).map(trigger => ({ trigger, way: 'between' as const })),
    ...comingsByHeads(line).map(trigger => ({ trigger, way: 'there' as const })),
    ...visitsByHeads(line, figures).map(trigger => ({ trigger, way: 'visit' as const })),
  ].filter(
    ({ trigger }, at, all) =>
      !named.some(other => overlaps(other.trigger, trigger)) &&
      !all.slice(0, at).some(other => overlaps(other.trigger, trigger)),
  )
  return [...named, ...byHeads.map(found => ({ isVerb: true, isDeal: false, ...found }))].toSorted(
    (a, b) => a.trigger.start - b.trigger.start,
  )
}

/** "received the minister of Peru at the palace for talks on wool": one meeting, by its verb. */
function isPurpose(line: Line, { start }: Span): boolean {
  return /\b[Rr]eceived [^.;:“”"]{3,220}? for (?:[\p{L}-]+ ){0,2}$/u.test(line.words.slice(0, start))
}

/** "which hosts the talks": the talks are told of, and whoever hosts them with them. */
function isObjectOf(line: Line, noun: Span, verb: Span): boolean {
  return (
    /^host(?:s|ed|ing)$/i.test(line.words.slice(verb.start, verb.end)) &&
    noun.start >= verb.end &&
    /^ (?:(?:the|an?|its|their|that|this) )?(?:[\p{L}\d-]+ ){0,3}$/u.test(line.words.slice(verb.end, noun.start))
  )
}

/** "a cabinet meeting", "a closed session"; but whoever comes to an emergency summit comes from several places. */
function isOfOneBody(line: Line, { start, end }: Span): boolean {
  const before = line.words.slice(Math.max(0, start - 20), start)
  if (OF_A_BODY.test(line.words.slice(end))) return true
  return (
    OF_ONE_BODY.test(before) &&
    !(/^summits?$/i.test(line.words.slice(start, end)) && /\b(?:emergency|closed|plenary|security) $/i.test(before))
  )
}

/** "the session of Parliament", "a meeting of the cabinet". */
const OF_A_BODY =
  /^ of (?:the |its |his |her |their )?(?:\p{L}+[’']s )?(?:[\p{L}-]+ )?(?:[Pp]arliament|[Cc]ongress|[Ss]enate|[Cc]abinet|[Hh]ouse of|[Aa]ssembly|[Cc]ouncil of ministers|[Bb]oard)\b/u

/** A meeting named again by another word: "spent the evening alone, a meeting of which nobody spoke". */
function isNamedAgain(line: Line, noun: Span, verbs: readonly Span[]): boolean {
  return (
    /, (?:an?|the|their|his|her) (?:[\p{L}-]+ ){0,3}$/u.test(line.words.slice(0, noun.start)) &&
    verbs.some(({ end }) => end <= noun.start && !/[;:“”"]/.test(line.words.slice(end, noun.start)))
  )
}

/** "a page by the Ardan hosts": people, who host nothing here. */
function isNounHosts(line: Line, { start, end }: Span): boolean {
  return (
    /^hosts$/i.test(line.words.slice(start, end)) &&
    (line.acting.some(mention => mention.start <= start && end <= mention.end) ||
      /\b(?:the|its|their|his|her|our|a|as|co-?|of|by) (?:[\p{L}-]+ )?$/iu.test(line.words.slice(0, start)))
  )
}

/** Words that open another clause. */
const OPENS =
  /[;—–]|:(?!\d)|\b(?:that(?! (?:ran|lasted|went on|stretched|dragged on|took place|began|started|opened|ended|were held|was held)\b)|while|as|when|after(?! all\b)(?! (?:(?:nearly|about|some|almost|over|more than|less than|just|only|barely|around|roughly) )?(?:half an|an|[\p{L}\d-]+(?: and a half)?) (?:hours?|minutes?)\b(?! of))|before|ahead of|on the eve of|though|although|because|whether|which|where|(?<!\bnot (?:in|at|on) [^.;,]{1,40} )but|said|says|told|added|announced|stated|confirmed|reported|following|since(?! (?:last|then|(?:early |late |mid-)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b|\d)))\b/giu

/** Quoted words are a clause of their own from four words on; fewer are part of the sentence: the “proximity” talks. */
function isSpeech(line: Line): (quotation: Span) => boolean {
  return ({ start, end }) => line.words.slice(start, end).split(/\s+/).length >= 4
}

const THROWN_IN =
  /^, which [^,.;:“”"]{3,80}, (?:have |has |had |were |was |are |is )?(?:been )?(?:end|conclud|clos|broke|collapsed|finish|adjourn|resum|beg[ai]n|open|produc|yield|postpon|cancel|called off|put off|shelv|scrap)/u

/** "the next round, which is fixed for 7 June in Osford" */
const WHICH_IS_FIXED =
  /^ (?:[^.;:,“”"]{1,40} )?(?:has|have|had|is|was) (?:now |since |already |been )*(?:fixed|set|scheduled|planned|pencilled in|arranged) for \p{L}*\d*/u

/** "The talks, which the port called and which opened on Monday, are slow": both are told of the talks. */
export const OPENED_TOO =
  /^, which (?:(?! which )[^.;:“”"]){3,110},? and which (?:had )?(?:open|beg[au]n|start|resum|end|clos|conclud|broke|collaps)/u

/** "the call which Keller had on Monday with Osei": all of it is told of the call. */
const SOMEBODY_HAD =
  /^(?:which|that) [^.;:,“”"]{3,80}? (?:had|has had|held|has held) (?:on|with|late|early|in|at|last|yesterday|over)\b/u

/** "The session that was to open on Friday has been put off": what was planned of it is told in its own clause. */
function isOfPlan({ words }: Line, trigger: Span, { start, end }: Span): boolean {
  if (start >= trigger.end && /^,? $/.test(words.slice(trigger.end, start)) && SOMEBODY_HAD.test(words.slice(start)))
    return true
  const opened = words.slice(trigger.end).match(OPENED_TOO)?.[0].length ?? 0
  if (start >= trigger.end && start < trigger.end + opened) return true
  return (
    start >= trigger.end &&
    /^(?: (?:in|of|at|between|with|on) [^.;:,“”"]{2,70}?)?,? $/.test(words.slice(trigger.end, start)) &&
    /^(?:that|which)$/.test(words.slice(start, end)) &&
    (WHICH_IS_FIXED.test(words.slice(end)) ||
      /^ (?:(?:was|were) (?:to (?:have )?|due|planned|scheduled|set|supposed|meant|expected)|had been (?:due|planned|scheduled|set|supposed|meant|expected)|should have|would have|is (?:due|planned|scheduled)|are (?:due|planned|scheduled))\b[^.;:“”"]{0,80}?(?:,| (?:did not|never|has|have|had|was|were|will)) /.test(
        words.slice(end),
      ))
  )
}

/** "Keller stays till May, and the mayors meet in June": where a clause with a subject of its own is joined. */
function joinedClauses({ grammar }: Line): readonly Span[] {
  if (grammar === null) return []
  return grammar.flatMap(({ relation, tag }, verb): readonly Span[] => {
    if (relation !== 'conj' || !tag.startsWith('VB')) return []
    const [subject] = dependents(grammar, verb, 'nsubj')
    const [and] = dependents(grammar, verb, 'cc')
    const isPronoun = subject !== undefined && /^(?:PRP|W)/.test(grammar[subject]!.tag)
    if (subject === undefined || and === undefined || and > subject || isPronoun) return []
    // "Negotiators from Kenya and Peru met": two names, for all a parser may say.
    if (grammar[and - 1]?.lemma !== ',') return []
    return [{ start: grammar[and]!.start, end: grammar[and]!.end }]
  })
}

/** Where the clause of a trigger begins and ends: at the words that open another one, never inside a mention. */
export function clauseAround(line: Line, trigger: Span): { readonly from: number; readonly to: number } {
  const cuts = [...line.words.matchAll(OPENS)]
    .map(found => ({ start: found.index, end: found.index + found[0].length }))
    .concat(joinedClauses(line))
    .concat(
      line.quoted.filter(isSpeech(line)).flatMap(({ start, end }) => [
        { start, end: start + 1 },
        { start: end - 1, end },
      ]),
    )
    .filter(cut => !line.acting.some(mention => overlaps(mention, cut)))
    // "Discussions, which spanned a month, ended on Friday": what is thrown in ends no clause.
    .filter(({ start }) => start < trigger.end || !THROWN_IN.test(line.words.slice(start - 2)))
    .filter(cut => !isOfPlan(line, trigger, cut))
    .toSorted((a, b) => a.start - b.start)
  const opened = cuts.filter(({ end }) => end <= trigger.start).at(-1)?.end ?? 0
  const dateline = datelineLength(line.words)
  const from = dateline <= trigger.start ? Math.max(opened, dateline) : opened
  const to = cuts.find(({ start }) => start >= trigger.end)?.start ?? line.words.length
  return { from, to }
}
