/** @module The words of next steps: planned, expected, offered, in need of something else, or said to have no date. */
import { phraseTable } from './phrase-table.ts'

/** What is done next in talks. A bare "will" is too often a boast or a threat. */
const DOES = [
  'meet|return|resume|reconvene|come (?:together|back)|be back|leave|travel|fly|head (?:to|for|back)|take up|arrive|join|attend|take part|be there|sit down|go (?:back|to)|visit|host|hold|convene|take place',
  'come(?= [“"‘]?(?:if|unless|to the|only|on )\\b)|follow(?= (?:on|in|at|next|later|within|after|if|soon|shortly|once|only|the (?:talks|meeting|summit|vote|session|round))\\b|[.,;]|$)',
  'send|deliver|submit|present|publish|table|circulate|put forward|exchange|unveil|announce(?= (?:the|a|an|its|their|whether|how)\\b)',
  'hand (?=(?:over|both|the|them|it|him|her|each)\\b)|give (?=(?:both|the two|the other|them)\\b)',
  'consider|continue|negotiate|talk|speak|open talks|discuss|consult|debate|review|study|reply|respond|answer|brief|report back',
  'vote|decide|approve|ratify|sign|release|free|reopen|withdraw its',
  'put (?:it|this|that|them) to (?:both|all|the (?:two|three|four)) (?:sides|capitals|parties|delegations|governments|teams|boards)',
  'put (?:it|the|its|their|this|an?) [^.;,]{0,40}?to (?:its|their|the|a) (?:[\\d,.]+ )?(?:members|vote|ballot|referendum|parliament|people|board)',
].join('|')

/** What is done to people, things and texts when talks go on or come to something. */
const IS_DONE =
  'be (?:released|freed|set free|handed (?:over|back)|returned|sent home|flown|exchanged|swapped|signed|published|submitted|presented|put to|voted on|ratified|called off|suspended|opened|reopened|withdrawn|pulled back|deployed|resumed|held|convened|unveiled|delivered|transferred|reviewed|debated|finali[sz]ed|tried|extradited|deported|compensated|lifted|reinstated|abolished|scrapped|dropped|paid(?: out)?|removed|repealed|restored|cut|halved|raised|unblocked|unfrozen|informed|notified|consulted|revisited|renegotiated|updated again)'

/** What somebody does when something else has come first. */
const IN_RETURN =
  'continue|resume|restart|return|meet|negotiate|call off|suspend|lift|halt|release|free|stop|reopen|withdraw|pull (?:back|out)|hand over|send|consider|reconsider|drop|ease|disarm|recogni[sz]e|go (?:home|back|free)|walk free|sign|vote|take up|raise|lower|lift|deploy|agree to meet|do so|come (?:off|down|home|back)'

/** What must come first. */
const COMES_FIRST =
  'only after|once|as soon as|the (?:moment|minute|day|hour) (?!of\\b|that\\b|when\\b)|from the moment|on the day|if|when|unless|until|provided|only if|on condition(?! of anonymity)'

const TALKS =
  '(?:talks|negotiations|round|session|summit|discussions|hearing|vote|ballot|strike|walk-?out|stoppage|truce|ceasefire|cease-fire|conference|plenary)'

/** Not a day, and still ahead. */
const SOON =
  'within (?:hours|days|weeks|an hour|a (?:day|week|month)|\\p{L}+ (?:hours|days|weeks)|\\d+ (?:hours|days|weeks))|in the (?:coming|next) (?:hours|days|weeks|few days)|shortly|in due course|before the (?:week|month|year) (?:is|was) out'

