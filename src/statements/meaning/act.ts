/**
 * @module Acts: what is done by saying it. A telling cue ("rejected") decides; a neutral one ("said") leaves it to the content.
 * The rules follow docs/model.md (acts and the modality ladder): the weaker reading wins, and nothing is raised.
 */
import type { Act, Modality } from '../../document/testimony.ts'
import type { Reading } from '../reading.ts'
import { SUBJECT_PRONOUNS } from '../words.ts'
import { governing, isAsserted } from './asserted.ts'
import { type Clause, type Doer, doerOf, isDenied, type Speaker, wordsOf } from './clauses.ts'
import { DECIDED, type Phrase, type PhraseKind, phrasesNear } from './phrases.ts'

/** What the act of an attribution is read from. */
export interface Uttered {
  readonly reading: Reading
  readonly speaker: Speaker
  readonly lemma: string
  /** Token of the cue. */
  readonly at: number
  /** What the cue does by itself. */
  readonly act: Act
  readonly frame: string
  /** The cue is denied: "did not say". */
  readonly negated: boolean
  /** "no longer insists". */
  readonly noLonger: boolean
  /** "would not accept" refuses, "has not accepted" may only be silent. */
  readonly modal: boolean
  readonly clauses: readonly Clause[]
  /** The words after the content, to the end of its sentence, as `Clause.words`. */
  readonly after: () => string
  /** First words of the condition in lower case, or `null`. */
  readonly condition: string | null
  readonly modality: Modality
}

/** An act, and whether it is still denied: a negation that made the act ("would not accept") is used up. */
export interface ActFound {
  readonly act: Act
  readonly negated: boolean
}

/** Acts of plain telling, where the content decides. */
const REPORTING: ReadonlySet<Act> = new Set(['report', 'announce', 'claim', 'assess'])

export function actOf(uttered: Uttered): ActFound {
  const { act, negated, clauses, frame } = uttered
  // "is said to include": nobody does anything by it.
  if (frame === 'hearsay') return { act: 'report', negated }
  // "no longer insists", "no longer opposes": what was held is given up.
  if (uttered.noLonger && (act === 'demand' || act === 'reject' || act === 'claim'))
    return { act: 'concede', negated: false }
  const content = wordsOf(clauses)
  const refused = refusalToTell(uttered, content)
  if (refused !== null) return { act: refused, negated }
  if (negated) return deniedCue(uttered)
  // "failed to agree on", "expected to accept": it has not been done.
  const told = turnedCue(uttered)
  if (told !== null) return { act: told, negated: false }
  if (BINDING.has(act)) {
    const governed = governing(uttered.reading, uttered.at)
    if (governed !== null) return { act: 'assess', negated: governed === 'failed' }
  }
  const cue = cueWithOpening(uttered, content) ?? cueWithObject(uttered, content) ?? act
  if (!REPORTING.has(cue) && !(cue === 'commit' && frame !== 'act'))
    return { act: tellingCue(cue, uttered, content), negated }
  for (const clause of clauses) {
    const found = clauseAct(uttered, clause)
    if (found !== null) return { act: found, negated }
  }
  // "called it a trap", "found it hard": an evaluation with no phrase of its own stays one.
  return { act: uttered.condition === null ? cue : underCondition(cue, uttered, content), negated }
}

/** Verbs that the cues do not list and that tell an act by themselves. */
const TURNS_DOWN = /^(?:balk|baulk|recoil|bristle)$/

/** What the words right behind a cue make of it: "vowed never to", "backed away from", "agreed in principle to". */
function turnedCue({ lemma, act, at, condition, reading: { words } }: Uttered): Act | null {
  const [next, second] = [words[at + 1] ?? '', words[at + 2] ?? '']
  if (TURNS_DOWN.test(lemma)) return 'reject'
  // "settled for half of it": less than was wanted.
  if (lemma === 'settle for') return 'accept-in-part'
  if (act === 'commit' && /^(?:vow|pledge|promise|swear|decide|resolve)$/.test(lemma) && /^(?:never|not)$/.test(next))
    return 'reject'
  // "would only accept a full deal": that, and nothing less.
  if (act === 'accept' && words[at - 1] === 'only' && condition === null) return 'demand'
  if (lemma === 'back' && /^(?:away|down|off|out)$/.test(next)) return 'concede'
  return act === 'accept' && next === 'in' && second === 'principle' ? 'accept-in-part' : null
}

