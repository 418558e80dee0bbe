/** @module The words by which a text says something: "provides for", "would require", "shortened the first phase". */
import { inflected } from '../cues.ts'

/** Verbs that a text does to what it is about; regular, in the order in which they came up. */
const REGULAR =
  'promise recognise recognize specify maintain prohibit halt entail cover fix lift suspend reduce increase expand transfer grant require carry allow cap limit oblige envisage envision stipulate contain include demand offer propose list drop raise lower ban commit move free tie extend phase reserve exempt guarantee outline state hand add open create establish divide restore remove scrap halve double triple replace shorten lengthen delay postpone restrict tighten loosen soften harden weaken separate share allocate assign earmark narrow widen enshrine acknowledge define mention describe address omit delete exclude retain preserve reinstate introduce impose waive abolish permit enable entitle compel bar preclude protect secure ensure assure pledge value swap price freeze demilitarise demilitarize ease scale trim broaden mandate'.split(
    ' ',
  )

/** Forms of those that follow no rule: each with its past. */
const STRONG =
  'seeks?|sought|sets?|spreads?|keeps?|kept|says?|said|gives?|gave|given|sees?|saw|seen|sends?|sent|puts?|cuts?|leaves?|left|foresees?|foresaw|forbids?|forbade|binds?|bound|splits?|lets?|froze|frozen|pays?|paid|sells?|sold|holds?|held|shuts?|drawn'

/** Those that mean it only with a word behind them: "provides for", "strikes out". */
const WITH_PARTICLE = [
  '(?:is|was|were|are) (?:silent (?:on|about)|worth)',
  'runs? (?:for|until)|speaks? only|(?:speaks?|spoke) of|(?:deals?|dealt) with|touches? on|opts? for',
  'provide[sd]? for|providing for|call(?:s|ed)? for|calling for|ask(?:s|ed)? for|asking for|aim(?:s|ed)? (?:to|for)',
  'spell(?:s|ed)? out|(?:lays?|laid) (?:down|out)|(?:comes?|came) with|(?:brings?|brought) (?:forward|back|down)',
  '(?:takes?|took) out|(?:strikes?|struck) out|phas(?:es|ed) out|rul(?:es|ed) out|scal(?:es|ed) back|builds? in',
  "(?:makes?|made) no mention|(?:(?:did|does|do) not|doesn[’']t|didn[’']t|had not|has not) (?:mention(?:ed)?|name[d]?|touch(?:ed)?|include[d]?|contain(?:ed)?|say|said|specif(?:y|ied)|provided? for|call(?:ed)? for|refer(?:red)? to|address(?:ed)?|settled?)|(?:says?|said) nothing",
  '(?:comes?|came|goes|went) (?:down|up)(?= (?:to|from|by)\\b)',
  'ha(?:s|ve|d) (?:no|nothing|not a|not one)(?= [^,.;]{0,40}\\bin it\\b| (?:provision|clause|word|mention|date|deadline|article|reference|figure|limit|timetable)s?\\b)',
  '(?:ha(?:s|ve|d)|leaves?|left|shows?|showed) (?:a|only a|just a|no more than a) (?:blank|gap|hole|dash|question mark|blank space|empty line|pair of brackets)',
  'ha(?:s|ve|d) (?:\\p{L}+ )?(?:new|further|additional|extra) (?:points?|articles?|clauses?|paragraphs?|sections?|provisions?)(?=,? (?:on|about|for|that|which)\\b)',
  '(?:begins?|began) with|name[sd](?= (?:\\d|(?:no|an?|the|all|both|its|two|three|four|five|six|seven|eight|nine|ten|twelve)\\b))',
]

/** Forms of regular ones of which the others mean something else, or double a letter. */
const SOME_FORMS =
  'permitted|barred|bans|banned|capped|dropped|trimmed|swapped|ends?|ended|begins?|starts?|started|began|stops?|stopped'

/** What a change is told by: "lifting the payment". */
const GERUNDS =
  'drawing|lifting|raising|cutting|adding|dropping|shortening|removing|stipulating|stating|outlining|offering|proposing|setting|giving|extending|including|promising|requiring|demanding'

const IRREGULAR = [...WITH_PARTICLE, STRONG, SOME_FORMS, GERUNDS].join('|')

/** Verbs a text does, without anchors: for use inside other patterns. */
export const SAYS = `(?:${[
  ...new Set(REGULAR.flatMap(verb => inflected(verb).flatMap(([form, word]) => (form === 'gerund' ? [] : [word])))),
  IRREGULAR,
].join('|')})`

/** Verbs in the present that tell of a text without saying what stands in it: "the draft remains on the table". */
const NOT_SAID = `(?:${[
  'is|has|does|was|remains|goes|comes|gets|takes|stands|sits|lies|falls|fails|runs|makes|stays|becomes|belongs',
  'needs|faces|follows|reaches|risks|marks|represents|reflects|wins|meets|depends|contrasts|differs|builds',
  'seems|appears|looks|shows|suggests|means|resembles|mirrors|echoes|amounts|reads|draws|lacks|serves|helps|works',
  'circulates|emerges|leaks|arrives|awaits|enjoys|satisfies|pleases|worries|deserves|survives',
  'raises (?:questions|doubts|hopes|fears|concerns)|leaves (?:questions|doubts|many|much|open)',
  // No verbs at all.
  'this|his|its|as|us|yes|always|perhaps|besides|sometimes|afterwards|towards|across|unless',
  'terms|talks|negotiations|points|details|parties|sides|sources|officials|names|titles|authors|articles|changes|negotiators',
  'hours|days|weeks|months|years|times|minutes',
].join('|')})`

/** Whatever a text does now, if it is not one of those: "The paper shields the port". */
export const DOES_NOW = `(?!${NOT_SAID}\\b)\\p{Ll}{2,}s(?<!ss)`

/** "had called for", "had left the figure open": what an earlier one said. */
export const HAD = `had (?:\\p{Ll}+ly |still |also |once |even )?(?!said\\b)${SAYS}`

/** What is done with a text, by whoever has it on the table. */
const DONE_WITH_TEXTS =
  'presented|discussed|handed|tabled|put|published|debated|voted|signed|sent|submitted|circulated|reviewed|considered|given|delivered|finali[sz]ed|made|unveiled|announced|studied|examined|rejected|accepted|approved|revised|amended'

/** "would silence the guns": whatever a text would do, unless it is what is done with the text. */
export const WOULD = `(?:would|will|shall) (?:also |now |only |then |first |reportedly |instead |still |in turn )*(?!${[
  `be (?:\\p{L}+ly )?(?:${DONE_WITH_TEXTS}|ready|enough|acceptable|unacceptable|the|a|an)\\b`,
  // "would have the port open", "would have Ardan open the port": and no "would have met", "would have opened".
  'have (?!(?:the|an?|each|both|rich|all|(?-i:\\p{Lu}\\p{L}+) \\p{Ll}+)\\b)|take effect',
  '(?:not|never|likely|soon|probably|accept|agree|reject|refuse|welcome|consider)\\b',
  '(?:stay|remain) (?:confidential|secret|unpublished|private|closed|on the table|under wraps)\\b',
  '(?:need|come|go|fail|pass|help|face|please|satisfy|depend)\\b',
].join('|')})\\p{L}{3,}`

/** What may stand before such a verb. */
export const HEDGE =
  '(?:also |no longer |reportedly |would |will |is (?:believed|said|understood|thought|expected|reported) to |was (?:believed|said|understood|thought|reported) to |are (?:believed|said|understood|thought) to |now |already |still |instead |even |further |then |only |reportedly also )*'
