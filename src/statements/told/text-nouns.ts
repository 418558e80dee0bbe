/** @module Nouns for a text somebody offers: rows of general English, each a pattern that begins at a word. MODEL §5. */
import type { Line } from './lines.ts'
import { phrasesIn, phraseTable } from './phrase-table.ts'
import { NUMBERS } from './text-words.ts'

/** What talks come to, and what is only a text while it is a draft. */
const AGREEMENT =
  'agreements?|deals?|accords?|treaty|treaties|pact|contracts?|settlement|resolution|declaration|communiqu[eé]|decision|extension|statement|charter|constitution|programme|memorandum|road ?map|protocol|convention|mandate|law|bill|decree|regulations?|preamble|annex|article|clause|letter|note|list|timetable|schedule|calendar|answer|reply'

/** "a pay offer", "its latest offer": terms; "on offer" is none. */
const OF_OFFER =
  "an?|the|its|their|his|her|this|that|pay|wage|salary|trade|peace|exchange|swap|takeover|buyout|cash|compromise|new|first|second|third|fourth|fifth|sixth|earlier|previous|latest|final|improved|revised|sweetened|better|formal|written|[\\p{L}]+[’']s|[\\p{L}\\d]+-(?:page|point|part|step|year|month|week|day)"

const UNITS = 'points?|pages?|articles?|clauses?|paragraphs?|steps?|stages?|phases?'

export const TEXT_NOUNS = phraseTable(
  [
    `(?:draft|tentative|proposed|[\\p{L}.]+-(?:proposed|drafted)) (?:(?!(?:of|to|for|on|by|at|in|an?|the|its|their)\\b)[\\p{L}-]+ ){0,3}(?:${AGREEMENT})`,
    'draft (?:truce|cease-?fire)',
    'plans?|proposals?|counter-?(?:proposals?|offers?|plans?|drafts?|texts?|papers?|terms|demands?|bids?|documents?|packages?|notes?|letters?|lists?|drafts?)',
    // "The union’s counter drops the fund"
    "(?<=(?:\\b(?:the|its|their|his|her|an?)|[\\p{L}]+[’']s) (?:[\\p{L}-]+ )?)counter(?=,| (?:that|which|went|came|was|is|would|drops|keeps|asks|seeks|offers|accepts|sets))",
    'texts?|drafts?|frameworks?|documents?|papers?|non-papers?|blueprints?|road ?maps?|packages?|iterations?|redrafts?|aide-m[eé]moires?|formulas?|protocols?|memorandum|memoranda|memos?|versions?|editions?|term sheets?',
    'amendments|changes|messages?|letters?|notes?|lists? of (?:demands|conditions|points)',
    'outlines?(?= (?:of|for|that|which|paper|plan|was|were|agreement)\\b|[,.;])',
    `(?<=(?:\\b(?:first|second|earlier|later|revised|latest|original|previous|an?|the|its|their|his|her|this)|[\\p{L}]+[’']s) )outlines?`,
    'compromises?(?= (?:floated|tabled|proposed|drafted|drawn up|offered|put|circulated|suggested|that|which|under which|in which|would)\\b|,)',
    // "the 14-point agreement", "its updated contract"
    `(?<=\\b(?:\\p{Ll}+|\\d+)-(?:${UNITS}) (?:\\p{L}+ )?)(?:agreements?|deals?|accords?|treaty|pact|contracts?|arrangements?|understandings?|declarations?|statements?|settlements?)`,
    '(?<=\\b(?:updated|final|revised|improved|amended|latest)[”"]? )contracts?',
    // "the nine points", "his 14 points": a text called by how many it has; two are some of them
    `(?<=\\b(?:the|his|her|its|their|those|these|[\\p{L}]+[’']s?) (?:\\d{1,2}|${NUMBERS.slice(2).join('|')}) )points`,
    // "the union’s nine demands", "Ardan’s six articles": of somebody, else they are counted in passing
    `(?<=[\\p{L}]+[’']s? (?:\\d{1,2}|${NUMBERS.slice(1).join('|')}) )(?:articles|paragraphs|clauses)`,
    `(?<=(?:\\b(?:his|her|its|their)|[\\p{L}]+[’']s?) (?:\\d{1,2}|${NUMBERS.slice(1).join('|')}) )(?:demands|conditions|principles|proposals)`,
    // "a four-point list", "its ten-article answer": whatever it is, if nothing else is counted in points
    `(?<=\\b(?:\\p{Ll}+|\\d+)-(?:point|article|paragraph|clause) (?:[\\p{Ll}-]+ )?)(?:lists?|answers?|repl(?:y|ies)|responses?|schemes?|agendas?|programmes?|programs?|strateg(?:y|ies)|initiatives?|lists?|memos?|letters?|bids?|demands?|statements?|packages?)`,
    // "The reply that Keller brought was a plan in three phases"
    '(?:repl(?:y|ies)|responses?|answers?)(?= (?:that|which) [^.;]{5,90}?,? (?:was|is|were) (?:an?|its|their) (?:[\\p{L}\\d-]+ ){0,2}(?:plan|paper|proposal|text|document|draft|list|letter|offer)s?\\b)',
    // Terms.
    `(?<=\\b(?:${OF_OFFER}) )offers?`,
    '(?<=\\b(?:new|revised|improved|better|amended|latest|proposed|sweetened|updated|final) )terms|(?:pay|wage) claims?',
    '(?<=\\b(?:the|its|their) )terms(?= (?:on offer|on the table|tabled|put|proposed|offered|seen|circulated|sent|drawn up|handed)\\b)',
    // Half agreed.
    '(?:preliminary|interim|partial|provisional|initial|written|framework) (?:[\\p{L}-]+ ){0,2}(?:accords?|agreements?|deals?|pacts?|arrangements?)',
    // "an agreed record of the talks", "a side letter"
    'agreed (?:minutes?|record|conclusions)|side[ -](?:letters?|deals?|agreements?|accords?|papers?|notes?|protocols?)',
    '(?<=\\b(?:revised|amended|updated|draft|latest) )arrangements?',
    // "drew up an alternative to the leaked version"
    '(?<=\\b(?:an?|the|its|their) (?:own |written )?)alternatives?(?= to (?:the|its|their|his|her|that)\\b)',
    'agreements? in principle|(?:outline|handshake) (?:deals?|agreements?|accords?)|joint (?:statements?|declarations?|communiqu[eé]s?)',
    // "Its reply asks for guarantees"
    '(?:repl(?:y|ies)|responses?|answers?)(?=(?:, which [^,;.]{3,40},)? (?:also )?(?:asks? for|asked for|seeks?|sought|calls? for|called for|demands?|proposes?|suggests?|sets? out|lists?|contains?|includes?)\\b)',
  ].map(row => `(?:${row})\\b`),
)

/** Whether such a noun stands in the piece of the line. */
export function isTextNamed(line: Line, from: number, to: number): boolean {
  return phrasesIn(TEXT_NOUNS, line).some(({ start, end }) => start >= from && end <= to)
}
