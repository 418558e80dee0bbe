/** @module A stream of reports, and for each, as soon as it comes, the story it belongs to. */
import { createStoryGrouper, type StreamedReport } from '../alignment/group-stories.ts'
import { MAX_TEXT_LENGTH } from '../sources/limits.ts'
import { storyWords } from '../text/story-words.ts'
import { answerLines, type LineAnswer, type LineFields, textOfLine } from './json-lines.ts'

/** Words of a report that are looked at: news says first what it is about. */
const MOST_WORDS = 400

const DAY = 86_400_000

/** Numbers from here on are milliseconds since 1970 (from 1973 on), and from a thousandth of it seconds; smaller ones count anything. */
const MILLISECONDS = 1e11

/** Lines `{id, text, title?, t?}` in the order of the stream; answers `{id, cluster}`. */
export function groupLines(lines: AsyncIterable<string>): AsyncGenerator<LineAnswer> {
  const grouper = createStoryGrouper()
  return answerLines(lines, {
    read: streamedReport,
    answer: report => ({ cluster: grouper.place(report) }),
    unanswered: { cluster: null },
  })
}

function streamedReport(fields: LineFields): StreamedReport | string {
  const given = textOfLine(fields, 'text', MAX_TEXT_LENGTH)
  if (typeof given === 'string') return given
  const { title, t } = fields
  const text = typeof title === 'string' && !given.text.startsWith(title) ? `${title}\n${given.text}` : given.text
  return { words: storyWords(text, MOST_WORDS), day: dayOfStream(t) }
}

/** Days since 1970 of a number of seconds or milliseconds, or of an ISO date; `null` for anything else. */
function dayOfStream(t: unknown): number | null {
  const milliseconds =
    typeof t === 'string' ? Date.parse(t) : typeof t !== 'number' ? Number.NaN : t >= MILLISECONDS ? t : t * 1000
  return milliseconds >= MILLISECONDS && milliseconds < 1000 * MILLISECONDS ? milliseconds / DAY : null
}
