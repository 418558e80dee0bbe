/** @module Evidence: how a report uses each name, wherever it stands. Counted once for all its uses. */

import type { Bound } from './bind-titles.ts'
import { appositionBefore, epithetAfter, epithetBefore, isBeforeFighters } from './epithets.ts'
import type { Name } from './find-names.ts'
import type { Phrase } from './find-phrases.ts'
import { isFunctionWord, isPastVerb, isVerbOfActors, isVerbOfSaying } from './gazetteers/common-words.ts'
import { isGivenName } from './gazetteers/given-names.ts'
import { isCommonBody } from './gazetteers/known-names.ts'
import { isOfficeNoun, isOfficeOfState, isPortfolio } from './gazetteers/offices.ts'
import { follows, type Word } from './words.ts'

/** Counts, not weights; a strong sign counts more than once. */
export interface Evidence {
  uses: number
  /** Bound to a title, begins with a given name, followed by "who". */
  person: number
  /** Told as papers are told, credited in a dateline. */
  media: number
  /** "the embassy of X", "X's foreign minister". */
  state: number
  /** Has what only a state has: "X's government", "the X government", "X's border". */
  governs: number
  /** Has people at talks: "X's delegation", "between X and …". */
  sends: number
  /** Stands before an office or an institution: "X officials". */
  modifier: number
  /** … which only a state has: "X ambassador". */
  stately: number
  /** Stands before any other common noun: "X boats". */
  attributive: number
  /** Subject of a verb of saying. */
  speaks: number
  /** Subject of a verb that only somebody can be the subject of. */
  acts: number
  /** Somebody says that it does something: "the minister said X would …". */
  told: number
  /** After "in", "at", "near"; before "beach", "district". */
  located: number
  /** … of these after "at": one works at a company, too. */
  at: number
  articled: number
  /** "he", "she", "his" or "her" follows in its sentence, with no other name between. */
  he: number
  /** "it" or "its" or "which" does. */
  it: number
  /** "Ministers in X", "the government in X". */
  seated: number
  /** Called a body: "the charity X", "X, a regional bloc". */
  body: number
  /** Has fighters: "X rebels". A region may, too. */
  fights: number
  /** Joined to a known person by a hyphen: "X-Osei talks". */
  paired: number
}

const OF_STATES =
  /^(?:ambassador|embassy|government|parliament|president|presidency|premier|diplomats?|king|border|envoys?|capital)$/
const OWN_OFFICE =
  /^(?:minister|ministry|negotiator|president|parliament|government|ambassador|embassy|presidency|assembly|premier)$/

const OF_GOVERNMENT =
  /^(?:government|cabinet|parliament|embassy|ambassador|border|borders|army|navy|waters|airspace|territory|constitution|soil|citizens|consulate|electorate)$/
const OF_PARTY =
  /^(?:delegation|team|side|negotiators?|envoys?|delegates?|representatives|demands?|proposals?|offer|letter|position)$/

const PLACE_NOUN =
  /^(?:area|beach|city|district|island|lake|market|municipality|neighbourhood|neighborhood|province|region|river|state|suburb|town|valley|village)$/

/** The evidence for each key of a name. */
export function evidenceByKey(
  words: readonly Word[],
  names: readonly Name[],
  phrases: readonly Phrase[],
  bound: readonly Bound[],
): ReadonlyMap<string, Evidence> {
  const all = new Map<string, Evidence>()
  const of = (key: string): Evidence => {
    const found = all.get(key) ?? nothing()
    all.set(key, found)
    return found
  }
  const openings = firstWords(words)
  names.forEach((name, index) => {
    const use = useOf(words, name, names[index + 1])
    const it = of(name.key)
    it.uses += 1
    if (bound[index]!.isPerson) it.person += 1
    if (name.past - name.first > 1 && isGivenName(words[name.first]!.text)) it.person += 1
    if (epithetBefore(words, name.first) !== undefined || epithetAfter(words, name.past) !== undefined) it.body += 1
    if (isRun(use) || isCalledSo(use) || hasBodysOwn(use) || isPartyByNoun(use)) it.body += 1
    if (appositionBefore(words, name.first, name.past) !== undefined) it.body += 1
    if (isBeforeFighters(words, name.past)) it.fights += 1
    countPlace(it, use)
    countMedia(it, use)
    countVerbs(it, use)
    countState(it, use)
    countPronouns(it, use, openings)
  })
  countModifiers(words, names, phrases, of)
  names.forEach((name, index) => {
    const other = names[index + 1]
    if (other === undefined || !arePairOfBodies(words, name, other)) return
    of(name.key).body += 1
    of(other.key).body += 1
  })
  for (const name of names) {
    const parts = name.past - name.first === 1 ? words[name.first]!.folded.split(/[-‑]/) : []
    if (parts.length === 2) for (const part of parts) of(part).paired += 1
  }
  return all
}

