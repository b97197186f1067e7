/** Subjects of the articles, each with what one speaks of in it: « transports » → « la ligne de tramway ». The first are the most frequent. */
export interface Topic {
  readonly tag: string
  readonly things: readonly string[]
}

const rows = `transports|la ligne de tramway|le réseau d’autobus|la gare centrale|les horaires de nuit|la hausse des tarifs|le pont routier
emploi|la fermeture de l’usine|le plan de licenciement|les salaires|la convention collective|le chômage des jeunes|l’atelier de montage
école|la rentrée scolaire|le collège du centre|les classes rurales|le manque d’enseignants|la cantine|le programme d’histoire
santé|l’hôpital de proximité|la campagne de vaccination|les urgences|la maternité|le déficit de médecins|l’épidémie de grippe
élections|la campagne électorale|le second tour|la liste d’union|les bureaux de vote|le taux de participation|le débat public
agriculture|la récolte de blé|le prix du lait|la sécheresse|les exploitations laitières|le marché aux bestiaux|l’irrigation
justice|le procès en appel|l’enquête préliminaire|la cour d’assises|le juge d’instruction|les avocats de la défense|l’expertise
énergie|la centrale électrique|le parc éolien|la facture de gaz|le barrage|les panneaux solaires|la ligne à haute tension
culture|le festival d’été|la troupe de théâtre|l’exposition permanente|le fonds d’archives|la salle de concert|les subventions
environnement|la qualité de l’air|la zone humide|les rejets industriels|le parc naturel|la pollution du fleuve|les digues
logement|la construction de logements sociaux|le quartier neuf|les loyers|la rénovation du centre|les foyers d’étudiants|le cadastre
sport|le championnat régional|l’équipe première|la finale|le stade municipal|les jeunes licenciés|la course cycliste
recherche|le laboratoire|la découverte|les essais cliniques|la sonde spatiale|le télescope|les crédits de recherche
commerce|la foire annuelle|le marché couvert|les petits commerçants|la zone commerciale|l’ouverture du dimanche|le centre d’affaires
budget|le projet de budget|la dette de la commune|les impôts locaux|la dotation de l’État|le rapport financier|les emprunts
sécurité|le commissariat|la vidéosurveillance|les patrouilles de nuit|le couvre-feu|la délinquance|l’état d’urgence
incendies|l’incendie de la zone industrielle|les pompiers volontaires|le massif forestier|la cellule de crise|les canadairs|l’évacuation
inondations|la crue|les quartiers inondés|le plan de prévention|les sinistrés|la montée des eaux|le bassin de rétention
patrimoine|la restauration de la cathédrale|le château|les remparts|le musée des beaux-arts|l’inventaire|la fouille archéologique
presse|le quotidien régional|la liberté de la presse|la rédaction|les imprimeries|le tirage|l’agence de photographie
aéronautique|la chaîne d’assemblage|l’avion régional|les sous-traitants|la commande de l’armée|le carnet de commandes|l’aéroport
marine|le chantier naval|le port de pêche|les dockers|la flotte de commerce|le sauvetage en mer|les quotas
vin|la vendange|les vignerons|le cru classé|l’exportation|le gel de printemps|l’appellation
numérique|le réseau de fibre|les données personnelles|la plateforme en ligne|le piratage|l’intelligence artificielle|les jeunes pousses
immigration|le centre d’accueil|la demande d’asile|les papiers|le camp provisoire|la régularisation|les associations d’aide
religion|le diocèse|la basilique|le pèlerinage|la laïcité|les paroisses|le conclave
défense|le régiment|la base aérienne|les manœuvres|le service national|l’industrie de défense|la réserve
diplomatie|le sommet|la visite d’État|l’accord commercial|les négociations|le traité|l’ambassade
université|le campus|les frais d’inscription|la bibliothèque universitaire|la réforme des licences|les doctorants|la cité universitaire
retraites|la réforme des retraites|l’âge de départ|les cotisations|le régime spécial|la caisse de retraite|la manifestation
eau|la régie de l’eau|le prix du mètre cube|la station d’épuration|les captages|la nappe phréatique|le réseau de canalisations
cinéma|le tournage|la salle d’art et d’essai|le long métrage|le jury du festival|les intermittents|la cinémathèque
livres|le prix littéraire|la rentrée littéraire|les libraires|le manuscrit|la maison d’édition|le salon du livre
montagne|la station de ski|l’avalanche|les guides|le refuge|le tunnel|la saison d’hiver
chemins de fer|la ligne secondaire|le train de nuit|les cheminots|le viaduc|l’ouverture à la concurrence|la grève
famille|la crèche|les allocations|la réforme du congé parental|l’adoption|les maisons de retraite|la natalité`

export const topics: readonly Topic[] = rows.split('\n').map((row) => {
  const [tag = '', ...things] = row.split('|')
  return { tag, things }
})
