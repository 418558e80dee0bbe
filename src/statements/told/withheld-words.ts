/** @module The words of withholding: somebody will not tell, several agree not to, or the report says that nobody has. MODEL §8. */
import { phraseTable } from './phrase-table.ts'

/** What is refused behind "declined to", "would not". */
const TELL =
  '(?:say|comment|reveal|disclose|divulge|give (?:any |further |more )?(?:details|figures|(?:an?|the) (?:figure|amount|number|name|date|reason|price|place|reading|answer|explanation|timetable|sum|total|size)|names|reasons|dates)|name|specify|identify|confirm|discuss|define|detail|explain|elaborate|describe|mention|list|indicate|quantify|spell out|answer|reply|respond|be drawn|publish|release|share|provide|show (?:it|them)|hand (?:it|them) (?:over|out)|produce (?:it|them))'

/** Pieces of what is told, in the plural or with an article. */
const DETAILS =
  '(?:details?|figures?|dates?|a date|a figure|names|reasons?|precisions?|specifics|particulars|numbers|explanations?|an explanation|information|a timetable)'

const QUESTION = '(?:what|which|whether|when|where|who|how|why)'

/** What nobody means to tell behind "did not intend to". */
const TELL_MORE = `${TELL}|(?:speak|talk) about|negotiate (?:in public|through|via)|go into|get into|read (?:it|them) out|give`

const NOT = "(?:(?:did|does|do|would|will) not|(?:did|does|do|would|wo)n[’']t)"