/** "Sendal and Urzo, two brewers, …": what both are. */
function arePairOfBodies(words: readonly Word[], a: Name, b: Name): boolean {
  if (b.first !== a.past + 1 || words[a.past]!.lower !== 'and' || words[a.first]!.sentence !== words[b.first]!.sentence)
    return false
  const count = words[b.past]
  if (count === undefined || !/^,\s$/.test(count.gap) || !/^(?:two|both|the)$/.test(count.lower)) return false
  // 4 words: "two of the biggest brewers".
  for (
    let at = b.past + 1;
    at <= b.past + 5 && words[at]?.sentence === count.sentence && /^ $/.test(words[at]!.gap);
    at += 1
  )
    if (
      isCommonBody(words[at]!.lower.replace(/ies$/, 'y').replace(/s$/, '')) ||
      /(?:brew|min|mak|produc|ship|bank|build|retail|insur|publish)ers$/.test(words[at]!.lower)
    )
      return /s$/.test(words[at]!.lower)
  return false
}

/** How each sentence begins: its first words, at most five, in lower case and with a space behind each. */
function firstWords(words: readonly Word[]): ReadonlyMap<number, string> {
  const first = new Map<number, string>()
  const counts = new Map<number, number>()
  for (const { sentence, lower } of words) {
    const count = counts.get(sentence) ?? 0
    if (count === 5) continue
    counts.set(sentence, count + 1)
    first.set(sentence, `${first.get(sentence) ?? ''}${lower} `)
  }
  return first
}

/** "Sendal refused. The Ardani armed group said …": what the next sentence calls its subject. */
const CALLED_BODY =
  /^the (?:\S+ ){0,2}?(?:armed group|group|movement|militia|company|airline|union|firm|carmaker|organi[sz]ation|charity|guerrillas|rebels|insurgents|militants) (?!of )/

/** One use of a name, with the words around it in its sentence. */
interface Use extends Name {
  readonly words: readonly Word[]
  readonly sentence: number
  /** The word of its sentence at an index. */
  readonly wordAt: (at: number) => Word | undefined
  /** The word before, and the one before that; '' at the beginning. */
  readonly before: string
  readonly earlier: string
  readonly next: Word | undefined
  readonly nextName: Name | undefined
  /** "Keller’s". */
  readonly isOwner: boolean
  /** The next word follows with nothing but a space between. */
  readonly isTouching: boolean
}

function useOf(words: readonly Word[], name: Name, nextName: Name | undefined): Use {
  const { first, past } = name
  const { sentence } = words[first]!
  const wordAt = (at: number) => (words[at]?.sentence === sentence ? words[at] : undefined)
  const next = wordAt(past)
  return {
    ...name,
    words,
    sentence,
    wordAt,
    before: wordAt(first - 1)?.lower ?? '',
    earlier: wordAt(first - 2)?.lower ?? '',
    next,
    nextName,
    isOwner: words[past - 1]!.possessive,
    isTouching: next !== undefined && follows(words, past),
  }
}

/** "Keller, who runs | X": a body. */
function isRun({ before, earlier, isOwner }: Use): boolean {
  return !isOwner && earlier === 'who' && /^(?:runs|heads|chairs|directs|founded)$/.test(before)
}

