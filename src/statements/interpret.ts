/**
 * @module The meaning of an attribution: its act, how far its modality goes, its condition, its medium.
 * The rules follow docs/model.md (acts and the modality ladder): the weaker reading wins, and nothing is raised.
 */
import type { Span } from '../document/span.ts'
import type { Act, Medium, Modality } from '../document/testimony.ts'
import type { Reading } from './reading.ts'

export interface Uttered {
  readonly lemma: string
  /** What the cue does by itself. */
  readonly act: Act
  readonly frame: string
  /** The cue is denied: "did not say". */
  readonly negated: boolean
  /** Content in lower-case tokens. */
  readonly words: readonly string[]
  readonly conditional: boolean
}

const REPORTING = new Set<Act>(['report', 'announce', 'claim', 'assess'])

/** What is done by saying it. A neutral cue ("said") leaves it to the content; a telling one ("rejected") decides. */
export function actOf({ lemma, act, frame, negated, words, conditional }: Uttered): Act {
  const content = ` ${words.join(' ')} `
  const says = (pattern: RegExp) => pattern.test(content)
  if (lemma === 'decline' || (lemma === 'refuse' && WITHHELD.test(content)))
    return WITHHELD.test(content) ? 'withhold' : 'reject'
  if (
    negated &&
    /^(?:say|specify|disclose|reveal|elaborate|define|name|identify|describe|explain|comment|give|mention)$/.test(lemma)
  )
    return 'withhold'
  // Not to rule out is the lowest rung, and no refusal.
  if (/ (?:not|n't) rul(?:e|ed|ing) out /.test(content)) return 'report'
  if (lemma === 'warn') return warningOf(content, conditional)
  if (lemma === 'agree' && !negated) return /^ (?:to|on) /.test(content) ? 'accept' : 'assess'
  // "has not confirmed that it agreed": nothing that follows has been said.
  if (negated && REPORTING.has(act)) return 'assess'
  if (negated && act === 'accept') return 'reject'
  if (negated && act === 'reject') return 'assess'
  if (negated && (act === 'demand' || act === 'propose' || act === 'threaten')) return 'assess'
  if (act === 'demand' && conditional) return 'condition'
  // "rejected several elements", "accepted certain parts": a part is never the whole.
  if (
    (act === 'accept' || act === 'reject') &&
    says(/^ (?:to )?(?:some|several|certain|many|parts?|elements?|most|various|a number) (?:of )?/)
  )
    return `${act}-in-part`
  if (!REPORTING.has(act) && act !== 'commit') return act === 'accept' && frame !== 'act' ? 'assess' : act
  if (
    says(/ (?:will|would) not be (?:publici[sz]ed|published|made public|disclosed|released) /) ||
    says(/ (?:kept|keep|remain|stay) (?:private|secret|confidential) /)
  )
    return 'withhold'
  // "ready to strike if talks fail": force under a condition is a threat, not terms.
  if (conditional) return FORCE.test(content) ? 'threaten' : 'condition'
  if (
    says(
      / (?:not|n't|never|un|in|completely|wholly|totally|absolutely|simply) ?acceptable | unacceptable | unsuitable | non - starter | nonstarter | red line | rule(?:s|d)? out | (?:would|will) (?:never|not) (?:accept|agree|sign|allow|support|tolerate|recogni[sz]e) /,
    )
  ) {
    return says(/ (?:some|several|certain|many|parts|elements|provisions|clauses|formulations|points) /)
      ? 'reject-in-part'
      : 'reject'
  }
  if (says(/ reject(?:s|ed|ing)? | oppose(?:s|d)? | refuse(?:s|d)? to /))
    return says(/ (?:some|several|certain|many|parts|elements) (?:of )?/) ? 'reject-in-part' : 'reject'
  if (says(/ (?:could|can|might) (?:agree|accept|live with|support) /) || says(/ more or less acceptable /))
    return 'accept-in-part'
  if (says(/ (?:agree(?:s|d)?|accept(?:s|ed)?) (?:to |the |a |an |that |it |this |its |his |her |their )/))
    return says(/ (?:some|certain|parts?|elements?|partly|partially|in principle) /) ? 'accept-in-part' : 'accept'
  if (says(/ (?:basis|starting point) for /) && says(/ could | can | might /)) return 'accept-in-part'
  if (says(/ (?:had|have|has) no (?:objection|quarrel|problem) /)) return 'accept'
  if (
    says(/ (?:must|has to|have to) /) ||
    says(/ (?:would|will) insist on /) ||
    says(/ (?:want|wants|wanted) (?:the |a |an |its |their |his |her |to |all |full )/)
  )
    return 'demand'
  if (
    says(/ (?:is|was|are|were|be|being) (?:ready|prepared|willing|open) (?:to|for) /) ||
    says(/^ (?:i am|we are|he is|she is|it is|they are) ready /)
  )
    return 'commit'
  if (act === 'commit') return 'commit'
  if (says(/ accus(?:e|es|ed|ing) | sabotag(?:e|ed|ing) | to blame /)) return 'accuse'
  return act
}

/** Acts of force. */
const FORCE =
  / (?:fight|fighting|war|warfare|strike|strikes|attack|attacks|offensive|retaliat\w*|invade|bomb\w*|military|pressure|force|revenge|destroy\w*) /

/** To warn is to demand ("must be transparent", "against bypassing us"), to threaten ("would strike"), or only to foresee. */
function warningOf(content: string, conditional: boolean): Act {
  if (/^ against /.test(content) || / (?:must|should|needs? to|has to|have to) /.test(content)) return 'demand'
  return FORCE.test(content) ||
    (conditional && / (?:will|would|'ll) /.test(content)) ||
    / (?:consequences|response|on .{1,20} terms) /.test(content)
    ? 'threaten'
    : 'assess'
}

/** What one declines to tell, against what one declines to do: "declined to give details", "refused to give in". */
const WITHHELD =
  /^ to (?:say|comment|discuss|reveal|disclose|specify|elaborate|name|identify|confirm|describe|define|answer|be drawn|go into|(?:give|provide) (?:any |further |more )?(?:details?|names?|information|comment|reasons?)|(?:talk|speak) (?:about|to)) /

/** How far the content goes; the weakest hedge in it wins. */
export function modalityOf(words: readonly string[], lemma: string): Modality {
  const content = ` ${words.join(' ')} `
  if (/ (?:not|n't) rule(?:d|s)? out /.test(content)) return 'not-ruled-out'
  if (/ (?:ready|prepared|willing|open) (?:to|for) /.test(content) || lemma === 'offer' || lemma === 'hope')
    return 'ready'
  // "would accept" is what one would do, not what one does.
  if (
    / (?:could|might|may) | would (?:be (?:willing|ready|prepared) to )?(?:accept|agree|allow|consider|support|live) /.test(
      content,
    )
  )
    return 'could'
  if (/ (?:will|would|shall|'ll|is to|are to|due to|plans? to) /.test(content)) return 'will'
  return 'does'
}

/** Words that open a condition; the longest first, so that "only if" is not read as "if". */
const CONDITION_OPENERS: readonly (readonly string[])[] = [
  ['only', 'if'],
  ['only', 'after'],
  ['only', 'when'],
  ['only', 'once'],
  ['on', 'condition'],
  ['on', 'one', 'condition'],
  ['on', 'the', 'condition'],
  ['contingent', 'upon'],
  ['contingent', 'on'],
  ['conditional', 'on'],
  ['conditional', 'upon'],
  ['provided', 'that'],
  ['provided'],
  ['so', 'long', 'as'],
  ['as', 'long', 'as'],
  ['unless'],
  ['until'],
  ['without'],
  ['if'],
]

/** The condition inside a content: from its opener to the end of the clause. `without` and `until` only beside a negation. */
export function conditionIn(
  text: string,
  { words, document, quotation }: Reading,
  content: readonly number[],
): Span | null {
  const inside = new Set(content)
  const negative = content.some(token => /^(?:no|not|n't|never|nothing|cannot)$/.test(words[token]!))
  for (const at of content) {
    const opener = CONDITION_OPENERS.find(candidate =>
      candidate.every((word, offset) => words[at + offset] === word && inside.has(at + offset)),
    )
    if (opener === undefined) continue
    const [first] = opener
    const before = words[at - 1] ?? ''
    if (opener.length === 1 && (first === 'without' || first === 'until') && !negative) continue
    // "asked if" is a question; "even if" and "as if" set no condition.
    if (first === 'if' && /^(?:even|as|what|see|know|ask|asked|wonder|wondered|unclear)$/.test(before)) continue
    // "provided a list": a condition only after a comma or dash.
    if (first === 'provided' && opener.length === 1 && !/^[,—–]$/.test(before)) continue
    let last = at
    while (
      inside.has(last + 1) &&
      !/^[,;—–]$/.test(words[last + 1]!) &&
      (quotation[last + 1] === quotation[at] || quotation[at] === -1)
    )
      last += 1
    // An opener with a single word after it is cut off, not a condition.
    if (last - at >= 1 + opener.length) return spanFrom(text, document.tokens[at]!.start, document.tokens[last]!.end)
  }
  return null
}

/** Without a stop at its end. */
function spanFrom(text: string, start: number, end: number): Span {
  return { start, end: /[.!?]/.test(text[end - 1]!) ? end - 1 : end }
}

const POSTS = new Set(['tweet', 'post', 'x', 'twitter', 'facebook', 'telegram', 'social', 'truth'])

export function mediumOf(lemma: string, after: readonly string[]): Medium {
  if (lemma === 'tweet' || lemma === 'post' || after.some(word => POSTS.has(word))) return 'post'
  if (after.includes('interview')) return 'interview'
  if (
    after.includes('briefing') ||
    after.includes('conference') ||
    after.includes('reporters') ||
    after.includes('journalists')
  )
    return 'briefing'
  if (after.includes('statement') || after.includes('letter') || lemma === 'write' || lemma === 'email')
    return 'written'
  if (after.includes('speech') || after.includes('address')) return 'speech'
  if (after.includes('television') || after.includes('tv') || after.includes('radio')) return 'broadcast'
  return 'unknown'
}
