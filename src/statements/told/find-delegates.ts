/** @module Delegates: who leads a side at the talks, who mediates and who was there, where the report says so. */
import type { Figure } from '../../document/layers.ts'
import type { ToldDelegate } from '../../document/testimony.ts'
import { delegatesByHeads } from './delegates-by-heads.ts'
import type { Acting, Line } from './lines.ts'
import { isOfOtherTalks } from './other-talks.ts'

/** One delegate with the words that say so; offsets from the beginning of the report. */
export interface DelegateFound extends Omit<ToldDelegate, 'passage'> {
  readonly start: number
  readonly end: number
}

/** "the government team", "Ardan's delegation", "the talks": what is led. */
const LED_BODY =
  "(?:(?:the|its|their|his|her|an?|[\\p{Lu}][\\p{L}.]*[’']s?) (?:[\\p{L}-]+ ){0,3}(?:delegation|team|negotiators|negotiations|talks|side|mission)|for [\\p{Lu}t])"

/** In the mention itself: "Ardan's chief negotiator, Ada Keller", "the mediator, Osei". */
const LEADS =
  /\b(?:(?:chief|lead|head|top|senior-most|main) (?:[\p{L}-]+ )?negotiator|head of (?:the|its|their|his|her) (?:\p{L}+ )?delegation|delegation (?:head|chief|leader))\b/iu
const MEDIATES =
  /\b(?:mediator|facilitator|arbitrator|conciliator|is mediating|who (?:mediates|(?:presided|chaired|moderated)(?=[,.]|$)))\b/iu

/** "Ada Keller, the Kenyan chair": of the talks, where a club’s chair is "its chair" or "the club’s". */
const FOREIGN_CHAIR = /^\p{Lu}[^,]+, the \p{Lu}\p{L}+ chair(?:man|woman|person)?$/u
const CHAIR_BEHIND =
  /^, the \p{Lu}\p{L}+ chair(?:man|woman|person)?\b(?! of (?!the (?:talks|negotiations|round|meeting)))/u
