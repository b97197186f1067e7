import { describe, expect, it } from 'vitest'
import { findSentences } from '../../../src/3-annotate/sentences/find-sentences.ts'

/** `|` stands where a sentence must end and the next begin. */
const SPLIT = [
  'Il est tard.| Le train part.',
  'Qui vient ?| Personne ne sait.',
  'Quelle journée !| On rentre.',
  'Il hésite…| Puis il part.',
  'Il hésite...| Elle aussi.',
  'Il a dit « non ».| Elle a ri.',
  'Il a dit : « Non. »| Elle a ri.',
  'Il a crié « Assez ! »| La salle s’est tue.',
  'Elle est partie « en paix » .| Le calme revient.',
  '« Tout va bien. »| « Vraiment ? »| Il doute.',
  '(Il pleut.)| Elle sort.',
  'Le bilan est de 12 morts.| 30 blessés sont soignés.',
  'Ils vendent des pommes, des poires, etc.| Les clients viennent.',
  'La vitamine C.| Elle est utile.',
  'Il a quitté l’U.R.S.S.| Le ministre reste.',
  'Il travaille à la S. N. C. F.| Les trains roulent.',
  'Il n’y a pas de plan B.| Il faut choisir.',
  'L’accord date de 1992.| En 1995, il change.',
  'Il pèse 3,5 kg.| Sa taille est de 50 cm.| On le garde.',
  'Le match a fini à 2-1.| Paris gagne.',
  'Elle travaille à l’O.N.U.| Le siège est à New York.',
  'Jules César meurt en 44 av. J.-C.| Le Sénat se tait.',
  'Il habite au 12, rue de la Paix.| M. Dupont le sait.',
  'Il est parti.| À midi, il revient.',
  'Il est parti.| Ça suffit.',
  'Il a tout perdu!| Rien ne reste.',
  'Vraiment ?!| Oui.',
  'Elle a répondu : « Oui ! »| Puis elle est sortie.',
  'C’est fini.| « Nous partons », dit-il.',
  'C’est fini.| – Vraiment ?',
  'Il vit à Paris [1].| Elle vit à Lyon.',
  'Le gouvernement cède.| L’opposition exulte.',
  'Le succès est vif.| à son retour, il dort.',
  'Il finit le livre.| Un autre l’attend.',
  'La page est ici : www.exemple.fr.| Elle est longue.',
  'Le prix est de 20 €.| Il baisse.',
  'Le taux atteint 5 %.| C’est peu.',
  'Il court le 100 m.| Son temps est bon.',
  'La loi passe (article 3).| Le texte est promulgué.',
  'Fin du discours.| Applaudissements.',
  'Ils sont vingt.| Deux manquent.',
  'Le mot est lancé.Le débat commence.'.replace('.Le', '.|Le'),
  'Elle a dit "oui".| Il a dit non.',
  'Il a quitté la S.N.C.F.| Il est parti.',
  'Première ligne.\n|Deuxième ligne.',
  'Un titre sans point\n\n|Le texte commence ici.',
]

const WHOLE = [
  'M. Dupont arrive.',
  'Mme. Durand et Mlle. Petit sont là.',
  'Le Dr. Martin opère.',
  'Le Pr. Raoult enseigne.',
  'MM. Blanc et Noir signent.',
  'Me. Vergès plaide.',
  'Mgr. Lustiger prie.',
  'N. Sarkozy parle.',
  'Selon la C. G. T., la S. N. C. F. a tort.',
  'L’O. N. U. se réunit.',
  'La S.N.C.F. a annoncé une grève.',
  'J. Le Goff écrit.',
  'J.-P. Sartre et S. de Beauvoir vivent à Paris.',
  'F. D. Roosevelt est élu.',
  'L’empereur naît en 63 av. J.-C. à Rome.',
  'Vers 300 apr. J.-C. la ville tombe.',
  'Pommes, poires, etc. sont vendues.',
  'Voir p. 12 et pp. 14 à 18.',
  'La loi n. 52 est votée.',
  'Cf. Le Monde du 3 mai.',
  'L’art. 5 est clair.',
  'Le vol. 2 est paru chez Gallimard.',
  'Il gagne 1.500 euros.',
  'Il a couru en 9.58 secondes.',
  'Le site lemonde.fr publie.',
  'Il dit « Bof… » et sort.',
  'Il a crié « Vive la France ! » avant de tomber.',
  '« Vient-il ? » demande-t-elle.',
  '« Non ! », s’écrie Paul.',
  '« Je pars. » dit-il.',
  'Il pense (à tort ?) que tout va bien.',
  'Le texte dit : « la France (...) est une république ».',
  'Il cite « un homme [...] Libre ».',
  'Le groupe Yahoo! France ferme.',
  'Il hésite… mais part.',
  'Elle est née le 1er. janvier à Nice.',
  '4 janvier 2016 . – Paris s’éveille.',
  '10 janvier 2016 . –\nLa Corée continue.',
  'PARIS, 3 juin 2016 (AFP). – Le président parle.',
  'Les États-Unis (U.S.A. en anglais) votent.',
  'Le cap. Dreyfus est dégradé.',
  'Le gén. Boulanger fuit.',
  'L’av. Foch est bloquée.',
  'St. Pierre et Ste. Anne sont fêtés.',
  'La ligne est coupée par la\npresse au milieu de la phrase',
  'Le ministère de la Dé-\nfense dément.',
  'Environ 5 000 hab. vivent là.',
]

const split = (text: string) => findSentences(text).map((s) => text.slice(s.start, s.end))

describe('sentences: where one ends', () => {
  it.each(SPLIT)('%s', (marked) => {
    const text = marked.replaceAll('|', '')
    expect(split(text)).toEqual(marked.split('|').map((part) => part.trim()))
  })
})

describe('sentences: where none ends', () => {
  it.each(WHOLE)('%s', (text) => expect(split(text)).toEqual([text]))
})

describe('paragraphs', () => {
  it('never lets a sentence cross one', () => {
    const text = 'Un titre\nun texte'
    expect(
      findSentences(text, [
        { start: 0, end: 8 },
        { start: 9, end: 17 },
      ]),
    ).toEqual([
      { start: 0, end: 8 },
      { start: 9, end: 17 },
    ])
  })
})
