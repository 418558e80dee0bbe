/** @module The words of texts on a negotiating table: what names one, which version it is, what was done with it. MODEL §5. */

/** From 1. */
export const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )

/** Plans and papers that no talks draw up. */
export const NOT_OF_TALKS =
  /\b(?:pension|retirement|savings|health|insurance|care|flight|business|payment|payments|medical|escape|floor|marketing|academic|research|scientific|white|green|toilet|wall|exam|ballot|voting|news|daily|weekly|identity|travel|court|legal|text|campaign|master|contingency|backup|five-year|stimulus|relief|aid|spending|bill) (?:plans?|papers?|packages?|documents?|messages?|schemes?|texts?)$/iu

/** Papers of any kind, unless somebody hands one over at the talks. */
export const WEAK_NOUN = /^(?:messages?|letters?|notes?)$/i

/** What is offered; the word alone goes back to no text. */
export const OFFER = /^offers?$/i

/** "the latest pay offer": terms on the table. */
export const OFFER_OF_TERMS =
  /\b(?:pay|wage|salary|contract|settlement|trade|peace|ceasefire|truce|final|latest|improved|revised|better|formal|written) offer\b/iu

/** A counter-proposal by its name. */
export const COUNTER =
  /\bcounter-?(?:proposal|offer|plan|draft|text|paper|term|demand|bid|document|package|note|letter|list)|\bcounters?$/i

/** "a new draft" goes on from another; "a new plan" may be the first. */
export const NEW_VERSION = /\b(?:new|fresh) (?:[\p{L}-]+ )?(?:draft|text|version|edition)\b/iu

/** "an updated edition of the 14-point text": the words that only say which version. */
export const VERSION_OF = /^(?:versions?|editions?|drafts?|copy|copies|text)$/i

