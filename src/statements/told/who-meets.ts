/** @module The words for those who meet, where no name stands: "the two sides", "ministers of some states", "the delegations return". */

/** "The delegations will meet again", "both sides met": who they are was told before. */
export const ABOUT_BOTH =
  /\b(?:delegations|delegates|sides|parties|(?<!(?:our|my) )teams|negotiators|bargainers|rivals|they|pair|two|(?:the|both|these|those|two|three|four|five|all|their|warring|rival) (?:[\p{L}-]+ ){0,2}(?:leaders|ministers|presidents|envoys|groups|governments|countries|nations|neighbou?rs|foes|unions))\b/iu

/** Bare plurals: "ministers of neighbouring states", "officials from the ministries". */
export const OF_SOME = /(?:^|\bthat |, )(?:[\p{Ll}-]+ ){0,3}\p{Ll}+s (?:of|from|representing) [^,;]*$/u

/** "Northern heads of government will gather for a summit": others than the sides of the talks. */
export const OF_OTHERS =
  /(?:^|[^\p{L}\s] |\b(?:that|said) )\p{Lu}\p{L}+(?:an|ish|ese|ic|tal|ern) (?:heads of \p{L}+|leaders|ministers|governments|capitals|members) (?:will|would|are|were|have|had|plan|planned|agreed)\b/u

/** "a meeting of engineers from the three states", "talks between the two sides". */
export const OF_ALL =
  /^(?: (?:of|between|among|with) [^.;,]{0,50}?| [^.;]{0,80}? with )\b(?:both|(?:the|all) (?:two|three|four|five|six)|all) (?:sides|states|delegations|governments|countries|nations|parties|teams|camps|presidents|leaders|ministers|premiers|heads of (?:state|government))\b/iu

/** "Port officials are to meet in Osford on Monday": people who meet for their governments, and no side by itself. */
export const EXPERTS_MEET =
  /\b(?:experts|specialists|technicians|engineers|(?:technical|expert|working|drafting|contact) (?:teams?|groups?)|technical (?:people|staff)|scientists|lawyers|jurists|officials|officers|commanders|generals|prosecutors|inspectors|surveyors|representatives|negotiators|delegates|diplomats|deputies|aides|sherpas|ministers|working groups?(?: of \p{L}+)?|(?:joint|mixed|bilateral|tripartite|trilateral|boundary|border|technical|military|cease-?fire|truce|liaison|monitoring|verification|coordination) (?:[\p{L}-]+ ){0,2}?(?:committee|commission|panel|group|mechanism|council))(?: (?:of|from|in|on) [^.;,“”"]{2,70}?)?(?: (?:will|would|are|is|were|was|have|has|had|due|to|set|expected|scheduled|also|then|now|all|next|later|last|nonetheless|nevertheless|still|\p{L}+ly))* $/iu

/** Behind "invited": "pilots and experts of both ports to Osford". */
export const EXPERTS_CALLED =
  /^ (?:the |its |their |both )?(?:[\p{Ll}-]+ ){0,2}(?:experts|specialists|technicians|engineers|scientists|lawyers|officials|officers|representatives|negotiators|delegates|ministers)\b[^.;,“”"]{0,70}? to (?:an? |the )?(?:[\p{Ll}-]+ ){0,3}(?=\p{Lu}|in \p{Lu})/u

/** Whoever does it calls others to him: a day ahead is a plan. */
export const CALLS = /^(?:summon|invit|call)/i

/** "Union finance ministers meet in Osford on Friday": office-holders of a body that is named before them. */
export const OFFICES_MEET =
  /(?:leaders|ministers|presidents|premiers|ambassadors|envoys|governors|chiefs|heads of (?:state|government))(?: (?:will|would|are|were|have|had|due|to|set|expected|scheduled|also|then|now|all|next|later))* $/u

/** "The delegations return to Osford" to talk; one man returns home. */
export const COMES_BACK = /^returns?$|back$|^tr(?:y|ies|ied) again$/i

/** Whoever is at the negotiating table negotiates. */
export const AT_THE_TABLE = /\btable$/i

/** Whoever goes to and fro goes between the sides of the talks. */
export const TO_AND_FRO = / (?:from (?:one|room|floor|delegation) |up and down$|back and forth$|to and fro$)/i

/** How things stand. */
export const IN_TALKS =
  /\b(?:is|are|[’'](?:re|s)|been|be|remain\w*) (?:still |already |now |currently |also )?in (?:[\p{L}-]+ ){0,2}$/iu

/** "have been lodged in one hotel since May": talks that go on. */
export const LODGED =
  /^(?:lodged|housed|quartered|closeted|cloistered|sequestered|holed up|locked (?:in|away)|encamped|been (?:negotiating|bargaining|haggling))/i

/** Those who are put up somewhere to talk. */
export const AT_TALKS =
  /\b(?:delegations?|delegates|sides|parties|teams|negotiators|bargainers|envoys|mediators|governments?|groups|factions|rebels|unions?|management|companies|owners|ministers|leaders)\b/i

/** "Keller sat next to his aides": who else was at the table. */
export const SEATED = /^(?:(?:sat|seated) (?!down)|\p{Ll}+ by$)/iu

/** "ready to resume talks": those that were told of before. */
export const RESUMED = /\b(?:resum|restart|reopen|rejoin|continu)\p{L}* (?:direct |formal )?$|\breturn\p{L}* to $/iu
