/** @module What an act becomes under a condition. */
import type { Act } from '../../document/testimony.ts'
import { BINDING, REPORTING } from './act-kinds.ts'
import { ENDS_FORCE, FORCE } from './force-words.ts'
import { DECIDED } from './phrases.ts'
import type { Uttered } from './uttered.ts'

/** Deeds by which those threaten who have no arms. */
const PRESSURE =
  / (?:sue|sues|lawsuits?|legal action|(?:take|takes|go|goes|bring|brings|refer|refers) (?:\S+ ){0,4}?to (?:\S+ ){0,3}?(?:courts?|arbitration|arbitrators?|tribunals?|panels?)|stoppages?|strikes?|walkouts?|boycotts?|blockades?|lockouts?|go-slow|walk out|down tools|pull out of|quit|(?:withdraw from|leave|exit|abandon|walk away from) (?:\S+ ){0,3}?(?:talks|negotiations|alliance|treaty|deal|agreement|accord|pact|coalition)) /

/** Openers that set terms whatever stands before them. */
const SETTING =
  'on the same day|at the same time|simultaneously|in parallel|in step|in tandem|only|on|with|contingent|conditional|subject|provid|so long|as long|in (?:exchange|return)|not (?:before|until|without|unless)|depend|hing|predicated|lacking|those who|anyone who|whoever|that |which |first |.* first$'

/** Openers that condition what is said; "if", "when" and "once" may as well tell a time or a case. */
const STRONG = new RegExp(`^(?:${SETTING}|unless|until|before|without|while)`)

/** Words that set terms whatever stands before them. */
const TERMS = new RegExp(`^(?:${SETTING})`)

/** "it cannot repay without help" states a fact; "no text would be signed without it" sets terms. */
export const BESIDE_NO = /^(?:until|before|without|lacking|while)/
const AHEAD =
  / (?:will|would|'ll|shall|no|never|stays?|remains) | (?:cannot|can not|ca n't|can n't) (?:\S+ly )?(?:continue|accept|sign|agree|negotiate|go on|proceed|resume|return|support|join|attend|discuss) /

/** What comes to be under a condition: "the war will end when …", "no text will be signed until …". */
const COMES_TO_BE =
  / (?:will|would|can|could|'ll|shall) (?:\S+ ){0,4}?(?:end|stop|sign|signed|release|released|return|free|freed|withdraw|resume|follow|open|lift|lifted|accept|agree|join|begin|start|come|happen|dismantle|freeze|suspend|halt|reopen|pay|cut|reduce|extend|drop|ease|hand|send|deploy|allow|admit|call|called|end|ended|cancel|cancelled|postponed?|resumed?|restart|suspended|withdrawn|dropped|eased|stopped|halted|paused) /

/** "a panel could be convened if …": somebody decides that. */
const CAN_BE_DECIDED = new RegExp(` (?:can|could|may) (?:[a-z]+ly |then |also |only )?be ${DECIDED} `)

const ONLY_IF = / (?:will|would|can|could|'ll|shall|is|are) only /

/** A condition that something remains. */
const STAYS = /^(?:if|as long as|so long as)\b.{0,60}\b(?:stays?|remains?|is kept|is included)\b/

/** What an act becomes under a condition: "ready to strike if talks fail" threatens, "would sign if …" sets terms. */
export function underCondition(act: Act, { condition, modality }: Uttered, whole: string): Act {
  // "would go on with the talks if the strikes ended": what is named in the condition is not what is threatened.
  const words = condition === null ? whole : whole.replace(` ${condition} `, ' ')
  const force = FORCE.test(words) && !ENDS_FORCE.test(words)
  if (act === 'threaten' || (act === 'commit' && force)) return 'threaten'
  // "plans a stoppage unless it is heard"
  if (
    (act === 'commit' || REPORTING.has(act)) &&
    /^(?:unless|if|until)/.test(condition ?? '') &&
    PRESSURE.test(words) &&
    !ENDS_FORCE.test(words)
  )
    return 'threaten'
  // "we will return as soon as it makes sense" still commits; "ready to sign if …" sets terms.
  if (act === 'commit' && /^(?:as soon|once|when|after)/.test(condition ?? '')) return act
  // "would not free one man in exchange for the crew" refuses the exchange
  if (act === 'reject' && /^in (?:exchange|return) for/.test(condition ?? '')) return act
  // "if it stays, we have nothing to sign" refuses it
  if (act === 'reject' && STAYS.test(condition ?? '')) return act
  if (BINDING.has(act)) return 'condition'
  if (act === 'withhold' || act === 'deny' || act === 'courtesy') return act
  // "unless something changes, it may fail": a forecast under a condition sets no terms.
  if (modality === 'could' && !COMES_TO_BE.test(words) && !CAN_BE_DECIDED.test(words) && !TERMS.test(condition ?? ''))
    return act
  if (BESIDE_NO.test(condition ?? '') && !AHEAD.test(words)) return act
  // "would only be called off if …"
  if (ONLY_IF.test(words) && /^(?:if|when|once|after)/.test(condition ?? '')) return 'condition'
  return STRONG.test(condition ?? '') || COMES_TO_BE.test(words) || CAN_BE_DECIDED.test(words) ? 'condition' : act
}
