/**
 * @module Pronouns: he, she, they, it. Linked only when one figure can be meant: named in the same sentence before, or
 * subject of the sentence before.
 */
import type { FigureDraft } from './figure-drafts.ts'
import { isVerbOfActors, isVerbOfSaying } from './gazetteers/common-words.ts'
import type { Gender } from './gazetteers/offices.ts'
import type { Placed } from './reading.ts'
import type { Word } from './words.ts'

const PRONOUN = /^(?:he|she|they|it)$/

const PREPOSITION = /^(?:of|in|with|by|to|from|for|between|against|at|on|over|via|about|and|than|after|before)$/

const SUBORDINATOR = /^(?:while|before|after|when|as|although|though|if|since|until|once|despite|whereas)$/

/** Mentions of one sentence looked at; a longer list is a table, not a sentence. */
const MOST = 60

/** How many sentences back a subject is still meant; beyond, writers name it again. */
const REACH = 2

/** A mention for each pronoun outside quotations that stands as a subject. `placed` in reading order. Learns genders on the way. */
export function linkPronouns(
  words: readonly Word[],
  placed: readonly Placed[],
  figures: readonly FigureDraft[],
): readonly Placed[] {
  const bySentence = new Map<number, Placed[]>()
  // Words inside a quotation are another voice's: outside it, a pronoun does not refer to them.
  for (const mention of placed) if (mention.chain !== null && !words[mention.first]!.inQuotation) add(mention)
  const found: Placed[] = []
  /** Sentence and pronoun, where it was left unlinked. */
  const open = new Set<string>()
  words.forEach((word, at) => {
    if (!PRONOUN.test(word.lower) || word.inQuotation || word.inHeading) return
    if (word.lower === 'it' && !isSubjectOfSpeech(words, at)) return
    const chain = (isAhead(at) ? subjectAhead(word, at) : antecedent(word, at)) ?? null
    const mention: Placed = { start: word.start, end: word.end, form: 'pronoun', chain, first: at, past: at + 1 }
    found.push(mention)
    if (chain === null) {
      open.add(`${word.sentence} ${word.lower}`)
      return
    }
    figures[chain]!.gender ??= genderOf(word.lower)
    add(mention)
  })
  return found

  function add(mention: Placed) {
    const { sentence } = words[mention.first]!
    const list = bySentence.get(sentence)
    if (list === undefined) bySentence.set(sentence, [mention])
    else if (list.length < MOST) list.push(mention)
  }

  function antecedent(word: Word, at: number): number | undefined {
    // "They" of two sentences ago may be anybody.
    const reach = word.lower === 'they' ? 1 : REACH
    for (let back = 0; back <= reach; back += 1) {
      const sentence = word.sentence - back
      const here = (bySentence.get(sentence) ?? [])
        .filter(mention => mention.past <= at && !isOwner(mention))
        .sort((a, b) => a.first - b.first)
      if (word.lower === 'they' && hasPair(here)) return undefined
      const fitting = here.filter(mention => fits(mention, word.lower))
      if (fitting.length > 0) return choice(fitting, back)
      // A sentence with a pronoun that we could not link ends the search.
      if (back > 0 && open.has(`${sentence} ${word.lower}`)) return undefined
    }
    return undefined
  }

  /** "While he declined …, Osei said": a pronoun within the first four words, behind a word that subordinates. */
  function isAhead(at: number): boolean {
    for (let back = 1; back <= 3; back += 1) {
      const word = words[at - back]
      if (word === undefined || word.sentence !== words[at]!.sentence) return false
      if (SUBORDINATOR.test(word.lower) && words[at - back - 1]?.sentence !== word.sentence) return true
    }
    return false
  }

  /** The name after the comma; when there is none, somebody named before, which we do not guess. */
  function subjectAhead(word: Word, at: number): number | undefined {
    const ahead = bySentence
      .get(word.sentence)
      ?.find(
        mention =>
          mention.chain !== null &&
          mention.first > at &&
          words[mention.first]!.sentence === word.sentence &&
          fits(mention, word.lower),
      )
    if (ahead === undefined) return antecedent(word, at)
    return /[,—–]\s*$/.test(words[ahead.first]!.gap) ? ahead.chain! : undefined
  }

  /** The only one; else the one that the sentence is about. */
  function choice(fitting: readonly Placed[], back: number): number | undefined {
    const chains = new Set(fitting.map(({ chain }) => chain!))
    if (chains.size === 1) return fitting[0]!.chain!
    const subjects = fitting.filter(isSubject)
    if (new Set(subjects.map(({ chain }) => chain)).size === 1) return subjects[0]!.chain!
    // Of several subjects in the sentence before, the first verb of saying has the main one.
    const speaker = subjects.find(isSpeaker)
    if (back > 0 && speaker !== undefined && speaker === subjects[0]) return speaker.chain!
    // Nobody is next to such a verb: the first in the sentence before, unless a preposition makes it something else.
    const [first] = fitting
    return back === 1 && subjects.length === 0 && !PREPOSITION.test(words[first!.first - 1]?.lower ?? '')
      ? first!.chain!
      : undefined
  }

  /** "Ottawa and Rome worked on what they …": they are the two. */
  function hasPair(here: readonly Placed[]): boolean {
    return here.some(({ past }) => words[past]?.lower === 'and' && here.some(({ first }) => first === past + 1))
  }

  function isSpeaker({ first, past }: Placed): boolean {
    const next = words[past]
    return next !== undefined && next.sentence === words[first]!.sentence && isVerbOfSaying(next.text)
  }

  function fits({ chain }: Placed, pronoun: string): boolean {
    const figure = figures[chain!]!
    if (pronoun === 'they') return figure.kind === 'group'
    if (pronoun === 'it') return figure.kind === 'state' || figure.kind === 'organisation' || figure.kind === 'media'
    return figure.kind === 'person' && (figure.gender ?? genderOf(pronoun)) === genderOf(pronoun)
  }

  function isOwner({ past }: Placed): boolean {
    return words[past - 1]!.possessive
  }

  /** The speaker or doer of its sentence: next to a verb of saying, or the first in it and behind no preposition. */
  function isSubject({ first, past }: Placed): boolean {
    const next = words[past]
    const { sentence } = words[first]!
    if (next !== undefined && next.sentence === sentence && isVerbOfActors(next.text)) return true
    const before = words[first - 1]
    return (
      before === undefined ||
      before.sentence !== sentence ||
      (isVerbOfActors(before.text) && /["”’»,]\s*$/.test(before.gap))
    )
  }
}

function isSubjectOfSpeech(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return next !== undefined && next.sentence === words[at]!.sentence && isVerbOfActors(next.text)
}

function genderOf(pronoun: string): Gender | undefined {
  return pronoun === 'he' ? 'man' : pronoun === 'she' ? 'woman' : undefined
}