export const ARRANGED = phraseTable([
  `(?:is|are|was|were) (?:now |still |also |tentatively |provisionally |now tentatively )?(?:due|set|scheduled|slated|planned|fixed) (?:to (?:${DOES})|back|for|on|in|next)\\b`,
  `(?:is|are) (?:now |also )?to (?:${DOES})\\b`,
  `(?<!\\bno )(?:plans?|planned|intends?|agreed|decided|arranged|undertook|undertakes?|promised|pledged|vowed) to (?:${DOES})\\b`,
  '(?<!\\b(?:be|is|are|was|were|not|been) )due to (?:approve|vote|sign|decide|consider|ratify|meet|adopt)\\b',
  `${TALKS}\\b[^.;,“”"]{0,60}? (?:will|would|(?:is|are) to|(?:is|are|was|were) (?:due|set|scheduled|supposed|planned) to) (?:then |now |only |formally )?(?:be held|begin|start|open|end|conclude|close|go ahead|go before|be put)\\b`,
  `(?:will|[’']ll) (?:now |also |again |then |soon |both )?(?:${DOES})\\b`,
  `(?:will|[’']ll|(?:is|are) (?:now |also )?(?:due |set |scheduled )?to) (?:now |also |then |first |soon |only )?${IS_DONE}\\b`,
  // "is flying to Osford for more talks"
  '(?:is|are) (?:flying|travell?ing|heading|returning|going|on (?:his|her|its|their) way) (?:back )?to [^.;,“”"]{1,40}? (?:for (?:[\\p{L}-]+ ){0,3}(?:talks|consultations|meetings?|negotiations|discussions|round)|to (?:meet|hold|brief|resume|present|discuss))\\b',
  // "has been given 72 hours to answer"
  '(?:has|have|had|been given|was given|were given|gave [^.;,“”"]{2,40}) (?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|fourteen) (?:more )?(?:hours?|days?|weeks?|months?) (?:in which )?to (?:answer|reply|respond|decide|comment|sign|comply|accept|vote|choose|come back|appeal|react)\\b',
  // "would sail in the spring as planned"
  '(?:will|would) (?!not\\b|be\\b|have\\b)\\p{Ll}{3,}(?=[^.;,“”"]{0,50}? (?:as planned|as scheduled|on schedule)\\b)',
  '(?:reaffirmed|confirmed|announced|repeated|stated|declared) (?:its|their|his|her) (?:intention|plans?|intent) (?:to \\p{Ll}{3,}|of \\p{Ll}+ing)\\b',
  '(?:is|are|was|were|has been|have been) (?:invited|summoned|called|asked back) (?:back )?to (?=\\p{Lu}[^.;,]{0,60}? (?:on|for|in|next|later) )',
  `(?:will|would|(?:is|are) to) (?:also |then |now )?be \\p{Ll}{2,}(?:ed|en|wn|ld|nt|pt|de|ght)(?=[^.;,“”"]{0,50}? (?:${SOON})\\b)`,
  'scheduled for (?:next|the|\\p{Lu}|\\d)',
  '(?:would|should) (?:follow(?= (?:on|in|at|next|later|within|after|if|soon|shortly|once|only|the (?:talks|meeting|summit|vote|session|round))\\b|[.,;]|$)|resume|return|reconvene|take place|meet again)\\b',
  // "would press on with its suit": who goes on with what he began
  "(?:will|would|[’']ll|vowed to|plans to|intends to|means to) (?:press (?:on|ahead)|push (?:on|ahead)|go ahead|carry on|proceed|pursue|appeal)\\b(?= (?:with|against|its|his|her|their|the))",
  'there (?:will|would) (?:also |then )?be (?:[\\p{L}-]+ ){0,2}(?:talks|negotiations|a meeting|meetings|a round|consultations)\\b',
])

