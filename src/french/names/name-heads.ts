/** Nouns that belong to the name of the organisation that follows them, adjectives between them or not: « ministère russe de la Défense ». Bars between. */
export const NAME_HEADS = "ministère|secrétariat d'État|sous-secrétariat d'État|université"

/** Seats of power that are places first, though they stand for who sits there: « Matignon », as « l’Élysée ». Folded, bars between. */
export const SEATS_THAT_ARE_PLACES =
  "elysee|palais de l'elysee|matignon|hotel matignon|hotel de matignon|quai d'orsay|place beauvau|beauvau|bercy|rue de grenelle|hotel de brienne|downing street|10 downing street|foggy bottom|palais chigi|quirinal|moncloa"
