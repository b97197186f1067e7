/** Words around a place that make it a government or institution. Space-separated, folded: lower case, no accents; bars between phrases. */

/** Seats of power, named for who sits there: « l’Élysée dément ». */
export const SEATS_OF_POWER = `elysee|l'elysee|palais de l'elysee|matignon|hotel matignon|quai d'orsay|place beauvau|beauvau|bercy|palais bourbon|palais-bourbon|palais du luxembourg|place vendome|rue de grenelle|hotel de brienne
  kremlin|maison blanche|maison-blanche|pentagone|downing street|10 downing street|capitole|foggy bottom|buckingham palace|buckingham|vatican|saint-siege|sublime porte|quirinal|palais chigi|chancellerie|berlaymont
  moncloa|palais de la moncloa|blue house|maison bleue|planalto|casa rosada|miraflores|wall street|hotel de ville|oval office|hradcany|ballhausplatz|wilhelmstrasse|foreign office`

/** Verbs of governments, in the forms that follow a subject: « Kiev accuse », « Washington dément ». */
export const ACT_VERBS = `accuse accusent dement dementent affirme affirment annonce annoncent assure assurent avertit avertissent appelle appellent autorise autorisent condamne condamnent confirme confirment conteste
  contestent craint craignent critique critiquent decide decident declare declarent defend defendent demande demandent denonce denoncent deplore deplorent dit disent envisage envisagent espere esperent estime estiment exclut
  excluent exige exigent exhorte exhortent explique expliquent exprime expriment hesite hesitent impose imposent interdit interdisent invite invitent juge jugent justifie justifient menace menacent negocie negocient nie nient
  obtient obtiennent ordonne ordonnent precise precisent preconise preconisent prepare preparent prevoit prevoient promet promettent propose proposent proteste protestent refuse refusent rappelle rappellent reclame reclament
  reconnait reconnaissent regrette regrettent rejette rejettent renonce renoncent repond repondent replique repliquent reproche reprochent riposte ripostent salue saluent sanctionne sanctionnent signe signent soupconne
  soupconnent soutient soutiennent souhaite souhaitent suspend suspendent tente tentent veut veulent vote votent presse pressent plaide plaident tarde tardent livre livrent fournit fournissent envoie envoient expulse expulsent
  rompt rompent ratifie ratifient cede cedent capitule capitulent`

/** Past participles that make « a … » an act: « Moscou avait publié », « Londres a mis en garde ». */
export const ACT_PARTICIPLES = `accuse dementi affirme annonce assure averti appele autorise condamne confirme conteste critique decide declare defendu demande denonce deplore dit envisage espere estime exclu exige exhorte explique
  exprime hesite impose interdit invite juge justifie menace negocie nie obtenu ordonne precise preconise prepare prevu promis propose proteste refuse rappele reclame reconnu regrette rejete renonce repondu replique reproche
  riposte salue sanctionne signe soupconne soutenu souhaite suspendu tente voulu vote presse plaide livre fourni envoye expulse rompu ratifie cede capitule publie fait mis reagi pris donne rendu choisi adopte leve convoque
  rapporte indique ajoute souligne admis accepte lance su pu du cherche essaye fustige durci offert apporte`

export const AUXILIARIES = 'a ont avait avaient aura auront aurait auraient'
/** « Washington avait du mal à … », « Paris entend … », « Kiev va … ». */
export const ACT_PHRASES =
  "avait du mal|a du mal|ont du mal|avaient du mal|entend|entendent|compte|comptent|va|vont|doit|doivent|peut|peuvent|pourrait|pourraient|devrait|devraient|cherche|cherchent|essaie|ne veut|n'a|n'ont|ne cesse|se dit|se disent|s'oppose|s'opposent|s'inquiete|s'engage|se refuse|se felicite|se rejouit|s'est dit|met en garde|mettent en garde|prend|fait savoir|a du"

/** Nouns of what only somebody has: « l’engagement de Kiev ». */
export const HELD_NOUNS = `engagement responsabilite position reponse reaction decision volonte intention proposition offre demande refus accord feu soutien appui aide politique diplomatie silence menace menaces promesse promesses
  accusations accusation declarations attitude strategie pression pressions sanctions colere allie allies ultimatum demarche initiative aval ingerence implication doctrine rhetorique patience inquietude propos`

/** Who serves a seat of power: « un conseiller de l’Élysée », but not « les jardins de l’Élysée ». */
export const SEAT_STAFF = `porte-parole collaborateur collaborateurs conseiller conseillere conseillers entourage communique service services secretaire secretariat source sources note annonce
  annonces consigne consignes feuille equipe cabinet dossier ligne arbitrage arbitrages demande`

/** Words after which a place is who is spoken of or to, not where: « selon Moscou », « exhorté Kiev à », « plaçant Kiev responsable ». */
export const SOURCE_WORDS = "selon|d'apres|contre|envers|entre"
export const ADDRESS_VERBS = `accuse accusent accusant exhorte exhortent exhortant pousse poussent presse pressent pressant convainc convaincre persuader critique critiquent critiquant soutient soutenir soutenant menace menacent menacant
  rassurer avertir avertit appelle appellent appelant sommer somme obliger oblige forcer force placant soupconne soupconnent soupconnant defie defier`

/** Before a place: it is where, not who. */
export const WHERE_WORDS = `a au aux en dans vers depuis devant pres sur sous chez jusqu'a jusqu'au hors`
