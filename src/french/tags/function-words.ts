/** Words that link the nouns of one phrase: « dissolution du parlement », « hôtel à Kaboul ». Never first or last in a key phrase. */
export const JOINTS: ReadonlySet<string> = new Set(['de', "d'", 'du', 'des', 'à', 'au', 'aux', 'en'])

/** Articles that follow a joint: « musée de la Marine », « président de l’Égypte ». */
export const JOINT_ARTICLES: ReadonlySet<string> = new Set(['la', 'le', 'les', "l'"])

/** Forms of « de »: the noun before them is the head of a phrase. */
export const OF_WORDS: ReadonlySet<string> = new Set(['de', "d'", 'du', 'des'])

/** Words beside which a verb is likelier than a noun, in the text at hand: « il a voté », « pour voter ». */
export const VERB_NEIGHBOURS: ReadonlySet<string> = new Set(
  "il elle ils elles on qui se s' ne n' a ont est sont été être avoir était étaient avait pour pas".split(' '),
)

/** Determiners: a noun, or an adjective before one, follows: « cette attaque », « plusieurs pays ». */
export const DETERMINERS: ReadonlySet<string> = new Set(
  `le la les l' un une des du au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs quel quelle quels quelles chaque
  plusieurs quelques certains certaines aucun aucune tout toute tous toutes deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente
  cent cents mille différents différentes divers diverses autre autres même mêmes tel telle tels telles`.split(/\s+/),
)

/** Words before a verb: « il attaque », « qui vote », « se bat », « ont voté », « sans voter » is left out, as it may be a noun. */
export const BEFORE_VERBS: ReadonlySet<string> = new Set(
  `je tu il elle on nous vous ils elles qui se s' ne n' me m' te t' j' y c' a ont avait avaient aura auront est sont était étaient sera seront fut
  furent soit ait aient aurait auraient serait seraient été avoir être ayant étant peut peuvent doit doivent va vont veut veulent pourrait pourraient
  devrait devraient fait font pas plus`.split(/\s+/),
)

/** Words that are never part of a key phrase: pronouns, conjunctions, adverbs, the commonest verbs, words of discourse. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `je j' tu il elle on nous vous ils elles me m' te t' se s' lui leur y en qui que qu' quoi dont où lequel laquelle lesquels lesquelles auquel duquel
  desquels ce c' ceci cela ça celui celle ceux celles ci là ici ailleurs
  et ou mais donc or ni car si comme quand lorsque lorsqu' puisque puisqu' parce tandis alors afin ainsi aussi
  le la les l' un une des du de d' au aux à dans par pour sans sous sur vers chez avec entre contre depuis pendant durant avant après dès jusque jusqu'
  hors malgré selon parmi envers près loin outre sauf via voici voilà lors suite cause
  mon ma mes ton ta tes son sa ses notre nos votre vos leurs cet cette ces quel quelle quels quelles chaque plusieurs quelque quelques certain certains
  certaine certaines aucun aucune tout toute tous toutes autre autres même mêmes tel telle tels telles plupart chacun chacune
  ne n' pas plus moins très trop peu assez beaucoup tant autant tellement presque environ déjà encore toujours jamais souvent parfois bientôt enfin
  ensuite puis tôt tard maintenant aujourd'hui hier demain désormais actuellement récemment notamment également seulement cependant toutefois néanmoins
  pourtant surtout plutôt mieux bien mal non oui vraiment simplement directement rapidement particulièrement principalement totalement ensemble
  être est sont était étaient fut furent sera seront serait seraient soit soient été étant suis sommes êtes ai as a avons avez ont avait avaient eut
  eurent aura auront aurait auraient ait aient eu ayant avoir faire fait font faisait faisaient fera feront ferait faisant faites aller va vont allait
  allaient ira iront peut peuvent pouvait pouvaient pourra pourront pourrait pourraient pu pouvoir doit doivent devait devaient devra devront devrait
  devraient dû devoir veut veulent voulait voulaient veuille vouloir voulu sait savent savoir faut fallait faudra falloir dit disent disait dire déclaré
  annoncé affirmé indiqué précisé expliqué ajouté estimé rappelé souligné confié assuré déclare annonce affirme indique précise explique ajoute estime
  rappelle souligne vient viennent venait venir met mis mettre prend pris prendre permet permis permettre reste restent donne donné donner tient tenu tenir
  trouve trouvé trouver voit vu voir passe passé passer rendu rendre devient devenu devenir semble semblent agit appelle appelé nommé situé située connu
  connue connus cours lieu fois part partie cas fin début fois milieu côté plein grâce face sein instant moment façon manière sorte type genre
  monsieur madame mademoiselle m mme mlle mm dr
  lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre
  jour jours semaine semaines mois an ans année années heure heures minute minutes seconde secondes matin soir nuit midi siècle journée veille lendemain
  deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents mille million
  millions milliard milliards premier première premiers premières deuxième second seconde troisième dernier dernière derniers dernières prochain prochaine
  prochains prochaines dizaine dizaines centaine centaines millier milliers nombre pourcent euros euro dollars dollar km kg mètres kilomètres h
  http https www com org`.split(/\s+/),
)
