/** @module Sources whose name or kind nobody listed: "the secretariat", "Keller’s office", "Harbour chief Lowell Marsh", "KELLER". */
import { NAME_PARTICLES } from '../../document/name-particles.ts'
import { firstFrom } from '../../document/span.ts'
import type { SourcePhrase } from '../read-source.ts'
import { BODY } from '../source-nouns.ts'
import type { Cast, Speaker } from './cast.ts'
import { asOwned, sideOf, wording } from './sides-of-sources.ts'

/** What stands before a name and is none of it. */
const TITLE =
  /^(?:CEO|CFO|COO|President|Chairman|Chairwoman|Chair|Chief|Director|Secretary|Minister|Premier|Governor|Mayor|Senator|Sen|Rep|Gov|Gen|Col|Lt|Capt|Sgt|Adm|Judge|Professor|Prof|Ambassador|Envoy|Commissioner|Spokesman|Spokeswoman|Spokesperson|Commander|Doctor|Dr|Mr|Mrs|Ms|Sir|Lord|Lady|Executive|Officer|Attorney|Sheriff|Detective|Inspector|Officer)\.?$/

/** Words behind a name in which it is told what it is: ", a phone company in India". */
const MOST_CALLED = 7

/** "The secretariat", "Keller’s office", "the Seamen’s Union". */
export function body(cast: Cast, phrase: SourcePhrase, known: readonly Speaker[]): readonly Speaker[] {
  if (phrase.kind === 'outlet') {
    const outlet = outletBefore(cast, phrase)
    if (outlet !== undefined) return [cast.mentioned(phrase, outlet)]
    if (phrase.kind === 'outlet' && !/^agency$/i.test(cast.wordAt(phrase.head))) return known
  }
  const owner = bodyBefore(cast, phrase)
  if (owner !== undefined) return [cast.mentioned(phrase, owner)]
  const name = wording(cast, phrase)
  const lower = name.toLowerCase()
  const isBody = BODY.has(cast.wordAt(phrase.head))
  // "the army" of a state, though a movement calls itself the Harl Army.
  const isOfState = /^(?:army|police|military|navy|forces|government|ministry|parliament)$/.test(name)
  const same = isOfState
    ? cast.figures.findIndex(({ name: other }) => other === name)
    : cast.figures.findIndex(
        ({ kind, name: other, aliases, anonymous }) =>
          (kind === 'organisation' || kind === 'media' || (kind === 'person' && !isBody)) &&
          !anonymous &&
          [other, ...aliases].some(one => ` ${one.toLowerCase()}`.endsWith(` ${lower}`)),
      )
  // A name that no body goes by may be a person's, of whom the report tells nothing else.
  if (same === -1 && phrase.kind === 'named' && !phrase.isDefinite && !isBody) return stranger(cast, phrase) ?? known
  // "Ardan's Mia Keller": a name behind its state is a person's.
  if (same === -1 && phrase.kind === 'named' && phrase.owned !== null && !isBody) {
    const person = stranger(cast, { ...phrase, first: phrase.owned, named: { ...phrase.named, first: phrase.owned } })
    if (person !== null) return person
  }
  const key = `body ${lower}`
  const chain =
    cast.made.get(key) ??
    (same === -1
      ? cast.add(key, {
          kind: 'organisation',
          name,
          aliases: asOwned(cast, phrase, name),
          titles: [],
          ...sideOf(cast, phrase),
          anonymous: false,
        })
      : same)
  return [cast.mentioned(phrase, chain)]
}

