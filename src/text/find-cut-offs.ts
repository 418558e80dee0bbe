/** @module Cut-offs: where a paragraph or the whole text stops in the middle of a word or sentence. */
import type { Sentence, With } from '../document/layers.ts'
import type { Problem } from '../document/report.ts'
import { textOf } from '../document/span.ts'
import { tokenForms } from '../document/token-forms.ts'

type Needed = With<'paragraphs' | 'sentences' | 'tokens' | 'quotations'>

/** No English sentence ends in one of these: an article, "and", "which". */
const NEVER_LAST = new Set(
  (
    'the a an and or but nor whose which who because although whereas unless than its their our your my every into onto ' +
    'towards between among amid per via very'
  ).split(' '),
)

/** "talk" is no piece of "talks": endings that make another form of the same word. */
const INFLECTION = /^(?:s|es|d|ed|n|r|er|ers|ing|ly|y|al|['’]s)$/

/** The last sentence of each body paragraph that cannot end where it does. */
export function findCutOffs(document: Needed): readonly Problem[] {
  const { text, paragraphs } = document
  const last = lastSentences(document)
  const body = last.filter(
    sentence => sentence && paragraphs[sentence.paragraph]!.kind === 'body',
  ) as readonly Sentence[]
  const open = body.filter(sentence => !hasEnd(text, sentence))
  if (open.length === 0) return []
  const sorted = [...new Set(tokenForms(document).map(form => form.toLowerCase()))].sort()
  const unclosedEnds = new Set(document.quotations.filter(({ closed }) => !closed).map(({ end }) => end))
  const problems: Problem[] = []
  for (const sentence of open) {
    const { start, end } = sentence
    const word = /[\p{L}\p{M}]*$/u.exec(text.slice(Math.max(start, end - 40), end))![0]
    const inWord = isFragment(word, sorted, text.slice(start, end - word.length).toLowerCase(), document)
    const inSentence =
      /[,(-]$/.test(text.slice(end - 1, end)) ||
      NEVER_LAST.has(word.toLowerCase()) ||
      (unclosedEnds.has(end) && word !== '')
    const atTheEnd = sentence === body.at(-1) && word !== '' && closesWell(document, sentence, open.length, body.length)
    if (!inWord && !inSentence && !atTheEnd) continue
    problems.push({
      kind: 'cut-off',
      start,
      end,
      message: inWord
        ? `The text stops in the middle of a word, “${word}”; what followed is not known.`
        : 'The text stops in the middle of a sentence; what followed is not known.',
    })
  }
  return problems
}

/** The last sentence of each paragraph, by the paragraph's index. */
function lastSentences({ paragraphs, sentences }: Needed): readonly (Sentence | undefined)[] {
  const last: (Sentence | undefined)[] = paragraphs.map(() => undefined)
  for (const sentence of sentences) last[sentence.paragraph] = sentence
  return last
}

/** A stop, a colon, a dash (a hyphen apart is one: "OSFORD, Nov 7 -"), or a mark or bracket that closes. */
function hasEnd(text: string, { start, end }: Sentence): boolean {
  return /(?:\s-|[.!?…:;。！？؟—–*)\]}>”’"'»|\p{Extended_Pictographic}])$/u.test(
    text.slice(Math.max(start, end - 2), end),
  )
}

/** "The feed then cut o"; "the negotia", where the text has "negotiations" and never "negotia". */
function isFragment(word: string, vocabulary: readonly string[], before: string, { text, tokens }: Needed): boolean {
  if (!/^\p{Ll}+$/u.test(word)) return false
  // One letter is a word only if it is "a" or "i" (informal), or names a thing: "plan b", "vitamin c".
  if (word.length === 1)
    return !/^[ai]$/.test(word) && /\p{Ll}\s$/u.test(before) && !/(?:plan|option|part|class|vitamin)\s$/.test(before)
  if (word.length < 3) return false
  const at = firstFrom(vocabulary, word)
  // The vocabulary is sorted, so longer words with this beginning follow it; `at` is the word itself.
  const longer = vocabulary[at + 1]
  if (!longer?.startsWith(word) || INFLECTION.test(longer.slice(word.length))) return false
  let uses = 0
  for (const token of tokens) {
    if (token.end - token.start === word.length && textOf(text, token).toLowerCase() === word) uses += 1
    if (uses > 1) return false
  }
  return (
    word.length >= 4 &&
    !vocabulary
      .slice(at + 1, at + 20)
      .some(other => other.startsWith(word) && INFLECTION.test(other.slice(word.length)))
  )
}

function firstFrom(sorted: readonly string[], word: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < word) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether the text closes every other paragraph (three at least), so that the last one's missing stop means something. */
function closesWell({ paragraphs }: Needed, sentence: Sentence, open: number, body: number): boolean {
  const { start, end } = paragraphs[sentence.paragraph]!
  // A short last line is a signature or a credit, not a cut paragraph.
  return open === 1 && body > 3 && end - start >= 80
}
