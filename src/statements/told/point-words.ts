/** @module The words by which a text says something: "provides for", "would require", "asks for". */

/** Verbs a text does, without anchors: for use inside other patterns. */
export const SAYS =
  '(?:promises?|recogni[sz]e[sd]?|spells? out|specif(?:y|ies)|maintains?|prohibits?|halts?|aims? (?:to|for)|seeks? to|entails?|covers?|fix(?:es)?|lifts?|suspends?|reduces?|increases?|expands?|transfers?|sets?|spreads?|grants?|provides? for|requires?|required|calls? for|asks? for|keeps?|kept|says?|said|carr(?:y|ies)|allows?|caps?|limits?|obliges?|envisages?|envisions?|stipulates?|contains?|contained|includes?|included|foresees?|demands?|offers?|proposes?|gives?|sees?|sends?|lists?|drops?|raises?|lowers?|cuts?|bans?|commits?|leaves?|puts?|moves?|frees?|ties|extends?|phases?|reserves?|exempts?|guarantees?|lays? down|outlines?|outlining|states?|stating|hands?|comes? with|adds?|opens?|creates?|establishes?|divides?|restores?|removes?|scraps?|halves|doubles|triples|replaces?)'

/** "would silence the guns": whatever a text would do, unless it is what is done with the text. */
export const WOULD =
  '(?:would|will) (?:also |now |only |then |first |reportedly )*(?!be (?:\\p{L}+ly )?(?:presented|discussed|handed|tabled|put|published|debated|voted|signed|sent|submitted|circulated|reviewed|considered|given|delivered|finali[sz]ed|made|unveiled|announced|studied|examined|rejected|accepted|approved|revised|amended|ready|enough|acceptable|unacceptable|the|a|an)\\b|not\\b|accept\\b|agree\\b|reject\\b|refuse\\b|welcome\\b|consider\\b|have\\b|need\\b|come\\b|go\\b|fail\\b|pass\\b|help\\b|face\\b|please\\b|satisfy\\b|depend\\b|take effect|never\\b|likely\\b|soon\\b|probably\\b)\\p{L}{3,}'

/** What may stand before such a verb. */
export const HEDGE =
  '(?:also |reportedly |would |will |is (?:believed|said|understood|thought|expected|reported) to |was (?:believed|said|understood|thought|reported) to |now |already |reportedly also )*'
