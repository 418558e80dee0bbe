/**
 * @module The record: what many reports together testify of one negotiation. Plain data, rebuilt and never stored.
 * Field names and values are the public schema `readout-record/1`; outside scorers and exports rely on them.
 */
import type { DateRange } from '../document/dates.ts'
import type { Passage } from '../document/passage.ts'
import type { Problem } from '../document/report.ts'
import type { Act, Modality, Mode } from '../document/testimony.ts'
import type { Decision } from './decision.ts'

/** All that the reports add up to: the schema `readout-record/1`, printed by `--json`. */
export interface Record {
  readonly schema: 'readout-record/1'
  readonly reports: readonly ReportEntry[]
  readonly actors: readonly Actor[]
  readonly lineage: readonly LineageGroup[]
  readonly statements: readonly RecordStatement[]
  readonly meetings: readonly Meeting[]
  readonly proposals: readonly Proposal[]
  readonly proposalLineage: readonly ProposalEdge[]
  readonly issues: readonly Issue[]
  readonly positions: readonly Position[]
  readonly movements: readonly Movement[]
  readonly gaps: readonly Gap[]
  readonly disputes: readonly Dispute[]
  readonly facts: readonly Fact[]
  readonly anomalies: readonly Anomaly[]
  readonly undisclosed: readonly Undisclosed[]
  readonly nextSteps: readonly NextStep[]
  readonly timeline: readonly TimelineEntry[]
  /** Wordings that go further than the record does. */
  readonly mustNotSay: readonly MustNotSay[]
  /** What people decided, as far as it holds: who and why. */
  readonly decisions: readonly Decision[]
}

/** A report as the record lists it. */
export interface ReportEntry {
  /** Name of the file without its ending; with digits of the text's hash where two reports share it. */
  readonly id: string
  readonly file: string
  readonly title: string | null
  readonly outlet: string | null
  readonly byline: string | null
  readonly published: string | null
  readonly url: string | null
  readonly headline: string
  readonly problems: readonly Problem[]
  /** Outlets and agencies this report says it draws on. */
  readonly citedOutlets: readonly { readonly name: string; readonly evidence: readonly Passage[] }[]
}

/** Somebody who speaks, meets or is spoken of: a person, a party, an outlet. */
export interface Actor {
  readonly id: string
  readonly name: string
  readonly type: 'person' | 'state' | 'organisation' | 'group' | 'media'
  /** Id of the state or group this actor speaks for; `null` for a party itself and where no report says. */
  readonly party: string | null
  readonly aliases: readonly string[]
  readonly titles: readonly string[]
  readonly anonymous: boolean
  /** Why a name was taken for its, or it for its party's, where no one report says so; absent where each does. */
  readonly links?: readonly { readonly reason: string; readonly evidence: readonly Passage[] }[]
  readonly evidence: readonly Passage[]
}

/**
 * Reports that share one origin and therefore count once; or, as `correction`, a report and the one it says it corrects, as
 * `cites`, one and the one it names as its source for single sayings: two origins. `declared-rewrite`: a report alone that says
 * it was made from reporting not its own.
 */
export interface LineageGroup {
  readonly id: string
  /** Report ids, sorted. */
  readonly members: readonly string[]
  readonly kind: 'copy' | 'derived' | 'common-origin' | 'correction' | 'cites' | 'declared-rewrite'
  readonly confidence: 'high' | 'medium'
  /** Sentences for people: what each link of the group rests on. */
  readonly basis: string
  readonly evidence: readonly Passage[]
}

