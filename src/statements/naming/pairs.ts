/** @module Two by their office: "both ministers", "the two presidents", where the report names just two who hold it. */
import type { SourcePhrase } from '../read-source.ts'
import type { Cast, Speaker } from './cast.ts'

/** Words of an office behind the count, at most: "both deputy foreign ministers". */
const LONGEST_OFFICE = 3

/** The two named people of the report whom "both ministers" means; `null`: it names another number of them, or counts none. */
export function pairOf(cast: Cast, { first, past, head }: SourcePhrase): readonly Speaker[] | null {
  const opens = cast.wordAt(first) === 'the' ? first + 1 : first
  const counts = cast.wordAt(opens)
  if (counts !== 'both' && !(counts === 'two' && opens > first)) return null
  if (past !== head + 1 || head - opens > LONGEST_OFFICE || head === opens) return null
  const words = Array.from({ length: head - opens }, (_, at) => cast.wordAt(opens + 1 + at))
  const office = words.join(' ').replace(/s$/, '')
  if (office === words.join(' ')) return null
  const holders = cast.figures.flatMap(({ kind, anonymous, titles }, index) =>
    kind === 'person' && !anonymous && titles.some(title => ` ${title.toLowerCase()}`.endsWith(` ${office}`))
      ? [index]
      : [],
  )
  if (holders.length !== 2) return null
  const { start } = cast.document.tokens[first]!
  const mentions = holders.map(chain =>
    cast.document.mentions.findLastIndex(mention => mention.chain === chain && mention.end <= start),
  )
  return mentions.includes(-1) ? null : mentions.map(mention => ({ mention }))
}
