/**
 * @module Phrases of acts: what people say when they reject, accept, demand, commit … (`lexicons/act-phrases.json`).
 * A phrase is a row of places: `a|b` either word, `~offer` every form of a verb, `x?` may be missing, `…` up to four
 * words, `%` up to two adverbs, `!a|b` neither word next, `^` the beginning of the clause, `$` its end, `WILLED` a verb of doing,
 * `REFUSED` one that a side may refuse to do, `DONE` a participle, `DECIDED` a participle of what somebody decides, `ER` any
 * comparative. Compiled once.
 */
import type { Act } from '../../document/testimony.ts'
import { inflected } from '../cues.ts'
import lexicon from '../lexicons/act-phrases.json' with { type: 'json' }
import type { Clause } from './clauses.ts'

/**
 * Where a phrase counts. `any`: whoever the subject is; `own`: of the speaker or its side ("we", "Ardan"); `other`: of
 * somebody else; `main`: as `any`, but not in a clause that hangs on another verb ("accepted that it should open"); `opening`: as the first words; `quoted`: in the speaker's own words only; `told`: as `own`,
 * but not in quotation marks ("said she did not discuss it" is "I do not" told); `thing`: of things, by nobody else's hand ("the
 * checks would be reduced").
 */
export type PhraseKind = 'any' | 'main' | 'own' | 'other' | 'opening' | 'quoted' | 'told' | 'thing'

export interface Phrase {
  readonly act: Act
  readonly kind: PhraseKind
  /** Matches in words joined by single spaces, with one before and one after. Its gaps are bounded. */
  readonly pattern: RegExp
}

/** After "will": being, having and seeing promise nothing ("we will see", "it will have an effect"). */
const NOT_WILLED =
  '(?!(?:be|not|never|have|see|know|get|find|wait|need|become|like|love|say|only|remain|depend|take place) )\\S+'

/** After "will not": to oppose or insist no longer is no refusal, to strike or harm no more is a promise, and some verbs only foresee. */
const NOT_REFUSED =
  '(?!(?:only|just|even|ever|now|also|simply|necessarily|immediately|yet|be|have|see|know|get|find|become|like|need|happen|work|last|help|matter|change|affect|succeed|fail|hold|stand|oppose|object|block|veto|obstruct|hinder|prevent|insist|demand|ask|require|press|push|seek|rule|exclude|strike|attack|fire|fight|shoot|bomb|shell|invade|harm|hurt|target|hesitate|rest|tire|stop|cease|relent|forget|comment|speculate|say|tell|disclose|reveal|discuss|name|identify|elaborate|divulge|publish|go|come|take place|rush|speak|answer|lead|mean|make|solve|bring|end|survive|escape|begin|start|expire|apply|improve|win|lose|benefit|suffer|die|want|wait|take part|stay silent|remain|let (?:up|down)) )[a-z]{3,}'

/** A participle. */
const DONE =
  '(?:[a-z]{2,}ed|paid|built|held|kept|given|cut|sent|put|met|brought|spent|shut|told|taken|shown|drawn|withdrawn|spread|split|written|rewritten|sold|bought|set|heard|left out|brought)'

/** Participles of what befalls somebody, of what is thought and said, and of what comes about at talks: nobody decides those alone. */
const UNDECIDED =
  'affected|harmed|hurt|killed|wounded|injured|damaged|destroyed|displaced|flooded|ruined|crippled|wrecked|paralysed|paralyzed|strained|hit|lost|struck|born|drowned|buried|overwhelmed|overrun|tempted|surprised|disappointed|satisfied|shocked|relieved|pleased|delighted|welcomed|remembered|forgotten|needed|required|expected|seen|known|felt|heard|understood|believed|considered|regarded|viewed|judged|treated|tested|measured|faced|met|tied|linked|blamed|accused|mistaken|misunderstood|held|attended|headed|led|hosted|chaired|joined|followed|preceded|accompanied|briefed|received|greeted|discussed|debated|raised|addressed|mentioned|asked|answered|told|said|called|named|described|published|announced|disclosed|revealed|made|done|used|based|filled|found|reached|achieved|concluded|completed|finished|finalised|finalized|agreed|signed|solved|resolved|settled|decided|determined|involved|interested|represented|replaced|elected|appointed|forced|driven|pushed|dragged|drawn|spared|saved|won|missed|limited|caught|left|broken|violated|shaken|wasted|rewarded|blackmailed|bullied|intimidated|fooled|silenced|erased|defeated|crushed|divided|respected|bound|impressed|moved by|fined|jailed|gone|welcome|set up by'

