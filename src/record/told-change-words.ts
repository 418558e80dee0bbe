/** @module Words by which a report tells that a party moved: "has dropped its demand", "took a harder line", "now wants four instead of six". */
import type { Movement } from './record.ts'
import { figuresIn } from './stated-figures.ts'

const OWN = "(?:its|their|his|her|the|an?|earlier|previous|initial|long-?standing|\\S+[’']s?)"
const HELD =
  '(?:demands?|objections?|opposition|insistence|conditions?|stance|position|claims?|calls?|price|requirements?|veto|resistance|refusal|asking|bid|offer|threats?|terms|line|ceiling|cap|floor|threshold|limit|reservations?)'

const FIGURE =
  '(?:[$€£]?\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|half|a (?:third|quarter))'

/** One figure set beside another: of what is wanted or offered it tells a change, of prices and counts a fact. */
const COMPARED =
  '(?:instead of|in place of|rather than) (?:the )?(?:\\S+ (?:it|they|he|she) (?:has|have|had)\\b|\\d|(?:two|three|four|five|six|seven|eight|nine|ten)\\b)|(?:down|up) from (?:the |its |about |some |an? (?:initial|earlier|opening) )?' +
  FIGURE
export const COMPARES = new RegExp(`\\b(?:${COMPARED})`, 'iu')

/** What is wanted or offered, where a figure is set beside another. */
export const WANTED =
  /\b(?:want|ask|demand|seek|sought|offer|propos|accept|settl|live with|ready|willing|prepared|allow|agree|insist|would|could|bid|price|puts?|now)\p{L}*\b/iu

