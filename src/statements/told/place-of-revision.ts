/** @module Where a version was made: "refined in Osford". */
import type { Figure } from '../../document/layers.ts'
import { placeIn } from './find-place.ts'
import type { Line } from './lines.ts'

/** "refined in Osford"; where it was handed over, leaked or feared says nothing of the version. */
export function placeOfRevision(line: Line, end: number, figures: readonly Figure[]): string | null {
  const { name } = placeIn(line, figures, end, Math.min(line.words.length, end + 120))
  if (name === null) return null
  return MADE_IN.test(line.words.slice(end, line.words.indexOf(name, end))) ? name : null
}

/** From the name to the place: made or changed there, or at talks there, and nothing else between. */
const MADE_IN =
  /^,? ?(?:(?:that|which) (?:was|were|is|has been|had been|have been) )?(?:\p{L}+ly )?(?:(?:revised|refined|modified|updated|amended|adjusted|redrafted|reworked|rewritten|altered|softened|drafted|written|drawn up|worked out|thrashed out|hammered out|negotiated|agreed|produced|made|prepared|crafted|devised|completed|finali[sz]ed|trimmed|cut|shortened|discussed) )?(?:(?:during|after|following|at|over|by|in)\b(?: (?!whose\b|which\b|that\b|who\b)[\p{L}\d’'-]+){1,8} )?(?:in|at|from|of|near|during|after) (?:the )?(?:(?!whose\b|which\b|that\b|who\b)[\p{L}’'-]+ ){0,6}$/u
