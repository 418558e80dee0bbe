/**
 * @module Goods told apart: a negotiation about trade is one quarrel for each kind of goods. Which goods are at issue the reports
 * decide; where they name several, each is a part of its field: "Wool and felt", "Plums", "Cheese".
 */

import { stems } from '../alignment/content-words.ts'
import { everyMatch } from '../document/every-match.ts'
import { isListed, isPart, issueId, partId, phrasePlaces, phrasesOf, wholeOf } from './issues.ts'
import { classesOfNoun } from './noun-classes.ts'
import type { Issue } from './record.ts'
import { saysLittle } from './subjects.ts'
import type { Reading } from './tell-issues-apart.ts'

/** Ids in `issues.json` of fields in which goods are what is quarrelled about. */
const FIELDS_OF_GOODS: readonly string[] = ['trade-and-tariffs', 'food-and-farm-goods', 'fishing-rights']

/** Reports that must name goods: one paper may have an example of its own. */
const FEWEST_REPORTS = 2

/** Sentences that must name them. */
const FEWEST_SENTENCES = 3

/** One kind by itself is only another name of the whole. */
const FEWEST_KINDS = 2

/** Goods that this part of the field's sentences names are what the talks are about, and nothing in them. */
const THE_WHOLE = 0.5

/** What is grown, caught, mined and made. */
const GOODS: ReadonlySet<string> = new Set(['substance', 'food', 'plant', 'animal'])

/** Goods of every kind. */
const ANY_GOODS =
  /^(?:goods?|products?|produce|items?|food|feed|materials?|commodit(?:y|ies)|fish|cash|paper|water|money)$/i

/** What is put on goods, or given for them. */
const MEASURE =
  '(?:dut(?:y|ies)|tariffs?|lev(?:y|ies)|quotas?|access|markets?|bans?|imports?|exports?|exemptions?|exceptions?|openings?|relief|concessions?|sales|purchases|sector|products)'

const IS_MEASURE = new RegExp(`^${MEASURE}$`, 'u')

/** "cheese products", "glass tariffs". */
const BEFORE_MEASURE = new RegExp(`(?<![\\p{L}-])(\\p{Ll}{3,}) (?=${MEASURE}(?!\\p{L}))`, 'gu')

/** "access for Ardan cheese", "a duty of 20% on glass". */
const BEHIND_MEASURE = new RegExp(
  `(?<!\\p{L})${MEASURE}(?: of (?:\\S+ ){1,5}?)? ?(on|for) (?:(?:the|its|their|all|any) )?(?:\\p{Lu}[\\p{L}.]* )*(\\p{Ll}{3,})(?!\\p{L})`,
  'gu',
)

/** "plums, cherries and walnuts". */
const LISTED = /(?<!\p{L})\p{Ll}{3,}(?:, \p{Ll}{3,}){0,4},? and \p{Ll}{3,}(?!\p{L})/gu

/** One kind of goods, as the reports name it. */
interface Kind {
  readonly stem: string
  /** As printed most often. */
  readonly name: string
  readonly sentences: ReadonlySet<number>
  readonly reports: ReadonlySet<number>
}

/** The issues in order, each field followed by the kinds of goods that are at issue in it. Linear in the words. */
export function withGoods(issues: readonly Issue[], { sentences, stances }: Reading): readonly Issue[] {
  const field = mostNamed(issues, sentences)
  if (field === undefined) return issues
  const kinds = kindsIn(sentences, field, new Set(stances.flatMap(passage => stems(passage))))
  const apart = new Set(issues.filter(({ id }) => isPart(id)).flatMap(({ synonyms }) => synonyms.flatMap(stems)))
  const groups = groupsOf(
    kinds.filter(({ stem }) => !apart.has(stem)),
    sentences.flat(),
  )
  if (groups.length < FEWEST_KINDS) return issues
  const known = new Set(issues.map(({ label }) => issueId(label)))
  const parts = groups.map(group => partOf(field.id, group)).filter(({ label }) => !known.has(issueId(label)))
  const ofKind = new Set(groups.flat().map(({ stem }) => stem))
  const isOfKind = (words: string) => stems(words).some(stem => ofKind.has(stem))
  return issues.flatMap(issue => {
    // "Wool sector", learnt from the reports, is about wool.
    if (!isListed(issue.id) && isOfKind(issue.label)) return []
    if (!FIELDS_OF_GOODS.includes(wholeOf(issue.id))) return [issue]
    const own = issue.id === field.id ? parts : []
    return [{ ...issue, synonyms: issue.synonyms.filter(words => !isOfKind(words)) }, ...own]
  })
}

