/**
 * Towns, and countries with their preposition: « à Besançon », « au Portugal ». The parts below make the small communes that a long
 * archive names once: « Saint-Aubin-sur-Loire ».
 */
export const towns: readonly string[] =
  `Paris Lyon Marseille Lille Bordeaux Toulouse Nantes Strasbourg Rennes Montpellier Nice Grenoble Dijon Rouen Brest Metz Nancy Besançon Amiens Limoges Tours Orléans Clermont-Ferrand Perpignan Caen Reims Angers Nîmes Poitiers Mulhouse Dunkerque Calais Valence Chambéry Annecy Avignon Pau Bayonne Tarbes Albi Rodez Aurillac Cahors Périgueux Angoulême Saintes Niort Cholet Vannes Lorient Quimper Saint-Brieuc Saint-Malo Cherbourg Alençon Chartres Blois Bourges Nevers Moulins Vichy Roanne Saint-Étienne Mâcon Vienne Gap Digne Toulon Fréjus Cannes Ajaccio Bastia Béziers Sète Narbonne Carcassonne Foix Auch Agen Bergerac Brive Tulle Guéret Montluçon Châteauroux Vierzon Sens Auxerre Troyes Chaumont Langres Vesoul Belfort Colmar Épinal Verdun Thionville Forbach Sedan Laon Soissons Saint-Quentin Arras Lens Douai Cambrai Maubeuge Valenciennes Roubaix Abbeville Dieppe Fécamp Évreux Lisieux Bayeux Granville Fougères Laval Vitré Redon Guérande Pornic Saumur Thouars Royan Cognac Libourne Arcachon Dax Biarritz Oloron Lourdes Millau Mende Alès Uzès Arles Orange Montélimar Privas Annonay Voiron Albertville Briançon Thonon Oyonnax Dole Pontarlier Genève Lausanne Bruxelles Liège Namur Charleroi Luxembourg Londres Berlin Hambourg Munich Madrid Barcelone Lisbonne Porto Rome Milan Turin Prague Varsovie Budapest Athènes Stockholm Oslo Copenhague Dublin Moscou Kiev Istanbul Tunis Alger Rabat Dakar Abidjan Bamako Montréal Québec Washington Tokyo`.split(
    ' ',
  )

export const countries: readonly { readonly name: string; readonly article: string }[] = [
  ...['Allemagne', 'Italie', 'Espagne', 'Autriche', 'Irlande', 'Argentine'].map((name) => ({ name, article: 'l’' })),
  ...['Belgique', 'Suisse', 'Pologne', 'Grèce', 'Suède', 'Tunisie', 'Hongrie', 'Roumanie'].map((name) => ({ name, article: 'la ' })),
  ...['Portugal', 'Maroc', 'Sénégal', 'Canada', 'Brésil', 'Japon'].map((name) => ({ name, article: 'le ' })),
]

export const patronSaints: readonly string[] =
  `Aubin Avit Benin Brice Chéron Clair Cyprien Dizier Evroult Fargeau Gervais Germain Gildas Hilaire Honoré Jouin Julien Lambert Léger Loup Maixent Marcellin Martin Maur Médard Nectaire Omer Ouen Parize Pourçain Priest Quay Rambert Romain Savin Sever Symphorien Thibault Usage Valérien Vaast Victor Yrieix`.split(
    ' ',
  )

export const rivers: readonly string[] =
  `Adour Aisne Allier Aube Charente Cher Creuse Dordogne Doubs Drôme Eure Gartempe Isère Isle Loire Loue Marne Mayenne Meuse Moselle Oise Orne Rance Risle Saône Sarthe Seine Sèvre Somme Thouet Vienne Vilaine Vire Yonne`.split(
    ' ',
  )
