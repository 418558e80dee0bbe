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
    .replace(SAID_THAT, '')
    .replace(UNALTERED, '')
    .replace(TOLD_ON, '')
    .replace(ONE_OF_SEVERAL, '')
    .replace(NOUN_OF_STANCE, (head, joint: string, at: number, whole: string) =>
      // "the plan for the lock is laid before them": its noun is the subject of a clause.
      joint !== 'that' && FINITE.test(whole.slice(at + head.length)) ? head : '',
    )
    .replace(subject(names), '')
    .replace(/^to (?:say|reveal|discuss|disclose) (?=(?:whether|how|what|which|when|who|if|why)\b)/, '')
}

/** ", Anna Keller says" at the end: who says it stands in brackets before it. */
const SPEAKER =
  /, (?:(?:the|an?|its|their) )?(?:[\p{L}’'-]+ ){1,4}?(?:says|said|tells|told|adds|added|insists|insisted)$/u

/** "the minister, Anna Keller, said this week that": whose words they are; what they are comes after. */
const SAID_THAT =
  /^(?:(?:the |an? )?(?:[\p{L}’'.-]+ ){1,4}?|(?:the |an? |[A-Z])[^“”:;]{2,60}, )(?:said|says|told \p{L}+|stated|added|explained)(?: (?:this|last|on|in|at|late|early|during)\b[^,“”:;]{0,40}?)? that (?=\p{Ll}|“)/u

/** "her insistence that Ardan pay": the stance is named already. */
const NOUN_OF_STANCE =
  /^(?:his|her|its|their|the|an?) (?:\p{Ll}+ )?(?:insistence|opposition|objections?|support|demand|call|warning|pledge|offer|proposal|refusal|view|position|readiness|willingness|appeal|request|plan) (that|to|for|of|on) /u

const FINITE =
  /^(?:(?!\b(?:that|which|who|if|when|where|unless|until|once|provided)\b).)*\b(?:is|are|was|were|has|have|had|will|would|could|must|should)\b/u

/** "the third concerns the map: the guild wants …": the place in a list that stands elsewhere. */
const ONE_OF_SEVERAL =
  /^the (?:first|second|third|fourth|fifth|last|other) (?:is|was|concerns|concerned|covers|covered) (?:the [^:“”,]{2,20}: )?/

/** "Keller had told Osei on Monday that": how it reached the speaker; what it is comes after. */
const TOLD_ON =
  /^(?:(?:the )?(?:\p{Lu}[\p{L}’'-]*|of|the|prime|minister|president) ){1,5}(?:(?:had|has|have) )?(?:told|informed|assured) (?:(?:the )?[\p{L}’'-]+ ){1,4}?(?:(?:on|late on|in) (?:\p{Lu}\p{L}+ ){1,2})?that /u

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
  // “the crews ask for are”: cut out between two verbs.
  if (/\b(?:for|of|with|on|from) (?:is|are|was|were)”$|\b(?:the|an?|and|or)”$/.test(words)) return false
  if (/^(?:… )?“(?:is|was|are|were|has|have|had|will|would) \p{Ll}/u.test(words)) return false
  if (/^(?:as|than|like|which|who|whose|whom|where|when)\b/i.test(plain) && !/^when\b.*,/.test(plain)) return false
  if (
    VAGUE.test(plain) ||
    NO_CORE.test(plain) ||
    /^in (?:return|exchange) for [^,]*$/.test(plain) ||
    (stance.startsWith('rejects') && TO_TELL.test(plain))
  )
    return false
  if (OF_ACCUSATION.test(plain) || IS_PRAISE.test(plain) || HEADLESS.test(plain)) return false
  // What is quoted may point at the row it stands in; what is retold points at a sentence that is not here.
  const isRetold = !/^(?:… )?“/.test(words)
  const [, before] = plain.match(UNTIL_THEY) ?? []
  if (isRetold && (POINTS_BACK.test(plain) || (before !== undefined && !SEVERAL.test(before)))) return false
  if (stance === 'undisclosed') return !NO_OBJECT.test(plain) && !NO_MORE.test(plain)
  if (/^(?:proposes|accepts)/.test(stance) && NEGATED_HEAD.test(plain)) return false
  return !QUESTION.test(plain) && !POINTS_OUT.test(plain) && !TO_THE_PRESS.test(plain)
}

/** "too", "last night", "while the army stays": what they go with stands in another sentence. */
const NO_CORE =
  /^(?:too|also|again|last night|last \p{Ll}+|this \p{Ll}+|yesterday|today|tonight|tomorrow)$|^(?:while|whereas|though|although) /iu

/** "something", "that sequence": of what, another sentence says. */
const VAGUE =
  /^(?:(?:the|this|that|such|any|an?|its|their|his|her) )?(?:some|any|no)?(?:thing|it|one|sequence|order|idea|notion|proposal|offer|demand|request|suggestion|move|plan|view|claim|question|matter|version|would not say|did not say)$/iu

/** "to go through the text": whoever refuses to tell refuses nothing that is on the table. */
const TO_TELL =
  /^to (?:go (?:through|into)|describe|elaborate|comment|identify|name|specify|say|tell|confirm|explain|give (?:any )?details|be drawn)\b/i

/** "will neither open its market nor …" offers nothing; "would not object" does. */
const NEGATED_HEAD =
  /^(?:will|would|could|can|shall|does|do|did) (?:neither|not|never) (?!(?:object|oppose|resist|reject|refuse|block|veto|stand|insist|rule|exclude|mind|hesitate)\b)(?!.*\b(?:unless|until|before|if|without|only)\b)/iu

/** "offered reporters a smile", "a word she declined to define": nothing that the talks are about. */
const TO_THE_PRESS =
  /^(?:journalists|reporters|correspondents|the (?:press|media)|viewers|readers|listeners) (?:an?|the|no|some|few)\b|^an? \p{Ll}+ (?:… |(?:he|she|it|they) (?:declined|refused) )?to \p{Ll}+$|^no (?:remarks?|comments?|details?|explanations?|clues?|hints?)\b/iu

/** "such activities to cease", "sign nothing that left them exposed", "to study it": of whom or what, another sentence says. */
const POINTS_BACK =
  /^(?:such|those|these|this|that|them|one|ones)\b(?! (?:of|for|on|to|that|who|which)\b)|^(?:no|nothing|nobody|none)\b[^,;]*\b(?:them|him|her)\b|\bnothing (?:that|which) [^,;]*\b(?:them|him|her)\b|^(?:could|can|would|will) (?:do|live|go|manage) without (?:one|it|them|that|this)\b|^to \p{L}+ (?:it|them|that|this|him|her)$/iu

/** "until they are home": who they are stands in the words before, where they name several, or in another sentence. */
const UNTIL_THEY = /^(.*?)\b(?:before|until|unless|if|once|when|after) (?:they|he|she|them)\b/iu
const SEVERAL = /\p{L}{2}(?<![su])s\b|\b(?:the two|both|people|men|women|children|crews?|team|[Tt]wo|[Tt]hree|\d+)\b/u

/** "is welcome as far as it goes": a view of the thing, and no stand on it. */
const IS_PRAISE =
  /\bas far as (?:it|they|that) go(?:es)?$|\b(?:he|she) (?:responded|replied|answered|smiled|laughed|shrugged)\b/i

/** "be routed through the embassy": what is to be routed stands before it. */
const HEADLESS = /^(?:be|been|being) \p{Ll}/u

/** "Which ones, I will keep to myself": who so speaks withholds. */
const QUESTION = /^(?:which|what|who|whose|how|why|where)\b/i

/** "had no immediate comment", "would not say": of what it does not say. */
const NO_MORE =
  /^(?:(?:had|has|have|gave|made) )?no (?:\p{Ll}+ )?comments?$|^(?:declined|refused) to (?:comment|say|elaborate)$|^(?:would|will|did|could) not (?:immediately )?(?:say|comment|elaborate)$/u

/** "to a request for comment": that somebody did not answer is nothing withheld. */
const NO_OBJECT = /^(?:to )?(?:an? |the |several |repeated )?(?:requests?|questions?|calls?|messages?|e-?mails?)\b/i

/** "nothing in them has changed": what "them" are stands in another sentence. */
const POINTS_OUT =
  /^(?:nothing|no\w*|some|all|most|none|both|each|any|one|many|several|few) (?:in|of|about) (?:them|it|this|that|these|those)\b/i
