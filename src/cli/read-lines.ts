/**
 * @module A stream of bytes as lines that end in `\n`.
 * Not node:readline: it also ends lines at U+2028 and U+2029, which stand unescaped inside JSON strings.
 */
import { StringDecoder } from 'node:string_decoder'

/** Code units of a line that are kept. Four times the longest text leaves room for `\uXXXX` escapes; the rest is dropped, and the line is then no JSON. */
const MAX_LINE_LENGTH = 16_000_000

/** Lines of a stream of UTF-8, without their ends. A line too long is cut, so that memory is bounded. */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  let parts: string[] = []
  let length = 0
  let begun = false
  const keep = (part: string) => {
    if (length < MAX_LINE_LENGTH) parts.push(part)
    length += part.length
  }
  const take = () => {
    const line = parts.join('')
    parts = []
    length = 0
    return line
  }
  for await (const bytes of stream) {
    const decoded = decoder.write(bytes as Buffer)
    // PowerShell puts a byte order mark before what it pipes.
    const pieces = (begun ? decoded : decoded.replace(/^\uFEFF/, '')).split('\n')
    begun ||= decoded !== ''
    for (const [at, piece] of pieces.entries()) {
      keep(piece)
      if (at < pieces.length - 1) yield take()
    }
  }
  keep(decoder.end())
  if (length > 0) yield take()
}
