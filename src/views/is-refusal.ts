/**
 * @module Whether words tell of something withheld. Whoever answers a question with another thing ("Ask the miller") withholds by
 * the question, which stands in another sentence: alone his words tell a reader nothing that is kept from him.
 */

/** @param words verb and content as they are told: "declined to say whether …", "said only that …" */
export function isRefusal(words: string): boolean {
  return REFUSING.test(words) || KEPT.test(words)
}

const TELLING =
  '(?:say|said|tell|told|comment(?:ed)?|elaborate|discuss(?:ed)?|disclosed?|reveal(?:ed)?|specify|specified|confirm(?:ed)?|den(?:y|ied)|identif(?:y|ied)|named?|described?|define[sd]?|explain(?:ed)?|answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|speak|spoken|spoke|talk|publish(?:ed)?|released?|shared?|gi[vg]en?|gave|provided?|offer(?:ed)?|put|made|make|be drawn|drawn|go into|go further|grade|react(?:ed)?|predict|speculate|add)'

/** "would not discuss", "has yet to reply", "without saying", "nothing about the toll", "avoided indicating". */
const REFUSING = new RegExp(
  String.raw`\b(?:declin|refus)(?:e[sd]?|ing)\b|(?:\b(?:not|never|cannot|neither|nor|yet to|rather not|without|unwilling to|reluctant to|unable to|avoid(?:ed|s)?|stopped short of)|n['’]t)\b(?: \p{L}+){0,3}? ${TELLING.replace('speak|', 'speak|speaking|saying|telling|giving|disclosing|revealing|indicating|')}\b|\b(?:said|saying|says|would say|replied|answered) (?:only|nothing|little|no more|not a word|not much)\b|\b(?:nothing|little|not a word) (?:about|of|on|regarding) |\b(?:no|nothing|little) (?:\p{Ll}+ )?(?:comment|details?|word|answer|reply|response|remarks?|explanation|breakdown|figures?|to say|to add|to announce)\b`,
  'iu',
)

/** What is kept, said plainly: "the text stays confidential", "that was for the envoys to tell". */
const KEPT =
  /\b(?:confidential(?:ity)?|secre(?:ts?|cy)|private(?:ly)?|undisclosed|unpublished|withh[eo]ld\w*|keeps? (?:\S+ ){0,4}?to (?:him|her|it|them)sel(?:f|ves)|under wraps|between (?:them|us|themselves)|(?:a )?matter for|(?:text|draft|paper|document|letter|list|map|annex|note|report) belong(?:s|ed)? to|too early to|premature to|not (?:be )?(?:public|publici[sz]ed|published|made public|released)|no plans to (?:publish|release|disclose)|(?:none|nothing|no \p{Ll}+) [^.;]{0,40}(?:published|released|made public|disclosed)|reserv(?:ed?|es|ing) (?:its|his|her|their) (?:position|judge?ment)|would (?:study|examine|consider|read) )\b/iu
