/** @module Phrases as the search for what they refer to sees them: form, number, gender, name. */
import { type Span, type TokenRange, textOf } from '../../document/span.ts'
import { countryNamed } from '../gazetteers/countries.ts'
import { genderOfGivenName } from '../gazetteers/given-names.ts'
import { type Gender, genderOfTitle } from '../gazetteers/offices.ts'
import { notedOf, type WordType } from '../word-types.ts'
import type { NounPhrase } from './noun-phrases.ts'
import { PERSON } from './phrase-kinds.ts'
import type { Annotated, PhraseWords } from './phrase-words.ts'

export const NAME = 0
export const DESCRIPTION = 1
/** "he", "its". */
export const PRONOUN = 2
/** "I", "your". */
export const SPEECH = 3

/** Pronouns that stand for the same, by number; 0 is no pronoun. */
const GROUPS: ReadonlyMap<string, number> = new Map(
  [
    'he him his himself',
    'she her hers herself',
    'it its itself',
    "they them their theirs themselves 'em",
    'i me my mine myself',
    'we us our ours ourselves',
    'you your yours yourself yourselves',
  ].flatMap((forms, at) => forms.split(' ').map(form => [form, at + 1] as const)),
)
export const HE = 1
export const SHE = 2
export const IT = 3
export const THEY = 4
export const WE = 6

/** 0 unknown, 1 a man, 2 a woman. */
export type GenderNumber = 0 | 1 | 2

export interface Referring extends NounPhrase {
  /** Index into `PHRASE_KINDS`. */
  readonly kind: number
  readonly form: typeof NAME | typeof DESCRIPTION | typeof PRONOUN | typeof SPEECH
  /** 0 no pronoun, else from 1 in the order of `GROUPS`. */
  readonly group: number
  /** Of a pronoun: 0 subject, 1 object, 2 possessive, 3 reflexive. */
  readonly grammar: number
  readonly isPlural: boolean
  readonly gender: GenderNumber
  /** Lower-case base form of the head. */
  readonly noun: string
  /** Lower-case words of the name the head stands in; of others none. */
  readonly name: readonly string[]
  /** The name in one, and its initials. */
  readonly whole: string
  readonly initials: string
  /** ISO code of the country it names, whatever it calls it; '' for others. */
  readonly country: string
  readonly wording: Wording
  /** Lower-case words before the head that say which: "foreign" in "the foreign minister". */
  readonly modifiers: readonly string[]
  /** 0 bare, 1 definite, 2 indefinite, 3 demonstrative, 4 possessive. */
  readonly determiner: number
  /** What it is in its clause, see `roleOf`. */
  readonly role: number
  readonly paragraph: number
  readonly quotation: number
}

/** A phrase's lower-case words without article and possessive ending: cut out when they are first compared, as those of most never are. */
class Wording {
  private known: string | undefined
  private readonly text: string
  private readonly span: Span

  constructor(text: string, span: Span) {
    this.text = text
    this.span = span
  }

  get words(): string {
    this.known ??= withoutFrame(textOf(this.text, this.span))
    return this.known
  }
}

export function referring(document: Annotated, words: PhraseWords, phrase: NounPhrase, kind: number): Referring {
  const { text, tokens, tags, finerTags, lemmas, sentences } = document
  const { head, first, past, sentence } = phrase
  const lower = words.types[head]!.lower
  const group = tags[head] === 'PRON' || past - first === 1 ? (GROUPS.get(lower) ?? 0) : 0
  const isName = tags[head] === 'PROPN' || (words.entity[head]! > 0 && words.types[head]!.capitals > 0)
  const form = group > THEY ? SPEECH : group > 0 ? PRONOUN : isName ? NAME : DESCRIPTION
  const name = form === NAME ? nameAround(document, words, phrase) : { first: head, past: head + 1 }
  const parts = form === NAME ? words.types.slice(name.first, name.past).map(type => type.lower) : NO_WORDS
  const modifiers: string[] = []
  if (group === 0)
    for (let at = first; at < name.first; at += 1) if (SAY_WHICH.has(tags[at]!)) modifiers.push(words.types[at]!.lower)
  return {
    head,
    first,
    past,
    sentence,
    kind: group === HE || group === SHE || form === SPEECH ? PERSON : kind,
    form,
    group,
    grammar: grammarOf(words.types[head]!, words.structure.relations[head]!),
    isPlural: group === THEY || group === WE || finerTags[head] === 'NNS' || finerTags[head] === 'NNPS',
    gender: group === HE ? 1 : group === SHE ? 2 : genderOf(words, phrase, name, form === NAME && kind === PERSON),
    noun: form === NAME ? lower : lemmas[head]!.toLowerCase(),
    name: parts,
    whole: form === NAME ? parts.join(' ') : '',
    initials: form === NAME ? parts.map(word => word[0]).join('') : '',
    country: form === NAME ? (countryOf(document, name)?.code ?? '') : '',
    wording: new Wording(text, { start: tokens[first]!.start, end: tokens[past - 1]!.end }),
    modifiers,
    determiner: determinerOf(words, phrase),
    role: roleOf(words.structure.relations[head]!),
    paragraph: sentences[tokens[head]!.sentence]!.paragraph,
    quotation: words.quotation[head]!,
  }
}

