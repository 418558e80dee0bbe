/** @module Where a name of a text says itself who put it forward and when: "the nine-point paper it had put forward in Osford on 2 May". */
import type { Span } from '../../document/span.ts'
import type { Line } from './lines.ts'

const DONE =
  '(?:put(?: forward| to| before| down| on)?|presented|unveiled|tabled|circulated|handed(?: over| out| to)?|gave|given|submitted|delivered|distributed|published|released|brought|floated|sent|carried|shown|shared|drew up|drawn up|launched|laid|leaked|revealed|aired|introduced)'

/** Behind the name: "which Ardan first circulated at the lake", "originally unveiled in Osford", "it handed over on Monday". */
const CLAUSE = new RegExp(
  `^(?:,? (?:that|which))?(?: (?:it|he|she|they|we|the (?:[\\p{L}-]+ ){0,2}(?:mediators?|envoys?|chair|host|delegation|side|government|union|company)|\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2}))?(?: (?:had|has|have|was|were|is))?(?: been)?(?: (?:first|originally|initially|previously|already))? ${DONE}\\b(?: (?!would\\b|will\\b|which\\b|that\\b|and\\b|but\\b|who\\b|has\\b|had\\b|is\\b|was\\b)[^\\s,;.“”"]+){1,14}`,
  'u',
)

/** The name with that clause; `null` where there is none, or none that says where or when. */
export function putForward({ words, times }: Line, { start, end }: Span): Span | null {
  const found = words.slice(end).match(CLAUSE)
  if (found === null) return null
  const past = end + found[0].length
  const isDated = times.some(time => time.start >= end && time.end <= past)
  return isDated || /\b(?:in|at) (?:the )?\p{Lu}/u.test(found[0]) ? { start, end: past } : null
}
