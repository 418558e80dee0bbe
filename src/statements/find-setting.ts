/** @module Where something counted happened: the names of places beside the number, or in the sentences just before it. */
import type { With } from '../document/layers.ts'
import { type Span, within } from '../document/span.ts'

type Layered = With<'paragraphs' | 'sentences' | 'mentions'>

/** "The dead now number 19": of what the paragraph before told. */
const THOSE_DEAD = /\b(?:the (?:dead|wounded|missing|victims)|the (?:death )?toll)\b/iu

/** A name behind a word of place: "in Port Osei", "in rebel-held Osei", "the market of Osei", "at their Osei moorings". */
const PLACED =
  /\b(?:in|at|near|on|of|outside|around|off|inside|there is|called|named|town|village|city|camp|district|port)\s(?:(?:the|their|its|his|her)\s)?(?:(?:\p{Ll}+-\p{Ll}+|nearby|neighbouring|neighboring|besieged|occupied|disputed|coastal|northern|southern|eastern|western|central)\s)?(?<name>\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2})/gu

const TIMES =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)\b/iu

/** Names of places in the clause, else in its sentence, else in the last sentence of the paragraph before it that has one; may be empty. */
export function settingOf(document: Layered, sentence: Span & { readonly paragraph: number }, clause: Span): string {
  const paragraph = document.paragraphs[sentence.paragraph]!
  const earlier = within(document.sentences, { start: paragraph.start, end: sentence.start }).toReversed()
  const before = document.paragraphs[sentence.paragraph - 1]
  const aboveThat =
    before === undefined || !THOSE_DEAD.test(document.text.slice(clause.start, clause.end))
      ? []
      : within(document.sentences, before).toReversed()
  for (const span of [clause, sentence, ...earlier, ...aboveThat]) {
    const names = placesIn(document, span)
    if (names.length > 0) return [...new Set(names)].join('; ')
  }
  return ''
}

/** Names of people, bodies and sides are no places here: a state is too wide to tell one event from another. */
function placesIn({ text, mentions }: Layered, span: Span): readonly string[] {
  const figures = within(mentions, span).filter(({ chain }) => chain !== null)
  return [...text.slice(span.start, span.end).matchAll(PLACED)].flatMap(match => {
    const name = match.groups!['name']!
    const start = span.start + match.index + match[0].length - name.length
    const taken = figures.some(mention => mention.start < start + name.length && start < mention.end)
    return taken || TIMES.test(name) ? [] : [name]
  })
}
