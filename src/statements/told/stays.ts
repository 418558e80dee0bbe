/** @module Verbs of somebody's being somewhere: with "together" and "the same room" they make a meeting, with "separate rooms" one through others. */

export const STAYS: ReadonlySet<string> = new Set(
  'be sit stay gather stand assemble wait squeeze cram crowd face remain eat drink walk'.split(' '),
)
