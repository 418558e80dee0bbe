/** @module The lists of the gazetteers that both names and who is who look words up in: once for each word, whoever asks first. */
import { isGivenName } from './gazetteers/given-names.ts'
import { isPlaceHead } from './gazetteers/known-names.ts'
import { isPeopleNoun } from './gazetteers/offices.ts'
import { isBodyBeforeOf, isBodyHead, isHonorific, isOfficeNoun, isPersonNoun } from './gazetteers/taught-words.ts'
import { notedOf } from './word-types.ts'

export interface WordLists {
  readonly isGivenName: boolean
  readonly isHonorific: boolean
  readonly isOfficeNoun: boolean
  /** "envoy", "envoys". */
  readonly isPersonNoun: boolean
  /** "ministry", also before "of" alone: "house". */
  readonly isBodyHead: boolean
  readonly isPlaceHead: boolean
}

/** Which lists a word is on. */
export const wordLists = notedOf(
  ({ form }): WordLists => ({
    isGivenName: isGivenName(form),
    isHonorific: isHonorific(form),
    isOfficeNoun: isOfficeNoun(form),
    isPersonNoun: isPersonNoun(form) || isPeopleNoun(form),
    isBodyHead: isBodyHead(form) || isBodyBeforeOf(form),
    isPlaceHead: isPlaceHead(form),
  }),
)
