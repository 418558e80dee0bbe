/**
 * @module Testimony: what one report says that somebody said, decided, did or withheld.
 * It is what leaves the room of one report; everything to the right of the wall is derived from it, and from nothing else.
 */
import type { DateRange } from './dates.ts'
import type { Figure } from './layers.ts'
import type { Passage } from './passage.ts'
import type { Problem, Report } from './report.ts'
import type { Telling } from './telling.ts'

/**
 * What is done by saying it. Source of the list: the acts of PLOVER (https://github.com/openeventdata/PLOVER), split where
 * negotiation needs a finer scale (accept | accept-in-part | condition).
 */
export type Act =
  | 'propose'
  | 'demand'
  | 'accept'
  | 'accept-in-part'
  | 'condition'
  | 'reject'
  | 'reject-in-part'
  | 'concede'
  | 'commit'
  | 'threaten'
  | 'accuse'
  | 'withhold'
  | 'deny'
  | 'claim'
  | 'assess'
  | 'announce'
  | 'report'
  | 'courtesy'

/** The ladder that is never climbed silently: did > does > could > ready > does not rule out. */
export type Modality = 'did' | 'does' | 'will' | 'could' | 'ready' | 'not-ruled-out'

/**
 * `direct`: the whole proposition stands in quotation marks; `mixed`: some words do; `indirect`: none, but somebody is
 * said to have said it; `act-report`: the report tells of the act itself ("Ardan rejected the text"); `narrator`: the
 * report speaks in its own voice.
 */
export type Mode = 'direct' | 'mixed' | 'indirect' | 'act-report' | 'narrator'

/** How something was said, as far as the report tells. */
export type Medium = 'speech' | 'written' | 'post' | 'interview' | 'briefing' | 'broadcast' | 'unknown'

/** One link between the report and the voice it relays, outermost first. */
export interface ChainLink {
  /** `missing`: the report does not say how it knows. `anonymous`: somebody, unnamed ("reportedly"). */
  readonly kind: 'report' | 'named' | 'anonymous' | 'missing'
  /** As printed: "Ardan Radio", "Ardan media"; `null` for a missing link. */
  readonly name: string | null
}

/** One thing somebody is reported to have said or done, in one report. */
export interface Statement {
  /** Position among the statements of its report, from 0: with the report's id it names the statement. */
  readonly index: number
  /** Index into `figures`; `null`: the narrator, that is the report itself. */
  readonly speaker: number | null
  readonly coSpeakers: readonly number[]
  readonly act: Act
  readonly modality: Modality
  readonly mode: Mode
  readonly medium: Medium
  readonly negated: boolean
  readonly condition: Passage | null
  readonly chain: readonly ChainLink[]
  readonly saidAt: DateRange
  /** The shortest passage that still holds speaker, verb, condition and hedge. */
  readonly passage: Passage
  /** What was said, without speaker and verb; several pieces when a quotation is broken by its attribution. */
  readonly content: readonly Passage[]
  /** Words in quotation marks inside `content`, without the marks, verbatim. */
  readonly quoted: readonly Passage[]
  /** The source as printed, "Ardan officials"; for a pronoun what it stands for; `null` for the narrator and for hearsay. */
  readonly source: string | null
  /** The cue as printed: "said", "according to"; `null` for the narrator. */
  readonly cue: string | null
  /** Lemma of the cue. */
  readonly lemma: string | null
  /** Figures named in the content. */
  readonly about: readonly number[]
  /** Index into `figures`: the side or body whose doing or wishing the content tells ("the council would waive the rent"); absent where none. */
  readonly commits?: number
  /** The things the content is about, as noun phrases that end with their head, the weightiest first; absent where no parse tells. */
  readonly topics?: readonly Passage[]
  /** What the content tells of others' stances: "an official said Ardan had accepted". No statements of theirs; absent where it tells none. */
  readonly told?: readonly ToldStance[]
}

/** A stance of somebody as another tells it. */
export interface ToldStance {
  /** Index into `figures`: whose stance it is. */
  readonly holder: number
  readonly act: Act
  readonly modality: Modality
  readonly negated: boolean
  readonly condition: Passage | null
  /** What is wanted, accepted, refused. */
  readonly content: readonly Passage[]
  /** Told in passing, by a noun or a relative clause. */
  readonly aside?: true
  /** As of a statement. */
  readonly topics?: readonly Passage[]
}