/** Verbs of telling that, denied or refused, withhold: "did not say", "would not be drawn". */
const TELLING =
  /^(?:say|specify|disclose|reveal|elaborate|define|name|identify|describe|explain|comment|give|discuss|draw|confirm|clarify)$/

/** What one declines to tell, against what one declines to do: "declined to give details", "refused to give in". */
const WITHHELD =
  /^ to (?:say|comment|discuss|reveal|disclose|specify|elaborate|name|identify|confirm|describe|define|answer|speculate|predict|respond|explain|characteri[sz]e|clarify|be drawn|be quoted|be named|go into|(?:give|provide|share|release|offer) (?:\S+ ){0,3}?(?:details?|names?|information|figures?|reasons?|specifics|comments?|explanations?|texts?|documents?|numbers?|evidence|answers?|dates?|timetable|breakdown|statements?|particulars|results?|contents?)|(?:talk|speak) (?:about|to)) /

function refusalToTell({ lemma, act, frame, negated, modal }: Uttered, content: string): Act | null {
  if (frame === 'act' && act === 'withhold' && lemma !== 'decline' && !/^ to /.test(content)) return 'withhold'
  if (lemma === 'decline' || lemma === 'refuse') {
    if (
      WITHHELD.test(content) ||
      (lemma === 'decline' && !/^ (?:to|an?|the|its?|this|that|these|any|all) /.test(content))
    )
      return 'withhold'
    return 'reject'
  }
  // "has not confirmed that it agreed": nothing that follows has been said.
  if (negated && lemma === 'confirm' && !modal) return 'assess'
  return negated && TELLING.test(lemma) ? 'withhold' : null
}

/** A denied cue: "would not accept" refuses, "did not accept" may be silence, "does not oppose" is the lowest yes. */
function deniedCue({ act, lemma, modal, modality }: Uttered): ActFound {
  // "does not object to observers": the lowest yes there is.
  if (lemma === 'object to') return { act: 'accept-in-part', negated: false }
  // "won't write the ban into its laws": no telling by letter.
  if (lemma === 'write' && modal) return { act: 'reject', negated: false }
  if (act === 'accept') return modal ? { act: 'reject', negated: false } : { act: 'reject', negated: true }
  if (act === 'reject')
    return { act: modal && modality !== 'not-ruled-out' ? 'accept-in-part' : 'assess', negated: !modal }
  return { act: act === 'deny' || act === 'accuse' || act === 'withhold' ? 'report' : 'assess', negated: true }
}

/** Cue and first word of its content together: "called for", "insisted on", "warned against". */
const OPENINGS: readonly (readonly [lemmas: RegExp, first: RegExp, act: Act])[] = [
  [/^call/, /^(?:for|on|upon)$/, 'demand'],
  [/^insist$/, /^(?:on|upon)$/, 'demand'],
  [/^(?:push|press|plead|appeal|ask|argue for|campaign|lobby)/, /^for$/, 'demand'],
  [/^(?:warn|caution|advise|urge|counsel)$/, /^against$/, 'demand'],
  [/^object$/, /^to$/, 'reject'],
  [/^(?:argue|speak|vote|decide|protest|campaign)$/, /^against$/, 'reject'],
]

function cueWithOpening({ lemma }: Uttered, content: string): Act | null {
  const first = content.slice(1, content.indexOf(' ', 1))
  return OPENINGS.find(([lemmas, words]) => lemmas.test(lemma) && words.test(first))?.[2] ?? null
}

