/** @module Names of bodies, by how they are built: "… Foreign Ministry", "Committee for the Protection of Wells", "Dockers and Weavers Union". */
import { isFunctionWord } from './gazetteers/common-words.ts'
import { isGivenName } from './gazetteers/given-names.ts'
import { isBodyBeforeOf, isBodyHead } from './gazetteers/known-names.ts'
import { isHonorific, isOfficeNoun, isPortfolio } from './gazetteers/offices.ts'
import { isNameOrNumber, isNameWord, knownAt } from './name-words.ts'
import { follows, type Word } from './words.ts'

/** "Seamen’s Union": plurals without an s, whose possessive belongs to the name. */
const PLURAL_OWNER = /(?:men|women|children|people|folk|clergy)$/i

/** Where a body's or outlet's name that goes on here ends: "… Foreign Ministry", "… Evening Tribune". */
export function bodyAhead(words: readonly Word[], at: number): number | undefined {
  let past = at
  let end: number | undefined
  let joined = false
  while (past < words.length && (past === at || follows(words, past))) {
    const word = words[past]!
    // "Dockers and Weavers Service"
    if (!joined && end === undefined && isAndInBody(words, at, past)) {
      joined = true
      past += 1
      continue
    }
    // "Local 77"
    if (/^\d{1,4}$/.test(word.text) && past > at && /^(?:Local|Lodge|Branch|Chapter)$/.test(words[past - 1]!.text))
      return past + 1
    if (!isNameOrNumber(word)) break
    // "Dockers and Weavers Union | President Ana Osei"
    if (isOfficeNoun(word.text) && !isPortfolio(word.text) && word.lower !== 'general')
      return joined && end === past ? end : undefined
    past += 1
    if (isBodyHead(word.text) || isSchoolDistrict(words, past - 1)) end = past
    // "Weavers’ and Dyers’ Union"
    if (word.possessive && /s$/.test(word.text) && words[past]?.lower === 'and' && follows(words, past)) past += 1
    else if (word.possessive && !/s$/.test(word.text) && !PLURAL_OWNER.test(word.text)) break
  }
  return end
}

/** The "and" of "International Dockers and Weavers Union": two words before it, or a field of work, that nobody else is called by. */
function isAndInBody(words: readonly Word[], at: number, past: number): boolean {
  if (past === at || words[past]!.lower !== 'and' || words[past - 1]!.possessive || isGivenName(words[at]!.text))
    return false
  const next = words[past + 1]
  if (next === undefined || !follows(words, past + 1) || !isNameWord(next) || isGivenName(next.text)) return false
  if (knownAt(words, past + 1) !== undefined || isHonorific(next.text) || isOfficeNoun(next.text)) return false
  const known = knownAt(words, at)
  if (known !== undefined && at + known.length === past) return false
  // "the Stevedores and Allied Trades Guild"
  const isOfMany =
    past - at === 1 && /[^s]s$/.test(words[at]!.text) && words[at - 1]?.lower === 'the' && follows(words, at)
  if (isOfMany && !isOfficeNoun(words[at]!.text)) return true
  return past - at > 1 ? words.slice(at, past).every(({ text }) => !isOfficeNoun(text)) : isPortfolio(words[at]!.text)
}

/** "Sendal Unified School District": a district that employs, not a place. */
function isSchoolDistrict(words: readonly Word[], at: number): boolean {
  return words[at]!.text === 'District' && /^(?:School|Fire|Hospital|Transit|Water)$/.test(words[at - 1]?.text ?? '')
}

/** Whom bodies are of that say what they are for: "Parents for Open Schools". */
const MEMBERS =
  /^(?:Parents|Mothers|Families|Citizens|Friends|Students|Farmers|Doctors|Lawyers|Veterans|Women|Youth|Scientists|Physicians|Voices|Partners|Action|Justice)$/

/** "Ministry of Foreign Affairs", "Committee for the Protection of Wells": the end, or `undefined`. */
export function bodyWithOf(words: readonly Word[], at: number): number | undefined {
  let past = at
  while (past < words.length && (past === at || follows(words, past)) && isNameWord(words[past]!) && past - at < 6) {
    const word = words[past]!
    past += 1
    const isOfPeople = words[past]?.text === 'for' && MEMBERS.test(word.text)
    if (word.possessive || (!isBodyBeforeOf(word.text) && !isOfPeople && !hasLetters(words, at, past))) continue
    if (!(follows(words, past) && /^(?:of|for|on)$/.test(words[past]!.text))) continue
    let next = past + 1
    if (words[next]?.lower === 'the') next += 1
    const begin = next
    while (
      next < words.length &&
      follows(words, next) &&
      (isNameOrNumber(words[next]!) ||
        (next > begin && words[next]!.lower === 'and' && words[next + 1]?.capital === true)) &&
      (!words[next - 1]!.possessive || (next > begin && /[^s]s$/.test(words[next - 1]!.text)))
    )
      next += 1
    // "Council for the Renewal | of the Nation"
    const further =
      words[next]?.text === 'of' && follows(words, next) && words[next + 1]?.text === 'the' ? next + 2 : -1
    if (
      further !== -1 &&
      next > begin &&
      words[further]?.capital === true &&
      /^(?:People|Nation|State|Republic|Homeland|Fatherland|Revolution)$/.test(words[further]!.text)
    )
      return further + 1
    if (next > begin && !isFunctionWord(words[at]!.text)) return pastWhose(words, next)
  }
  return undefined
}

/** "Harl Watch for Safe Roads (HWSR)": the letters in brackets are those of the capitals from one word to behind another's "of" or "for". */
function hasLetters(words: readonly Word[], at: number, past: number): boolean {
  // 8 words: no body is called by more.
  for (let next = past; next < past + 8 && words[next]?.sentence === words[at]!.sentence; next += 1) {
    const { gap, text } = words[next]!
    if (/^ ?\($/.test(gap)) {
      const initials = words.slice(at, next).flatMap(word => (word.capital ? [word.text[0]!] : []))
      return initials.length > 2 && initials.join('') === text
    }
    if (gap !== ' ') return false
  }
  return false
}

/** "Front for the Liberation | of Ardan": what such words are of belongs to the name. */
function pastWhose(words: readonly Word[], at: number): number {
  const ofWhat =
    /^(?:Liberation|Defence|Defense|Protection|Salvation|Renewal|Independence|Unity|Freedom|Recovery|Restoration|Development|Reconstruction|Return|Rights|Workers|Friends|Families|Mothers|Victims)$/
  if (!ofWhat.test(words[at - 1]!.text) || words[at - 1]!.possessive || words[at]?.text !== 'of' || !follows(words, at))
    return at
  let next = at + 1
  if (words[next]?.lower === 'the' && follows(words, next)) next += 1
  const begin = next
  while (
    next < words.length &&
    follows(words, next) &&
    isNameWord(words[next]!) &&
    (next === begin || !words[next - 1]!.possessive)
  )
    next += 1
  return next > begin ? next : at
}
