/** Adjectives and ordinals inside a function: « directeur général adjoint », « premier ministre britannique ». Folded, space-separated. */
export const ROLE_ADJECTIVES = `general generale generaux adjoint adjointe delegue deleguee principal principale ancien ancienne nouveau nouvelle futur future premier premiere deuxieme second seconde vice ex executif executive federal federale
  national nationale regional regionale departemental departementale municipal municipale europeen europeenne sortant sortante interimaire elu elue honoraire emerite politique militaire royal royale imperial imperiale sportif sportive
  artistique technique commercial commerciale financier financiere juridique scientifique socialiste communiste centriste ecologiste republicain republicaine democrate liberal liberale conservateur conservatrice travailliste
  independantiste nationaliste francais francaise russe chinois chinoise turc turque belge suisse grec grecque britannique tcheque slovaque serbe croate kurde arabe slave basque corse suprematiste`
/** Endings of adjectives of nations and regions: « ukrainien », « japonaise », « américain ». */
export const ROLE_ENDINGS = 'ien ienne ais aise ain aine ois oise and ande ol ole iste ique'
/** Small words inside a function, with their accents: « ministre de la Défense », « conseiller à la sécurité » (but « a » is a verb). */
export const ROLE_LINKS = "de du des d' la le les l' et à au aux en pour par"
/** What stands before a person and nothing else: « M. Mars », « Mme Le Guen ». Folded. */
export const PERSON_TITLES = 'm mm mme mmes mlle mlles melle me'
/** Who is called by a first name alone: « le pape François ». Folded. */
export const FIRST_NAME_TITLES =
  'pape papesse roi reine prince princesse empereur imperatrice tsar tsarine saint sainte pere mere frere soeur abbe dom don infant infante dauphin'
/** Titles whose full stop ends no sentence: « Mgr. Dupanloup ». Folded. */
export const SHORT_TITLES = 'm mm mme mmes mlle mlles melle dr pr prof me mgr st ste sr gal gen col cdt cne lt cap mr mrs'
