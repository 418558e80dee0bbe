/** @module Where a name is only a place: "in Ottawa", "flew to Ottawa", "the Ottawa talks", and not the government there. */
import { follows, type Word } from './words.ts'

const AT =
  /^(?:in|at|near|from|around|outside|across|via|through|inside|into|visit|visits|visited|visiting|leave|leaving|left|reach|reached|entering|entered)$/
const TRAVEL =
  /^(?:sent|sends|send|travel|travels|travelled|traveled|flew|fly|flies|visits?|trips?|went|goes?|returned?|dispatched|came|comes?|way|back|tour|walked|drove)$/
const CITY = /^(?:city|capital|town|port|outskirts|suburb|streets|north|south|east|west|mayor|people)$/
const THERE =
  /^(?:talks|meeting|summit|negotiations|round|conference|suburb|hotel|airport|time|street|streets|residents|accords?|agreement|protocol|process)$/

/** What one has from a government: words, and leave. */
const GIVEN =
  /^(?:criticism|pressure|objections?|opposition|resistance|support|backing|approval|consent|demands?|requests?|proposals?|offers?|assurances?|guarantees?|signals?|warnings?|repl(?:y|ies)|responses?|answers?|threats?|concessions?|denials?|complaints?|protests?|condemnation|praise|pledges?|pushback)$/

/** Whether the words around a name read it as a place. `first` to `past` are words; an article before it is skipped. */
export function isPlaceHere(words: readonly Word[], first: number, past: number): boolean {
  const here = words[first]!
  const wordAt = (at: number) => (words[at]?.sentence === here.sentence ? words[at]!.lower : '')
  const skip = wordAt(first - 1) === 'the' ? 1 : 0
  const before = wordAt(first - 1 - skip)
  const earlier = wordAt(first - 2 - skip)
  // "criticism from Ottawa": who gives it is no place.
  if (AT.test(before) && !(before === 'from' && GIVEN.test(earlier))) return true
  if (CITY.test(before) || (before === 'of' && CITY.test(earlier))) return true
  if (before === 'to' && earlier !== 'according' && isTravel(words, first - 1 - skip)) return true
  const next = words[past]
  // "OTTAWA, March 3 (…) -": a dateline.
  if (
    here.opens &&
    next !== undefined &&
    next.sentence === here.sentence &&
    /^(?:,|\s+[-–—]|\s*\()/.test(next.gap) &&
    here.upper
  )
    return true
  return next !== undefined && follows(words, past) && !words[past - 1]!.possessive && THERE.test(next.lower)
}

/** "sent the envoy to Ottawa": a verb of movement before, up to twelve words for two envoys with their titles. */
function isTravel(words: readonly Word[], at: number): boolean {
  const { sentence } = words[at]!
  for (let back = at - 1; back >= 0 && at - back <= 12 && words[back]!.sentence === sentence; back -= 1)
    if (TRAVEL.test(words[back]!.lower)) return true
  return false
}
