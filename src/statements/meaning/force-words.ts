/** @module Words of force, by which one threatens, and of its end, by which one promises. */

/** Acts of force, and what a threat is of. */
export const FORCE =
  / (?:fight|fighting|strike|strikes|attack|attacks|offensive|retaliat\w*|invade|bomb\w*|(?:military|more) pressure|force|revenge|reprisals?|destroy\w*|consequences|war|response) /

/** "would call off the strike", "halt its attacks", "delay its reprisals": the opposite of a threat. */
export const ENDS_FORCE =
  / (?:call(?:s|ed)? (?:it |them |the strike )?off|end|ends|stop|stops|halt|halts|suspend|suspends|lift|lifts|cancel|cancels|pause|refrain from|hold off|put off|delay|postpone|defer|shelve|withdraw|drop|scrap|waive) /
