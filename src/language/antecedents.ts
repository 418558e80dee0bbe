/** @module Antecedents: whom a pronoun can mean, of those mentioned before it in its sentence and the ones before. */
import type { FigureDraft } from './figure-drafts.ts'
import { isVerbOfActors, isVerbOfSaying } from './gazetteers/common-words.ts'
import type { Gender } from './gazetteers/offices.ts'
import type { Placed } from './reading.ts'
import type { Word } from './words.ts'

const PREPOSITION = /^(?:of|in|with|by|to|from|for|between|against|at|on|over|via|about|and|than|after|before)$/

/** Mentions of one sentence looked at; a longer list is a table, not a sentence. */
const MOST = 60

/** How many sentences back a subject is still meant; beyond, writers name it again. */
const REACH = 2

/** What is put before somebody and then says what is in it. */
const TEXT =
  /^(?:(?:counter-?)?(?:draft|proposal|offer)|plan|paper|text|document|letter|memorandum|memo|roadmap|blueprint)$/

/** Putting it there, within a few words before. */
const HANDED =
  /\b(?:submit(?:s|ted|ting)?|present(?:s|ed|ing)?|tabl(?:es?|ed|ing)|hand(?:s|ed|ing)|sen[dt]s?|sending|circulat(?:es?|ed|ing)|publish(?:es|ed|ing)?|unveil(?:s|ed|ing)?|delivered?|gave|giv(?:es?|en|ing)|pass(?:es|ed)|put(?:s|ting)?|floated?|released?|drafted?|wrote)\b/

/** "submitted a heavily revised twelve-page counter-draft": so many words lie between. */
const HANDS = 8

/** "The seven-point paper": so many words make a subject that is no clause yet. */
const SUBJECT_WORDS = 4
const DETERMINED = /^(?:the|this|that|an?|its|his|her|their|both|another)$/