export const EXPECTED = phraseTable([
  // "will have to answer by Friday"
  '(?:will|would) (?:now |then )?have to (?:decide|choose|answer|reply|respond|say)\\b(?=[^.;,“”"]{0,40} (?:within|by|before)\\b)',
  // "needed about two weeks to study it"
  '(?:needs?|needed|requires?|will take|would take|asked for) (?:(?:about|around|some|at least|up to|another|roughly|only) )?(?:an?|\\d+|two|three|four|five|six|seven|eight|nine|ten) (?:more )?(?:days?|weeks?|months?) to (?:study|assess|review|examine|consider|decide|answer|reply|respond|prepare|verify|check|complete|finish|approve|vote|ratify|consult)\\b',
  `(?:is|are|was|were) (?:widely |also )?(?:expected|anticipated|likely|supposed|hoped) (?:to (?:${DOES}|${IS_DONE})|back|on|in|at|by|within|around|before|soon|shortly|today|tomorrow|next|later|this)\\b`,
  // "An announcement could come as soon as Friday": nobody has arranged it.
  `(?:could|may|might) (?:come|resume|begin|start|meet|reconvene|take place|${IS_DONE}) (?:as (?:soon|early) as|within)\\b`,
  '(?:talks|negotiations|meeting|call|summit|visit|round|session|exchange|handover)\\b[^.;,“”"]{0,50}? (?:is|are) (?:now |also )?being (?:arranged|organi[sz]ed|planned|prepared|set up|scheduled)\\b',
  `expect(?:s|ed)? to (?:${DOES}|launch|close|complete|finali[sz]e|conclude|issue|file|begin|start|finish|wrap up|name|open)\\b`,
  `hope[sd]? to (?:${DOES})\\b`,
  `(?:is|are|[’']re|was|were) hoping to (?:go\\b|${DOES})`,
  // "have yet to finish it": nobody said when
  '(?:has|have|had) (?:yet|still) to (?:finish|complete|decide|agree|approve|sign|ratify|vote|confirm|publish|be (?:agreed|settled|drafted|written|finished|approved|signed|ratified|fixed|set|decided|named))\\b',
  // "The second week of May is more realistic"
  '(?:is|was|looks?|looked|seems?|seemed|would be) (?:now |also |far |much )?more (?:realistic|likely|plausible)\\b(?! (?:to|that|than)\\b)',
  'look(?:s|ed|ing)? forward to (?:meeting|resuming|returning|talks|further)',
  '(?:await(?:s|ed|ing)?|waiting for) (?:the |a |an |its |their |his |her |any )?[“"‘\']?(?:signals?|repl(?:y|ies)|answers?|response|word|decision|ruling|verdict|outcome)',
  '(?:dialogue|talks|negotiations|contacts|consultations|discussions) (?:will|would|are to) (?:continue|go on|resume|be (?:essential|needed|necessary|required|held))\\b',
  'further (?:talks|discussions|negotiations|meetings|rounds) (?:will|would) be\\b',
  '(?:is|are|was|were) (?:now |also |already |currently |still |(?:said|reported|understood|believed|thought) to be )?(?:drafting|preparing|drawing up|putting together|finali[sz]ing|polishing|working on) (?:an?|its|their|his|her|another|new) (?:[\\p{L}-]+ ){0,4}?(?:resolution|motion|counter-?proposals?|bill|letter|appeal|response|reply|answer|draft|text|version|paper|statement|package|plan|list|offer|lawsuit|bid|proposal)\\b',
])

