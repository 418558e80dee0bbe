/** @module The words of texts on a negotiating table: what names one, which version it is, what was done with it. MODEL §5. */

/** Nouns for a text somebody offers. */
const HEAD =
  'plans?|proposals?|counter-?proposals?|counter-?offers?|texts?|drafts?|frameworks?|documents?|papers?|blueprints?|road ?maps?|packages?|formulas?|protocols?|memorandum|memoranda|non-papers?|versions?|editions?|amendments|changes'

export const TEXT_NOUN = new RegExp(`\\b(?:${HEAD})\\b`, 'giu')

/** "an updated edition of the 14-point text": the words that only say which version. */
export const VERSION_OF = /^(?:versions?|editions?|drafts?|copy|copies|text)$/i

/** Words that may stand between article and noun in the name of such a text. */
export const MODIFIER =
  /^(?:peace|ceasefire|truce|trade|treaty|settlement|compromise|deal|draft|framework|border|fisher(?:y|ies)|fishing|climate|tariff|water|quota|security|withdrawal|prisoner|hostage|agreement|negotiating|negotiation|mediation|mediators?[’']?s?|written|joint|single|common|formal|informal|confidential|unpublished|secret|controversial|tentative|proposed|existing|current|recent|so-called|original|initial|first|earlier|earliest|previous|previously|leaked|latest|new|newest|newer|final|fresh|old|older|revised|modified|refined|updated|amended|adjusted|redrafted|reworked|rewritten|altered|softened|watered-down|second|third|fourth|rival|competing|alternative|and|or|\p{L}+-(?:backed|brokered|sponsored|led|drafted|proposed|mediated|authored)|(?:\d+|\p{L}+)-(?:points?|paragraphs?|pages?|articles?|clauses?|stages?|steps?|parts?|phases?|days?|weeks?|months?|years?))$/iu

/** What makes a plan a text of negotiations, and not what somebody is going to do. */
export const OF_NEGOTIATIONS =
  /\b(?:peace|ceasefire|truce|trade|settlement|compromise|deal|draft|border|fisher(?:y|ies)|climate|tariff|quota|withdrawal|agreement|negotiating|mediat\w+|counter-?(?:proposals?|offers?)|revised|modified|refined|updated|amended|adjusted|redrafted|reworked|rewritten|leaked|\p{L}+-(?:brokered|sponsored|mediated))\b/iu

export const REVISED =
  /\b(?:revised|modified|refined|updated|amended|adjusted|redrafted|reworked|rewritten|altered|softened|watered-down|second|third|newer?|revision)\b/iu

/** Right behind the noun: ", refined during the talks", "that had been revised", "adjusted after criticism". */
export const REVISED_AFTER =
  /^,? (?:(?:that|which) (?:had been|has been|was|were|have been) )?(?:\p{L}+ly )?(?:revised|modified|refined|updated|amended|adjusted|redrafted|reworked|rewritten|altered|softened)\b/iu

/** A text called by its month is the one of that month, and not the one on the table today. */
export const FIRST =
  /\b(?:original|initial|first|earlier|earliest|previously|leaked|old|older|January|February|March|April|May|June|July|August|September|October|November|December)\b/iu

/** "12-point", "nine-paragraph". */
const NUMBERED = /\b(\d{1,3}|[a-z]+(?:-[a-z]+)?)-(point|paragraph|page|article|clause|chapter|item)s?\b/iu

/** "12 draft proposals"; "nine paragraphs long" after the noun. */
const COUNTED = /\b(\d{1,3}) (?:[\p{L}.’'-]+ ){0,4}(?:proposals|points|articles|clauses)\b/iu
const COUNTED_AFTER = /^[^.;]{0,40}?\b(\d{1,3}|[a-z]+(?:-[a-z]+)?) (point|paragraph|article|clause)s? long\b/iu

const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )

/** A count in figures or words, from 1; `null` for any other word. */
export function countOf(word: string): number | null {
  const count = Number(word) || NUMBERS.indexOf(word.toLowerCase()) + 1
  return count > 0 ? count : null
}

export interface Numbering {
  readonly number: number
  /** `null` where only pieces are counted: "12 draft proposals". */
  readonly unit: string | null
}

export function numberingIn(name: string, after: string): Numbering | null {
  const [, count, unit] = name.match(NUMBERED) ?? after.match(COUNTED_AFTER) ?? []
  const number = count === undefined ? null : countOf(count)
  if (number !== null) return { number, unit: unit!.toLowerCase() }
  const counted = name.match(COUNTED)?.[1]
  return counted === undefined ? null : { number: Number(counted), unit: null }
}

/** What is done with a text by whoever offers it. */
export const OFFERS =
  /\b(?:hand(?:ed|s|ing)?(?: over)?|tabled?|tables|submit(?:s|ted)?|present(?:ed|s)?|put forward|develop(?:ed|s)|draft(?:ed|s)|propos(?:ed|es)|suggest(?:ed|s)|offer(?:ed|s)|circulat(?:ed|es)|unveil(?:ed|s)|sent|sends|deliver(?:ed|s)?|floated|drew up|drawn up|produced|published|answer(?:ed|s) with|came back with|request(?:ed|s)|sought|seeks|seeking|want(?:s|ed)|demand(?:ed|s))\b/iu

/** By whom, behind the noun; what it is about may stand between. */
export const BY_WHOM =
  /^(?: (?:for|on|to)\b[^.;,]{0,70}?)? (?:(?:that|which) (?:was|were|had been) )?(?:put forward|presented|proposed|drafted|tabled|circulated|submitted|drawn up|authored|written|offered|unveiled|brokered|prepared|sent|delivered) by |^ (?:from|of) /iu

/** "the latest proposal": one of several that were on the table. */
export const LATEST = /\b(?:latest|final|new|newest|current)\b[^.]{0,30}\bproposals?\b/iu

/** Not on the table. */
export const NONE_YET = /\b(?:potential|possible|future|eventual|any|no|hypothetical|further)\b/iu

/** What somebody wants changed in another's text. */
export const AMENDMENTS = /^(?:amendments|changes)$/i

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
