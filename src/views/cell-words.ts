/** @module The words of a cell: without the party at their head, and none that take no stand where the cell says one is taken. */
import type { Stance } from '../record/record.ts'
import { OF_ACCUSATION } from './tell-statement.ts'

/**
 * Without what the head of the column and the stance say already: "Ardan also wanted ", "his government could ", "her insistence
 * that ", "nothing had altered their demand that ".
 * @param names of the party, as printed
 */
export function withoutHead(words: string, names: readonly string[]): string {
  return words
    .replace(/^that /, '')
    .replace(SPEAKER, '')
    .replace(UNALTERED, '')
    .replace(NOUN_OF_STANCE, '')
    .replace(subject(names), '')
    .replace(/^to (?:say|reveal|discuss|disclose) (?=(?:whether|how|what|which|when|who|if|why)\b)/, '')
}

/** ", Anna Keller says" at the end: who says it stands in brackets before it. */
const SPEAKER =
  /, (?:(?:the|an?|its|their) )?(?:[\p{L}’'-]+ ){1,4}?(?:says|said|tells|told|adds|added|insists|insisted)$/u

/** "her insistence that Ardan pay": the stance is named already. */
const NOUN_OF_STANCE =
  /^(?:his|her|its|their|the|an?) (?:\p{Ll}+ )?(?:insistence|opposition|objections?|support|demand|call|warning|pledge|offer|proposal|refusal|view|position|readiness|willingness|appeal|request|plan) (?:that|to|for|of|on) /u

/** "nothing in the letter had changed her council’s position that": what she holds to comes after. */
const UNALTERED =
  /^(?:nothing|no\b|neither)[^“”,;]{0,60}\b(?:alter|chang|shift|mov)\w*[^“”,;]{0,40}\b(?:position|demand|view|stand|line|insistence) that /u

/** Who wants stands at the head of the column, and that it is wanted in the stance. */
function subject(names: readonly string[]): RegExp {
  const plain = names.filter(name => /^[\p{L}\p{N} .’'-]+$/u.test(name)).map(name => name.replaceAll('.', '\\.'))
  const who = ['[Hh]e', '[Ss]he', '[Ii]t', 'they', OWN_BODY, ...plain].join('|')
  return new RegExp(
    `^(?:the )?(?:${who}) (?:also )?(?:(?:was|were|is|are) (?:demanding |seeking |insisting on |asking for |(?=(?:keen|ready|willing|prepared) to))|(?:has |have |had )?(?:wants?|wanted|demand(?:s|ed)|requested|sought|seeks|called for|insist(?:s|ed) on) |(?=(?:would|could|will|can|must|should|might) )|(?=(?:now |already |still )?(?:had|has|have|\\p{Ll}+ed) ))(?:that )?`,
    'u',
  )
}

/** Whose word a voice of the party gives. */
const OWN_BODY =
  '(?:his|her|its|their) (?:[Gg]overnment|country|side|delegation|party|union|group|ministry|federation|council|clients|members|company|board)'

/** Of two sentences side by side the one that holds the condition: the other is a remark. */
export function pieceWith(words: string, condition: string | null): string {
  const pieces = words.split('; ')
  if (condition === null || pieces.length < 2) return words
  const piece = pieces.find(one => one.replace(/["“”]/g, '').includes(condition.replace(/["“”]/g, '').slice(0, PROBE)))
  const isWhole = piece !== undefined && (piece.match(/“/g)?.length ?? 0) === (piece.match(/”/g)?.length ?? 0)
  return isWhole ? piece : words
}

/** Code units by which a condition is known again. */
const PROBE = 20

/** Whether words take the stand that stands before them: a question somebody leaves open takes none, and a clause without its head neither. */
export function takesStand(words: string, stance: Stance): boolean {
  const plain = words.replace(/["“”]/g, '').replace(/^… /, '').trim()
  // “is to press harder”: the end of somebody's sentence.
  if (/^(?:… )?“(?:is|was|are|were|has|have|had|will|would) \p{Ll}/u.test(words)) return false
  if (/^(?:as|than|like|which|who|whose|whom|where|when)\b/i.test(plain) && !/^when\b.*,/.test(plain)) return false
  if (OF_ACCUSATION.test(plain)) return false
  if (stance === 'undisclosed') return !NO_OBJECT.test(plain)
  return !QUESTION.test(plain) && !POINTS_OUT.test(plain)
}

/** "Which ones, I will keep to myself": who so speaks withholds. */
const QUESTION = /^(?:which|what|who|whose|how|why|where)\b/i

/** "to a request for comment": that somebody did not answer is nothing withheld. */
const NO_OBJECT = /^(?:to )?(?:an? |the |several |repeated )?(?:requests?|questions?|calls?|messages?|e-?mails?)\b/i

/** "nothing in them has changed": what "them" are stands in another sentence. */
const POINTS_OUT =
  /^(?:nothing|no\w*|some|all|most|none|both|each|any|one|many|several|few) (?:in|of|about) (?:them|it|this|that|these|those)\b/i