/** "The dissidents call themselves | the X", "a faction calling itself X". */
function isCalledSo({ words, first, before }: Use): boolean {
  const at = before === 'the' ? first - 2 : first - 1
  return (
    words[at]?.sentence === words[first]!.sentence &&
    /^(?:itself|themselves)$/.test(words[at]!.lower) &&
    /^(?:call(?:s|ed|ing)?|nam(?:es|ed|ing)|styl(?:es|ed|ing)|dubb(?:ed|ing))$/.test(words[at - 1]?.lower ?? '')
  )
}

/** "the hardline X | bloc": a party; not "the Ardani party", which has an adjective. */
function isPartyByNoun({ words, first, past, key, isTouching, isOwner }: Use): boolean {
  if (!isTouching || isOwner || !/^(?:bloc|party|faction|caucus)$/.test(words[past]!.text)) return false
  if (/(?:i|an|ish|ese|ic)$/.test(key)) return false
  const before = words[first - 1]
  return before !== undefined && follows(words, first) && (before.lower === 'the' || words[first - 2]?.lower === 'the')
}

/** What bodies have and nobody else: "X’s managing director", "X, whose members …". */
const BODYS_OWN =
  /^(?:ceo|cfo|chief (?!of|delegate|negotiator|envoy|mediator|minister|justice)|(?:local|regional|country|plant|general|site) manager|managing director|managing partner|chief executive|chief operating|chief financial|finance chief|general secretary|secretary general|co-leader|board|shareholders|directors|members|membership|founder|chair|chairman|chairwoman|chairperson|bargaining committee|works council|headquarters|spokes(?:man|woman|person) )/

/** "X’s board", "X founder Ana Osei", "X, whose leader, Ana Osei, …". */
function hasBodysOwn({ first, past, before, next, nextName, isOwner, isTouching, wordAt }: Use): boolean {
  // "the United Dawn of Ardan, whose leader": of the dawn.
  const end = next?.lower === 'of' && nextName?.first === past + 1 ? nextName.past : past
  const isOfWhole = before === 'of' && wordAt(first - 2)?.capital === true
  const isWhose = !isOfWhole && wordAt(end)?.lower === 'whose' && /^,\s/.test(wordAt(end)!.gap)
  if (isWhose)
    return /^(?:leader|leaders|chairman|chairwoman|chair|members|board|president|founder)$/.test(
      wordAt(end + 1)?.lower ?? '',
    )
  if (!isTouching) return false
  if (isOwner && hasNamedOfficer(past, wordAt)) return true
  const owned = [0, 1].map(step => wordAt(past + step)?.lower ?? '').join(' ')
  return BODYS_OWN.test(`${owned} `) && (isOwner || !/^(?:board|members|directors|shareholders) /.test(owned))
}

/** "X’s commercial director, | Ana Osei": what no state has, with a name behind. */
function hasNamedOfficer(past: number, wordAt: Use['wordAt']): boolean {
  // 4 words: "deputy head of sales".
  for (let at = past; at < past + 4; at += 1) {
    const [word, next] = [wordAt(at), wordAt(at + 1)]
    if (word === undefined || next === undefined || word.capital) return false
    if (OFFICER.test(word.lower)) return next.capital && /^,? $/.test(next.gap) && wordAt(at + 2)?.capital === true
    if (!/^ $/.test(next.gap)) return false
  }
  return false
}

/** Who runs a body, a company above all. */
const OFFICER =
  /^(?:director|executive|officer|chairman|chairwoman|chairperson|chair|treasurer|manager|founder|secretary-general|convenor|convener|coordinator|co-ordinator)$/

/** Whom only bodies have: "X director Ana Osei". */
const RUNS_BODY =
  /^(?:director|founder|co-founder|manager|agent|ceo|cfo|partner|chairman|chairwoman|chairperson|chair|treasurer|organi[sz]er|conven[eo]r|bargainer)$/

/** Of what somebody is manager, that is no person and no state. */
const HEADS_BODY =
  /^(?:managers?|chairman|chairwoman|chairperson|chief executive|founder|treasurer|employees?|convenor|convener|shareholders?)$/