/** Something one voice said once, with every wording of it. */
export interface RecordStatement {
  readonly id: string
  /** Actor id; `narrator` where the report speaks in its own voice. */
  readonly speaker: string
  readonly coSpeakers: readonly string[]
  readonly act: Act
  readonly modality: Modality
  readonly mode: Mode
  readonly negated: boolean
  /** Outermost first: report id, relays as printed, the speaker's actor id last; `[unattributed]` marks a missing link. */
  readonly chain: readonly string[]
  readonly condition: string | null
  readonly dateRange: DateRange
  /** Issue ids its content touches. */
  readonly issues: readonly string[]
  /** It names none: its issue is what stands around it. */
  readonly inContext?: true
  /** The words around it, or the same speaker's saying nearby, that name its issue or matter where its own words name neither. */
  readonly namedIn?: Passage
  /** Issue ids its condition touches. */
  readonly conditionIssues: readonly string[]
  /** Where it touches several issues, the part of each wording about each, the best wording first; absent where it touches one. */
  readonly parts?: readonly { readonly issue: string; readonly passage: Passage }[]
  /** Id of the particular thing its stance is on; absent where no noun names one. */
  readonly matter?: string
  /** Id of the particular thing its condition asks for; absent where no noun names one. */
  readonly conditionMatter?: string
  /** What it tells of others' stances; absent where it tells none. */
  readonly told?: readonly ToldByOne[]
  /** One per report wording, best first: direct, mixed, indirect. */
  readonly variants: readonly StatementVariant[]
  readonly evidence: readonly Passage[]
  /** Id of the statement of another voice that this one denies. */
  readonly denies: string | null
  /** Number of lineage groups (or lone reports) that carry it: echoes of one origin count once. */
  readonly origins: number
}

/** A stance of somebody as the speaker of a statement tells it: no statement of the holder's. */
export interface ToldByOne {
  /** Actor id. */
  readonly holder: string
  readonly act: Act
  readonly modality: Modality
  readonly negated: boolean
  readonly condition: string | null
  readonly issues: readonly string[]
  readonly conditionIssues: readonly string[]
  readonly content: readonly Passage[]
  /** Told in passing: the statement says something else. */
  readonly aside?: true
  /** As `RecordStatement.matter`. */
  readonly matter?: string
}

/** One report’s wording of a statement. */
export interface StatementVariant {
  readonly report: string
  readonly mode: Mode
  readonly wording: string
  /** The source as printed, "Ardan officials"; `null` for the narrator. */
  readonly source: string | null
  /** The cue as printed, "has repeatedly said", and its lemma; `null` for the narrator. */
  readonly cue: string | null
  readonly lemma: string | null
  /** What was said, without speaker and cue; several pieces when the attribution breaks it. */
  readonly content: readonly Passage[]
  readonly chain: readonly string[]
  readonly quoted: readonly Passage[]
  readonly condition: Passage | null
  readonly evidence: Passage
}

/** A sitting, held or not, with each value that the reports give of it. */
export interface Meeting {
  /** "talks-…" for a round of several days, "meeting-…" for one sitting. */
  readonly id: string
  readonly sides: readonly {
    readonly party: string
    /** People a report names as having been there. Whoever is only represented is not among them. */
    readonly participants: readonly { readonly actor: string; readonly role: string | null }[]
  }[]
  readonly place: {
    readonly city: string | null
    readonly region: string | null
    readonly country: string | null
    readonly venue: string | null
  }
  readonly dateRange: DateRange
  /** What most reports say; every value is in `durations`. */
  readonly duration: { readonly hours: number } | null
  readonly durations: readonly { readonly hours: number; readonly evidence: readonly Passage[] }[]
  /** `null`: no report says. */
  readonly format: 'direct' | 'indirect' | 'call' | 'debrief' | null
  readonly status: 'held' | 'planned' | 'offered' | 'cancelled'
  /** Id of the round of talks that this sitting is a day of. */
  readonly round: string | null
  /** What most reports say came of it; every value is in `outcomes`. */
  readonly outcome: { readonly code: OutcomeCode; readonly summary: string | null }
  readonly outcomes: readonly { readonly code: OutcomeCode; readonly evidence: readonly Passage[] }[]
  readonly evidence: readonly Passage[]
}

/** MODEL §4, M6. `not-held`: only planned, offered or cancelled. */
export type OutcomeCode = 'agreement' | 'text-advanced' | 'no-agreement' | 'process-only' | 'not-reported' | 'not-held'

