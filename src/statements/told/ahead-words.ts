/** @module The words by which a clause says that something is still to come: rows of general English, each a pattern that begins at a word. */
import { phraseTable } from './phrase-table.ts'

/** What is done to a day or a sitting when it is arranged. */
const ARRANGED = 'called|set|fixed|scheduled|arranged|convened|booked|pencilled in|summoned|invited'

/** What is done to one that is not to be on its day. */
const MOVED = 'put|pushed|moved|postponed|rescheduled|adjourned|deferred|delayed'

/** What people gather for. */
const SITTING = 'meeting|round|session|summit|talks|hearing|vote|call|deadline|sitting|ballot|election'

/** Verbs that say by their present tense, before a day to come, that it will be so. */
const IN_THE_PRESENT =
  'awaits?|faces?|plans?|intends?|gives?|expires?|ends?|closes?(?! to\\b)|opens?|begins?|starts?|resumes?|returns?|meets?|votes?|travels?|arrives?|flies'

/** Verbs that bind whoever stands behind them: "promised to", "was told to". */
const BOUND = 'agreed|promised|vowed|pledged|threaten\\w*|asked|told|ordered|supposed'

export const AHEAD = phraseTable(
  [
    'will|would|shall',
    // "is to", and not "is to blame"
    '(?:is|are|was|were|be) (?:now |also |still )?(?:to (?!blame\\b)|(?:due|set|scheduled|slated|booked|planned)\\b)',
    `(?:has|have) (?:now |also )?been (?:\\p{L}+ly )?(?:${ARRANGED})\\b`,
    '(?:has|have) (?:set|fixed|scheduled|called|booked|arranged|convened) (?:an? |the |its |another |new )?(?:\\p{L}+ ){0,3}for\\b',
    '(?:tentatively|provisionally) (?:set|fixed|scheduled|agreed|planned|pencilled in)\\b',
    'due (?:to|on|in|by|next)\\b',
    `(?:${SITTING}) (?:is|are) (?:in|at|on|from)\\b`,
    `(?:${MOVED}) (?:back |off )?(?:to|until|till|for)\\b`,
    'adjourn(?:ed|s) (?:\\p{L}+ ){0,4}until\\b',
    'moved from [^.;,]{2,20} to\\b',
    'booked until\\b|pencilled in\\b|falls due',
    '(?:ready|willing|prepared) to (?!be\\b|die\\b|fight\\b)',
    `(?:${BOUND}) to\\b`,
    // "means to", "had offered on Monday to", "the board was able to"
    '(?:means?|meant|intended|ought|able) to\\b|offer(?:ed|s) (?:on \\p{Lu}\\p{L}+ )?to\\b',
    'foreseen\\b|remains? (?:set|fixed|scheduled)\\b|(?:is|are) being (?:set|prepared|readied|arranged)\\b',
    '(?:gathers?|convenes?|assembl(?:es?|ing)|sits?|lapses|kicks? off|runs? out)\\b',
    `(?:${IN_THE_PRESENT})\\b`,
    '(?:planned|summon(?:ed|s)|invited|starting|beginning|gave|ultimatum)\\b',
    'call(?:s|ed)? (?:for )?(?:a |an )?(?:\\p{L}+ )?(?:stoppage|strike|blockade|boycott|walk-?out|protest|rally|vote|march)',
    'deadlines?\\b|(?:has|have|needs?|needed) until\\b',
  ].map(row => `(?:${row})`),
)
