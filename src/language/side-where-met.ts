/** @module The side of a minister without a state, told by where he is met: "flew to Sendal to see President Osei". */
import type { Reading } from './reading.ts'
import { sideOfName } from './side-of-phrase.ts'
import { follows } from './words.ts'

/** Offices whose holders travellers come to see. */
const RECEIVES = /(?:^|\s)(?:president|prime minister|premier|chancellor|king|queen|emir|minister)$/i

/** The state or seat where somebody with a title and no state is met. */
export function sideWhereMet(reading: Reading, index: number): string | null {
  const { words, bound, names } = reading
  const { titles, range } = bound[index]!
  const [title] = titles
  if (titles.length !== 1 || title === undefined || range.first === names[index]!.first) return null
  if (words.slice(range.first, names[index]!.first).some(({ possessive }) => possessive)) return null
  return RECEIVES.test(title) ? sideVisited(reading, range.first) : null
}

/** "is to fly to Sendal on Monday to see | President Ana Osei": whom one flies to see is at home there. */
function sideVisited(reading: Reading, first: number): string | null {
  const { words, nameAt, names, judged } = reading
  const { sentence } = words[first]!
  let isMeeting = false
  // 20 words: "to fly to Sendal next Thursday to put the objections of his government to".
  for (let at = first - 1; at > first - 20 && words[at]?.sentence === sentence; at -= 1) {
    const { lower } = words[at]!
    if (/^(?:meet|see|with|to)$/.test(lower) && nameAt[at] === -1) isMeeting ||= at === first - 1
    const name = nameAt[at] ?? -1
    if (name === -1 || words[at - 1]?.lower !== 'to' || names[name]!.first !== at || !follows(words, at)) continue
    if (
      !/^(?:fly|flies|flew|flown|flying|travel|travels|travelled|traveled|travelling|go|goes|went|going|returned?)$/.test(
        words[at - 2]?.lower ?? '',
      )
    )
      continue
    return isMeeting && /^(?:state|place)$/.test(judged[name]!.kind ?? '') ? sideOfName(reading, name) : null
  }
  return null
}
