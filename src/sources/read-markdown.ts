/** @module One Markdown text to what a report needs: the lines between `---` at its head say what is known of it, the rest is the text. */
import { dayOf } from '../document/dates.ts'
import { type Draft, NOTHING_SAID } from './draft.ts'
import { readText } from './read-text.ts'

/** Lines of a head at the most. Site generators write ten to thirty; a rule far down the page closes no head. */
const MAX_HEAD_LINES = 100

/** Field of a draft → what generators call it (Jekyll, Hugo, Eleventy, Obsidian's clipper). */
const FIELDS = {
  title: ['title'],
  outlet: ['outlet', 'publication', 'publisher', 'site'],
  byline: ['byline', 'author'],
  published: ['published', 'date'],
  url: ['url', 'source', 'canonical'],
} as const

/** Without a head it is read as any other text. */
export function readMarkdown(file: string, bytes: Uint8Array): Draft {
  const { text, problems } = readText(file, bytes)
  const [head, length] = headOf(text)
  if (length === 0) return { ...NOTHING_SAID, text, problems }
  const said = (names: readonly string[]) =>
    names.map(name => head.get(name)).find(value => value !== undefined) ?? null
  const published = said(FIELDS.published)
  return {
    text: text.slice(length),
    title: said(FIELDS.title),
    outlet: said(FIELDS.outlet),
    byline: said(FIELDS.byline),
    published: dayOf(published) === null ? null : published,
    url: said(FIELDS.url),
    problems,
  }
}

/** What the head says, names in small letters, and the code units it takes up; 0 where there is none. Lists and nested values say nothing. */
function headOf(text: string): readonly [ReadonlyMap<string, string>, number] {
  const said = new Map<string, string>()
  const lines = text.matchAll(/[^\n]*\n?/g)
  if (lines.next().value?.[0].trimEnd() !== '---') return [said, 0]
  for (const [at, { 0: line, index }] of lines.take(MAX_HEAD_LINES).map((match, at) => [at, match] as const)) {
    if (line.trimEnd() === '---' && at > 0) return [said, index + line.length]
    const colon = line.indexOf(':')
    const name = line.slice(0, Math.max(0, colon))
    const value = unquoted(line.slice(colon + 1).trim())
    if (/^[\w-]{1,40}$/.test(name) && value !== '') said.set(name.toLowerCase(), value)
  }
  return [said, 0]
}

function unquoted(value: string): string {
  const mark = value[0]
  return value.length > 1 && (mark === '"' || mark === "'") && value.endsWith(mark) ? value.slice(1, -1) : value
}
