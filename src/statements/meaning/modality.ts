/** @module Modality: how far a content goes, on the ladder did > does > will > could > ready > not ruled out; the weakest hedge wins. */
import type { Modality } from '../../document/testimony.ts'

const NOT_RULED_OUT =
  / (?:not|n't|never|cannot) (?:[a-z]+ly )?(?:rul(?:e[ds]?|ing) (?:\S+ ){0,2}?out|reject|exclude|dismiss|close the door) | the door (?:\S+ )?(?:open|ajar) (?:to|for|on) | nothing (?:is|was|has been) (?:[a-z]+ly )?(?:off the table|ruled out|excluded) /

const READY =
  / (?:ready|prepared|willing|open|willingness|readiness|preparedness|receptiveness|openness|keen|keenness|happy|glad) (?:to|for) /

/** "would accept" is what one would do, not what one does. */
const COULD =
  / (?:could|might|(?<! (?:of|in|by|since|until|till|before|after|from|to|early|late|mid|this|last|next|\d+) )may(?! \d)|conceivable|thinkable|imaginable) | would (?:also |then |even |gladly )?(?:be (?:willing|ready|prepared) to )?(?:accept|agree|allow|consider|support|live|back|approve|welcome) /

const WILL = / (?:will|would|shall|'ll|is to|are to|due to|plans? to|intends? to) /

/** Where a reason begins: a hedge in it hedges nothing before it ("agreed to lend after fears it could spread"). */
const CIRCUMSTANCE = / (?:after|because|amid|although|though|whereas) /

/** `all`: the main clause, as `Clause.words`; `offers`: the cue itself only offers or hopes. */
export function modalityOf(all: string, offers: boolean): Modality {
  const reason = all.search(CIRCUMSTANCE)
  const words = reason === -1 ? all : all.slice(0, reason + 1)
  if (NOT_RULED_OUT.test(words)) return 'not-ruled-out'
  if (offers || READY.test(words)) return 'ready'
  if (COULD.test(words)) return 'could'
  return WILL.test(words) ? 'will' : 'does'
}
