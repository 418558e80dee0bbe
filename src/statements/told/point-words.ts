/** @module The words by which a text says something: "provides for", "would require", "asks for". */

/** Verbs a text does, without anchors: for use inside other patterns. */
export const SAYS =
  '(?:sets?|spreads?|grants?|provides? for|requires?|required|calls? for|asks? for|keeps?|kept|says?|said|carr(?:y|ies)|allows?|caps?|limits?|obliges?|envisages?|envisions?|stipulates?|contains?|contained|includes?|included|foresees?|demands?|offers?|proposes?|gives?|sees?|sends?|lists?|drops?|raises?|lowers?|cuts?|bans?|commits?|leaves?|puts?|moves?|frees?|ties|extends?|phases?|reserves?|exempts?|guarantees?|lays? down|outlines?|outlining|states?|stating|hands?|comes? with|adds?|opens?|creates?|establishes?|divides?|restores?|removes?|scraps?|halves|doubles|triples|replaces?)'

/** What may stand before such a verb. */
export const HEDGE =
  '(?:also |reportedly |would |will |is (?:believed|said|understood|thought|expected|reported) to |was (?:believed|said|understood|thought|reported) to |now |already |reportedly also )*'
