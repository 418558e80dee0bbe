/** @module The words by which a text says something: "provides for", "would require", "shortened the first phase". */
import { inflected } from '../cues.ts'

/** Verbs that a text does to what it is about; regular, in the order in which they came up. */
const REGULAR =
  'promise recognise recognize specify maintain prohibit halt entail cover fix lift suspend reduce increase expand transfer grant require carry allow cap limit oblige envisage envision stipulate contain include demand offer propose list drop raise lower ban commit move free tie extend phase reserve exempt guarantee outline state hand add open create establish divide restore remove scrap halve double triple replace shorten lengthen delay postpone restrict tighten loosen soften harden weaken separate share allocate assign earmark narrow widen enshrine acknowledge define mention describe address omit delete exclude retain preserve reinstate introduce impose waive abolish permit enable entitle compel bar preclude protect secure ensure assure pledge value swap price freeze demilitarise demilitarize ease scale trim broaden mandate'.split(
    ' ',
  )

/** Forms of those that follow no rule, or that need a word behind them. */
const IRREGULAR =
  '(?:is|was|were|are) (?:silent (?:on|about)|worth)|seeks?|runs? (?:for|until)|speaks? only|given|seen|drawn|drawing|lifting|raising|cutting|adding|dropping|shortening|removing|sets?|spreads?|provide[sd]? for|providing for|call(?:s|ed)? for|calling for|ask(?:s|ed)? for|asking for|aim(?:s|ed)? (?:to|for)|seeks? to|sought|spell(?:s|ed)? out|keeps?|kept|says?|said|gives?|gave|sees?|saw|sends?|sent|puts?|cuts?|leaves?|left|lays? (?:down|out)|laid (?:down|out)|comes? with|came with|foresees?|foresaw|forbids?|forbade|binds?|bound|splits?|speaks? of|spoke of|deals? with|dealt with|lets?|brings? (?:forward|back|down)|brought (?:forward|back|down)|takes? out|took out|struck out|strikes? out|makes? no mention|made no mention|(?:did|does|do) not (?:mention|name|touch|include|contain)|says? nothing|said nothing|begins? with|began with|name[sd](?= (?:\\d|(?:no|an?|the|all|both|its|two|three|four|five|six|seven|eight|nine|ten|twelve)\\b))|permitted|barred|bans|banned|capped|dropped|trimmed|swapped|froze|frozen|phas(?:es|ed) out|pays?|paid|sells?|sold|builds? in|holds?|held|shuts?|ends?|ended|begins?|starts?|started|began|rul(?:es|ed) out|scal(?:es|ed) back|stops?|stopped|touches? on|opts? for|stipulating|stating|outlining|offering|proposing|setting|giving|extending|including|promising|requiring|demanding'

/** Verbs a text does, without anchors: for use inside other patterns. */
export const SAYS = `(?:${[
  ...new Set(REGULAR.flatMap(verb => inflected(verb).flatMap(([form, word]) => (form === 'gerund' ? [] : [word])))),
  IRREGULAR,
].join('|')})`

/** Verbs in the present that tell of a text without saying what stands in it: "the draft remains on the table". */
const NOT_SAID =
  '(?:is|has|does|was|remains|goes|comes|needs|faces|follows|reaches|gets|takes|stands|sits|lies|falls|fails|risks|marks|represents|reflects|wins|meets|seems|appears|looks|shows|suggests|means|depends|contrasts|differs|builds|resembles|mirrors|echoes|amounts|circulates|emerges|leaks|arrives|awaits|enjoys|runs|makes|satisfies|pleases|worries|deserves|becomes|belongs|lacks|serves|helps|works|survives|stays|reads|draws|raises (?:questions|doubts|hopes|fears|concerns)|leaves (?:questions|doubts|many|much|open)|this|his|its|as|us|terms|talks|negotiations|points|details|parties|sides|sources|officials|names|titles|authors|articles|changes|negotiators|yes|always|perhaps|besides|hours|days|weeks|months|years|times|sometimes|afterwards|towards|across|unless|minutes)'

/** Whatever a text does now, if it is not one of those: "The paper shields the port". */
export const DOES_NOW = `(?!${NOT_SAID}\\b)\\p{Ll}{2,}s(?<!ss)`

/** "had called for", "had left the figure open": what an earlier one said. */
export const HAD = `had (?:\\p{Ll}+ly |still |also |once |even )?(?!said\\b)${SAYS}`

/** "would silence the guns": whatever a text would do, unless it is what is done with the text. */
export const WOULD =
  '(?:would|will|shall) (?:also |now |only |then |first |reportedly |instead |still |in turn )*(?!be (?:\\p{L}+ly )?(?:presented|discussed|handed|tabled|put|published|debated|voted|signed|sent|submitted|circulated|reviewed|considered|given|delivered|finali[sz]ed|made|unveiled|announced|studied|examined|rejected|accepted|approved|revised|amended|ready|enough|acceptable|unacceptable|the|a|an)\\b|not\\b|accept\\b|agree\\b|reject\\b|refuse\\b|welcome\\b|consider\\b|have (?!(?:the|an?|each|both|rich|all)\\b)|need\\b|come\\b|go\\b|fail\\b|pass\\b|help\\b|face\\b|please\\b|satisfy\\b|depend\\b|take effect|never\\b|likely\\b|soon\\b|probably\\b)\\p{L}{3,}'

/** What may stand before such a verb. */
export const HEDGE =
  '(?:also |no longer |reportedly |would |will |is (?:believed|said|understood|thought|expected|reported) to |was (?:believed|said|understood|thought|reported) to |are (?:believed|said|understood|thought) to |now |already |still |instead |even |further |then |only |reportedly also )*'
