/** @module The act of one clause: what is done by saying it, by its phrases and by whose deed they tell. */
import type { Act } from '../../document/testimony.ts'
import type { Reading } from '../reading.ts'
import { SUBJECT_PRONOUNS } from '../words.ts'
import { isAsserted } from './asserted.ts'
import { type Clause, type Doer, doerOf, isDenied, type Speaker } from './clauses.ts'
import { ENDS_FORCE } from './force-words.ts'
import { IN_PART } from './part-words.ts'
import { type Phrase, type PhraseKind, phrasesNear } from './phrases.ts'
import { BESIDE_NO, underCondition } from './under-condition.ts'
import type { Uttered } from './uttered.ts'

/** Acts a clause may hold, the more binding first: what is said of it as a whole decides over what stands beside it. */
const IN_ORDER: readonly Act[] = [
  'withhold',
  'concede',
  'reject',
  'reject-in-part',
  'accept-in-part',
  'accept',
  'threaten',
  'demand',
  'propose',
  'commit',
  'deny',
  'accuse',
  'courtesy',
]

/** The act that a clause holds; `null` where it holds none of its own. */
export function clauseAct(uttered: Uttered, clause: Clause): Act | null {
  // "Under the deal, Ardan will free 80": what a text provides is nobody's yes.
  if (UNDER_A_TEXT.test(clause.words)) return null
  // Not to rule out is the lowest rung, and no refusal.
  if (uttered.modality === 'not-ruled-out') return null
  // "would accept nothing but a withdrawal": that, and no other thing.
  if (uttered.condition === null && NOTHING_BUT.test(clause.words)) return 'demand'
  // "Without the annex there was no treaty": what there would not be without it depends on it.
  if (/^without /.test(uttered.condition ?? '') && NONE_WITHOUT.test(clause.words)) return 'condition'
  // "Not one gun moves until …", "No ship sails while …": nothing is done but on terms.
  if (uttered.condition !== null && NOTHING.test(clause.words) && BESIDE_NO.test(uttered.condition)) return 'condition'
  // "Not one shot was fired", "No letter has reached us": what is said to have happened has not.
  if (uttered.condition === null && NOTHING_HAPPENED.test(clause.words) && !NOTHING_AHEAD.test(clause.words))
    return 'deny'
  // "It was not true that Ardan had refused": what follows is denied.
  if (NOT_TRUE.test(clause.words) || REPORTS_DENIED.test(clause.words)) return 'deny'
  // "Reports that Ardan has accepted it | were read with care": what they tell is nobody's word here.
  if (OF_REPORTS.test(clause.words)) return null
  // "no crew, no ceremony": the idiom sets a condition without an "if".
  if (/^ (?:that )?no \S+ , no \S+ /.test(clause.words)) return 'condition'
  const near = phrasesNear(uttered.reading.words, clause)
  const said =
    IN_ORDER.find(candidate => near.some(({ act }) => act === candidate) && says(uttered, clause, candidate, near)) ??
    null
  // "would call off the strike" promises what a threat would take back.
  const act = said === 'threaten' && ENDS_FORCE.test(clause.words) ? 'commit' : said
  // "believes that a smaller sum might do": what somebody else would take is guessed.
  if (
    act === 'accept-in-part' &&
    GUESSES.test(uttered.lemma) &&
    !near.some(one => isOwnDeed(uttered, clause, act, one))
  )
    return null
  // "I can accept an invitation": manners, not terms.
  if (act !== null && /^accept/.test(act) && MANNERS.test(clause.words)) return null
  // "would be withdrawn once the money was free": what is done to a thing waits for that.
  if (uttered.condition !== null && act === 'commit' && says(uttered, clause, act, near.filter(isOfThing)))
    return 'condition'
  if (uttered.condition !== null && (act === null || act !== 'accuse')) {
    const under = underCondition(act ?? uttered.act, uttered, clause.words)
    if (under !== uttered.act) return under
  }
  if ((act === 'reject' || act === 'accept') && IN_PART.test(clause.words)) return `${act}-in-part`
  // "announced that two would be set free": whoever announces it has it in hand.
  if (act === null && uttered.lemma === 'announce' && IS_GIVEN.test(clause.words)) return 'commit'
  return act
}

function isOfThing({ kind }: Phrase): boolean {
  return kind === 'thing'
}

const GUESSES = /^(?:believe|think|expect|reckon|suppose|guess|predict|doubt|fear|suspect|assume|forecast)$/

/** Whether this phrase of the act stands there as a deed of the speaker's own side. */
function isOwnDeed(uttered: Uttered, clause: Clause, act: Act, phrase: Phrase): boolean {
  return phrase.kind === 'own' && says(uttered, clause, act, [phrase])
}

