/** @module What is withheld: told by the report in passing, where nobody's act of speech is reported. Silence alone is not that. MODEL §8. */
import type { Figure } from '../../document/layers.ts'
import { overlaps, type Span } from '../../document/span.ts'
import type { ToldWithheld } from '../../document/testimony.ts'
import { clauseOf } from './clause-of.ts'
import type { Line } from './lines.ts'

export interface WithheldFound extends Omit<ToldWithheld, 'passage' | 'what'> {
  readonly line: number
  readonly span: Span
  readonly what: Span
}

const TELL =
  '(?:say|comment|reveal|disclose|give (?:details|figures|a figure|names)|name|specify|identify|confirm|discuss|define|detail|explain|elaborate|describe|answer|reply|respond|be drawn|be identified|publish|release|share|provide)'

/** Somebody will not tell. */
const REFUSES = new RegExp(
  `\\b(?:declin(?:ed|es|ing)|refus(?:ed|es|ing)|unwilling|reluctant|chose not|choos(?:es|ing) not|preferr(?:ed|ing) not|opt(?:ed|ing) not) to ${TELL}\\b|\\b(?:(?:did|does|do|would|will) not|didn[’']t|wouldn[’']t) (?:yet |publicly |directly |immediately )?${TELL.replace('discuss|', '')}\\b|\\b(?:would|will|does) not discuss\\b|\\b(?:has|have|had) (?:not|yet to)(?: yet| so far)? (?:publicly |officially |formally )?(?:been drawn|comment(?:ed)?|confirm(?:ed)?|respond(?:ed)?|repl(?:y|ied)|said (?:what|which|whether|when|who|how|why)|disclose[d]?|name[d]?|answer(?:ed)?|specif(?:y|ied))\\b|\\b(?:is|are|was|were|remains?) yet to (?:publicly )?(?:comment|respond|reply|confirm|say)\\b|\\b(?:neither|none|nobody|no one|no (?:official|side|delegation|party))\\b[^.;“"]{0,40}? (?:would|will|could|has|have|had) (?:${TELL}|said|commented|confirmed|disclosed)\\b|\\bleft (?:[\\p{L}’'-]+ ){0,3}questions?\\b[^.;“"]{0,80}? unanswered\\b|\\b(?:deflected|dodged|sidestepped|side-stepped|brushed aside|waved away|evaded|ducked) (?:[\\p{L}-]+ ){0,2}questions?\\b|\\b(?:kept|stayed|remained|remains) (?:silent|tight-lipped|mum)\\b|\\bwithout (?:giving (?:any )?(?:details?|figures?|dates?|a date|names|reasons?)|elaborating|specifying|naming|disclosing|revealing|going into detail|saying (?:what|which|when|where|who|how|why|whether))\\b|\\b(?:offered|gave|produced|provided|presented) no (?:evidence|proof|explanation)\\b|\\b(?:did|has|have|had) not (?:immediately )?return(?:ed)? (?:[\\p{L}]+ )?(?:calls?|messages?|e-?mails?|requests?)\\b|\\b(?:has|have|had) (?:so far )?made no (?:formal |official |public )?(?:reply|response|answer|comment)\\b|\\bgave no (?:details|figures?|names?|reasons?|date)\\b|\\b(?:made|offered|had) no (?:public |immediate )?comment\\b|\\b(?:would|could|will|did) neither confirm nor deny\\b|\\bneither (?:confirmed|confirms) nor den(?:ied|ies)\\b|\\b(?:neither|none|no one|nobody)\\b[^.;“"]{0,30}? (?:commented|elaborated|gave (?:any )?details)\\b|\\b(?:offer(?:ed|s|ing)?|gave|giving|provid(?:ed|es|ing)|shar(?:ed|es|ing)|releas(?:ed|es|ing)) (?:no|few|scant|little|scarce|only scant) (?:further |other |more |specific )?(?:details?|information|specifics|particulars)\\b|\\b(?:did|does|would|will) not (?:take|answer|accept) (?:any |reporters[’'] |further )?questions\\b|\\bdeclin(?:ed|es|ing) to (?:take|answer) (?:any |further )?questions\\b|\\b(?:did|does|would|will) not go into (?:any )?(?:details?|specifics)\\b|\\bdidn[’']t (?:go into (?:any )?(?:details?|specifics)|elaborate|say)\\b|\\bwithout (?:elaboration|further explanation)\\b`,
  'giu',
)

