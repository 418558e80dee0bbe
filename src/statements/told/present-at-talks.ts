/**
 * @module Who was at the talks, where a report is written there: ministers and negotiators who speak to the press, who came
 * or flew in; and, weaker, those who speak in it at all, of whom the other side of the wall counts one for each side.
 */
import type { Figure } from '../../document/layers.ts'
import type { DelegateFound } from './find-delegates.ts'
import type { Acting, Line } from './lines.ts'

/** Whoever negotiates by office. */
const NEGOTIATES = /\b(?:minister|negotiator|envoy|secretary of state|trade representative|commissioner|ambassador)\b/i

/** Those whom a government sends to such talks and nobody else: a prime minister speaks of them at home. */
const IS_SENT =
  /\b(?:foreign (?:minister|secretary)|(?:chief |lead |top )?negotiator|envoy|trade (?:representative|minister|secretary)|secretary of state)\b/i

/** Offices of those who speak for others, and offices gone by. */
const OTHER_OFFICE = /\b(?:former|ex-|spokes\p{L}+|press)/iu

/** "told reporters", in a report written where the talks are. */
const TO_THE_PRESS =
  /^,? (?:later |also )?(?:told (?:reporters|journalists|an? (?:\p{L}+ )?(?:news|press|media) (?:conference|briefing)|the press)\b|said (?:as (?:he|she) (?:left|arrived)|on (?:leaving|arriving)|after the (?:talks|session|meeting|round)))/iu

/** "told reporters in Osford": where the words were said. */
const IN_TOWN = /^ (?:(?:late |early )?on \p{Lu}\p{L}+day )?in (\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)*)/u

/** "Keller, who arrived on Tuesday", "Osei, who flew in overnight", "Lund, who came after all". */
const CAME =
  /^,? (?:both of whom |all of whom |who )(?:had |has |have )?(?:(?:also|only|just|finally) )?(?:arrived|flew in|flown in|came|come)(?: (?:here|after all|late|early|overnight|in person|(?:in|to) (\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)*)|(?:late |early )?on \p{Lu}\p{L}+day)\b|(?=,))/u

/** Words of somebody who is elsewhere, or of whom nobody knows where he is. */
const ELSEWHERE =
  /\b(?:by (?:tele)?phone|by e-?mail|by video|in (?:an?|his|her|the) (?:[\p{L}-]+ )?(?:statement|letter|interview|post|message|article|broadcast|speech|address)|on (?:social media|X|Twitter|Facebook|Telegram|television|radio)|(?:television|radio|TV)\b|parliament|reached by|wrote|posted|tweeted|did not (?:travel|attend|come)|stayed (?:at home|behind|away)|was not (?:in the room|there|at the)|(?:is|was) (?:also )?(?:following|watching)|absent|back (?:home|in \p{Lu}))/u

/** "In Lima, the commissioner said": the sentence is set there. */
const OPENS_IN = /^\W*(?:[Ii]n|[Ff]rom|[Aa]t) (\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)*)\b[^.;“”"]{0,60}?,/u

/** Behind the cue: "said in Lima". */
const SAID_IN =
  /\b(?:said|told [\p{L}’ -]{3,40}?|added|warned|insisted|speaking)(?: (?:late |early )?on \p{Lu}\p{L}+day)? in (\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)*)/u

/** @param town where the talks are */
export function presentAtTalks(
  lines: readonly Line[],
  figures: readonly Figure[],
  town: string | null,
  isWrittenThere: boolean,
): readonly DelegateFound[] {
  const there = lines.flatMap(line =>
    line.acting.flatMap(mention => signOf(line, mention, figures, town, isWrittenThere)),
  )
  return isWrittenThere && town !== null
    ? [
        ...there,
        ...speakersThere(lines, figures, town).filter(({ figure }) => !there.some(one => one.figure === figure)),
      ]
    : there
}

function hasOffice({ kind, anonymous, titles }: Figure, office: RegExp): boolean {
  return kind === 'person' && !anonymous && titles.some(title => office.test(title) && !OTHER_OFFICE.test(title))
}

function signOf(
  line: Line,
  { figure, start, end, form }: Acting,
  figures: readonly Figure[],
  town: string | null,
  isWrittenThere: boolean,
): readonly DelegateFound[] {
  if (form === 'pronoun' || !hasOffice(figures[figure]!, NEGOTIATES)) return []
  const behind = line.words.slice(end)
  const found = (words: number): readonly DelegateFound[] => [
    { figure, role: 'was there', start: line.start + start, end: line.start + end + words },
  ]
  const press = behind.match(TO_THE_PRESS)
  if (press !== null) {
    const where = behind.slice(press[0].length).match(IN_TOWN)?.[1] ?? null
    return (where === null ? isWrittenThere : town === null || town === where) ? found(press[0].length) : []
  }
  const came = behind.match(CAME)
  if (came === null || town === null) return []
  return (came[1] === undefined ? isWrittenThere : came[1] === town) ? found(came[0].length) : []
}

/** Those who speak in a report from the town of the talks, in no other place and by no other means. */
function speakersThere(lines: readonly Line[], figures: readonly Figure[], town: string): readonly DelegateFound[] {
  const said = lines.flatMap(line => line.speakers.map(figure => ({ figure, line })))
  return [...Map.groupBy(said, ({ figure }) => figure)].flatMap(([figure, own]): readonly DelegateFound[] => {
    if (!hasOffice(figures[figure]!, IS_SENT) || own.some(({ line }) => isElsewhere(line, town))) return []
    const named = own.flatMap(({ line }) =>
      line.acting.filter(one => one.figure === figure && one.form !== 'pronoun').map(one => ({ line, one })),
    )
    return named.slice(0, 1).map(({ line, one: { start, end } }) => ({
      figure,
      role: 'spoke there',
      start: line.start + start,
      end: line.start + end,
    }))
  })
}

function isElsewhere({ words }: Line, town: string): boolean {
  const where = words.match(OPENS_IN)?.[1] ?? words.match(SAID_IN)?.[1]
  return ELSEWHERE.test(words) || (where !== undefined && where !== town)
}
