/** @module The words for handing something to the other side of a table: what is handed, how, and to whom. Lemmas of general English. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** What says yes, no or something else to what was on the table. */
export const ANSWER = set('reply answer response rejoinder riposte feedback')

/** What one side thinks of a text, where it is sent in. */
export const OPINION = set('view comment observation remark correction modification objection reservation')

/** What carries terms when it goes from one side to the other, and is of any kind elsewhere. */
export const CARRIER = set(
  'map list message note letter sheet page table chart diagram sketch memo memorandum aide-memoire dossier spreadsheet wording formula roster timetable schedule slip card envelope folder inventory ultimatum matrix grid checklist calendar register catalogue aide-mémoire worksheet submission presentation handout summary synopsis addendum rider tender petition printout',
)

/** Of those the ones that are much else: a text only where one side hands it to the other. */
export const LOOSE = set('slip card envelope folder table page register calendar message ultimatum wording')

/** What is no paper, and is one where they are counted: "five principles". */
export const COUNTED_IDEA = set('principle parameter element recommendation guideline')

/** Papers of state, of which most are no drafts: texts of talks where somebody drafts them. */
export const DRAFTED = set(
  'communiqué communique declaration statement resolution charter convention treaty bill law decree',
)
export const DRAFTS = set('draft redraft prepare circulate draw negotiate work write propose table')

/** What somebody thinks up: a text of talks where it is put forward there and the report says what it is. */
export const IDEA = set(
  'idea scheme concept model initiative suggestion solution arrangement mechanism option language wording bargain',
)
export const PUTS_FORWARD = set(
  'propose put float table suggest advance present outline describe unveil circulate submit bring work',
)

/** Done with a paper by whoever makes it or shows it. */
export const MAKES = set(
  'draw draft prepare produce compile write circulate distribute table submit present share exchange deliver send hand give show leak obtain see read initial sign agree attach append redraw redraft revise amend update propose unveil release tender pass bring float',
)

/** Done with what one side gives another. */
export const HANDS = set(
  'give hand deliver send submit pass present convey relay transmit return slide push bring carry take put lay table forward fax email cable slip lodge file transfer communicate circulate distribute share show read leave unveil produce receive get obtain',
)

/** Done with it by whoever gets it: the giver stands behind "from". */
export const TAKES = set('receive get obtain')

/** Without saying to whom: "passed across a map", "sent the list back", "read out a note". */
export const WAYS = set('across back over out round around aloud')

/** Who sits at tables, called by no name. */
export const AT_TABLE = set(
  'mediator facilitator intermediary go-between broker arbiter arbitrator conciliator negotiator delegation delegate side party counterpart opponent rival envoy emissary team bargainer lawyer banker lender creditor bondholder employer union management host chair chairman chairwoman capital government ministry council kidnapper captor elder committee minister ambassador both other',
)

/** Nobody at the table: who is told something, and given nothing. */
export const ELSEWHERE = set(
  'question reporter journalist press parliament court judge nation public critic attack strike crisis outbreak disaster pandemic provocation threat raid bombing fire flood violence accusation allegation criticism demand call remark comment rumour rumor query request newspaper reader viewer',
)
