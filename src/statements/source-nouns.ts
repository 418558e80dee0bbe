/**
 * @module What the nouns of sources mean: people without a name, bodies that speak, outlets, and papers that only carry words.
 * Closed lists after the sources of the training half of PolNeAR (open news, 2016) and general English.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** One person whom nobody names. */
export const PERSON = set(
  'activist economist scientist historian campaigner organiser organizer person man woman someone somebody official diplomat aide adviser advisor insider mole source member colleague friend ally relative negotiator mediator delegate participant attendee employee staffer officer commander fighter resident witness lawmaker minister envoy representative spokesman spokeswoman spokesperson lawyer expert analyst executive delegate observer confidant associate intermediary go-between critic supporter opponent veteran soldier worker doctor teacher neighbour neighbor reader voter',
)

/** Several of them. */
export const PEOPLE = set(
  'people persons men women those officials diplomats aides advisers advisors insiders sources members colleagues friends allies relatives negotiators mediators delegates participants attendees employees staffers officers commanders fighters residents witnesses lawmakers ministers envoys representatives spokesmen lawyers experts analysts executives observers associates intermediaries critics supporters opponents veterans soldiers workers doctors teachers families neighbours neighbors readers voters circles figures voices others crew crews teachers growers farmers rebels insurgents militants gunmen strikers protesters students parents nurses drivers pilots miners dockers owners players tenants developers villagers islanders fishermen clerics monks settlers refugees prisoners traders unions locals demonstrators migrants journalists reporters activists economists scientists historians campaigners organisers organizers lawyers attorneys judges prosecutors mayors governors senators bosses managers employers contractors manufacturers suppliers shareholders creditors investors',
)

/** People who live or work somewhere, and speak for no state by that: "farmers in northern Ardan". */
export const PRIVATE = set(
  'residents locals villagers islanders farmers growers fishermen protesters demonstrators students parents families settlers refugees migrants prisoners traders neighbours neighbors readers voters tourists passengers pilgrims workers miners drivers nurses doctors teachers pilots dockers tenants journalists reporters witnesses critics activists experts analysts observers economists scientists historians resident farmer fisherman protester student parent voter witness critic activist expert analyst observer economist scientist historian journalist reporter',
)

/** Counts and choices that stand for people by themselves: "two of them", "one of the envoys". */
export const SOME = set(
  'one two three four five six seven eight nine ten some several many most few both another others neither none either half dozens each all any those',
)

/** Bodies that speak for themselves when somebody's or "the": "the secretariat", "Keller’s office". */
export const BODY = set(
  'secretariat staff union agency office camp palace side team delegation ministry board federation court police army navy airforce military government council commission committee bank company group party movement association institute university district county municipality province firm company employer airline utility school college hospital diocese tribe regime junta newsroom port hospital embassy presidency chancellery cabinet parliament administration department authority authorities foundation chamber mission command headquarters bloc coalition alliance organisation organization league congress senate assembly bureau service watchdog regulator inspectorate tribunal prosecution opposition militia brigade force forces leadership foundation charity consortium operator corporation confederation guild society club church synod crown throne town city capital household campaign',
)

/** Outlets told by their kind: "the agency", "the paper". */
export const OUTLET = set(
  'agency newspaper paper daily weekly broadcaster station network outlet channel website portal magazine tabloid',
)

/** The nouns behind which somebody’s name speaks: "a statement by Keller". */
export const CARRIER = set(
  'statement statements report reports letter letters communique communiqué note notes message messages text copy version draft document documents transcript release post posts tweet tweets remark remarks comment comments survey poll study figures data account video footage feed speech interview article editorial words testimony memo memorandum filing lawsuit complaint declaration',
)
