/** @module Who hands a text over, by the grammar of its clause: the subject, whoever stands behind "by" or "from", whose it is by its own words. */
import type { Figure } from '../../document/layers.ts'
import { covers, type Span } from '../../document/span.ts'
import { mentionOver, subjectOf } from './doers.ts'
import { isAdjective, sideCalled } from './find-people.ts'
import { TAKES } from './handing-words.ts'
import { caseOf, dependents, nounPhrase, type Word } from './line-grammar.ts'
import type { Line } from './lines.ts'
import { sidesOfMention } from './who-offers-texts.ts'

/** "did not send", "refused to give", "put off its answer": nothing was handed over. */
export function isDenied(words: readonly Word[], verb: number): boolean {
  // "drew up", "put up": there it is.
  const away = words[verb]!.lemma === 'give' ? /^(?:off|aside|down|up)$/ : /^(?:off|aside|down)$/
  if (dependents(words, verb).some(at => away.test(words[at]!.lemma))) return true
  if (dependents(words, verb).some(at => /^(?:not|n't|never)$/.test(words[at]!.lemma))) return true
  if (
    dependents(words, verb, 'aux').some(at => /^(?:will|would|could|may|might|must|should|can)$/.test(words[at]!.lemma))
  )
    return true
  const above = words[verb]!.head
  return (
    words[verb]!.relation === 'xcomp' &&
    above >= 0 &&
    /^(?:refuse|decline|promise|want|fail|threaten|plan|hope|ask|urge|tell)$/.test(words[above]!.lemma)
  )
}

/** Whoever does it: the subject, of a verb joined to another that one’s; behind "by"; "its answer" is his. */
export function giverOf(line: Line, figures: readonly Figure[], noun: number, verb: number): readonly string[] {
  const words = line.grammar!
  if (TAKES.has(words[verb]!.lemma)) {
    const from = dependents(words, noun, 'nmod').find(at => caseOf(words, at) === 'from')
    return from === undefined ? [] : sidesAt(line, figures, words[from]!)
  }
  const own = ownersIn(line, figures, nounPhrase(words, noun))
  if (own.length > 0) return own
  const agent = dependents(words, verb, 'obl').find(at => caseOf(words, at) === 'by')
  if (agent !== undefined) return sidesAt(line, figures, words[agent]!)
  const subject = subjectOf(line, verb)
  return subject === null || subject === words[noun] ? [] : sidesAt(line, figures, subject)
}

/** Where the words of whoever does it begin. */
export function startOfSubject(line: Line, verb: number): number | null {
  const subject = subjectOf(line, verb)
  if (subject === null) return null
  const mention = mentionOver(line, subject)
  return mention?.start ?? nounPhrase(line.grammar!, line.grammar!.indexOf(subject)).start
}

/** The sides of whoever is named over these words. */
export function sidesAt(line: Line, figures: readonly Figure[], words: Span): readonly string[] {
  const mention = mentionOver(line, words)
  return mention === undefined || figures[mention.figure]!.kind === 'media'
    ? []
    : sidesOfMention(line, mention, figures)
}

/** "the union’s two-page answer", "its reply": whose it is by its own words. */
export function ownersIn(line: Line, figures: readonly Figure[], name: Span): readonly string[] {
  // "the Ardani reply": by the adjective.
  const adjective = line.words
    .slice(name.start, name.end)
    .match(/^(?:(?:[Tt]he|[Aa]n?) (?:new )?)?(\p{Lu}\p{Ll}+) (?=\p{Ll})/u)?.[1]
  const called = adjective !== undefined && isAdjective(adjective) ? sideCalled(adjective, figures) : null
  return [
    ...new Set([
      ...(called === null ? [] : [called]),
      ...line.naming
        .filter(mention => covers(name, mention))
        .flatMap(mention => (figures[mention.figure]!.kind === 'media' ? [] : sidesOfMention(line, mention, figures))),
    ]),
  ]
}
