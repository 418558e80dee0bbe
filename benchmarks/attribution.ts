/** @module Benchmark: who is reported to have said what in one report. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { annotate, type Models } from '../src/analyse-report.ts'
import type { Span } from '../src/document/span.ts'
import { trainedModels } from '../src/workflows/trained-models.ts'
import { attributionSpeed } from './attribution-speed.ts'
import { nestingOf } from './nesting.ts'
import { countOutcomes, type Found, type Gold, type Judged, judge, OUTCOMES, type Pair } from './outcomes.ts'
import { quotedSpansOf } from './quoted-spans.ts'
import { type Figures, percent, table } from './results.ts'
import { sharedPath } from './shared.ts'

/** What is used of the kit's scorer. Its head explains the figures. */
interface Scorer {
  readonly readJsonl: (file: string) => readonly GoldDocument[]
  readonly score: (
    gold: readonly GoldDocument[],
    predicted: readonly Prediction[],
  ) => { readonly [name: string]: Score }
  readonly tokenize: (text: string) => readonly { readonly s: number; readonly e: number; readonly w: boolean }[]
}

interface GoldDocument {
  readonly id: string
  readonly text: string
  readonly published?: string
  readonly attributions: readonly Gold[]
}

interface Prediction {
  readonly id: string
  readonly attributions: readonly NestedFound[]
}

interface NestedFound extends Found {
  readonly nestedIn: number | null
  readonly confidence: number
}

/** Precision, recall and F1, or recall alone, or an accuracy; 0–1. */
interface Score {
  readonly p?: number
  readonly r?: number
  readonly f1?: number
  readonly acc?: number
}

const PEERS = ['ggt_rules_on_corenlp', 'baseline_regex', 'compromise_quotations']

/** Enough to see what to mend next. */
const WORST = 25

export async function benchAttribution(shared: string): Promise<Figures> {
  const kit = sharedPath(shared, 'kits', 'attribution')
  const scorer = (await import(pathToFileURL(join(kit, 'score.mjs')).href)) as Scorer
  const polnear = scorer.readJsonl(sharedPath(kit, 'data', 'polnear-dev.jsonl.gz'))
  const required = scorer.readJsonl(sharedPath(shared, 'sets', 'moscow-talks', 'attributions-required.jsonl'))

  const all = polnear.map(document => predict(document, trainedModels()))
  const ruled = polnear.map(document => predict(document, null))
  const outer = all.map(withoutNested)
  const rows = [
    { name: 'readout, nested kept', figures: figuresOf(scorer.score(polnear, all)) },
    { name: 'readout, nested left out', figures: figuresOf(scorer.score(polnear, outer)) },
    { name: 'rules alone, kept', figures: figuresOf(scorer.score(polnear, ruled)) },
    { name: 'rules alone, left out', figures: figuresOf(scorer.score(polnear, ruled.map(withoutNested))) },
    ...PEERS.map(peer => ({
      name: peer,
      figures: figuresOf(
        scorer.score(polnear, scorer.readJsonl(join(kit, 'peers', `${peer}.dev.jsonl.gz`)) as never[]),
      ),
    })),
  ]
  console.log(`\nPolNeAR, development half (${polnear.length} articles), per cent`)
  printFigures(rows)

  const precise = { kept: atPrecision(polnear, all, scorer), leftOut: atPrecision(polnear, outer, scorer) }
  console.log(`\nWhere full precision reaches ${PRECISE} per cent, per cent (confidence: 0–1)`)
  const shown = (figures: Row) => Object.values(figures).map(value => value?.toFixed(2) ?? '–')
  console.log(
    table(
      ['', ...Object.keys(precise.kept)],
      [
        ['nested kept', ...shown(precise.kept)],
        ['nested left out', ...shown(precise.leftOut)],
      ],
    ),
  )

  const predicted = [trainedModels(), null].map(models => required.map(document => predict(document, models)))
  const own = predicted.map(found => figuresOf(scorer.score(required, found)))
  const annotated = sharedPath(shared, 'sets', 'moscow-talks', 'attributions.json')
  const nesting = nestingOf(annotated, predicted[0]!)
  const quoted = quotedSpansOf(annotated, predicted[0]!)
  console.log(`\nmoscow-talks, required attributions (${required.length} reports), nested kept`)
  printFigures([
    { name: 'readout', figures: own[0]! },
    { name: 'rules alone', figures: own[1]! },
  ])
  console.log(`inside the right one, of those the gold nests: ${nesting.right} of ${nesting.of}`)

  console.log(`quoted spans covered: ${quoted.covered} of ${quoted.of}`)

  const kept = (rows[0]!.figures['full F1'] ?? 0) >= (rows[1]!.figures['full F1'] ?? 0) ? all : outer
  printErrors(polnear.flatMap((document, at) => judgeDocument(document, kept[at]!, scorer)))
  const speed = attributionSpeed(polnear.map(({ text }) => text))
  console.log(
    `\n${Object.entries(speed)
      .map(([name, value]) => `${name}: ${value}`)
      .join(' · ')}`,
  )
  return {
    ...speed,
    polnear: rows[0]!.figures,
    polnearWithoutNested: rows[1]!.figures,
    polnearByRule: rows[2]!.figures,
    polnearByRuleWithoutNested: rows[3]!.figures,
    polnearPrecise: precise.kept,
    polnearPreciseWithoutNested: precise.leftOut,
    moscowRequired: own[0]!,
    moscowRequiredByRule: own[1]!,
    moscowNested: nesting,
    moscowQuoted: quoted,
    peersFullF1: Object.fromEntries(rows.slice(4).map(({ name, figures }) => [name, figures['full F1'] ?? null])),
  }
}