const REPROACH =
  /^(?:criticise|criticize|condemn|denounce|slam|blast|lambast|lambaste|decry|attack|assail|deride|mock|ridicule)$/
const PRAISE = /^(?:praise|laud|applaud|commend|hail)$/

const AGAIN = /^(?:repeat|reiterate|restate|renew|voice|underline|stress|reaffirm|defend)$/
const ITS_DEMAND =
  /^ (?:its|his|her|their|our|a|the) (?:\S+ )?(?:demands?|insistence|calls?|requests?|appeals?) (?:that|for|on|to) /

/** What is to stay or to be, after "insists (that)". */
const TO_BE =
  / (?:must|should|shall|stay|stays|remain|remains|keep|keeps) | (?<!(?:will|would|to|can|could|may|might|not|n't) )be /

/** "that Ardan take": the first verb after "that" has no ending and no auxiliary. */
function hasBareVerb({ words, document }: Reading, tokens: readonly number[], isPast: boolean): boolean {
  const tags = document.finerTags
  if (tags === undefined || words[tokens[0] ?? -1] !== 'that') return false
  const verb = tokens.find((at, index) => index > 0 && /^(?:VB|VBD|VBZ|VBP|MD|TO)$/.test(tags[at]!))
  if (verb === undefined) return false
  // "insisted that armed pilots travel": told of the past, a plain present would be "travelled".
  return tags[verb] === 'VB' || (isPast && tags[verb] === 'VBP' && !/^(?:are|'re|have|do)$/.test(words[verb]!))
}

/** People, their deeds and their hospitality; not what is on the table. */
const GRACIOUS =
  /(?: efforts?| hosts?| hospitality| role| leadership| guests?| people| city| welcome| reception| courage| work) /

/** What is on the table: a text, not a deed. */
const TEXT_OF_TALKS =
  / (?:plans?|proposals?|texts?|drafts?|deals?|agreements?|accords?|clauses?|terms|ideas?|points?|drafts|frameworks?|treaty|treaties|offers?|demands?|amendments?|changes?|limits?|restrictions?|sanctions|talks|negotiations) /

/** The same verb does one thing to a text and another to people: "criticised the draft", "criticised the rebels' conduct". */
function cueWithObject({ lemma, reading, clauses, act, frame, at }: Uttered, content: string): Act | null {
  if (PRAISE.test(lemma)) return GRACIOUS.test(content) ? 'courtesy' : 'assess'
  // "repeated her insistence that Ardan keep half": what is repeated decides.
  if (AGAIN.test(lemma) && ITS_DEMAND.test(content)) return 'demand'
  // "insists the police stay under the ministry": what is to be is demanded, what is so is claimed.
  if (lemma === 'insist' && clauses[0] !== undefined && TO_BE.test(clauses[0].words)) return 'demand'
  // "insists that Ardan take back the crew": a bare verb is what is to be.
  if (
    lemma === 'insist' &&
    clauses[0] !== undefined &&
    hasBareVerb(reading, clauses[0].tokens, reading.words[at] === 'insisted')
  )
    return 'demand'
  // "insisted in a message on | a share": the preposition may stand away from its verb.
  const first = clauses[0]?.tokens[0]
  if (lemma === 'insist' && first !== undefined && /^(?:on|upon)$/.test(reading.words[first - 1] ?? '')) return 'demand'
  // "claims the finance ministry for itself"
  if (lemma === 'claim' && / for (?:itself|themselves|himself|herself) /.test(content)) return 'demand'
  // "prepared to visit": a plan of travel commits to nothing.
  if (lemma === 'prepare') return 'report'
  const isNamed = frame === 'name' || (lemma === 'describe' && / as /.test(content))
  if (isNamed && TOO_MUCH.test(content)) return 'reject-in-part'
  const named = clauses[0]?.tokens.slice(0, 3).some(token => {
    const chain = reading.mention[token] === -1 ? null : reading.document.mentions[reading.mention[token]!]!.chain
    return chain !== null && reading.document.figures[chain]!.kind !== 'media'
  })
  if (isNamed && UNACCEPTABLE.test(content)) return 'reject'
  // "asked whether it would sign" asks for an answer.
  if (lemma === 'ask' && /^ (?:whether|if|who|whose|what|how|why|when|where|which) /.test(content)) return 'report'
  if (REPROACH.test(lemma) && !TEXT_OF_TALKS.test(content)) return 'accuse'
  if (lemma === 'welcome' && (named === true || GRACIOUS.test(content)) && !TEXT_OF_TALKS.test(content))
    return 'courtesy'
  // "rejected allegations of fraud": what is rejected has been said, and is denied.
  if (act === 'reject' && SAID_OF_ONE.test(content)) return 'deny'
  // "agreed to coordinate their efforts" accepts nothing that lies on the table.
  if (lemma === 'agree' && AMONG_FRIENDS.test(content)) return 'announce'
  // "agreed that the day was long", "agreed with her" share a view; "agreed to", "agreed on" accept.
  // "agreed that trucks may use the road": what may be from now on is agreed to.
  if (lemma === 'agree') return /^ (?:to|on|upon) /.test(content) || AGREED_THAT.test(content) ? 'accept' : 'assess'
  if (lemma === 'suggest' && isThing(content)) return 'propose'
  return act === 'concede' && !GIVEN_UP.test(content) ? 'report' : null
}

/** "called the offer unacceptable", "dismissed the figure as absurd", "described it as a non-starter". */
const UNACCEPTABLE =
  /(?<! not)(?<! n't) (?:unacceptable|inadmissible|intolerable|(?:an? )?(?:surrender|capitulation|diktat|blackmail|trap|betrayal|sell-?out|humiliation)|non - starter|nonstarter|non-starter|out of the question|dead on arrival|unworkable|a bad deal|an insult|a joke|absurd|ridiculous|laughable|derisory|insulting) /

/** "judged the figure too low" */
const TOO_MUCH =
  / too (?:\S+ly )?(?:high|low|short|long|little|late|much|few|small|large|slow|narrow|vague|steep|costly|expensive) /

/** Words of others that one can only deny. */
const SAID_OF_ONE =
  /^ (?:as \S+ \S+ |as |\S+ ){0,4}?(?:allegations?|accusations?|claims?|charges?|suggestions?|rumou?rs|reports?|assertions?|insinuations?|criticisms?|(?:notion|idea)(?= that )|accounts?|story|stories) (?:that|of|about|by|made|he|she|it|they|the|against|from|as|,)? ?/

/** What allies agree to do with each other. */
const AMONG_FRIENDS =
  /^ (?:(?:on \S+day|\S+day|late|earlier|yesterday|last \S+) )*(?:to|on|upon) (?:\S+ly )?["“”']?(?:the (?:need|importance|necessity)|coordinat\w+|co-ordinat\w+|cooperat\w+|co-operat\w+|consult\w*|strengthen\w*|deepen\w*|boost\w*|enhanc\w+|step up|stepping up|intensify\w*|work(?:ing)? (?:together|closely)|stay in touch|an? agenda|principles?) /

/** What is given up when it is withdrawn; troops that withdraw concede nothing by saying so. */
const GIVEN_UP =
  / (?:demands?|objections?|claims?|conditions?|insistence|opposition|requirements?|threats?|calls?|veto|complaints?|reservations?|ground|points?|territory|right|rights) /

const AGREED_THAT = / that (?:\S+ ){1,12}?(?:may|shall|should|(?:would|will) (?:not )?be) /

/** "suggested 390", "suggested in its place a panel": a thing put forward, not a thing said. */
function isThing(content: string): boolean {
  const [head = ''] = content.split(/ (?:whose|which|that|who) /, 1)
  const verbless = !/ (?:is|was|were|are|had|has|have|would|could|might|may|will|should|must|did|do|does) /.test(
    `${head} `,
  )
  return (
    verbless && /^ (?:\d|(?:in its place |instead )?an? |the (?:use|creation|release|return|setting) )/.test(content)
  )
}

/** What a cue that tells the act by itself does with this content. */
function tellingCue(cue: Act, uttered: Uttered, content: string): Act {
  const { lemma, condition, frame } = uttered
  // "accepted an invitation to visit": manners, not terms.
  if (
    cue === 'accept' &&
    / (?:invitations?|apolog(?:y|ies)) (?:to (?:visit|dine|dinner|lunch|attend|speak|come)|for|from) /.test(content)
  )
    return 'announce'
  // "warned that no deal would be valid without its signature": it depends on it.
  if (lemma === 'warn' && /^(?:without|unless|until|before)/.test(condition ?? '') && NOTHING.test(content))
    return 'condition'
  if (lemma === 'warn' || lemma === 'warn of') return cue === 'demand' ? cue : warningOf(uttered, content)
  if (cue === 'demand' && condition !== null) return 'condition'
  // "rejected several elements", "accepted certain parts": a part is never the whole.
  if ((cue === 'accept' || cue === 'reject') && (IN_PART_OBJECT.test(content) || isSoManyOf(uttered, content)))
    return `${cue}-in-part`
  if (cue === 'accept' && (ONLY_SO_FAR.test(content) || IN_OUTLINE.test(content) || BUT_CHANGED.test(uttered.after())))
    return 'accept-in-part'
  return cue === 'accept' && frame !== 'act' && lemma !== 'agree' ? 'assess' : cue
}

const PARTS =
  'some|several|certain|many|parts?|elements?|most|various|a number|multiple|aspects|provisions|clauses|formulations|points|sections'
/** "the first half of the draft", "phase one": some of it by its place in the whole. */
const PLACED_PART =
  '(?:the |its )?(?:(?:first|second|third|opening|initial|last|final) (?:half|third|phase|stage|section|chapter|tranche|instal?ment)|half) of|(?:phase|stage|part|chapter) (?:one|two|three)'
/** "seven of the nine points", "seven as they stand": so many, and not the rest. */
const COUNTED_PART =
  '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:(?:out )?of (?:the|its|their|his|her|\\d+|[a-z]+) |as (?:they|it) (?:stand|stands|are|is|were|was) )'
const SO_MANY = /^ (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) $/

/** "Of the nine points it accepts seven": the sentence begins with how many there are. */
function isSoManyOf({ reading: { words, document }, at }: Uttered, content: string): boolean {
  if (!SO_MANY.test(content)) return false
  const { sentence } = document.tokens[at]!
  const first = document.tokens.findIndex(token => token.sentence === sentence)
  return words[first] === 'of' && /^(?:the|its|their|all)$/.test(words[first + 1] ?? '')
}

const IN_PART_OBJECT = new RegExp(`^ (?:to |in particular |the )*(?:(?:${PARTS}|${PLACED_PART}) |${COUNTED_PART})`)
/** "accepted the general framework": the frame is not the whole. */
const IN_OUTLINE =
  / (?:general|broad|overall|basic|main) (?:framework|outlines?|principles?|ideas?|thrust|terms|approach) | in principle /

/** "agreed to renew it, but only for a month" */
const ONLY_SO_FAR = / but only (?:for|in|on|with|by|up|to|as|part|some|the|a|if|after|once) /

/** "…, but asked for several amendments", "- six weeks, renewable - but wants changes": what is accepted is to be changed. */
const BUT_CHANGED =
  /^ (?:(?:[,–—-] )?(?:\S+ ){0,8}?[–—-] )?(?:, )?(?:but|though|although|while|with) (?:\S+ ){0,8}?(?:amendments?|changes?|reservations?|revisions?|modifications?|adjustments?|conditions?|objections?|caveats?) /

const YES_OR_NO = '(?:accept|approv|back|reject)(?:s|e|es|ed)?|(?:yes|no|agree[sd]?) to'
const IN_PART = new RegExp(` (?:${PARTS}|partly|partially|(?:${YES_OR_NO}) (?:${PLACED_PART})) `)

/** Acts of force, and what a threat is of. */
const FORCE =
  / (?:fight|fighting|strike|strikes|attack|attacks|offensive|retaliat\w*|invade|bomb\w*|(?:military|more) pressure|force|revenge|reprisals?|destroy\w*|consequences|war|response) /

/** "would call off the strike", "halt its attacks", "delay its reprisals": the opposite of a threat. */
const ENDS_FORCE =
  / (?:call(?:s|ed)? (?:it |them |the strike )?off|end|ends|stop|stops|halt|halts|suspend|suspends|lift|lifts|cancel|cancels|pause|refrain from|hold off|put off|delay|postpone|defer|shelve|withdraw|drop|scrap|waive) /

/** To warn is to demand ("must be transparent"), to threaten ("would strike"), or only to foresee. */
function warningOf(uttered: Uttered, content: string): Act {
  if (/ (?:must|should|needs? to|has to|have to) /.test(content)) return 'demand'
  if (uttered.clauses.some(clause => says(uttered, clause, 'threaten', phrasesNear(uttered.reading.words, clause))))
    return 'threaten'
  const ahead = / (?:will|would|'ll) /.test(content)
  const foreseen = / (?:could|might|may|risks?|danger) /.test(content)
  if (foreseen && uttered.condition === null) return 'assess'
  if (uttered.condition !== null && (ahead || FORCE.test(content))) return 'threaten'
  return /^ (?:of |about )?(?:\S+ ){0,2}(?:consequences|retaliation|revenge|reprisals|response|force) /.test(content)
    ? 'threaten'
    : 'assess'
}

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

function clauseAct(uttered: Uttered, clause: Clause): Act | null {
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
  if (NOT_TRUE.test(clause.words)) return 'deny'
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
function says({ reading, speaker, condition }: Uttered, clause: Clause, act: Act, near: readonly Phrase[]): boolean {
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
const NOTHING = /^ (?:that )?(?:no|not (?:one|a single)|none|nobody|nothing) /
const NOTHING_HAPPENED =
  /^ (?:that )?(?:there (?:was|were) no|no|not (?:one|a single)|none of) (?!(?:one|version|scenario|world|longer|doubt|matter|wonder|agreement|deal|accord|breakthrough|progress|consensus|compromise|decision|date|time|signature|plan|plans|need|reason|formal|final|further|major|real|immediate|comment|word) )(?:\S+ ){1,4}?(?:was|were|has|have|had|took|among|in|on|at|of) /

/** "None of the crews may land in the port", "no vote was needed": what is not to be has not been denied. */
const NOTHING_AHEAD =
  /^ (?:that )?(?:no|not (?:one|a single)|none of) (?:\S+ ){1,5}?(?:(?:will|would|may|must|shall|should)|(?:is|was|are|were) (?:needed|required|necessary|wanted)) /

const NOT_TRUE =
  /^ (?:that )?(?:it|this|that) (?:is|was|'s) (?:simply |just )?(?:(?:not|n't) (?:true|correct|right|so|the case|accurate)|untrue|false|wrong|incorrect|nonsense|a lie) that /

const NONE_WITHOUT = / (?:there (?:is|was|will be|would be|can be|could be)|'s|we have|they had) no(?:thing| \S+) /

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
const BESIDE_NO = /^(?:until|before|without|lacking|while)/
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

const BINDING: ReadonlySet<Act> = new Set([
  'accept',
  'accept-in-part',
  'reject',
  'reject-in-part',
  'commit',
  'demand',
  'propose',
  'concede',
])

/** What an act becomes under a condition: "ready to strike if talks fail" threatens, "would sign if …" sets terms. */
function underCondition(act: Act, { condition, modality }: Uttered, whole: string): Act {
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
