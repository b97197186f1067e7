/** One name a line or between bars; folded and split into words when the model file is packed. « ONU », « Médecins sans frontières ». */
export const ORGANISATIONS = `
ONU|Organisation des Nations unies|Nations unies|Conseil de sécurité|Assemblée générale des Nations unies|OTAN|Organisation du traité de l'Atlantique nord|UE|Union européenne
Commission européenne|Parlement européen|Conseil européen|Conseil de l'Europe|Banque centrale européenne|BCE|Cour européenne des droits de l'homme|CEDH|Cour de justice de l'Union européenne
CJUE|CEE|CECA|Eurogroupe|Europol|Interpol|Frontex|Eurojust|Banque mondiale|FMI|Fonds monétaire international|OMC|Organisation mondiale du commerce|OMS|Organisation mondiale de la santé
OCDE|OPEP|OIT|OMM|OMI|OACI|AIEA|Agence internationale de l'énergie atomique|UNESCO|UNICEF|HCR|Haut-Commissariat aux réfugiés|PAM|FAO|PNUD|PNUE|UNRWA|ONUSIDA|GIEC|CPI|Cour pénale internationale
CIJ|Cour internationale de justice|TPIY|TPIR|OSCE|CEI|Union africaine|UA|CEDEAO|UEMOA|CEMAC|SADC|Ligue arabe|OCI|ASEAN|ANZUS|OEA|Mercosur|ALENA|BRICS|G7|G8|G20|Francophonie|OIF
Organisation internationale de la francophonie|Commonwealth|SDN|Société des Nations|Comecon|Komintern|Saint-Siège|Croix-Rouge|Croix-Rouge française|Comité international de la Croix-Rouge|CICR
Croissant-Rouge|Médecins sans frontières|MSF|Médecins du monde|Amnesty International|Human Rights Watch|HRW|Greenpeace|WWF|Oxfam|Reporters sans frontières|RSF|Transparency International|Emmaüs
Secours catholique|Secours populaire|Restos du cœur|Action contre la faim|Handicap International|Fondation Abbé-Pierre|Ligue des droits de l'homme|LDH|SOS Racisme|LICRA|MRAP|CRIF|CFCM|UOIF|Attac|Sea Shepherd
Assemblée nationale|Sénat|Conseil constitutionnel|Conseil d'État|Cour des comptes|Cour de cassation|Cour d'appel|Conseil économique, social et environnemental|Défenseur des droits|CNIL|CSA|ARCEP|ARCOM
HATVP|AMF|ACPR|Autorité de la concurrence|ANSSI|DGSE|DGSI|DST|RG|GIGN|RAID|BRI|GIPN|CRS|BAC|IGPN|IGS|Gendarmerie nationale|Police nationale|Police judiciaire|Sûreté nationale|Parquet national financier
Parquet de Paris|DGCCRF|URSSAF|CAF|Pôle emploi|ANPE|Sécurité sociale|Assurance maladie|INSEE|INED|IFOP|Ifop|BVA|Ipsos|Sofres|TNS Sofres|Harris Interactive|OpinionWay|Odoxa|Elabe|Kantar|Viavoice|CNRS|INRA|INRAE
INSERM|CEA|CNES|ONERA|IRD|IFREMER|INRIA|BRGM|ADEME|ANSES|ANSM|InVS|HAS|EFS|AP-HP|Assistance publique|Institut Pasteur|Institut Curie|Samu|SAMU|Légion étrangère|Armée de terre|Marine nationale|Armée de l'air
Armée rouge|Wehrmacht|Gestapo|SS|Luftwaffe|Bundeswehr|Reichswehr|Royal Air Force|Royal Navy|US Army|US Navy|US Air Force|US Marine Corps|Marines|Navy Seals|Pentagone|Maison-Blanche|Département d'État|CIA|FBI|NSA
DEA|NASA|NOAA|USGS|FDA|SEC|FCC|FED|Fed|Réserve fédérale|Congrès|Cour suprême|Chambre des représentants|Chambre des communes|Chambre des lords|Bundestag|Bundesrat|Knesset|Douma|Diète|Politburo|Parlement|Storting
Riksdag|Folketing|Cortes|Généralité de Catalogne|Generalitat|KGB|FSB|GRU|SVR|NKVD|Stasi|MI5|MI6|Scotland Yard|Mossad|Shin Bet|Tsahal|Guardia civil|Carabinieri|Savak|BND|Securitate|Kremlin|ESA
Agence spatiale européenne|Roscosmos|JAXA|ISRO|CERN|ESO|SpaceX|Arianespace|ArianeGroup|Blue Origin|Boeing|Airbus|Airbus Group|EADS|Dassault|Dassault Aviation|Safran|Thales|MBDA|Naval Group|DCNS|Nexter|Lockheed Martin
Northrop Grumman|Raytheon|BAE Systems|Rheinmetall|Saab|Embraer|Bombardier|Sukhoi|Rosoboronexport|Rostec|Ouralvagonzavod|Areva|Orano|EDF|Engie|GDF|GDF Suez|Veolia|Suez|Total|TotalEnergies|Elf|BP|Shell|ExxonMobil
Chevron|Gazprom|Rosneft|Loukoïl|Aramco|Saudi Aramco|Petrobras|Eni|Repsol|Equinor|Statoil|Sonatrach|Naftogaz|Alstom|Siemens|General Electric|Schneider Electric|Legrand|Saint-Gobain|Lafarge|LafargeHolcim|Vinci
Bouygues|Eiffage|Michelin|Valeo|Faurecia|PSA|PSA Peugeot Citroën|Stellantis|Renault|Peugeot|Citroën|Volkswagen|BMW|Daimler|Opel|Fiat|Ford|General Motors|Chrysler|Toyota|Nissan|Honda|Hyundai|Kia|Tesla|Volvo
Mitsubishi|Suzuki|Mazda|Tata|Tata Motors|SNCF|RATP|Air France|Air France-KLM|Lufthansa|British Airways|Ryanair|EasyJet|easyJet|Emirates|Qatar Airways|Aéroports de Paris|ADP|La Poste|Banque postale|Chronopost|DHL
UPS|FedEx|Keolis|Transdev|Eurostar|Eurotunnel|Getlink|Thalys|Deutsche Bahn|Orange|France Télécom|SFR|Free|Iliad|Bouygues Telecom|Altice|Vodafone|Telefónica|T-Mobile|AT&T|Verizon|Huawei|ZTE|Xiaomi|Samsung|LG|Sony
Apple|Microsoft|IBM|Intel|AMD|Nvidia|Oracle|Cisco|Dell|HP|Hewlett-Packard|Lenovo|Nokia|Ericsson|Alcatel|Alcatel-Lucent|Panasonic|Toshiba|Sharp|Hitachi|Foxconn|TSMC|Amazon|Alibaba|Tencent|Baidu|Uber|Airbnb|Netflix
Yahoo|Alphabet|Meta|Mozilla|Wikimedia|Fondation Wikimedia|Wikimedia Foundation|Ubisoft|Nintendo|Sega|Electronic Arts|Activision|Blizzard|Valve|Criteo|OVH|Capgemini|Atos|Accenture|LVMH|Kering|Hermès|L'Oréal|Chanel
Dior|Danone|Nestlé|Lactalis|Bonduelle|Coca-Cola|PepsiCo|McDonald's|Unilever|Procter & Gamble|Bayer|Monsanto|BASF|Sanofi|Servier|Pfizer|Novartis|Roche|Merck|AstraZeneca|Moderna|BioNTech|Johnson & Johnson|GSK
Carrefour|Auchan|Leclerc|Casino|Intermarché|Monoprix|Lidl|Aldi|Ikea|Decathlon|Fnac|Darty|Walmart|Tati|Galeries Lafayette|Printemps|BNP Paribas|Société générale|Crédit agricole|Crédit lyonnais|LCL|BPCE|Natixis
Caisse d'épargne|Caisse des dépôts|Banque de France|Dexia|HSBC|Barclays|Deutsche Bank|Goldman Sachs|JPMorgan|Morgan Stanley|Lehman Brothers|UBS|Credit Suisse|Crédit suisse|Santander|AXA|Axa|Allianz|Generali|MAIF|MGEN
Rothschild|Lazard|Standard & Poor's|Moody's|Fitch|McKinsey|Deloitte|KPMG|Euronext|Nasdaq|Medef|MEDEF|CGPME|CPME|UIMM|CGT|CFDT|FO|Force ouvrière|CFTC|CFE-CGC|UNSA|SUD|Solidaires|FSU|SNES|FNSEA|Confédération paysanne
Coordination rurale|UNEF|FIDL|UNL|FCPE|FIFA|UEFA|CIO|Comité international olympique|AMA|Agence mondiale antidopage|UCI|FIA|IAAF|FINA|FIBA|NBA|NFL|NHL|MLB|ATP|WTA|LFP|FFF|FFR|FFT|INSEP|CONMEBOL|CAF|CONCACAF
État islamique|EI|Daech|Daesh|Al-Qaïda|AQMI|Aqpa|Al-Qaida|Boko Haram|Al-Chabab|Shebab|Taliban|Hezbollah|Hamas|Fatah|OLP|Autorité palestinienne|Front al-Nosra|FARC|ELN|ETA|IRA|FLNC|PKK|YPG|FDS|Armée syrienne libre
Armée de libération nationale|FLN|OAS|Brigades rouges|Action directe|Ku Klux Klan|Groupe Wagner|Wagner|Azov|Houthis|Frères musulmans|Ansar Dine|MUJAO|Séléka|Tigres tamouls|Sentier lumineux|Cosa Nostra|Camorra
Sorbonne|Sciences Po|Sciences-Po|École normale supérieure|ENS|École polytechnique|Polytechnique|ENA|HEC|ESSEC|INSEAD|Collège de France|EHESS|Sciences Po Paris|Saint-Cyr|Harvard|Yale|Princeton|Stanford|MIT|Oxford
Cambridge|Berkeley|Columbia|Académie française|Académie des sciences|Institut de France|Comédie-Française|Opéra de Paris|Bibliothèque nationale de France|BnF|Louvre|Musée du Louvre|musée d'Orsay|Centre Pompidou
British Museum|MoMA|Théâtre-Français|Odéon|Olympia|Bataclan|Cinémathèque française|Festival de Cannes|Académie des Césars|Franc-maçonnerie|Grand Orient de France|Grand Orient|Jeune Avocat|Rotary Club|Lions Club|Opus Dei
Église catholique|Vatican|Église orthodoxe|Patriarcat de Moscou|Témoins de Jéhovah|Scientologie|Comité de salut public|Convention nationale|Convention|Directoire|Commune de Paris|Chambre des députés|Chambre des pairs
Chambre de commerce|Crédit foncier|Crédit mobilier|Comptoir d'escompte|Compagnie générale transatlantique|Messageries maritimes|Chemins de fer|Compagnie du Nord|Compagnie de l'Est|Ligue des patriotes|Croix-de-Feu
Action française|Jeunesses communistes|Milice|Front populaire|Office du blé|Académie de médecine|Institut|Jockey Club|Conseil municipal|Conseil général|Conseil régional|Comité Nobel|Center for Strategic and International Studies
CSIS|Brookings Institution|Rand Corporation|IFRI|IRIS|Terra Nova|Institut Montaigne|Fondation Jean-Jaurès|Bellingcat|Wikileaks|WikiLeaks|Anonymous|Femen|Act Up|Extinction Rebellion|Black Lives Matter|Pussy Riot
Interfax|Tass|TASS|Forces armées ukrainiennes|Légion de la liberté de Russie|Corps des volontaires russes|Garde nationale|Garde républicaine|Gardiens de la révolution|Pasdaran|Armée populaire de libération|Casques bleus
Casques blancs|Minusma|MINUSMA|Monusco|Minusca|FINUL|Force Barkhane|Sentinelle|Eurocorps|CPNT|Sotheby's|Christie's|FEMA|EPA|Météo-France|Météo France|Bison futé|SPA|30 Millions d'amis|Organisation maritime internationale
Organisation météorologique mondiale|Union astronomique internationale|Banque africaine de développement|BERD|BEI|MES|Troïka|Syndicat de la magistrature|Ordre des médecins|Ordre des avocats|Parquet fédéral|Haute Autorité
`

