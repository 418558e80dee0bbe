/** @module Clauses of a content: each sentence of it without its asides, as words to match phrases in, and whose deed it tells. */
import type { Figure } from '../../document/layers.ts'
import { cuesOf } from '../cues.ts'
import type { Reading } from '../reading.ts'
import { AUXILIARIES, CONJUNCTIONS, isAdverb, isCapitalised, isWord } from '../words.ts'
import { isInvertedCase } from './condition-openers.ts'

/** One sentence of a content, the words that carry its act. */
export interface Clause {
  /** Tokens in reading order, without quotation marks, relative clauses and glosses. */
  readonly tokens: readonly number[]
  /** Their words in lower case, joined by single spaces, one before and one after. */
  readonly words: string
  /** The whole clause stands in quotation marks: third persons in it are others. */
  readonly quoted: boolean
  /** Tokens said before in the same breath, whose subject it goes on with: "Ardan would free the crew | but would not pay". */
  readonly goesOnFrom?: readonly number[]
}

/** Whose deed a verb tells: the speaker's or its side's, another's, or nobody's ("the text"). */
export type Doer = 'own' | 'other' | 'thing'

const RELATIVE: ReadonlySet<string> = new Set(['which', 'who', 'whom', 'whose', 'where'])

/** After these the same words open a question: "asked who", "on which", "decide where". */
const ASKING =
  /^(?:ask|asks|asked|know|knows|knew|say|says|said|tell|told|see|decide|decided|explain|clear|unclear|about|and|or|on|of|to|over)$/

/** What follows "that" where it opens a relative clause: "a plan that would have required". */
const FINITE = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|do|does|did)$/

/** What follows the comma where the writer explains: "a demand the other side has refused", "an apparent reference to …". */
const GLOSS =
  /^(?:demand|claim|charge|allegation|accusation|figure|assertion|phrase|term|euphemism|reference|nod|allusion|step|move|stance|position|view|idea|condition|proposal|request)s?$/

/**
 * The clauses of a content, in reading order; sentences and halves at a semicolon apart. `isOwnWords`: spoken, though no marks
 * say so. `before`: what was said before in the same breath. Linear in the tokens.
 */
export function clausesOf(
  reading: Reading,
  content: readonly number[],
  isOwnWords = false,
  before: readonly number[] = [],
): readonly Clause[] {
  const { words, document } = reading
  const clauses: number[][] = []
  let sentence = -1
  for (const at of content) {
    const own = document.tokens[at]!.sentence
    if (own !== sentence || words[at] === ';') clauses.push([])
    sentence = own
    clauses.at(-1)!.push(at)
  }
  return clauses
    .map((all, index) => {
      const clause = clauseOf(reading, all, isOwnWords)
      return index === 0 && before.length > 0 ? { ...clause, goesOnFrom: before } : clause
    })
    .filter(({ tokens }) => tokens.length > 0)
}

/** Marks that stay in a clause. */
const KEPT_MARKS: ReadonlySet<string> = new Set([',', '–', '—', '-'])

function clauseOf(reading: Reading, all: readonly number[], isOwnWords: boolean): Clause {
  const { words, printed, quotation } = reading
  const tokens: number[] = []
  const line: string[] = []
  let spoken = 0
  let quoted = 0
  for (const at of withoutAsides(reading, all)) {
    if (isWord(printed[at]!)) {
      spoken += 1
      if (quotation[at] !== -1) quoted += 1
    } else if (!KEPT_MARKS.has(words[at]!)) continue
    tokens.push(at)
    line.push(words[at]!)
  }
  return { tokens, words: ` ${line.join(' ')} `, quoted: spoken > 0 && (isOwnWords || quoted === spoken) }
}

/** What one or several clauses say, as `Clause.words`. */
export function wordsOf(clauses: readonly Clause[]): string {
  return clauses.length === 1 ? clauses[0]!.words : clauses.map(({ words }) => words).join('')
}

const OPENS_ASIDE: ReadonlySet<string> = new Set([',', '—', '–'])

/** With one of these something begins that is left out, or nothing does. */
const MAY_OPEN: ReadonlySet<string> = new Set([...OPENS_ASIDE, ...RELATIVE, 'because', 'should', 'that'])

