/** @module Stances: what one statement says of its party's stance, by its act, modality and condition. MODEL.md, section 2. */
import type { Act } from '../document/testimony.ts'
import { isTextIssue, TALKS_ISSUE } from './issues.ts'
import type { RecordStatement, Stance } from './record.ts'

/** Accepted, but what is accepted is left to be agreed. */
const IN_PRINCIPLE = /\bin principle\b/i

/** In the first clause only: "must be disarmed, a demand the other side has refused". */
const MUST = /^[^,;:]*\bmust\b(?! not\b)/i

/** Something will not be given up; whether it is wanted or unwanted the words alone do not say. */
export const RED_LINE = /\b(?:red lines?|non-?negotiable|not negotiable|non-?starter|will never|would never)\b/i
const ON_WHICH_SIDE = /\bred lines?\b/i

/** Whether a statement draws a red line without saying on which side of it its party stands. */
export function drawsRedLine({ act, negated, mode, variants }: RecordStatement): boolean {
  return act === 'reject' && !negated && mode !== 'narrator' && ON_WHICH_SIDE.test(variants[0]!.evidence.exact)
}

/** What holds "even if" is no condition. */
const EVEN_IF = /^even (?:if|when|after)\b/i

/** "will always keep control", "the mines would stay shut": what is held on to is wanted. */
const HOLDS_ON =
  /\b(?:will|would|'ll|shall)\b[^,;]{0,20}\b(?:keep|retain|maintain|hold on|(?:remain|stay) (?:in|on|under|where|closed|shut|frozen|sealed|so)|be kept)\b/i

/** "bring our team home", "walk out": talks are left, and not refused for good. */
const LEAVES =
  /\b(?:(?:team|delegation|negotiators|delegates) home|leave|leaving|walk(?:ed|ing)? out|suspend\w*|break(?:ing)? off|pull(?:ing)? out of)\b/i

/** What one is a member of. */
const QUITS =
  /\b(?:leave|leaving|quit|quitting|exit|exiting|withdraw(?:ing)? from|pull(?:ing)? out of|walk(?:ing)? out of|renounc(?:e|ing)|denounc(?:e|ing)) (?:\S+ ){0,4}?(?:treaty|pact|convention|accord|alliance|union|bloc|coalition|organi[sz]ation|court)\b/i

/** "would study the proposal": no yes yet. */
const THINKS_OVER =
  /\b(?:will|would|'ll|to|is|are|was|were)\b.{0,12}\b(?:study|studying|consider|considering|review|reviewing|examine|examining|look (?:at|into)|weigh|weighing|think (?:about|over)|assess|respond)\b|\bflexibility\b/i

/** "is under study by the ministry": no answer yet. */
const UNDER_STUDY =
  /\b(?:under (?:study|review|consideration|examination)|being (?:studied|reviewed|examined|considered|assessed|looked at)|(?:is|are|was|were|still) (?:studying|reviewing|examining|considering|weighing|assessing|looking at))\b|\b(?:took|takes?|taken) note of\b|\b(?:will|would) (?:reply|respond|answer|decide) (?:after|by|on|once|when|within|before)\b|\bno (?:final )?decision (?:has|had|was|on)\b/i

/** What is agreed to is only to look at it. */
const STUDIES =
  /^(?:\S+ ){0,7}?to (?:\p{L}+ly )?(?:study|consider|review|examine|look (?:at|into)|weigh|think about|reflect on)\b/iu

/** More than an open door: "ready to accept", "prepared to sign". */
const READY_TO_ACCEPT =
  /\b(?:ready|prepared|willing|happy) to (?:\p{L}+ly )?(?:accept|agree|sign|support|back|approve)\b/iu

/** As far as one would go. */
const SO_FAR =
  /\b(?:go|going|pay|offer|give|accept|move) (?:any )?(?:beyond|above|below|under|over|(?:more|less|fewer|lower|higher|further|longer) than)\b|\b(?:ceiling|maximum|upper limit)\b/i

/** "could not accept", "not willing to negotiate": no less than a no. "might reject" is. */
const NEVER =
  /\b(?:not|never|nor|neither|no|none|nobody|nothing|cannot|can[’']t|couldn[’']t|won[’']t|wouldn[’']t|isn[’']t|aren[’']t|unwilling|unable|refus\p{L}+)\b/iu

/** "the annex would flood the valley": what is dismissed so has been claimed. */
const A_CLAIM = /^(?:(?!(?:that|which|who|whose) )\S+ ){1,10}(?:would|will|could|might|may) /i

/** A clause that says more of what stands before it. */
const WITHOUT_HEAD = /^(?:that|which) (?:is|was|are|were|has|have|had|deals?|dealt|\p{L}{3,}ed) /iu

/** Whether the verb that tells it refuses by itself, and nothing weakens it. */
function refusesOutright({ lemma, cue }: RecordStatement['variants'][number]): boolean {
  return REFUSING.test(lemma ?? '') && !/\b(?:could|might|may)\b/i.test(cue ?? '')
}

const REFUSING = /^(?:reject|dismiss|refuse|rule|rule out|exclude|oppose|rebuff|spurn|turn down|veto|shun|scorn)$/

/** A kind of thing is refused by what it has not: "a court that is not independent", "no deal without a date". */
const LACKING =
  /^\W*(?:that )?(?:an?|any|no) (?:\p{L}+ ){1,3}?(?:(?:that|which) (?:(?:did|does|do|is|was|would|will|has|had|could) not|\p{L}+n[’']t|fails?|failed|omits?|omitted|lacks?|lacked|ignores?|ignored)|without|lacking)\b/iu

const EXCHANGE = /^in (?:exchange|return) for\b/i

/** What a side will not talk about. In the past tense it says what was talked about. */
const NOT_DISCUSSED =
  /\b(?:not|n[’']t|never|nor) (?:up for (?:discussion|debate|negotiation)|(?:a )?(?:matter|subject|topic|issue) for (?:these|the|this)|on the (?:table|agenda)|open (?:for|to) discussion|for discussion)\b/iu

/** "… in Osford", "… today": for here and now. */
const HERE_AND_NOW = /^\W*(?:in|at|here|today|tonight|now|yet|for now|this|these|during|on|as long)\b/i

/** "is not on the table in Osford": closed for now, and neither yes nor no; "is not on the table" is a no. */
function closedTo(wording: string, issues: readonly string[]): Stance | null {
  const found = NOT_DISCUSSED.exec(wording)
  if (found === null) return null
  const rest = wording.slice(found.index + found[0].length)
  // No deal on the table: there is none.
  const isThing = issues.some(issue => !isTextIssue(issue) && issue !== TALKS_ISSUE)
  return isThing && !HERE_AND_NOW.test(rest) && !/\b(?:for|the|this)$/i.test(found[0]) ? 'rejects' : 'reserved'
}

const AGAINST = /\b(?:warn|caution|advis|counsel|argu|campaign|lobb)\p{L}*(?: \p{L}+){0,3} against\b/iu

const TIME_TO_THINK =
  /\b(?:time|hours?|days?|weeks?|months?)\b.{0,20}\bto (?:study|review|consider|examine|weigh|assess|evaluate|read|reflect|consult|respond|decide|answer|think)\b/i

const ASKS_TO_KNOW = /^(?:to )?(?:know|hear|learn|understand|find out|see (?:if|how|whether|what|where|when))\b/i

/** A condition that something remains. */
const STAYS = /^(?:if|as long as|so long as|while)\b.{0,60}\b(?:stays?|remains?|is kept|is included|is in)\b/i

/** "would not back either version", "declined to take sides": who stays out of a quarrel refuses nothing that is quarrelled over. */
const TAKES_NO_SIDE =
  /\b(?:back|support|endorse|confirm|vouch for|favou?r|side with) (?:either|one) (?:of the )?(?:two )?(?:versions?|accounts?|sides?|camps?|readings?|stor(?:y|ies))\b|\btake sides\b/iu

/** An offer that may come yet. */
const MAY_OFFER =
  /\b(?:might|may) (?:yet |still |well |even |also |then )?(?:offer|propose|suggest|put forward|table)\b/i

/** A withheld reason or cause withholds no position. */
const A_REASON = /^(?:to (?:say|explain|disclose|reveal) )?(?:why|what (?:triggered|caused|prompted|led))\b/i

/** "agreed to it on these terms and on none besides": terms that were named before. */
const ON_TERMS = /\bon (?:this|that|those|these) (?:understanding|condition|conditions|terms|assumption)\b/i

/** "did not respond to inquiries": nobody was reached. */
const NO_ANSWER =
  /^(?:to )?(?:(?:reply|respond|answer|return) )?(?:to )?(?:\p{L}+ )?(?:inquiries|enquiries|questions|calls|requests|messages|emails)\b/iu

/** "We have decided to bring our team home": announced, and for now no talks. */
const LEFT = new RegExp(
  `\\b(?:we|it|its|our|they) (?:have |has |had )?(?:decided|agreed|chosen) to [^.]{0,20}${LEAVES.source}`,
  'i',
)

/** Whether it tells that its party leaves the talks. */
export function leavesTalks({ variants }: RecordStatement): boolean {
  const { wording } = variants[0]!
  return LEFT.test(wording) || LEAVES.test(wording)
}

/** What a statement says of its party's stance, or nothing. */
export function stanceOf({
  act,
  modality,
  negated,
  condition,
  mode,
  variants,
  issues,
}: RecordStatement): Stance | null {
  if (mode === 'narrator') return null
  const firm = modality === 'did' || modality === 'does' || modality === 'will'
  const { wording, evidence } = variants[0]!
  switch (act) {
    case 'propose':
      // "offered no comfort": nothing was put there.
      if (/^no\b/i.test(wording)) return null
      // "the visit offers a ray of hope": what somebody sees in it, and nothing that is on the table.
      if (OF_HOPE.test(wording)) return null
      // "said the ministers might offer a truce": nobody has offered it.
      if (MAY_OFFER.test(evidence.exact)) return null
      return negated ? null : condition === null ? 'proposes' : 'conditional'
    case 'demand':
      // "asked for two more weeks to study the draft": time is asked for, and not the draft.
      // "wanted to know", "wants to see how it goes": an answer is asked for.
      if (TIME_TO_THINK.test(wording) || ASKS_TO_KNOW.test(wording)) return null
      if (negated) return null
      // "warned against a vote": it is not to be.
      if (AGAINST.test(evidence.exact)) return 'rejects'
      return condition === null ? 'demands' : 'conditional'
    case 'condition':
      return condition !== null && EVEN_IF.test(condition) ? 'demands' : 'conditional'
    case 'accept':
      if (negated) return null // "did not accept" may be silence
      // "welcomed the news that the crew were to come home": glad of it, and bound to nothing.
      if (variants[0]!.lemma === 'welcome' && GLAD_OF.test(wording)) return null
      // "agreed to study the paper": no yes to it yet
      if (STUDIES.test(wording)) return 'reserved'
      if (condition !== null || ON_TERMS.test(wording)) return 'conditional'
      // "could agree", "ready to discuss", "does not rule out": the ladder is not climbed
      if (firm) return IN_PRINCIPLE.test(wording) ? 'accepts-in-part' : 'accepts'
      return modality === 'could' || READY_TO_ACCEPT.test(wording) ? 'accepts-in-part' : 'reserved'
    case 'accept-in-part':
      // "conceded that raiders had crossed the river": so it was, and nothing is granted.
      if (ADMITS.test(variants[0]!.lemma ?? '') && /^that\b/i.test(wording) && !AHEAD.test(wording)) return null
      return negated ? null : condition === null ? 'accepts-in-part' : 'conditional'
    case 'reject':
      if (negated || ON_WHICH_SIDE.test(evidence.exact) || TAKES_NO_SIDE.test(wording)) return null
      // "ruled out any post | that dealt with taxes": what was ruled out stands outside the words that are kept.
      if (WITHOUT_HEAD.test(wording) && refusesOutright(variants[0]!)) return null
      if (MUST.test(wording)) return 'demands'
      // "A paper that did not free the crew would be a trap": what it lacks is asked for
      if (condition === null && LACKING.test(wording)) return 'conditional'
      // "if it stays, we sign nothing": what is to go is refused
      if (condition !== null && STAYS.test(condition)) return 'rejects'
      // "will not go beyond two": so far it would
      if (SO_FAR.test(wording)) return condition === null ? 'rejects-in-part' : 'conditional'
      // "would not free one man in exchange for the crew": the exchange is refused
      if (condition !== null && EXCHANGE.test(condition)) return 'rejects'
      // "no end to it until …" is a yes with a condition
      if (condition !== null) return 'conditional'
      // "dismissed the idea that it might be shared": who dismisses is in no doubt.
      return firm || NEVER.test(wording) || (refusesOutright(variants[0]!) && !A_CLAIM.test(wording))
        ? 'rejects'
        : 'reserved'
    case 'reject-in-part':
      return negated ? null : 'rejects-in-part'
    case 'commit':
      if (negated) return null
      // "will leave the treaty": a lever on the other side, and no talks left
      if (QUITS.test(wording)) return 'leverage'
      if (LEAVES.test(wording) || THINKS_OVER.test(wording)) return 'reserved'
      if (condition !== null) return 'conditional'
      if (HOLDS_ON.test(wording)) return 'demands'
      if (VAGUE.test(wording) || RATHER.test(wording) || GLAD_TO_TALK.test(wording)) return null
      // To do something oneself offers it; a yes is given to talks and texts, which somebody else asks for.
      if (issues.some(isTextIssue)) return GOES_BY.test(wording) ? 'accepts' : null
      return talksItself(wording) || issues.includes(TALKS_ISSUE) ? 'accepts' : 'proposes'
    case 'threaten':
      if (negated) return null
      // "warned that the talks must be open" threatens nobody
      return MUST.test(wording) ? 'demands' : 'leverage'
    case 'withhold':
      return A_REASON.test(wording) || NO_ANSWER.test(wording) ? null : 'undisclosed'
    case 'deny':
      return closedTo(wording, issues)
    default:
      if (TELLS.has(act) && !negated && UNDER_STUDY.test(wording) && issues.some(isTextIssue)) return 'reserved'
      // "would not rule out inspections": the lowest rung, whatever verb tells it.
      return modality === 'not-ruled-out' && TELLS.has(act) ? 'reserved' : null
  }
}

const OF_HOPE =
  /^(?:(?:an?|the|some|little|new|fresh|real) ){0,2}(?:(?:glimmer|ray|glimpse|sliver|gleam|spark|flicker|measure|degree|window|source|sign|crumb|words?) of )?(?:hopes?|optimism|comfort|relief|respite|consolation|reassurance|encouragement|condolences|sympathy|thanks|praise|congratulations|apolog(?:y|ies)|insights?|clues?|glimpses?|reminder|lessons?|(?:an )?explanations?)\b/iu

const GLAD_OF =
  /^(?:that )?(?:the|this|any|all|its|their|his|her) (?:\p{L}+ )?(?:news|announcements?|reports?|statements?|remarks?|comments?|words|efforts?|spirit|tone|mood|visit|hospitality|gesture)\b/iu

const ADMITS = /^(?:concede|admit|acknowledge|allow|confess|own)$/

/** What may come, and what is right and proper now. */
const AHEAD = /\b(?:will|would|may|might|could|can|should|must|shall|is|are|has to|have to|had to|needs?)\b/i

const TELLS: ReadonlySet<Act> = new Set(['report', 'assess', 'announce', 'claim'])

/** More issues than this in one breath is a list, and the stance on each of them is a guess; a demand may list what it wants. */
const MOST_ISSUES = { demands: 5, others: 3 }

/** "The changes to the text are not acceptable" says nothing against the text. */
const CHANGES = /\b(?:changes?|amendments?|revisions?|modifications?|additions?)\b/i

/** Readiness for these is a yes to talks; readiness to talk about a thing is no yes to the thing. */
const TALKING =
  /\b(?:talks?|talking|discuss\w*|negotiat\w+|meet|meeting|dialogue|consultations?|(?<!\b(?:come|comes|came|coming) )rounds?|summit|return here|delegation|team)\b/i

/** Talks, or going to them. */
const GOES_THERE = new RegExp(
  `${TALKING.source}|\\b(?:tables?|attend\\p{L}*|invit\\p{L}*|sit|sitting|sat|come|comes|coming|go|goes|going|travel\\p{L}*|return\\p{L}*|fly|join\\p{L}*|encounter|face to face|speak|spoken|negotiator\\p{L}*|delegat\\p{L}*)\\b`,
  'iu',
)

/** Where what is promised ends and when, why or where begins. */
const CIRCUMSTANCE =
  /(?:,| promising| saying| in which| under which| as a result of| after| during| following| before| because| at the| in the course of) /i

function beforeCircumstance(wording: string): string {
  return wording.split(CIRCUMSTANCE, 1)[0]!
}

/** "will meet again", "ready for more talks": talks are what is promised; "will return it after the meeting" promises none. */
function talksItself(wording: string): boolean {
  return TALKING.test(beforeCircumstance(wording))
}

/** "will do whatever it takes": nothing in particular. */
const VAGUE =
  /\b(?:do(?:ing)? (?:whatever|everything|all|our|its|their|his|her|my)|spare no effort|work(?:ing)? (?:hard|closely|tirelessly)|fight(?:ing)? (?:on|for|to)|never rest)\b/i

/** "was happy to talk about the journey", "promised its readers a list": said to reporters and readers, and to no other side. */
const GLAD_TO_TALK =
  /\b(?:happy|glad|pleased|delighted|only too ready) to (?:talk|speak|chat|answer|tell)\b|^(?:to )?(?:its|his|her|their|our) (?:readers|viewers|listeners|subscribers)\b/i

/** "would sooner close the yard than sell it": a figure of speech, and no plan. */
const RATHER = /\b(?:rather|sooner)\b.*\bthan\b/i

/** What one does with a text by which one will go. */
const GOES_BY =
  /\b(?:sign|ratify|accept|join|abide|respect|honou?r|implement|stick|adhere|stand|comply|keep|back|support|endorse|work on the basis|go along)\b/i

/** "ready to free 200", "offers to send observers": a deed of one's own, and no talk about it. */
const READY_TO_GIVE =
  /\b(?:ready|prepared|willing) to (?:\p{L}+ly )?(?:receive|take in|take over|store|escort|guard|go back to|return to|cap|limit|dilute|ship|join|free|send|release|open|reopen|lift|withdraw|pay|cut|reduce|hand|return|extend|halt|stop|provide|host|share|freeze|suspend|ease|contribute|offer|pull|bring|come down|come up|go up|lower|raise|move|guarantee|grant|drop|waive|scrap|abandon|restore|recogni[sz]e|allow|admit|lend|invest|spend|build|buy|sell|phase out|delay|postpone|hire|rehire|reinstate|compensate|disarm|lay down|dismantle|close|shut|unfreeze|surrender|give|set)\b/iu

const READY_FOR = /\b(?:ready|prepared) for (?!(?:war|battle|anything|any|all|the worst|talks?)\b)/iu

/** "ready for an immediate ceasefire": nothing is left open. */
const AT_ONCE = /\bfor an? (?:\p{L}+ and )?(?:immediate|instant|full|complete|unconditional|general|permanent)\b/iu

/** "open to joint patrols": neither a yes nor a no. */
const OPEN_TO = /\b(?:open|openness|receptive) to\b/i

/** The issues a statement's stance is on, of all that it touches, each with the stance there. */
export function stancesOn(statement: RecordStatement): readonly (readonly [issue: string, Stance])[] {
  const stance = stanceOf(statement)
  if (stance === null)
    return LEFT.test(statement.variants[0]!.wording) && statement.mode !== 'narrator' ? [[TALKS_ISSUE, 'reserved']] : []
  const { act, modality, issues, variants, condition } = statement
  const { wording } = variants[0]!
  const on: (readonly [string, Stance])[] = []
  if (act === 'commit') {
    const talks = talksItself(wording) || (issues.includes(TALKS_ISSUE) && TALKING.test(beforeCircumstance(wording)))
    if (talks) on.push([TALKS_ISSUE, stance])
    else if (modality === 'ready' && OPEN_TO.test(wording) && !READY_TO_GIVE.test(wording))
      on.push(...issues.map(issue => [issue, 'reserved'] as const))
    // "ready for a ceasefire": more than open to it, less than a yes
    else if (modality === 'ready' && READY_FOR.test(wording))
      on.push(
        ...issues.map(
          issue =>
            [
              issue,
              condition !== null ? 'conditional' : AT_ONCE.test(wording) ? 'accepts' : 'accepts-in-part',
            ] as const,
        ),
      )
    else if (modality === 'will' || modality === 'does' || (modality === 'ready' && READY_TO_GIVE.test(wording)))
      on.push(...issues.map(issue => [issue, stance] as const))
  } else {
    const whole = stance === 'rejects-in-part' ? 'rejects' : stance
    const held = issuesHeld(statement, wording)
    const hasText = held.some(isTextIssue)
    // "opposed the sections of the plan that limit its army": part of the plan, and all of the limit.
    const limits = PARTS_THAT.test(wording)
    // What was asked for may be talks; a no that names neither them nor the way there is a no to something else.
    for (const issue of held)
      if (issue === TALKS_ISSUE && stance === 'rejects' && !GOES_THERE.test(variants[0]!.evidence.exact)) continue
      else if (!hasText || isTextIssue(issue)) on.push([issue, stance])
      else if (stance !== 'rejects-in-part' || limits) on.push([issue, whole])
  }
  // "would strike if the pits close": the lever is on what is not to come.
  if (condition !== null && stance === 'leverage' && issues.length === 0)
    on.push(...statement.conditionIssues.map(issue => [issue, stance] as const))
  // "the crew first, then the port": the port waits for the crew.
  if (condition === null && stance === 'demands')
    on.push(
      ...statement.conditionIssues
        .filter(issue => !issues.includes(issue))
        .map(issue => [issue, 'conditional'] as const),
    )
  if (condition !== null && stance === 'conditional')
    on.push(
      ...statement.conditionIssues
        .filter(issue => !issues.includes(issue))
        .map(issue => [issue, wantedBy(condition, wording)] as const)
        // "if the truce held, we could imagine it": supposed, and not asked for
        .filter(() => modality !== 'could' || !/^if\b/i.test(condition)),
    )
  return on.length > (stance === 'demands' ? MOST_ISSUES.demands : MOST_ISSUES.others) ? [] : on
}

/** "the sections that limit its army": what the refused parts are about. */
const PARTS_THAT =
  /\b(?:sections?|parts?|clauses?|points?|articles?|provisions?|passages?|elements?|paragraphs?)\b.{0,60}\b(?:that|which|limiting|requiring|calling)\b/i

/** "the plan to move the port": what is planned is at issue, not a text. */
const PLAN_TO_ACT = /\b(?:plans?|proposals?|intention) to \p{L}+/iu

/** "agreed to meet again on the tariffs", "has agreed to discuss the annex": a yes to talks, whatever they are about. */
const TO_TALK =
  /^(?:\S+ ){0,7}?to (?:\p{L}+ly )?(?:meet|talk|discuss|negotiate|reconvene|consult|confer|return to (?:the )?(?:talks|table|negotiat\p{L}+)|(?:continue|resume|hold|begin|start|open|restart|go on|keep|extend|enter|join|attend)(?: \p{L}+){0,3} (?:talk\p{L}*|discuss\p{L}*|negotiat\p{L}*|dialogue|consult\p{L}*|meeting\p{L}*|contacts))\b/iu

/** The issues a statement of acceptance, refusal or demand is about. */
function issuesHeld({ act, issues }: RecordStatement, wording: string): readonly string[] {
  if (/^accept/.test(act) && TO_TALK.test(wording)) return [TALKS_ISSUE]
  if (CHANGES.test(wording) || PLAN_TO_ACT.test(wording)) {
    const others = issues.filter(issue => !isTextIssue(issue))
    return others.length > 0 || CHANGES.test(wording) ? others : issues
  }
  // "agreed to the proposal for a truce and a release": the proposal is agreed to; the rest is its name.
  const named = (act === 'accept' || act === 'reject') && issues[0] !== undefined && isTextIssue(issues[0])
  return named ? [issues[0]!] : issues
}

/** "on condition that point four goes": what a condition takes away is refused, what it brings ("goes into the annex") is wanted. */
const TAKEN_AWAY =
  /\b(?:comes? out|goes(?! (?:in|into|to|through|ahead|on|onto|up|back|before|beyond|first|forward|with|under|hand)\b)|removed|dropped|deleted|struck|scrapped|taken out|cut)\b/i

/** When, and not what for. */
const WAITS =
  /^(?:(?:only )?(?:after|once|when|as soon as)|if|while) |^(?:so|as) long as .*\b(?:does|do|did|lasts?|lasted|holds?|held|goes on|went on|continues?)$/iu

/** What the other side wants is to be given up: a condition, and no refusal of what it is about. */
const GIVES_UP =
  /\b(?:drop|abandon|withdr[ae]w|giv|g[ai]ve|renounc|waiv|eas|soften)\p{L}*(?: up)? (?:its|their|his|her|the|any|all) (?:\p{L}+ ){0,2}?(?:demands?|claims?|insistence|objections?|opposition|call|veto|conditions?)\b/iu

function wantedBy(condition: string, wording: string): Stance {
  // "only after a truce", "if the market is open by then", "for as long as the truce does": it waits for that, and asks nobody for it.
  // "would only sign if they leave" does ask.
  const isOnly = /^if\b/i.test(condition) && /\bonly\b/i.test(wording.slice(0, Math.max(0, wording.indexOf(condition))))
  if ((WAITS.test(condition) && !isOnly) || GIVES_UP.test(condition)) return 'conditional'
  return TAKEN_AWAY.test(condition) ? 'rejects' : 'demands'
}