/** Somebody will not tell. */
const REFUSALS: readonly string[] = [
  `(?:declin(?:ed|es|ing)|refus(?:ed|es|ing)|unwilling|reluctant|chose not|choos(?:es|ing) not|preferr(?:ed|ing) not|opt(?:ed|ing) not) to ${TELL}\\b`,
  `${NOT} (?:yet |publicly |directly |immediately )?${TELL.replace('discuss|', '').replace('mention|', '')}\\b`,
  "(?:(?:would|will|does) not|(?:would|wo|does)n[’']t) discuss\\b",
  `${NOT} (?:discuss|comment on|talk about|get into|speak about) (?:such|these|those|this|that|operational|military|security|intelligence|individual|internal|private|ongoing|specific|hypothetical|confidential|further)\\b`,
  // What somebody does not mean to do.
  `(?:did|does|do) not (?:intend|mean|propose|plan|wish|want) to (?:${TELL_MORE})\\b`,
  `(?:had|has|have) no (?:intention of|plans? to|wish to|desire to) (?:${TELL_MORE}|saying|commenting|revealing|disclosing|naming|discussing|answering|giving|negotiating in public|publishing)\\b`,
  '(?:has|have|had) no (?:further |immediate |official )?comment\\b',
  'would say no more\\b',
  'let(?:s)? the (?:question|matter|subject|remark) (?:stand|hang|pass|drop|rest)\\b',
  'left (?:the question|it) (?:open|hanging|unanswered|at that)\\b',
  'would (?:say only|only say)\\b',
  `(?:has|have|had) (?:not|yet to)(?: yet| so far)? (?:publicly |officially |formally )?(?:been drawn|react(?:ed)?|comment(?:ed)?|confirm(?:ed)?|respond(?:ed)?|repl(?:y|ied)|said ${QUESTION}|disclosed?|named?|answer(?:ed)?|specif(?:y|ied))\\b`,
  '(?:is|are|was|were|remains?) yet to (?:publicly )?(?:comment|respond|reply|confirm|say)\\b',
  `(?:agreed|vowed|pledged|promised) not to (?:publicly )?${TELL}\\b`,
  "(?:referred|directed) (?:all |any |further |reporters[’'] )?questions\\b",
  // Nobody will.
  `(?:neither|none|nobody|no one|no (?:official|side|delegation|party))\\b[^.;“"]{0,40}? (?:would|will|could|has|have|had) (?:${TELL}|said|commented|confirmed|disclosed)\\b`,
  '(?:neither|none|no one|nobody)\\b[^.;“"]{0,30}? (?:commented|elaborated|gave (?:any )?details)\\b',
  '(?:would|could|will|did) neither confirm nor deny\\b',
  'neither (?:confirmed|confirms) nor den(?:ied|ies)\\b',
  // Questions.
  'left (?:[\\p{L}’\'-]+ ){0,3}questions?\\b[^.;“"]{0,80}? unanswered\\b',
  '(?:deflected|dodged|sidestepped|side-stepped|brushed aside|waved away|evaded|ducked) (?:[\\p{L}-]+ ){0,2}questions?\\b',
  "(?:did|does|would|will) not (?:take|answer|accept) (?:any |reporters[’'] |further )?questions\\b",
  'declin(?:ed|es|ing) to (?:take|answer) (?:any |further )?questions\\b',
  // Silence that the report calls so.
  '(?:kept|stayed|remained|remains) (?:silent|tight-lipped|mum)\\b',
  `without (?:(?:giving|offering|providing|adding) (?:any |further |more |other )?${DETAILS}|elaborating|specifying|listing|quantifying|indicating|naming|disclosing|revealing|going into detail|saying ${QUESTION})\\b`,
  'without (?:elaboration|further explanation)\\b',
  '(?:did|does|would|will|could|can) not go into (?:any )?(?:further |more )?(?:details?|specifics)\\b',
  "didn[’']t (?:go into (?:any )?(?:details?|specifics)|elaborate|say)\\b",
  // Nothing is given.
  '(?:offered|gave|produced|provided|presented) no (?:evidence|proof|explanation)\\b',
  'gave no (?:details|figures?|names?|reasons?|dates?|percentages?|numbers?|amounts?|sums?|totals?|timetables?|deadlines?|schedules?|indication|hint|clue|breakdown|answers?)\\b',
  // Put off, or put to somebody else: "Asked whether he would stay, Keller said that was a question for the owners"
  'asked (?:about|whether|if|what|which|when|where|who|how|why)\\b[^.;“”"]{3,150}? (?:said|replied|answered|responded)(?: that| only that)? (?:it|this|that|they|[\\p{L}]+s) (?:was|were|is|are) (?=[“"]?(?:a |one |not )?(?:matter|question|decision|thing)s? (?:for|of)\\b|[“"]?(?:up to|for (?:the|others|somebody|someone)) )',
  '(?:would|will) not go (?:there|further|beyond (?:that|this)|into (?:it|that|this))\\b',
  'further than (?:that|this) (?:he|she|it|they) would not go\\b',
  `(?:see|sees|saw) no (?:reason|need|point|cause) to ${TELL}\\b`,
  `decided (?:not to|against) (?:${TELL}|publishing|naming|releasing|disclosing)\\b`,
  '(?:did|does|do|would|will) not make [^.;,“”"]{2,40} public\\b',
  'left without (?:taking (?:any )?questions|(?:a|another) word|comment|speaking)\\b',
  'made no (?:statements?|remarks?|announcements?)\\b',
  'without (?:speaking|talking|a word) to (?:the (?:press|media|public|cameras)|reporters|journalists|us|anyone|anybody)\\b',
  // Who is silent of his own accord; a paper that “says nothing” is only short.
  '(?:has|have|had) said nothing\\b(?! of (?:the (?:kind|sort)|that kind))',
  'said nothing (?:in public|publicly|to (?:reporters|the press|journalists))\\b',
  // "would confirm the price but not the buyer"
  '(?:would|will) confirm (?:only )?[^,.;“”"]{2,40} but not\\b',
  '(?:neither|none|no (?:official|side|delegation|party))\\b[^.;“"]{0,30}? (?:spoke to (?:reporters|journalists|the press)|(?:has|have|had) (?:answered|replied|responded|published|released|named))\\b',
  'there (?:was|has been|came) (?:only )?silence\\b',
  '(?:offer(?:ed|s|ing)?|gave|giving|provid(?:ed|es|ing)|shar(?:ed|es|ing)|releas(?:ed|es|ing)) (?:no|few|scant|little|scarce|only scant) (?:further |other |more |specific )?(?:details?|information|specifics|particulars)\\b',
  '(?:made|offered|had) no (?:public |immediate )?comment\\b',
  '(?:has|have|had) (?:so far )?made no (?:formal |official |public )?(?:reply|response|answer|comment)\\b',
  // "said she had the minutes; she did not show them"
  "(?:did|does|do|would)(?: not|n[’']t) (?:show|produce|hand out) (?:it|them)\\b",
  // Nobody picks up.
  '(?:did|has|have|had) not (?:immediately )?return(?:ed)? (?:[\\p{L}]+ )?(?:calls?|messages?|e-?mails?|requests?)\\b',
  'could not (?:immediately )?be reached for (?:a )?comment\\b',
  '(?:was|were) (?:not (?:immediately )?available|unavailable|unreachable) for (?:a )?comment\\b',
  '(?:calls?|messages?|e-?mails?|requests?) [^.;“"]{0,50}? (?:went|were|was) (?:un(?:answered|returned)|not (?:immediately )?(?:answered|returned))\\b',
  '(?:efforts?|attempts?) to (?:reach|contact) [^.;“"]{1,80}? (?:failed|(?:were|was|proved) (?:futile|fruitless|unsuccessful|in vain))\\b',
]

/** Made known to everybody. */
const PUBLISHED =
  '(?:made public|disclosed|divulged|revealed|published|publici[sz]ed|released|spelled out|officially announced)'

