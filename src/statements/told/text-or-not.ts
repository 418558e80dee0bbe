/** @module The words by which a paper, a plan or a letter is told apart from a text of the talks. */
import type { Span } from '../../document/span.ts'
import type { Line } from './lines.ts'

/** "handed the mediators a written message": at the talks a paper is a text, wherever else it is a paper. */
export function isHandedOver(
  line: Line,
  offer: { readonly sides: readonly string[]; readonly span: Span } | null,
): boolean {
  if (offer === null || offer.sides.length === 0) return false
  return /\b(?:handed|gave|given|delivered|passed|conveyed)\b[^.;]{0,30}\b(?:mediators?|delegation|other side|counterparts?|negotiators)\b/i.test(
    line.words.slice(offer.span.start, offer.span.end),
  )
}

/** "Mediators plan to put": somebody plans. */
export function isVerb(words: string, noun: string, after: string): boolean {
  return /^plan$/i.test(noun) && /^ to\b/.test(after) && /^(?:\p{L}+s|\p{Lu}\p{L}+) plan$/u.test(words)
}

/** A letter that says yes or no to a text is none itself. */
export const IS_ANSWER =
  /(?:\b(?:which|that|saying (?:it|they)|in which (?:it|they)) |\bIt )(?:accept|reject|agree|welcome|confirm|decline|thank)(?:s|ed)\b/

/** "have agreed on a technical note that sets the flow". */
export const AGREED_ON = /\b(?:agreed(?: on| to)?|signed|initialled|initialed|endorsed) $/i

/** The sentence behind: "It was handed to the delegates on Monday". */
export const IS_HANDED =
  /^It (?:had been |has been |was |is )(?:\p{Ll}+ly )?(?:put|given|handed|presented|sent|submitted|tabled|circulated|shown|leaked|drawn up|drafted)\b/u

/** "did not receive an offer": there is none. */
export const NEVER_GOT = /\b(?:not|n[’']t|never|without|nor|cannot)\b[^,;.“”"]{0,25}$/iu

/** "a proposal presented by the mediators". */
export const BY_A_MEDIATOR = /\b(?:mediators?|mediator[’']s|facilitators?)\b/i

/** An owner's "plan" or "proposal"; "version" and "package" say too little. */
export const PLAN_OF_OTHERS = /^(?:plans?|proposals?|texts?|drafts?|papers?|frameworks?)$/i

/** "its offer of a 3 per cent rise". */
export const OF_SO_MUCH =
  /^ of (?:an? |up to |about )?(?:[\d.]+ ?(?:%|per cent|percent|-)|[£$€]|(?:[\p{L}\d.%-]+ ){0,4}(?:rise|raise|increase|bonus|payment|truce|pause|ceasefire|cut|quota)\b)/iu

/** "a plan to dig a canal": what somebody is going to do. */
export const DOING =
  /^ (?:to (?!the |an? |its |their |end|stop|settle|resolve|halt|regulate|share|divide|free|release|limit|cut|govern|\p{Ll}+s\b)|for (?:lunch|dinner|dealing))/iu

/** "Its reply asks for guarantees": an answer that sets out something is one. */
export const REPLY = /^(?:repl|response)/i
