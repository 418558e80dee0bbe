/** @module Matters that lie in a land: of "talks on a truce in the north" the place is the truce's, and not that of the talks. */

/** Source of a pattern: one noun, singular. */
export const MATTER_OF_A_LAND =
  '(?:truce|cease-?fire|armistice|war|conflict|fighting|hostilities|violence|crisis|peace|insurgency|unrest|elections?)'
