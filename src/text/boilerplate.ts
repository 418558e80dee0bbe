/** @module Boilerplate: what a page says about itself and its readers, not about the news. */

/** A longer paragraph may quote such a line; footers are short. The longest seen in newsletters are about 600. */
const LONGEST = 900

/** The page vouches for itself. It gives no statement and no credit. */
const SELF_CERTIFICATION = [
  /\b(?:article|story|report|content|piece) (?:was|has been|is) (?:\w+ )?(?:re)?written by\b.{0,80}\bbased on\b/i,
  /\b(?:fact-checked|independently (?:reviewed|verified))\b.{0,80}\b(?:edited|accuracy|neutrality|reviewed|standards)\b/i,
  /\byour (?:most |only )?trusted (?:source|partner|guide|voice)\b/i,
  /\b(?:is|are|remains?) committed to (?:accuracy|accurate|fairness|factual|the highest (?:editorial )?standards)\b/i,
  /\bmaintains? (?:full |complete )?editorial independence\b/i,
  // "… and checked by our editors", "uses AI-assisted tools to bring you the stories that matter"
  /\b(?:checked|reviewed|verified|vetted|edited|approved|proofread|curated) (?:for accuracy )?by (?:our|human|experienced|professional) (?:[a-z-]+ ){0,2}(?:editors?|team|staff|board|journalists?|newsroom|desk)\b/i,
  /\b(?:us(?:es|ing)|(?:aid|assistance|help|support) of|powered by) (?:[a-z-]+ ){0,2}(?:AI|artificial intelligence|automated|automation|machine learning)\b.{0,60}\b(?:you|your|our|readers)\b/i,
  /^why (?:you can )?trust (?:us|our)\b/i,
  /^stay informed with\b/i,
  // A masthead: nobody is told to say or do anything in it.
  /^[^.:]{2,60}, (?:the |your |our )?(?:(?:nation|country|region|city|world|island|capital)[’']s )?(?:(?:news)?paper of record|(?:most (?:read|trusted|respected|popular|widely read)|leading|number one|no\.? ?1|best-selling|oldest) (?:(?:independent|daily|national|weekly|online|english-language) ){0,2}(?:newspaper|paper|daily|weekly|broadcaster|broadsheet|tabloid|station|channel|news (?:site|source|portal|channel|agency|service)))(?:[.|–—]|$)/i,
]

/** Said anywhere in a short paragraph, it makes the paragraph a footer. */
const FOOTER = [
  /\bdo(?:es)? not necessarily (?:reflect|represent) the (?:views?|opinions?|positions?|polic(?:y|ies))\b/i,
  /\ball rights reserved\b/i,
  /(?:©|\(c\)|\bcopyright\b)\s*(?:©\s*)?(?:19|20)\d\d\b/i,
  /^(?:©|copyright\b.{0,60}\b(?:ltd|inc|media|group|press)\b)/i,
  /\byou (?:receive|received|are receiving|get|got)\b.{0,60}\bbecause you\b/i,
  /\bunsubscribe\b\s*(?:$|[:|.,]|here\b|at any time\b|from (?:this|our|these)\b)/i,
  /\b(?:may|must) not be (?:published, broadcast|reproduced|republished|redistributed)\b/i,
  /\bthis (?:article|story|report) (?:was|is) (?:originally|first) published (?:on|in|by|at)\b/i,
  /\b(?:privacy policy|terms (?:of use|of service|and conditions))\b.{0,60}(?:[|•]|\bcookies?\b)/i,
  /\b(?:storing|use) of cookies\b/i,
  /\bpartners value your privacy\b/i,
  /\b(?:article|story|summary|report|text|content|post|page|newsletter|digest|translation) (?:was|is|has been) (?:\w+ )?(?:produced|prepared|generated|created|compiled|written|translated|edited)\b.{0,30}\b(?:with|by|using)\b.{0,30}\b(?:automated|automatic|AI|artificial intelligence|machines?|language models?|software)\b/i,
  /\bcontributed to this (?:report|story|article|piece)\b/i,
  /\b(?:is|are) free to (?:forward|republish|reprint|share with)\b/i,
  // Of itself, in the present: "The Bulletin is published by the Dockers' League for its members."
  /^(?:the|this) .{2,60}\b(?:is|are) (?:published|produced|issued|edited|distributed) .{0,80}\b(?:(?:for|to) (?:its|our|their|the) (?:members|readers|subscribers|clients|staff|shareholders)|on behalf of)\b.{0,60}$/i,
]

/** A paragraph that opens so speaks to the reader of the page. */
const CALL = [
  /^(?:please )?follow (?:us|our|@\w+)\b(?! (?:in|into|out|through)\b)/i,
  /^click (?:here|below|on the link)\b/i,
  /^(?:tap|swipe) (?:here|up)\b/i,
  /^(?:please )?(?:subscribe|sign up)\b.{0,20}\b(?:to|for|now|today|here)\b/i,
  /^(?:get|receive) (?:the|our|your)\b.{0,60}\b(?:newsletter|inbox|e-?mail alerts?)\b/i,
  /^(?:download|get) (?:the|our)\b.{0,30}\bapp\b/i,
  /^(?:join|like) (?:us|our)\b.{0,40}\b(?:facebook|telegram|whatsapp|twitter|instagram|community|channel)\b/i,
  /^(?:read|see|watch) (?:more|also|next)\s*(?:$|:|on\b|about\b|from\b)/i,
  /^(?:related|recommended|most read|trending|more from|you may also like|also read|don['’]t miss)\b.{0,40}$/i,
  /^(?:advertisement|sponsored|promoted|story continues below|continue reading|share this|print|e-?mail|share)\b.{0,30}$/i,
  /^(?:disclaimer|editor['’]s disclaimer|terms of use|privacy policy|cookie policy)\b/i,
  /^(?:support|donate to) (?:our|independent)\b.{0,20}\bjournalism\b/i,
  /^(?:photo(?:graph)?|picture|image|video|file photo|credit)(?: credit)?\s*:/i,
  /^[Ss]tay (?:tuned\b|(?:with|tuned to) (?:us|\p{Lu}[\p{L}\d ]{1,30}?) (?:for (?:more|the latest|updates|further|live)|as we)\b)/u,
  /^(?:keep checking|check back|come back|keep it here)\b.{0,60}\b(?:updates?|later|more|soon)\b/i,
  /^this (?:is a (?:developing|breaking) (?:news )?story|(?:story|article|page) (?:will be|is being|has been) updated)\b.{0,80}$/i,
  /^(?:view|read) (?:this (?:e-?mail|message)|in|online)\b.{0,20}\b(?:browser|online)\b/i,
]

/** What an agency tells its subscribers has changed in an update: "* Adds minister, details", "(Recasts with quotes)". */
const SLUG = [
  /^[*•·([–—-]{0,2}\s?(?:Adds|Recasts|Releads|Rewrites|Refiles|Writes through|New throughout)\b[^.!?]{0,160}[)\]]?$/,
  /^[*•·([–—-]{0,2}\s?Updates (?:with|throughout|headline|lead|number|paragraphs?)\b[^.!?]{0,160}[)\]]?$/,
]

const isFrame = anyOf([...SELF_CERTIFICATION, ...FOOTER, ...CALL, ...SLUG])
const isSelfCertification = anyOf(SELF_CERTIFICATION)

/**
 * One pattern for all with the same flags that begin a paragraph, one for those that begin a word, one for others: a paragraph is gone
 * through once, not once for each, and where neither it nor a word begins, hardly anything is tried.
 */
function anyOf(patterns: readonly RegExp[]): (text: string) => boolean {
  const alike = Map.groupBy(patterns, ({ source, flags }) => `${/^(?:\^|\\b)?/.exec(source)![0]} ${flags}`)
  const joined = Array.from(alike, ([key, all]) => {
    const [begins, flags] = key.split(' ') as [string, string]
    const sources = all.map(({ source }) => `(?:${source.slice(begins.length)})`)
    return new RegExp(`${begins}(?:${sources.join('|')})`, flags)
  })
  return text => joined.some(pattern => pattern.test(text))
}

/** What kind of frame a paragraph is, if it is one. */
export function boilerplateIn(paragraph: string): 'self-certification' | 'boilerplate' | undefined {
  // Most paragraphs are none, and are asked only once.
  if (paragraph.length > LONGEST || !isFrame(paragraph)) return undefined
  return isSelfCertification(paragraph) ? 'self-certification' : 'boilerplate'
}
