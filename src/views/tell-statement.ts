/**
 * @module Retells one statement in one clause: the speaker, a neutral verb on the source's rung, and the report's own words.
 * Quoted words are printed between “ ” exactly as they stand; indirect speech keeps its wording. What cannot be retold
 * without guessing (a pronoun nobody resolves, an unclosed quotation) is not retold.
 */
import type { Passage } from '../document/passage.ts'
import type { RecordStatement, StatementVariant } from '../record/record.ts'
import { cuesOf, pastOf } from '../statements/cues.ts'
import {
  AUXILIARIES,
  DETERMINERS,
  isAdverb,
  NEGATIONS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
} from '../statements/words.ts'

/** A clause with its speaker left out, so that the composer can name him: "said “…”". */
export interface Told {
  readonly verb: string
  readonly content: string
  /** `true`: the content is a clause that "that" may open. */
  readonly clause: boolean
  readonly quoted: boolean
  readonly passages: readonly Passage[]
  readonly words: number
  /** The source as printed, for speakers that are no person: "Ardan officials" speak for a state, but are not it. */
  readonly source: string | null
}

/**
 * Verbs that judge, replaced by ones that do not. `docs/brief.md`, rule 5. The weaker side of each pair: "admitted" says that
 * it is true, "revealed" that it was secret, "claimed" that it is doubtful.
 */
const NEUTRAL: Readonly<Record<string, string>> = {
  add: 'said',
  note: 'said',
  state: 'said',
  admit: 'said',
  concede: 'said',
  reveal: 'said',
  refute: 'denied',
  rebut: 'denied',
  boast: 'said',
  quip: 'said',
  joke: 'said',
  gush: 'said',
  continue: 'said',
  tell: 'said',
  proclaim: 'said',
  declare: 'said',
  remark: 'said',
  observe: 'said',
  underline: 'said',
  underscore: 'said',
  stress: 'stressed',
  emphasise: 'stressed',
  emphasize: 'stressed',
  indicate: 'indicated',
  explain: 'said',
  recall: 'said',
  lament: 'said',
  complain: 'said',
  slam: 'criticised',
  blast: 'criticised',
  lambast: 'criticised',
  write: 'wrote',
  tweet: 'wrote',
  post: 'wrote',
  repeat: 'repeated',
  clarify: 'said',
  disclose: 'said',
  mention: 'said',
  inform: 'said',
  reply: 'replied',
  respond: 'replied',
  answer: 'replied',
  characterize: 'described',
  characterise: 'described',
  term: 'called',
  dub: 'called',
  label: 'called',
  brand: 'called',
  argue: 'argued',
  acknowledge: 'acknowledged',
  shout: 'said',
  exclaim: 'said',
  demand: 'demanded',
  insist: 'insisted',
  signal: 'signalled',
}

/** A sentence longer than this has to be taken in twice; the rest is in the passage. */
const LONGEST = 45

/** The best wording of a statement that can be retold; `null` when none can. */
export function tellStatement(statement: RecordStatement): Told | null {
  if (statement.speaker === 'narrator') return null
  for (const variant of statement.variants) {
    const told = tellVariant(variant)
    if (told !== null) return told
  }
  return null
}

function tellVariant(variant: StatementVariant): Told | null {
  const { cue, lemma, evidence, quoted, mode } = variant
  if (cue === null || lemma === null || variant.content.length === 0) return null
  const content = variant.content[0]!
  const passages = [
    evidence,
    ...(evidence.file === content.file && evidence.start <= content.start && content.end <= evidence.end
      ? []
      : [content]),
  ]
  if (mode === 'direct') {
    const words = quoted[0] === undefined ? null : quotation(quoted[0])
    return words === null
      ? null
      : {
          verb: neutral(cue, lemma) ?? 'said',
          content: words,
          clause: false,
          quoted: true,
          passages,
          words: count(words),
          source: variant.source,
        }
  }
  const verb = neutral(cue, lemma)
  const pieces = variant.content.map(piece => retold(piece, quoted, verb ?? ''))
  const words = pieces.includes(null) ? null : withoutTail(pieces.join(' '))
  // Two words ("said no", "told reporters") say nothing by themselves.
  if (verb === null || words === null || count(words) > LONGEST || count(words) < 3) return null
  // Its subject is lost: "that was ready" says nobody.
  if (HEADLESS.test(words)) return null
  return {
    // "declined to say whether", cue and content apart.
    verb:
      /(?:declined|refused)$/.test(verb) && /^(?:whether|if|what|who|when|where|which|how|why)\b/.test(words)
        ? `${verb} to say`
        : verb,
    content: words,
    clause: isClause(words, lemma),
    quoted: quoted.length > 0,
    passages,
    words: count(words),
    source: variant.source,
  }
}