/** What tells it from the start of a word on; the start is asked for once for all of them, which makes it three times as quick. */
const TELLINGS = [
  'g(?:ives?|ave) (?:ground|way)\\b',
  COMPARED,
  `(?:dropp?|abandon|withdr[ae]w|waiv)\\p{L}* (?:\\S+ ){1,8}?as (?:an? )?(?:pre)?(?:condition|demand|requirement)\\b`,
  'rais\\p{L}* the (?:bar|stakes|price)\\b',
  'ha(?:s|ve|d) (?:since )?(?:hardened|softened|stiffened|toughened)\\b',
  '(?:would|will|could)\\b[^.;]{1,40}\\bafter all\\b',
  '(?:call|describ|spoken? of|judg|greet)\\p{L}* (?:\\S+ ){0,4}?(?:more|less) (?:kindly|warmly|favourably|favorably|cautiously|harshly|sharply|coolly)\\b',
  '(?:took|tak(?:es?|en|ing)|str(?:uck|ikes?|iking)|adopt\\p{L}*|signal\\p{L}*|show\\p{L}*|voic\\p{L}*) (?:an? |some )?(?:\\p{L}+ ){0,2}?(?:harder|tougher|firmer|softer|milder|gentler|hard-line|more (?:conciliatory|flexible|moderate)|greater flexibility|new flexibility)\\b',
  'no longer (?:(?:demand|insist|reject|require|ask|want|seek|oppose|object|rule|mention|speak|call|talk|exclude|refuse)(?:s|ed|d)?|rejects|excluded|refused|sought|spoke)\\b',
  // "has come round to a longer lease", "went up on Monday from 12 to 15"
  '(?:come|came|comes|coming) (?:round|around) to (?!talk|see|visit|power)',
  `(?:came|come|comes|coming|goes|go|going|went|gone|moved|moves) (?:down |up )?(?:on \\p{Lu}\\p{L}+ )?from (?:the |its |their |about )?${FIGURE}(?:\\S* ){1,5}?to (?:the |its |about )?${FIGURE}`,
  `opened with (?:about )?${FIGURE}`,
  `(?:dropp?|abandon|withdr[ae]w|renounc|forsak|waiv|relax|eas|soften|moderat|lower|reduc|cut|trim|scal|water|temper|shelv)\\p{L}*(?: back| down)? (?:${OWN} ){1,3}(?:\\p{L}+ ){0,2}?${HELD}\\b`,
  `(?:harden|stiffen|toughen|rais|escalat)\\p{L}* (?:${OWN} ){1,2}(?:\\p{L}+ ){0,2}?${HELD}\\b`,
  `(?:lower|cut|reduc|rais|lift|drop)\\p{L}* (?:${OWN} ){1,3}(?:\\p{L}+ ){0,7}?from \\S+ (?:\\S+ ){0,4}?to\\b`,
  // "has ceased to ask for", "stopped insisting on"
  '(?:ceas|stopp|quit)(?:e[ds]?|ed)? (?:to )?(?:ask|demand|insist|press|call|push|hold)(?:ing)?\\b',
  'settl\\p{L}* (?:for|at|on) (?:\\S+ ){1,5}?(?:more|less|fewer|higher|lower|longer|shorter) than (?:it|they|he|she) (?:had )?(?:wanted|asked|sought|demanded|offered)\\b',
  `(?:giv(?:e|es|en|ing)|gave) up (?:${OWN} ){1,3}(?:[\\p{L}\\d.%-]+ ){0,3}?${HELD}\\b`,
  // "had demanded a printed list and gave this up"
  '(?:wanted|demanded|asked|insisted|sought)\\b[^.;“”"]{3,90} (?:and|but) (?:then |later |finally |had )?(?:gave|given|dropped|abandoned) (?:this|that|it) (?:up\\b|after\\b|on\\b|in\\b|$)',
  `${HELD} (?:\\S+ ){0,8}?(?:was|were|has been|have been|had been) (?:\\p{L}+ ){0,2}?(?:dropped|abandoned|withdrawn|shelved|softened|eased|relaxed|scrapped|watered down|lowered|hardened|raised)\\b`,
  '(?:had|has|have)? ?(?:initially|originally|at first|previously|long) (?:sought|asked|demanded|wanted|insisted|rejected|refused|opposed|offered|proposed|ruled)\\b[^.;]{1,80}?\\b(?:but|and|yet)? ?(?:now|has since|have since|later)\\b',
  'would now (?:settle|accept|agree|be (?:content|satisfied|willing|ready)|take|sign)\\b',
  '(?:retreat|backtrack|row|climb)(?:ed|s|ing)?(?: back)? (?:from|on) (?:its|their|his|her|an?|the)\\b',
  '(?:as|than|which) (?:\\S+ ){1,4}?(?:had |has )?(?:required|demanded|asked|insisted|wanted|sought|offered|proposed)(?: it)? (?:until (?:then|now)|hitherto|so far|earlier|previously|at first|in the past)\\b',
  'replac(?:e|es|ed|ing) (?:\\S+ ){1,10}?(?:with|by) (?:an?|the)\\b',
  '(?<!\\b(?:as|is|was) (?:an )?[“"”]?(?:an )?)opening (?:figure|bid|offer|position)\\b',
  '(?:(?:climb|back)(?:ed|s) (?:down|away)|walk(?:ed|s) back)\\b',
  // "nine crowns, against the seven it had clung to so far"
  `against (?:the |about |some )?${FIGURE}(?:\\S* ){0,4}?(?:it|they|he|she|which|that) (?:had|has|have)\\b`,
  // "have come down to 200", "came down five points"
  `(?:come|came|comes|gone|went) (?:down|up) (?:by |to )?(?:about |some )?${FIGURE}`,
  '(?:though|but|and) no longer (?:for|of|on|to|with|from|in|at|the|an?)\\b',
  'the first time (?:that )?(?:it|they|he|she|(?:\\S+ ){1,3}?) ?(?:has|have|had)\\b',
  '(?:where|when|after|although|though|while) (?:\\S+ ){1,5}?had (?:\\p{L}+ ){0,2}?(?:spoken of|talked of|held out for|stood at|opened with|started with|begun (?:with|by))\\b',
  'having (?:begun|started|opened) (?:\\S+ ){0,3}?(?:by |with )?(?:ask|demand|want|insist|refus|reject|offer)\\p{L}*',
  // "less guarded than her ministry had been"
  '(?:more|less) \\p{L}+ than (?:his|her|its|their|the) (?:own )?(?:\\p{L}+ ){1,2}?(?:has|had|have)\\b',
  'until (?:now|then|this week|last week|last month|recently|yesterday|(?:last )?\\p{L}+day) (?:\\S+ ){0,4}?(?:had|has|have|refused|insisted|rejected|wanted|tied|demanded)\\b',
  '(?:had|has) (?:not|never) (?:previously|before|so far|until now) been (?:made|offered|proposed|put|accepted)\\b',
  '(?:shift|change|softening|hardening|easing) (?:of|in) (?:its |their |his |her |the )?(?:tone|position|stance|line|attitude)\\b',
  '(?:mov|stepp?|edg|inch)(?:e[ds]?|ing|s|ed) away from (?:\\S+ ){1,4}?(?:had|has|have|demand|position|stance|insistence)',
  'stopped (?:using|speaking|talking|mentioning)\\b',
  '(?:where|when|after|although|though|while) (?:\\S+ ){1,4}?had (?:\\p{L}+ ){0,2}?(?:asked|demanded|wanted|insisted|sought|refused|rejected|ruled|offered|proposed)\\b',
  'having (?:\\p{L}+ ){0,2}?(?:asked|demanded|wanted|insisted|sought|refused|rejected|ruled|offered|limited|opposed|proposed)\\b',
  '(?:more|less|longer|shorter|higher|lower|as (?:long|much|many) again) (?:as|than) (?:it|they|he|she) (?:had|has|have)\\b',
  'rather than (?:an? |the )?(?:\\p{L}+ ){0,3}(?:commission|panel|levy|quota|figure|sum)\\b',
].join('|')

