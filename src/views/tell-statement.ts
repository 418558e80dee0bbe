/**
 * @module Retells one statement in one clause: the speaker, a neutral verb on the source's rung, and the report's own words.
 * Quoted words are printed between “ ” exactly as they stand; indirect speech keeps its wording. What cannot be retold
 * without guessing (a pronoun nobody resolves, an unclosed quotation) is not retold.
 */
import type { Passage } from '../document/passage.ts'
import { INSERTED } from '../record/odd-sentences.ts'
import type { Actor, RecordStatement, StatementVariant } from '../record/record.ts'
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
import { afterDateline } from './after-dateline.ts'
import { withoutCheer } from './lead-in.ts'

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
  assure: 'said',
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
  thunder: 'said',
  rage: 'said',
  fume: 'said',
  sniff: 'said',
  snap: 'said',
  scoff: 'said',
  gripe: 'said',
  moan: 'said',
  muse: 'said',
  exclaim: 'said',
  demand: 'demanded',
  insist: 'insisted',
  signal: 'signalled',
}

/** A sentence longer than this has to be taken in twice; the rest is in the passage. */
const LONGEST = 45

/** The best wording of a statement that can be retold; `null` when none can. A person is never "it". */
export function tellStatement(statement: RecordStatement, speaker?: Actor['type']): Told | null {
  if (statement.speaker === 'narrator') return null
  for (const variant of statement.variants) {
    const told = tellVariant(variant)
    if (told !== null && !(speaker === 'person' && POINTS_ELSEWHERE.test(told.content))) return told
  }
  return null
}

/** "said it would be the last": what "it" is stands in the question. "It is clear that …" stands for nothing. */
const POINTS_ELSEWHERE =
  /^(?:that )?it (?!(?:is|was|will be|would be) (?:\p{Ll}+ly )?(?:clear|time|possible|impossible|important|vital|necessary|essential|likely|unlikely|premature|wrong|right|up to)\b)/u

/** The first half of what "but" turns, for whoever tells the other half with it. */
export function tellHalf({ variants: [variant] }: RecordStatement): Told | null {
  return variant === undefined ? null : tellVariant({ ...variant, evidence: { ...variant.evidence, suffix: '' } })
}

