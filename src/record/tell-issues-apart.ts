/**
 * @module Issues told apart: where one broad listed issue is what the talks are all about, its parts are the issues. Of
 * "tariffs" the reports may name a wool quota, a duty on glass and retaliatory duties: three things to stand on.
 */
import { isFunctionStem, stems } from '../alignment/content-words.ts'
import {
  type IssuePlace,
  isPart,
  isTextIssue,
  partId,
  phrasePlaces,
  phrasesOf,
  TALKS_ISSUE,
  wholeOf,
} from './issues.ts'
import { classesOfNoun, isNoun } from './noun-classes.ts'
import type { Issue } from './record.ts'
import { saysLittle } from './subjects.ts'

/** Sentences that must name a part. */
const FEWEST_SENTENCES = 3

/** Reports that must name a part: one paper may have words of its own. */
const FEWEST_REPORTS = 2

/** One part by itself is only another name of the whole. */
const FEWEST_PARTS = 2

/** Sentences of reports, and those of the passages that ask, offer, refuse or threaten something. */
export interface Reading {
  /** `sentences[i]`: what report `i` says, in order. */
  readonly sentences: readonly (readonly string[])[]
  /** Passages that take a stance. */
  readonly stances: readonly string[]
}

/** A text with the places at which it names issues. */
interface Named {
  readonly text: string
  readonly places: readonly IssuePlace[]
}

/** The issues in order; a broad one that has parts is followed by them. */
export function withParts(issues: readonly Issue[], { sentences, stances }: Reading): readonly Issue[] {
  const phrases = phrasesOf(issues)
  const read = (text: string): Named => ({ text, places: phrasePlaces(text, phrases) })
  const named = sentences.map(report => report.map(read))
  const namings = named.flatMap((report, at) => report.flatMap(sentence => namingsIn(sentence, at)))
  const inStances = new Set(stances.flatMap(text => namingsIn(read(text), -1)).map(keyOf))
  const taken = new Set<string>()
  const oftenAlone = wordsAlone(named.flat(), namings)
  const parts = new Map(
    [...Map.groupBy(namings, ({ issue }) => issue)].flatMap(([issue, own]): readonly (readonly [string, Issue[]])[] => {
      const known = wordsOfParts(issues, issue)
      const found = [...Map.groupBy(own, keyOf)].filter(
        ([key, same]) =>
          inStances.has(key) &&
          !known.has(same[0]!.of) &&
          same.length >= FEWEST_SENTENCES &&
          new Set(same.map(({ report }) => report)).size >= FEWEST_REPORTS,
      )
      return found.length + known.size < FEWEST_PARTS || found.length === 0
        ? []
        : [
            [
              issue,
              partsOf(
                issue,
                found.map(([, same]) => same),
                oftenAlone,
                taken,
              ),
            ],
          ]
    }),
  )
  return issues.flatMap(issue => {
    const own = parts.get(issue.id) ?? []
    const kept = issue.synonyms.filter(words => !taken.has(stems(words).join(' ')))
    return [kept.length === issue.synonyms.length ? issue : { ...issue, synonyms: kept }, ...own]
  })
}

/** Stems of the words by which parts of an issue are known already. */
function wordsOfParts(issues: readonly Issue[], whole: string): ReadonlySet<string> {
  return new Set(
    issues.filter(({ id }) => isPart(id) && wholeOf(id) === whole).flatMap(({ synonyms }) => synonyms.flatMap(stems)),
  )
}

/** A noun of an issue with the word that says of what: "glass duties", "duty of 5% on Ardan glass". */
interface Naming {
  readonly issue: string
  readonly report: number
  /** Stem of the word that says of what. */
  readonly of: string
  /** Stem of the noun. */
  readonly head: string
  /** As "wool quota", whatever the order. */
  readonly label: string
  /** As printed. */
  readonly printed: string
}

function keyOf({ issue, of }: Naming): string {
  return `${issue} ${of}`
}

/** Before a noun of the list: "wool |quota". A hyphen joins only adjectives: "tax-free |quota". */
const BEFORE = /(?:^|[^\p{L}-])(\p{Ll}{3,}) (?:\p{Ll}+-\p{Ll}+ )?$/u

