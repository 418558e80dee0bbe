/**
 * @module Cues: the verbs and nouns that say that somebody said, thought, wanted or did something.
 * The lexicon is data (`lexicons/cues.json`, described in `lexicons/manifest.json`); this file gives its verbs all their forms.
 */
import type { Act } from '../document/testimony.ts'
import ambiguousForms from './lexicons/ambiguous-forms.json' with { type: 'json' }
import lexicon from './lexicons/cues.json' with { type: 'json' }

/**
 * How a cue takes its content.
 * `say`: a clause or a quotation, may stand before its subject ("said Keller"); `tell`: the same after an addressee;
 * `think`: a clause or an infinitive, never before its subject; `act`: a noun phrase or infinitive ("rejected the text");
 * `name`: an object and what it is called ("called the text a trap").
 */
export type Frame = 'say' | 'tell' | 'think' | 'act' | 'name'

/** One reading of a word form: the verb it is a form of, and how it takes its content. */
export interface Cue {
  readonly lemma: string
  readonly act: Act
  readonly frames: readonly Frame[]
  readonly form: VerbForm
  /** The form is also a common noun ("claims", "report"): take it for a verb only where a subject stands before it. */
  readonly ambiguous: boolean
  /** Particle that must follow: "call for", "rule out". */
  readonly particle: string | null
}

/** `base` also covers the plain present ("they say"). */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund'

/** Past and past participle of irregular verbs of the lexicon. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  think: ['thought', 'thought'],
  feel: ['felt', 'felt'],
  know: ['knew', 'known'],
  understand: ['understood', 'understood'],
  see: ['saw', 'seen'],
  find: ['found', 'found'],
  learn: ['learned', 'learned'],
  seek: ['sought', 'sought'],
  swear: ['swore', 'sworn'],
  begin: ['began', 'begun'],
  forecast: ['forecast', 'forecast'],
  withdraw: ['withdrew', 'withdrawn'],
  mean: ['meant', 'meant'],
  go: ['went', 'gone'],
  put: ['put', 'put'],
  read: ['read', 'read'],
  speak: ['spoke', 'spoken'],
  deem: ['deemed', 'deemed'],
  show: ['showed', 'shown'],
  make: ['made', 'made'],
  hold: ['held', 'held'],
  give: ['gave', 'given'],
  take: ['took', 'taken'],
  undertake: ['undertook', 'undertaken'],
  shoot: ['shot', 'shot'],
  hit: ['hit', 'hit'],
  stick: ['stuck', 'stuck'],
  cling: ['clung', 'clung'],
}

/** Doubled before -ed and -ing: stressed last syllable of one vowel and one consonant. */
const DOUBLING = new Set([
  'admit',
  'quip',
  'plan',
  'drop',
  'rebut',
  'dub',
  'slam',
  'prefer',
  'brag',
  'rap',
  'infer',
  'chat',
  'snap',
  'beg',
  'shrug',
])

/**
 * Forms that are something else than a verb in at least a fifth of their uses ("plans", "back", "like").
 * Source: tags counted in the training parts of UD English EWT and GUM (open genres).
 */
const AMBIGUOUS: ReadonlySet<string> = new Set(ambiguousForms)

const forms = new Map<string, Cue[]>()
for (const [entry, { act, frames }] of Object.entries(lexicon as Record<string, { act: string; frames: string[] }>)) {
  const [verb, particle = null] = entry.split(' ') as [string, string?]
  for (const [form, word] of [...inflected(verb), ...british(verb)]) {
    const cue: Cue = {
      lemma: entry,
      act: act as Act,
      frames: frames as Frame[],
      form,
      ambiguous: AMBIGUOUS.has(word),
      particle,
    }
    const known = forms.get(word)
    // A participle spelled like the past is one reading, not two.
    if (known?.some(other => other.lemma === entry)) continue
    if (known === undefined) forms.set(word, [cue])
    else if (particle === null) known.push(cue)
    else known.unshift(cue)
  }
}

const NO_CUES: readonly Cue[] = []

/** The cues a lower-case word may be; those with a particle first, since they are more certain. */
export function cuesOf(word: string): readonly Cue[] {
  return forms.get(word) ?? NO_CUES
}

/** Every form of a verb, regular or listed above: `offer` → offered, offers, offer, offering. */
export function inflected(verb: string): readonly (readonly [VerbForm, string])[] {
  const stem = DOUBLING.has(verb) ? verb + verb.at(-1) : verb.endsWith('e') ? verb.slice(0, -1) : verb
  const consonantY = /[^aeiou]y$/.test(verb)
  const [past, participle] = IRREGULAR[verb] ?? [consonantY ? `${verb.slice(0, -1)}ied` : `${stem}ed`, null]
  const third = consonantY ? `${verb.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`
  return [
    ['past', past],
    ['participle', participle ?? past],
    ['third', third],
    ['base', verb],
    ['gerund', verb.endsWith('ee') ? `${verb}ing` : `${stem}ing`],
  ]
}

/** Nouns that carry a clause or an infinitive of somebody: "his insistence that", "Ardan's demand for". */
export const CUE_NOUNS: ReadonlyMap<string, { readonly lemma: string; readonly act: Act }> = new Map(
  Object.entries({
    claim: 'claim',
    claims: 'claim',
    insistence: 'claim',
    assertion: 'claim',
    assertions: 'claim',
    allegation: 'accuse',
    allegations: 'accuse',
    warning: 'threaten',
    warnings: 'threaten',
    threat: 'threaten',
    threats: 'threaten',
    demand: 'demand',
    demands: 'demand',
    call: 'demand',
    calls: 'demand',
    suggestion: 'report',
    suggestions: 'report',
    argument: 'claim',
    arguments: 'claim',
    belief: 'assess',
    view: 'assess',
    statement: 'report',
    statements: 'report',
    comment: 'report',
    comments: 'report',
    remark: 'report',
    remarks: 'report',
    promise: 'commit',
    promises: 'commit',
    pledge: 'commit',
    vow: 'commit',
    refusal: 'reject',
    rejection: 'reject',
    decision: 'announce',
    announcement: 'announce',
    hope: 'assess',
    hopes: 'assess',
    fear: 'assess',
    fears: 'assess',
    concern: 'assess',
    concerns: 'assess',
    denial: 'deny',
    accusation: 'accuse',
    accusations: 'accuse',
    criticism: 'reject',
    opposition: 'reject',
    proposal: 'propose',
    proposals: 'propose',
    plan: 'commit',
    plans: 'commit',
    desire: 'demand',
    offer: 'propose',
    conclusion: 'assess',
    admission: 'assess',
    prediction: 'claim',
    declaration: 'announce',
    contention: 'claim',
  }).map(([word, act]) => [word, { lemma: word, act: act as Act }]),
)

/** The past tense of a verb of the lexicon, or of any verb by rule: "say" → "said". */
export function pastOf(verb: string): string {
  return inflected(verb).find(([form]) => form === 'past')![1]
}

/** British spelling doubles a final l in an unstressed syllable: "signalled", "labelling". */
function british(verb: string): readonly (readonly [VerbForm, string])[] {
  return /[^aeiou][aeiou]l$/.test(verb)
    ? [
        ['past', `${verb}led`],
        ['gerund', `${verb}ling`],
      ]
    : []
}

/** Every form the lexicon knows, for counting it in a corpus. */
export function allForms(): readonly string[] {
  return [...forms.keys()]
}