const NOTHING_BUT = / (?:accept|take|sign|support|back|tolerate|settle for) nothing (?:but|less|short) /

/** What one gives, told without the giver. */
const IS_GIVEN =
  / (?:will|would|shall|is to|are to) be (?:set free|freed|released|sent home|returned|handed (?:over|back)|let go|lifted|reopened|opened|suspended|halted|withdrawn|pulled (?:back|out)|pardoned|paid|restored|reinstated|eased|cut|lowered|extended|postponed|called off|scrapped|dropped) /

const UNDER_A_TEXT =
  /^ (?:that )?under (?:the|this|that|its|an?|any|\S+ ['’]s) (?:\S+ ){0,3}?(?:agreements?|deals?|accords?|plans?|proposals?|truce|drafts?|texts?|terms|treat(?:y|ies)|ceasefire|arrangements?|schemes?|swap|pact|memorandum|framework) /

/** Whose deed a phrase of each kind must be. */
const DOERS: Readonly<Record<PhraseKind, (doer: Doer, act: Act) => boolean>> = {
  // "we must decide" asks nothing of others; "they lied" accuses, "we lied" does not.
  any: (doer, act) => (act === 'demand' || act === 'accuse' ? doer !== 'own' : true),
  main: doer => doer !== 'own',
  own: doer => doer === 'own',
  other: doer => doer === 'other',
  opening: () => true,
  quoted: () => true,
  told: doer => doer === 'own',
  thing: doer => doer !== 'other',
}

/** Whether one of the phrases of the act stands in the clause, as a deed of whom it must be. `near`: those that may. */
export function says(
  { reading, speaker, condition }: Uttered,
  clause: Clause,
  act: Act,
  near: readonly Phrase[],
): boolean {
  return near.some(({ act: of, kind, pattern }) => {
    if (of !== act) return false
    if ((kind === 'quoted' && !clause.quoted) || (kind === 'told' && clause.quoted)) return false
    const found = pattern.exec(clause.words)
    if (found === null || (act === 'demand' && isOpenQuestion(clause.words, found.index))) return false
    if (ASKED.test(clause.words.slice(0, found.index + 1))) return false
    // "we were asked for a year": what is asked of one is no demand of one's own.
    if (
      act === 'demand' &&
      /^ (?:asked|pressed|pushed) /.test(found[0]) &&
      BE.test(clause.words.slice(0, found.index + 1))
    )
      return false
    // "had accepted the principle that all must be freed": what another grants is no demand.
    if (act === 'demand' && GRANTED.test(clause.words.slice(0, found.index + 1))) return false
    if (
      (kind === 'main' || kind === 'thing') &&
      EMBEDDED.test(clause.words.slice(1, found.index + 1).replace(GOES_ON, ''))
    )
      return false
    // "would go on if the strike ended": what is supposed threatens nobody.
    const from = condition === null ? -1 : clause.words.indexOf(` ${condition} `)
    const past = from + (condition?.length ?? 0)
    if (
      (act === 'threaten' || act === 'deny') &&
      from !== -1 &&
      found.index < past &&
      found.index + found[0].length - 1 > from + 1
    )
      return false
    if (kind === 'opening' || kind === 'quoted') return true
    const index = clause.words.slice(0, found.index).split(' ').length - 1
    if (!isAsserted(reading, clause.tokens[index]!)) return false
    if (kind === 'thing' && !isInHand(reading, clause, index, index + found[0].trim().split(' ').length, speaker))
      return false
    return !isDenied(reading, clause, index) && DOERS[kind](doerOf(reading, clause, index, speaker), act)
  })
}

/**
 * "lorries would be searched by its guards", "the checks would be reduced": whoever says so without naming another has it in hand;
 * those who only look on foretell it. `at`, `past`: the words of the clause where the verb begins and behind it.
 */
function isInHand(reading: Reading, clause: Clause, at: number, past: number, speaker: Speaker): boolean {
  const { words, mention } = reading
  // "we would be cut off", "Ardan will be paid": what is done to people is in the hand of others.
  const subject = clause.tokens[at - 1]
  if (subject === undefined || mention[subject] !== -1 || SUBJECT_PRONOUNS.has(words[subject]!)) return false
  // "No gate and none of the locks would be opened": not so.
  if (clause.tokens.slice(0, at).some(token => NONE.test(words[token]!))) return false
  if (speaker.figure?.kind === 'media' || LOOKS_ON.test(speaker.figure?.name ?? '')) return false
  const by = clause.tokens.findIndex((token, index) => index >= past && words[token] === 'by')
  if (by === -1) return true
  const agent = clause.tokens.findIndex((token, index) => index > by && index <= by + 3 && mention[token] !== -1)
  return agent === -1 || doerOf(reading, clause, agent + 1, speaker) === 'own'
}

const NONE = /^(?:no|none|nobody|nothing|not|never|neither|nor|hardly|few|little)$/

/** Those who are no side of anything. */
const LOOKS_ON =
  /\b(?:diplomats?|analysts?|experts?|economists?|observers?|researchers?|historians?|professors?|sources?|people|residents?|witness(?:es)?|journalists?|reporters?|lawyers?|doctors?|traders|forecasters)\b/i

/** "how much water the dam must let through": what must be is a question here. */
function isOpenQuestion(words: string, index: number): boolean {
  return / (?:how|what|which|whether|why) /.test(words.slice(Math.max(0, index - 60), index + 1))
}

/** "did not say who would command it", "asked whether they will sign": what is asked is not done. */
const ASKED = / (?:who|whether|how|what|why) (?:\S+ ){0,4}$/

const BE = / (?:am|is|are|was|were|be|been|being|gets?|got) (?:\S+ly )?$/

/** "…, and that the gate should open": what is said goes on. */
const GOES_ON = /^(?:and|but) (?=that )/

/** Another verb stands before what is said: "accepted that the market should open", "it is time the army should know". */
const EMBEDDED = /\S (?:that|why|how|whether|what|who|which|if|when|because|as|than) /

/** Somebody has come round to what follows. */
const GRANTED =
  / (?:accept|agree|acknowledg|admit|conced|recogni[sz]|grant)(?:ed|ted|d|s|es|ing)? (?:\S+ ){0,4}?that $| (?:accept|agree|acknowledg|admit|conced|recogni[sz]|grant)(?:ed|ted|d|s|es|ing)? (?:\S+ ){0,4}?that (?:\S+ ){1,5}$/

/** What one accepts of a host or a colleague. */
const MANNERS =
  / accept(?:s|ed|ing)? (?:\S+ ){0,3}?(?:invitations?|apolog(?:y|ies)|congratulations|condolences|thanks|prizes?|awards?|dinner|lunch|gifts?|resignations?) /

/** A clause whose subject is nothing or nobody. */
export const NOTHING = /^ (?:that )?(?:no|not (?:one|a single)|none|nobody|nothing) /
const NOTHING_HAPPENED =
  /^ (?:that )?(?:there (?:was|were) no|no|not (?:one|a single)|none of) (?!(?:one|version|scenario|world|longer|doubt|matter|wonder|agreement|deal|accord|breakthrough|progress|consensus|compromise|decision|date|time|signature|plan|plans|need|reason|formal|final|further|major|real|immediate|comment|word) )(?:\S+ ){1,4}?(?:was|were|has|have|had|took|among|in|on|at|of) /

/** "None of the crews may land in the port", "no vote was needed": what is not to be has not been denied. */
const NOTHING_AHEAD =
  /^ (?:that )?(?:no|not (?:one|a single)|none of) (?:\S+ ){1,5}?(?:(?:will|would|may|must|shall|should)|(?:is|was|are|were) (?:needed|required|necessary|wanted)) /

const NOT_TRUE =
  /^ (?:that )?(?:it|this|that) (?:is|was|'s) (?:simply |just )?(?:(?:not|n't) (?:true|correct|right|so|the case|accurate)|untrue|false|wrong|incorrect|nonsense|a lie) that /

/** What is only told: "reports by certain sites that …", "any claims of a deal". */
const REPORTS =
  "^ (?:that )?(?:the |any |all |some |such |these |those |recent |media |press |\\S+ ['’]s ){0,3}(?:reports?|claims?|rumou?rs?|allegations?|stories|assertions?|speculation) (?:\\S+ ){0,6}?(?:that|of|about|according to which) "

const OF_REPORTS = new RegExp(REPORTS)

/** "Reports that Ardan had accepted were false", "Claims of a deal did not match the facts": what is told inside them is not so. */
const REPORTS_DENIED = new RegExp(
  `${REPORTS}.* (?:is|are|was|were|'s|'re|did|do|does|had|have|bears?|bore) (?:\\S+ ){0,2}?(?:(?:not|n't|no) (?:\\S+ ){0,2}?(?:true|truth|correct|accurate|so|the case|accordance|keeping|line|correspond|match|reflect|basis|foundation|relation|resemblance)|untrue|false|wrong|incorrect|baseless|unfounded|groundless|fabricat\\S+|invent\\S+|nonsense|fiction|inaccurate) `,
)

const NONE_WITHOUT = / (?:there (?:is|was|will be|would be|can be|could be)|'s|we have|they had) no(?:thing| \S+) /
