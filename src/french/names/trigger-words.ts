/** Space-separated words, folded: lower case, no accents. */

/** Common nouns that announce a name of one kind: « le général Leclerc », « la rivière Aisne ». */
export const TRIGGER_WORDS = {
  title: `m mm mr mme mmes mlle mlles dr pr me mgr sir lord lady monsieur madame mademoiselle messieurs maitre docteur professeur prof monseigneur abbe pere
    frere soeur saint sainte st ste don dom cheikh mollah imam rabbin pasteur emir sultan calife ayatollah capitaine lieutenant colonel general marechal amiral
    commandant sergent caporal brigadier adjudant major commissaire inspecteur gardien soldat comte comtesse vicomte baron baronne marquis marquise duc duchesse
    prince princesse roi reine empereur imperatrice tsar chah pape cardinal archeveque eveque citoyen camarade sieur dame veuve epoux`,
  function: `president presidente premier ministre ministres chancelier chanceliere senateur senatrice depute deputee maire mairesse prefet prefete gouverneur
    gouverneure secretaire directeur directrice porte-parole procureur procureure juge avocat avocate ambassadeur ambassadrice conseiller conseillere candidat candidate
    chef leader dirigeant dirigeante patron patronne pdg fondateur fondatrice fondatrices chercheur chercheuse economiste historien historienne ecrivain ecrivaine
    journaliste realisateur realisatrice acteur actrice comedien comedienne chanteur chanteuse musicien musicienne peintre auteur autrice romancier romanciere poete
    cineaste humoriste animateur animatrice joueur joueuse footballeur attaquant gardien entraineur selectionneur capitaine champion championne coureur cycliste pilote
    skieur skieuse nageur nageuse tennisman sprinteur boxeur astronaute cosmonaute physicien mathematicien astronome biologiste medecin sociologue politologue philosophe
    militant militante opposant opposante dictateur vice-president vice-presidente ex-president ex-ministre ex-premier republicain republicaine democrate socialiste
    milliardaire homme femme heritier terroriste djihadiste suspect assaillant tueur meurtrier criminel prisonnier otage victime delegue deleguee conseillers rapporteur
    adjoint adjointe elu elue parlementaire parlementaires magistrat syndicaliste analyste expert experte specialiste archeologue couturier styliste designer architecte`,
  family: `fils fille epouse mari femme frere soeur pere mere neveu niece oncle tante cousin cousine grand-pere grand-mere ne nee veuve compagnon compagne
    surnomme surnommee dit dite alias prenomme prenommee nomme nommee`,
  organisation: `universite universites ministere ministeres secretariat parti mouvement front ligue union federation confederation alliance coalition association
    syndicat collectif comite commission conseil assemblee senat parlement chambre congres cour tribunal prefecture mairie academie institut ecole lycee college faculte
    laboratoire centre hopital clinique chu musee fondation ong organisation agence office bureau departement direction service services armee marine police gendarmerie
    brigade bataillon regiment division corps legion milice garde groupe groupement societe compagnie entreprise firme filiale constructeur operateur banque assurance
    mutuelle fonds cabinet start-up startup geant chaine radio television quotidien hebdomadaire mensuel journal magazine revue redaction editeur edition editions studio
    label maison enseigne marque club equipe ecurie formation orchestre troupe choeur eglise diocese archidiocese communaute conference consortium cartel gang mafia
    reseau organisme observatoire autorite haute-autorite gouvernement forum think-tank laboratoires usine studios compagnies brasserie casa groupes parquet`,
  press: `journal quotidien hebdomadaire mensuel magazine revue tabloid tabloide site blog chaine radio agence gazette presse portail`,
  place: `ville villes village villages commune communes capitale cite bourg bourgade hameau quartier arrondissement banlieue agglomeration metropole region regions
    departement departements province provinces etat etats district canton comte prefecture oblast wilaya gouvernorat pays royaume republique territoire territoires ile iles
    archipel presqu'ile peninsule cap golfe baie mer ocean lac lacs fleuve riviere canal detroit mont monts montagne montagnes massif col pic volcan vallee plaine desert
    foret bois parc jardin plage cote littoral port rue avenue boulevard place quai pont route autoroute chemin impasse square gare station aeroport aerodrome stade
    palais chateau cathedrale basilique abbaye temple mosquee synagogue tour prison camp base hotel theatre cinema salle rond-point carrefour porte faubourg passage
    planete planetes exoplanete etoile galaxie asteroide comete lune constellation crater cratere continent frontiere environs localite localites banlieues`,
  event: `guerre guerres bataille revolution conflit insurrection crise traite accords accord armistice tour coupe championnat championnats tournoi jeux mondial mondiaux
    open grand-prix prix rallye marathon course festival salon foire exposition biennale ceremonie gala concours operation ouragan tempete cyclone typhon seisme
    tsunami canicule attentat attentats attaque attaques fusillade massacre genocide scandale affaire proces election elections primaire referendum sommet conference
    finale demi-finale etape journee edition ligue trophee meeting classique criterium paris-roubaix ronde`,
  product: `film films roman romans livre livres essai album albums chanson chansons single titre tube serie series saison emission jeu jeux console logiciel
    logiciels application applications appli smartphone smartphones telephone tablette ordinateur systeme navigateur moteur plateforme reseau voiture modele berline
    avion avions helicoptere drone drones chasseur chasseurs bombardier missile missiles fusee fusees lanceur satellite satellites sonde telescope vaisseau navette
    capsule navire paquebot petrolier fregate destroyer sous-marin porte-avions train rame fusil fusils pistolet char chars blinde vehicule vehicules medicament vaccin
    bd manga tableau sculpture opera piece ballet symphonie loi code programme projet processeur version`,
  speech: `declare declarait declara affirme affirmait annonce annonca explique expliquait indique precise ajoute estime souligne assure rapporte confie repond
    demande denonce rappelle selon ecrit raconte dit disait juge tweete twitte conclut poursuit reagi reagit salue regrette promet`,
  sport: `bat battu battue victoire defaite match rencontre score buteur but buts essai points face contre devant domicile exterieur vainqueur qualifie qualifiee
    elimine eliminee classement leader championnat finale quart remporte domine dominent s'impose`,
} as const

