/** @module Padding: sentences by which an outlet sums up, looks ahead at nothing in particular or speaks of itself. */

/** A label before a remark of the outlet's own, or before a matter that is not the news. */
const LABEL =
  /^\W*(?:(?:the |our |your )?(?:(?:key|main|big|bottom) )?(?:takeaways?|lesson|upshot|verdict)|bottom line|in short|in sum|in summary|to sum up|in conclusion|conclusion|why it matters|what (?:it|this) means|the big picture|our (?:take|view)|analysis|opinion|disclaimer|editor[’']s note|tl;dr|(?:the |our |today[’']s )?(?:quiz|puzzle|trivia|crossword)|who[’']s (?:moving|hiring|in|out|who)|(?:people )?moves|on the move)\s*[:—–-]|^\W*no other part of (?:the|this) (?:story|article|report)\b/iu

/** Time, eyes and hopes: how a story ends that has nothing more to tell. */
const CLOSING =
  /\b(?:remains? to be seen|(?:only )?time (?:alone )?will tell|all eyes (?:are|(?:now )?turn|will|remain)|(?:can|could) only (?:hope|pray|wait)|is anyone[’']s guess|the (?:whole )?world (?:is watching|will be watching|watches)|one thing is (?:certain|clear|sure)|glimmers? of hope|the (?:road|path|way|journey) (?:to|towards?|ahead|forward)\b[^.]{0,40}\b(?:is|remains|will be) (?:still )?(?:long|rocky|winding|bumpy|steep|uncertain|difficult|fraught|anything but)|(?:will|could|may) (?:prove|be) (?:pivotal|decisive|crucial) (?:for|in|to)|^in other news)\b/i

/** What everybody is said to think, by nobody in particular. */
const ANYBODYS =
  /^(?:observers|analysts|commentators|experts|many|some)\b[^.]{0,30}\b(?:time|the clock) is (?:running out|ticking|against)\b/i

/** The end of a live page. */
const SIGN_OFF =
  /^(?:\d{1,2}[:.h]\d{2}\s+)?(?:we are|we['’]re|that['’]s all|that is all) .{0,30}\b(?:closing|wrapping up|this (?:live )?(?:page|blog)|for (?:now|today|tonight))\b/i

/** "Quiz: …", "The takeaway: …", "Whether they can remains to be seen": nobody's testimony. Linear. */
export function isPadding(sentence: string): boolean {
  return LABEL.test(sentence) || CLOSING.test(sentence) || ANYBODYS.test(sentence) || SIGN_OFF.test(sentence)
}