/** The verb as it will be printed; `null` for cues that cannot stand between a speaker and what he said. */
function neutral(cue: string, lemma: string): string | null {
  if (lemma === 'according') return 'said'
  const tokens = cue
    .split(/\s+/)
    .filter(
      word =>
        !(isAdverb(word) || /^(?:also|then|later|now|on|earlier)$/i.test(word) || TIME_WORDS.has(word.toLowerCase())),
    )
  const verb = tokens.findIndex(word => cuesOf(word.toLowerCase()).some(known => known.lemma === lemma))
  if (verb === -1) return null
  const group = tokens.slice(0, verb).map(word => word.toLowerCase())
  const form = cuesOf(tokens[verb]!.toLowerCase()).find(known => known.lemma === lemma)!.form
  // "continues to push for": the helping verb says that it is not new.
  if (group.length === 2 && group[1] === 'to' && /^(?:continue|continues|continued)$/.test(group[0]!))
    return [...group, tokens[verb]!.toLowerCase(), ...lemma.split(' ').slice(1)].join(' ')
  if (group.some(word => !(AUXILIARIES.has(word) || NEGATIONS.has(word) || word === 'to'))) return null
  const particle = lemma.split(' ').slice(1).join(' ')
  const plain = NEUTRAL[lemma] ?? `${pastOf(lemma.split(' ')[0]!)}${particle === '' ? '' : ` ${particle}`}`
  const auxiliaries = group.filter(word => word !== 'to')
  // "Ardan wants seven": what is wanted in the present is not printed as past.
  if (
    auxiliaries.length === 0 &&
    (form === 'third' || form === 'base') &&
    NEUTRAL[lemma] === undefined &&
    lemma !== 'say'
  )
    return [tokens[verb]!.toLowerCase(), particle].filter(word => word !== '').join(' ')
  // "has rejected", "had said": the perfect adds nothing that the date does not say; negation and modals are kept.
  if (auxiliaries.every(word => /^(?:has|have|had|was|were|is|are|been)$/.test(word))) return plain
  return [...group, tokens[verb]!.toLowerCase(), particle].filter(word => word !== '').join(' ')
}

const HEADLESS = /^(?:that )?(?:was|were|is|are|had|has|have|would|could|will|can|must|should)\b/i

