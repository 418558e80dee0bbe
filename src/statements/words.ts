/**
 * @module Closed classes of English words: the small words that tell where a subject or a clause begins and ends.
 * Lists after Quirk et al., A Comprehensive Grammar of the English Language (1985), chapters 2, 5, 9 and 14.
 * All in lower case, with straight apostrophes, clitics as their own tokens (n't, 's).
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Words that open a noun phrase, numbers among them. */
export const DETERMINERS = set(
  'the a an this that these those my your his her its our their some any each every both all another no several many most few more two three four five six seven eight nine ten dozens hundreds thousands one other such certain various',
)
/** Pronouns that can be the subject of a verb of saying. */
export const SUBJECT_PRONOUNS = set('he she they it i we you who')
/** Pronouns that can head a source although they name nobody by themselves. */
export const INDEFINITE_PRONOUNS = set(
  'some many others both neither none most few several everyone nobody someone one',
)
/** Pronouns that can be told something. */
export const OBJECT_PRONOUNS = set('him her them it me us you himself herself themselves itself')
/** Forms of be, have and do, modals, and their clitics. */
export const AUXILIARIES = set(
  "is are was were be been being am has have had having do does did will would shall should can could may might must 'll 'd 've 're 'm ca wo ai got",
)
/** Modals that report a possibility, not an act: "may say", "should call". */
export const MODALS = set('would could may might must should shall can will wo ca')
/** Words that deny their verb. */
export const NEGATIONS = set("not n't never neither nor hardly cannot")
/** Words that open a prepositional phrase. */
export const PREPOSITIONS = set(
  'of in on at to for from with by about against between among through during before after above below over under into onto upon within without despite toward towards near amid around across behind beyond except inside outside since until till via per off along beside besides concerning regarding following ahead alongside like unlike as than',
)
/** Prepositions that hang on the noun before them inside a subject: "officials from both delegations". */
export const NOUN_PREPOSITIONS = set('of from for in at with on to inside close familiar near within')
/** Words that join clauses or open one. */
export const CONJUNCTIONS = set(
  'and or but nor yet so because although though while whereas if unless whether when where once that which whose whom how why what before after since until as lest',
)
/** Words that join equals. */
export const COORDINATORS = set('and or but')
/** Adverbs that stand between subject and verb, besides all words in -ly. */
export const ADVERBS = set(
  'also then later again still now even just once twice already soon often always sometimes first meanwhile further earlier since thus too instead however long ago yet only ever nevertheless nonetheless subsequently afterward afterwards thereafter here there today yesterday tonight tomorrow himself herself themselves itself all both',
)
/** Days of the week. */
export const WEEKDAYS = set('monday tuesday wednesday thursday friday saturday sunday')
/** Words of which expressions of time are made. */
export const TIME_WORDS = set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow earlier later afterward afterwards recently previously morning afternoon evening night week month year last next this',
)
/** Words after which an adjunct of time, place or medium begins: "told reporters in Geneva on Monday". */
export const ADJUNCT_OPENERS = set(
  'on in at during after before while when as following outside inside from by via over with through amid ahead alongside late early last this earlier later',
)

/** Whether the word is an adverb by form or list; names in -ly (Kelly, Italy) are told by their capital, so pass the printed word. */
export function isAdverb(printed: string): boolean {
  return (
    ADVERBS.has(printed.toLowerCase()) ||
    (printed.endsWith('ly') &&
      /^[a-z]{3,}ly$/.test(printed) &&
      !/^(?:ally|family|assembly|reply|supply|rally|only|early|daily|weekly|monthly|ugly|likely|friendly|elderly)$/.test(
        printed,
      ))
  )
}

/** A token with at least one letter or digit. */
export function isWord(printed: string): boolean {
  // An English letter to begin with, in either case: nearly all words.
  const first = printed.charCodeAt(0) | 32
  if (first >= 97 && first <= 122) return true
  return /[\p{L}\p{N}]/u.test(printed)
}

/** Whether a printed word begins with a capital letter. */
export function isCapitalised(printed: string): boolean {
  return /^\p{Lu}/u.test(printed)
}