export const OFFERED = phraseTable([
  '(?:ready|willing|prepared|open) to (?:meet|resume|return|continue|talk|negotiate|free|release|receive|host|sign|send|travel)\\b',
  // what a side would give: "is ready to extend its loans", "willing to pull back its guns"
  "(?<!\\b(?:not|never|n[’']t|longer|hardly) (?:\\p{L}+ )?)(?:ready|willing|prepared)(?:, (?:however|though|too|he said|she said|they said),)? to (?:extend|prolong|lengthen|withdraw|pull back|lift|ease|lower|cut|reopen|restore|suspend|halt|stop|hand over|exchange|swap|grant|guarantee|publish|supply|deliver|pay|share|drop|waive|forgive|defer|postpone|put off|hold off|freeze|restart|dismantle|surrender|reduce|allow inspectors|readmit|give up|call off|release|stand down)\\b",
  '(?:ready|willing|prepared|open) for (?:a |an |further |new |more )?(?:meeting|talks|round|negotiations|summit|discussions|call)\\b',
  '(?:readiness|willingness|preparedness|receptiveness|offer(?:ed|s)?|invit(?:ed|ation)) to (?:meet|meeting|resume|return|continue|talk|host|talks|a meeting|negotiate|free|release)\\b',
  // "has offered Osford for a meeting of the two presidents", "accepted the invitation for an encounter"
  'offer(?:ed|s)(?: to host)? [^.;,“”"]{2,40}? (?:as (?:a|the) (?:venue|place|site)|for (?:an? |the )?(?:[\\p{L}-]+ ){0,3}(?:meeting|encounter|talks|round|summit|signing|session)s?)\\b',
  // "had offered the growers a hearing", "had invited Ms Keller, the minister, to Osford"
  '(?:has|have|had) (?:also |already |now |since )?offered [^.;,“”"]{2,50}? an? (?:[\\p{L}-]+ )?(?:hearing|meeting|session|round|visit|tour|briefing|call|interview|audience|seat at)\\b',
  '(?:has|have|had) (?:also |already |now |since )?invited (?=[^.;“”"]{2,80}? to (?-i:\\p{Lu}\\p{Ll}))',
  'accept(?:ed|s)(?: \\p{Ll}+)? (?:the|an?|its|their|his|her|that) (?:invitation|offer)(?: (?:of|from|by) [^.;,“”"]{2,50}?)? (?:to|for) (?:an? |the )?(?:[\\p{L}-]+ ){0,2}(?:meet\\w*|encounter|talks|round|summit|session|visit|host)\\b',
  // "would come back whenever the envoys ask"
  '(?:would|will|could) (?:be (?:there|back|ready|in \\p{Lu}\\p{L}+)|come|return|meet|sit down)(?: (?:again|back|there))?,? (?:on whatever|whenever|any time|at any time|wherever)\\b',
  'invit(?:ed|es) [^.;,“”"]{1,60}? (?:for|to) (?:an? |the |further |new )?(?:[\\p{L}-]+ ){0,2}(?:talks|round|meeting|negotiations|summit|consultations)\\b',
])

export const NOT_SCHEDULED = phraseTable([
  'no (?:new |further |follow-up |next |other )?(?:dates?|meetings?|talks|rounds?|summits?|sessions?|visits?)\\b[^.;]{0,60}\\b(?:scheduled|planned|set|fixed|arranged|foreseen)\\b',
  '(?:without|with no|not given) (?:a )?(?:new |further )?date\\b',
  'without (?:agreeing|setting|fixing|naming|giving|arranging|announcing) (?:on )?(?:a |any |the )?(?:new |further |firm )?(?:date|day|venue|time)\\b',
  'no (?:new |next |firm |further )?(?:date|day|time)s? (?:(?:was|were|has been|have been|is|had been) )?(?:given|set|agreed|named|fixed|announced)\\b',
  '(?:unclear|not clear|not known|unknown|uncertain) (?:when|whether|if) [^.;,]{0,50}?\\b(?:resume|restart|meet|reconvene|continue|take place|be held|go ahead|return)\\b',
  'not (?:yet )?(?:been )?(?:scheduled|imminent|planned|fixed|on the cards)\\b',
  'there (?:is|are|was|were) (?:still |as yet |so far )?no (?:new |fixed |firm |agreed )?(?:dates?|venue|timetable)\\b',
  '(?:been|was|were|is|are|being) (?:again |now |later |since )?(?:put off(?! by)|postponed(?: indefinitely)?|delayed indefinitely|put on hold|shelved|called off)\\b',
  '(?:remains?|remained|is|was) unlikely\\b',
  // "on a day still to be agreed"
  '(?:date|day|time|venue)s? (?:(?:that )?(?:is|are|was|were|has|have) )?(?:still |yet )?to be (?:agreed|fixed|set|announced|settled|determined|decided|named)\\b',
  'will no longer (?:meet|travel|visit|attend|take part|go|come|host|hold|join|receive)\\b',
])

