/**
 * @module The words around a meeting's name: how far it got, how long it took, what came of it.
 * Closed lists of general English; the status ladder is MODEL's: held, planned, offered, cancelled.
 */
import type { ToldMeeting } from '../../document/testimony.ts'
import { isApart } from './rooms-apart.ts'

/** One sitting, though its noun may stand for several: told with an hour or a single day it is one. */
export const SITTING =
  /^(?:meeting|summit|session|sitting|encounter|audience|dinner|lunch|sit-down|call|.* call|video|conversation|parley)/i

/** A cabinet, a board or a press conference meets itself; a training session is no session. */
export const OF_ONE_BODY =
  /\b(?:cabinet|board|council|committee|parliament(?:ary)?|assembly|party|caucus|staff|team|family|church|town|prayer|shareholders?[’']?|union|faculty|club|training|therapy|question|emergency|closed|news|press|security|trading)[ -]$/i

const NOT_AT_ALL =
  /\b(?:no (?:[\p{L}-]+ ){0,3}(?:meetings?|talks|summit|session|negotiations|round|call)|not (?:met|meet|be meeting|imminent|hold|held|attend)|n[’']t (?:met|meet)|never (?:met|meet)|without (?:a |any )?(?:meeting|talks)|unlikely|not (?:yet )?(?:been )?scheduled|refus\w+ to (?:meet|sit)|declin\w+ (?:to meet|a meeting)|rul\w+ out|instead of|rather than|possib\w+|prospects? (?:of|for)|would have)\b/iu
/** "a date for a third round", "would push for a meeting": it is thought of, and nobody says that it will be. */
const ONLY_MEANT =
  /\b(?:(?:for )?as long as|so long as|(?:dates?|agenda|venue|timetable|plans|proposals?|idea|demands?|appeals?|calls?|request|need|hopes?|chances?|basis|format|conditions?) (?:for|of)|(?:push|press|call|ask|appeal|lobb|campaign|hop|aim)\w* for|pav\w+ the way (?:for|to)|signal(?:s|l?ed|l?ing)?|herald\w*|foreshadow\w*|(?:to|of|at|for) (?:reviv(?:e|ing)|rescu(?:e|ing)|salvag(?:e|ing)|sav(?:e|ing)|restart(?:ing)?|relaunch(?:ing)?|arrang(?:e|ing)|organi[sz](?:e|ing)|broker(?:ing)?|boycott(?:ing)?)|seek(?:s|ing)?) (?:an? |the |another |more |further |new |fresh )?(?:[\p{L}-]+ ){0,2}$/iu
const CANCELLED =
  /\b(?:(?:did|will|would) not (?:take place|happen|go ahead|be held)|never took place|fell through|struck from|(?:been|was|were|is|are) (?:put|pushed|moved) back|rescheduled|delayed (?:until|till|to|by)|scrubbed|shelved|cancell?ed|called off|scrapped|postponed|put off|pulled out of|(?<!\b(?:was|were|been|are|is) )suspended|(?:scheduled|planned|due|set|upcoming|next)\b[^.;]{0,60} (?:was|were|been) suspended)\b/i
/** Behind the names of those who were to meet. */
const NOT_HELD = /^[^.;]{0,180}?\b(?:did not (?:take place|happen|go ahead)|never took place|fell through)\b/iu

/** "A meeting of Keller and Osei that had been planned for Monday was called off": behind what else is told of it. */
const CALLED_OFF =
  /^(?:(?!\b(?:after|before|when|because|while|but|since|until|if|where|whose|who|as|said)\b)[^.;:“”"]){0,180}? (?:has|have|had|was|were|is|are) (?:now |also |again |being |been |\p{L}+ly )*(?:called off|cancell?ed|scrapped|shelved|postponed|put off)\b/iu

/** "The talks had been due to close on Friday": what was planned once, and is overtaken. */
const OVERTAKEN =
  /\bhad (?:\p{L}+ly )?been (?:due|scheduled|slated|set|planned|expected|supposed|arranged)\b|\b(?:was|were) (?:originally )?to have (?:\p{L}+|$)/iu
const OFFERED =
  /\b(?:ready|willing(?:ness)?|prepared|open|offer(?:s|ed|ing)?|invit(?:ed?|es|ing|ation)|recepti\w+|readiness|happy|proposed?)\b/i
/** "took the offer to Osford": terms, and no readiness to meet. */
const AN_OFFER =
  /\b(?:[Tt]he|[Tt]his|that|his|her|its|their|an?) (?:[\p{L}-]+ )?(?:offers?|invitation)\b(?! (?:to (?:\p{Ll}|the )|for |of ))/gu

const HYPOTHETICAL =
  /\b(?:if|could|may|might|should|must|wants?|wanted|wish\w*|urg\w+|call(?:s|ed|ing) (?:on|for)|demand\w*|seek\w*|sought|unless|whether|hope[sd]?|push\w* for|require\w*|essential|would be)\b/i
const PLANNED =
  /\b(?:due|scheduled|slated|set|expected?|supposed|anticipated|planned|plans?|arranged|agreed|intends?|is|are) (?:(?:\p{Ll}+ly|nonetheless|nevertheless|still|also|now|then|both|all) )?(?:to|for|on|next|back|today|tomorrow)\b|\b(?:due|expected|scheduled|slated) (?:back )?(?:in|at) (?:the )?\p{Lu}|\b(?:will|would|[’']ll|upcoming|forthcoming|(?<!-)anticipated|scheduled|planned)\b/iu

/**
 * How far the meeting got, by the words before and after its name. `null`: it is denied, wished for or only thought of.
 * `before` and `after` are what else its clause says, `name` the words between them, `rest` all that the sentence says behind.
 */
export function statusIn(before: string, name: string, after: string, rest = after): ToldMeeting['status'] | null {
  if (/^(?:due|expected) back$/i.test(name)) return 'planned'
  const near = after.slice(0, 90)
  const clause = `${before}${name}${near}`
  if (
    CANCELLED.test(
      `${before}${name}${near.replace(/\b(?:if|unless|until|once|provided|whether|should)\b.*$/is, '')}`,
    ) ||
    NOT_HELD.test(after) ||
    CALLED_OFF.test(rest)
  )
    return 'cancelled'
  if (OVERTAKEN.test(before.slice(-60)) || OVERTAKEN.test(near.match(/^[^.;,]{0,60}/)![0])) return null
  // "expected the ministers to meet": a bare infinitive tells of no meeting that was.
  if (/\bto $/i.test(before) && BARE.test(name))
    return EXPECTS.test(before) ? 'planned' : OFFERED.test(before) ? 'offered' : PLANNED.test(before) ? 'planned' : null
  // "urged them to return to negotiations": wished for, unless somebody arranged it.
  if (
    /\bto (?:return to|resume|rejoin|restart|relaunch|start|begin|enter(?: into)?) (?:the |direct |formal )?(?:[\p{L}-]+ ){0,2}$/iu.test(
      before,
    )
  ) {
    const governed = before.replace(
      /\bto (?:return to|resume|rejoin|restart|relaunch|start|begin|enter(?: into)?) (?:[\p{L}-]+ ){0,3}$/iu,
      'to ',
    )
    return EXPECTS.test(governed) || PLANNED.test(governed.slice(-60))
      ? 'planned'
      : OFFERED.test(governed)
        ? 'offered'
        : null
  }
  if (NOT_AT_ALL.test(clause) || ONLY_MEANT.test(before)) return null
  if (OFFERED.test(before.replace(AN_OFFER, ' '))) return 'offered'
  if (OFFERED_IF.test(before) && /^[^.;]{0,60}\b(?:if|once|unless|provided)\b/i.test(near)) return 'offered'
  // "agreed to a truce at talks": what was agreed is no plan to talk.
  if (
    PLANNED.test(before.slice(-60).replace(/\bagreed (?:to|on) (?=an? |the |\p{L}+-)/u, '')) ||
    /^[^.;]{0,60}\b(?:scheduled|planned|due|set|slated|anticipated|pencilled in|booked|fixed for|arranged for|earmarked|expected (?:in|at|on|around|by|next|this|to|\p{Lu}\p{L}+day|(?:January|February|March|April|May|June|July|August|September|October|November|December)))\b(?! to (?:have been|be) followed)/iu.test(
      near,
    )
  )
    return 'planned'
  if (/^ (?:will|would|is due|are due|is to|are to|was due|were due)\b/i.test(near)) return 'planned'
  // "agreed that the next meeting should be held in May"; without "agreed" somebody only wants it.
  if (/^(?:(?! (?:will|would)\b)[^.;,]){0,70}? (?:should |must |to )?be (?:held|convened|resumed)\b/i.test(near))
    return AGREED.test(before) ? 'planned' : null
  // "Talks between the health minister, Ada Keller, and the Nurses’ League will take place in May": behind those who talk.
  if (BETWEEN_THEM_AHEAD.test(after.slice(0, FAR))) return 'planned'
  if (
    /^[^.;,]{0,60}? (?:will|would|(?:is|are) (?:due )?to) (?:\p{L}+ly |then |only )?(?:begin|start|resume|reopen|open|continue|follow|take place|go on|go ahead|proceed|be held)\b/iu.test(
      near,
    )
  )
    return 'planned'
  // "talks that have been stalled since June"
  if (
    /\b(?:stalled|deadlocked|frozen|on hold|suspended|at a standstill|dormant|on ice)\b[^,;.]{0,20} (?:since|for)\b/i.test(
      near,
    )
  )
    return null
  // "the demand he made at the previous round": of that round nothing is in doubt.
  if (AT_A_PAST_ONE.test(before)) return 'held'
  return HYPOTHETICAL.test(before.slice(-60)) ? null : 'held'
}

const AT_A_PAST_ONE =
  /\b(?:at|during|in|since) (?:the|their|its|that) (?:previous|last|earlier|past|opening) (?:[\p{L}-]+ ){0,2}$/iu

/** Code units behind a meeting's name in which the names of two sides with their offices fit. */
const FAR = 220

const BETWEEN_THEM_AHEAD =
  /^,? (?:between|of|with|among) [^.;“”"]{0,160}? (?:will|(?:is|are) (?:due |set |expected |scheduled )?to) (?:\p{L}+ly |then |now )?(?:begin|start|resume|reopen|open|continue|follow|take place|go on|go ahead|be held)\b/iu

/** "would continue talks if the strike were put off": an offer. */
const OFFERED_IF =
  /\bwould (?:only |also |then )?(?:continue|resume|return to|hold|attend|join|reopen) (?:the |direct |formal )?(?:[\p{L}-]+ ){0,2}$/iu

const AGREED = /\b(?:agreed|decided|recommend(?:ed)?|announced|confirmed)\b/i

/** Verbs in the form that stands behind "to". */
const BARE =
  /^(?:meet|see|sit (?:down|together)|confer|reconvene|return|come together|(?:go back|return) to the (?:negotiating |bargaining )?table|(?:keep|continue|go on) \p{L}+)$/iu

/** "expected them to", "will travel to Osford to", "is to fly there to": somebody arranged it. */
const EXPECTS =
  /(?:\b(?:expect(?:s|ed)? [^.;]{1,70}|agreed|arranged|plans?|planned|scheduled|due|set)|(?:\b(?:will|would|(?:is|are|was|were) (?:due )?to)|[’']ll) (?:fly|travel|go|head|return|come|be back) [^.;]{1,60}) to $/i

/** The present tense of the day of print: "meets", "is hosting". */
export const NOW = /^(?:meets?|hosts)$/i

/** Words that say by which channel. */
export function formatIn(words: string): ToldMeeting['format'] {
  if (/\b(?:indirect|proximity|shuttl(?:e|ed|es|ing)|through mediators)\b/i.test(words) || isApart(words))
    return 'indirect'
  if (/\b(?:phone|telephone|on the line|video|by video|virtual(?:ly)?|online|on (?:an? |the )?screens?)\b/i.test(words))
    return 'call'
  if (/\b(?:face[- ]to[- ]face|faced each other|direct talks|across (?:a|the) table)\b/i.test(words)) return 'direct'
  return null
}

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const COUNT = `(\\d{1,2}(?:\\.\\d)?|${NUMBERS.join('|')})`
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')

function numberOf(word: string): number {
  return Number(word) || NUMBERS.indexOf(word.toLowerCase()) + 1
}

const WEEK = 7

/** "five days of talks", "a two-day meeting", "three weeks of secret talks", "a fortnight of bargaining". */
export function daysIn(before: string): number | null {
  if (/\ba fortnight of (?:[\p{L}-]+ )?$/iu.test(before)) return 2 * WEEK
  if (/\ba week of (?:[\p{L}-]+ )?$/iu.test(before)) return WEEK
  const [, count, unit] =
    before.match(new RegExp(`\\b${COUNT}[- ](day|week)s?(?: of)? (?:[\\p{L}-]+ ){0,2}$`, 'iu')) ?? []
  return count === undefined ? null : numberOf(count) * (/^week/i.test(unit!) ? WEEK : 1)
}

/** "the second day of talks", "a third day of marathon negotiations": which day of them. */
export function dayNumberIn(before: string): number | null {
  const [, word] =
    before.match(
      new RegExp(
        `\\b(${ORDINALS.join('|')})(?: and (?:final|last))?(?: straight| consecutive)? day of (?:[\\p{L}-]+ ){0,2}$`,
        'iu',
      ),
    ) ?? []
  return word === undefined ? null : ORDINALS.indexOf(word.toLowerCase()) + 1
}

/** "a second session", "the fifth round". */
export function ordinalIn(before: string): number | null {
  const [, word] = before.match(new RegExp(`\\b(${ORDINALS.join('|')})(?: [\\p{L}-]+){0,3} ?$`, 'iu')) ?? []
  return word === undefined ? null : ORDINALS.indexOf(word.toLowerCase()) + 1
}

/** Whether talks opened or closed in these words: "the last day of the talks", "talks opened". */
export function edgeIn(before: string, after: string): ToldMeeting['edge'] {
  const day = before.match(/\b(first|opening|last|final|closing) day of (?:[\p{L}-]+ ){0,3}$/iu)?.[1]
  if (day !== undefined) return /^(?:first|opening)$/i.test(day) ? 'start' : 'end'
  // "Both ended three days of talks", "opened a second round"
  const verb = before.match(EDGE_BEFORE)?.[1]
  if (verb !== undefined) return /^(?:open|beg|start|resum|kick|launch)/i.test(verb) ? 'start' : 'end'
  const near = after.slice(0, 120)
  const start = near.search(
    /\b(?:open(?:ed|s)?|beg[ai]n|start(?:ed|s)?|resum(?:ed|es)|kick(?:ed)? off|got under way)\b/i,
  )
  const end = near.search(
    /\b(?<!\bto )(?:end(?:ed|s)?|conclud(?:ed|es)|clos(?:ed|es)(?! (?:doors|session))|wrap(?:ped)? up|w[io]u?nds? up|(?:broke|broken) (?:down|off|up)|collapsed|adjourned|recessed|(?:was|were|been) suspended)\b/i,
  )
  if (start < 0 && end < 0) return null
  return end < 0 || (start >= 0 && start < end) ? 'start' : 'end'
}

/** The verb whose object the talks are. */
const EDGE_BEFORE =
  /\b(ended|concluded|closed|wrapped up|wound up|completed|finished|broke off|broken off|opened|began|begun|started|resumed|kicked off|launched)(?: (?!(?:after|before|by|in|with|during|over|and|to|on|at|for|from|that|as|when|while|which|who)\b)[\p{L}\d-]+| of){1,7} $/iu

const AGREEMENT =
  /\b(?:(?:reach|clinch|seal|sign|struck|strik|conclud|initial)\w* (?:an? |the |on )?(?:[\p{L}-]+ ){0,2}(?:agreement|deal|accord|treaty|pact|protocol|memorandum|settlement|compromise)|agree(?:d|s|ing)? (?:to|on) (?:implement |observe |extend |sign )?(?:an? |the )(?:[\p{L}\d-]+ ){0,2}(?:ceasefire|cease-fire|truce|deal|accord|agreement|treaty|pact|contract|settlement|pause|moratorium)\b|(?:ended|concluded|closed) (?:[\p{L} ]{1,60} )?with (?:an? )?(?:[\p{L}-]+ ){0,2}(?:agreement|deal|accord))\b/iu
const NO_AGREEMENT =
  /\b(?:(?:with(?:out| no)|no|not (?:reached?|produced?|come to|yield)|yield\w* no|produc\w+ no|fail\w* to (?:\p{L}+ ){0,2}|unable to (?:\p{L}+ ){0,2}|did not (?:\p{L}+ ){0,2}) ?(?:an? |any |the |common |find\w* |immediate |substantial |measurable |concrete |formal |much |real |clear |final ){0,3}(?:[\p{L}-]+ )?(?:agreement|accord|breakthrough|deal|progress|consensus|compromise|common ground|ground|result|outcome|resolution|settlement|contract|advancement)|\bfail\w* (?:on \p{Lu}\p{L}+ )?to (?:agree|resolve|bridge|narrow|break|settle|overcome)\b|\b(?:no (?:truce|ceasefire|deal|accord|agreement)|nothing|little) to show for\b|\b(?:walked|stormed) out of\b|fell apart|came to nothing|neither further nor closer|deadlock\w*|stalemate\w*|empty-handed|did not advance|(?:remain\w*|stayed|were|still|leav\w+ [^.;,]{1,40}?) (?:far |wide |miles |poles |a long way )?apart\b|(?:broke|broken) (?:down|up)|collapsed)\b/iu
const TEXT_ADVANCED =
  /\b(?:revis|refin|updat|amend|modif|adjust|redraft|re-?writ)\w+\b[^.;]{0,40}\b(?:text|draft|plan|proposal|document|framework|treaty|paper|version|edition|agreement|protocol|roadmap|blueprint)\b|\b(?:text|draft|plan|proposal|document|framework|treaty|paper)\b,? (?:was |were |had been )?(?:revised|refined|updated|amended|modified|adjusted|agreed)|\b(?:cut|trimmed|pared|slimmed|shortened|reduced|whittled|boiled) (?:down )?(?:from [^.;,]{1,20} )?to (?:\d{1,3}|\p{L}+) (?:points|pages|articles|paragraphs|clauses)\b|\b(?:text|draft|plan|proposal|document|paper)\b[^.;“”"]{0,80}?\b(?:cut|trimmed|pared|slimmed|shortened) (?:down )?to (?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|a (?:single )?page)\b|\bchanges to the (?:[\p{L}\d-]+ ){0,4}(?:text|draft|plan|proposal|document|framework|treaty)\b/iu
const PROCESS =
  /\b(?:agreed to (?:meet|continue|resume|keep|set up)|(?:exchang|swapp?|trad)\w* (?:[\p{L}-]+ ){0,2}(?:drafts|papers|lists|views|offers|proposals|texts|rosters|names)|handed (?:each other|over|mediators|the)|(?<!plan |proposal |blueprint |draft |paper |text |document )(?:tabled|submitted)|resume[ds]?|procedur\w+|set up (?:a |working )|received (?:a|the) (?:new )?(?:proposal|text|draft))\b/iu

/** "left with a revised draft", "a fresh draft in their briefcases": a text got further, whatever else did not. */
const TOOK_HOME =
  /\b(?:with|took home|tak(?:e|en|ing) (?:home|away)|given|handed|received|carrying|brought back)\b[^.;]{0,20}?\b(?:an?|the) (?:revised|new|fresh|updated|amended|reworked|second|modified|shortened|shorter) (?:[\p{L}\d-]+ ){0,3}(?:draft|text|version|document|paper|edition|proposal|plan|framework)\b/iu

/** "swapped lists but failed to bridge their differences": something was done, whatever was not. */
const EXCHANGED_BUT =
  /\b(?:exchang|swapp?|trad|handed each other)\w* (?:[\p{L}-]+ ){0,3}(?:drafts|papers|lists|rosters|names|prisoners|captives|detainees)\b[^;.]{0,80}? but (?!.*\b(?:broke|collapsed|walked|stormed))/iu

/** "would not sign an agreement", "before a deal can be reached", "unless they agree to a truce": nobody has yet. */
const NOT_STRUCK =
  /\b(?:not|never|nor|n[’']t|unless|until|if|whether|before|could|would|might|may|should|must|will|can|want(?:s|ed)? to|hop(?:es?|ed|ing) to|try(?:ing)? to|aim(?:s|ed)? (?:to|at)|ready to|close to|order to|calls? (?:for|on)|urg(?:es?|ed|ing))\b[^,;.:“”"]{0,60}?\b(?:reach|clinch|seal|sign|strik|struck|conclud|initial|agree)\p{L}*/giu

/** What came of it by these words; no words about it, no outcome. */
export function outcomeIn(words: string): ToldMeeting['outcomes'][number]['code'] | null {
  // "for months the talks have been deadlocked": a state of things, and nothing that came of one sitting.
  if (/\bfor (?:many |several |some )?(?:weeks|months|years)\b/i.test(words)) return null
  if (TOOK_HOME.test(words)) return 'text-advanced'
  if (
    TEXT_ADVANCED.test(words) &&
    !/\b(?:no|without an?) (?:\p{L}+ )?(?:agreement|deal|accord|breakthrough)\b/iu.test(words)
  )
    return 'text-advanced'
  if (NO_AGREEMENT.test(words) && !EXCHANGED_BUT.test(words)) return 'no-agreement'
  if (AGREEMENT.test(words.replace(NOT_STRUCK, ' '))) return 'agreement'
  return PROCESS.test(words) ? 'process-only' : null
}