/** Leaves out relative clauses and glosses: they tell of things, not what is done by saying it. */
function withoutAsides(reading: Reading, tokens: readonly number[]): readonly number[] {
  const { words } = reading
  const kept: number[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const at = tokens[index]!
    const word = words[at]!
    if (!MAY_OPEN.has(word)) {
      kept.push(at)
      continue
    }
    const [before, next] = [words[tokens[index - 1] ?? -1], words[tokens[index + 1] ?? -1] ?? '']
    const relative =
      index > 0 &&
      // A reason tells why something is done, not what.
      (word === 'because' ||
        isInvertedCase(reading, at) ||
        (RELATIVE.has(word) && !ASKING.test(before ?? '')) ||
        (word === 'that' && FINITE.test(next) && isWord(before ?? '') && !CONJUNCTIONS.has(before ?? '')))
    const aside =
      OPENS_ASIDE.has(word) && (opensGloss(words, tokens, index + 1) || opensAddition(words, tokens, index + 1))
    if (!relative && !aside) {
      kept.push(at)
      continue
    }
    // To the comma that closes it, to the verb of what it tells of, or to the end.
    const goesOn = relative ? verbOfNounBefore(reading, tokens, index) : -1
    let past = index + 1
    while (past < tokens.length && tokens[past] !== goesOn && !/^[,;—–]$/.test(words[tokens[past]!]!)) past += 1
    index = past - 1
    if (past >= tokens.length) break
  }
  return kept
}

/** "no skipper who signed | would sail": the first word of the verb that has for its subject what the relative at `index` tells of; -1: none. */
function verbOfNounBefore({ document: { heads } }: Reading, tokens: readonly number[], index: number): number {
  if (heads === undefined) return -1
  const opens = tokens[index]!
  const own = tokens.find(
    at => at > opens && heads[at]!.relation === 'acl:relcl' && heads[at]!.head !== null && heads[at]!.head < opens,
  )
  if (own === undefined) return -1
  // "none of those who stayed | would pay": the whole is the subject.
  let at = heads[own]!.head
  while (heads[at]!.relation.startsWith('nmod') && heads[at]!.head < at) at = heads[at]!.head
  const noun = heads[at]
  if (noun === undefined || !noun.relation.startsWith('nsubj') || noun.head <= own) return -1
  return (
    tokens.find(
      at => at > own && (at === noun.head || (heads[at]!.head === noun.head && OF_VERB.test(heads[at]!.relation))),
    ) ?? -1
  )
}

const OF_VERB = /^(?:aux|cop)/

/** "a demand", "an apparent reference", "in an apparent reference": the noun within four words of the comma. */
export function opensGloss(words: readonly string[], tokens: readonly number[], index: number): boolean {
  const from = words[tokens[index] ?? -1] === 'in' ? index + 1 : index
  if (!/^(?:a|an)$/.test(words[tokens[from] ?? -1] ?? '')) return false
  return [from + 1, from + 2, from + 3].some(at => GLOSS.test(words[tokens[at] ?? -1] ?? ''))
}

/** ", adding that …", ", while declining to name it": another attribution of the same speaker begins. */
function opensAddition(words: readonly string[], tokens: readonly number[], index: number): boolean {
  const from = words[tokens[index] ?? -1] === 'while' ? index + 1 : index
  return cuesOf(words[tokens[from] ?? -1] ?? '').some(({ form }) => form === 'gerund')
}

/** The speaker as far as whose deed something is: figure, and the index of its chain. */
export interface Speaker {
  readonly chain: number | null
  readonly figure: Figure | null
}

const FIRST_PERSON = /^(?:i|we|us|me)$/
const FIRST_POSSESSIVE = /^(?:my|our)$/
const THIRD_PERSON = /^(?:he|she|it|they|who)$/
const THIRD_POSSESSIVE = /^(?:his|her|its|their)$/

/**
 * Whose deed the verb is that the clause's word at `index` belongs to: its subject is the nearest word before it that is
 * neither auxiliary nor adverb; after "and", "but" or a comma the clause's first subject holds on.
 */
export function doerOf(reading: Reading, clause: Clause, index: number, speaker: Speaker): Doer {
  const { words, printed, mention } = reading
  let at = index - 1
  while (at >= 0 && isLight(words[clause.tokens[at]!]!, printed[clause.tokens[at]!]!)) at -= 1
  // "lifting the ban was easy": a gerund that opens the clause is its subject and nobody's deed.
  if (at < 0) return index === 0 && !clause.quoted && words[clause.tokens[0]!]!.endsWith('ing') ? 'thing' : 'own'
  const word = words[clause.tokens[at]!]!
  // "wanted Osei to accept": an infinitive is the deed of the name just before it.
  if (word === 'to' && at > 0 && mention[clause.tokens[at - 1]!] !== -1) return doerAt(reading, clause, at - 1, speaker)
  if (/^(?:and|but|or|,|to|–|—|-)$/.test(word)) {
    const first = firstSubject(reading, clause, at)
    const { goesOnFrom } = clause
    if (first === -1 && at === 0 && goesOnFrom !== undefined) {
      const earlier = { ...clause, tokens: goesOnFrom }
      const subject = firstSubject(reading, earlier, goesOnFrom.length)
      return subject === -1 ? 'thing' : doerAt(reading, earlier, subject, speaker)
    }
    return first === -1 ? 'thing' : doerAt(reading, clause, first, speaker)
  }
  return doerAt(reading, clause, at, speaker)
}