/** A step that something else must come first for. */
export const NEEDS = phraseTable([
  // "could back the deal once the books are open"
  '(?:could|can) (?:only )?(?:support|back|accept|sign|vote for|live with|agree to|approve|endorse)\\b(?=(?:(?! if )[^.;,]){0,60}? (?:once|as soon as|only when|only after)\\b)',
  // "was prepared to widen the quota, provided that": whatever it is that somebody would do for it
  '(?:ready|willing|prepared) to (?!be\\b|die\\b|fight\\b|go to war\\b)\\p{L}+(?=[^.;“”"]{0,100}?,? (?:but )?\\b(?:only after|only if|only once|only when|once|as soon as|if|provided|on condition(?! of anonymity))\\b)',
  // "would open its ports only after a ballot was held", "could be lowered, not dropped, and only after"
  '(?:would|will|could|can) (?!not\\b|only\\b|accept\\b|agree\\b|support\\b|back\\b|consider\\b|be (?:acceptable|possible|ready|enough|considered|discussed)\\b)\\p{Ll}{2,}(?=[^.;:“”"]{3,80}? only (?:after|once|when)\\b)',
  '(?:could|can) (?:apply|return|start|begin|resume|leave|go|appeal|stand|vote)\\b(?=[^.;,“”"]{0,60}? (?:once|only after|as soon as)\\b)',
  // "a third could be paid out once"
  `(?:could|can) (?:only )?${IS_DONE}\\b(?=[^.;,“”"]{0,80}?\\b(?:only after|only if|only once|only when|once|as soon as|provided|on condition(?! of anonymity)|on the day)\\b)`,
  'pending (?:an? |the |its |their )?(?:[\\p{L}-]+ ){0,3}(?:votes?|ratification|approval|referendum|signature|ballots?|review)\\b',
  '(?:must|has to|have to|needs? to|still (?:needs?|has|have) to) (?:still |first |now |then )?be (?:amended|changed|ratified|approved|signed|agreed|passed|repealed|voted on|endorsed|put to|confirmed)\\b',
  '(?:must|has to|have to|needs? to|still (?:needs?|has|have) to) (?:still |first |now |also |then )?(?:approve|ratify|sign off|vote (?:on|for)|endorse|adopt|give (?:its|their) (?:approval|consent|blessing))\\b',
  '(?:would|will) (?:first )?have to (?:approve|ratify|be (?:amended|changed|ratified|approved|signed|agreed|passed|repealed|voted))\\b',
  // "The deal takes effect only if the fund agrees"
  '(?:takes? effect|(?:enters?|comes?) into (?:force|effect)|becomes? binding|goes ahead|applies|can (?:start|begin|go ahead|take effect)) only (?:if|once|when|after)\\b',
  // "there could be a vote only once the guns are silent"
  "there (?:could|can|would|will) be (?!no\\b)(?:[\\p{L}’'-]+ ){1,6}?(?:only (?:once|after|when|if)|until|unless)\\b",
  '(?:had|has|have) first to be (?:agreed|settled|approved|signed|drawn up|drafted|negotiated|decided|ratified)\\b',
  `(?:meeting|summit|round|visit|session|call|encounter|conference)\\b[^.;,“”"]{0,60}? (?:is|was|remains|remained) (?:still |always )?(?:possible|conceivable|an option)\\b`,
  'subject to (?:[\\p{L}-]+ ){0,3}(?:approval|ratification|votes?|consent)\\b',
  `(?:would|will|[’']ll) (?:also |then |only |first )*(?:${IN_RETURN}|${IS_DONE})\\b(?=[^.;,]{0,80}?\\b(?:${COMES_FIRST})\\b)`,
  // "Talks will not resume until the shelling stops"; who says what he himself will not do takes a stance.
  `(?<=\\b${TALKS} (?:[\\p{L}-]+ ){0,3})(?:will|would) not (?:be )?(?:${IN_RETURN}|begin|start|go ahead|take place|held)\\b(?=[^.;,]{0,60}?\\b(?:until|unless|before)\\b)`,
  // "not another gate will be opened until"
  '(?<=\\b(?:[Nn]ot another|[Nn]ot one (?:more )?|[Nn]o more) (?:[\\p{L}-]+ ){1,3})(?:will|would) be \\p{L}+(?=[^.;,]{0,60}?\\b(?:until|unless)\\b)',
  // "could have observers there within two weeks if both asked for them"
  "(?:could|would|will|can) (?:[\\p{L}\\d’'-]+ ){1,14}?within (?:an?|\\d+|[a-z]+) (?:hours?|days?|weeks?|months?)(?= (?:if|once|provided)\\b)",
  "(?:could|would|will|can) (?:[\\p{L}’'-]+ ){1,9}within (?:an?|\\d+|[a-z]+) (?:hours?|days?|weeks?|months?) (?:of|after)\\b",
  // "If it stays calm, a second gate could be opened in May"
  `(?<=^\\W*(?:If|Once|Provided|Unless|As soon as)\\b[^.;]{3,90}, (?:[\\p{L}’'-]+ ){1,6})(?:could|can|will|would) ${IS_DONE}\\b`,
  // "The team could be back if", "could remove two firms after an audit"
  `(?:could|can) (?:also |then |again |soon )?(?!(?:vote|sign|recogni[sz]e|consider)\\b)(?:${IN_RETURN}|be back|be there|go home|have (?:its|their|his|her) [^.;,“”"]{2,30})\\b(?=[^.;“”"]{0,80}?(?<!\\b(?:only|even) )\\b(?:if|once|as soon as|provided|after (?:an?|the) |(?:\\p{L}+|\\d+) (?:days|weeks|months) after)\\b)`,
  // "could be there 72 hours after it was asked"
  "(?:could|can|would|will) (?!have\\b|not\\b)(?:[\\p{L}\\d’'-]+ ){1,9}?(?:an?|\\d+|two|three|four|five|six|seven|eight|nine|ten) (?:hours?|days?|weeks?|months?) after (?=(?:it|they|he|she|the|both|an?|its|their)\\b)",
  // "will be done when the guns are silent", "would be admitted on the day the fund is opened"
  '(?:would|will|could|can) (?:only )?be (?:\\p{Ll}+(?:ed|en|wn|ld|nt|pt|ght|de)|let|put|set|cut|shut)\\b(?=[^.;,“”"]{0,60}? (?:on the day(?! of\\b)|as soon as|once|only when|when (?:the|both|all|its|their)) )',
  // "Until it was in hand the hosts would not circulate another draft"
  '(?<=^\\W*(?:Until|Unless)\\b[^.;“”"]{3,90} )(?:would|will) not (?:be )?(?!(?:accept|agree|sign|recogni[sz]e|support|back|consider)\\b)\\p{Ll}{3,}',
  'may (?:address|attend|join|take part in|speak (?:at|to)|return|resume|be invited)\\b(?=[^.;]{0,80}\\b(?:if|provided|once|unless)\\b)',
])

/** What somebody announces he will do to others: no stance, and done when it is done. */
const ACTS =
  '(?:urge|press|push|lobby|ask|call on) (?=[^.;,“”"]{2,60}? to \\p{Ll})|appeal|petition|sue|file|challenge|give notice|march|walk out|retaliate|answer in kind|campaign|boycott|notify|summon|invite|appoint|launch|take (?=[^.;,“”"]{1,50} to (?:the |an? )?(?:[\\p{L}-]+ )?(?:courts?|arbitration|tribunal|panel|arbitrator|\\p{Lu}))'

/** In reported speech: "said she would hand both sides a paper". What is a stance ("would sign for six") is left to positions; of whom it is said the caller tells apart. */
export const SAID_TO_COME = phraseTable([
  `would (?:now |also |again |then |soon |both )?(?!(?:sign|free|release|ratify|approve|decide|vote|withdraw|consider|reopen|host|negotiate)\\b)(?:${DOES}|${ACTS}|${IS_DONE})\\b`,
])
