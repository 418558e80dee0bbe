/** @module Entries of live pages: the sentence splitter sets the hour that opens one apart; here it is known again. */
import type { Sentence, With } from '../document/layers.ts'

/** Nothing but an hour: "11:30", "14.05 GMT –", "9:15 a.m.:", "[10:05 CET]", "Updated 7 pm local time". */
const STAMP =
  /^[([]?(?:updated?(?: at)?:? |at )?\d{1,2}(?:[:.h]\d{2}){0,2}(?:\s?[ap]\.?m\.?)?(?:\s?\(?(?:[A-Z]{2,4}(?:[+-]\d{1,2})?|local(?: time)?|hrs|h)\)?)?[)\]]?\s?[:–—|,-]?$/i

/** Whether a sentence is the time stamp of an entry: an hour alone, before others of its paragraph. */
export function isTimeStamp({ text, paragraphs }: With<'paragraphs'>, { start, end, paragraph }: Sentence): boolean {
  const { start: opens, end: closes } = paragraphs[paragraph]!
  return opens === start && end < closes && STAMP.test(text.slice(start, end))
}
