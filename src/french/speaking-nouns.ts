/** Nouns of persons and bodies that speak, by gender: « le porte-parole », « la procureure », « le ministère ». Lower case, singular and usual plurals. */
export const SPEAKING_NOUNS = {
  masculine: `président ministre vice-président vice-ministre premier chancelier sénateur député maire préfet gouverneur secrétaire directeur porte-parole procureur juge avocat ambassadeur consul
    conseiller candidat chef leader dirigeant responsable patron pdg fondateur chercheur économiste historien écrivain journaliste réalisateur acteur comédien chanteur musicien peintre auteur
    romancier poète cinéaste humoriste animateur joueur footballeur attaquant gardien entraîneur entraineur sélectionneur capitaine champion coureur cycliste pilote skieur nageur boxeur astronaute
    physicien mathématicien astronome biologiste médecin docteur professeur sociologue politologue philosophe militant opposant dictateur ex-président ex-ministre milliardaire homme suspect assaillant tueur
    meurtrier criminel prisonnier otage témoin délégué rapporteur adjoint élu parlementaire magistrat syndicaliste analyste expert spécialiste archéologue styliste designer architecte roi prince duc
    pape cardinal archevêque évêque prêtre abbé père frère fils mari époux oncle cousin ami voisin habitant citoyen manifestant ouvrier employé salarié fonctionnaire policier gendarme pompier soldat officier
    général colonel lieutenant commandant amiral maréchal agent vétérinaire géologue climatologue météorologue chirurgien infirmier étudiant élève enfant garçon jeune passager conducteur chauffeur
    imam rabbin pasteur cheikh émir sultan républicain démocrate socialiste conservateur libéral écologiste nationaliste maître monsieur m représentant haut-commissaire commissaire coordinateur
    coordonnateur organisateur propriétaire client commerçant agriculteur éleveur producteur prévenu accusé détenu condamné plaignant survivant rescapé internaute lecteur interlocuteur intéressé
    homologue prédécesseur successeur rival adversaire partenaire collègue compatriote scientifique technicien ingénieur exploitant sportif athlète milieu défenseur arbitre entourage proche proches
    gouvernement ministère parti syndicat parquet tribunal conseil comité collectif groupe mouvement front journal quotidien hebdomadaire magazine site communiqué club sénat parlement
    congrès pentagone kremlin vatican élysée régime pouvoir état pays centre institut service services bureau département cabinet fonds secrétariat organisme observatoire réseau laboratoire
    constructeur géant opérateur personnel gréviste éboueur riverain parent supporter retraité lycéen collégien enseignant migrant réfugié patient malade soignant interne cheminot routier viticulteur paysan pêcheur marin spectateur touriste électeur actionnaire investisseur banquier notaire huissier enquêteur inspecteur démineur secouriste bénévole volontaire diplomate négociateur émissaire médiateur rebelle insurgé djihadiste combattant ravisseur terroriste kamikaze tireur forcené braqueur voleur individu peuple public syndiqué adhérent membre fidèle pèlerin catholique musulman chrétien juif russe américain ukrainien français britannique allemand israélien palestinien turc kurde chinois canadien belge suisse italien espagnol sieur cinéphile usager automobiliste cycliste randonneur alpiniste guide hôtelier restaurateur boulanger fermier maraîcher vigneron chasseur navigateur skipper aviateur cosmonaute généticien virologue épidémiologiste psychologue psychiatre neurologue chirurgien pharmacien anesthésiste urgentiste ambulancier brancardier juriste constitutionnaliste criminologue politologue linguiste essayiste éditeur libraire galeriste conservateur dessinateur caricaturiste blogueur youtubeur influenceur présentateur commentateur éditorialiste correspondant envoyé reporter photographe rédacteur fabricant syndicats partis experts scientifiques chercheurs députés sénateurs élus ministres responsables avocats médecins policiers pompiers gendarmes militaires
    manifestants habitants témoins étudiants analystes observateurs opposants militants dirigeants sondage rapport document texte`,
  feminine: `présidente ministre sénatrice députée mairesse préfète gouverneure secrétaire directrice porte-parole procureure juge avocate ambassadrice conseillère candidate cheffe dirigeante responsable patronne
    fondatrice chercheuse économiste historienne écrivaine journaliste réalisatrice actrice comédienne chanteuse musicienne autrice romancière humoriste animatrice joueuse entraîneuse championne skieuse
    nageuse physicienne biologiste sociologue politologue philosophe militante opposante femme victime rapporteure adjointe élue parlementaire magistrate syndicaliste analyste experte spécialiste archéologue
    reine princesse duchesse sœur mère fille épouse tante cousine amie voisine habitante citoyenne manifestante ouvrière employée salariée fonctionnaire policière infirmière étudiante élève passagère conductrice
    républicaine démocrate socialiste écologiste représentante commissaire coordinatrice organisatrice propriétaire cliente plaignante survivante internaute lectrice intéressée homologue rivale
    adversaire collègue scientifique technicienne ingénieure sportive athlète donatrice veuve dame madame mademoiselle mme vice-présidente ex-ministre trentenaire
    police gendarmerie justice préfecture mairie municipalité direction rédaction commission cour assemblée fédération confédération ligue union association organisation ong fondation agence chaîne
    radio télévision société entreprise firme compagnie filiale famille presse droite gauche opposition majorité coalition alliance communauté police armée marine défense diplomatie présidence chancellerie
    maison administration banque personne population foule famille victime communauté nation rédactrice présentatrice correspondante photographe éditorialiste enquêtrice soignante enseignante retraitée lycéenne rescapée riveraine spectatrice touriste électrice syndicaliste bénévole diplomate rebelle chirurgienne psychologue juriste essayiste éditrice libraire dessinatrice navigatrice capitaine université équipe institution source sources autorité autorités autrices étude enquête circulaire lettre`,
  /** Titles before a name tell the gender: « Mme Rougier ». */
  masculineTitles: 'm mm mr monsieur messieurs me sir lord don abbé père frère',
  feminineTitles: 'mme mmes mlle mlles madame mademoiselle mesdames lady sœur',
} as const

/** Nouns of somebody beside another, or one of many: « le procureur », « l’avocat » after a name is not the one named. */
export const RELATIONAL_NOUNS: readonly string[] = (
  'porte-parole avocat avocate père mère frère sœur fils fille époux épouse mari femme proche entourage procureur procureure juge gouvernement ministère police justice presse source parquet tribunal ' +
  'directeur directrice rédaction journal quotidien hebdomadaire magazine site communiqué rapport sondage étude enquête document texte témoin victime voisin voisine ami amie homologue prédécesseur successeur ' +
  'rival rivale adversaire opposition majorité droite gauche parti syndicat association organisation groupe entreprise société firme préfet préfète maire médecin équipe club propriétaire cabinet ' +
  'conseil commission assemblée sénat parlement armée direction mairie préfecture gendarmerie autorité pays état régime service institut centre université banque'
).split(' ')

/** Nouns of bodies: no person stands in apposition to them (« la police, Paul Durand aurait crié » speaks of two). */
export const BODY_NOUNS: readonly string[] = (
  'police gendarmerie justice préfecture mairie municipalité gouvernement ministère parti syndicat parquet tribunal conseil comité collectif groupe mouvement front congrès régime ' +
  'centre institut service services bureau département cabinet secrétariat direction rédaction commission cour assemblée fédération confédération ligue union association organisation ' +
  'agence chaîne radio télévision société entreprise firme compagnie presse opposition majorité coalition alliance communauté armée marine administration banque journal quotidien ' +
  'hebdomadaire magazine site communiqué rapport sondage document texte'
).split(' ')
