/** @module Counts lemmas: which endings of which tags are replaced by what, and which forms follow no ending. */
import { applyEnding, type LemmaFile, LONGEST_ENDING } from '../src/language/lemmas/find-lemmas.ts'
import type { Tree } from './corpora/conllu.ts'

/** Names, foreign words, numbers, addresses, symbols: their lemma is the form as printed. */
const KEEPS_CASE = ['ADD', 'CD', 'FW', 'LS', 'NNP', 'NNPS', 'SYM', 'XX']

/** Forms that share an ending before it is a rule; fewer, and it is an accident. */
const LEAST_FORMS = 2

export function trainLemmas(trees: readonly Tree[]): LemmaFile {
  const lemmaOf = usualLemmas(trees)
  const endings: Record<string, Record<string, string>> = {}
  const exceptions: Record<string, Record<string, string>> = {}
  for (const [tag, forms] of inOrder(lemmaOf)) {
    const cased = KEEPS_CASE.includes(tag)
    const rules = rulesOf(forms)
    const odd = inOrder(forms).filter(([form, lemma]) => {
      const found = applyEnding(form, form, rules)
      return cased ? found !== lemma.toLowerCase() : found !== lemma
    })
    if (rules.size > 0) endings[tag] = Object.fromEntries(inOrder(rules))
    if (odd.length > 0) exceptions[tag] = Object.fromEntries(odd)
  }
  return { keepsCase: KEEPS_CASE, endings, exceptions }
}

type Table = Map<string, string>

/** Tag → form in lower case → the lemma it has most often. */
function usualLemmas(trees: readonly Tree[]): ReadonlyMap<string, Table> {
  const counts = new Map<string, Map<string, Map<string, number>>>()
  for (const { tokens } of trees)
    for (const { form, lemma, xpos } of tokens) {
      const forms = at(counts, xpos, () => new Map<string, Map<string, number>>())
      const lemmas = at(forms, form.replace(/[’‘]/g, "'").toLowerCase(), () => new Map<string, number>())
      lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + 1)
    }
  return new Map(
    [...counts].map(([tag, forms]) => [tag, new Map([...forms].map(([form, lemmas]) => [form, mostFrequent(lemmas)]))]),
  )
}

/** For each ending the rule most of its forms follow, unless the next shorter ending says the same. */
function rulesOf(forms: Table): Table {
  const counts = new Map<string, Map<string, number>>()
  for (const [form, lemma] of forms) {
    const { cut, added } = difference(form, lemma.toLowerCase())
    if (cut > 9) continue
    for (let length = cut; length <= Math.min(LONGEST_ENDING, form.length); length += 1) {
      const rules = at(counts, form.slice(form.length - length), () => new Map<string, number>())
      rules.set(`${cut}${added}`, (rules.get(`${cut}${added}`) ?? 0) + 1)
    }
  }
  const kept: Table = new Map()
  for (const [ending, rules] of [...counts].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))) {
    const rule = mostFrequent(rules)
    if (rules.get(rule)! < LEAST_FORMS || ruleFor(ending.slice(1), kept) === rule) continue
    kept.set(ending, rule)
  }
  return kept
}

/** The rule the longest known ending of these letters gives; without any, the form is left as it is. */
function ruleFor(letters: string, rules: Table): string {
  for (let from = 0; from <= letters.length; from += 1) {
    const rule = rules.get(letters.slice(from))
    if (rule !== undefined) return rule
  }
  return '0'
}

function difference(form: string, lemma: string): { readonly cut: number; readonly added: string } {
  let same = 0
  while (same < form.length && same < lemma.length && form[same] === lemma[same]) same += 1
  return { cut: form.length - same, added: lemma.slice(same) }
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  return [...counts].sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1))[0]![0]
}

function inOrder<Value>(map: ReadonlyMap<string, Value>): [string, Value][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1))
}

function at<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  let value = map.get(key)
  if (value === undefined) {
    value = make()
    map.set(key, value)
  }
  return value
}
