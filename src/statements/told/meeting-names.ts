/**
 * @module The words that name a meeting: nouns ("talks", "a video call"), verbs ("met", "sat down"), and what came of it ("signed an
 * agreement"). Rows of general English; a row is a pattern that begins at a word.
 */
import { phraseTable } from './phrase-table.ts'

const wholeWords = (rows: readonly string[]): readonly string[] => rows.map(row => `(?:${row})\\b`)

const WHICH_ROUND =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|new|further|following|latest|last|previous|earlier|another|this|final|opening|fresh'

/** What stands in the way of a "bargaining" that is a sitting: "the bargaining unit". */
const OF_BARGAINING =
  'units?|tables?|teams?|chips?|positions?|power|agreements?|agents?|committees?|rights|demands|proposals?|strategy|process|sessions?|rounds?|talks|meetings?|in good faith'

/** Nouns for people of several sides sitting together. */
export const MEETING_NOUNS = phraseTable(
  wholeWords([
    'talks|negotiations|consultations|discussions|deliberations|conversations?|dialogue|parley',
    'meetings?|summits?|sessions?|gathering|sit-down|round-?table|dinner|lunch',
    '(?:phone|telephone|video|conference|online) calls?|call (?=with|between)|(?<=[- ](?:minute|hour)s? )call|(?<=day\\Ws )call(?! (?:for|to)\\b)|(?<=\\b(?:[Aa]|[Tt]he|[Tt]heir) (?:[\\p{L}-]+ )?)call(?=,? (?:(?:(?:late |early )?on )\\p{Lu}\\p{L}+day(?: \\p{Ll}+)?,? (?:with|between|from|lasted|was|came|ended)\\b|lasted\\b))|(?<=\\b(?:[Ii]n|[Dd]uring) (?:an?|another|their) (?:[\\p{L}-]+ )?)call(?= (?:on|late|early|to|last|this|yesterday|that)\\b)|(?<=\\b(?:took|taken|takes|received|had|got) an? (?:[\\p{L}-]+ )?)call(?= from \\p{Lu})|(?<=\\b(?:had|has|have|having) an? (?:[\\p{L}-]+ )?)(?:word|exchange)(?= with)|(?:video|telephone|phone|audio)[- ]?conferences?|conference (?=with|between)',
    'sittings?(?= (?:of|on|in|at|that|which|ended|lasted|broke)\\b)',
    // "the closing plenary", "Monday’s four-hour plenary"; "the plenary meeting" by its noun
    'plenar(?:y|ies)(?= (?:of (?:the (?:\\p{L}+ )?(?:delegations|sides|parties)|(?:[\\p{L}\\d-]+ ){1,4}hours?)|on|at|in|that|which|ended|lasted|broke|opened|closed)\\b|[.,;])',
    'encounters?(?= (?:between|with|lasted|took place))',
    'audience(?= with)',
    // "granted the envoy an audience", and no audience of listeners
    '(?<=\\b(?:grant(?:s|ed)|gave|given|received|had|held) [^.;]{0,70}\\ban? (?:\\p{L}+ )?)audience(?! (?:members?|of (?:\\d|some|thousands|hundreds)))',
    // "the attempt in Osford collapsed"
    '(?:attempts?|efforts?|initiatives?)(?= (?:at|in|by|led|brokered|hosted) (?!(?:to|order)\\b)[^.;,]{1,60}? (?:broke down|broke up|broken down|collapsed|fell apart|came to nothing))',
    `bargaining(?: marathon)?(?! (?:${OF_BARGAINING}))`,
    `(?<=\\b(?:${WHICH_ROUND})(?: [\\p{L}-]+)? )rounds?(?! of\\b| trip)`,
    // "the Osford round is to run from the 3rd", "when the round opened"
    "(?<=\\b[Tt]he \\p{Lu}[\\p{L}’'-]+ )round(?= (?:is|was|will|would|are|has|had|to|runs?|ran|opens?|opened|begins|began|starts?|started|ends?|ended|closed|broke|lasted|follows)\\b)",
    '(?<=\\b[Tt]he )round(?=,? (?:which|that) (?:had )?(?:opened|began|begun|started|closed|ended|broke up)\\b)',
    // "a ministerial round is planned for Osford", "wrapped up a two-day round"
    'round(?= (?:is|was|has been|had been|will be|would be|is to be) (?:now |also |then )?(?:planned|scheduled|due|expected|set|held|fixed|called off|cancelled|postponed|put off)\\b)|(?<=-(?:day|hour|week) )rounds?(?! of (?!talks|negotiations|\\p{Lu}))|(?<=\\b(?:ministerial|expert|technical|face-to-face) )round(?! of (?!talks|negotiations|\\p{Lu}))',
    '(?<=\\b(?:[Tt]he|[Tt]hat|[Tt]his) )round(?= (?:open(?:s|ed)|beg(?:ins|an)|start(?:s|ed)|clos(?:es|ed)|end(?:s|ed)|broke (?:up|off|down)|resum(?:es|ed)|follows)\\b)',
    // "had breakfast on Friday with the minister"
    '(?<=\\b(?:had|have|has|having|shared|sharing|took|taking|hosted|held|over|for|an?|working|private|joint) )(?:breakfast|tea|coffee|supper)(?= [^.;:“”"]{0,40}?\\b(?:with|together)\\b)',
  ]),
)