/** Whether the verb at `index` of the clause is denied by what stands between it and its subject. */
export function isDenied({ words, printed }: Reading, clause: Clause, index: number): boolean {
  for (let at = index - 1; at >= 0; at -= 1) {
    const token = clause.tokens[at]!
    if (/^(?:not|n't|never)$/.test(words[token]!)) return true
    if (!isLight(words[token]!, printed[token]!)) return false
  }
  return false
}

/** Auxiliaries, adverbs and negations between a subject and its verb. */
function isLight(word: string, printed: string): boolean {
  return (
    AUXILIARIES.has(word) ||
    word === 'likely' ||
    word === 'not' ||
    word === "n't" ||
    word === 'never' ||
    isAdverb(printed)
  )
}

/** The clause's first pronoun or name before `limit`, else the word before its first auxiliary; -1: none. */
function firstSubject({ words, mention }: Reading, clause: Clause, limit: number): number {
  const before = clause.tokens.slice(0, limit)
  const named = before.findIndex(
    token => mention[token] !== -1 || FIRST_PERSON.test(words[token]!) || THIRD_PERSON.test(words[token]!),
  )
  return named !== -1 ? named : Math.max(-1, before.findIndex(token => AUXILIARIES.has(words[token]!)) - 1)
}

function doerAt(reading: Reading, clause: Clause, index: number, speaker: Speaker): Doer {
  const token = clause.tokens[index]!
  const { words, mention, document } = reading
  const word = words[token]!
  if (FIRST_PERSON.test(word)) return 'own'
  if (word === 'that' && index === 0) return 'own'
  // "both delegations will return": whoever speaks, one of them is another's.
  if (SIDES.test(word) && isBoth(reading, clause, index)) return 'other'
  const chain = mention[token] === -1 ? null : document.mentions[mention[token]!]!.chain
  if (THIRD_PERSON.test(word)) {
    if (clause.quoted) return 'other'
    // Of a person "it" is never said: it is the text, or what the person speaks for where the link says so.
    if (word === 'it' && speaker.figure?.kind === 'person' && (chain === null || chain === speaker.chain))
      return isWilling(reading, clause, index) ? 'own' : 'thing'
    return chain === null || chain === speaker.chain || isOwnSide(document.figures[chain]!, speaker) ? 'own' : 'other'
  }
  // In the speaker's own words the own side is "we"; one it calls by name without a known side is another.
  if (chain !== null && clause.quoted && speaker.figure?.side === null && chain !== speaker.chain) return 'other'
  if (chain !== null) {
    const figure = document.figures[chain]!
    const isOwnGovernment = /^government$/i.test(figure.name) && !clause.quoted && isOfGovernment(speaker)
    return chain === speaker.chain || isOwnGovernment || isOwnSide(figure, speaker) ? 'own' : 'other'
  }
  if (isCapitalised(reading.printed[token]!) && isNamedIn(speaker, word)) return 'own'
  // A name that no list knows, beside a speaker of no known side: the record, which knows more, looks again.
  if (isCapitalised(reading.printed[token]!) && !clause.quoted && isOfUnknownSide(speaker)) return 'own'
  // "the Danish capital", "Kenyan negotiators": a side's name before the noun.
  for (let before = index - 1; before >= Math.max(0, index - 2); before -= 1) {
    const nearby = mention[clause.tokens[before]!]!
    const named = nearby === -1 ? null : document.mentions[nearby]!.chain
    // "a Kelvan official said the Kelvan capital": the same unknown name in both.
    if (isCapitalised(reading.printed[clause.tokens[before]!]!) && isNamedIn(speaker, words[clause.tokens[before]!]!))
      return 'own'
    if (named !== null) return named === speaker.chain || isOwnSide(document.figures[named]!, speaker) ? 'own' : 'other'
  }
  // "the union would look at it", said by its chair: the body one speaks for needs no name.
  if (!clause.quoted && BODY.test(word) && words[clause.tokens[index - 1] ?? -1] === 'the')
    return OF_A_STATE.test(word) && isBody(speaker) && !isNamedIn(speaker, word) ? 'other' : 'own'
  return isPossessed(reading, clause, index) ? 'own' : 'thing'
}

/** "it was ready to pay", "it wants a date": no text is ready and none wants. */
function isWilling({ words }: Reading, clause: Clause, index: number): boolean {
  const next = clause.tokens.slice(index + 1, index + 5).map(token => words[token]!)
  return WILLING.test(next.join(' '))
}

const WILLING =
  /^(?:(?:is|was|has|had|been|would|will|also|still|now|always|not|never|be|remains?|remained|does|did) )*(?:ready|willing|prepared|unwilling|determined|wants?|wanted|wishes|refuses|refused|insists|insisted|intends?|intended|hopes|hoped|agrees|agreed|opposes|opposed|favou?rs|favou?red|accepts|accepted|rejects|rejected|demands|demanded|seeks|sought|asked|asking|pay|accept|agree|sign|consider|reject|refuse|insist|negotiate)\b/

/** "The government", with no name, is a minister's own. */
function isOfGovernment({ figure }: Speaker): boolean {
  const titles = figure?.titles ?? []
  return titles.some(title => /\b(?:minister|president|premier|chancellor|government|secretary)\b/i.test(title))
}

/** Those who negotiate, as a plural. */
const SIDES =
  /^(?:sides|parties|delegations|teams|governments|countries|capitals|nations|leaders|ministers|negotiators|delegates|presidents|states)$/

/** Whether a noun is of those who negotiate, and of no matter: "delegations", "the government", "his country". */
export function isOfASide(word: string): boolean {
  return SIDES.test(word) || BODY.test(word)
}

function isBoth({ words }: Reading, clause: Clause, index: number): boolean {
  return [index - 1, index - 2].some(at => /^(?:both|two|all|three|four)$/.test(words[clause.tokens[at] ?? -1] ?? ''))
}

/** Bodies for which one speaks. */
const BODY =
  /^(?:unions?|compan(?:y|ies)|government|ministry|group|movement|delegation|organi[sz]ation|association|federation|authority|agency|office|army|military|council|committee|board|operators?|employers?|management|administration|team|leadership|country|nation|republic|commission|coalition|bloc|bank|firm|party|fund|club|charity|carrier|airline|railway|lender|insurer|retailer|consortium|industry|sector|trade|cooperatives?|side|camp|bureau|foundation|league|chamber|secretariat|community)$/

/** Of a state: said by rebels or a union, "the army" is another. */
const OF_A_STATE = /^(?:government|army|military|administration|ministry|republic|nation|state)$/

function isBody({ figure }: Speaker): boolean {
  return figure?.kind === 'group' || figure?.kind === 'organisation'
}

/** "our team", "his new government": within two words before the noun. */
function isPossessed({ words }: Reading, clause: Clause, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 2); at -= 1) {
    const word = words[clause.tokens[at]!]!
    if (FIRST_POSSESSIVE.test(word)) return true
    if (THIRD_POSSESSIVE.test(word)) return !clause.quoted
    if (CONJUNCTIONS.has(word) || AUXILIARIES.has(word)) return false
  }
  return false
}

