/** @module Rooms apart: "in separate wings of the palace", "on different floors", where those who talk through others sit. */

const APART =
  /\b(?:separate|different|adjoining|opposite|neighbou?ring) (?:[\p{L}-]+ ){0,2}?(?:rooms?|wings?|floors?|buildings?|hotels?|houses|villas?|suites?|halls?|libraries|tents|offices|ends|sides|corridors|tables|ships)\b/iu

/** Whether the words put people in such rooms. */
export function isApart(words: string): boolean {
  return APART.test(words)
}
