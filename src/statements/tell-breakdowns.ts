/**
 * @module Why talks broke down, or a meeting was put off: who was there says why, and mostly each of them something else.
 * In one sentence ("was postponed at the request of …"), or in those right behind it ("Osei said that …").
 */

/** How it went wrong: talks came to an end, or a meeting did not come about. */
export type Breakdown = 'ended' | 'put off'

const TALKS =
  '(?:talks?|negotiations?|discussions?|conversations?|consultations?|dialogue|meetings?|sessions?|rounds?|summits?|plenary|visits?|trips?|conference|signing|ceremony)'

/** Between the talks and what became of them: "between the two ministers, due on Monday,". */
const BETWEEN = '[^.;!?]{0,80}?'

const ENDED = new RegExp(
  `\\b${TALKS}\\b${BETWEEN}\\b(?:collapsed?|broke(?:n)? (?:down|up|off)|fell (?:apart|through)|ended (?:abruptly|early|in failure|in acrimony)|failed|were suspended|was suspended|were halted|been suspended)\\b|\\b(?:walk(?:ed|ing|s)? (?:out|away)|pull(?:ed|ing|s)? out|withdr(?:ew|awn|awing)|storm(?:ed|ing) out) (?:of|from) [^.;,!?]{0,50}?\\b${TALKS}\\b|\\b(?:collapse|breakdown|failure|suspension) of [^.;,!?]{0,50}?\\b${TALKS}\\b`,
  'iu',
)

const PUT_OFF = new RegExp(
  `\\b${TALKS}\\b${BETWEEN}\\b(?:(?:was|were|is|are|be|been|being)(?: \\w+ly)? (?:postponed|put (?:back|off)|delayed|called off|cancell?ed|adjourned|deferred|pushed back|scrapped|rescheduled)|did not (?:take place|happen|come about|go ahead)|(?:has|had|was|were) (?:postponed|slipped))\\b|\\b(?:called off|cancell?ed|postponed|put off|scrapped|pulled out of) (?:a|the|its|their|his|her|this|that|\\w+day[’']s) [^.;,!?]{0,50}?\\b${TALKS}\\b`,
  'iu',
)

/** What leads to the reason, behind the event. A time ("after two days", "over the weekend") is none. */
const REASON =
  /\b(?:because(?: of)?|due to|owing to|on account of|at the (?:request|insistence|behest) of|citing|blaming|for lack of|in protest (?:at|over|against)|over(?! (?:the (?:weekend|past|last|next|phone|telephone)|lunch|dinner|breakfast|\d|two|three|four|five|six|several))|after(?! (?:which|that|all|\d|an? (?:hour|day|week|month|year|few)|one|two|three|four|five|six|seven|eight|nine|ten|several|barely|about|some|only|just|less|more|nearly|hours|days|weeks|months|midnight|noon|lunch)))\s(?<why>[^;!?]{8,160})/iu

/** "The quarrel over fees was the deal-breaker." */
const BREAKER =
  /(?<why>[^.;!?,]{6,100}?) (?:was|were|had been|is) the (?:deal[ -]?breaker|reason|cause|stumbling block)\b/iu

/** Farther behind the event, in code units, a reason is of something else. */
const NEAR = 60

/** What somebody says right behind it tells why only as something that was so. */
const WAS = /\b(?:had|was|were|did|has|have|is)\b/iu
const TO_COME = /\b(?:will|would|could|can|may|might|shall|should|hopes?|expects?|next)\b/iu

/** Whether what a voice says right behind the event may be its reason. */
export function mayExplain(words: string): boolean {
  return WAS.test(words) && !TO_COME.test(words)
}

/** What became of talks in a sentence; `null` where it does not say. */
export function breakdownIn(words: string): Breakdown | null {
  if (PUT_OFF.test(words)) return 'put off'
  return ENDED.test(words) ? 'ended' : null
}

/** Why, as the sentence says: the words, and where they start in it. */
export function reasonIn(words: string): { readonly why: string; readonly start: number } | null {
  const event = PUT_OFF.exec(words) ?? ENDED.exec(words)
  const from = event === null ? 0 : event.index + event[0].length
  const match = event === null ? null : REASON.exec(words.slice(from))
  const why =
    (match !== null && match.index <= NEAR ? match.groups?.['why'] : undefined) ?? BREAKER.exec(words)?.groups?.['why']
  return why === undefined ? null : { why: why.trim(), start: words.indexOf(why) }
}
