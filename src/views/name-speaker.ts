/** @module Whom a sentence names as its speaker, and through whom he reaches the reader. */
import type { RecordStatement } from '../record/record.ts'
import { isPlatform } from '../statements/trace-chain.ts'
import type { Desk } from './desk.ts'
import { isPartOf, unnamedVoice, withArticle, withOfficeArticle } from './name-actors.ts'
import { reportName } from './name-reports.ts'
import { list } from './sentence-parts.ts'

/** Officials and seats of power speak for a state; the sentence names them, not the state. */
export function speakerName({ names, record }: Desk, id: string, printed: string | null): string {
  // "the union, which has no seat": the name, not what is told of it.
  const plain =
    printed === null
      ? ''
      : printed
          .replace(/\s+/g, ' ')
          .replace(/^that /, '')
          // "Ardan last week": when it was said is no part of the name.
          .replace(
            / (?:last|this|earlier this) (?:week|month|year)$| (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/,
            '',
          )
          .replace(/, (?:who|which)\b.*$/, '')
          // "the league, led by Keller,", "Ardan, on the other hand,": who it is stands before the comma. A list goes on with names.
          .replace(/, (?![^,]*\b(?:and|or)\b \p{Lu})\p{Ll}.*$/u, '')
          // "Ardan officials familiar with the talks": who they are, not how they know; the state alone would say more. Of "a person
          // familiar with the talks" how he knows is all there is.
          .replace(
            /(?<=\b(?:officials?|diplomats?|delegates?|aides?|negotiators?)) (?:familiar|close|briefed|with (?:direct )?knowledge|speaking|in (?:the )?(?:talks|room)|on condition)\b.*$/i,
            '',
          )
          // "dockers …, their union said": whose it is the sentence says.
          .replace(
            /^(?:his|her|its|their) (?=(?:union|party|group|company|government|ministry|delegation|federation|association|movement|club)$)/i,
            'the ',
          )
          .trim()
  const usable =
    plain !== '' &&
    plain.split(' ').length <= 6 &&
    !/[,;:()]|^['’]s?\b/.test(plain) &&
    !PRONOUN.test(plain) &&
    !/^(?:his|her|its|their|our|my|whose)\b/i.test(plain)
  if (
    usable &&
    names.isSingular(id) &&
    /^(?:\p{Ll}+ )?(?:\p{Lu}[\p{L}.]+ )?(?:\p{Ll}+ )*(?:official|diplomat|source|aide|adviser|delegate|negotiator|spokes\w+|envoy|minister)$/u.test(
      plain,
    )
  )
    return names.short(id)
  // "Harbour Office", printed bare: with the article its name takes in running text.
  const actor = record.actors.find(one => one.id === id)
  if (actor !== undefined && actor.type !== 'person' && actor.name === plain) return names.name(id)
  return (names.isPerson(id) && !isPeopleOf(names.short(id), plain)) || !usable
    ? names.name(id)
    : unnamedVoice(
        withOfficeArticle(plain.replace(/^(?:The|An?|Some|Both|Many|Several)\b/, word => word.toLowerCase())),
      )
}

/** "Keller’s commission" is not Keller. */
function isPeopleOf(person: string, printed: string): boolean {
  const owner = printed.match(/^(.*?)['’]s?\s+\p{Ll}[\p{Ll}\s-]*$/u)?.[1]
  return owner?.endsWith(person) ?? false
}

const PRONOUN =
  /^(?:one|some|two|three|another|both|several|most) of (?:them|these|those)$|^(?:he|she|it|they|we|i|you|who|which|some|many|others|both|neither|none|one|his|her|their|its)$/i

/** "Ardan’s co-chairs Keller and Osei": an office that two share is told once. */
export function joinedNames(names: readonly string[]): string {
  const [one, other] = names.map(name => name.split(' '))
  if (one === undefined || other === undefined) return list(names)
  const same = one.findIndex((word, at) => word !== other[at])
  const office = one.slice(0, same)
  return same > 0 && /^\p{Ll}[\p{Ll}-]+[^s]$/u.test(office.at(-1)!) && same < other.length
    ? `${office.join(' ')}s ${one.slice(same).join(' ')} and ${other.slice(same).join(' ')}`
    : list(names)
}

/** "The UN and the ICRC" names the United Nations, "Ardan’s two envoys" Ardan. */
export function isNamedIn({ record }: Desk, id: string, words: string): boolean {
  const actor = record.actors.find(one => one.id === id)
  return (
    actor === undefined ||
    [actor.name, ...actor.aliases].some(name =>
      ` ${words} `.replace(/[’'.,]/g, ' ').includes(` ${name.replace(/[’'.,]/g, ' ').replace(/^the /i, '')} `),
    )
  )
}

/** The outlet between report and speaker, of the wording that is told; unnamed relays are said to be unnamed. */
export function relayOf(desk: Desk, { variants }: RecordStatement): string | null {
  const chain = variants[0]!.chain
  const [link] = chain.slice(1, -1)
  if (link === undefined || link === '[unattributed]' || isPlatform(link)) return null
  // "told the Register", in the Register.
  const outlet = desk.record.reports.find(({ id }) => id === chain[0])?.outlet ?? null
  if (isPartOf(link, outlet)) return null
  // "told this newspaper": the report itself.
  if (/^(?:this|our|the) (?:news)?(?:paper|agency|channel|station|site|magazine)$/i.test(link)) return null
  if (link === '[anonymous]') return `unnamed sources in ${reportName(desk, chain[0]!)}`
  // "the trade press": no title, and a noun that takes its article.
  if (/^\p{Ll}[\p{Ll} ]* press$/u.test(link)) return /^(?:his|her|its|their) /.test(link) ? link : `the ${link}`
  // "Ardanian press", "Ardanian newspaper": an adjective and a common noun.
  const [, kind] = link.match(/^\p{Lu}\p{L}+ (press|newspaper|daily|broadcaster|channel)$/u) ?? []
  if (kind !== undefined) return kind === 'press' ? `the ${link}` : `${/^[AEIO]/.test(link) ? 'an' : 'a'} ${link}`
  const actor = desk.record.actors.find(({ name }) => name === link)
  return actor === undefined ? withArticle({ name: link, type: 'media' }) : desk.names.name(actor.id)
}