/** "X officials", "X ambassador". */
function countModifiers(
  words: readonly Word[],
  names: readonly Name[],
  phrases: readonly Phrase[],
  of: (key: string) => Evidence,
): void {
  for (const phrase of phrases)
    for (const index of phrase.of) {
      const name = names[index]!
      if (
        name.first > phrase.head &&
        HEADS_BODY.test(words[phrase.head]!.lower) &&
        /^(?:of|for|at)$/.test(words[phrase.head + 1]?.lower ?? '')
      )
        of(name.key).body += 1
      if (name.past > phrase.head || words[name.past - 1]!.possessive) continue
      const it = of(name.key)
      it.modifier += 1
      if (RUNS_BODY.test(words[phrase.head]!.lower)) it.body += 1
      if (isOfficeOfState(words[phrase.head]!.text) || OF_STATES.test(words[phrase.head]!.lower)) it.stately += 1
    }
}

const GOVERNING =
  /^(?:ministers|government|cabinet|parliament|lawmakers|leadership|leaders|authorities|presidency|ministry|policymakers|generals|rulers|president|premier)$/

function countPlace(it: Evidence, { before, earlier, next, isTouching, isOwner }: Use): void {
  if (before === 'in' && GOVERNING.test(earlier)) it.seated += 1
  // The article of "the Marun officials" is not the name's.
  const nounFollows =
    next !== undefined &&
    isTouching &&
    !isOwner &&
    !isVerbOfActors(next.text) &&
    !isFunctionWord(next.text) &&
    !isPastVerb(next.text) &&
    !/ly$/.test(next.text)
  if (before === 'the' && !nounFollows) it.articled += 1
  const isPartOf = /^(?:(?:north|south)-?)?(?:east|west|north|south)ern$|^central$/.test(before)
  if (before === 'at') it.at += 1
  if (/^(?:in|at|near|outside|from)$/.test(before) || (isPartOf && !nounFollows)) it.located += 1
  if (next !== undefined && isTouching && !isOwner && PLACE_NOUN.test(next.text)) it.located += 1
  // "the governor of X", "the province of X"
  if (
    before === 'of' &&
    (PLACE_NOUN.test(earlier) ||
      /^(?:governor|mayor|outskirts|bishop|archbishop|port|highlands|hills|mountains|coast|parts|heart|centre|center)$/.test(
        earlier,
      ))
  )
    it.located += 1
}

const TOLD = /^(?:told|tells|telling)$/

function countMedia(it: Evidence, use: Use): void {
  const { before, earlier, next, isTouching, isOwner, past, sentence, words } = use
  if (before === 'the' && TOLD.test(earlier)) it.media += 2
  // "the Sendal daily X reported"
  if (/^(?:daily|newspaper|broadcaster|tabloid|weekly|newswire|website)$/.test(before) && !isOwner) it.media += 2
  if (isDatelineCredit(use)) it.media += 3
  if (next === undefined) return
  if (TOLD.test(before) && /^(?:that|on|in|the)$/.test(next.lower)) it.media += 1
  if (isTouching && !isOwner && before !== 'in' && /^(?:reported|reports|newspaper|broadcaster)$/.test(next.lower))
    it.media += 1
  if (/^,\s$/.test(next.gap) && /^(?:a|an|the)$/.test(next.lower) && isOutletNoun(words, past + 1, sentence))
    it.media += 3
}

