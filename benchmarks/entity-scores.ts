/** @module Scores of entities against a corpus: exact spans with their types, and what went wrong, by kind and by word. */
import { type EntityModel, findNamesIn } from '../src/language/entities/find-entities.ts'
import { type LabelledName, NAME_TYPES } from '../src/language/entities/labels.ts'
import type { NamedDocument } from '../training/corpora/named-documents.ts'
import { percent } from './results.ts'

/** Those that every corpus marks. */
const COUNTED = ['person', 'organisation', 'place'] as const

interface Counts {
  gold: number
  found: number
  right: number
}

export class EntityScores {
  private readonly counts = NAME_TYPES.map((): Counts => ({ gold: 0, found: 0, right: 0 }))
  private readonly errors = new Map<string, Map<string, number>>()
  /** What facilities are called where this is measured: a place, or nothing that counts. */
  private readonly facility: number

  constructor(facilitiesArePlaces: boolean) {
    this.facility = NAME_TYPES.indexOf(facilitiesArePlaces ? 'place' : 'other')
  }

  add({ sentences }: NamedDocument, { scorer, sight }: EntityModel): void {
    const found = findNamesIn(
      sentences.map(({ forms }) => ({ forms, words: sight.all(forms) })),
      scorer,
    )
    for (const [at, { forms, names }] of sentences.entries()) this.compare(forms, names, found[at]!.map(this.asHere))
  }

  private readonly asHere = (name: LabelledName): LabelledName =>
    NAME_TYPES[name.type] === 'facility' ? { ...name, type: this.facility } : name

  private compare(forms: readonly string[], gold: readonly LabelledName[], found: readonly LabelledName[]): void {
    const golden = new Set(gold.map(keyOf))
    const seen = new Set(found.map(keyOf))
    for (const name of gold) this.counts[name.type]!.gold += 1
    for (const name of found) {
      this.counts[name.type]!.found += 1
      if (golden.has(keyOf(name))) this.counts[name.type]!.right += 1
    }
    for (const name of gold)
      if (isCounted(name) && !seen.has(keyOf(name))) this.note(kindOfMiss(name, found), forms, name)
    for (const name of found)
      if (isCounted(name) && !gold.some(other => touch(name, other)))
        this.note(`spurious ${NAME_TYPES[name.type]}`, forms, name)
  }

  private note(kind: string, forms: readonly string[], { first, past }: LabelledName): void {
    const words = this.errors.get(kind) ?? new Map<string, number>()
    this.errors.set(kind, words)
    const name = forms.slice(first, past).join(' ')
    words.set(name, (words.get(name) ?? 0) + 1)
  }

  /** F1 of all that are counted, of each type, and of peoples beside them. */
  figures(): { readonly [name: string]: number } {
    const counted = COUNTED.map(type => this.counts[NAME_TYPES.indexOf(type)]!)
    const sum = (field: keyof Counts) => counted.reduce((total, counts) => total + counts[field], 0)
    const all = { gold: sum('gold'), found: sum('found'), right: sum('right') }
    return {
      F1: f1(all),
      precision: percent(all.right / all.found),
      recall: percent(all.right / all.gold),
      ...Object.fromEntries(
        [...COUNTED, 'norp' as const].map(type => [type, f1(this.counts[NAME_TYPES.indexOf(type)]!)]),
      ),
    }
  }

  /** Kind of error, how often, and the words it most often happened to; the most frequent kinds first. */
  errorRows(words: number): readonly (readonly [kind: string, times: number, most: string])[] {
    return [...this.errors]
      .map(([kind, names]) => {
        const sorted = [...names].sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1))
        const most = sorted.slice(0, words).map(([name, times]) => (times > 1 ? `${name} ×${times}` : name))
        return [kind, sorted.reduce((sum, [, times]) => sum + times, 0), most.join(', ')] as const
      })
      .sort((a, b) => b[1] - a[1])
  }
}

function kindOfMiss(name: LabelledName, found: readonly LabelledName[]): string {
  const type = NAME_TYPES[name.type]!
  const same = found.find(other => other.first === name.first && other.past === name.past)
  if (same !== undefined) return `${type} taken for ${NAME_TYPES[same.type]}`
  const touching = found.filter(other => touch(name, other))
  if (touching.some(other => other.type === name.type)) return `${type} cut wrongly`
  return touching.length > 0 ? `${type} cut wrongly, as ${NAME_TYPES[touching[0]!.type]}` : `${type} missed`
}

function isCounted({ type }: LabelledName): boolean {
  return (COUNTED as readonly string[]).includes(NAME_TYPES[type]!)
}

function touch(a: LabelledName, b: LabelledName): boolean {
  return a.first < b.past && b.first < a.past
}

function keyOf({ first, past, type }: LabelledName): string {
  return `${first}:${past}:${type}`
}

function f1({ gold, found, right }: Counts): number {
  return percent((2 * right) / (gold + found))
}
