/** @module What people sit at, sit in and sit for at talks, as classes of nouns; and when a verb tells what was so. */
import { caseOf, dependents, type Word } from './line-grammar.ts'
import { upward } from './met-by-heads.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Whether a verb is one of these; a lemmatiser leaves or takes a last "e": "chaire", "shuttl". */
export function verbsOf(words: string): (word: Pick<Word, 'lemma'>) => boolean {
  const stems = new Set(words.split(' ').map(stemOf))
  return ({ lemma }) => stems.has(stemOf(lemma))
}

function stemOf(lemma: string): string {
  return lemma.replace(/e$/, '')
}

/** What is held. */
const MEETS = set('talk negotiation meeting session sitting round discussion consultation summit conference mediation')
/** Those who are sent. */
const SENT = set('delegation negotiator delegate team side mission')
/** Where they sit. */
const ROOMS = set('table room')
/** What stands for the sides where somebody goes between them. */
const PAIR = set('delegation side team party room floor wing camp they two them government villa hotel negotiator')

/** "the talks", "Tuesday's session", "the second round of talks": those the report is about. */
export function isOfTalks(words: readonly Word[], noun: number): boolean {
  const { lemma, tag } = words[noun]!
  const counted = /^(?:round|day|end|start|beginning|close|opening|series|set|hour|half)$/.test(lemma)
  const named = counted
    ? dependents(words, noun, 'nmod').some(at => MEETS.has(words[at]!.lemma) && caseOf(words, at) === 'of') ||
      lemma === 'round'
    : MEETS.has(lemma)
  return named && tag.startsWith('NN') && isDefinite(words, noun) && !isOther(words, noun)
}

/** "the table", "the room": where they sit; "a room" may be anybody's. */
export function isRoom(words: readonly Word[], noun: number): boolean {
  return ROOMS.has(words[noun]!.lemma) && isDefinite(words, noun)
}

/** "the hotel", "the villa": where talks are held, by a report of them. */
export function isHouse(words: readonly Word[], noun: number): boolean {
  return HOUSES.has(words[noun]!.lemma) && isDefinite(words, noun)
}

const HOUSES = set('lodge hotel palace villa venue building compound')

/** "the Ardan delegation", "the government's negotiating team"; a bare "team" may be of doctors. */
export function isSent(words: readonly Word[], noun: number): boolean {
  const { lemma, tag } = words[noun]!
  if (!SENT.has(lemma) || !tag.startsWith('NN')) return false
  const own = words.filter(({ head }, at) => head === noun && at < noun)
  // "his country's first head of delegation" is an office.
  if (/^(?:delegation|negotiator|delegate)$/.test(lemma))
    return own.some(({ relation }) => /^(?:det|nmod:poss|amod)/.test(relation)) || tag === 'NNS'
  return own.some(
    ({ relation, tag: its }) => /^(?:amod|compound|nmod)/.test(relation) && /^(?:JJ|NN|PRP|VBG)/.test(its),
  )
}

/** What somebody goes to and fro between. */
export function isPair(words: readonly Word[], noun: number): boolean {
  const { lemma, tag } = words[noun]!
  return PAIR.has(lemma) && /^(?:NNS|PRP|CD|NN)$/.test(tag)
}

function isDefinite(words: readonly Word[], noun: number): boolean {
  return (
    dependents(words, noun, 'nmod:poss').length > 0 ||
    dependents(words, noun, 'det').some(at => /^(?:the|this|these|both|all|those)$/.test(words[at]!.lemma)) ||
    upward(words, noun).some(at => at !== noun && dependents(words, at, 'det').length > 0)
  )
}

/** "the earlier talks", "the next round": not those. */
function isOther(words: readonly Word[], noun: number): boolean {
  return dependents(words, noun, 'amod').some(at => OTHER.has(words[at]!.lemma))
}

const OTHER = set('early earlier previous next last past former future separate other coming failed fruitless')

/** Whether a verb tells of what was or is so: not denied, not to come, no aim and no condition. */
export function isReal(words: readonly Word[], verb: number): boolean {
  const { tag, relation } = words[verb]!
  const own = dependents(words, verb)
  if (own.some(at => NO.has(words[at]!.lemma))) return false
  const auxiliaries = own.filter(at => /^(?:aux|cop)/.test(words[at]!.relation))
  if (auxiliaries.some(at => words[at]!.tag === 'MD')) return false
  if (own.some(at => words[at]!.relation === 'mark' && IF.has(words[at]!.lemma))) return false
  if (tag === 'VB') return false
  if (tag === 'VBG') return auxiliaries.length > 0 || /^(?:acl|advcl|amod|conj)/.test(relation)
  return true
}

const NO = set("not n't n’t never no neither nor")
const IF = set('if unless whether until to')