/** What puts the subject of a saying first: "Of the plan", "About the call". */
const TOPIC =
  /^(?:of|on|about|concerning|regarding) (?!(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b)|^with (?:respect|regard) to |^as (?:regards|to) /

/** The linked mentions of a report by sentence, pronouns among them as they are linked. */
export class Antecedents {
  private readonly words: readonly Word[]
  private readonly figures: readonly FigureDraft[]
  private readonly bySentence = new Map<number, Placed[]>()
  /** Sentence and pronoun, where it was left unlinked. */
  private readonly open = new Set<string>()

  constructor(words: readonly Word[], figures: readonly FigureDraft[]) {
    this.words = words
    this.figures = figures
  }

  add(mention: Placed): void {
    const { sentence } = this.words[mention.first]!
    const list = this.bySentence.get(sentence)
    if (list === undefined) this.bySentence.set(sentence, [mention])
    else if (list.length < MOST) list.push(mention)
  }

  /** A pronoun that could not be linked: a later one is not linked past it. */
  leaveOpen({ sentence, lower }: Word): void {
    this.open.add(`${sentence} ${lower}`)
  }

  /** The figure a pronoun means; `undefined` where several can be meant, or nobody. */
  before(word: Word, at: number): number | undefined {
    // "They" of two sentences ago may be anybody.
    const reach = word.lower === 'they' ? 1 : REACH
    const past = this.ownWordsBegin(word, at)
    for (let back = this.isBehindTopic(word, at) ? 1 : 0; back <= reach; back += 1) {
      const sentence = word.sentence - back
      const told = back === 1 ? this.sourceTold(word, at) : undefined
      if (told !== undefined) return told ?? undefined
      const here = (this.bySentence.get(sentence) ?? [])
        .filter(mention => mention.past <= past && !this.words[mention.past - 1]!.possessive)
        .sort((a, b) => a.first - b.first)
      if (word.lower === 'they' && this.hasPair(here)) return undefined
      const text = back === 1 && word.lower === 'it' ? this.textIn(sentence, at) : -1
      const fitting = here.filter(mention => this.fits(mention, word.lower) && (text === -1 || mention.first < text))
      // "handed a draft to the council. It calls for …": the draft does, and who got it says nothing.
      if (text !== -1 && fitting.length === 0) return undefined
      const topic = back === 0 && fitting.length > 0 ? this.topicOver(fitting, word) : undefined
      if (topic !== undefined) return topic
      if (fitting.length > 0) return this.choice(fitting, back)
      // A sentence with a pronoun that we could not link ends the search.
      if (back > 0 && this.open.has(`${sentence} ${word.lower}`)) return undefined
    }
    return undefined
  }

  /**
   * "Osei and Hale were no hostages, he said": where the words begin that a pronoun’s own verb of saying stands behind or
   * within, for whoever is named in them is another (Chomsky’s principle C); else the pronoun. Behind "When Osei left, he
   * said that …" he may be Osei.
   */
  private ownWordsBegin({ sentence, gap }: Word, at: number): number {
    const { words } = this
    const [verb, next] = [words[at + 1], words[at + 2]]
    if (verb?.sentence !== sentence || !isVerbOfSaying(verb.text) || !/^["”’]?,["”’]?\s/.test(gap)) return at
    if (next?.sentence === sentence && !/^,\s/.test(next.gap)) return at
    let first = at
    // "“…,” says Osei; the letter, she adds, …": behind a semicolon or another saying her own words begin.
    while (
      words[first - 1]?.sentence === sentence &&
      !/[;:—–]/.test(words[first]!.gap) &&
      !isVerbOfSaying(words[first - 1]!.text)
    )
      first -= 1
    return first
  }

  /** "Of the plan that Osei sent | he said": whoever is in what somebody speaks of is not the speaker. */
  private isBehindTopic({ sentence }: Word, at: number): boolean {
    const { words } = this
    const isSaying = [1, 2].some(step => {
      const next = words[at + step]
      return next?.sentence === sentence && isVerbOfSaying(next.text)
    })
    if (!isSaying) return false
    let first = at
    // 40 words: no topic is longer.
    while (words[first - 1]?.sentence === sentence && at - first < 40) {
      // Behind another clause the topic is over.
      if (/[;:]/.test(words[first]!.gap) || /["”]/.test(words[first]!.gap)) return false
      if (first < at && isVerbOfSaying(words[first]!.text)) return false
      first -= 1
    }
    return (
      words[first - 1]?.sentence !== sentence &&
      TOPIC.test(
        words
          .slice(first, first + 3)
          .map(({ lower }) => lower)
          .join(' '),
      )
    )
  }

  /** The first word of a sentence before that is its subject and a text, or that brings one in; -1: there is none. */
  private textIn(sentence: number, at: number): number {
    const { words } = this
    let first = at - 1
    while (first > 0 && words[first - 1]!.sentence >= sentence) first -= 1
    for (let index = first + 1; index < at && words[index]!.sentence === sentence; index += 1) {
      if (!TEXT.test(words[index]!.lower)) continue
      const before = words.slice(Math.max(first, index - HANDS), index).map(({ lower }) => lower)
      if (HANDED.test(before.join(' '))) return index
      if (index - first <= SUBJECT_WORDS && DETERMINED.test(words[first]!.lower)) return index
    }
    return -1
  }

  /**
   * "According to the Register, Ardan refused. … it said": who told the sentence before goes on. `null`: somebody told it of
   * whom we know nothing ("the report"), so that nobody named there is meant; `undefined`: it was not told so.
   */
  private sourceTold(word: Word, at: number): number | null | undefined {
    const { words } = this
    if (word.lower === 'they' || !isVerbOfSaying(words[at + 1]?.text ?? '')) return undefined
    for (let from = at - 1; from > 0 && words[from]!.sentence >= word.sentence - 1; from -= 1) {
      if (words[from]!.sentence === word.sentence || words[from - 1]!.lower !== 'according') continue
      if (words[from]!.lower !== 'to') continue
      // The article may belong to the mention.
      const source = this.bySentence
        .get(word.sentence - 1)
        ?.find(({ first }) => first === from + 1 || (first === from + 2 && words[from + 1]!.lower === 'the'))
      return source !== undefined && this.fits(source, word.lower) ? source.chain : null
    }
    return undefined
  }

  /** "While he declined …, Osei said": the name after the comma; when there is none, somebody named before. */
  ahead(word: Word, at: number): number | undefined {
    const ahead = this.bySentence
      .get(word.sentence)
      ?.find(mention => mention.first > at && this.fits(mention, word.lower))
    if (ahead === undefined) return this.before(word, at)
    return /[,—–]\s*$/.test(this.words[ahead.first]!.gap) ? ahead.chain! : undefined
  }

  /**
   * "She said no. Asked about his aide, who left before | she | did, …": whom the sentence before called so already, where its own
   * offers only people without a name who may be of either sex and do nothing in it.
   */
  private topicOver(fitting: readonly Placed[], { sentence, lower }: Word): number | undefined {
    const { words, figures } = this
    if (lower !== 'he' && lower !== 'she') return undefined
    const isVague = fitting.every(mention => {
      const { noun, gender } = figures[mention.chain!]!
      return noun !== null && gender === undefined && !this.isSubject(mention)
    })
    if (!isVague) return undefined
    const called = (this.bySentence.get(sentence - 1) ?? []).filter(({ first }) => words[first]!.lower === lower)
    return new Set(called.map(({ chain }) => chain)).size === 1 ? called[0]!.chain! : undefined
  }

  /** The only one; else the one that the sentence is about. */
  private choice(fitting: readonly Placed[], back: number): number | undefined {
    const chains = new Set(fitting.map(({ chain }) => chain!))
    if (chains.size === 1) return fitting[0]!.chain!
    const subjects = fitting.filter(mention => this.isSubject(mention))
    if (new Set(subjects.map(({ chain }) => chain)).size === 1) return subjects[0]!.chain!
    // Of several subjects in the sentence before, the first verb of saying has the main one.
    const speaker = subjects.find(mention => this.isSpeaker(mention))
    if (back > 0 && speaker !== undefined && speaker === subjects[0]) return speaker.chain!
    // Nobody is next to such a verb: the first in the sentence before, unless a preposition makes it something else.
    const [first] = fitting
    return back === 1 && subjects.length === 0 && !PREPOSITION.test(this.words[first!.first - 1]?.lower ?? '')
      ? first!.chain!
      : undefined
  }

  /** "Ottawa and Rome worked on what they …": they are the two. */
  private hasPair(here: readonly Placed[]): boolean {
    return here.some(({ past }) => this.words[past]?.lower === 'and' && here.some(({ first }) => first === past + 1))
  }

  private fits({ chain }: Placed, pronoun: string): boolean {
    const figure = this.figures[chain!]!
    if (pronoun === 'they') return figure.kind === 'group'
    if (pronoun === 'it') return figure.kind === 'state' || figure.kind === 'organisation' || figure.kind === 'media'
    return figure.kind === 'person' && (figure.gender ?? genderOf(pronoun)) === genderOf(pronoun)
  }

  private isSpeaker({ first, past }: Placed): boolean {
    const next = this.words[past]
    return next !== undefined && next.sentence === this.words[first]!.sentence && isVerbOfSaying(next.text)
  }

  /** The speaker or doer of its sentence: next to a verb of saying, or the first in it and behind no preposition. */
  private isSubject({ first, past }: Placed): boolean {
    const next = this.words[past]
    const { sentence } = this.words[first]!
    if (next !== undefined && next.sentence === sentence && isVerbOfActors(next.text)) return true
    const before = this.words[first - 1]
    return (
      before === undefined ||
      before.sentence !== sentence ||
      (isVerbOfActors(before.text) && /["”’»,]\s*$/.test(before.gap))
    )
  }
}

/** Whose a pronoun is: "he" a man's. */
export function genderOf(pronoun: string): Gender | undefined {
  return pronoun === 'he' ? 'man' : pronoun === 'she' ? 'woman' : undefined
}
