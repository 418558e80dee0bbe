/**
 * @module Parties that go by a common noun: "the rebels", "the junta", "management". One word for each kind, so that what one
 * report calls insurgents and another rebels can be the same.
 */

/** The party by its usual word → words for it, as nouns and before nouns. */
const WORDS = {
  rebels:
    'rebel rebels insurgent insurgents guerrilla guerrillas guerilla guerillas separatist separatists secessionist secessionists mutineer mutineers',
  opposition: 'opposition',
  junta: 'junta putschists',
  employers: 'employer employers management',
  unions: 'unions',
  company: 'company firm',
} as const

export type CommonParty = keyof typeof WORDS

const PARTY_OF: ReadonlyMap<string, CommonParty> = new Map(
  Object.entries(WORDS).flatMap(([party, words]) =>
    words.split(' ').map(word => [word, party as CommonParty] as const),
  ),
)

/** The party a word stands for: "insurgents", "insurgent" → "rebels"; any case. `undefined` for any other word. */
export function commonParty(word: string): CommonParty | undefined {
  return PARTY_OF.get(word.toLowerCase())
}

/** What companies end their names with: "Harl Mills Ltd". */
export const COMPANY =
  / (?:Inc|Corp|Corporation|Company|Ltd|Limited|PLC|Plc|AG|SE|GmbH|LLC|Co|Holdings|Airlines|Airways|Motors)\.?$/
