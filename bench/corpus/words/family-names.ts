/** Family names of the corpus's invented persons, some with particles. « Étienne de Lussac », « Marianne Le Goarnec ». */
export const familyNames: readonly string[] = [
  ...`Abadie Achard Aldebert Allègre Amiot Ancelin Arbogast Arnoult Aubertin Audibert Aumont Auvray Bachelot Baillargeon Ballandras Barbereau Bardoux Barthès Baudrillart Bazin Beauchêne Bellanger Belmokhtar Bénard Bergougnoux Bertaud Besnard Bidegain Bizouard Blanchet Boisseau Bonnafous Bordelais Bouchardeau Boulanger Bourdelle Bousquet Bretaudeau Brisset Brugière Cabrol Cadiou Caillaud Calmette Camara Campanella Canteloup Carbonnel Carpentier Castagnède Caumartin Cazenave Chabrier Chalumeau Chambon Chaptal Charrier Chassaing Chaumeil Chevreul Clavier Clerget Coignard Colombier Coquerel Cordier Cottereau Coulibaly Courtois Cressard Crouzet Cuvelier Dabadie Daguerre Dampierre Darricau Daubigny Debreuil Decourcelle Delacourcelle Delaunay Delcourt Delmotte Denoyelle Desbordes Descamps Desgranges Desrosiers Devillard Diallo Dieulafoy Dorléans Doumergue Drouillard Dubreuil Duchemin Dufresnoy Dumortier Dupuydenus Durocher Duvernoy Escoffier Estrade Fabrègue Faucher Favreau Ferrandon Feuillade Fleurquin Florentin Fontanel Forestier Fouquereau Fraysse Fromentin Gaborit Gaillardet Galabert Garrigou Gaubert Gauthereau Genevoix Gerbault Gicquel Girardeau Godefroid Gombault Goujon Grandjean Grangier Grosjean Guérinel Guichard Guillemot Guyomarch Haddad Hamelin Haudry Hennequin Herbelot Hocquard Houdebine Hubertin Issartel Jacquemin Jaffré Jalabert Jaubert Joliclerc Jourdain Juillard Kerdoncuff Kermarrec Koenig Lacassagne Lacoste Lafargue Lagneau Lalanne Lambertin Lamoureux Landrieu Langevin Lapeyre Larrivée Lassalle Laubier Lavigne Lebreton Leclerc Lefebvre Legrand Lemaître Lepelletier Leroux Lesage Lhermitte Loiseau Lorrain Loubère Maillard Malherbe Mandonnet Marchais Maréchal Marquet Martineau Massénat Maubert Mazière Ménard Mercadier Meunier Michelet Mirabel Moncorgé Montagnac Moreau Mornay Moulinier Nadaud Navarre Neveu Nguyen Noblet Nogaret Oudin Ozanam Pageot Palissy Parmentier Pasquier Paulhan Pellerin Perdriel Périgord Perrault Peyrot Picard Pinson Plantard Poirier Pommier Pontier Poulain Prunier Quéméner Quentin Rabouin Rambaud Ravier Rebuffat Renard Reverdy Ribeiro Rivoire Robineau Rochette Rossignol Rougier Roussel Sabatier Saintonge Salvayre Samson Savary Schaeffer Seguin Sénéchal Serrault Sicard Soulié Tabarly Taillefer Tardieu Tavernier Teissier Texier Thévenot Thibaudeau Tisserand Toussaint Tremblay Trouillet Vacheron Vaillant Valadier Vasseur Verdier Vergne Vidalenc Vigneron Villebois Vincendeau Wagner Wattelet Weber Yver Zimmermann`.split(
    ' ',
  ),
  ...[
    'Le Goarnec',
    'Le Bihan',
    'Le Tellier',
    'de Lussac',
    'de Montfaucon',
    'de La Rochère',
    'd’Hauterive',
    'd’Estouville',
    'Du Plessis',
    'Ben Salah',
  ],
]
