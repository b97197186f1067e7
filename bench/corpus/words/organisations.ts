/**
 * Organisations with their article: « la SNCF », « le Syndicat des transports de Dijon ». The first are named often; bodies and fields are
 * joined into the long tail of those that an archive names once or twice.
 */
export const wellKnown: readonly string[] = [
  'l’Assemblée nationale',
  'le Sénat',
  'la SNCF',
  'l’Union européenne',
  'le Conseil d’État',
  'l’INSEE',
  'la Cour des comptes',
  'le CNRS',
  'la CGT',
  'la Commission européenne',
  'l’ONU',
  'la CFDT',
  'le ministère de l’Intérieur',
  'la Banque de France',
  'Météo-France',
  'le Conseil constitutionnel',
  'l’OTAN',
  'EDF',
  'la Croix-Rouge française',
  'le ministère de la Culture',
  'l’Académie des sciences',
  'la Caisse des dépôts',
  'le Parlement européen',
  'l’OCDE',
  'le Muséum national d’histoire naturelle',
  'la Bibliothèque nationale de France',
  'Air France',
  'l’Organisation mondiale de la santé',
  'le ministère de la Santé',
  'l’Institut Pasteur',
]

export const bodies: readonly string[] = [
  'le Syndicat',
  'la Fédération',
  'l’Union',
  'la Société',
  'le Comité',
  'l’Association',
  'la Compagnie',
  'le Conseil',
  'l’Agence',
  'la Mutuelle',
  'le Groupement',
  'l’Institut',
  'la Chambre',
  'l’Office',
]

export const fields: readonly string[] =
  `des transports|des eaux|des parents d’élèves|des hôpitaux|de l’agriculture|du commerce|des bibliothèques|des chemins de fer|de la pêche|du bâtiment|des musées|de l’énergie|de la presse|des sports|de la forêt|de la recherche|du tourisme|des usagers|des maires ruraux|de l’habitat|des viticulteurs|de la santé publique|des anciens combattants|des arts du spectacle|du patrimoine`.split(
    '|',
  )