/** Words that link the parts of one name: « Légion de la liberté », « Center for Strategic and International Studies ». */
export const NAME_CONNECTORS = `de du des d' la le les l' of the for and & von van der den ten bin ben ibn al el ad an da do dos das di del della delle dello y e en sur sous
  lez les-`

/** Function words that only stand with a capital because they open a sentence: « Le », « Selon », « Dans ». */
export const SENTENCE_OPENERS = `le la les l' un une des du de d' au aux ce cet cette ces c' ca cela celui celle ceux celles il elle ils elles on je j' nous vous tu moi lui leur leurs son sa ses
  mon ma mes notre nos votre vos qui que qu' quoi dont ou et mais or ni car donc si s' se n' ne pas plus moins tres tout toute tous toutes autre autres meme memes quel quelle
  quels quelles quand comme comment pourquoi lorsque lorsqu' puisque puisqu' parce alors ainsi aussi enfin ensuite puis apres avant pendant depuis durant lors des a en dans par
  pour sur sous avec sans chez vers entre contre selon malgre parmi outre hormis sauf voici voila y est etait etaient sont fut furent sera seront serait a ont avait avaient
  deux trois quatre cinq six sept huit neuf dix cent mille plusieurs certains certaines quelques chaque aucun aucune tel telle tels telles hier demain toujours jamais deja encore
  ici la-bas desormais cependant toutefois pourtant neanmoins notamment actuellement aujourd'hui suite grace face afin suivant concernant c'est faut peut etre avoir`
