/** @module `npm run bench`: how well and how fast, on reference data beside the project. Measures; the tests assert. */
import { join } from 'node:path'
import { ENGINE } from '../src/analyse-report.ts'
import { benchAlignment } from './alignment.ts'
import { type BenchmarkName, readArguments } from './arguments.ts'
import { benchAttribution } from './attribution.ts'
import { benchCoreference } from './coreference.ts'
import { benchEntities } from './entities.ts'
import { benchLanguage } from './language.ts'
import { benchRecord } from './record.ts'
import { appendResult, currentCommit, type Figures } from './results.ts'
import { benchReuse } from './reuse.ts'
import { MissingReferenceData } from './shared.ts'
import { benchSpeed } from './speed.ts'
import { benchTalks } from './talks.ts'

const ROOT = join(import.meta.dirname, '..')

/** Each prints its tables and gives back the figures to keep. */
const RUN: { readonly [name in BenchmarkName]: (shared: string) => Promise<Figures> } = {
  alignment: benchAlignment,
  attribution: benchAttribution,
  coreference: benchCoreference,
  entities: benchEntities,
  language: benchLanguage,
  record: benchRecord,
  reuse: benchReuse,
  speed: benchSpeed,
  talks: benchTalks,
}

const LIST = `npm run bench NAME… [-- --shared PATH]

alignment    one statement in several reports joined or kept apart, and facts with their verdicts, on the sets that have them
attribution  who said what in one report, against PolNeAR (development half) and a set, beside other programs
coreference  who is who in one report: chains and pronouns, against a treebank's development half; errors
entities     names of people, bodies and places on three sets, two of them by models trained without them; errors; speed
language     tokens, sentences, word classes, lemmas and structure, against treebanks; speed of the models
record       the record of every set of reports, against its gold
reuse        stories in a stream, texts made from texts, sentences on one event; growth of a dossier and its record
speed        reports a second, where the time goes, cold start, memory
talks        short talks of our own: who speaks for which side, which names are one, who met, who holds what
all          all of them

Each run adds a line to benchmarks/results.jsonl. Exit status: 0 done, 2 wrong usage, 3 the reference data is missing.`

/** Wrong usage and missing data have the numbers they have in the command line. */
async function main(args: readonly string[]): Promise<number> {
  const meant = readArguments(args, ROOT)
  if (typeof meant === 'string') {
    console.error(meant)
    return 2
  }
  if (meant.benchmarks.length === 0) console.log(LIST)
  try {
    for (const benchmark of meant.benchmarks) {
      console.log(`\n== ${benchmark}`)
      const figures = await RUN[benchmark](meant.shared)
      const date = `${new Date().toISOString().slice(0, 19)}Z`
      appendResult(join(ROOT, 'benchmarks', 'results.jsonl'), {
        date,
        commit: currentCommit(),
        benchmark,
        engine: ENGINE,
        figures,
      })
    }
  } catch (error) {
    if (!(error instanceof MissingReferenceData)) throw error
    console.error(error.message)
    return 3
  }
  return 0
}

process.exitCode = await main(process.argv.slice(2))