/** "KELLER: We came with a figure", "said al-Osei": the surname alone of somebody named elsewhere. `null`: nobody's surname. */
export function capitals(cast: Cast, phrase: SourcePhrase): readonly Speaker[] | null {
  const { text, tokens } = cast.document
  const word = text.slice(tokens[phrase.first]!.start, tokens[phrase.head]!.end)
  if (!/^(?:\p{Lu}{3,}|\p{L}[\p{L}’'-]*\p{Lu}[\p{L}’'-]*|\p{Lu}[\p{L}’'-]{2,})$/u.test(word)) return null
  const fitting = cast.figures.flatMap(({ kind, name }, index) =>
    kind === 'person' && name.toLowerCase().endsWith(` ${word.toLowerCase()}`) ? [index] : [],
  )
  return fitting.length === 1 ? [cast.mentioned(phrase, fitting[0]!)] : null
}

/** "the Harl union", "the Harl movement": the body whose name stands before the noun. */
function bodyBefore(cast: Cast, { head }: SourcePhrase): number | undefined {
  const { mentions, figures, tokens } = cast.document
  if (!/^(?:union|movement|party|group|militia|coalition|bloc|alliance)$/.test(cast.wordAt(head)) || head === 0)
    return undefined
  const past = firstFrom(mentions, tokens[head]!.start)
  // 6: more mentions do not end at one word.
  const before = mentions
    .slice(Math.max(0, past - 6), past)
    .find(({ end, chain }) => end === tokens[head - 1]!.end && chain !== null)
  return before !== undefined && figures[before.chain!]!.kind === 'organisation' ? before.chain! : undefined
}

/**
 * "Harbour CEO Lowell Marsh", "Marsh Weller, a technician,": a name that no list knows, in capitals before its verb. It is a
 * person's, unless what stands behind it calls it a body. `isPerson`: a pronoun tells that it is one, so that one word will do.
 * `null`: no name to speak of.
 */
export function stranger(
  cast: Cast,
  { first, head, past, named }: SourcePhrase,
  isPerson = false,
): readonly Speaker[] | null {
  const { text, tokens, mentions } = cast.document
  const printed = (at: number) => text.slice(tokens[at]!.start, tokens[at]!.end)
  const isOfName = (at: number) => at >= first && /^\p{Lu}\p{Ll}/u.test(printed(at)) && !TITLE.test(printed(at))
  let opens = head
  for (;;) {
    if (isOfName(opens - 1)) opens -= 1
    else if (opens - 2 >= first && NAME_PARTICLES.has(printed(opens - 1)) && isOfName(opens - 2)) opens -= 2
    else break
  }
  const isTold = isPerson || (cast.wordAt(Math.min(head + 1, tokens.length - 1)) === ',' && past > head + 2)
  if (!/^\p{Lu}\p{Ll}/u.test(printed(head)) || (head === opens && !isTold)) return null
  const span = { start: tokens[opens]!.start, end: tokens[head]!.end }
  if (mentions.some(mention => mention.chain !== null && mention.start < span.end && mention.end > span.start))
    return null
  const called = Array.from({ length: Math.max(0, past - head - 1) }, (_, at) => cast.wordAt(head + 1 + at))
  const isBody = called
    .slice(0, MOST_CALLED)
    .some(word => BODY.has(word) || /^(?:provider|maker|producer|manufacturer|retailer|supplier)$/.test(word))
  const name = text.slice(span.start, span.end).replace(/\s+/g, ' ')
  const key = `stranger ${name.toLowerCase()}`
  const kind = isBody && !called.includes('who') ? 'organisation' : 'person'
  const chain =
    cast.made.get(key) ?? cast.add(key, { kind, name, aliases: [], titles: [], side: null, anonymous: false })
  return [
    cast.mentioned(
      {
        first: opens,
        past,
        head,
        named: { first: opens, past: named.past === past ? head + 1 : named.past },
        kind: 'named',
        owned: null,
        isDefinite: true,
      },
      chain,
    ),
  ]
}

/** The outlet that was named last before; an agency may as well be one that inspects, regulates or relieves. */
function outletBefore(cast: Cast, { first, head }: SourcePhrase): number | undefined {
  const { mentions, figures, tokens } = cast.document
  const mayBePublic = cast.wordAt(head) === 'agency'
  const before = firstFrom(mentions, tokens[first]!.start)
  for (let index = before - 1; index >= 0; index -= 1) {
    const { chain } = mentions[index]!
    const { kind, name } = figures[chain ?? -1] ?? {}
    if (kind === 'media' || (mayBePublic && kind === 'organisation' && PUBLIC_AGENCY.test(name!))) return chain!
  }
  return undefined
}

/** What goes by "the agency" and prints no news. */
const PUBLIC_AGENCY =
  /\b(?:Agency|Inspectorate|Authority|Administration|Watchdog|Regulator|Office|Bureau|Organi[sz]ation)\b/
