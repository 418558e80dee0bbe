/** @module The words that make a sentence one about talks. */

export const TALKS =
  /\b(?:point|article|clause|annex|treaty|prisoners?|hostages?|crew|custody|truce|talks|negotiations|negotiators|summit|ceasefire|agreement|accord|communiqu[eé]|delegations?)\b/i