function countVerbs(it: Evidence, { before, earlier, next, isTouching, isOwner, past, wordAt }: Use): void {
  if (next !== undefined && isTouching && !isOwner) {
    const { text, capital } = next
    if (isVerbOfActors(text)) it.acts += 1
    if (isVerbOfSaying(text)) it.speaks += 1
    else if (!isVerbOfActors(text) && !capital && !isFunctionWord(text) && !/(?:ed|ly)$/.test(text)) it.attributive += 1
  }
  // "Sendal, which has offered help"
  const isWhich = next !== undefined && next.lower === 'which' && /^,\s/.test(next.gap)
  const does = isWhich ? [1, 2].map(step => wordAt(past + step)) : []
  if (
    isVerbOfActors(does[0]?.text ?? '') ||
    (/^(?:has|had)$/.test(does[0]?.lower ?? '') && isVerbOfActors(does[1]?.text ?? ''))
  )
    it.acts += 1
  const isAccordingTo = before === 'to' && earlier === 'according'
  // "the minister said (that) Sendal would free them": the verb behind makes it a subject of its own.
  const hasOwnVerb =
    next !== undefined && isTouching && !isOwner && (isVerbOfActors(next.text) || isFiniteVerb(next.lower))
  if (hasOwnVerb && !isAccordingTo && /^(?:said|says|that)$/.test(before)) it.told += 1
  if (!isAccordingTo && !/^(?:said|says|added)$/.test(before)) return
  it.acts += 1
  if (isAccordingTo || !hasOwnVerb) it.speaks += 1
}

function isFiniteVerb(lower: string): boolean {
  return /^(?:is|was|were|has|had|would|will|could|can|should|must|may|might|did|does)$/.test(lower)
}