/** A text somebody put on the table. MODEL §5. */
export interface Proposal {
  readonly id: string
  /** As the reports call it, without words of version. */
  readonly name: string
  readonly kind: 'plan' | 'counter' | 'amendments' | 'alternative'
  /** Party id of whoever most reports say it comes from; `null`: no report says. */
  readonly proponent: string | null
  readonly proponents: readonly string[]
  /** Where reports say so, the first of each. */
  readonly proponentEvidence: readonly Passage[]
  /** Every wording that names it, each once. */
  readonly aliases: readonly { readonly text: string; readonly evidence: Passage }[]
  /** The first version first. */
  readonly versions: readonly ProposalVersion[]
}

/** A proposal as it stood at one time. */
export interface ProposalVersion {
  readonly id: string
  readonly label: string
  /** How many points it is said to have. */
  readonly points: number | null
  readonly status: 'draft' | 'leaked' | 'tabled' | 'refined' | 'countered' | 'agreed'
  /** Party id. */
  readonly author: string | null
  readonly dateRange: DateRange
  /** `false` also where no report speaks of it: silence about a text means nobody outside has it. */
  readonly textPublic: boolean
  readonly clausesMentioned: readonly Clause[]
  readonly evidence: readonly Passage[]
}

/** A point of a version, as far as a report states it. */
export interface Clause {
  /** Issue id; `null`: none of the list. */
  readonly issue: string | null
  /** "point eleven" is 11. */
  readonly number: number | null
  readonly text: string
  /** `open`: somebody rejects it or sets a condition; `agreed`: several accept and nobody objects. */
  readonly state: 'open' | 'agreed' | 'unknown'
  readonly responses: readonly { readonly party: string; readonly act: Act; readonly statement: string }[]
  readonly evidence: readonly Passage[]
}

/** How one version came from another. */
export interface ProposalEdge {
  readonly id: string
  /** Version ids. */
  readonly from: string
  readonly to: string
  readonly relation:
    | 'revised-into'
    | 'amended-into'
    | 'countered-by'
    | 'amended-by'
    | 'amendment-proposed'
    | 'based-on'
    | 'unknown'
  readonly certainty: 'reported' | 'unknown'
  /** Empty for `unknown`: no report says. */
  readonly evidence: readonly Passage[]
}

/** What is negotiated, by the words that name it. */
export interface Issue {
  readonly id: string
  readonly label: string
  readonly synonyms: readonly string[]
  /** Of a matter, one particular thing that stances are on: the issue it belongs to, `null` where no issue is known; absent of issues. */
  readonly matterOf?: string | null
}

/** Where a party can stand on an issue (MODEL §6). */
export type Stance =
  | 'proposes'
  | 'demands'
  | 'accepts'
  | 'accepts-in-part'
  | 'conditional'
  | 'rejects'
  | 'rejects-in-part'
  | 'reserved'
  | 'undisclosed'
  | 'no-statement'
  | 'leverage'

/** Where a party stands on an issue, as of its last word on it. */
export interface Position {
  readonly id: string
  readonly issue: string
  readonly party: string
  readonly stance: Stance
  readonly paraphrase: string
  readonly condition: string | null
  /** Explicitly beyond negotiation: "will never", "a red line"; absent otherwise. */
  readonly redLine?: boolean
  readonly basis: 'attributed' | 'narrator' | 'absence'
  /** On a matter, one particular thing within an issue or beside all of them; absent otherwise. */
  readonly particular?: true
  readonly asOf: DateRange
  readonly statements: readonly string[]
  readonly evidence: readonly Passage[]
}

/** A party that stands elsewhere than it stood. MODEL §6, Q6. */
export interface Movement {
  readonly id: string
  readonly party: string
  /** Issue id. */
  readonly issue: string
  /** `null` where one passage tells both ends. */
  readonly from: string | null
  readonly to: string
  /** As far as the stances tell; `unknown`: two figures, and nobody says which way. */
  readonly direction: 'towards' | 'hardening' | 'unknown'
  /** `two ends`: from two versions or two dated statements; `told`: a report tells the change. */
  readonly basis: 'two ends' | 'told'
  readonly evidence: readonly Passage[]
}

/** How far two parties are apart on an issue, as far as both took a stance. */
export interface Gap {
  readonly id: string
  readonly issue: string
  readonly between: readonly [string, string]
  readonly kind: 'aligned' | 'narrowing' | 'partial' | 'incompatible' | 'unknown'
  readonly positions: readonly string[]
}