/** Something the report dates: an event, a saying, a plan. */
export interface DatedEvent {
  readonly range: DateRange
  readonly precision: 'day' | 'days' | 'month' | 'year' | 'order'
  /** The clause that tells it. */
  readonly passage: Passage
  /** Index into `figures` of those who take part. */
  readonly figures: readonly number[]
  /** `statement` when the event is somebody's saying; `planned` when it has not happened yet at publication. */
  readonly kind: 'event' | 'statement' | 'planned'
}

/** Where something happened, in the words of one report. */
export interface ToldPlace {
  /** Town, region or state as printed: "Osford", "Ardan". */
  readonly name: string | null
  /** The state the report puts it in: "Ardan’s capital Osford". */
  readonly within: string | null
  /** The house: "the Harbour House", "a former school". */
  readonly venue: string | null
}

/** A meeting that the report tells of, in one place or several. MODEL §4. */
export interface ToldMeeting {
  /** `sitting`: told as one; `talks`: may last days and have several sittings. */
  readonly form: 'sitting' | 'talks'
  readonly format: 'direct' | 'indirect' | 'call' | 'debrief' | null
  readonly status: 'held' | 'planned' | 'offered' | 'cancelled'
  /** Index into `figures` of people who were there. Whoever is only represented was not. */
  readonly people: readonly number[]
  /** Names of the sides that were there, beside those of `people`: "Ardan". */
  readonly sides: readonly string[]
  readonly range: DateRange
  /** "the fifth round" is 5. */
  readonly ordinal: number | null
  /** "five days of talks" is 5. */
  readonly days: number | null
  /** "the second day of talks" is 2; absent in testimonies made before it was looked for. */
  readonly dayNumber?: number | null
  /** Whether the talks opened or closed on the days of `range`. */
  readonly edge: 'start' | 'end' | null
  /** "The two sides met": those the story is about, whether or not the report names them; else absent. */
  readonly ofBoth?: true
  /** How many sides met, where they are told by their number alone: "both delegations" is 2; else absent. */
  readonly ofSides?: number
  /** One of the two is called by an office alone, "the Emir", or by a pronoun; else absent. */
  readonly withHolder?: true
  /** Planned by others than the sides of the talks: "Northern leaders are to hold a summit"; else absent. */
  readonly ofOthers?: true
  /** The office in the plural by which those who met are called, "presidents" of "the two presidents"; absent where there is none. */
  readonly office?: string
  /** Somebody received or called the sides of the talks, and is none of them; else absent. */
  readonly asGuests?: true
  /** It was put off, and is planned for this day instead; else absent. */
  readonly moved?: true
  /** Those who sat there before come back to it: it is where they were; else absent. */
  readonly backThere?: true
  readonly place: ToldPlace
  /** The town its report was written in, by the dateline; absent where there is none. */
  readonly writtenIn?: string
  /** How long it took; several where the report says different things. */
  readonly hours: readonly { readonly hours: number; readonly passage: Passage }[]
  readonly outcomes: readonly {
    readonly code: 'agreement' | 'text-advanced' | 'no-agreement' | 'process-only'
    readonly passage: Passage
  }[]
  /** In reading order, at least one. */
  readonly passages: readonly Passage[]
}

/**
 * Somebody of whom the report says that he leads a side at the talks, or mediates, or who says himself that he was there; and
 * who negotiates by office and speaks in a report that was written there.
 */
export interface ToldDelegate {
  /** Index into `figures`. */
  readonly figure: number
  readonly role: 'leads' | 'mediates' | 'took part' | 'was there' | 'spoke there'
  readonly passage: Passage
}

/** One sentence of a report. */
export interface ReportSentence {
  readonly passage: Passage
  /** More than half of it stands in quotation marks: a speaker's words, which any paper may print. */
  readonly quoted: boolean
}