const NO_WORDS: readonly string[] = []

/** Classes of words that say which is meant. */
const SAY_WHICH: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'VERB'])

function countryOf({ text, tokens }: Annotated, { first, past }: TokenRange) {
  return countryNamed(textOf(text, { start: tokens[first]!.start, end: tokens[past - 1]!.end }))
}

const OWNING: ReadonlySet<string> = new Set(['his', 'its', 'their', 'my', 'our', 'your'])

/** What its form says already of a word as `grammar` counts. */
const ownGrammar = notedOf(({ lower }) =>
  lower.endsWith('self') || lower.endsWith('selves') ? 3 : OWNING.has(lower) ? 2 : 1,
)

function grammarOf(type: WordType, relation: string): number {
  const own = ownGrammar(type)
  if (own > 1) return own
  return relation === 'nmod:poss' ? 2 : relation.includes('subj') ? 0 : 1
}

/** The run of name words around the head, without titles and quotation marks. */
function nameAround({ tags }: Annotated, words: PhraseWords, { first, past, head }: NounPhrase) {
  const isPart = (at: number) =>
    tags[at] === 'PROPN' || (words.entity[at]! > 0 && words.entity[at] === words.entity[head])
  let from = head
  let to = head + 1
  while (from > first && isPart(from - 1)) from -= 1
  while (to < past && isPart(to)) to += 1
  // Bits 1 and 2 of the lists: honorifics and offices.
  while (from < head && (words.lists[from]! & 6) !== 0) from += 1
  return { first: from, past: to }
}

function genderOf(
  { types, lists }: PhraseWords,
  { first, head }: NounPhrase,
  name: { readonly first: number },
  isPersonName: boolean,
): GenderNumber {
  for (let at = first; at <= head; at += 1) {
    const title = (lists[at]! & 6) !== 0 || at === head ? titleGender(types[at]!) : 0
    if (title !== 0) return title
  }
  const given = isPersonName ? givenGender(types[name.first]!) : 0
  return given !== 0 ? given : nounGender(types[head]!)
}

/** What a word tells as a title, as a given name, as a noun. */
const titleGender = notedOf(({ form }) => numberOf(genderOfTitle(form)))
const givenGender = notedOf(({ form }) => numberOf(genderOfGivenName(form)))
const nounGender = notedOf(({ form }): GenderNumber => NOUNS.get(form.toLowerCase()) ?? 0)

function numberOf(gender: Gender | undefined): GenderNumber {
  return gender === undefined ? 0 : gender === 'man' ? 1 : 2
}

const NOUNS: ReadonlyMap<string, GenderNumber> = new Map([
  ...'husband uncle nephew boy gentleman grandfather grandson actor lord sir guy monk priest'
    .split(' ')
    .map(noun => [noun, 1] as const),
  ...'wife aunt niece girl lady grandmother granddaughter actress nun mum mom'
    .split(' ')
    .map(noun => [noun, 2] as const),
])

const ROLES: readonly RegExp[] = [
  /^nsubj$/,
  /^nsubj:/,
  /^obj$/,
  /^iobj$/,
  /^obl:agent$/,
  /^obl/,
  /^nmod:poss$/,
  /^nmod/,
  /^conj$/,
  /^appos$/,
  /^root$/,
  /^compound/,
  /^(?:vocative|parataxis|dislocated)/,
]
export const SUBJECT = 1
export const OWNER = 7
export const CONJUNCT = 9
export const APPOSITION = 10
const roles = new Map<string, number>()

/** 1 subject, …; 0 something else. */
function roleOf(relation: string): number {
  let role = roles.get(relation)
  if (role === undefined) {
    role = 1 + ROLES.findIndex(pattern => pattern.test(relation))
    if (roles.size < 1000) roles.set(relation, role)
  }
  return role
}

function determinerOf({ types, structure }: PhraseWords, { first, head }: NounPhrase): number {
  for (let child = structure.firstChild[head]!; child >= 0 && child < head; child = structure.nextChild[child]!)
    if (structure.relations[child] === 'nmod:poss') return 4
  const word = types[first]!.lower
  return DETERMINERS.get(word) ?? 0
}

const DETERMINERS: ReadonlyMap<string, number> = new Map(
  ['the', 'a an some another any every each no one', 'this that these those such both'].flatMap((words, at) =>
    words.split(' ').map(word => [word, at + 1] as const),
  ),
)

function withoutFrame(words: string): string {
  const plain = words
    .toLowerCase()
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .replace(/^(?:the|a|an|this|that|these|those) /, '')
  const marked = plain.endsWith('s') ? plain.length - 2 : plain.length - 1
  return plain[marked] === "'" || plain[marked] === '’' ? plain.slice(0, marked) : plain
}
