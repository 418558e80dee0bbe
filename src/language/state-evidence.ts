/** @module Signs that a name is that of a state: its government, its ministers, its border, whom it sends. */
import { OF_PARTY, OFFICER } from './body-evidence.ts'
import { isOfficeNoun, isPortfolio } from './gazetteers/offices.ts'
import type { Evidence } from './name-evidence.ts'
import type { Use } from './name-use.ts'

/** Counts what only a state has, its people at talks, and bodies of its own. */
export function countState(it: Evidence, use: Use): void {
  const { before, earlier, first, next, isTouching, isOwner, past, wordAt } = use
  if (before === 'of' && OF_STATES.test(earlier)) it.state += 2
  if (before === 'from' && /^diplomats?$/.test(earlier)) it.state += 2
  // "the farm minister of X": a field of work before the office, so that none stands behind its "of".
  if (before === 'of' && earlier === 'minister' && isPortfolio(wordAt(first - 3)?.text ?? '')) it.state += 2
  // "between X and …", "… and X said"
  if (before === 'between') it.sends += 1
  if (next !== undefined && isTouching && OF_GOVERNMENT.test(next.lower)) it.governs += 1
  // "the X delegation", "inside the X camp"
  if (next !== undefined && isTouching && !isOwner && before === 'the' && /^(?:delegation|camp|side)$/.test(next.lower))
    it.sends += 1
  // "the X foreign ministry"
  if (next !== undefined && isTouching && isPortfolio(next.text) && wordAt(past + 1)?.lower === 'ministry')
    it.governs += 1
  if (next === undefined || !isTouching || !isOwner) return
  if (OF_PARTY.test(next.lower) || OF_PARTY.test(wordAt(past + 1)?.lower ?? '')) it.sends += 1
  for (let at = past; at < past + 3; at += 1) if (OWN_OFFICE.test(wordAt(at)?.lower ?? '')) it.state += 1
  if (hasNamedMinister(use) || isMinistersOwner(use) || hasStatesOffice(use)) it.governs += 1
  if (next.capital && !isOfficeNoun(next.text)) it.state += 1
}

/** What only a state has. */
export const OF_STATES =
  /^(?:ambassador|embassy|government|parliament|president|presidency|premier|diplomats?|king|border|envoys?|capital)$/

const OF_GOVERNMENT =
  /^(?:government|cabinet|parliament|embassy|ambassador|border|borders|army|navy|waters|airspace|territory|constitution|soil|citizens|consulate|electorate)$/

/** "Sendal’s climate envoy | Ana Osei", "Sendal’s president, | Jonah Hale": somebody holds for it what only a state has to give. */
function hasNamedMinister({ past, nextName, wordAt }: Use): boolean {
  if (nextName === undefined || nextName.past - nextName.first < 2) return false
  // 5 words: "Sendal’s deputy prime and foreign minister".
  for (let at = past; at <= past + 4; at += 1) {
    const word = wordAt(at)
    if (word === undefined || !/^,? $/.test(wordAt(at + 1)?.gap ?? '')) return false
    if (isMinister(word.lower, wordAt(at - 1)?.lower)) return nextName.first === at + 1
    if (/^, $/.test(wordAt(at + 1)!.gap)) return false
  }
  return false
}

/** "Sendal’s prime minister met …": nobody but a state has one. */
function hasStatesOffice({ past, wordAt }: Use): boolean {
  const [one, two] = [wordAt(past)?.lower ?? '', wordAt(past + 1)?.lower ?? '']
  return (
    /^(?:premier|ambassador|embassy|parliament)$/.test(one) ||
    (two === 'minister' && /^(?:prime|foreign|interior|finance)$/.test(one)) ||
    (two === 'secretary' && /^(?:foreign|home)$/.test(one))
  )
}

/** "Ana Osei, | Sendal’s patient foreign minister, …" */
function isMinistersOwner({ words, first, past, wordAt }: Use): boolean {
  if (wordAt(first - 1)?.capital !== true || wordAt(first - 2)?.capital !== true || !/^, $/.test(words[first]!.gap))
    return false
  for (let at = past; at <= past + 4 && /^ $/.test(wordAt(at)?.gap ?? ''); at += 1)
    if (isMinister(words[at]!.lower, words[at - 1]!.lower)) return !/^ $/.test(wordAt(at + 1)?.gap ?? ',')
  return false
}

/** "minister", and the "secretary" of "foreign secretary". */
function isMinister(noun: string, before: string | undefined): boolean {
  return (
    MINISTER.test(noun) ||
    (noun === 'secretary' && /^(?:foreign|home|defen[cs]e|interior|treasury)$/.test(before ?? ''))
  )
}

/** Those whom only a state appoints. */
const MINISTER = /^(?:minister|president|premier|ambassador|envoy|chancellor|king|queen|emir)$/

/** 28 words: what it wants may stand before "its negotiator said", with no other name between. */
const OFFICE_REACH = 28

/** "its operations chief" */
const BODY_CHIEF = /^(?:operations|finance|sales|marketing|commercial|technology|strategy|personnel|communications)$/

/** "Sendal left early, its foreign minister said": whose the office is goes with "its"; a body has officers, a side at talks negotiators. */
export function ownOffice({ past, nextName, words, wordAt }: Use): 'governs' | 'sends' | 'body' | undefined {
  for (let at = past; at < past + OFFICE_REACH && at < (nextName?.first ?? words.length); at += 1) {
    if (wordAt(at)?.lower !== 'its') continue
    for (let next = at + 1; next <= at + 3; next += 1) {
      const lower = wordAt(next)?.lower ?? ''
      if (/^(?:minister|ministers|president|premier|ambassador|government|parliament|army|ministry)$/.test(lower))
        return 'governs'
      if (/^(?:negotiators?|delegation|envoy)$/.test(lower)) return 'sends'
      if (OFFICER.test(lower) || (lower === 'chief' && BODY_CHIEF.test(wordAt(next - 1)?.lower ?? ''))) return 'body'
    }
  }
  return undefined
}

const OWN_OFFICE =
  /^(?:minister|ministry|negotiator|president|parliament|government|ambassador|embassy|presidency|assembly|premier)$/