/** Something that reports or voices tell differently. Readout never says who is right: a person decides. */
export interface Dispute {
  readonly id: string
  /** Neutral: it holds no side's claim as given. */
  readonly question: string
  readonly type:
    | 'contradiction'
    | 'value'
    | 'reference'
    | 'degree'
    | 'framing'
    | 'attribution'
    | 'claim-vs-denial'
    | 'anomaly'
  /** `high` when it changes a position, an outcome, or who controls or suffered what. */
  readonly severity: 'high' | 'medium' | 'low'
  /** Why these are held against each other, in one sentence for people. */
  readonly basis: string
  /** In order of first appearance; at least two. */
  readonly sides: readonly DisputeSide[]
  /** What a person decided, in whose name and why; absent while nobody has. */
  readonly resolution?: {
    readonly decision: string
    readonly side: string
    readonly by: string
    readonly at: string
    readonly reason: string
  }
}

/** One telling of a disputed thing, with those who hold it. */
export interface DisputeSide {
  /** As printed, or nearly. */
  readonly claim: string
  /** Actor id; `null` where the report speaks in its own voice. */
  readonly holder: string | null
  /** As a statement's chain. */
  readonly chain: readonly string[]
  /** Ids of the statements it rests on. */
  readonly statements: readonly string[]
  readonly evidence: readonly Passage[]
}

/** One thing reports tell, and how their tellings stand to one another. */
export interface Fact {
  readonly id: string
  readonly kind: 'statement' | 'number' | 'telling' | 'meeting' | 'text' | 'position' | 'dispute'
  /** `agree`: of several origins and compatible; `one-source`: of one origin, however many copies; `conflict`; `denied`: one party's claim, another's denial. */
  readonly verdict: 'agree' | 'one-source' | 'conflict' | 'denied'
  /** Lineage groups and lone reports that tell it. */
  readonly origins: number
  readonly values: readonly { readonly value: string; readonly report: string; readonly evidence: readonly Passage[] }[]
}

/** Something odd about a report that a reader should know before quoting it. */
export interface Anomaly {
  readonly id: string
  readonly kind: string
  readonly summary: string
  readonly evidence: readonly Passage[]
}

/** Something that is not told, and who says so. */
export interface Undisclosed {
  readonly id: string
  readonly what: string
  readonly withheldBy: string | null
  readonly statedBy: string | null
  /** `said`: somebody would not tell; `acknowledged`: a report says that it is not known or not public; `not told`: no report has it. */
  readonly basis: 'said' | 'acknowledged' | 'not told'
  readonly evidence: readonly Passage[]
}

/** What is said to come next. Never what was done already. */
export interface NextStep {
  readonly id: string
  readonly what: string
  readonly who: readonly string[]
  readonly when: string | null
  readonly dateRange: DateRange
  readonly status: 'planned' | 'offered' | 'conditional' | 'expected' | 'not scheduled'
  /** As printed. */
  readonly condition: string | null
  readonly evidence: readonly Passage[]
}

/** What happened, was said or is planned, on days that may be uncertain. */
export interface TimelineEntry {
  readonly id: string
  readonly dateRange: DateRange
  readonly precision: 'day' | 'days' | 'month' | 'year' | 'order'
  readonly what: string
  readonly kind: 'event' | 'statement' | 'planned'
  readonly actors: readonly string[]
  /** Ids of the disputes in which one of its passages is a side. */
  readonly disputes: readonly string[]
  readonly evidence: readonly Passage[]
}

/**
 * A wording to keep away from. `in full`: a part was accepted; `without its condition`: agreed only on one; `narrator`: no
 * voice of the party is reported; `echo`: copies taken for confirmations; `impossible`: does not add up as printed.
 */
export interface MustNotSay {
  readonly id: string
  readonly kind: 'in full' | 'without its condition' | 'narrator' | 'echo' | 'impossible'
  /** Id of the position, lineage group or anomaly it guards. */
  readonly item: string
  readonly evidence: readonly Passage[]
}