/** Behind it: "duty| of 20% on Ardan glass", "ban| on the import of timber". */
const BEHIND =
  /^(?: (?:of|at) \d[\d.,]* ?(?:%|per ?cent)?)? (?:on|for) (?:(?:the|its|their|our|all|any) )?(?:\p{Lu}[\p{L}’']* )*(\p{Ll}{3,}(?: \p{Ll}{3,})?)(?![\p{L}-])/u

/** What a noun is on, by what stands behind it: "steel" of "on Ardan steel from", "window glass" of "on window glass and". */
function objectBehind(text: string): string | undefined {
  const [first, second] = BEHIND.exec(text)?.[1]?.split(' ') ?? []
  return second !== undefined && isNoun(second) && !isFunctionStem(stems(second)[0]!) ? `${first} ${second}` : first
}

function namingsIn({ text, places }: Named, report: number): readonly Naming[] {
  return places.flatMap(place => {
    if (isTextIssue(place.issue) || place.issue === TALKS_ISSUE) return []
    const words = text.slice(place.start, place.end).replace(/ (?:on|of|for)$/i, '')
    const head = words.slice(words.search(/[^\s-]+$/))
    const before = BEFORE.exec(text.slice(0, place.start))?.[1]
    const behind = objectBehind(text.slice(place.start + words.length))
    const naming = (of: string, printed: string): readonly Naming[] =>
      saysOfWhat(of)
        ? [{ issue: place.issue, report, of: stems(of)[0]!, head: stems(head)[0]!, label: `${of} ${head}`, printed }]
        : []
    // "steel duties": a phrase of the list may hold the word itself.
    const [first, ...more] = words.split(' ')
    return [
      ...(before === undefined ? [] : naming(before, `${before} ${words}`)),
      ...(behind === undefined
        ? []
        : naming(behind.split(' ').at(-1)!, `${words}${cutAfter(text, place, words, behind)}`)),
      ...(more.length === 1 && first !== undefined && /^\p{Ll}/u.test(first) ? naming(first, words) : []),
    ]
  })
}

/** What stands between the noun and the end of what it is on. */
function cutAfter(text: string, { start }: IssuePlace, words: string, behind: string): string {
  const from = start + words.length
  return text.slice(from, text.indexOf(behind, from) + behind.length)
}

/** Adjectives that say of what a thing is, and not how it is: "retaliatory", "agricultural". */
const RELATIONAL = /(?:ory|ary|al|ic|ar)$/

/** Persons, places, times and units tell whose, where, when and how much. */
const NOT_OF: ReadonlySet<string> = new Set(['person', 'time', 'unit', 'location', 'group', 'communication', 'body'])

function saysOfWhat(word: string): boolean {
  if (saysLittle(word) || /^\p{Lu}|^per ?cent$/u.test(word)) return false
  const [class_] = classesOfNoun(word)
  return class_ === undefined ? RELATIONAL.test(word) : !NOT_OF.has(class_)
}

/** Stems of listed words that stand at least as often before a noun of another issue as by themselves: "wool" of "wool quota". */
function wordsAlone(sentences: readonly Named[], namings: readonly Naming[]): ReadonlySet<string> {
  const times = Map.groupBy(namings, ({ of }) => of)
  const counts = new Map<string, number>()
  for (const { text, places } of sentences)
    for (const { start, end } of places) {
      const [stem, ...more] = stems(text.slice(start, end))
      if (more.length === 0 && times.has(stem!)) counts.set(stem!, (counts.get(stem!) ?? 0) + 1)
    }
  return new Set([...counts].filter(([stem, count]) => times.get(stem)!.length * 2 >= count).map(([stem]) => stem))
}

/** The parts of one issue; `oftenAlone`: words that mean the part they are of; `taken` gathers the stems that mean a part by themselves, and the issue no more. */
function partsOf(
  issue: string,
  groups: readonly (readonly Naming[])[],
  oftenAlone: ReadonlySet<string>,
  taken: Set<string>,
): Issue[] {
  return groups.map(same => {
    const label = mostCommon(same.map(one => one.label))
    const others = groups.filter(group => group !== same).flat()
    const heads = new Set(same.map(({ head }) => head))
    // "the quota", where there is only one of wool.
    const alone = [...heads].filter(head => others.every(other => other.head !== head) && head === headOf(label))
    const of = same[0]!.of
    for (const head of alone) taken.add(head)
    if (oftenAlone.has(of)) taken.add(of)
    const printed = new Set(same.map(one => one.printed.toLowerCase()))
    const words = same.filter(({ head }) => alone.includes(head)).map(one => one.label.split(' ').at(-1)!.toLowerCase())
    return {
      id: partId(issue, label),
      label: label[0]!.toUpperCase() + label.slice(1),
      synonyms: [
        ...new Set([
          label,
          ...[...printed].sort(),
          ...words.sort(),
          ...(oftenAlone.has(of) ? [label.split(' ')[0]!] : []),
        ]),
      ],
    }
  })
}

function headOf(label: string): string {
  return stems(label).at(-1)!
}

/** Of equals the first in order of the alphabet. */
function mostCommon(labels: readonly string[]): string {
  const counted = [...Map.groupBy(labels, label => label.toLowerCase())]
  return counted.toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))[0]![0]
}
