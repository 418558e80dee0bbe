/**
 * @module Lists English nouns by what they name: a person, an act, a possession … (the lexicographer files of WordNet), units
 * of measurement apart, so that what a head names can be told where no list has it.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** Names of WordNet's noun files 3 to 28, in their order (lexnames(5WN)). */
const CLASSES =
  'top act animal artifact attribute body cognition communication event feeling food group location motive object person phenomenon plant possession process quantity relation shape state substance time'.split(
    ' ',
  )
const FIRST_FILE = 3

/** What things are measured and counted in, whatever they are: "unit of measurement", "integer", "fraction", by their synsets. */
const UNITS: ReadonlySet<string> = new Set(['13604927', '13750609', '13754218'])

/** Words that were never tagged in WordNet's texts are listed as far as they are among these many of running text. */
const FREQUENT = 30_000

/** A class that holds less of a noun's tagged uses is no reading to count on. */
const LEAST_SHARE = 0.25

/** Classes kept of one noun. */
const MOST = 2

/**
 * Classes, the likelier first → the nouns that have them. A word that is more often an adjective is left out.
 * @param dict folder of WordNet's database, with `index.sense` and `data.noun`
 * @param words packed lines, a word and a tab first, most frequent words first
 */
export function listNounClasses(dict: string, words: string): { readonly [classes: string]: string } {
  const frequent = new Set(
    gunzipSync(readFileSync(words))
      .toString('utf8')
      .split('\n', FREQUENT)
      .map(line => line.split('\t')[0]!),
  )
  const synsets = readSynsets(readFileSync(join(dict, 'data.noun'), 'utf8'))
  const common = new Set([...synsets.values()].flatMap(({ printed }) => printed))
  const { nouns, adjectives } = readSenses(readFileSync(join(dict, 'index.sense'), 'utf8'), synsets)
  const listed = new Map<string, string[]>()
  for (const [noun, senses] of nouns) {
    const tagged = usesOf(senses)
    if (!common.has(noun) || (tagged === 0 && !frequent.has(noun)) || (adjectives.get(noun) ?? 0) > tagged) continue
    const classes = classesOf(senses, tagged).join(' ')
    // Uses spread over many classes tell none.
    if (classes !== '') listed.set(classes, [...(listed.get(classes) ?? []), noun])
  }
  return Object.fromEntries(
    [...listed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([classes, found]) => [classes, found.sort().join(' ')]),
  )
}

interface Synset {
  readonly printed: readonly string[]
  /** Places of the synsets it is a kind of. */
  readonly kindOf: readonly string[]
}

/** Noun synsets by their places. */
function readSynsets(data: string): ReadonlyMap<string, Synset> {
  return new Map(
    data
      .split('\n')
      .filter(line => /^\d/.test(line))
      .map(line => {
        const fields = line.split(' | ', 1)[0]!.split(' ')
        const printed = Array.from({ length: Number.parseInt(fields[3]!, 16) }, (_, at) => fields[4 + 2 * at]!)
        const kindOf = fields.flatMap((field, at) => (field === '@' ? [fields[at + 1]!] : []))
        return [fields[0]!, { printed, kindOf }] as const
      }),
  )
}

interface Sense {
  readonly class: string
  /** 1 is the most frequent. */
  readonly rank: number
  /** How often it was tagged. */
  readonly uses: number
}

/** Noun → senses, and adjective → how often it was tagged; words of small letters only. */
function readSenses(index: string, synsets: ReadonlyMap<string, Synset>) {
  const nouns = new Map<string, Sense[]>()
  const adjectives = new Map<string, number>()
  for (const line of index.split('\n')) {
    const found = /^([a-z]+)%([135]):(\d\d):\S+ (\d+) (\d+) (\d+)$/.exec(line)
    if (found === null) continue
    const [word, kind, file, synset, rank, uses] = found.slice(1) as [string, string, string, string, string, string]
    if (kind !== '1') {
      adjectives.set(word, (adjectives.get(word) ?? 0) + Number(uses))
      continue
    }
    const name = isUnit(synset, synsets) ? 'unit' : CLASSES[Number(file) - FIRST_FILE]!
    const senses = nouns.get(word) ?? nouns.set(word, []).get(word)!
    senses.push({ class: name, rank: Number(rank), uses: Number(uses) })
  }
  return { nouns, adjectives }
}

function isUnit(synset: string, synsets: ReadonlyMap<string, Synset>): boolean {
  return UNITS.has(synset) || (synsets.get(synset)?.kindOf ?? []).some(above => isUnit(above, synsets))
}

function usesOf(senses: readonly Sense[]): number {
  return senses.reduce((sum, { uses }) => sum + uses, 0)
}

/** The classes of most of its tagged uses, the first one first; of a noun never tagged, that of its first sense. */
function classesOf(senses: readonly Sense[], tagged: number): readonly string[] {
  const byRank = senses.toSorted((a, b) => a.rank - b.rank)
  if (tagged === 0) return [byRank[0]!.class]
  return [...Map.groupBy(byRank, sense => sense.class)]
    .map(([name, own]) => ({ name, uses: usesOf(own) }))
    .filter(({ uses }) => uses >= LEAST_SHARE * tagged)
    .toSorted((a, b) => b.uses - a.uses)
    .slice(0, MOST)
    .map(({ name }) => name)
}
