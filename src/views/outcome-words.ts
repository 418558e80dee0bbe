/** @module Words that say how talks ended or how far they got. Praise of the mood is no outcome. */

export const OUTCOME =
  /\b(?:no (?:\w+ ){0,2}(?:agreement|breakthrough|compromise|accord|deal|progress|consensus)|(?:did|had|have|has|was|were|could)(?: not|n['’]t) (?:\w+ ){0,3}(?:agree|reach|come to an agreement|advance|yield|found|compromise)|fail(?:s|ed)? to (?:\w+ )?(?:agree|reach|achieve|find|produce|bridge|settle)|compromises? (?:have|has|had) not|without (?:\w+ ){0,2}(?:agreement|accord|deal|breakthrough|compromise|progress|settling|finding|resolving|agreeing|reaching|bridging)|neither (?:further|closer|nearer)|reached (?:a|an) (?:\w+ )?(?:deal|agreement|accord|compromise)|signed (?:a|an|the) )\b/i

/** "Three days of talks ended with a line between the ports but no accord on the dam": what was settled, and what was left open. */
export const BALANCE =
  /^(?=.*\b(?:talks|negotiations|discussions|consultations|meetings?|rounds?|sessions?|summit|table|delegations|negotiators|envoys|sides)\b).* (?:end(?:ed|s)?|clos(?:ed|es?)|conclud(?:ed|es?)|wrapped up|wound up|broke (?:off|up)|part(?:ed|s)|adjourned) [^.;“”"]*\b(?:with(?! no (?:\p{Ll}+ )?(?:agreement|deal|accord|breakthrough|compromise|statement|declaration)\b)|having|but|without \p{Ll}+ing)\b/isu
