/** @module Verbs that change their vowels, as far as wordings of issues have them: "laid down its arms" is to lay them down. */

/** A form and its verb. */
const FORMS =
  'laid lay, lain lay, kept keep, gave give, given give, took take, taken take, sent send, paid pay, froze freeze, frozen freeze, ' +
  'fell fall, fallen fall, rose rise, risen rise, broke break, broken break, withdrew withdraw, withdrawn withdraw, sold sell, ' +
  'bought buy, built build, lost lose, spoke speak, drew draw, drawn draw, wrote write, written write, sought seek, fought fight, ' +
  'brought bring, forgave forgive, forgiven forgive, struck strike, shot shoot, stole steal, stolen steal, swore swear, sworn swear, ' +
  'threw throw, thrown throw, tore tear, torn tear, went go, gone go, came come, ran run, began begin, begun begin, freed free, ' +
  'bound bind, led lead, lent lend, spent spend, taught teach, told tell, won win, stood stand, hid hide, hidden hide, flew fly, flown fly'

const BASES: ReadonlyMap<string, string> = new Map(FORMS.split(', ').map(pair => pair.split(' ') as [string, string]))

/** The verb of a form that has no regular ending; any other word as it is. */
export function baseOf(word: string): string {
  return BASES.get(word) ?? word
}
