/** @module What the main part of a wording is about, without its circumstances: where, when and beside what it is so. */
import { type IssuePhrases, type IssuePlace, issuePlaces, isTextIssue, TALKS_ISSUE } from './issues.ts'

/** Where the circumstances begin: "…, after talks on a truce had failed", "during a visit to the border". */
const CIRCUMSTANCE =
  /(?:,| [-–—])? (?:even if|if|unless|until|when|once|after|during|following|amid|despite|since|before|while|on a visit)\b| [-–—] /

/** What the main part of a wording is about; what its circumstances are about where the main part names no issue. */
export function mainIssues(words: string, phrases: IssuePhrases): readonly string[] {
  const at = words.search(CIRCUMSTANCE)
  const main = at > 0 ? headIssues(words.slice(0, at), phrases) : []
  return main.length > 0 ? main : headIssues(words, phrases)
}

/** Opens a place or a time that a thing is at: "observers on the border road", "prisoners in the first week of a truce". */
const WHERE =
  /\b(?:in|at|along|near|around|across|inside|outside|within|beside|on (?:the|its|their|his|her|our|any|both|all))(?= )/giu

/** Where such a phrase ends. */
const WHERE_ENDS = /[,;:.!?()"“”]| [-–—] | (?:and|but|or|plus|while|as well as) /u

/** Issues without those that only tell where the thing named before them is. "talks on a truce" are about the truce. */
function headIssues(words: string, phrases: IssuePhrases): readonly string[] {
  const places = issuePlaces(words, phrases)
  const kept = places.length < 2 ? places : places.filter(place => !isWhere(words, place, places))
  return [...new Set(kept.map(({ issue }) => issue))]
}

function isWhere(words: string, place: IssuePlace, places: readonly IssuePlace[]): boolean {
  const opener = [...words.slice(0, place.start).matchAll(WHERE)].at(-1)
  if (opener === undefined || WHERE_ENDS.test(words.slice(opener.index, place.start))) return false
  const head = places.findLast(({ end }) => end <= opener.index)
  return (
    head !== undefined &&
    !isTextIssue(head.issue) &&
    head.issue !== TALKS_ISSUE &&
    !WHERE_ENDS.test(words.slice(head.end, opener.index))
  )
}