/** The field that most sentences name, where most reports do. */
function mostNamed(issues: readonly Issue[], sentences: Reading['sentences']): Issue | undefined {
  const fields = issues.filter(({ id }) => FIELDS_OF_GOODS.includes(id))
  const phrases = phrasesOf(fields)
  const named = sentences.map(report => report.flatMap(text => phrasePlaces(text, phrases).map(({ issue }) => issue)))
  const [most] = fields
    .filter(({ id }) => named.filter(report => report.includes(id)).length * 2 > sentences.length)
    .toSorted((a, b) => timesIn(named, b.id) - timesIn(named, a.id))
  return most
}

function timesIn(named: readonly (readonly string[])[], id: string): number {
  return named.flat().filter(issue => issue === id).length
}

/** Goods that several reports name and a stance is on. */
function kindsIn(reports: Reading['sentences'], field: Issue, inStances: ReadonlySet<string>): readonly Kind[] {
  const phrases = phrasesOf([field])
  const all = reports.flatMap((report, at) => report.map(text => ({ text, report: at })))
  const measured = new Set<string>()
  const named = new Map<string, { names: string[]; sentences: Set<number>; reports: Set<number> }>()
  let ofField = 0
  all.forEach(({ text, report }, at) => {
    const isOfField = phrasePlaces(text, phrases).length > 0
    if (isOfField) ofField += 1
    for (const [, word] of everyMatch(text, BEFORE_MEASURE)) if (isGoods(word!, true)) measured.add(stems(word!)[0]!)
    // "a duty for traders" is put on nobody.
    for (const [, by, word] of everyMatch(text, BEHIND_MEASURE))
      if (isGoods(word!, by === 'on')) measured.add(stems(word!)[0]!)
    for (const word of text.match(/(?<![\p{L}-])\p{L}{3,}(?![\p{L}-])/gu) ?? []) {
      if (!isGoods(word.toLowerCase(), true)) continue
      const [stem] = stems(word)
      if (stem === undefined) continue
      const entry = named.get(stem) ?? { names: [], sentences: new Set(), reports: new Set() }
      named.set(stem, entry)
      entry.names.push(word.toLowerCase())
      entry.sentences.add(at)
      entry.reports.add(report)
    }
  })
  for (const { text } of all)
    for (const [list] of everyMatch(text, LISTED)) {
      const inList = list.split(/\W+/).filter(word => isGoods(word, true))
      const listed = inList.flatMap(word => stems(word))
      if (listed.some(stem => measured.has(stem))) for (const stem of listed) measured.add(stem)
    }
  return [...named].flatMap(([stem, { names, ...places }]): readonly Kind[] =>
    measured.has(stem) &&
    inStances.has(stem) &&
    places.reports.size >= FEWEST_REPORTS &&
    places.sentences.size >= FEWEST_SENTENCES &&
    places.sentences.size < ofField * THE_WHOLE
      ? [{ stem, name: mostCommon(names), ...places }]
      : [],
  )
}

/** Whether a word names goods; where it stands beside a measure, things made are goods as well. */
function isGoods(word: string, isMeasured: boolean): boolean {
  const [class_] = classesOfNoun(word)
  if (!GOODS.has(class_!) && !(isMeasured && class_ === 'artifact')) return false
  return !ANY_GOODS.test(word) && !IS_MEASURE.test(word) && !saysLittle(word)
}

/** Kinds that are named in one breath make one part: "steel and aluminium". */
function groupsOf(kinds: readonly Kind[], texts: readonly string[]): readonly (readonly Kind[])[] {
  const groupOf = new Map(kinds.map((kind): [string, Set<Kind>] => [kind.stem, new Set([kind])]))
  for (const text of texts)
    for (const [list] of everyMatch(text, LISTED)) {
      const inList = new Set(stems(list))
      const [first, ...more] = kinds.filter(({ stem }) => inList.has(stem))
      for (const other of more) {
        const together = [...first!.sentences].filter(at => other.sentences.has(at)).length
        if (together * 2 < Math.min(first!.sentences.size, other.sentences.size)) continue
        const joined = new Set([...groupOf.get(first!.stem)!, ...groupOf.get(other.stem)!])
        for (const { stem } of joined) groupOf.set(stem, joined)
      }
    }
  return [...new Set(groupOf.values())].map(group =>
    [...group].toSorted((a, b) => b.sentences.size - a.sentences.size || (a.stem < b.stem ? -1 : 1)),
  )
}

function partOf(field: string, group: readonly Kind[]): Issue {
  const names = group.map(({ name }) => name)
  const words = names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
  const label = `${words[0]!.toUpperCase()}${words.slice(1)}`
  return { id: partId(field, label), label, synonyms: [...new Set([words, ...names])] }
}

/** Of equals the first in order of the alphabet. */
function mostCommon(names: readonly string[]): string {
  const counted = [...Map.groupBy(names, name => name)]
  return counted.toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))[0]![0]
}