/** A participle of what somebody decides: "reduced", "searched", "taken off the list". */
export const DECIDED = `(?!(?:${UNDECIDED}) )${DONE}`

/** Words of nearly every sentence: a phrase had better be known by another. */
const COMMON: ReadonlySet<string> = new Set(
  "the a an to of in on at for from with by and or is are was were be been am has have had do does did will would can could may might must shall should not n't no it its he she they we i you that this there their his her our up out as".split(
    ' ',
  ),
)

/** Word → the phrases that cannot match without it or one of its fellows; '' → those that no single word gives away. */
const PHRASES = new Map<string, Phrase[]>()
for (const [act, kinds] of Object.entries(lexicon))
  for (const [kind, rows] of Object.entries(kinds))
    for (const row of rows) {
      const pattern = compiled(row, kind === 'opening')
      for (const word of tellingWords(row))
        PHRASES.set(word, [...(PHRASES.get(word) ?? []), { act: act as Act, kind: kind as PhraseKind, pattern }])
    }

/** The words of a place that must be filled by one of a list: of the first place that has no common word, if there is one. */
function tellingWords(row: string): readonly string[] {
  const places = row
    .split(' ')
    .filter(place => !/^[…%!^$]|\?$|\\|WILLED|REFUSED|DONE|DECIDED/.test(place))
    .map(place => [...new Set(place.split('|').flatMap(wordPattern))])
  return places.find(words => !words.some(word => COMMON.has(word))) ?? places[0] ?? ['']
}

const GIVEN_AWAY_BY_NONE: readonly Phrase[] = PHRASES.get('') ?? []

/** The phrases that may match in the words of a clause; to try them all would take a hundred searches. */
export function phrasesNear(words: readonly string[], { tokens }: Clause): readonly Phrase[] {
  const near: Phrase[] = [...GIVEN_AWAY_BY_NONE]
  const met: (readonly Phrase[])[] = []
  for (const at of tokens) {
    const phrases = PHRASES.get(words[at]!)
    if (phrases === undefined || met.includes(phrases)) continue
    met.push(phrases)
    for (const phrase of phrases) near.push(phrase)
  }
  return near
}

function compiled(phrase: string, opening: boolean): RegExp {
  const places = phrase.split(' ')
  const anchored = opening || places[0] === '^'
  const rest = places[0] === '^' ? places.slice(1) : places
  return new RegExp(`${anchored ? '^' : ''} ${rest.map(placePattern).join('')}`)
}

function placePattern(place: string): string {
  if (place === '$') return '(?:[,–—-] )*$'
  if (place === '…') return '(?:\\S+ ){0,4}?'
  if (place === '%') return '(?:(?:[a-z]+ly|also|already|just|quite|so|still|very|always|now) ){0,2}'
  if (place.startsWith('!')) return `(?!(?:${place.slice(1).replace('ER', '[a-z]+er')}) )`
  const optional = place.endsWith('?')
  const words = (optional ? place.slice(0, -1) : place).split('|').flatMap(wordPattern)
  return `(?:(?:${words.join('|')}) )${optional ? '?' : ''}`
}

function wordPattern(word: string): readonly string[] {
  if (word === 'WILLED') return [NOT_WILLED]
  if (word === 'REFUSED') return [NOT_REFUSED]
  if (word === 'DONE') return [DONE]
  if (word === 'DECIDED') return [DECIDED]
  return word.startsWith('~') ? [...new Set(inflected(word.slice(1)).map(([, form]) => form))] : [word]
}