/** Nobody says, and the report says so. */
const NOT_KNOWN: readonly string[] = [
  '(?:details?|terms|contents?|text|particulars)\\b[^.;,“”"]{0,50}? (?:were|was|are|is|have been|has been|will be|would be) (?:not |un)(?:yet )?(?:been )?(?:immediately |yet |publicly |be )?(?:available|released|disclosed|known|published|clear|made public)\\b',
  '(?:is|was|were|are) not (?:immediately |yet |publicly )(?:available(?! for )|known|clear)\\b',
  'no (?:immediate |official |public |further )?(?:comment|response|reply|reaction|word|details?|announcement) (?:from|by|was|were|has|have|on|about|of)\\b',
  // "From the company we’ve had no answer"
  "(?:we|it|they|I)(?:[’']ve| have| has| had)?(?: so far)? (?:had|received|got) no (?:answer|reply|response)\\b",
  'there (?:was|were|has been) no (?:immediate |official |public )?(?:comment|response|reply|reaction)\\b',
  '(?:nothing|no details|little) (?:has|have|had|was|were) (?:been )?(?:yet )?(?:officially |formally |publicly )?(?:announced|disclosed|released|published|confirmed|given|provided|made public)\\b',
  `(?:not|never|not being|not to be|not be) (?:yet )?(?:been )?(?:publicly |officially |immediately )?${PUBLISHED}\\b`,
  'never (?:been )?(?:publicly |officially |formally )?(?:confirmed|acknowledged|explained|admitted) by\\b',
  '(?:is|was|remains|remained) (?:un|not (?:yet |immediately )?)clear (?:the (?:scale|extent|terms|number|reason|timing|size|identity)|what|which|who|whom|when|where|how|why|whether(?! [^.;]{0,90}\\b(?:can|could|will|would) )|to what extent|if(?! [^.;]{0,90}\\b(?:can|could|will|would) ))\\b',
  'an? (?:unknown|undisclosed|unspecified|unnamed) (?:number|amount|sum|quantity|date|place|location|figure|price)\\b',
  '(?:unpublished|undisclosed|unseen) (?:annex|text|draft|letter|protocol|clause|document|appendix|report|map|list)\\b',
  `(?:is|was|are|were) not (?:yet )?known (?:(?:on )?[\\p{L}]+ ){0,2}${QUESTION}\\b`,
  'no (?:final |formal )?decision (?:has|had|have) (?:yet )?been (?:taken|made|reached) (?:yet )?(?:on|about|as to) (?:whether|when|where|who|how)\\b',
  // "The annex was not attached", "was not shown to reporters"
  '(?:annex|appendix|map|list|table|schedule|protocol)\\b[^.;,“”"]{0,40}? (?:is|was|were|are) not (?:attached|enclosed|included|shown|handed out)\\b',
  '(?:is|was|were|are) not (?:shown|handed|given|read out|distributed) to (?:the (?:press|public|media)|reporters|journalists)\\b',
  // "Whether the clause survived is not clear"
  "(?:whether|what|who|how much|how many|where|when) (?!(?:is|was|are|were)\\b)[^.;:,“”\"]{4,90}? (?:is|was|remains|remained) (?:still |also )?(?:un(?:clear|known|certain|disclosed|answered)|not (?:yet |immediately |publicly )?(?:clear|known|certain|disclosed)|anybody[’']s guess|anyone[’']s guess|an open question)\\b",
  '(?:is|are|was|were) (?:being )?withheld\\b',
  '(?:has|have|had) not been (?:confirmed|settled|decided|announced) (?:who|what|which|whether|when|where|how)\\b',
  '(?:has|have|had|is|are|was|were) (?:been )?left (?:blank|empty)\\b',
  '(?:has|have) not (?:seen|read|obtained) (?:it|(?:a copy of )?(?:the|its|their) (?:[\\p{L}\\d-]+ ){0,3}(?:text|draft|document|annex|map|letter|paper|plan|proposal|agreement|accord|offer|message|list))\\b',
]

export const REFUSES = phraseTable(REFUSALS)
export const NOBODY_SAYS = phraseTable(NOT_KNOWN)

/** Something is to stay among those who know it: "a decision to keep the substance private". */
export const KEPT = phraseTable([
  "(?:keep|kept|keeping|remain(?:s|ed)?|stay(?:s|ed)?|hold|held) (?:[\\p{L}’'-]+ ){0,7}?(?:private|secret|confidential|under wraps|behind closed doors|out of the public eye)\\b",
  'closely[- ]guarded(?: secret)?\\b',
])

/** Several are silent together, and none of them alone withholds it. */
export const TOGETHER =
  /\b(?:mutual(?:ly)?|joint(?:ly)?|common|both|each other|agreed|agreement|pledged|vowed|consensus|the (?:two|three|four) (?:sides|parties|delegations|teams|governments|countries|companies)|(?:sides|parties|negotiators|delegations|teams|leaders|ministers) (?:have |had )?(?:agreed|decided|chosen|promised|vowed|pledged))\b/iu
