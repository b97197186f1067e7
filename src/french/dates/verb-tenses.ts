/** Verb forms that turn a day to come or gone, where no ending tells: « va », « doit », « fut ». */
export const FUTURE_FORMS: ReadonlySet<string> = new Set(
  `va vont vais allons allez doit doivent devrait devraient prevu prevue prevus prevues attendu attendue attendus attendues programme programmee
  programmes programmees annonce prochain prochaine prochains prochaines`.split(/\s+/),
)

/** Past forms: news looks back. */
export const PAST_FORMS: ReadonlySet<string> = new Set(
  `a ont avait avaient fut furent etait etaient eut eurent fit firent mit mirent prit prirent vint vinrent
  mourut moururent naquit dit dirent put purent dut durent vit virent ete rendit rendirent parut ouvrit partit`.split(/\s+/),
)

/** Nouns and names that end like a future: « caméra », « opéra », « choléra ». */
export const NOT_FUTURE: ReadonlySet<string> = new Set(
  `camera cameras opera operas cholera agora angora diaspora tora torah extra contra infra supra ultra mantra cobra zebra algebra
  sahara ankara alhambra tiara para gera hydra lepra flora fedora pandora dora nora laura clara sara debora mera livret outras bras gras ras cadras
  fracas embarras ananas haras front affront chiffon patron environ citron perron quarteron aviron giron luron marron potiron biberon moucheron
  matra petra tantra amphora bora remora plethora andorra gomorra serra terra sierra guerra`.split(/\s+/),
)

/** Participles that make a past with « être »: « est mort », « sont venues ». */
export const GONE: ReadonlySet<string> = new Set(
  `mort morte morts mortes ne nee nes nees venu venue venus venues parti partie partis parties arrive arrivee arrives arrivees decede decedee
  decedes decedees entre entree entres entrees sorti sortie sortis sorties tombe tombee tombes tombees devenu devenue devenus devenues revenu
  revenue revenus revenues reste restee restes restees alle allee alles allees monte montee montes montees descendu descendue descendus
  descendues survenu survenue survenus survenues intervenu intervenue intervenus intervenues parvenu parvenue parvenus parvenues passe passee
  passes passees rentre rentree rentres rentrees retourne retournee retournes retournees`.split(/\s+/),
)