/** "a paper from the chair, Keller": of nothing else than the talks. */
const CHAIR_BEFORE = /\bthe chair(?:man|woman|person)?,? (?:\p{Lu}\p{L}+[’']s )?$/u

/** "who is facilitating the talks", "who chairs them", "who chaired the meeting": a club has a chair as well. */
const BETWEEN_THEM =
  'who (?:(?:is|was|has been|had been) (?:mediating|facilitating|chairing|moderating|brokering)|mediates|mediated|facilitates|facilitated|chairs|chaired|moderates|moderated|presides over|presided over) (?:them\\b|(?:the|these|those|both|their) (?:[\\p{L}-]+ ){0,2}(?:talks|negotiations|round|meetings?|sessions?|sittings?|discussions|mediation|sides|parties|delegations|teams)\\b)'
const WHO_CHAIRS = new RegExp(`\\b${BETWEEN_THEM}`, 'iu')

/** In it or after it: "Keller, who leads for Ardan", "Keller, leading the Ardan team", "Keller, who heads the government team". */
const WHO_LEADS = new RegExp(
  `^[^.;:“"]{0,60}?\\b(?:who (?:leads|heads|is leading|is heading|led|headed)|leading|heading) (?:for (?:the|its|their)|${LED_BODY})`,
  'u',
)
/** "Keller, who heads the group's armed wing" leads no talks: what is led must be at the table. */
const AFTER = new RegExp(
  `^(?: of \\p{Lu}[\\p{L}]+(?: \\p{Lu}\\p{L}+)?)?,? (?:(?:who (?:leads|heads|is leading|is heading|led|headed)|leading|heading) (?:for (?:the|its|their|\\p{Lu})|${LED_BODY})|who is mediating|who mediates|who (?:presided|chaired|moderated)(?=[,.])|${BETWEEN_THEM})`,
  'iu',
)

/** "Keller, chief negotiator, who left this morning at the head of the delegation" */
const HEAD_BEHIND =
  /^,? (?:the )?(?:[Cc]hief|[Ll]ead|[Hh]ead|[Tt]op) (?:\p{L}+ )?[Nn]egotiator\b(?! for (?:hostage|police))|^[^.;:“”"]{0,90}? at the head of (?:the|his|her|its|their|an?) (?:[\p{L}-]+ ){0,3}delegation\b/u

/** Before it: "the Ardan delegation, led by Keller". */
const LED = /\b(?:delegation|delegates|negotiators|team)[^.;]{0,40}\b(?:led|headed) by (?:[\p{L}’'-]+ ){0,6}$/iu

/** "the head of the Ardan delegation, Deputy Foreign Minister Ada Keller" */
const HEADS =
  /\b(?:head|leader|chief) of (?:the|its|their|his|her|\p{Lu}[\p{L}.]*[’']s?) (?:[\p{L}-]+ ){0,2}(?:delegation|negotiating team|team|negotiators),? (?:[\p{L}’'-]+ ){0,5}$/u

/** "has carried messages between the two floors": whoever goes to and fro sits between them. */
const TO_AND_FRO =
  /^(?!,? (?:where|which|who|whose)\b)[^.;“"]{0,30}\b(?:carr(?:y|ies|ied|ying)|pass(?:ed|es|ing)|relay(?:ed|s|ing)|ferr(?:y|ies|ied|ying)|shuttl(?:ed|es|ing)|took)\b[^.;“"]{0,40}? between (?:the |both |two |them)/iu

const MEDIATED = /\b(?:mediated|facilitated|chaired) by (?:[\p{L}’'-]+ ){0,6}$/iu

/** "Messages are carried between them by Keller, and by the envoy Osei": the same, with whoever goes named last. */
const CARRIED_BETWEEN =
  /\b(?:carried|passed|relayed|ferried|conveyed|shuttled|taken)(?: back and forth| to and fro)? between (?:the |both |two |them)[^.;“"]{0,40}?\bby (?:[^.;“"]{2,90}?,? and (?:by )?)?(?:[\p{L}’'-]+ ){0,6}$/iu

/** Who hands one text to both sides, or puts it before them, sits between them. */
const BETWEEN_BOTH =
  /^[^.;“"]{0,12}\b(?:has |have |had )?(?:handed|given|gave|presented|sent|put|submitted|offered|shown|passed)\b(?: (?:an?|the|its|his|her|their|that|this) [^.;,“"]{0,50}?\b(?:to|before|with)| to)? (?:(?:both|the two|the warring|the rival) (?:delegations|sides|parties|teams|camps|governments)|them both|both|them(?= to (?:read|study|sign)))\b/iu

/** "Keller arrives at the lodge", "as she left the talks", "emerging from the session": whoever comes or goes was there. */
const WAS_THERE =
  /^,? said (?:only )?(?:as|when) (?:he|she) (?:left|arrived|emerged|came out|walked (?:in|out))(?=[,.;:]| (?:late |early |on )|$)|^,? who (?:had |has )?(?:also |only |later |briefly )?(?:joined|attended|took part in|taken part in|sat in on|sat through|was at) (?:the|both|all|these|those|that|them|part of the) ?(?:(?!about|over|with)[\p{L}-]+ ){0,2}(?:talks|sessions?|sittings?|meetings?|negotiations|discussions|rounds?|hours?|day)\b|^[^.;“"]{0,8}\b(?:arriv(?:ed|es|ing) (?:at|for)|left|leaving|leaves|emerg(?:ed|es|ing) from|walk(?:ed|s|ing) out of|(?:came|comes) out of|sat through) (?:the|a|an) (?:(?!about|over|with)[\p{L}-]+ ){0,2}(?:talks|session|meeting|negotiations|lodge|hotel|palace|villa|venue|building|negotiating (?:room|table)|conference (?:room|hall|centre|center))\b|^[^.;“"]{0,8}\b(?:arriv(?:ed|es|ing) at|left|leaving|leaves|emerg(?:ed|es|ing) from) (?:the )?\p{Lu}[^.;,“”"]{2,50}, (?:where (?:the|they|both|talks|negotiat)|the (?:venue|site|setting) )/iu

/** "We came with a figure and we leave with it": whoever says so was there. */
const WE_WERE_THERE =
  /\b[Ww]e (?:came|come|arrived|sat (?:down|across|with)|leave|left|are (?:leaving|departing)|spent (?:\p{L}+ ){1,3}(?:hours|days)|met (?:them|again)|talked for|did not walk|walked (?:in|out|away)|told them (?:that|we|what|to)|(?:gave|handed|showed|offered) them)\b|\b(?:[Tt]hey|[Tt]he other side) (?:gave|handed|offered|showed|told|asked|promised|read) us\b/u

/** "on her return from three days of talks in Osford", "back from the talks": whoever comes home was there. */
const CAME_HOME =
  /\b(?:(?:on|after|upon|before|since) (?:his|her|their) (?:return|way home|way back|arrival home|flight home)|back(?: home)?|home|return(?:ed|ing)|fresh|flown in) from (?:(?:the|a|an|\p{L}+|\d+) (?:(?:days?|weeks?|hours?|round|session) of )?)?(?:[\p{L}-]+ ){0,2}(?:talks|negotiations|summit|session|round|conference)\b/iu

/** @param published day of the report */
export function delegatesIn(
  lines: readonly Line[],
  figures: readonly Figure[],
  published: string | null,
): readonly DelegateFound[] {
  const found = lines.flatMap(line => [
    ...speakersWhoWereThere(line, figures),
    ...speakersWhoCameHome(line, figures),
    ...delegatesByHeads(line, figures, published),
    ...[...line.acting, ...insidersWho(line)].flatMap((mention): readonly DelegateFound[] => {
      const { kind, anonymous } = figures[mention.figure]!
      if (kind !== 'person' || anonymous) return []
      const read = roleOf(line, mention)
      if (read === null) return []
      if (read.after > 0 && isOfOtherTalks(line, mention.end + read.after, published)) return []
      return [
        {
          figure: mention.figure,
          role: read.role,
          start: line.start + mention.start,
          end: line.start + mention.end + read.after,
        },
      ]
    }),
  ])
  return [...new Map(found.map(one => [`${one.figure} ${one.role}`, one])).values()]
}

/** "The office of Keller, who is chairing the talks": who is told of is Keller. */
function insidersWho({ words, acting, naming }: Line): readonly Acting[] {
  return naming.filter(
    one =>
      /^,? who\b/.test(words.slice(one.end)) &&
      !acting.some(({ start, end }) => start === one.start && end === one.end),
  )
}

/** "the former chief negotiator", "an ex-mediator", "the deputy head"; "a former judge who leads for Ardan" leads. */
const ONCE = /\bformer (?!(?:[\p{L}-]+ ){1,4}who\b)|\bformer$|\bex-|\bdeputy (?:chief|head|lead|negotiator)/iu

/** What the words in and around one mention make of it; `after`: how many code units behind it say so. */
function roleOf(
  line: Line,
  { start, end, form }: Acting,
): { readonly role: ToldDelegate['role']; readonly after: number } | null {
  const printed = line.words.slice(start, end)
  const behind = line.words.slice(end)
  const before = line.words.slice(Math.max(0, start - 90), start)
  const there = behind.match(WAS_THERE)
  const toAndFro = behind.match(TO_AND_FRO)
  if (toAndFro !== null) return { role: 'mediates', after: toAndFro[0].length }
  if (form === 'pronoun') return there === null ? null : { role: 'was there', after: there[0].length }
  // "his deputy, the former chief negotiator" no longer is one.
  if (ONCE.test(printed)) return null
  const after = behind.match(AFTER)
  const between = behind.match(BETWEEN_BOTH)
  if (
    MEDIATES.test(printed) ||
    CHAIR_BEHIND.test(behind) ||
    CHAIR_BEFORE.test(before) ||
    (FOREIGN_CHAIR.test(printed) && !/^ of (?!the (?:talks|negotiations|round|meeting)\b)/u.test(behind)) ||
    WHO_CHAIRS.test(printed) ||
    MEDIATED.test(before) ||
    (CARRIED_BETWEEN.test(line.words.slice(0, start)) && !/^[’']s\b/u.test(behind)) ||
    (after !== null && /mediat|presid|chair|moderat|facilitat|broker/.test(after[0]))
  )
    return { role: 'mediates', after: after?.[0].length ?? 0 }
  if (
    LEADS.test(printed) ||
    LED.test(before) ||
    HEADS.test(before) ||
    after !== null ||
    WHO_LEADS.test(printed) ||
    HEAD_BEHIND.test(behind)
  )
    return { role: 'leads', after: after?.[0].length ?? 0 }
  if (between !== null) return { role: 'mediates', after: between[0].length }
  return there === null ? null : { role: 'was there', after: there[0].length }
}

function speakersWhoWereThere(line: Line, figures: readonly Figure[]): readonly DelegateFound[] {
  const quoted = line.quoted.filter(({ start, end }) => WE_WERE_THERE.test(line.words.slice(start, end)))
  const [speaker] = line.speakers
  if (quoted.length === 0 || speaker === undefined) return []
  const { kind, anonymous } = figures[speaker]!
  if (kind !== 'person' || anonymous) return []
  return [{ figure: speaker, role: 'was there', start: line.start, end: line.start + line.words.length }]
}

function speakersWhoCameHome(line: Line, figures: readonly Figure[]): readonly DelegateFound[] {
  const home = line.words.match(CAME_HOME)
  const [speaker] = line.speakers
  if (home === null || speaker === undefined || figures[speaker]!.kind !== 'person' || figures[speaker]!.anonymous)
    return []
  const start = line.start + home.index!
  return [{ figure: speaker, role: 'was there', start, end: start + home[0].length }]
}