function countState(it: Evidence, use: Use): void {
  const { before, earlier, next, isTouching, isOwner, past, wordAt } = use
  if (before === 'of' && OF_STATES.test(earlier)) it.state += 2
  if (before === 'from' && /^diplomats?$/.test(earlier)) it.state += 2
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

/** "Sendal’s climate envoy | Ana Osei", "Sendal’s president, | Jonah Hale": somebody holds for it what only a state has to give. */
function hasNamedMinister({ past, nextName, wordAt }: Use): boolean {
  if (nextName === undefined || nextName.past - nextName.first < 2) return false
  // 5 words: "Sendal’s deputy prime and foreign minister".
  for (let at = past; at <= past + 4; at += 1) {
    const word = wordAt(at)
    if (word === undefined || !/^,? $/.test(wordAt(at + 1)?.gap ?? '')) return false
    if (MINISTER.test(word.lower)) return nextName.first === at + 1
    if (/^, $/.test(wordAt(at + 1)!.gap)) return false
  }
  return false
}

/** "Sendal’s prime minister met …": nobody but a state has one. */
function hasStatesOffice({ past, wordAt }: Use): boolean {
  const [one, two] = [wordAt(past)?.lower ?? '', wordAt(past + 1)?.lower ?? '']
  return (
    /^(?:premier|ambassador|embassy|parliament)$/.test(one) ||
    (two === 'minister' && /^(?:prime|foreign|interior|finance)$/.test(one))
  )
}

/** "Ana Osei, | Sendal’s patient foreign minister, …" */
function isMinistersOwner({ words, first, past, wordAt }: Use): boolean {
  if (wordAt(first - 1)?.capital !== true || wordAt(first - 2)?.capital !== true || !/^, $/.test(words[first]!.gap))
    return false
  for (let at = past; at <= past + 4 && /^ $/.test(wordAt(at)?.gap ?? ''); at += 1)
    if (MINISTER.test(words[at]!.lower)) return !/^ $/.test(wordAt(at + 1)?.gap ?? ',')
  return false
}

/** Those whom only a state appoints. */
const MINISTER = /^(?:minister|president|premier|ambassador|envoy|chancellor|king|queen|emir)$/

function countPronouns(it: Evidence, use: Use, openings: ReadonlyMap<number, string>): void {
  const { before, next, nextName, sentence, words } = use
  const isFollowedByWho =
    next !== undefined && /^whom?$/.test(next.lower) && /^,?\s*$/.test(next.gap) && !/^(?:of|from|for)$/.test(before)
  if (isFollowedByWho) it.person += 0.5
  // "… was Jonah Hale. His daughter …"
  if (nextName === undefined || words[nextName.first]!.sentence !== sentence)
    it.he += /^(?:he|she|his|her) /.test(openings.get(sentence + 1) ?? '') ? 1 : 0
  // "Sendal asked for more. It was prepared …"
  if (words[use.first - 1]?.sentence !== sentence && /^its? /.test(openings.get(sentence + 1) ?? '')) it.it += 1
  const opensSentence =
    words[use.first - 1]?.sentence !== sentence && use.next !== undefined && isVerbOfActors(use.next.text)
  if (opensSentence && CALLED_BODY.test(openings.get(sentence + 1) ?? '')) it.body += 1
  const own = ownOffice(use)
  if (own !== undefined) it[own] += 1
  // "And would Sendal? Its trade ministry said no."
  const isAlone = nextName === undefined || words[nextName.first]!.sentence !== sentence
  if (isAlone && words[use.first - 4]?.sentence !== sentence && ITS_MINISTRY.test(openings.get(sentence + 1) ?? ''))
    it.governs += 1
  const pronoun = pronounAfter(use)
  if (pronoun !== undefined) it[pronoun] += 1
}

/** What only a state has, at the beginning of the sentence after its name. */
const ITS_MINISTRY = /^its (?:\S+ ){0,2}(?:minister|ministers|ministry|premier|ambassador|embassy|parliament|army) /

/** "Sendal left early, its foreign minister said": whose the office is goes with "its"; a body has officers, a side at talks negotiators. */
function ownOffice({ past, nextName, words, wordAt }: Use): 'governs' | 'sends' | 'body' | undefined {
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

/** 28 words: what it wants may stand before "its negotiator said", with no other name between. */
const OFFICE_REACH = 28

/** "its operations chief" */
const BODY_CHIEF = /^(?:operations|finance|sales|marketing|commercial|technology|strategy|personnel|communications)$/

/** 14 words: a pronoun farther off may mean somebody else. */
const PRONOUN_REACH = 14

/** What kind of pronoun follows first, before another name and in the same voice. */
function pronounAfter({ first, past, nextName, words, wordAt }: Use): 'he' | 'it' | undefined {
  for (let at = past; at < past + PRONOUN_REACH && at < (nextName?.first ?? words.length); at += 1) {
    const word = wordAt(at)
    if (word === undefined || word.inQuotation !== words[first]!.inQuotation) return undefined
    // "Sendal, he said, would wait": he is the speaker, whoever that is.
    if (/^s?he$/.test(word.lower) && isVerbOfSaying(wordAt(at + 1)?.text ?? '')) return undefined
    if (/^(?:he|she|his|her|himself|herself)$/.test(word.lower)) return 'he'
    const isIt =
      /^(?:its|itself|which)$/.test(word.lower) || (word.lower === 'it' && isVerbOfActors(wordAt(at + 1)?.text ?? ''))
    if (isIt) return 'it'
  }
  return undefined
}

/** "SENDAL, March 3 (Westwire) - …": brackets and a dash, near a capital beginning. */
function isDatelineCredit({ first, past, words, sentence }: Use): boolean {
  const next = words[past]
  if (next === undefined || !/\($/.test(words[first]!.gap) || !/^\)\s*[-–—]/.test(next.gap)) return false
  // 8 words: city, country, day and month.
  for (let at = first - 1; at >= 0 && first - at <= 8; at -= 1)
    if (words[at]!.opens && words[at]!.upper && words[at]!.sentence === sentence) return true
  return false
}

const OUTLET_NOUN =
  /^(?:daily|newspaper|paper|broadcaster|agency|website|channel|station|magazine|tabloid|weekly|newswire)$/

function isOutletNoun(words: readonly Word[], at: number, sentence: number): boolean {
  for (let next = at; next < at + 3; next += 1)
    if (words[next]?.sentence === sentence && OUTLET_NOUN.test(words[next]!.lower)) return true
  return false
}

function nothing(): Evidence {
  return {
    uses: 0,
    person: 0,
    media: 0,
    state: 0,
    governs: 0,
    sends: 0,
    modifier: 0,
    stately: 0,
    attributive: 0,
    speaks: 0,
    acts: 0,
    told: 0,
    located: 0,
    at: 0,
    articled: 0,
    he: 0,
    it: 0,
    paired: 0,
    body: 0,
    fights: 0,
    seated: 0,
  }
}