/** « Parti socialiste », « UMP ». */
export const PARTIES = `
Parti socialiste|PS|UMP|Les Républicains|LR|RPR|UDF|Front national|FN|Rassemblement national|RN|MoDem|Modem|UDI|EELV|Europe Écologie|Europe Écologie Les Verts|Les Verts|PCF|Parti communiste français|Parti communiste
PC|Parti de gauche|Front de gauche|La France insoumise|France insoumise|LFI|NPA|Nouveau Parti anticapitaliste|LCR|Ligue communiste révolutionnaire|Lutte ouvrière|LO|Debout la France|Debout la République|Reconquête
En marche|En Marche !|La République en marche|LREM|Renaissance|Horizons|Territoires de progrès|Génération.s|Nupes|NUPES|Nouveau Front populaire|PRG|Parti radical|Parti radical de gauche|Parti radical-socialiste|SFIO
MRP|UNR|UDR|PSU|CNI|UPR|Union populaire républicaine|Solidarité et Progrès|Résistons|Les Patriotes|Parti pirate|Place publique|Alliance centriste|Nouveau Centre|MPF|MNR|Bloc identitaire|Parti démocrate
Parti républicain|Tea Party|Parti libertarien|Parti travailliste|Labour|Parti conservateur|Tories|UKIP|Ukip|Parti du Brexit|Lib Dem|Libéraux-démocrates|SNP|Sinn Féin|DUP|Plaid Cymru|CDU|CSU|SPD|FDP|AfD
Alternative für Deutschland|Die Linke|Die Grünen|Podemos|PSOE|PP|Parti populaire|Ciudadanos|Vox|ERC|PNV|CiU|CUP|Izquierda Unida|Mouvement 5 étoiles|Ligue du Nord|Forza Italia|Parti démocrate|Fratelli d'Italia|Syriza
SYRIZA|Nouvelle Démocratie|Pasok|Aube dorée|Fidesz|Jobbik|PiS|Droit et justice|Plateforme civique|FPÖ|ÖVP|SPÖ|UDC|PLR|PDC|PVV|VVD|CDA|N-VA|MR|Mouvement réformateur|CDH|Ecolo|Écolo|Vlaams Belang|Open VLD|CD&V|sp.a|PTB
Parti du travail|Parti québécois|PQ|Bloc québécois|PLQ|Parti libéral|Parti libéral du Québec|Coalition avenir Québec|CAQ|Québec solidaire|NPD|Parti conservateur du Canada|Russie unie|Iabloko|Parti communiste chinois|PCC
Parti communiste de l'Union soviétique|Kuomintang|PLD|AKP|CHP|HDP|MHP|Likoud|Parti travailliste|Kadima|Meretz|Shas|Congrès national africain|ANC|ZANU-PF|Zanu-PF|PDP|PDCI|RDR|FPI|RHDP|CDP|UPC|PDG|RDPC|MPS|FNDC|UFDG
PT|PSDB|PSUV|MUD|PRI|PAN|Morena|MAS|BJP|Parti du Congrès|Ennahdha|Ennahda|Nidaa Tounes|RCD|PJD|Istiqlal|Ennahda|Parti nazi|NSDAP|Parti national fasciste|Solidarność|Parti vert|Parti de la liberté|La Manif pour tous
Nuit debout|Gilets jaunes|Bonnets rouges|Parti républicain radical|Alliance démocratique|Fédération républicaine|Union nationale|Cartel des gauches|Bloc national|Parti social français|Parti populaire français
`

