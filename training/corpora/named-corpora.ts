/** @module The corpora with names, each by its own ways of marking, brought to one: see training/README.md for their sources and licences. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { LabelledName } from '../../src/language/entities/labels.ts'
import { isHonorific, isOfficeNoun } from '../../src/language/gazetteers/taught-words.ts'
import { type Columns, readColumns } from './column-names.ts'
import { readGumNames } from './gum-names.ts'
import {
  inRuns,
  type NamedDocument,
  type NamedSentence,
  typeIndex,
  withHyphensApart,
  withPeoples,
} from './named-documents.ts'

/** Sentences of corpora without documents are read in runs of this many: about a report. */
const RUN = 25

export type CorpusName = 'gum' | 'wikigold' | 'btc' | 're3d' | 'uner' | 'crossner' | 'worldwide'

/** @param corpora the folder that holds them all */
export function readNamedCorpus(name: CorpusName, corpora: string): readonly NamedDocument[] {
  const documents = READ[name](corpora)
  if (name === 'worldwide') return documents
  return documents.map(({ sentences, marksOthers }) => ({ sentences: sentences.map(withPeoples), marksOthers }))
}

/** The same, with words cut as the tokeniser cuts them: for training. */
export function readForTraining(name: CorpusName, corpora: string): readonly NamedDocument[] {
  return READ[name](corpora).map(({ sentences, marksOthers }) => ({
    sentences: sentences.map(sentence => withPeoples(withHyphensApart(sentence))),
    marksOthers,
  }))
}

const READ: { readonly [name in CorpusName]: (corpora: string) => readonly NamedDocument[] } = {
  gum: corpora => readGumNames(join(corpora, 'gum/gum-open-train.conllu.gz')),
  wikigold: corpora => inRuns(sentencesOf(join(corpora, 'ner/wikigold.tsv.gz'), WIKIGOLD), RUN, true),
  // Every tweet by itself.
  btc: corpora =>
    ['a', 'b', 'e', 'f', 'g', 'h'].flatMap(part =>
      inRuns(sentencesOf(join(corpora, `ner/btc/${part}.conll`), BTC).map(withoutHandles), 1, false),
    ),
  re3d: corpora =>
    ['Australian_Department_of_Foreign_Affairs', 'UK_Government'].flatMap(source =>
      readdirSync(join(corpora, 'ner/re3d', source))
        .sort()
        .map(file => ({
          sentences: sentencesOf(join(corpora, 'ner/re3d', source, file), RE3D).map(withoutDescriptions),
          marksOthers: false,
        })),
    ),
  uner: corpora =>
    readColumns(join(corpora, 'ner/uner-ewt-dev.iob2.gz'), UNER).map(sentences => ({
      sentences,
      marksOthers: false,
    })),
  crossner: corpora => inRuns(sentencesOf(join(corpora, 'ner/crossner-politics-dev.tsv.gz'), CROSSNER), 5, true),
  worldwide: corpora =>
    readColumns(join(corpora, 'ner/worldwide-dev.tsv.gz'), WORLDWIDE).map(sentences => ({
      sentences,
      marksOthers: true,
    })),
}

const CONLL = { PER: 'person', ORG: 'organisation', LOC: 'place', MISC: 'other' } as const
const WIKIGOLD: Columns = { word: 1, label: 2, types: CONLL }
const UNER: Columns = { word: 1, label: 2, types: { PER: 'person', ORG: 'organisation', LOC: 'place' } }
const BTC: Columns = { word: 0, label: 1, types: CONLL }
const RE3D: Columns = {
  word: 0,
  label: 1,
  types: { Person: 'person', Organisation: 'organisation', Location: 'place', Nationality: 'norp' },
}
const CROSSNER: Columns = {
  word: 0,
  label: 1,
  types: {
    person: 'person',
    politician: 'person',
    organisation: 'organisation',
    politicalparty: 'organisation',
    country: 'place',
    location: 'place',
    event: 'other',
    election: 'other',
    misc: 'other',
  },
}
const WORLDWIDE: Columns = {
  word: 0,
  label: 1,
  types: {
    Person: 'person',
    Organization: 'organisation',
    Location: 'place',
    NORP: 'norp',
    Facility: 'other',
    Product: 'other',
    Misc: 'other',
  },
}

function sentencesOf(file: string, columns: Columns): readonly NamedSentence[] {
  return readColumns(file, columns).flat()
}

/** In tweets "@" and the handle after it are marked as names of people; in reports nobody is called so. */
function withoutHandles({ forms, names }: NamedSentence): NamedSentence {
  const spaced = forms.map(form => form.trim())
  return {
    forms: spaced,
    names: names
      .filter(({ first }) => !/^@/.test(spaced[first]!) && spaced[first - 1] !== '@')
      .flatMap(name => withoutOffice(spaced, name)),
  }
}

/** "President Keller" is "Keller"; nothing is left of "the President". */
function withoutOffice(forms: readonly string[], name: LabelledName): readonly LabelledName[] {
  if (name.type !== typeIndex('person')) return [name]
  let { first } = name
  while (first < name.past && (isOfficeNoun(forms[first]!) || isHonorific(forms[first]!))) first += 1
  return first < name.past && !/^of$/i.test(forms[first]!) ? [{ ...name, first }] : []
}

/** Here descriptions are marked too: "the Foreign Secretary", "UK troops". What is left is the name at the end, if any. */
function withoutDescriptions({ forms, names }: NamedSentence): NamedSentence {
  const kept: LabelledName[] = []
  for (const { first, past, type } of names) {
    const isPerson = type === typeIndex('person')
    let from = first
    if (isPerson) from += forms.slice(first, past).findLastIndex(form => isOfficeNoun(form) || isHonorific(form)) + 1
    while (from < past && (!/^\p{Lu}/u.test(forms[from]!) || PRONOUN.test(forms[from]!))) from += 1
    const small = isPerson ? PARTICLE : JOINING
    const isName = from < past && forms.slice(from, past).every(form => !/^\p{Ll}/u.test(form) || small.test(form))
    if (isName) kept.push({ first: from, past, type })
  }
  return { forms, names: kept }
}

const PRONOUN = /^(?:The|A|An|His|Her|Our|We|I|They|He|She|It|You|Who)$/
const PARTICLE = /^(?:al|bin|ibn|de|van|von)$/
const JOINING = /^(?:of|and|for|the|in|on)$/