/** Nobody says, and the report says so. */
const NOBODY_SAYS =
  /\b(?:(?:details?|terms|contents?|text|particulars)\b[^.;,“”"]{0,50}? (?:were|was|are|is|have been|has been|will be|would be) (?:not |un)(?:yet )?(?:been )?(?:immediately |yet |publicly |be )?(?:available|released|disclosed|known|published|clear|made public))\b|\b(?:is|was|were|are) not (?:immediately |yet |publicly )(?:available|known|clear)\b|\bno (?:immediate |official |public |further )?(?:comment|response|reply|reaction|word|details?|announcement) (?:from|by|was|were|has|have|on|about|of)\b|\bthere (?:was|were|has been) no (?:immediate |official |public )?(?:comment|response|reply|reaction)\b|\b(?:nothing|no details|little) (?:has|have|had|was|were) (?:been )?(?:yet )?(?:officially |formally |publicly )?(?:announced|disclosed|released|published|confirmed|made public)\b|\b(?:not|never|not being|not to be) (?:yet )?(?:been )?(?:made public|disclosed|published|publici[sz]ed|released|spelled out|officially announced)\b|\b(?:is|was|remains|remained) (?:un|not (?:yet |immediately )?)clear (?:the (?:scale|extent|terms|number|reason|timing|size|identity)|what|which|who|whom|when|where|how|why|whether(?! [^.;]{0,90}\b(?:can|could|will|would) )|to what extent|if(?! [^.;]{0,90}\b(?:can|could|will|would) ))\b|\ban? (?:unknown|undisclosed|unspecified|unnamed) (?:number|amount|sum|quantity|date|place|location|figure|price)\b|\b(?:unpublished|undisclosed|unseen) (?:annex|text|draft|letter|protocol|clause|document|appendix|report|map|list)\b|\b(?:is|was|are|were) not known (?:what|which|who|whom|when|where|how|why|whether)\b|\b(?:has|have) not (?:seen|read) (?:it|the (?:text|draft|document|annex|map|letter))\b/giu

/** Several agree to be silent: "a mutual decision to keep the substance private". */
const KEPT =
  /\b(?:keep|kept|keeping|remain(?:s|ed)?|stay(?:s|ed)?|hold|held) (?:[\p{L}’'-]+ ){0,7}?(?:private|secret|confidential|under wraps|behind closed doors|out of the public eye)\b/giu

/** What the report only supposes: no withholding. */
const SUPPOSED = /\b(?:if|could|may|might|should|whether|unless|can) (?:[\p{L}]+ ){0,3}$/iu

export function withheldIn(lines: readonly Line[], figures: readonly Figure[] = []): readonly WithheldFound[] {
  return lines.flatMap((line, at) => {
    const spans = [
      ...matches(line, REFUSES).map(span => ({ span, basis: 'said' as const })),
      ...matches(line, KEPT).map(span => ({ span, basis: 'said' as const })),
      ...matches(line, NOBODY_SAYS).map(span => ({ span, basis: 'acknowledged' as const })),
    ].toSorted((a, b) => a.span.start - b.span.start)
    return spans
      .filter(({ span }, index) => !spans.slice(0, index).some(other => overlaps(other.span, span)))
      .map(({ span, basis }) => {
        const clause = clauseOf(line, span)
        const by =
          basis === 'said' || !/\bclear\b/.test(line.words.slice(span.start, span.end))
            ? whoWithholds(line, span, figures)
            : null
        return { line: at, span: clause, what: { start: span.end, end: Math.max(span.end, clause.end) }, by, basis }
      })
  })
}

function matches(line: Line, pattern: RegExp): readonly Span[] {
  return [...line.words.matchAll(pattern)]
    .map(found => ({ start: found.index, end: found.index + found[0].length }))
    .filter(span => !SUPPOSED.test(line.words.slice(0, span.start)))
    .filter(span => !line.quoted.some(quotation => overlaps(quotation, span)))
}

/** "no comment from Ardan": whom it names; else the subject, which is whoever was named last before. */
function whoWithholds(line: Line, span: Span, figures: readonly Figure[]): number | null {
  const from = line.words.slice(span.start).match(/^.{0,60}?\b(?:from|by) (?=\p{Lu}|the )/u)
  if (/\bno\b/i.test(line.words.slice(span.start, span.end)) && from !== null) {
    const at = span.start + from[0].length
    const named = line.acting.find(({ start }) => start >= at - 1 && start <= at + 4)
    if (named !== undefined) return named.figure
  }
  const last = line.acting.findLast(({ end }) => end <= span.start)?.figure ?? null
  // A paper tells; it withholds nothing of the talks.
  return last !== null && figures[last]?.kind === 'media' ? null : last
}