const STRUCK =
  'signed|signing(?! of)|struck|striking|reached|reaching|sealed|clinched|clinching|concluded|inked|initialled|finali[sz]ed|hammered out|thrashed out|agreed|agreed (?:on|to)|announced'

const NOT_YET = 'to|will|would|could|can|may|might|should|must|not|never|yet|of|be'

/** "signed an agreement", "struck a last-minute deal": whoever did it came together for it. Behind the verb, the noun alone. */
export const DEAL_NOUNS = phraseTable([
  `(?<=\\b(?<!\\b(?:${NOT_YET}) (?:have )?)(?:${STRUCK}) (?:an? |the )?(?:[\\p{L}\\d-]+ ){0,4})(?:agreements?|deals?|accords?|treaty|pact|ceasefire|cease-fire|truce|settlement|memorandum|declaration|compromise|contract|protocol)(?! (?:talks|negotiations|proposal|offer|terms|vote|in principle))\\b`,
  '(?:agreements?|deals?|accords?|treaty|pact|ceasefire|cease-fire|truce|settlement|compromise|contract|contracts)(?=(?:,[^,;.]{1,60},)? (?:was|were|has been|have been|had been) (?:\\p{L}+ly )?(?:reached|signed|struck|sealed|clinched|finali[sz]ed|hammered out|agreed)\\b)',
])

const COMES = 'fl(?:y|ies|ying)|travel\\p{L}*|go(?:es|ing)?|head(?:s|ed|ing)?|return\\p{L}*|came|come|flew|drive|sail'

/** Titles before the name of somebody who receives. */
const HEAD_OF = 'President|Prime|Premier|Foreign|King|Queen|Chancellor|Minister|Secretary|Sultan|Emir'

/** Those who sit across from each other, called by no name. */
const SIDES =
  'sides|parties|delegations|teams|camps|groups|factions|governments|negotiating teams|ministers|leaders|envoys'

/** "both sides", "the two delegations", "all three parties": as the object of a verb. */
const BOTH = `(?:both|(?:all|the) (?:two|three|four|five)|all) (?:the )?(?:[\\p{L}-]+ )?(?:${SIDES})`

/** "invited both sides to sign it", "called the two leaders of …", "received both parties’ letters": nobody comes. */
const NOT_THERE =
  'on\\b|of (?!the (?:dispute|conflict|row|quarrel|talks|negotiations|strike|war|divide|table)\\b)|to (?!the |his |her |its |their |an? )[a-z]+ (?:the|an?|his|her|its|their|it|them)\\b'

/** Being in one place: "in a room together", "at the same table", "under one roof", "face to face". */
const TOGETHER = [
  '(?:in|into) (?:a|one|the same|a single) (?:small |bare )?room(?: together)?',
  '(?:at|around|round|across) (?:the same|one|a single|a) (?:[\\p{L}-]+ )?table',
  'under (?:one|the same) roof',
  'face to face(?! with (?!\\p{Lu}|the |his |her |their ))',
]

