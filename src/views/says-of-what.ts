/** @module Whether a refusal says of what: "would not say which two had gone" keeps its matter to the sentence before, and a reader of the brief has only this one. */

/**
 * Whether the words behind a refusal ("whether a date was set", "on the toll") name what is withheld.
 * @param words as retold: with or without what leads up to them, "to say", "on"
 */
export function saysOfWhat(words: string): boolean {
  if (OF_ONESELF.test(words)) return false
  const plain = words
    .replace(/["“”]/g, '')
    .replace(LEAD, '')
    .replace(/[\s,.;:]+$/, '')
  return ![
    POINTING_QUESTION,
    POINTING_AT_IT,
    NUMBERED_QUESTION,
    BARE_QUESTION,
    BARE_THING,
    WHO_IS_RIGHT,
    OF_HABIT,
  ].some(kind => kind.test(plain))
}

/** "We do not comment on drafts", "So I am not speaking of it": in marks, and of himself alone. */
const OF_ONESELF = /^“(?:so |but |and |well, )?(?:we|i)\b[^”]*”$/iu

/** Of a whole sentence the words behind its refusal; the sentence itself where it holds none. */
export function behindRefusal(sentence: string): string {
  return sentence.match(REFUSAL)?.[1] ?? sentence
}

const LEAD =
  /^(?:that )?(?:to (?:say|tell|reveal|disclose|discuss|specify|confirm|comment|elaborate|give|name|identify|explain)(?: (?:on|about))?|on|about|over) /i

const REFUSAL =
  /\b(?:(?:would|will|did|does|do|could|has|have|had)(?: not|n['’]t)(?: yet)?|(?:declin|refus)(?:e[sd]?|ing) to|neither) (?:publicly )?(?:would |did )?(?:say|said|tell|told|reveal(?:ed)?|disclosed?|discuss(?:ed)?|specif(?:y|ied)|confirm(?:ed)?|comment(?:ed)?(?: on| about)|elaborate on|be drawn on|give|gave|name|identify|explain(?:ed)?) (.+)$/iu

const HELPING =
  '(?:(?:had|has|have|was|were|is|are|would|will|could|can|might|may|should|must|did|do|does|not|been|being|be|ever|yet|already|also|to) )*'

/** "whether one had been allowed", "what it might be": who or what, the sentence before says. */
const POINTING_QUESTION = new RegExp(
  `^(?:whether|if|when|where|how|why|what|which|who)(?: \\p{L}+)? (?:it|one|they|he|she|this|that|these|those|any|some|all|both|none) ${HELPING}(?:\\p{L}+)?$`,
  'iu',
)

/** "whether it would let it in": what is let in, the sentence before says. */
const POINTING_AT_IT =
  /^(?:whether|if|when|how|why) (?:it|they|he|she|one) (?:would|will|could|can|might|had|has|have|did|does) (?:not |ever )?\p{Ll}+ (?:it|them|him|her|this|that)\b/iu

/** "who was right": a verdict, and no matter. */
const WHO_IS_RIGHT =
  /^(?:who|which|whether \p{L}+) (?:was|is|were|are) (?:right|wrong|lying|to blame|correct|mistaken)$/iu

/** "which two had gone", "which six": of what they are two. */
const NUMBERED_QUESTION = new RegExp(
  `^(?:which|what|how many|how much)(?: (?:one|ones|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+))? ?(?:${HELPING}\\p{L}*)?$`,
  'iu',
)

/** "where", "what": the question alone. */
const BARE_QUESTION = /^(?:about )?(?:whether|when|where|how|why|what|which|who|whom)$/i

/** "the figure", "numbers": which, another sentence says; "the figure in the annex" says which. */
const BARE_THING =
  /^(?:the |an? |any |this |that |these |those |its |their |his |her )?(?:exact |precise |specific )?(?:figures?|numbers?|amounts?|sums?|claims?|charges?|allegations?|accusations?|reports?|remarks?|suggestions?|questions?|details?|specifics|matters?|issues?|subjects?|drafts?|such|it|them|corridors?)$/i

/** "does not comment on leaks", "would not negotiate in the newspapers": what somebody never does tells nothing of the talks. */
const OF_HABIT =
  /\b(?:comment(?:s|ed|ing)? on (?:drafts?|(?:private|diplomatic|confidential|ongoing|individual|internal) \p{L}+|leaks?|rumou?rs|speculation|hearsay|gossip|corridors?|hypothe\p{L}+|figures|numbers)|(?:negotiat|bargain|conduct|argu|do (?:this|business|diplomacy))\p{L}*(?: \p{L}+){0,2} (?:in|through|via|by|with|over|on) (?:the |an? )?(?:media|press|public|papers?|newspapers?|newsletters?|websites?|microphones?|cameras?|television|radio|headlines|airwaves|megaphones?|internet|instalments))\b/iu
