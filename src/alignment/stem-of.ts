/** @module A word without its inflection, so that two desks' forms of it are one. */
import irregular from './irregular-forms.json' with { type: 'json' }

/** "sold" → "sell". */
const BASE: ReadonlyMap<string, string> = new Map(
  irregular.forms.flatMap(forms => {
    const [base, ...others] = forms.split(' ')
    return others.map(form => [form, base!] as const)
  }),
)

/** "fired", "ended"; not "speed". */
const SHORT_PAST = /^(?=\p{L}?[aeiou])\p{L}{2}[^aeiou\P{L}]ed$/u

/** "firing", "ending"; not "string", "spring". */
const SHORT_GERUND = /^(?=\p{L}?[aeiou])\p{L}{2}[^aeiou\P{L}]ing$/u

/**
 * A word without its inflection: "releases", "released", "releasing" → "releas"; "held" → "hold". Light on purpose: derivations
 * ("territorial", "territory") stay apart. After the S-stemmer of Harman 1991, with -ed, -ing and a list of irregular forms.
 */
export function stemOf(word: string): string {
  let stem = BASE.get(word) ?? word
  if (stem.length > 4 && stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`
  else if (stem.length > 3 && /[^su]s$/.test(stem) && !stem.endsWith('is')) stem = stem.slice(0, -1)
  // "string", "need", "seed" are no inflections. "agreed" has lost its e with the ending.
  if (stem.endsWith('ed') && (stem.length >= 6 || SHORT_PAST.test(stem))) return undoubled(stem.slice(0, -2))
  if (stem.endsWith('ing') && (stem.length >= 7 || SHORT_GERUND.test(stem))) stem = undoubled(stem.slice(0, -3))
  return stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem
}

/** "plann" → "plan", but "pass", "pull" and "add" as they are. */
function undoubled(stem: string): string {
  return stem.length > 3 && /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem
}
