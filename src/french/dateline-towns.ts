/** Towns from which the press writes, folded: with nothing but one of these in capitals before a dash, a line is a dateline, « BRUXELLES – », not a heading, « FOOTBALL – ». */
export const datelineTowns: readonly string[] = `
paris|lyon|marseille|toulouse|nice|nantes|strasbourg|montpellier|bordeaux|lille|rennes|reims|toulon|grenoble|dijon|angers|brest|le havre|calais|cherbourg|versailles|vichy|bourges|metz|nancy
limoges|tours|orleans|rouen|caen|amiens|besancon|clermont-ferrand|perpignan|bayonne|pau|ajaccio|bastia|kourou|cayenne|fort-de-france|pointe-a-pitre|noumea|papeete|saint-denis|mamoudzou
bruxelles|liege|anvers|gand|geneve|berne|zurich|lausanne|bale|luxembourg|monaco|montreal|quebec|ottawa|toronto|londres|edimbourg|dublin|madrid|barcelone|lisbonne|rome|milan|turin|venise|naples
berlin|bonn|munich|francfort|hambourg|vienne|prague|bratislava|varsovie|budapest|bucarest|sofia|belgrade|sarajevo|zagreb|athenes|istanbul|constantinople|ankara|moscou|saint-petersbourg|leningrad|kiev|kyiv|minsk|belgorod
stockholm|oslo|copenhague|helsinki|reykjavik|la haye|amsterdam|washington|new york|boston|chicago|los angeles|san francisco|houston|cap canaveral|miami|mexico|la havane|port-au-prince|bogota|caracas|lima|santiago
buenos aires|montevideo|rio de janeiro|sao paulo|brasilia|alger|oran|tunis|rabat|casablanca|tripoli|le caire|dakar|bamako|abidjan|ouagadougou|niamey|lome|cotonou|lagos|yaounde|douala|libreville|brazzaville|kinshasa|bangui
n'djamena|kigali|bujumbura|nairobi|addis-abeba|djibouti|antananarivo|tananarive|pretoria|johannesburg|jerusalem|tel-aviv|beyrouth|damas|amman|bagdad|teheran|riyad|doha|dubai|kaboul|islamabad|new delhi|pekin|shanghai
hong kong|taipei|tokyo|seoul|pyongyang|hanoi|saigon|phnom penh|vientiane|bangkok|singapour|djakarta|manille|sydney|canberra|wellington|davos|bure|le cap|nations unies|onu
`
  .trim()
  .split(/[|\n]/)