/** Without what opens the next clause: ", while simultaneously", " — Keller" before what Keller said next. */
function withoutTail(words: string): string {
  return words.replace(/(?:,? (?:while|whereas|but|and)(?: \p{Ll}+ly)?|\s[—–-]\s\p{Lu}[\p{L}’'-]+)$/u, '')
}

/** A quotation that can be printed whole, or its first whole sentence; `null` when even that is too long. */
function quotation(words: Passage): string | null {
  const whole = clean(words.exact)
  if (whole === '' || /[“”"]/.test(whole)) return null
  if (count(whole) <= LONGEST) return `“${whole.replace(/[,.]$/, '')}”`
  const first = whole.match(/^.+?[.!?](?=\s+\p{Lu})/u)?.[0]
  return first !== undefined && count(first) <= LONGEST ? `“${first}”` : null
}

/** Indirect words with their quotation marks made uniform; `null` where a pronoun or a mark would hang in the air. */
function retold(content: Passage, quoted: readonly Passage[], verb: string): string | null {
  const inside = quoted.filter(
    quote => quote.file === content.file && content.start <= quote.start && quote.end <= content.end,
  )
  let text = ''
  let at = content.start
  for (const quote of inside) {
    text += content.exact.slice(at - content.start, Math.max(at, quote.start - 1) - content.start).replace(/['‘]$/, '')
    const words = quote.exact
    // The comma or stop before the closing mark is the sentence's, not the speaker's.
    const mark = /[,;.]$/.test(words) ? words.at(-1)! : ''
    text += `“${mark === '' ? words : words.slice(0, -1)}”${mark}`
    at = Math.min(content.end, quote.end + 1)
    // Two single marks stand for a double one in some papers' files.
    while (at < content.end && /["”’']/.test(content.exact[at - content.start]!)) at += 1
  }
  text = clean(text + content.exact.slice(at - content.start))
  const bare = text.replace(/“[^“”]*”/g, ' ')
  if (/["”“]/.test(bare) || (text.match(/“/g)?.length ?? 0) !== inside.length) return null
  // Outside quotation marks "we" and "I" would be Readout's own voice, and "this" would point at nothing.
  if (/\b(?:I|we|our|ours|us|my|me|you|your)\b/.test(bare)) return null
  if (/^(?:that |to )?(?:this|these|those|such|its|their|here|who|so)\b/i.test(bare)) return null
  // After a verb of saying "it" and "they" are the speaker; after any other they point elsewhere.
  if (/^(?:that )?(?:it|they|he|she|there)\b/i.test(bare) && !CLAUSAL.has(verb)) return null
  // "until they are back": who they are stands in another sentence.
  if (/\b(?:until|before|unless|if|once) (?:they|he|she|it) (?:is|are|was|were|has|have)\b/.test(bare)) return null
  // "to sever that access": what "that" points at stands in another sentence.
  if (
    /^to \w+ (?:that|this|those|these|such|it|them|him|her)\b/.test(bare) ||
    /^(?:to \w+ )?the (?:issue|matter|question|claim|assertion|allegation|report|changes?)s?$/.test(bare) ||
    /\bthe (?:latter|former|same)\b/.test(bare)
  )
    return null
  if (
    /^(?:by|with|after|when|while|as|at|during|in|on|and|but|or|for the|the (?:assertion|claim|remarks?|allegation)s?$)\b/i.test(
      text,
    )
  )
    return null
  return text.length > 0 ? lowered(text) : null
}

/** One line, without the punctuation of the sentence it was cut from. */
function clean(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[\s,;:.—–-]+/, '')
    .replace(/[\s,;:—–-]+$/, '')
    .replace(/(?<![.])\.$/, '')
}

/** A clause that stood at the head of its sentence goes on in lower case, unless its first word is a name. */
function lowered(text: string): string {
  const first = text.match(/^[\p{L}’']+/u)?.[0] ?? ''
  const word = first.toLowerCase()
  const small =
    DETERMINERS.has(word) ||
    SUBJECT_PRONOUNS.has(word) ||
    PREPOSITIONS.has(word) ||
    AUXILIARIES.has(word) ||
    /^(?:talks|negotiations|officials|discussions|nothing|everyone|that|if|delegates|details)$/.test(word)
  return small && word !== 'i' ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

/** Verbs after which a clause needs no rewriting: "said the talks failed". */
const CLAUSAL = new Set(
  'said stressed insisted indicated argued acknowledged denied warned announced claimed asserted believed thought hoped predicted maintained confirmed'.split(
    ' ',
  ),
)

function isClause(words: string, lemma: string): boolean {
  if (/^(?:that|to|how|what|why|whether)\b/.test(words)) return false
  const verb = NEUTRAL[lemma] ?? pastOf(lemma.split(' ')[0]!)
  return CLAUSAL.has(verb) || lemma === 'according'
}

function count(text: string): number {
  return text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length
}