/** Words that may stand between article and noun in the name of such a text. */
export const MODIFIER =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|pay|wage|salary|contract|peace|ceasefire|truce|trade|treaty|settlement|compromise|deal|draft|framework|border|fisher(?:y|ies)|fishing|climate|tariff|water|quota|security|withdrawal|prisoner|hostage|agreement|negotiating|negotiation|mediation|mediators?[’']?s?|written|joint|single|common|formal|informal|confidential|unpublished|secret|controversial|tentative|proposed|existing|current|recent|so-called|original|initial|first|earlier|earliest|previous|previously|leaked|latest|new|newest|newer|final|fresh|old|older|revised|modified|refined|updated|amended|adjusted|redrafted|reworked|rewritten|altered|softened|watered-down|second|third|fourth|rival|competing|alternative|own|and|or|\p{L}+-(?:backed|brokered|sponsored|led|drafted|proposed|mediated|authored)|(?:\d+|\p{L}+)-(?:points?|paragraphs?|pages?|articles?|clauses?|stages?|steps?|parts?|phases?|days?|weeks?|months?|years?))$/iu

/** "the earlier draft", "a bridging proposal", "Tuesday’s text": one of several, and so on the table. */
export const WHICH_ONE =
  /\b(?:first|second|third|fourth|earlier|earliest|previous|original|initial|latest|new|newer|newest|final|old|older|rival|competing|single|merged|consolidated|negotiating|bridging|compromise|updated|revised|improved|amended|shorter|longer|slimmed-down|slimmer|pared-down|cut-down|trimmed|toned-down|toughened|stripped-down|condensed|shortened|simplified|expanded|abbreviated|abridged|pruned|truncated|thinner|scaled-(?:back|down)|tightened|reshaped|recast|unamended|joint|leaked|common|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day[’']s|January|February|March|April|May|June|July|August|September|October|November|December) (?:\p{L}+ )?(?:drafts?|versions?|texts?|proposals?|offers?|papers?|frameworks?|outlines?|terms)$/iu

/** What makes a plan a text of negotiations, and not what somebody is going to do. */
export const OF_NEGOTIATIONS =
  /\b(?:tentative|proposed|peace|ceasefire|truce|trade|settlement|compromise|deal|draft|border|fisher(?:y|ies)|climate|tariff|quota|withdrawal|agreement|negotiating|mediat\w+|counter-?(?:proposals?|offers?)|revised|modified|refined|updated|amended|adjusted|redrafted|reworked|rewritten|leaked|\p{L}+-(?:brokered|sponsored|mediated))\b/iu

export const REVISED =
  /\b(?:revised|modified|refined|updated|amended|adjusted|redrafted|reworked|rewritten|altered|softened|watered-down|second|third|fourth|fifth|newer?|later|sweetened|improved|shorter|slimmed-down|slimmer|pared-down|cut-down|trimmed|toned-down|toughened|stripped-down|condensed|shortened|simplified|expanded|abbreviated|abridged|pruned|truncated|thinner|scaled-(?:back|down)|tightened|reshaped|recast|cleaned-up|revisions?|redrafts?|rewrites?|reworking|next)\b/iu

/** "the abbreviated version": whatever was done to a version made another of it, unless it only went from hand to hand. */
export const CHANGED_VERSION =
  /\b(?!(?:leaked|published|unpublished|circulated|presented|proposed|signed|unsigned|agreed|approved|accepted|rejected|printed|shared|limited|detailed|abandoned|disputed|tabled|submitted|written|handwritten|typed|dated|undated|stated|related|advanced|translated|annotated|promised|supposed|finished|completed|unabridged|unamended|unedited|unredacted|contested|quoted|twisted|garbled|distorted|sanitised|sanitized|broken|golden|wooden|hidden|stolen)\b)\p{Ll}{4,}(?:ed|en) (?:version|edition)s?\b/iu

/** Right behind the noun: ", refined during the talks", "that had been revised", "adjusted after criticism". */
export const REVISED_AFTER =
  /^,? (?:(?:that|which) (?:had been|has been|was|were|have been) )?(?:\p{L}+ly )?(?:revised|modified|refined|updated|amended|adjusted|redrafted|reworked|rewritten|altered|softened)\b|^(?: (?:back )?to (?:the |its |both )?[\p{L}]+(?: [\p{L}]+)?)?,? (?:with (?:its|their|his|her|some|several|minor|small|many|a few|two|three|four|five|six|\d+|a number of) (?:own |small |minor |further |hand-written |handwritten )?(?:changes|amendments|edits|modifications|alterations|corrections|revisions)\b|having (?:changed|altered|replaced|struck|reduced|cut|raised|added|dropped|removed)\b)/iu

/** "has sweetened its offer": what stood there before is another version. */
export const REVISING =
  /\b(?:revis|amend|updat|sweeten|improv|soften|rework|redraft|rewrit|adjust|modif|alter|chang|trimm|slimm|rais|bolster|toughen|water)(?:ed|ten|ied)(?: down)? $/iu

/** "reworked a plan that both had spurned": whoever does that to a text makes another version of it. */
export const REWORKING =
  /\b(?:rework|redraft|rewrit|revis|amend|sweeten|updat|soften|ton|water|trimm|slimm)(?:ed|ten)(?: down)? $|\brewrote $/iu

/** "the offer made in March", "the draft of last year": one of that time. */
export const OF_BEFORE =
  /^(?: (?:that )?(?:it|they|he|she))?(?: (?:had |has )?\p{Ll}+(?:ed|n|de|t)(?: (?:up|out|over|forward))?)? (?:in|from|of|last) (?:last )?(?:January|February|March|April|May|June|July|August|September|October|November|December|month|year|spring|summer|autumn|winter)\b(?! \d)/u

/** A text called by its month is the one of that month, and not the one on the table today. */
export const FIRST =
  /\b(?:original|initial|first|early|longer|earlier|earliest|previous|previously|leaked|old|older|January|February|March|April|May|June|July|August|September|October|November|December)\b/iu

/** "12-point", "nine-paragraph". */
const NUMBERED =
  /\b(\d{1,3}|[a-z]+(?:-[a-z]+)?)-(point|paragraph|page|article|clause|chapter|item|step|stage|phase|part)s?\b/iu

/** "12 draft proposals"; "nine paragraphs long" after the noun. */
const COUNTED = /\b(\d{1,3}) (?:[\p{L}.’'-]+ ){0,4}(?:proposals|points|articles|clauses)\b/iu

/** "the nine points": words count too where nothing stands between. */
const COUNTED_POINTS = new RegExp(
  `\\b(\\d{1,3}|${NUMBERS.slice(1).join('|')}) (points|demands|conditions|articles|paragraphs|clauses|principles)\\b`,
  'iu',
)

/** "It now has ten points", "the draft runs to 17 articles", "the text, seen by us, has 17": how long it is. */
const LONG =
  /^(?:[^.;:“"]{0,60}? )?(?:now )?(?:has|had|contains?|numbers|comprises|r[au]ns? to|consists of|is made up of) (\d{1,3}|[a-z]+)(?: (?:numbered |short |separate )?(points?|paragraphs?|articles?|clauses?)(?= on| over| in all|[,.;]| and| of|$)|(?=[,.;]| and| of|$))/iu

/** How many points the words behind a text's name, or behind "it", give it; `unit` where they leave it out. */
export function lengthTold(after: string, unit: string | null): Numbering | null {
  const [, count, printed] = after.match(LONG) ?? []
  const number = count === undefined ? null : countOf(count)
  const own = printed?.toLowerCase().replace(/s$/, '') ?? unit
  return number === null || number < 2 || own === null ? null : { number, unit: own }
}
/** "a plan in three phases". */
const IN_PARTS = /^ (?:in|of) (\d{1,2}|[a-z]+) (point|paragraph|page|article|clause|step|stage|phase|part)s\b/iu

const COUNTED_AFTER = /^[^.;]{0,40}?\b(\d{1,3}|[a-z]+(?:-[a-z]+)?) (point|paragraph|article|clause)s? long\b/iu

/** A count in figures or words, from 1; `null` for any other word. */
export function countOf(word: string): number | null {
  const count = word === '' ? 0 : Number(word) || NUMBERS.indexOf(word.toLowerCase()) + 1
  return count > 0 ? count : null
}

export interface Numbering {
  readonly number: number
  /** `null` where only pieces are counted: "12 draft proposals". */
  readonly unit: string | null
}

export function numberingIn(name: string, after: string): Numbering | null {
  const [, count, unit] = name.match(NUMBERED) ?? after.match(COUNTED_AFTER) ?? after.match(IN_PARTS) ?? []
  const number = count === undefined ? null : countOf(count)
  if (number !== null) return { number, unit: unit!.toLowerCase() }
  const [, points = '', pieces = ''] = name.match(COUNTED_POINTS) ?? []
  const own = /^(?:articles|paragraphs|clauses)$/i.test(pieces) ? pieces.toLowerCase().slice(0, -1) : 'point'
  if (countOf(points) !== null) return { number: countOf(points)!, unit: own }
  const counted = name.match(COUNTED)?.[1]
  return counted === undefined ? null : { number: Number(counted), unit: null }
}

/** What is done with a text by whoever offers it. */
export const OFFERS =
  /\b(?:hand(?:ed|s|ing)?(?: (?:over|out))?|shar(?:ed|es)|laid(?: out)?|rolled out|came up with|prepar(?:ed|es)|made(?= (?:an?|its|their|his|her|the) )|tabled?|tables|submit(?:s|ted)?|present(?:ed|s)?|put forward|develop(?:ed|s)|draft(?:ed|s)|propos(?:ed|es)|suggest(?:ed|s)|offer(?:ed|s)|circulat(?:ed|es)|distribut(?:ed|es)|unveil(?:ed|s)|sent|sends|deliver(?:ed|s)?|floated|drew up|drawn up|produced|published|(?:answer|respond|counter)(?:ed|s)(?: (?:it|them|this))?(?: (?:late |early )?(?:on )?[\p{L}\d ]{3,20}?)? with|replie[sd](?: (?:late |early )?(?:on )?[\p{L}\d ]{3,20}?)? with|came back with|request(?:ed|s)|asks? for|asked for|asking for|sought|seeks|seeking|want(?:s|ed)|demand(?:ed|s))\b/iu

/** By whom, behind the noun; what it is about may stand between. */
export const BY_WHOM =
  /^(?: (?:for|on|to)\b[^.;,]{0,70}?)?,? (?:(?:that|which) (?:was|were|had been) )?(?:put forward|put to|put before|put on the table|made|shared|distributed|laid out|crafted|floated|presented|proposed|drafted|tabled|circulated|submitted|drawn up|authored|written|offered|unveiled|brokered|prepared|sent|delivered|handed|given|issued|devised|penned|compiled)(?: (?!by\b|which\b|that\b|is\b|was\b|would\b)[^\s.,;:“”"]+){0,7}? by |^ (?:from|of|by) /iu

/** "the latest proposal": one of several that were on the table. */
export const LATEST = /\b(?:latest|final|new|newest|current)\b[^.]{0,30}\bproposals?\b/iu

/** Not on the table. */
export const NONE_YET = /\b(?:potential|possible|future|eventual|any|every|no|hypothetical|further)\b/iu

/** What somebody wants changed in another's text. */
export const AMENDMENTS = /^(?:amendments|changes)$/i

/** ", seen by the agency", "under which both sides would …": a text that says something. */
export const SEEN = /^,? (?:(?:seen|obtained|read|reviewed) by\b|under which\b|a copy of which\b)/iu

/** "An earlier version of our entry", "of this story": the paper’s own words. */
export const OWN_WORDS =
  /^ of (?:this|our|the) (?:[^\s.;,]+ ){0,2}?(?:articles?|story|stories|reports?|entry|posts?|page|dispatch|column|headline|live blog|newsletter)\b/iu

/** What has become of it. */
export function statusOf(words: string): 'leaked' | 'tabled' | 'agreed' | null {
  if (/\b(?:leak(?:ed|s)?|turned up|obtained by|seen by)\b/i.test(words)) return 'leaked'
  if (/\b(?:agreed|adopted|signed|initialled) (?:text|draft|plan)\b/i.test(words)) return 'agreed'
  return /\b(?:tabled|presented|handed|delivered|submitted|circulated|put forward|unveiled|deliver)\b/i.test(words)
    ? 'tabled'
    : null
}

/** The words are there for everybody to read. MODEL §5, P5: silence about it means they are not. */
export const PUBLIC =
  /\b(?:leak(?:ed)?\b|turned up on|published (?:in full|by|on)|posted (?:online|on)|made public|has (?:read|seen|obtained) (?:a copy of )?(?:the|a))\b/i
export const NOT_PUBLIC =
  /\b(?:not (?:been )?(?:made public|published|seen|released)|has not (?:seen|read)|unpublished|secret|confidential|no (?:newspaper|outlet|reporter) has seen)\b/i
