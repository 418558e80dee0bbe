/** @module Parts of sentences: runs of plain words and labels, lists of names, the first letter and the stop. */
import type { CitedText, Run } from './brief.ts'

/** Plain words as a run. */
export const text = (words: string): Run => ({ kind: 'text', text: words })

/** A label in bold at the head of a list item. */
export const label = (words: string): Run => ({ kind: 'label', text: words })

/** The sentence with its stop: after the marks, unless it ended inside a quotation already. */
export function ended(runs: CitedText): CitedText {
  return [...runs, text('.')]
}

/** "a", "a and b", "a, b and c". */
export function list(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** Without a name that is part of another: "the League" beside "the Ardan League" would be told as two. */
export function distinctNames(names: readonly string[]): readonly string[] {
  const words = (name: string) => name.toLowerCase().replace(/^the /, '').split(' ')
  const within = (a: string, b: string) => a !== b && words(a).every(word => words(b).includes(word))
  return names.filter((name, at) => names.indexOf(name) === at && !names.some(other => within(name, other)))
}

/** As the second half of a sentence: an article and the like begin none there. */
export function continued([first, ...rest]: CitedText): CitedText {
  if (first === undefined) return []
  if (first.kind !== 'text') return [first, ...rest]
  const words = first.text.replace(
    /^(?:The|An?|According|Report|In|One|Two|Three|Four|Several|Many|Another|Some|Both|Officials|Diplomats|Mediators|Negotiators|Delegates|Participants|Sources|Experts)\b/,
    word => word.toLowerCase(),
  )
  return [text(words), ...rest]
}

/** With a capital first letter; an address of the web has none. */
export function capital(words: string): string {
  if (/^[a-z\d-]+\.[a-z]/.test(words)) return words
  return words.charAt(0).toUpperCase() + words.slice(1)
}