/** Whether the word stands in how the speaker is called: "Kelvan" in "a senior Kelvan official". */
function isNamedIn({ figure }: Speaker, word: string): boolean {
  if (figure === null || word.length < 4) return false
  return [figure.name, figure.side ?? '', ...figure.titles].some(name => name.toLowerCase().split(/\s+/).includes(word))
}

/** Of no side, or of a ministry that no word says whose it is. */
function isOfUnknownSide({ figure }: Speaker): boolean {
  return (
    figure !== null &&
    (figure.side === null ||
      /^(?:ministry|department) (?:of|for) |^\p{Ll}+ (?:ministry|department)$/iu.test(figure.side))
  )
}

/** Unnamed people who speak for a side. */
const OFFICIAL =
  /\b(?:officials?|authorities|leaders?|ministers?|negotiators?|delegat\w+|diplomats?|envoys?|spokes\w+|sources?|representatives?|commanders?|advisers?|aides?)\b/i

/** Its state, its body, somebody else who speaks for them: what they do is told as the side's own. */
function isOwnSide(figure: Figure, { figure: speaker }: Speaker): boolean {
  if (speaker === null || speaker.kind === 'media') return false
  // Whose side a person is on may stand in another report; the record, which knows, looks again.
  if (speaker.side === null && (speaker.anonymous ? OFFICIAL.test(speaker.name) : speaker.kind === 'person'))
    return figure.kind !== 'person' && figure.kind !== 'media'
  return (figure.side ?? figure.name) === (speaker.side ?? speaker.name)
}
