/** Nouns before a name or a title between guillemets: « le parti « Les Républicains » », « le film « Le Jour » ». */

/** What stands between the guillemets after them is a name. */
export const NAME_HEADS: readonly string[] = (
  'parti mouvement groupe groupes groupuscule organisation organisations association collectif syndicat coalition alliance liste front union ligue club équipe réseau ' +
  'brigade bataillon régiment légion milice unité unités commando armée opération opérations plan dispositif programme projet mission missions navire bateau chalutier ' +
  'paquebot porte-avions sous-marin frégate voilier yacht cargo ferry sonde satellite fusée navette robot drone avion hélicoptère missile char train tgv voiture ' +
  'modèle société entreprise startup start-up compagnie firme marque enseigne boutique magasin restaurant café bar hôtel discothèque salle théâtre cinéma stade camp ' +
  'arrêt station quartier rue place square village lieu-dit île ferme domaine château villa parc jardin site blog application appli logiciel plateforme virus ouragan tempête cyclone ' +
  'typhon typhons label prix trophée coupe tournoi concours festival salon nom surnom sobriquet pseudonyme pseudo alias prénom patronyme ' +
  'secte gang clan cartel bande fondation institut centre maison comité commission conseil cercle comète astéroïde planète étoile sommet chien chat cheval race ' +
  'espèce variété fromage vin bière formation chaîne radio journal quotidien hebdomadaire magazine revue agence coopérative ong camp think-tank'
).split(' ')

/** What stands between the guillemets after them is the title of a work, a text, a programme, an event. */
export const TITLE_HEADS: readonly string[] = (
  'film films livre livres roman romans essai album albums chanson chansons single titre titres morceau tube clip série séries feuilleton téléfilm documentaire ' +
  'reportage émission émissions article articles rapport rapports étude études enquête éditorial tribune chronique dossier pièce opéra opérette ballet comédie ' +
  'tragédie poème poèmes recueil bd manga tableau toile sculpture œuvre œuvres fresque exposition expo spectacle concert conférence colloque ' +
  'séminaire journée journées semaine campagne ouvrage ouvrages biographie autobiographie mémoires pamphlet manifeste guide brochure dictionnaire encyclopédie ' +
  'thèse mémoire loi lois décret traité convention charte résolution proposition jeu jeux vidéo vidéos podcast épisode saison chapitre page rubrique hymne symphonie ' +
  'sonate trilogie saga dessin caricature bulletin fascicule sketch court-métrage long-métrage'
).split(' ')

/** Participles and nouns right before the mark that give a name: « surnommé « … » », « dit « … » », « du nom de « … » ». */
export const NAMING_WORDS: readonly string[] = (
  'surnommé surnommée surnommés surnommées baptisé baptisée baptisés baptisées dénommé dénommée dénommés dénommées nommé nommée nommés nommées prénommé appelé appelée appelés ' +
  'appelées dit dite dits dites alias surnom sobriquet pseudonyme nom rebaptisé rebaptisée renommé renommée'
).split(' ')

/** Participles right before the mark that give a title: « intitulé « … » ». */
export const TITLING_WORDS: readonly string[] = [
  'intitulé',
  'intitulée',
  'intitulés',
  'intitulées',
  'titré',
  'titrée',
  'titrait',
  'titrent',
]

/** Words before a mark that set an expression apart: « le terme de « … » », « le mot « … » », « soi-disant ». */
export const TERM_HEADS: readonly string[] = (
  'terme termes mot mots expression expressions notion concept concepts appellation catégorie catégories statut label étiquette mention syndrome effet phénomène ' +
  'type types classe niveau alerte période style mode rôle qualité adjectif verbe substantif anglicisme néologisme sigle acronyme lettre soi-disant'
).split(' ')

/** Verbs that give a name whoever speaks: « ses amis le surnomment « le Tigre » ». */
export const CALLING_VERBS: readonly string[] = 'surnomme surnomment surnommait surnommaient baptise baptisent baptisait baptisaient'.split(
  ' ',
)

/** Verbs that call or speak of something by its term where everybody, or a trade, is their subject: « on appelle cela la « matière noire » ». */
export const TERM_VERBS: readonly string[] =
  'appelle appellent appelait appelaient nomme nomment nommait nommaient dénomme dénomment désigne désignent parle parlent parlait parlaient'.split(
    ' ',
  )

/** Who speaks of things by the terms of a trade: « les astronomes parlent d’« énergie sombre » ». */
export const SCHOLARS: readonly string[] = (
  'scientifique savant savante chercheur chercheuse physicien physicienne astrophysicien astrophysicienne astronome chimiste biologiste géologue mathématicien ' +
  'mathématicienne médecin chirurgien botaniste zoologiste naturaliste généticien généticienne climatologue météorologue linguiste grammairien juriste ' +
  'spécialiste ingénieur informaticien géographe anthropologue archéologue'
).split(' ')