/** Days or hours spent somewhere by those who are named before: "spent Saturday and Sunday at a lodge". */
const SPENT =
  'spent (?:most of |much of |all of |all |the )?(?:weekend|day|night|afternoon|morning|evening|\\p{Lu}\\p{L}+day(?: (?:and|to) \\p{Lu}\\p{L}+day| \\p{Ll}+)?|(?:[\\p{L}\\d-]+ ){1,3}(?:hours|days|nights))'

/** Verbs for it; "meeting" is told apart from the noun by the word before. */
export const MEETING_VERBS = phraseTable(
  wholeWords([
    'met(?! by)|meets?|meeting|hosts|hosted(?! by)|hosting|receiv(?:ed|es|ing|e)|conferred|huddled|reconvened?|hold talks|gather(?:s|ed)?(?= (?:in|at|on|this|next|today|tomorrow) (?![^.;]{0,40} for (?:an? |the )?(?:[\\p{L}-]+ ){0,2}(?:summit|talks|meeting|session|round)))',
    's[ai]ts?(?= (?:again|in (?:plenary|session))\\b)|s[ai]t down|s[ai]t together|(?:come|came) together|faced (?:each other|one another)|(?:sat|seated) (?:next to|beside|across from|opposite)',
    ...TOGETHER,
    `${SPENT}(?= (?:together |shut up |locked |closeted |cloistered |alone )*(?:at|in|on|aboard) (?:a |an |the |his |her |their )?[\\p{L}’'-]+)`,
    // Whoever receives, summons or brings back both sides sits with them.
    `(?:summon(?:ed|s)|invite[ds]|convened|gathered|assembled|receive[ds]|hosted|saw|(?:called|brought)(?: in| back| together))(?= ${BOTH}\\b(?![’'])(?! (?:${NOT_THERE})))`,
    // "invited harbour experts of both countries to Osford on Monday"
    '(?:summon(?:ed|s)|invite[ds]|convened)(?= (?:the |its |their |both )?(?:[\\p{Ll}-]+ ){0,2}(?:experts|specialists|technicians|engineers|scientists|lawyers|officials|officers|representatives|negotiators|delegates|ministers)\\b[^.;,“”"]{0,70}? to (?:an? |the )?(?:[\\p{Ll}-]+ ){0,3}(?:in )?\\p{Lu})',
    '(?:presented|handed over|delivered|submitted|handed|read out) by(?= [^.;]{3,120}? in (?:the )?\\p{Lu})',
    // "called on the premier at his residence": a visit, and no appeal
    'called on(?= [^.;,“”"]{3,50}? (?:at|in) (?:the |his |her |its )[^.;]{3,40})(?![^.;,]{0,80} to [a-z]+ (?:the|a|an|its|his|her|their|all|both)\\b)',
    '(?:paid|pays) (?:a |an )?(?:[\\p{L}-]+ )?(?:visit|call) (?:to|on)|called in on|dropped in on',
    // "The ambassador, received at the palace on Tuesday"
    '(?<=, )received(?= (?:at|in|by) )',
    '(?<=, )closeted',
    'sat(?= with \\p{Lu}[^.;“”"]{0,90}?\\bfor (?:[\\p{L}\\d-]+ ){0,4}(?:hours?|minutes)\\b)',
    // "will continue by video on Monday"
    '(?:continues?|resumes?|carry on|go on) (?:by|over|via) (?:video|(?:tele)?phone)',
    // "Experts convene in Osford"
    'convenes?(?= (?:again |next )?(?:in|at|on|by) )',
    // "spent an hour together"
    'spent (?:about |nearly |almost |over |more than |some )?(?:[\\p{L}\\d-]+ ){1,3}(?:hours?|minutes) (?:alone|together|in private|behind closed doors|face to face|closeted)(?! with)',
    '(?:dined|lunched|breakfasted)(?: alone| privately)? (?=(?:together|with)\\b)',
    '(?:sp(?:oke|eaks?|oken)|talk(?:s|ed)?) (?:again |next |directly |privately )?(?:by|over the|on the|via) (?:tele)?(?:phone|video)',
    '(?:see|sees|saw|seen|face|faces) (?:each other|one another)(?= (?:again|next|in|at|on)\\b)',
    // "had the minister on the telephone"
    '(?:had|got|have|has)(?= [^.;:“”"]{3,80} on the (?:tele)?phone\\b)',
    'shuttl(?:ed|es|ing) between',
    '(?:went|gone|goes|going) (?:back and forth )?between (?:the |both |their )(?:two |three )?(?:rooms|floors|delegations|sides|teams|wings|camps)',
    '(?:carried|taken|ferried|relayed|passed) from (?:floor to floor|room to room|one (?:delegation|side|room|team|floor|party|camp) to (?:the other|another|the next))',
    '(?:went|goes|going|gone|moved|moving|walked|walking) from (?:one (?:delegation|side|room|team|floor|party|camp) to (?:the other|another|the next)|room to room|floor to floor|delegation to delegation)',
    '(?:carried|carrying|ferried|ferrying|took|taking|passed|passing|relayed|relaying) (?:messages|papers|notes|proposals|drafts|offers|texts) (?:up and down|back and forth|to and fro)',
    // "were on the line for twenty minutes"
    '(?<=\\b(?:was|were|been|is|are) )on the (?:line|phone|telephone)(?= (?:(?:together )?for|with|together)\\b)',
    // "the two spoke for about ten minutes", and to each other
    'sp(?:oke|oken)(?= (?:alone|privately|in private|face to face|together|directly|(?:with [^.;,“”"]{2,40} )?for (?:about |some |nearly |almost |over |more than |around )?(?:an?|[\\p{L}\\d-]+) (?:hours?|minutes?)\\b))(?![^.;“”"]{0,60} to (?:reporters|journalists|the (?:press|crowd|nation|media)|parliament))',
    // "is to fly to Osford to put his case to President Keller", "sees President Keller in Osford"
    `sees(?= (?:${HEAD_OF} )?\\p{Lu}\\p{L}+)`,
    `(?:put|take|bring) [^.;,“”"]{3,50}? to(?= (?:the )?(?:${HEAD_OF}))`,
    '(?<=\\b(?:to|will|would) )see(?= (?:President|Prime|Foreign|King|Queen|Chancellor|Premier|Minister|the |its |his |her ))',
    `(?<=\\b(?:${COMES}) [^.;,]{0,50}to )see(?= \\p{Lu})`,
    // Back at the table.
    'returns?(?= to \\p{Lu})|back(?= (?:in \\p{Lu}|at the (?:negotiating )?table))|(?:be|are|were|expected|due) back',
    '(?:returned|returns?|returning|went back|go back|goes back|got back|came back) to the (?:negotiating |bargaining )?table',
    'tr(?:y|ies|ied) again|(?:keep|kept|continue|go on|went on) (?:talking|negotiating|bargaining|meeting)',
    // Whoever hands something over sits with whoever takes it.
    'hand(?:ed|s)(?: over)?(?= (?:the |both |its |their |his |her )?(?:mediators?|counterparts?|other side|[\\p{L}-]+ (?:mediators?|counterparts?|delegation)))',
    // For how long.
    '(?:negotiated|bargained|haggled|wrangled|talked)(?= (?:(?:alone|privately|in private|together) for|for|through|until|till|late|into|all|overnight|again|face|directly|on (?:\\p{L}+day|\\d))\\b)',
    'sat(?= (?:until|till|through|late into|all)\\b)',
    // "parted on Friday without agreement"
    'parted(?= (?:company )?(?:(?:late |early )?on \\p{Lu}\\p{L}+|without|again)\\b)',
    '(?:spent|had)(?:, (?:he|she) said,)? (?:[\\p{L}\\d-]+ ){1,4}?(?:hours?|minutes)(?: alone| together| in private| behind closed doors)?(?= with )',
    // "spoke to the press after six hours with the other delegation"
    '(?<=\\b(?:after|following|during) )(?:(?:some|about|nearly|almost|over|more than|around|roughly|barely|just) )?(?:an? |half an )?(?:[\\p{L}\\d-]+ ){0,3}?(?:hours?|minutes)(?= with (?:the |both |his |her |their |its |\\p{Lu}))',
    '(?<=\\b(?:have|has|had) been )(?:lodged|housed|quartered|closeted|cloistered|sequestered|holed up|locked (?:in|away)|encamped)(?=[^.;“”"]{0,80}? since )',
    '(?<=\\b(?:have|has|had) )been (?:negotiating|bargaining|haggling)(?=[^.;“”"]{0,60}? since )',
    // Told of whoever was there.
    '(?:facilitated|mediated|attended|chaired|brokered) by',
  ]),
)
