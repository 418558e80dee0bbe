/**
 * @module Known sides: what all reports together know of whose side somebody is, and one alone may not. Told of the own side that
 * it is ready, it offers; told of another that it must, it asks.
 */
import type { Act } from '../document/testimony.ts'
import { isOwnBody, leadingParty, namesOfParties } from './own-stances.ts'
import type { Actor, RecordStatement } from './record.ts'

/** The same statements, each with the act it has by the sides that the record knows. */
export function withKnownSides(
  statements: readonly RecordStatement[],
  actors: readonly Actor[],
  partyOf: (actor: string) => string | null,
): readonly RecordStatement[] {
  const names = namesOfParties(actors, partyOf)
  const byId = new Map(actors.map(actor => [actor.id, actor]))
  return statements.map(statement => {
    const { wording } = statement.variants[0]!
    const own = partyOf(statement.speaker)
    const named = leadingParty(wording, names) ?? (isOwnBody(wording, byId.get(own ?? '')) ? own : null)
    const act = actBySide(statement, named, own)
    return act === null ? statement : { ...statement, act }
  })
}

/** `named`: the party whose name the wording begins with; `own`: the speaker's. `null` where the act stands. */
function actBySide(
  { act, modality, negated, mode, condition, variants }: RecordStatement,
  named: string | null,
  own: string | null,
): Act | null {
  if (act !== 'report' || negated || mode === 'narrator') return null
  const wording = plainWords(variants[0]!.wording)
  if (named === null) return own === null ? null : actOnThing(wording, modality, condition)
  // A diplomat of no known side tells what Ardan wants: that is Ardan's.
  if (named !== own && own !== null) return IS_OBLIGED.test(wording) ? 'demand' : null
  if (modality === 'ready' && IS_READY.test(wording)) return condition === null ? 'commit' : 'condition'
  if (modality === 'not-ruled-out') return null
  if (WANTS.test(wording)) return 'demand'
  if (condition === null && WILL_NOT.test(wording)) return 'reject'
  if (COULD.test(wording)) return condition === null ? 'accept-in-part' : 'condition'
  return null
}

/** Without quotation marks, and without what stands between two commas behind a name: "Ardan, in a spirit of peace, could …". */
function plainWords(wording: string): string {
  return wording.replace(/["“”]/gu, '').replace(/^((?:\S+ ){0,3}\S+), [^,;:]{3,80}, (?=\p{Ll})/u, '$1 ')
}

/** "Ardan has never sought it": the verb behind is denied. */
const NOT_DENIED = "(?!(?:not|never|no|nor|neither|hardly|nobody|none)\\b|\\S+n[’']t\\b)"

/** Behind the name of the own side, and the nouns that go with it. */
const OWN_SIDE = `^(?:that )?(?:${NOT_DENIED}\\S+ ){1,4}?(?:(?:now|still|also|only) )?`

/** "Ardan wants a permanent truce", "Ardan remains at ten years". */
const WANTS = new RegExp(
  `${OWN_SIDE}(?:wants?|wanted|insists? on|insisted on|demands?|demanded|seeks|sought|is seeking|was seeking|asks for|remains? at|remained at|stands by|holds? to) (?!to (?:know|hear|see|avoid|make|thank|say)\\b|peace\\b|no\\b)`,
  'i',
)

const WILL_NOT = new RegExp(
  `${OWN_SIDE}(?:(?:will|would|could|can) not|cannot|won[’']t|refuses to|refused to) (?:accept|sign|agree|allow|support|pay|give up|tolerate|withdraw|cede|hand over|negotiate over)\\b`,
  'i',
)

/** "Ardan could work with 120 days", "Ardan would look at nine boats": a door that is not shut. */
const COULD = new RegExp(
  `${OWN_SIDE}(?:could|can|would|might) (?:now |also |perhaps )?(?:live with|work with|accept|settle for|look at|go along with|agree to|consider|arrange for|allow|permit|let) `,
  'i',
)

/** "the strip should be ten kilometres", "they must be handed over": said by one side of a thing, it asks for that. */
function actOnThing(
  wording: string,
  modality: RecordStatement['modality'],
  condition: RecordStatement['condition'],
): Act | null {
  if (modality === 'not-ruled-out' || NO_THING.test(wording)) return null
  if (MUST_BE.test(wording)) return condition === null ? 'demand' : 'condition'
  return WILL_NOT_BE.test(wording) && condition === null ? 'reject' : null
}

/** Questions, suppositions, the speaker himself, and everybody in general. */
const NO_THING =
  /^\W*(?:that )?(?:if|whether|when|what|who|how|why|where|which|while|I|we|you|he|she|one|people|every(?:body|one)|nobody|somebody|someone|both|all sides|there)\b/i

/** What goes before the verb, in its own clause. */
const SUBJECT = `^\\W*(?:that )?(?:${NOT_DENIED}[^\\s,;:“”"]+ ){1,7}?`

const MUST_BE = new RegExp(
  `${SUBJECT}(?:must|has to|have to|had to|should|ought to) (?:also |first |now |all |only )?(?:be (?!said|noted|added|remembered|clear|obvious|admitted|able|enough|possible|seen|understood|remembered|easy|difficult|known)|stay|remain|leave|go|end|stop|run|operate|come|return|cease)\\b`,
  'iu',
)

/** "the date could not be kept", "the toll would not be waived". */
const WILL_NOT_BE = new RegExp(
  `${SUBJECT}(?:(?:will|would|could|can|shall) not|cannot|won[’']t|can[’']t|couldn[’']t|wouldn[’']t) be (?:kept|met|suspended|moved|changed|altered|touched|lifted|reopened|shared|split|divided|exchanged|delayed|postponed|signed|cut|reduced|shortened|extended|accepted|part of|on the table)\\b`,
  'iu',
)

const IS_READY =
  /^(?:\S+ ){1,5}?(?:is|was|are|were|remains|remained|stood|stands) (?:also |still |now )?(?:ready|willing|prepared|open)\b/i

/** "Bela would have to stop", "Bela must open its books". */
const IS_OBLIGED =
  /^(?:that )?(?:\S+ ){1,4}?(?:(?:will|would) (?:first |also )?have to|must|ought to|needs? to|should) (?!not\b|be able\b|decide\b|know\b)/i