/** « Le Monde », « l’Agence France-Presse ». */
export const PRESS = `
AFP|Agence France-Presse|Agence France Presse|Reuters|Associated Press|AP|UPI|Belga|Xinhua|Chine nouvelle|Tass|ITAR-TASS|RIA Novosti|Interfax|Sputnik|EFE|ANSA|DPA|Anadolu|Havas|Agence Havas|Agence Fournier|Bloomberg
Dow Jones|Le Monde|Libération|Le Figaro|L'Humanité|La Croix|Les Échos|La Tribune|Le Parisien|Aujourd'hui en France|France-Soir|L'Équipe|Ouest-France|Sud Ouest|La Dépêche du Midi|La Dépêche|La Voix du Nord|La Provence
Nice-Matin|Le Progrès|Le Dauphiné libéré|Midi libre|L'Est républicain|Le Télégramme|Paris-Normandie|Dernières Nouvelles d'Alsace|DNA|Le Républicain lorrain|L'Union|L'Alsace|La Montagne|L'Indépendant|Corse-Matin
Le Courrier picard|Presse-Océan|Le Bien public|Charente libre|20 minutes|20 Minutes|Metronews|Direct Matin|CNews|Le Nouvel Observateur|L'Obs|L'Express|Le Point|Marianne|Valeurs actuelles|Paris Match|Paris-Match|VSD
Télérama|Le Canard enchaîné|Canard enchaîné|Charlie Hebdo|Mediapart|Médiapart|Rue89|Slate|Atlantico|Le Huffington Post|HuffPost|Huffington Post|Le Monde diplomatique|Courrier international|Les Inrockuptibles|Politis
Jeune Afrique|L'Opinion|Challenges|Capital|Closer|Voici|Gala|Public|So Foot|France Football|Onze Mondial|Science et Vie|Sciences et Avenir|La Recherche|Pour la science|60 millions de consommateurs|Que choisir|TF1|LCI
France 2|France 3|France 4|France 5|France Ô|M6|Canal+|Canal +|Arte|C8|W9|NRJ|NRJ 12|BFM TV|BFMTV|BFM-TV|BFM|i-Télé|iTélé|I-Télé|France 24|TV5 Monde|TV5|Public Sénat|LCP|Eurosport|beIN Sports|RMC|RTL|Europe 1
France Inter|France Info|Franceinfo|franceinfo|France Culture|France Bleu|France Musique|RFI|Radio France|France Télévisions|INA|ORTF|Radio-Canada|Radio Canada|RTBF|RTS|RTL-TVI|La Libre Belgique|Le Soir|La Dernière Heure
L'Écho|De Standaard|De Morgen|Het Laatste Nieuws|Le Temps|Tribune de Genève|24 Heures|Le Matin|NZZ|Neue Zürcher Zeitung|Le Devoir|La Presse|Le Journal de Montréal|Le Soleil|The Gazette|The Globe and Mail|CBC|CTV
New York Times|The New York Times|Washington Post|The Washington Post|WaPo|Wall Street Journal|The Wall Street Journal|Los Angeles Times|USA Today|Chicago Tribune|Boston Globe|Newsweek|Time|Forbes|Fortune|Politico|Vox
BuzzFeed|Vice|Wired|The Verge|TechCrunch|The Intercept|Breitbart|Breitbart News|Fox News|CNN|NBC|ABC|CBS|MSNBC|PBS|NPR|HBO|The Guardian|Guardian|The Times|Times|The Independent|Daily Telegraph|The Daily Telegraph|Daily Mail|The Sun
Daily Mirror|Financial Times|The Economist|The Observer|BBC|BBC News|ITV|Sky News|Channel 4|Bild|Der Spiegel|Spiegel|Die Zeit|Die Welt|Frankfurter Allgemeine Zeitung|FAZ|Süddeutsche Zeitung|ARD|ZDF|Deutsche Welle|El País|El Mundo
ABC|La Vanguardia|Marca|AS|Corriere della Sera|La Repubblica|La Stampa|Gazzetta dello Sport|RAI|Il Sole 24 Ore|L'Osservatore Romano|Kommersant|Novaïa Gazeta|Izvestia|Pravda|RT|Russia Today|Rossiïa 1|Haaretz|Yediot Aharonot
Jerusalem Post|Al Jazeera|Al-Jazeera|Al Arabiya|Al-Arabiya|Al-Ahram|El Watan|Liberté|L'Orient-Le Jour|Hürriyet|Zaman|Cumhuriyet|Asahi Shimbun|Global Times|Quotidien du peuple|South China Morning Post|Times of India|The Hindu
Folha de São Paulo|O Globo|Clarín|La Nación|Granma|Nature|Science|The Lancet|PNAS|Cell|National Geographic|Scientific American|Playboy|Vogue|Elle|Marie Claire|Rolling Stone|Variety|Le Petit Journal|Le Petit Parisien|Le Matin
Le Gaulois|L'Intransigeant|Le Temps|Le Siècle|Le Constitutionnel|Le Journal des débats|Journal des débats|La Presse|Le National|Le Rappel|La Lanterne|L'Aurore|La Libre Parole|Gil Blas|Le Figaro|L'Éclair|L'Illustration|Excelsior|Paris-Soir
L'Œuvre|Le Populaire|Combat|Je suis partout|Gringoire|La Gazette|Le Moniteur|Moniteur universel|L'Ouest-Éclair|Ouest-Éclair|Le Petit Marseillais|L'Écho de Paris|La Justice|La Patrie|La France|Le Soir|Le Radical|Journal officiel
Comœdia|Figaro|Matin|Gaulois|Temps|Humanité|Wikinews|Wikinouvelles|Le Quotidien|Le Journal|Bonsoir|La Liberté|La Petite République|Le Cri du peuple|Candide|Marianne|Regards|Vu|Marie-Claire|Europe 2|Skyrock|Fun Radio|Rire et Chansons
`