/** `models`: `null` for the rules alone. */
function predict({ id, text, published }: GoldDocument, models: Models | null): Prediction {
  const { attributions } = annotate({ text, published: published ?? null, outlet: null }, models)
  const found = attributions.map(({ source, cue, content, lemma, mode, nestedIn, confidence }) => ({
    source: pairs(source),
    cue: pairs(cue),
    content: pairs(content),
    lemma,
    mode,
    nestedIn,
    confidence,
  }))
  return { id, attributions: found }
}

/** Per cent: the precision an editor asks for, from the issue on attribution. */
const PRECISE = 80

/** Halvings of the range of confidence: to a thousandth. */
const HALVINGS = 10

/** The lowest confidence at which full precision is high enough, and what is found there. */
function atPrecision(gold: readonly GoldDocument[], found: readonly Prediction[], scorer: Scorer): Row {
  const from = (least: number) =>
    scorer.score(
      gold,
      found.map(({ id, attributions }) => ({
        id,
        attributions: attributions.filter(({ confidence }) => confidence >= least),
      })),
    )
  const isPrecise = (least: number) => 100 * (from(least)['full.overlap']?.p ?? 0) >= PRECISE
  let low = 0
  let high = isPrecise(0) ? 0 : 1
  for (let step = 0; step < HALVINGS && high > 0; step += 1) {
    const middle = (low + high) / 2
    if (isPrecise(middle)) high = middle
    else low = middle
  }
  const { 'full P': precision, 'full R': recall, 'recall direct': direct } = figuresOf(from(high))
  return { confidence: high, 'full P': precision!, 'full R': recall!, 'recall direct': direct! }
}

/** PolNeAR does not nest: the attribution inside another's content is no item of its own there. */
function withoutNested({ id, attributions }: Prediction): Prediction {
  return { id, attributions: attributions.filter(({ nestedIn }) => nestedIn === null) }
}

function pairs(spans: readonly Span[]): readonly Pair[] {
  return spans.map(({ start, end }) => [start, end])
}

type Row = { readonly [figure: string]: number | null }

/** The headline first. `full`: contents half the same and sources meet; the others are explained in the scorer. */
function figuresOf(scores: { readonly [name: string]: Score }): Row {
  const share = (value: number | undefined) => (value === undefined ? null : percent(value))
  return {
    'full F1': share(scores['full.overlap']?.f1),
    'full P': share(scores['full.overlap']?.p),
    'full R': share(scores['full.overlap']?.r),
    'content partial F1': share(scores['content.partial']?.f1),
    'content partial1to1 F1': share(scores['content.partial1to1']?.f1),
    'content exact F1': share(scores['content.exactWords']?.f1),
    'source accuracy': share(scores['sourceAcc']?.acc),
    'recall say': share(scores['recall.say']?.r),
    'recall direct': share(scores['recall.direct']?.r),
    'recall mixed': share(scores['recall.mixed']?.r),
    'recall indirect': share(scores['recall.indirect']?.r),
  }
}

/** A column for each program, a row for each figure: names of figures are long, programs are few. */
function printFigures(rows: readonly { readonly name: string; readonly figures: Row }[]): void {
  const names = Object.keys(rows[0]!.figures)
  console.log(
    table(
      ['', ...rows.map(({ name }) => name)],
      names.map(name => [name, ...rows.map(({ figures }) => figures[name]?.toFixed(1) ?? '–')]),
    ),
  )
}

function judgeDocument({ text, attributions }: GoldDocument, found: Prediction, scorer: Scorer): readonly Judged[] {
  const words = scorer
    .tokenize(text)
    .filter(({ w }) => w)
    .map(({ s, e }): Pair => [s, e])
  return judge(text, words, attributions, found.attributions)
}

function printErrors(judged: readonly Judged[]): void {
  const rows = (counted: ReturnType<typeof countOutcomes>) => counted.map(({ group, counts }) => [group, ...counts])
  console.log('\nBy shape: of the gold, and of what was found where there is no gold')
  console.log(table(['', ...OUTCOMES], rows(countOutcomes(judged, ({ shape }) => shape))))
  console.log('\nBy where the cue stands to the content')
  console.log(table(['', ...OUTCOMES], rows(countOutcomes(judged, ({ shape, position }) => `${shape}, ${position}`))))
  console.log(`\nThe ${WORST} cues with most errors`)
  const found = judged.filter(({ outcome }) => outcome !== 'missed')
  const worst = countOutcomes(found, ({ cue }) => cue).slice(0, WORST)
  console.log(
    table(
      ['', ...OUTCOMES.slice(0, -1)],
      worst.map(({ group, counts }) => [group, ...counts.slice(0, -1)]),
    ),
  )
  const missed = countOutcomes(
    judged.filter(({ outcome }) => outcome === 'missed'),
    ({ cue }) => cue,
  )
  console.log(`\nThe ${WORST} cues most often missed, as printed`)
  console.log(
    missed
      .slice(0, WORST)
      .map(({ group, counts }) => `${group} ${counts.at(-1)}`)
      .join(' · '),
  )
}
