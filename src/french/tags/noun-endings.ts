/** Endings that make nouns: « dissolution », « empoisonnement », « sécurité », « piratage ». */
export const NOUN_ENDINGS =
  /(?:tion|sion|xion|ment|té|age|isme|iste|eur|euse|ence|ance|ure|ade|ie|ien|oire|esse|ette|oir|logue|graphe|cide|crate|cratie|phone|mètre|tude|aison|erie|ier|ière|ard|at|aire|ice|tre)s?$/

/** Endings that make adjectives: « électoral », « islamiste », « nucléaire », « radioactif ». */
export const ADJECTIVE_ENDINGS =
  /(?:al|ale|aux|ales|el|elle|els|elles|if|ive|ifs|ives|ique|iques|able|ables|ible|ibles|eux|euse|euses|aire|aires|ien|ienne|iens|iennes|ois|oise|oises|ain|aine|ains|aines|ais|aise|aises)$/

/** Endings of finite verbs and infinitives: « attaquait », « quitteront », « participer ». */
export const VERB_ENDINGS = /(?:er|aient|ait|èrent|irent|urent|eront|era|erait|eraient|issent|issait|ant|ions|iez|assent)$/

/** Endings of participles: « tués », « élu »; some are nouns too, « blessés ». */
export const PARTICIPLE_ENDINGS = /(?:é|ée|és|ées|u|ue|us|ues|i|ie|is|ies)$/

/** Endings of finite verbs that no noun of the press shares: « cesseront », « provoquaient ». */
export const FINITE_ENDINGS = /(?:eront|iront|aient|èrent|irent|urent|era|erait|assent)$/

/** Endings of adverbs, « apparemment », « officiellement » (never « règlement », « renouvellement », « mouvement »). */
export const ADVERB_ENDINGS =
  /(?:emment|amment|[nuirt]iellement|nnellement|uellement|eusement|ivement|quement|iblement|ablement|alement|airement)$/
