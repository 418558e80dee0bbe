/**
 * @module Attributions that close their sentence: "The bell stays, the Mayor of the City, Ben Osei, told cadets." Whatever stands
 * before the comma was said, however long the speaker's description is; nothing is told behind the verb but to whom, when and where.
 */
import type { TokenRange } from '../document/span.ts'
import { type Cue, cuesOf } from './cues.ts'
import { type Draft, SPOKEN } from './draft.ts'
import { tidied } from './find-content.ts'
import { type Source, verbGroup } from './find-source.ts'
import { hasFinite, isFiniteVerb } from './finite-verbs.ts'
import type { Reading } from './reading.ts'
import { arePeople, BODY, CARRIER, isPerson, OUTLET } from './source-nouns.ts'
import { DETERMINERS, isCapitalised } from './words.ts'

/** Words of a speaker with his description, at most: "the commission of inquiry appointed by the Valley Army". */
const LONGEST_SPEAKER = 18

/** Words behind the verb, at most: "told cadets at their passing-out parade this morning". */
const MOST_ADJUNCTS = 14

/** These go on with words that were somebody's before; of a thing they tell that it lasts. */
const GOES_ON = /^(?:go on|continue|add|agree|repeat|reveal|show|indicate|suggest|note|warn|report)$/

/** The attribution whose verb at `at` closes the sentence behind its content, or `null`. */
export function closingAttribution(reading: Reading, sentence: number, range: TokenRange, at: number): Draft | null {
  const { words, finerTags } = reading
  const cue = cuesOf(words[at]!).find(one => isSpoken(one) && (one.particle === null || words[at + 1] === one.particle))
  if (cue === undefined || finerTags === null || !/^(?:VBD|VBZ|VBP)$/.test(finerTags[at]!)) return null
  const after = at + (cue.particle === null ? 1 : 2)
  const group = verbGroup(reading, at, range.first)
  if (group.negated || group.modal || group.passive || group.infinitive || group.hearsay) return null
  if (!closes(reading, cue, after, range.past)) return null
  const source = speakerBefore(reading, range.first, group.first)
  if (source === null || (GOES_ON.test(cue.lemma) && !speaks(reading, source))) return null
  // "But the road is shut, Keller said": the word only links.
  const opens = /^(?:but|and|yet|so|then|now)$/.test(words[range.first]!) ? range.first + 1 : range.first
  const content = tidied(reading, { first: opens, past: source.first })
  if (!isTold(reading, content)) return null
  return {
    ...SPOKEN,
    sentence,
    at,
    lemma: cue.lemma,
    act: cue.act,
    group,
    source,
    cue: { first: group.first, past: after },
    content: [content],
  }
}

function isSpoken({ form, frames }: Cue): boolean {
  return form !== 'gerund' && form !== 'participle' && (frames.includes('say') || frames.includes('tell'))
}

/** Words of whoever says it behind his verb, at most: "the captain behind him". */
const LONGEST_BEHIND = 8

/** "It is not off, says the captain behind him; …", "Nonsense, says Colonel Keller of the staff: it is …": an inverted verb up to the next mark. */
export function invertedClosing(reading: Reading, sentence: number, range: TokenRange, at: number): Draft | null {
  const { words, quotation, finerTags } = reading
  if (words[at - 1] !== ',' || quotation[at - 1] !== -1 || at - 1 <= range.first) return null
  const cue = cuesOf(words[at]!).find(one => isSpoken(one) && one.form !== 'base' && one.particle === null)
  if (cue === undefined || !/^VB[DZ]$/.test(finerTags?.[at] ?? '') || /^(?:tell|inform)$/.test(cue.lemma)) return null
  let past = at + 1
  while (past < range.past && past - at <= LONGEST_BEHIND && !/^[,;:.—–]$/.test(words[past]!)) past += 1
  if (!/^[;:]$/.test(words[past] ?? '') || hasFinite(reading, { first: at + 1, past })) return null
  const own = { first: at + 1, past }
  const source = { ...own, head: headOf(reading, own) }
  if (!isPhrase(reading, own) || !speaks(reading, source)) return null
  const before = tidied(reading, { first: range.first, past: at })
  const rest = tidied(reading, { first: past + 1, past: words[past] === ':' ? range.past : past + 1 })
  const content = [before, rest].filter(piece => piece.past > piece.first)
  return { ...SPOKEN, sentence, at, lemma: cue.lemma, act: cue.act, source, cue: { first: at, past: at + 1 }, content }
}