/** "would take eight - it had earlier spoken of nine": behind what it says now. */
const HELD_BEFORE =
  '(?<=[\\p{L}\\d,–—-] )(?:it|he|she|they|who|which) had (?:previously|earlier|until now|so far|until then|always|at first|originally|initially) (?:spoken|talked|asked|demanded|insisted|refused|rejected|wanted|sought|named|offered|opposed|ruled|held out)\\b'

/** A report that tells a change, often both its ends in one breath: "gives ground", "five in place of three". */
export const TOLD = new RegExp(`\\b(?:${HELD_BEFORE}|${TELLINGS})`, 'iu')

/** Words of a change away from the other side. */
export const HARDENS =
  /\b(?:harden|rais\p{L}* [^.;]{1,50}? (?:it|they|he|she) (?:is |are |was |were )?(?:wants?|wanted|demand(?:s|ed)?|demanding|asks?|asked|asking|seeks?|seeking|sought)\b|rais\p{L}* the (?:bar|stakes|price)|harder|tougher|firmer|stiffen|toughen|escalat|up from|rais\p{L}* (?:\p{L}+ ){0,3}?(?:demands?|price|conditions?|claims?)\b|(?:withdr[ae]w|drop)\p{L}* (?:\p{L}+ ){0,2}?offer\b|(?:back(?:ed|s|ing)?|retreat(?:ed|s)?|walk(?:ed|s)?) (?:away |off |out )?(?:from|on) (?:\p{L}+ ){0,3}?(?:offer|promise|pledge|commitment|deal|agreement|accord)\b)/iu

/** Of a text: its next version meets somebody. */
export const ADJUSTED =
  /\b(?:plan|proposal|draft|text|paper|version|offer|framework)s?\b[^.;]{0,90}?\b(?:adjusted|revised|amended|softened|reworked|modified|redrafted|rewritten|watered down|toned down)\b[^.;]{0,20}?\b(?:after (?:criticism|objections?|pressure|protests?|complaints?|talks)|following (?:criticism|objections?|pressure|protests?|complaints?|talks)|to (?:gain|win|secure|meet|address|reflect|accommodate|satisfy|ease|allay)|in response to)\b/iu