function tellVariant(variant: StatementVariant): Told | null {
  const { cue, lemma, evidence, quoted, mode } = variant
  if (cue === null || lemma === null || variant.content.length === 0) return null
  // "sued the mill, arguing that it would …": the mill would.
  if (/ing$/.test(cue) && /^(?:that )?it /.test(variant.content[0]!.exact)) return null
  const content = variant.content[0]!
  const passages = [
    evidence,
    ...(evidence.file === content.file && evidence.start <= content.start && content.end <= evidence.end
      ? []
      : [content]),
  ]
  if (mode === 'direct') {
    const words = quotation(quoted[0] ?? unclosed(content))
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
  const plain = pieces.includes(null) ? null : withoutTail(joinedPieces(pieces as readonly string[], variant))
  const lost = lostWords(variant)
  const isFronted = plain !== null && isTold(plain) && standsBefore(variant)
  const claimed = isFronted && OF_CLAIMS.test(lemma) ? 'the claim that ' : ''
  const words = plain === null ? null : withCondition(`${lost}${claimed}${plain}`, variant)
  // Two words ("said no", "told reporters") say nothing by themselves.
  if (verb === null || words === null || count(words) > LONGEST || count(words) < 3) return null
  // Its subject is lost: "that was ready" says nobody. Two quotations side by side have lost what joined them.
  if (HEADLESS.test(words) || /” “/.test(words) || BROKEN_OFF.test(words)) return null
  if (/^(?:which|who|whom|whose)\b/.test(words) && CLAUSAL.has(verb)) return null
  if (OF_ACCUSATION.test(words) && !/^(?:accuse|suspect|convict|acquit|warn|remind|inform|assure)/.test(lemma))
    return null
  return {
    // "declined to say whether", cue and content apart.
    verb:
      /^(?:how|why)\b/.test(words) && verb === 'said'
        ? 'told'
        : /(?:declined|refused)$/.test(verb) && /^(?:whether|if|what|who|when|where|which|how|why)\b/.test(words)
          ? `${verb} to say`
          : verb,
    content: words,
    clause: lost === '' && claimed === '' && (isClause(words, lemma, verb) || isFronted),
    quoted: quoted.length > 0,
    passages,
    words: count(words),
    source: variant.source,
  }
}

/** "The dam would empty the lake, a paper reported": what stands before its verb is a clause. */
function standsBefore({ cue, content, evidence }: StatementVariant): boolean {
  const at = cue === null ? -1 : evidence.exact.lastIndexOf(cue)
  return at !== -1 && evidence.file === content[0]!.file && content.at(-1)!.end <= evidence.start + at
}

/** Whether words hold a subject and, not far into them, a finite verb that cannot be a noun. */
function isTold(words: string): boolean {
  return /^(?!that\b)(?:\S+ ){1,12}?(?:would|will|had|has|have|is|are|was|were|could|can|did|does|should|must|remain(?:s|ed))\b/.test(
    words,
  )
}

/** Verbs that take no clause themselves: "rejected the claim that". */
const OF_CLAIMS = /^(?:reject|dismiss|refute|rebut|dispute|contradict)$/

/** "the guild of burning the mill": the end of an accusation whose verb is lost. */
export const OF_ACCUSATION =
  /^(?:the |an? )?(?:\p{L}+ ){1,3}of (?:having \p{Ll}+|\p{Ll}+ing) (?:the|an?|its|their|his|her|all|any|\d[\d.,]*)\b/u

/** The verb as it will be printed; `null` for cues that cannot stand between a speaker and what he said. */
function neutral(cue: string, lemma: string): string | null {
  if (lemma === 'according') return 'said'
  const tokens = cue
    .replace(/\b(later|earlier) on\b/i, '$1')
    .split(/\s+/)
    .filter(
      word =>
        KEPT.test(word) ||
        !(isAdverb(word) || /^(?:also|then|later|now|earlier)$/i.test(word) || TIME_WORDS.has(word.toLowerCase())),
    )
  const verb = tokens.findIndex(word => cuesOf(word.toLowerCase()).some(known => known.lemma === lemma))
  if (verb === -1) return null
  const before = tokens.slice(0, verb).map(word => word.toLowerCase())
  const manner = before.filter(word => KEPT.test(word)).map(word => `${word} `)
  const group = before.filter(word => !KEPT.test(word))
  const form = cuesOf(tokens[verb]!.toLowerCase()).find(known => known.lemma === lemma)!.form
  // "continues to push for": the helping verb says that it is not new.
  if (group.length === 2 && group[1] === 'to' && /^(?:continue|continues|continued)$/.test(group[0]!))
    return [...group, tokens[verb]!.toLowerCase(), ...lemma.split(' ').slice(1)].join(' ')
  if (group.some(word => !(AUXILIARIES.has(word) || NEGATIONS.has(word) || word === 'to'))) return null
  const after = lemma === 'say' || lemma === 'tell' ? '' : prepositionOf(tokens.slice(verb + 1))
  const particle = lemma.split(' ').slice(1).join(' ') || after
  const asPrinted = [...before, tokens[verb]!.toLowerCase(), particle].filter(word => word !== '').join(' ')
  // "is yet to comment": without "to" it would say that it has been done.
  if (before.some((word, at) => word === 'yet' && before[at + 1] === 'to')) return asPrinted
  // "has thanked him and not said whether": the helping verb stands with the first of two.
  if (before.length === 1 && before[0] === 'not' && form === 'past') return `has ${asPrinted}`
  const plain = `${NEUTRAL[lemma] ?? pastOf(lemma.split(' ')[0]!)}${particle === '' ? '' : ` ${particle}`}`
  const auxiliaries = group.filter(word => word !== 'to')
  // "Ardan wants seven": what is wanted in the present is not printed as past.
  if (
    auxiliaries.length === 0 &&
    (form === 'third' || form === 'base') &&
    NEUTRAL[lemma] === undefined &&
    lemma !== 'say'
  )
    return [...manner, tokens[verb]!.toLowerCase(), particle === '' ? '' : ` ${particle}`].join('')
  // "has rejected", "had said": the perfect adds nothing that the date does not say; negation and modals are kept.
  if (auxiliaries.every(word => /^(?:has|have|had|was|were|is|are|been)$/.test(word)))
    return `${manner.join('')}${plain}`
  // "would only accept": the adverb stands where it stood.
  return asPrinted
}

/** "warned against", "insisted on": the preposition that the cue ends with goes with what follows. */
function prepositionOf(behind: readonly string[]): string {
  const [word, ...more] = behind.map(each => each.toLowerCase())
  return word !== undefined && more.length === 0 && /^(?:against|on|upon|for|about|over|with|to|of)$/.test(word)
    ? word
    : ''
}

/** Adverbs that turn or hedge what is done: whoever drops them says more than was said. */
const KEPT =
  /^(?:only|yet|ever|barely|hardly|scarcely|almost|nearly|partly|partially|tentatively|provisionally|preliminarily|conditionally|reportedly|allegedly|apparently|reluctantly|temporarily|initially)$/i

/** Pieces that an attribution broke are one sentence; after its colon the next begins: "…, he told us: the leaders had agreed". */
function joinedPieces(pieces: readonly string[], { content, evidence }: StatementVariant): string {
  return pieces.reduce((joined, piece, at) => {
    const between = evidence.exact.slice(
      Math.max(0, content[at - 1]!.end - evidence.start),
      Math.max(0, content[at]!.start - evidence.start),
    )
    return `${joined}${between.includes(':') || isSentence(piece, joined) ? '; ' : ' '}${piece}`
  })
}

/** "…, she said. “Ask the millers.”": what follows is a sentence of its own, not the end of the one before. */
function isSentence(piece: string, before: string): boolean {
  return /^“\p{Lu}/u.test(piece) && !/[,:]$/.test(before) && !/\b(?:was|were|is|are|a|the|as)$/.test(before)
}

/**
 * What stands between cue and content and goes with the verb: "called for an interim rate", "agreed to a draft of it", "agreed
 * in principle to it", "voiced regret that". After verbs of saying it is who was told, or when.
 */
function lostWords({ cue, lemma, content, evidence }: StatementVariant): string {
  const [first] = content
  if (cue === null || lemma === null || first === undefined || first.start < evidence.start) return ''
  const before = evidence.exact.slice(0, first.start - evidence.start)
  const at = before.lastIndexOf(cue)
  if (at === -1) return ''
  const between = before
    .slice(at + cue.length)
    .replace(/\s+/g, ' ')
    .trim()
  if (/^(?:on|for|upon|against|off|out|up|down|back)$/.test(between)) return `${between} `
  if (WHEN.test(between)) return ''
  const isSaying = CLAUSAL.has(NEUTRAL[lemma] ?? pastOf(lemma.split(' ')[0]!)) || OF_SAYING.test(lemma)
  return !isSaying && /^\p{Ll}[\p{Ll}’' -]{0,40}$/u.test(between) && between.split(' ').length <= MOST_LOST
    ? `${between} `
    : ''
}

/** "repeated this evening that …", "agreed late on Monday to …". */
const WHEN =
  /^(?:(?:early|late|earlier|later|last|this|next|on|again|once|more|that|in|the|same|\p{Lu}\p{Ll}+day|morning|afternoon|evening|night|week|month|year|day|today|yesterday|tonight)(?: |$))+$/u

/** "to a draft of". Words. */
const MOST_LOST = 4

/** Verbs of saying whose past stands for no clause: who was told, and when, stand after them. */
const OF_SAYING = /^(?:tell|inform|according|describe|call|term|reply|respond|answer|write|tweet|post|quote|cite|ask)$/

/** Words that open a condition. */
const CONDITION = /\b(?:unless|if|provided|providing|until|without|as long as|so long as|except|on condition)\b/i

/**
 * The words with the condition that stands apart from them ("Ardan will not sign, says Keller, unless …"); `null` where one
 * stands around them that cannot be joined: without it they would say more than was said.
 */
function withCondition(words: string, { condition, content, evidence }: StatementVariant): string | null {
  const inside = content.some(
    ({ start, end }) => condition !== null && start <= condition.start && condition.end <= end,
  )
  if (condition !== null && !inside) {
    const last = content.at(-1)!
    const line = clean(condition.exact)
    const follows = condition.file === last.file && condition.start >= last.end
    return follows && CONDITION.test(line.split(' ').slice(0, 3).join(' ')) && !/["“”]/.test(line)
      ? `${words} ${line}`
      : null
  }
  if (condition !== null) return words
  const [first, last] = [content[0]!, content.at(-1)!]
  const around =
    evidence.file !== first.file
      ? ''
      : `${evidence.exact.slice(0, Math.max(0, first.start - evidence.start))} ${evidence.exact.slice(Math.max(0, last.end - evidence.start))}`
  // "would look at licences but would not open the bay": half of it is another thing said.
  if (HALF.test(evidence.suffix)) return null
  return CONDITION.test(around) || AFTER.test(evidence.suffix) || BEFORE.test(evidence.prefix) ? null : words
}

/** What goes on after a passage with a condition: ", but only if both ask". */
export const AFTER =
  /^[\s,;—–-]*(?:(?:but|though|although|and|yet)\s+)?(?:only\s+)?(?:if|unless|provided|until|so long as|as long as|on condition|except)\b/i

/** The other half of a sentence that turns the first. */
const HALF =
  /^[\s,;]*but\b(?! (?:(?:he|she|it|they) )?(?:has|have|had|did|does|do|would)(?: not|n['’]t)? (?:yet )?(?:confirm|say|elaborate|comment|specify|explain|give details|go into))/i

/** What leads to a passage with one: "Without the dam, she said, …". */
const BEFORE = /(?:^|[.!?]\s+)(?:Without|Unless|If|Until|Only)\b[^.!?]*$/

/** "… extended, so long": the passage stops where the words begin that limit it; "anything of the kind" points at a question. */
export const BROKEN_OFF = /\b(?:as|so) long$|\b(?:any|no|some)thing of the (?:kind|sort)$/

const HEADLESS = /^(?:that )?(?:was|were|is|are|had|has|have|would|could|will|can|must|should)\b/i

/** Without what opens the next clause: ", while simultaneously", " — Keller" before what Keller said next. */
function withoutTail(words: string): string {
  return withoutAfterthought(withoutSpeaker(words)).replace(
    /(?:,? (?:while|whereas|but|and)(?: \p{Ll}+ly)?|\s[—–-]\s\p{Lu}[\p{L}’'-]+)$/u,
    '',
  )
}

/** Without the narrator's aside between dash and end, " — pointing at the clock", and the adverb left alone there, ", repeatedly". */
function withoutAfterthought(words: string): string {
  return (
    words
      .replace(/\s[—–]\s\p{Ll}+ing\b[^“”]*$/u, aside => (TURNS.test(aside) ? aside : ''))
      // "— reflecting both sides’ wish — Keller noted …": what follows the second dash is another clause.
      .replace(/\s[—–]\s\p{Ll}+ing\b[^“”—–]*\s[—–]\s\p{Lu}.*$/u, '')
      .replace(/, \p{Ll}+ly$/u, '')
  )
}

/** Words without which the rest would say something else. */
const TURNS = /\b(?:if|unless|only|not|no|but|except|provided|until|without)\b/i

/** "…, its water minister, Anna Keller" before "told reporters" is who said it, not what. */
function withoutSpeaker(words: string): string {
  return words
    .replace(/, (?:two|three|four|five|several|some|many) (?:people|officials|sources|diplomats|delegates)$/u, '')
    .replace(/, (?:its|their|the|his|her) [\p{Ll} -]{3,40}, \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3}$/u, '')
}

/** A quotation that its passage only opens. */
function unclosed(content: Passage): Passage {
  const [, inner] = content.exact.match(/^["“]([^"“”]+)["”]?$/) ?? []
  return { ...content, exact: inner ?? '' }
}

/** A quotation that can be printed whole, or its first whole sentence; `null` when even that is too long. */
function quotation(words: Passage): string | null {
  const whole = clean(words.exact)
  if (whole === '' || /[“”"]/.test(whole) || BEHEADED.test(whole)) return null
  if (count(whole) <= LONGEST) return `“${whole.replace(/[,.]$/, '')}”`
  const first = whole.match(/^.+?[.!?](?=\s+\p{Lu})/u)?.[0]
  return first !== undefined && count(first) <= LONGEST ? `“${first}”` : null
}

/** “is to press harder”: the end of a sentence whose head stands before the mark. */
const BEHEADED = /^(?:is|was|are|were|has|have|had|will|would) \p{Ll}/u

/** "some were acceptable, others needed work": of what, the sentence before says. */
const OF_WHAT =
  /^(?:that )?(?:some|others|one|two|both|most|many|several|a few|all|none|neither) (?:was|were|is|are|had|has|have|will|would|could|needs?|needed|remains?|remained)\b|^(?:that )?\p{L}+ of (?:them|these|those)\b|^(?:that )?(?:before|after|besides|beyond|until) (?:that|then)\b/iu

/** Indirect words with their quotation marks made uniform; `null` where a pronoun or a mark would hang in the air. */
function retold(content: Passage, quoted: readonly Passage[], verb: string): string | null {
  const inside = quoted.filter(
    quote => quote.file === content.file && content.start <= quote.start && quote.end <= content.end,
  )
  let text = ''
  let at = content.start
  for (const quote of inside) {
    text += content.exact.slice(at - content.start, Math.max(at, quote.start - 1) - content.start).replace(/['‘]$/, '')
    const words = quote.exact.trimStart()
    // The comma or stop before the closing mark is the sentence's, not the speaker's, counted to the quotation or not.
    const after = content.exact.slice(quote.end - content.start).match(/^[,;.](?=["”’'])/)?.[0] ?? ''
    const mark = /[,;.]$/.test(words) ? words.at(-1)! : after
    text += `“${/[,;.]$/.test(words) ? words.slice(0, -1) : words}”${mark}`
    at = Math.min(content.end, quote.end + after.length + 1)
    // Two single marks stand for a double one in some papers' files.
    while (at < content.end && /["”’']/.test(content.exact[at - content.start]!)) at += 1
  }
  // What follows a semicolon is the next thing, often another's.
  text = clean(text + content.exact.slice(at - content.start)).replace(/^([^“”;]*(?:“[^“”]*”[^“”;]*)*); .*$/s, '$1')
  const bare = text.replace(/“[^“”]*”/g, ' ')
  if (/["”“]/.test(bare) || (text.match(/“/g)?.length ?? 0) > inside.length) return null
  // Outside quotation marks "we" and "I" would be Readout's own voice, and "this" would point at nothing.
  if (/\b(?:I|we|our|ours|us|my|me|you|your)\b/.test(bare)) return null
  if (OF_WHAT.test(bare)) return null
  if (/^(?:that |to )?(?:this|these|those|such|its|their|here|who|so)\b/i.test(bare)) return null
  // After a verb of saying "it" and "they" are the speaker; after any other they point elsewhere.
  if (/^(?:that )?(?:it|they|he|she|there)\b/i.test(bare) && !CLAUSAL.has(verb)) return null
  // "until they are back": who they are stands in another sentence.
  if (/\b(?:until|before|unless|if|once) (?:they|he|she|it) (?:is|are|was|were|has|have)\b/.test(bare)) return null
  // "to sever that access": what "that" points at stands in another sentence.
  if (
    /^to \w+ (?:that|this|those|these|such|it|them|him|her)\b/.test(bare) ||
    /^(?:to \w+ )?the (?:issue|matter|question|claim|assertion|allegation|report|changes?)s?$/.test(bare) ||
    /\bthe (?:latter|former|same)\b/.test(bare) ||
    /^(?:that )?according to\b/i.test(bare.trimStart())
  )
    return null
  if (
    /^(?:until|unless|provided|by|with|after|when|while|as|at|during|in|on|and|but|or|for the|the (?:assertion|claim|remarks?|allegation)s?$)\b/i.test(
      text,
    )
  )
    return null
  if (/^[\p{L}’' ]{2,30}, “\p{Lu}[’'\p{Ll}]* /u.test(text)) return null
  const own = afterLeadIn(afterDateline(withoutCheer(balanced(text))))
  // "said that no, she had not": an answer’s first word; "…, which suggests a quarrel": the narrator’s view of it.
  const plain = own.replace(/^(?:no|yes|well), (?=\p{Ll})/iu, '').replace(GLOSS, '')
  return plain.length > 0 ? lowered(plain) : null
}

const GLOSS =
  /, (?:which (?:suggests?|shows?|means?|implies|indicates?|hints?)|a (?:sign|hint) that)\b(?![^“]*”)[^“”]*$/u

/** Without the bracket that does not close: the passage ends inside it. */
function balanced(text: string): string {
  const opened = text.lastIndexOf('(')
  return opened > text.lastIndexOf(')') ? text.slice(0, opened).trimEnd() : text
}

/** "Experts revealed that Negotiations …": put before somebody's sentence, it is nobody's word. */
function afterLeadIn(text: string): string {
  const word = INSERTED.exec(text)?.groups?.['word']
  return word === undefined ? text : text.slice(text.indexOf(` that ${word}`) + ' that '.length)
}

/** One line, without the punctuation of the sentence it was cut from. */
function clean(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^[\s,;:.—–*•·▪-]+/, '')
      // The time of day at the head of a live page's entry.
      .replace(/^\d{1,2}[:.]\d{2}\s+(?=["“]?\p{Lu})/u, '')
      .replace(/[\s,;:—–-]+$/, '')
      .replace(/(?<![.])\.$/, '')
  )
}

/** A clause that stood at the head of its sentence goes on in lower case, unless its first word is a name. */
export function lowered(text: string): string {
  const first = text.match(/^[\p{L}’']+/u)?.[0] ?? ''
  const word = first.toLowerCase()
  const small =
    DETERMINERS.has(word) ||
    SUBJECT_PRONOUNS.has(word) ||
    PREPOSITIONS.has(word) ||
    AUXILIARIES.has(word) ||
    SMALL.test(word)
  const isManner = isAdverb(word) && !NAMES_LIKE_ADVERBS.test(word)
  return (small || isManner) && word !== 'i' ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

const NAMES_LIKE_ADVERBS = /^(?:italy|july|sicily|emily|kelly|sally|molly|billy|lily|reilly|connolly|thessaly)$/

/** Words that are no names, however they stand at the head of a sentence. */
const SMALL =
  /^(?:talks|negotiations|officials|discussions|delegates|details|allegations|reports|rumours|nothing|everyone|nobody|whoever|not|no|never|without|until|that|if|both|each|neither|most|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundreds|thousands|dozens)$/

/** Verbs after which a clause needs no rewriting: "said the talks failed". */
const CLAUSAL = new Set(
  'said stressed insisted indicated argued acknowledged denied warned announced claimed asserted believed thought hoped predicted maintained confirmed'.split(
    ' ',
  ),
)

/** "announced Ardan’s intention to sail", "confirmed the release of two": a noun and what it takes, and no clause. */
const INTENT =
  /^(?:\S+ ){0,4}?(?:intentions?|plans?|decisions?|readiness|willingness|desire|agreement|support|opposition|refusal|right|commitment|determination|proposals?|launch|creation|withdrawal|release|ban|start|end|suspension|resumption|closure|opening) (?:to|of|for|on|from|with|between)\b/

/** Verbs that take a clause or a noun: which it is, its words tell. */
const MAY_BE_CLAUSAL =
  /^(?:suggested|signalled|reported|hinted|promised|conceded|estimated|feared|repeated|vowed|pledged|understood|found|complained|agreed|replied)$/

/** Verbs that take what happens as well as that it does. */
const OF_EVENTS = /^(?:announced|confirmed|denied|predicted)$/

/** "a swap of nine prisoners, in which Ardan is to free four, on the bridge": its one verb is not that of the whole. */
function isNamedThing(words: string): boolean {
  const [, thing, rest] =
    words.match(/^((?:an?|the|its|their) [^,]{3,60}), (?:in |for |under |by |at )?(?:which|whose|whom)\b(.*)$/) ?? []
  if (thing === undefined || FINITE.test(thing)) return false
  const after = rest!.split(', ').slice(1).join(', ')
  return !FINITE.test(after)
}

const FINITE = /\b(?:is|are|was|were|has|have|had|will|would|could|can|may|might|must|should|did|does)\b/

function isClause(words: string, lemma: string, printed: string): boolean {
  if (/ (?:against|on|upon|for|about|over|with|to|of)$/.test(printed)) return false
  if (/^(?:that|to|how|what|why|whether|which|who|whom|whose)\b/.test(words)) return false
  if (OF_EVENTS.test(printed) && isNamedThing(words)) return false
  // "denied having met", "denied any part in it": what is denied is not always a clause, and a clause needs no "that".
  if (/^(?:on|for|upon|against) /.test(words)) return false
  if (
    INTENT.test(words) &&
    !/\b(?:is|are|was|were|has|have|had|will|would|could|can|may|might|must|should|did|does)\b/.test(words)
  )
    return false
  if (lemma === 'deny' || /^(?!nothing|everything|anything|something|king)\p{Ll}+ing\b/u.test(words)) return false
  const verb = NEUTRAL[lemma] ?? pastOf(lemma.split(' ')[0]!)
  return CLAUSAL.has(verb) || lemma === 'according' || (MAY_BE_CLAUSAL.test(verb) && isTold(words))
}

function count(text: string): number {
  return text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length
}