/** Nothing but an addressee, a time or a place up to the full stop. */
function closes(reading: Reading, { frames }: Cue, after: number, past: number): boolean {
  const { words, quotation, finerTags, printed } = reading
  let end = past
  while (end > after && /^[.!?”"’)]+$/.test(printed[end - 1]!) && quotation[end - 1] === -1) end -= 1
  if (end - after > MOST_ADJUNCTS) return false
  const isAddressed = frames.includes('tell') && end > after
  for (let at = after; at < end; at += 1) {
    if (quotation[at] !== -1 || /^[,:;—–]$/.test(words[at]!) || isFiniteVerb(reading, at)) return false
    if (/^(?:that|whether|how|why|what|to)$/.test(words[at]!) && at === after) return false
    if (/^(?:VB|VBG)$/.test(finerTags![at]!)) return false
  }
  return after === end || isAddressed || ADJUNCT.test(words[after]!)
}

/** Opens what tells when, where or how it was said. */
const ADJUNCT =
  /^(?:on|in|at|during|after|before|by|from|over|via|later|earlier|today|yesterday|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this|last|afterwards?|again|here|there|of)$/

/** The speaker between a comma and the verb, with the description between commas that his name stands behind. */
function speakerBefore(reading: Reading, first: number, before: number): Source | null {
  const { words, quotation } = reading
  const isApposed = words[before - 1] === ','
  const inner = commaBefore(reading, first, isApposed ? before - 1 : before)
  if (inner === -1) return null
  const own = { first: inner + 1, past: isApposed ? before - 1 : before }
  if (!isPhrase(reading, own) || own.past - own.first > LONGEST_SPEAKER) return null
  if (!isApposed) return { ...own, head: headOf(reading, own) }
  // "the Mayor of the City, Ben Osei, told": the name stands between commas behind what he is.
  const outer = commaBefore(reading, first, inner)
  const described = { first: outer + 1, past: inner }
  if (outer === -1 || quotation[inner] !== -1 || inner - outer > LONGEST_SPEAKER) return null
  if (!isPhrase(reading, described) || !speaks(reading, { ...described, head: headOf(reading, described) })) return null
  return { first: described.first, past: before, head: headOf(reading, described) }
}

function commaBefore({ words, quotation }: Reading, first: number, before: number): number {
  for (let at = before - 1; at > first && before - at <= LONGEST_SPEAKER; at -= 1) {
    if (words[at] === ',' && quotation[at] === -1) return at
    // "“… on land”, its statement says": the comma may stand within the marks, or none at all.
    if (quotation[at] !== -1) return /^[,!?.]$/.test(words[at - 1] ?? '') ? at : -1
  }
  return -1
}

/** A noun phrase and no clause: it opens as one does, and a verb of its own stands only behind "who". */
function isPhrase(reading: Reading, { first, past }: TokenRange): boolean {
  const { words, printed, finerTags, mention } = reading
  if (past <= first) return false
  const opens = words[first]!
  const isNoun =
    DETERMINERS.has(opens) ||
    mention[first] !== -1 ||
    isCapitalised(printed[first]!) ||
    /^(?:NN|PRP)/.test(finerTags![first]!)
  if (!isNoun || /^(?:that|which|who|but|and|or|so|while)$/.test(opens)) return false
  for (let at = first; at < past; at += 1) {
    if (/^(?:who|which|that|whose)$/.test(words[at]!)) return true
    if (isFiniteVerb(reading, at)) return false
  }
  return true
}

/** The noun that speaks: the last before what hangs on it. */
function headOf({ words, mention, finerTags }: Reading, { first, past }: TokenRange): number {
  if (mention[first] !== -1) {
    let last = first
    while (last + 1 < past && mention[last + 1] === mention[first]) last += 1
    return last
  }
  let at = first
  while (
    at + 1 < past &&
    !/^(?:of|from|in|at|for|with|on|to|by|who|which|that|,)$/.test(words[at + 1]!) &&
    finerTags![at + 1] !== 'VBN'
  )
    at += 1
  return at
}

/** Whether it is somebody who can speak. */
function speaks({ words, mention, document }: Reading, { first, head, past }: Source): boolean {
  const word = words[head]!
  if (/^(?:he|she|they|it)$/.test(word)) return past - first === 1
  if (isPerson(word) || arePeople(word) || BODY.has(word) || CARRIER.has(word) || OUTLET.has(word) || TITLED.test(word))
    return true
  const chain = document.mentions[mention[head]!]?.chain ?? null
  return chain !== null
}

const TITLED =
  /^(?:speaker|president|premier|chairman|chairwoman|chair|mayor|governor|minister|secretary|head|chief|leader|judge|bishop|captain|colonel|general)$/

/** Whether a clause of its own stands there, that its opening does not make depend on another. */
function isTold(reading: Reading, content: TokenRange): boolean {
  const { words } = reading
  if (content.past - content.first < 2 || !hasFinite(reading, content)) return false
  if (!/^(?:when|while|after|before|if|although|though|because|since|until|once|despite)$/.test(words[content.first]!))
    return true
  const comma = words.indexOf(',', content.first)
  return comma !== -1 && comma < content.past && hasFinite(reading, { first: comma, past: content.past })
}

/**
 * "It was going home, was all that Keller would tell reporters", "“No boat, no vote,” is how she put it": said, and so. `at`:
 * "all" or "how".
 */
export function allThatWasSaid(reading: Reading, sentence: number, range: TokenRange, at: number): Draft | null {
  const { words, quotation } = reading
  const verb = at - 1
  if (!/^(?:was|is)$/.test(words[verb] ?? '') || verb - 1 <= range.first) return null
  if (words[verb - 1] !== ',' && quotation[verb - 1] === -1) return null
  const opens = words[at + 1] === 'that' ? at + 2 : at + 1
  for (let said = opens + 1; said < Math.min(range.past, opens + LONGEST_SPEAKER); said += 1) {
    const puts = words[at] === 'how' && /^(?:puts?|describe[sd]|explain(?:s|ed)|phrase[sd])$/.test(words[said]!)
    const cue = cuesOf(words[said]!).find(({ frames }) => frames.includes('say') || frames.includes('tell'))
    if (puts ? words[said + 1] !== 'it' : cue === undefined || words[at] === 'how') continue
    const { first } = verbGroup(reading, said, opens)
    const own = { first: opens, past: first }
    const content = tidied(reading, { first: range.first, past: verb })
    if (!isPhrase(reading, own) || content.past - content.first < 2) return null
    const source = { ...own, head: headOf(reading, own) }
    return { ...SPOKEN, sentence, at: said, source, cue: { first, past: said + 1 }, content: [content] }
  }
  return null
}
