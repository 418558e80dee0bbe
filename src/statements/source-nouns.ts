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
  'people persons men women family those officials diplomats aides advisers advisors insiders sources members colleagues friends allies relatives negotiators mediators delegates participants attendees employees staffers officers commanders fighters residents witnesses lawmakers ministers envoys representatives spokesmen lawyers experts analysts executives observers associates intermediaries critics supporters opponents veterans soldiers workers doctors teachers families neighbours neighbors readers voters circles figures voices others crew crews teachers growers farmers rebels insurgents militants gunmen strikers protesters students parents nurses drivers pilots miners dockers owners players tenants developers villagers islanders fishermen clerics monks settlers refugees prisoners traders unions locals demonstrators migrants journalists reporters activists economists scientists historians campaigners organisers organizers lawyers attorneys judges prosecutors mayors governors senators bosses managers employers contractors manufacturers suppliers shareholders creditors investors publications outlets newspapers',
)

/** Others of whom one alone may speak: kin, ranks, callings that no ending tells. */
const CALLED = set(
  'agent ambassador apprentice attorney aunt bishop boss boy brother brigadier candidate captain cardinal chair champion chef chief child clerk coach colonel constable counsel couple cousin cleric chaplain deputy detective dissident elder envoy father firebrand general girl governor grandfather grandmother guard guest guide head heir host husband imam judge king lad lieutenant magnate magistrate major mate mayor midwife monk mother mullah mum nephew niece nominee nun nurse pastor peasant pilot pope premier president priest prince princess pundit queen rabbi recruit refugee rep rival sailor scholar secretary sergeant sheikh sheriff sister skipper son star student suspect sultan superintendent teenager trustee tycoon uncle undersecretary vicar victim villager widow wife youth',
)

/** Words in -er and -or that are nobody: things, measures, places, ships. */
const THINGS = set(
  'anger answer anchor banner barrier behavior behaviour border boulder breaker buffer bumper calendar cancer centre center chapter charter chatter closer cluster color colour computer container copper corner corridor counter cover cruiser cylinder danger december dinner disaster door drawer encounter error factor favor favour feather fever fiber filter finger flavor flavour flier floor flower flyer folder former freighter frontier gender generator glacier hammer harbor harbour helicopter honor honour horror hunger indicator inner ladder later latter layer ledger letter liner list locker louver lower lumber manner marker matter meter minor mirror monitor monster motor murder newspaper november number october offer older order other outer over oyster paper pepper perimeter pier pillar plaster pointer poster powder power prayer printer proper quarter rather razor reactor receiver register reminder river rotor router rubber rumor rumour sector september server shelter shoulder shutter silver slider sooner spider stapler sticker stopper summer super surrender sweater tanker tender theater theatre thriller thunder tier timber toner tower tractor trailer trawler tremor trigger tumor tumour twist upper vapor vector vapour water weather whether whisper winter wonder younger',
)

/** Ways English makes a noun of who does something: engineer, specialist, technician, islander, negotiator. */
const DOER = /[a-z]{2}(?:ist|ian|er|or|man|crat|smith)$/
const DOERS = /[a-z]{2}(?:ists|ians|ers|ors|men|crats|smiths)$/

/** Whether the noun means one person. */
export function isPerson(noun: string): boolean {
  return PERSON.has(noun) || CALLED.has(noun) || (DOER.test(noun) && !THINGS.has(noun) && !isBodyLike(noun))
}

/** Whether the noun means several people. */
export function arePeople(noun: string): boolean {
  if (PEOPLE.has(noun)) return true
  if (!/[sn]$/.test(noun)) return false
  const one = noun.replace(/ies$/, 'y').replace(/s$/, '')
  return CALLED.has(one) && one !== noun ? true : DOERS.test(noun) && !THINGS.has(noun.slice(0, -1))
}

/** Firms that go by what they do: "the carrier", "the drugmaker". */
function isBodyLike(noun: string): boolean {
  return BODY.has(noun) || OUTLET.has(noun) || CARRIER.has(noun)
}

/** People who live or work somewhere, and speak for no state by that: "farmers in northern Ardan". */
export const PRIVATE = set(
  'publications outlets newspapers residents locals villagers islanders farmers growers fishermen protesters demonstrators students parents families settlers refugees migrants prisoners traders neighbours neighbors readers voters tourists passengers pilgrims workers miners drivers nurses doctors teachers pilots dockers tenants journalists reporters witnesses critics activists experts analysts observers economists scientists historians resident farmer fisherman protester student parent voter witness critic activist expert analyst observer economist scientist historian journalist reporter',
)

/** Counts and choices that stand for people by themselves: "two of them", "one of the envoys". */
export const SOME = set(
  'one two three four five six seven eight nine ten some several many most few both another others neither none either half dozens each all any those',
)

/** Bodies that speak for themselves when somebody's or "the": "the secretariat", "Keller’s office". */
export const BODY = set(
  'secretariat staff union agency office camp palace side team delegation ministry board federation court police army navy airforce military government council commission committee bank company group party movement association institute university district county municipality province firm company employer airline utility school college hospital diocese tribe regime junta newsroom port hospital embassy presidency chancellery cabinet parliament administration department authority authorities foundation chamber mission command headquarters bloc coalition alliance organisation organization league congress senate assembly bureau service watchdog regulator inspectorate tribunal prosecution opposition militia brigade force forces leadership foundation charity consortium operator corporation confederation guild society club church synod crown throne lobby presidium caucus inquiry trust fleet town city capital household campaign airline carrier insurer lender regulator operator maker carmaker automaker drugmaker retailer manufacturer supplier provider giant conglomerate start-up startup publisher studio lab laboratory museum archdiocese panel taskforce consulate exchange fund airport festival bourse treasury institute clinic syndicate squadron consortium monastery parish observatory cooperative co-operative federation',
)

/** Bodies that need no article: "police said", "local authorities warned". */
export const BARE_BODY = set(
  'police authorities parliament government management staff prosecution opposition congress leadership media headquarters',
)

/** Outlets told by their kind: "the agency", "the paper". */
export const OUTLET = set(
  'agency newspaper paper daily weekly broadcaster station network outlet channel website portal magazine tabloid',
)

/** "a newspaper in Osford": an outlet though nobody says which; of the others only "a radio station", "a news website". */
export const SURE_OUTLET = set('newspaper daily weekly broadcaster magazine tabloid')

/** Before "station" or "site": news is what it prints. */
export const OF_NEWS = set('news radio television tv')

/** The nouns behind which somebody’s name speaks: "a statement by Keller". */
export const CARRIER = set(
  'statement statements report reports letter letters communique communiqué note notes message messages text copy version readout account draft document documents transcript release post posts tweet tweets remark remarks comment comments survey poll study figures data video footage feed speech interview article editorial words testimony memo memorandum filing lawsuit complaint declaration',
)
