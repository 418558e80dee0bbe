/**
 * @module Acts: what is done by saying it. A telling cue ("rejected") decides; a neutral one ("said") leaves it to the content.
 * The rules follow docs/model.md (acts and the modality ladder): the weaker reading wins, and nothing is raised.
 */
import type { Act } from '../../document/testimony.ts'
import type { Reading } from '../reading.ts'
import { BINDING, REPORTING } from './act-kinds.ts'
import { governing } from './asserted.ts'
import { clauseAct, NOTHING, says } from './clause-act.ts'
import { wordsOf } from './clauses.ts'
import { FORCE } from './force-words.ts'
import { PARTS, PLACED_PART } from './part-words.ts'
import { phrasesNear } from './phrases.ts'
import { underCondition } from './under-condition.ts'
import type { ActFound, Uttered } from './uttered.ts'

/** What is done by saying it. */
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
  const silent = silence(uttered)
  if (silent !== null) return silent
  const cue = cueWithOpening(uttered, content) ?? cueWithObject(uttered, content) ?? act
  // "wants none of it"
  if (cue === 'demand' && NONE_OF.test(content)) return { act: 'reject', negated: false }
  // "asked for nothing in return", "demanded no ransom": nothing is wanted.
  if (cue === 'demand' && FOR_NOTHING.test(content)) return { act: 'report', negated: false }
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

/** "to keep his reasons to himself" */
const KEEPS = / to keep (?:.* )?to (?:him|her|it|them)sel(?:f|ves) /

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
  // "preferred not to say", "preferred to keep to herself what she had heard"
  if (lemma === 'prefer' && (KEEPS.test(content) || (/^ not to /.test(content) && WITHHELD.test(content.slice(4)))))
    return 'withhold'
  // "has not confirmed that it agreed": nothing that follows has been said.
  if (negated && lemma === 'confirm' && !modal) return 'assess'
  return negated && TELLING.test(lemma) ? 'withhold' : null
}

/** "said nothing about the port", "offered no detail", "offered no guarantee", "produced no proof": nothing is put forward. */
function silence(uttered: Uttered): ActFound | null {
  const { act, lemma, negated } = uttered
  const behind = wordsBehind(uttered)
  if (SAYS.test(lemma)) return SAYS_NOTHING.test(behind) ? { act: 'withhold', negated } : null
  if (!GIVES.test(lemma) || !NO_SUCH_THING.test(behind)) return null
  if (WORD_OF_IT.test(behind)) return { act: 'withhold', negated }
  return PROOF.test(behind) ? { act: 'report', negated } : { act, negated: true }
}

const SAYS = /^(?:say|tell|speak|write)$/

/** "said nothing of the port", "has said little": no word of it; "said nothing had been signed" is one. */
const SAYS_NOTHING =
  /^ (?:nothing|little|not a word|no word|no more)(?: (?:more|else|further|new|at all))? (?:$|(?:in public|publicly|so far|to reporters|yet|since|afterwards?) |(?:of|about|on|regarding|concerning|beyond|as to) (?!(?:the|that) (?:kind|sort) |which )(?!(?:\S+ ){0,6}(?:is|was|were|are|has|have|had|will|would|could|can|may|might) ))/

/** Words behind a cue that show what is given: "little new detail". */
const FEW_WORDS = 6

function wordsBehind({ at, reading: { words } }: Uttered): string {
  return ` ${words.slice(at + 1, at + 1 + FEW_WORDS).join(' ')} `
}

const GIVES =
  /^(?:offer|provide|give|present|propose|put forward|produce|publish|share|promise|suggest|announce|release|disclose)$/

/** "offered little detail", "produced nothing": what is not there is not given. */
const NO_SUCH_THING = /^ (?:no|nothing|little|scant|neither|hardly any|few) (?!(?:more|less|fewer) than )/

/** What a reader would be told. */
const WORD_OF_IT =
  /^ (?:no|nothing|little|scant|neither|hardly any|few) (?:\S+ ){0,2}?(?:details?|information|comments?|remarks?|explanations?|reasons?|figures?|numbers?|answers?|clues?|specifics|hints?|word (?:of|on|about)|account|breakdown|dates?|names?|timetable|particulars|in reply) /

/** Of what is charged: who has none has still said where he stands. */
const PROOF = / (?:evidence|proof|in support) /

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
  // "expects the crew within a week", "expected a signature before May": what somebody is to give by then is asked for.
  if (lemma === 'expect' && act === 'assess' && DUE.test(content)) return 'demand'
  return act === 'concede' && !GIVEN_UP.test(content) ? 'report' : null
}

/** A thing, and by when or from whom it is to come; what may come about by itself is only foreseen. */
const DUE =
  /^ (?:the|its|his|her|their|all|an?|\d+) (?!(?:talks?|meetings?|rounds?|progress|results?|decisions?|agreements?|deals?|accords?|breakthroughs?|announcements?|visits?|delegations?|team|vote|summit|increase|rise|fall|drop|delay)\b)(?:[\p{L}\d'’-]+ ){1,4}?(?:within|before|by|from|no later than) (?!(?:then|now|the (?:talks|meeting))\b)/iu

const NONE_OF = /^ none of (?:it|this|that|them|these|those|the|its|their|his|her)\b/

/** Nothing, or none of what is given for something. */
const FOR_NOTHING =
  /^ (?:for )?(?:nothing|nobody|no one|no (?:\S+ )?(?:money|payment|price|ransom|reward|compensation|favou?rs?|permission|thanks|return|concessions?)) (?:(?:at all|else|in (?:return|exchange)|for (?:it|this|that|them)) )?$/

/** "called the offer unacceptable", "dismissed the figure as absurd", "described it as a non-starter". */
const UNACCEPTABLE =
  /(?<! not)(?<! n't) (?:unacceptable|inadmissible|intolerable|(?:an? )?(?:surrender|capitulation|diktat|blackmail|trap|betrayal|sell-?out|humiliation)|non - starter|nonstarter|non-starter|out of the question|dead on arrival|unworkable|a bad deal|an insult|a joke|closed|(?:a )?closed (?:book|chapter|file|matter)|null and void|absurd|ridiculous|laughable|derisory|insulting) /

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