/** "It was cut to 19 points after two days of talks": a text whose next version is shorter. */
export const CUT_TO =
  /\b(?:was|were|been|has|had|be) (?:since |then |later )?(?:cut|trimmed|shortened|pared|slimmed|whittled|reduced)(?: down)? (?:from (?:\S+ ){1,3})?to (?:\S+ ){0,2}?(?:\d+|\p{L}+)[ -](?:points?|articles?|pages?|paragraphs?|clauses?|sections?)\b/iu

/** A text of talks. */
export const TEXT_NAMED = /\b(?:text|draft|plan|proposal|paper|document|framework)\b/i

const MARKS =
  '(?:It|That|This|The (?:offers?|remarks?|comments?|statement|figure|position|proposal|wording|demand|condition|tone|words))(?: (?:appears?|appeared|seems?|seemed) to)? (?:is|was|be|goes|go|went|marks?|marked|represents?|represented|amounts? to|amounted to|signals?|signalled|signaled)'

/** A sentence by which a report says that what stands before it is new: "It was the first time she had …", "That goes further than …". */
export const SAYS_NEW = new RegExp(
  `^${MARKS} (?:(?:also|only|thus|apparently|the) )?(?:first time\\b|(?:\\S+ ){0,3}?(?:further|softer|harder|tougher) than (?:any\\p{L}*|\\S+ (?:\\S+ ){0,4}?had|before|hitherto|previously)\\b|an? (?:\\S+ )?(?:shift|change|softening|hardening|departure|reversal|retreat|concession|climbdown|U-turn|break)\\b)`,
  'u',
)

/** A sentence that tells how it had been before: "Until now Ardan had maintained that …". */
export const SAYS_BEFORE =
  /^(?=(?:The|Its|His|Her|\p{Lu}\p{L}+) (?:[\p{L}’'-]+ ){0,3}?(?:had|has|have) (?:until (?:now|then|recently)|so far|hitherto|up to now|up until now) \p{L})|^(?:Until (?:now|then|recently|\p{Lu}\p{L}+day)|Up to now|Up until now|So far|Previously|Before (?:that|now|then)|As recently as [^,]{1,30}|Only (?:an? )?(?:yesterday|day|week|month|hours)(?: (?:ago|earlier|before))?|An? (?:day|week|month|fortnight) (?:ago|earlier|before)),? (?=[^.]{1,80}?\b(?:had|has|have)\b)/u

/** "if Bela dropped its claim", "did not rule out lowering its demand": nobody has. */
export const SUPPOSED =
  /\b(?:(?:if|unless|provided|should|once|whether)\b[^,;]{0,60}|(?:(?:not|n[’']t|never|without)\b|(?:refus|declin)\p{L}* to )[^,;]{0,25})$/iu

/** "come down from nine crowns to seven", "went up from 12 to 15": both ends, by the words themselves. */
const FROM_TO =
  /\b(?:came|come|comes|coming|goes|go|going|went|gone|moved?|moves|cut|lowered|raised|reduced|shortened|extended)\b[^.;“”"]{0,50}?\bfrom ([^.;,]{1,40}?) (?:down |up )?to ([^.;,]{1,40}?)(?= on\b| and\b| but\b| for\b| in\b|[.;,]|$)/iu

/** The figure that a party has left, where it says so beside the new one. */
export function leftBehind(words: string): { readonly from?: string } {
  const [, from, to] = FROM_TO.exec(words) ?? []
  return from !== undefined && figuresIn(from).length > 0 && figuresIn(to!).length > 0 ? { from } : {}
}

/** Away from the other side, or towards it. */
export function directionOf(words: string): Movement['direction'] {
  return HARDENS.test(words) ? 'hardening' : 'towards'
}