/** A text on the table as the report names it in one place: "the 14-point draft", "a counter-proposal". MODEL §5. */
export interface ToldText {
  /** The words that name it. */
  readonly passage: Passage
  /** The clause that says who offers it, where one does. */
  readonly offer: Passage | null
  /** "12-point" is 12 with the unit "point"; the unit is `null` where pieces are counted: "12 draft proposals". */
  readonly number: number | null
  readonly unit: string | null
  /** By its own words; `null`: none that say. `alternative`: something offered instead of a point of another's text. */
  readonly state: 'first' | 'revised' | 'counter' | 'amendments' | 'alternative' | null
  /** Which of the versions it is called, from 1: "a third version". Absent in testimonies older than it. */
  readonly ordinal?: number | null
  /** Names of the sides whose it is; empty where the report does not say. */
  readonly owners: readonly string[]
  /** The kind of people whose it is, "workers" or "mediators", where the report calls them so and names no side. Absent in testimonies older than it. */
  readonly holder?: string | null
  /** When it was tabled, leaked or handed over. */
  readonly range: DateRange | null
  readonly status: 'leaked' | 'tabled' | 'agreed' | null
  /** Where it was revised: "refined in Osford". */
  readonly place: string | null
  /** Index among the texts of the report: the one this mention goes back to. */
  readonly refersTo: number | null
  /** Index of the one it answers. */
  readonly answers: number | null
  /** Index of the one it rests on. */
  readonly basedOn: number | null
  /** Whether its words are for everybody to read; `null`: the report does not say. */
  readonly isPublic: boolean | null
  /** What it sets out, by this report. */
  readonly points: readonly { readonly number: number | null; readonly passage: Passage }[]
}

/** Something the report says that somebody would not tell, or that is not known. */
export interface ToldWithheld {
  readonly passage: Passage
  /** What is not told; may be empty. */
  readonly what: Passage
  /** Index into `figures`; `null`: the report does not say who withholds it. */
  readonly by: number | null
  /** `said`: somebody would not tell; `acknowledged`: the report says that it is not known or not public. */
  readonly basis: 'said' | 'acknowledged'
  /** Several agreed to keep it to themselves: `by` is `null`; else absent. */
  readonly mutual?: true
}

/** A step ahead that the report tells of. */
export interface ToldStep {
  readonly passage: Passage
  readonly status: 'planned' | 'offered' | 'conditional' | 'expected' | 'not scheduled'
  readonly condition: Passage | null
  /** Open where no day is named. */
  readonly range: DateRange
  /** Index into `figures` of those named in its clause. */
  readonly who: readonly number[]
}

/** A name that is nobody in its report but may be somebody's: "Ardani", "Sendal". */
export interface ToldName {
  readonly name: string
  /** `seat`: a place where somebody governs ("ministers in Sendal"); `capital`: the report says whose it is. */
  readonly form: 'adjective' | 'place' | 'seat' | 'capital'
  /** The state the report puts it to; `null`: it does not say. */
  readonly side: string | null
  readonly passage: Passage
}

/** A meeting that is told by no words the rules go by. */
export interface LikelyMeeting extends ToldMeeting {
  /** What speaks for it, in nats: above 0 it rather is one. */
  readonly weight: number
}

/** All that one report testifies. Plain data: it is stored, and it is what the rooms of many reports read. */
export interface Testimony {
  readonly report: Omit<Report, 'text'>
  readonly figures: readonly Figure[]
  /** Adjectives, places and capitals no list knows, each once; absent in testimonies older than they. */
  readonly otherNames?: readonly ToldName[]
  readonly statements: readonly Statement[]
  readonly events: readonly DatedEvent[]
  /** Meetings it tells of, in reading order; absent in testimonies made before they were looked for. */
  readonly meetings?: readonly ToldMeeting[]
  /** Meetings that no rule finds in it and that a reader weighs; absent in testimonies older than it. */
  readonly likelyMeetings?: readonly LikelyMeeting[]
  readonly delegates?: readonly ToldDelegate[]
  /** Texts it names, in reading order. */
  readonly texts?: readonly ToldText[]
  readonly withheld?: readonly ToldWithheld[]
  readonly steps?: readonly ToldStep[]
  /** Clauses that another report may tell otherwise, in reading order; absent in testimonies older than they. */
  readonly tellings?: readonly Telling[]
  readonly problems: readonly Problem[]
  /** The words under the problems: `problemPassages[i]` belongs to `problems[i]`. Some context is welcome, an empty passage is none. */
  readonly problemPassages?: readonly Passage[]
  /** Hashes of the report's runs of words, sorted, each once, so that copies are found without re-reading the page. */
  readonly shingles: readonly number[]
  /** Every sentence of headings and body, in reading order, so that reworded copies are found without re-reading the page. */
  readonly sentences: readonly ReportSentence[]
  /** The report's first lines as read: heading or first sentence, for people. */
  readonly headline: string
}
