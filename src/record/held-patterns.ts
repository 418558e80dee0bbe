/**
 * @module Those who are held, told by their number or their trade alone: "let the last nine go", "the other twelve would be sent home",
 * "ready to free 240", "until the pilots are released". Nobody calls them prisoners a second time.
 */

const NUMBER =
  '(?:\\d{1,3}(?:,\\d{3})?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\p{L}+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)'

/** Which of them. */
const WHICH =
  '(?:the|these|those|its|our|their|his|her|all|another|a further|only|just|at least|last|remaining|other|first)'

/** Those who are seized at their work, and whose they are. */
const PERSONS =
  '(?:fisherm[ae]n|sailors?|seam[ae]n|servicem[ae]n|crewm[ae]n|crews?|pilots?|engineers?|inspectors?|technicians?|herders?|herdsm[ae]n|journalists?|reporters?|students?|nationals|activists?|doctors?|nurses?|drivers?|teachers?|gendarmes?|policem[ae]n|soldiers|conscripts|civilians|workers?|sons|daughters|husbands|brothers|men|women|people|persons)'

/** How they are, or whose: "wounded", "Ardan". */
const WHAT_KIND =
  '(?:wounded|injured|sick|captured|detained|jailed|kidnapped|young|foreign|own|\\p{L}{3,}(?:an|ese|ish))'

/** Who they are, where it is said. */
const SOMEBODY = `(?: (?:others?|of them|(?:${WHAT_KIND} )?${PERSONS}))?`

/** Nobody's tonnes or percent: where the number ends, or whose they are. */
const ALONE = `(?= (?:(?:${WHAT_KIND} )?${PERSONS}|of them|of its|of our|of their|of his|of her|others)(?!\\p{L})|[,.;”"]| (?:for|in return|against|on|by|before|within|once|when|if|and)\\b)`

const MODAL = '(?:must|ha[sd] to|have to|should|would|will|shall|can|could|may|are|were|is|to|be|stand|stood|go|went)'

/** Each way to tell it. */
export const HELD_PATTERNS: readonly RegExp[] = [
  new RegExp(`\\blet (?:${WHICH} )*${NUMBER}${SOMEBODY} go\\b`, 'giu'),
  new RegExp(
    `\\b(?:free|releas|hand(?:ed|ing|s)? (?:over|back)|giv(?:e|es|ing) back|gave back|exchang|swap)(?:e|es|s|d|ed|ing|ped|ping)? (?:${WHICH} )*${NUMBER}${ALONE}`,
    'giu',
  ),
  new RegExp(
    `\\b${NUMBER}${SOMEBODY} (?:${MODAL} ){1,3}(?:freed|released|let go|handed over|set free|(?:come |sent |brought |flown |allowed )?home)(?!\\p{L})`,
    'giu',
  ),
  new RegExp(
    `\\b(?!soldiers|workers|people|persons|men\\b|women)${PERSONS} (?:${MODAL} ){1,3}(?:freed|released|handed over|set free|(?:come |sent |brought |flown )?home)(?!\\p{L})`,
    'giu',
  ),
  new RegExp(
    `\\bwants? (?:${WHICH} )*${NUMBER}(?: (?:others|men|women|people|persons))?(?: of the(?: \\p{L}+){1,3})? (?:back|home|freed|released)(?!\\p{L})`,
    'giu',
  ),
]

/** Words that any of them needs. */
export const NEEDED_FOR_HELD =
  /\b(?:home|free|frees|freed|freeing|release[sd]?|releasing|handed over|handing over|hands? (?:over|back)|handed back|giv(?:e|es|ing) back|gave back|set free|let (?:\S+ ){1,6}?go|wants? (?:\S+ ){1,9}?back|exchange[sd]?|exchanging|swap|swaps|swapped|swapping)(?!\p{L})/iu
