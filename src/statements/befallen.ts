/** @module What befell the people a report counts: killed, hurt, held, missing, driven out. By which words news tells it. */
import type { Telling } from '../document/telling.ts'

type Fate = NonNullable<Telling['fate']>

/** As a noun or participle beside the number: "23 dead", "nine fresh graves", "the missing soldiers". */
const NAMED: readonly (readonly [Fate, RegExp])[] = [
  ['missing', /\b(?:missing|disappeared|unaccounted)\b/iu],
  ['hurt', /\b(?:wounded|injured|hurt|injuries)\b/iu],
  ['dead', /\b(?:dead|deaths?|fatalit(?:y|ies)|bodies|corpses|graves|killed|slain|martyrs)\b/iu],
  ['held', /\b(?:detainees?|prisoners?|captives?|hostages?|held|captured|detained|jailed|imprisoned|arrested)\b/iu],
  ['displaced', /\b(?:displaced|evacuees|refugees|evacuated|homeless|fled|uprooted|driven out)\b/iu],
]

/** As a verb behind the number, in its clause: "23 people were killed", "four rebels were neutralised there". */
const SUFFERED: readonly (readonly [Fate, RegExp])[] = [
  [
    'dead',
    /^[^,;:.]{0,40}?\b(?:were|was|are|have been|has been|had been|being|of whom|reported|confirmed)? ?(?:killed|dead|died|slain|perished|neutrali[sz]ed|eliminated|liquidated|lost their lives)\b/iu,
  ],
  ['hurt', /^[^,;:.]{0,40}?\b(?:were|was|are|have been|has been|had been|left)? ?(?:wounded|injured|hurt)\b/iu],
  [
    'held',
    /^[^,;:.]{0,40}?\b(?:(?:were|was|are|is|have been|has been|had been|still|being) (?:being )?(?:held|detained|jailed|imprisoned|arrested|captured|abducted|kidnapped|seized|taken(?=$|[.,;”"]| (?:hostage|captive|prisoner|away|from)\b))|in (?:custody|captivity|detention|jail|prison))\b/iu,
  ],
  ['missing', /^[^,;:.]{0,40}?\b(?:(?:is|are|were|was|went|still) missing|unaccounted for|disappeared)\b/iu],
  [
    'displaced',
    /^[^,;:.]{0,40}?\b(?:were|was|have been|has been|had been)? ?(?:displaced|evacuated|driven from|fled)\b/iu,
  ],
]

/** As a verb before the number: "killed at least 15 people", "holds 14 sailors". */
const DONE: readonly (readonly [Fate, RegExp])[] = [
  ['dead', /\b(?:kill(?:ed|ing|s)?|(?:deaths?|killing|loss) of|claimed|executed)(?: \w+){0,3} $/iu],
  ['hurt', /\b(?:wound(?:ed|ing|s)|injur(?:ed|ing|es)|hurt|injuries to)(?: \w+){0,3} $/iu],
  [
    'held',
    /\b(?:detain(?:ed|ing|s)|arrest(?:ed|ing|s)|jailed|captur(?:ed|ing)|abduct(?:ed|ing)|kidnapp(?:ed|ing)|imprison(?:ed|ing|s))(?: \w+){0,3} $/iu,
  ],
  [
    'held',
    /\b(?:hold(?:s|ing)?|held|seiz(?:ed|ing)|snatched|grabbed)(?: hostage| captive)? ["“]?(?:(?:some|about|around|at least|more than|up to|nearly|all|the|another|other) )*$/iu,
  ],
  ['displaced', /\b(?:displac(?:ed|ing)|evacuat(?:ed|ing)|uproot(?:ed|ing))(?: \w+){0,3} $/iu],
]

/** Who can be killed, hurt or held; a shop or a lorry is no casualty. */
const THINGS =
  /\b(?:tanks?|aircraft|planes?|jets?|drones?|missiles?|rockets?|vehicles?|ships?|boats?|vessels?|houses?|homes|buildings?|schools?|hospitals?|villages?|towns?|talks|jobs|bills?|guns?|howitzers?|tankers?|trawlers?|freighters?|containers?|carriers?|helicopters?|cruisers?|steamers?|towers?|reactors?|sectors?|corridors?|barriers?|bunkers?|offers?|orders?|letters?|doors?|floors?)\b/iu

/** Who somebody is: a word for people, or one that ends as words for them do. */
const PERSONS =
  /\b(?:people|persons?|men|women|children|civilians?|soldiers?|troops|guests?|nationals?|citizens?|students?|pupils?|girls?|boys?|schoolgirls|monks?|nuns?|pilots?|tourists?|\p{L}{3,}(?<!lett|numb|oth|quart|pap|riv|bord|ord|matt|pow|quarter|cent|comput|contain|trail)(?:ers|ors|men|women|ists|ians|ees))\b/iu

/**
 * What befell those a number counts; `null` where the words do not say.
 * @param counted the noun phrase behind the number
 * @param before the sentence up to the number
 * @param after the sentence from the number's noun on
 */
export function befallen(counted: string, before: string, after: string): Fate | null {
  if (THINGS.test(counted)) return null
  const find = (ways: readonly (readonly [Fate, RegExp])[], words: string) =>
    ways.find(([, pattern]) => pattern.test(words))?.[0] ?? null
  const done = find(DONE, before)
  // "holds nine seats", "seized 40 rifles": only people are captives.
  const isHeld =
    done !== 'held' || /\b(?:detain|arrest|jail|captur|abduct|kidnap|imprison)\p{L}*(?: \w+){0,3} $/iu.test(before)
  return find(NAMED, counted) ?? (isHeld || PERSONS.test(counted) ? done : null) ?? find(SUFFERED, after)
}
