/**
 * Verbs that report words, infinitives, by what they do: « a déclaré que », « dénonce un », « souhaite que », « surnomment ».
 * A reflexive pronoun is not written: « se féliciter » stands as « féliciter ».
 */
export const SPEECH_VERBS = {
  /** Carry words as they are, before, inside or after them: « …, explique-t-elle ». */
  say: `dire redire déclarer affirmer annoncer expliquer indiquer préciser ajouter assurer estimer souligner rappeler répondre confier raconter rapporter lancer
    conclure poursuivre continuer reprendre renchérir surenchérir insister soutenir maintenir témoigner reconnaître admettre avouer concéder avertir prévenir alerter
    promettre jurer prétendre noter constater observer remarquer relever commenter écrire tweeter twitter retweeter poster répéter réitérer marteler clamer proclamer
    crier écrier exclamer hurler murmurer chuchoter susurrer souffler glisser ironiser plaisanter amuser sourire réjouir féliciter désoler regretter déplorer indigner
    insurger emporter fulminer tempêter tonner protester réagir répliquer rétorquer riposter objecter tempérer nuancer argumenter arguer plaider demander interroger
    questionner penser craindre redouter révéler dévoiler confirmer informer communiquer certifier attester garantir développer détailler résumer analyser décrypter
    signaler énoncer exposer formuler prononcer réaffirmer inquiéter alarmer plaindre défendre justifier étonner prophétiser prédire pronostiquer asséner scander
    entonner bredouiller balbutier grommeler maugréer grogner soupirer enthousiasmer exulter jubiler trancher tancer philosopher relativiser enchaîner acquiescer
    opiner rassurer excuser abonder compléter préconiser suggérer proposer recommander conseiller ordonner menacer revendiquer implorer supplier prier arguer avancer
    mentionner spécifier stipuler considérer supposer imaginer débiter réciter lâcher hasarder terminer commencer pester vitupérer ricaner terminer commencer rire pleurer sangloter bégayer dicter
    postuler alléguer démontrer interpeller apostropher confesser narrer relater rectifier corriger interrompre couper lire croire savoir enrager insinuer rajouter`,
  /** Take a word or two as their object, not whole sentences after a comma: « dénonce une « mascarade » ». */
  judge: `juger qualifier opposer exprimer manifester désigner classer cataloguer prévoir décrire traiter dénoncer condamner critiquer fustiger accuser reprocher blâmer saluer louer vanter applaudir remercier
    démentir nier contester réfuter récuser rejeter évoquer parler citer invoquer pointer stigmatiser railler moquer tacler épingler vilipender pourfendre vouer honnir
    taxer dépeindre définir désapprouver approuver soupçonner suspecter imputer attribuer
    argüer caractériser étriller égratigner déclamer détester`,
  /** Tell a wish, an order, a plan: « exige que cessent » ; weaker than the others when they stand inside a reported clause. */
  want: `vouloir souhaiter espérer exiger réclamer requérir exhorter inviter appeler sommer enjoindre prôner militer refuser décider engager viser ambitionner prescrire
    interdire demander encourager inciter aimer préférer rêver projeter`,
  /**
   * Also verbs of quite other things (« assurer le redressement », « développer un vaccin »): they report words only when « que », a colon or the mark
   * itself follows, or after a quotation.
   */
  double: `assurer défendre développer analyser reprendre continuer poursuivre couper lire corriger exposer relever lancer avancer conclure compléter résumer démontrer savoir glisser
    souffler trancher emporter redouter maintenir soutenir confirmer formuler communiquer garantir observer entonner lâcher interrompre enchaîner proposer suggérer ordonner
    recommander conseiller revendiquer prier interpeller révéler dévoiler signaler dicter prononcer croire imaginer penser supposer inquiéter justifier étonner rassurer excuser
    terminer commencer rire pleurer amuser réjouir plaindre protester réagir insister menacer crier considérer craindre questionner interroger demander prédire alerter informer`,
  /** Give a name: « surnommé « le Grand » ». */
  name: 'surnommer baptiser rebaptiser appeler nommer dénommer renommer prénommer labelliser étiqueter',
  /** Give a title: « intitulé « Les Ombres » ». */
  title: 'intituler titrer sous-titrer',
} as const

/** Verbs whose forms no rule gives: present (il, ils), imperfect stem, simple past (il, ils), future stem, present participle, past participle. */
export const IRREGULAR_VERBS: readonly string[] = [
  'dire: dit disent dis dit dirent dir disant dit',
  'redire: redit redisent redis redit redirent redir redisant redit',
  'prédire: prédit prédisent prédis prédit prédirent prédir prédisant prédit',
  'interdire: interdit interdisent interdis interdit interdirent interdir interdisant interdit',
  'répondre: répond répondent répond répondit répondirent répondr répondant répondu',
  'pourfendre: pourfend pourfendent pourfend pourfendit pourfendirent pourfendr pourfendant pourfendu',
  'prétendre: prétend prétendent prétend prétendit prétendirent prétendr prétendant prétendu',
  'interrompre: interrompt interrompent interromp interrompit interrompirent interrompr interrompant interrompu',
  'conclure: conclut concluent conclu conclut conclurent conclur concluant conclu',
  'poursuivre: poursuit poursuivent poursuiv poursuivit poursuivirent poursuivr poursuivant poursuivi',
  'reprendre: reprend reprennent repren reprit reprirent reprendr reprenant repris',
  'soutenir: soutient soutiennent souten soutint soutinrent soutiendr soutenant soutenu',
  'maintenir: maintient maintiennent mainten maintint maintinrent maintiendr maintenant maintenu',
  'prévenir: prévient préviennent préven prévint prévinrent préviendr prévenant prévenu',
  'reconnaître: reconnaît reconnaissent reconnaiss reconnut reconnurent reconnaîtr reconnaissant reconnu',
  'admettre: admet admettent admett admit admirent admettr admettant admis',
  'promettre: promet promettent promett promit promirent promettr promettant promis',
  'écrire: écrit écrivent écriv écrivit écrivirent écrir écrivant écrit',
  'décrire: décrit décrivent décriv décrivit décrivirent décrir décrivant décrit',
  'prescrire: prescrit prescrivent prescriv prescrivit prescrivirent prescrir prescrivant prescrit',
  'craindre: craint craignent craign craignit craignirent craindr craignant craint',
  'plaindre: plaint plaignent plaign plaignit plaignirent plaindr plaignant plaint',
  'dépeindre: dépeint dépeignent dépeign dépeignit dépeignirent dépeindr dépeignant dépeint',
  'enjoindre: enjoint enjoignent enjoign enjoignit enjoignirent enjoindr enjoignant enjoint',
  'croire: croit croient croy crut crurent croir croyant cru',
  'prévoir: prévoit prévoient prévoy prévit prévirent prévoir prévoyant prévu',
  'savoir: sait savent sav sut surent saur sachant su',
  'vouloir: veut veulent voul voulut voulurent voudr voulant voulu',
  'lire: lit lisent lis lut lurent lir lisant lu',
  'rire: rit rient ri rit rirent rir riant ri',
  'sourire: sourit sourient souri sourit sourirent sourir souriant souri',
  'défendre: défend défendent défend défendit défendirent défendr défendant défendu',
  'démentir: dément démentent dément démentit démentirent démentir démentant démenti',
  'requérir: requiert requièrent requér requit requirent requerr requérant requis',
]
