import { describe, expect, it } from 'vitest'
import { findQuotations } from '../../../src/3-annotate/quotations/find-quotations.ts'
import { findSentences } from '../../../src/3-annotate/sentences/find-sentences.ts'
import { makeMentions } from './make-mentions.ts'

const read = (text: string, names: readonly string[] = []) => {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
  return findQuotations(text, findSentences(text, paragraphs), makeMentions(text, names), paragraphs)
}

/** Text; names; how the quotation begins; who speaks (fullest name). */
const SPOKEN: [string, string[], string, string][] = [
  ['« C’est clair », a dit Mark Cancian.', ['p:Mark Cancian'], 'C’est clair', 'Mark Cancian'],
  ['Mark Cancian a dit : « C’est clair. »', ['p:Mark Cancian'], 'C’est clair', 'Mark Cancian'],
  ['Anne Hidalgo estime que la ville est « à bout de souffle ».', ['p:Anne Hidalgo'], 'à bout', 'Anne Hidalgo'],
  ['Selon Anne Hidalgo, la ville est « à bout de souffle ».', ['p:Anne Hidalgo'], 'à bout', 'Anne Hidalgo'],
  ['La ville est « à bout de souffle », selon Anne Hidalgo.', ['p:Anne Hidalgo'], 'à bout', 'Anne Hidalgo'],
  ['D’après la préfète, la route est « coupée pour la nuit ».', [], 'coupée', 'préfète'],
  [
    '« Nous partons demain », explique un porte-parole du ministère de la Défense.',
    [],
    'Nous partons',
    'porte-parole du ministère de la Défense',
  ],
  ['Paul Durand est reparti libre. « Je n’ai rien vu », a-t-il assuré.', ['p:Paul Durand'], 'Je n’ai', 'Paul Durand'],
  ['« Il m’a crié : « Sors de là ! », raconte Paul Durand. Il est sorti.', ['p:Paul Durand'], 'Il m’a crié', 'Paul Durand'],
  ['« Paul Durand a dit : « Je pars », raconte Marie Petit.', ['p:Paul Durand', 'p:Marie Petit'], 'Je pars', 'Paul Durand'],
  ['Le ministre a parlé de « victoire historique ».', [], 'victoire', 'ministre'],
  ['Le projet est qualifié de « folie » par le maire.', [], 'folie', 'maire'],
  ['Paul Durand appelle cela la « chasse aux sorcières ».', ['p:Paul Durand'], 'chasse', 'Paul Durand'],
  ['« Il faut dire “non” à la guerre », affirme Paul Durand.', ['p:Paul Durand'], 'Il faut', 'Paul Durand'],
  ['Marie Petit a perdu son procès. Elle dénonce une « mascarade ».', ['p:Marie Petit'], 'mascarade', 'Marie Petit'],
  ['« Nous partons, a déclaré Marie Petit, dès demain matin. »', ['p:Marie Petit'], 'Nous partons', 'Marie Petit'],
  ['Marie Petit arrive. « Nous partons, dit-elle, dès demain matin. »', ['p:Marie Petit'], 'Nous partons', 'Marie Petit'],
  ['« Tout, absolument tout, est faux », s’est indignée Marie Petit.', ['p:Marie Petit'], 'Tout', 'Marie Petit'],
  ['Le procureur, François Molins, a parlé d’un « acte odieux ».', ['p:François Molins'], 'acte', 'François Molins'],
  ['François Molins, procureur de Paris, a parlé d’un « acte odieux ».', ['p:François Molins'], 'acte', 'François Molins'],
  ['James Hill, qui a assisté à la cérémonie, a salué « un beau moment ».', ['p:James Hill'], 'un beau', 'James Hill'],
  ['La Maison-Blanche a réagi en qualifiant la décision de « scandaleuse ».', ['o:Maison-Blanche'], 'scandaleuse', 'Maison-Blanche'],
  ['Le maire a refusé, jugeant le projet « inutile et coûteux ».', [], 'inutile', 'maire'],
  ['Le syndicat a appelé à la grève, ajoutant que « rien n’est réglé ».', [], 'rien', 'syndicat'],
  ['Les habitants, interrogés mardi, dénoncent « un mépris total ».', [], 'un mépris', 'habitants'],
  ['Qualifié de « traître » par Jean Dupuis, le ministre s’est tu.', ['p:Jean Dupuis'], 'traître', 'Jean Dupuis'],
  ['Une hausse « historique », comme l’a rappelé Jean Dupuis.', ['p:Jean Dupuis'], 'historique', 'Jean Dupuis'],
  ['Pour Greenpeace, ce texte est « une occasion manquée ».', ['o:Greenpeace'], 'une occasion', 'Greenpeace'],
  ['Aux yeux de Jean Dupuis, c’est « un détail ».', ['p:Jean Dupuis'], 'un détail', 'Jean Dupuis'],
  ['Le département d’État est prudent. « Nous verrons », il a ajouté.', ['o:département d’État'], 'Nous verrons', 'département d’État'],
  [
    'Les Ukrainiens « sont complices », Cancian, un officier à la retraite, a ajouté.',
    ['p:Cancian=Mark Cancian'],
    'sont complices',
    'Mark Cancian',
  ],
  ['« Oui », « non » et « peut-être », a répondu Jean Dupuis.', ['p:Jean Dupuis'], 'Oui', 'Jean Dupuis'],
  ['« Oui », « non » et « peut-être », a répondu Jean Dupuis.', ['p:Jean Dupuis'], 'non', 'Jean Dupuis'],
  ['Jean Dupuis dit vouloir « tourner la page ».', ['p:Jean Dupuis'], 'tourner', 'Jean Dupuis'],
  ['Jean Dupuis promet de « tourner la page ».', ['p:Jean Dupuis'], 'tourner', 'Jean Dupuis'],
  ['La mère de la victime, sous le choc, confie : « Il était tout pour moi. »', [], 'Il était', 'mère de la victime'],
  ['Le club fait savoir que le joueur est « en bonne santé ».', [], 'en bonne', 'club'],
  ['Jean Dupuis a rencontré Luc Morel. Ce dernier a évoqué « une avancée ».', ['p:Jean Dupuis', 'p:Luc Morel'], 'une avancée', 'Luc Morel'],
  [
    'L’archevêque de Rouen Dominique Lebrun est venu. La foule priait.\nL’archevêque a salué « un homme de paix ».',
    ['p:Dominique Lebrun'],
    'un homme',
    'Dominique Lebrun',
  ],
  ['Ali Haddad a parlé. “Le pays souffre”, a-t-il dit.', ['p:Ali Haddad'], 'Le pays', 'Ali Haddad'],
  ['Ali Haddad a parlé. "Le pays souffre", a-t-il dit.', ['p:Ali Haddad'], 'Le pays', 'Ali Haddad'],
  ['Ali Haddad a dit : ‘le pays souffre’, puis il est parti.', ['p:Ali Haddad'], 'le pays', 'Ali Haddad'],
  ['— Je viens avec vous, dit le juge.', [], 'Je viens', 'juge'],
  ['« Il faut agir.\n« Il faut agir vite », a conclu Ali Haddad.', ['p:Ali Haddad'], 'Il faut agir.', 'Ali Haddad'],
  ['« Le siècle a été extraordinaire pour les océans. »\n— Robert Kopp, professeur', ['p:Robert Kopp'], 'Le siècle', 'Robert Kopp'],
  ['Le rapport indique que la digue était « en mauvais état ».', [], 'en mauvais', 'rapport'],
  ['« La digue est sûre », a indiqué samedi à l’AFP le préfet.', ['o:AFP'], 'La digue', 'préfet'],
  ['« Je vais vous raconter », « puis je pars », a pour sa part déclaré Luc Morel.', ['p:Luc Morel'], 'Je vais', 'Luc Morel'],
  ['Luc Morel s’est dit « très surpris ».', ['p:Luc Morel'], 'très surpris', 'Luc Morel'],
  ['Luc Morel, 45 ans, est « soulagé par ce verdict ».', ['p:Luc Morel'], 'soulagé', 'Luc Morel'],
  ['Luc Morel a expliqué que ses « amis » l’avaient trahi.', ['p:Luc Morel'], 'amis', 'Luc Morel'],
  ['« Luc m’a dit « fuis » et je suis parti », raconte Ali Haddad.', ['p:Luc', 'p:Ali Haddad'], 'Luc m’a dit', 'Ali Haddad'],
  ['« Luc m’a dit « fuis » et je suis parti », raconte Ali Haddad.', ['p:Luc', 'p:Ali Haddad'], 'fuis', 'Luc'],
]

/** Text; names; how the quotation begins; what it is, and never speech of somebody. */
const NOT_SPOKEN: [string, string[], string, 'name' | 'title' | 'term'][] = [
  ['Le parti « Les Républicains » tient congrès.', [], 'Les Rép', 'name'],
  ['La bombe, surnommée « la Mère de toutes les bombes », a explosé.', [], 'la Mère', 'name'],
  ['L’opération « Barkhane » continue.', [], 'Barkhane', 'name'],
  ['L’opération, baptisée « bouclier de l’Euphrate », vise les Kurdes.', [], 'bouclier', 'name'],
  ['Le chalutier « Bugaled Breizh » a coulé.', [], 'Bugaled', 'name'],
  ['Le collectif « Pas un pas de plus » manifeste.', [], 'Pas un', 'name'],
  ['Un homme appelé « le Chacal » a été jugé.', [], 'le Chacal', 'name'],
  ['Un groupe du nom de « Légion de la liberté » a attaqué.', [], 'Légion', 'name'],
  ['Le raid a été mené par la « Légion de la Liberté » et le « Corps des Volontaires ».', [], 'Légion', 'name'],
  ['Le raid a été mené par la « Légion de la Liberté » et le « Corps des Volontaires ».', [], 'Corps', 'name'],
  ['Les élus votent l’« Obamacare » au Congrès.', [], 'Obamacare', 'name'],
  ['L’ouragan « Matthew » approche.', [], 'Matthew', 'name'],
  ['Le navire « Aquarius » est au port.', [], 'Aquarius', 'name'],
  ['Le virus dit « Ebola » recule.', [], 'Ebola', 'name'],
  ['La MOAB, dite « Mother of All Bombs » (« Mère de toutes les bombes »), pèse dix tonnes.', [], 'Mère', 'name'],
  ['Le train s’arrête à la station « Charles Michels ».', [], 'Charles', 'name'],
  ['Le rapport intitulé « Répression aux dynamiques génocidaires » paraît.', [], 'Répression', 'title'],
  ['Il a signé l’album « Histoire de Melody ».', [], 'Histoire', 'title'],
  ['Elle joue dans le film « Les Ombres du soir ».', [], 'Les Ombres', 'title'],
  ['Le roman « Le Grand Meaulnes » reparaît.', [], 'Le Grand', 'title'],
  ['L’émission « Envoyé spécial » revient.', [], 'Envoyé', 'title'],
  ['La chanson « Belle » a plu.', [], 'Belle', 'title'],
  ['Il était l’invité du « 20 Heures » de TF1.', ['o:TF1'], '20 Heures', 'title'],
  ['Le livre, titré « Mémoires d’un âne », se vend bien.', [], 'Mémoires', 'title'],
  ['La thèse « Sur les nombres » date de 1905.', [], 'Sur les', 'title'],
  ['Le physicien parle de « matière noire ».', [], 'matière', 'term'],
  ['Les astronomes parlent d’« énergie sombre » pour l’expliquer.', [], 'énergie', 'term'],
  ['On appelle cela la « matière noire ».', [], 'matière', 'term'],
  ['Ce qu’on nomme « effet de serre » est connu.', [], 'effet', 'term'],
  ['Ses amis le surnomment « le Tigre ».', [], 'le Tigre', 'name'],
  ['Le roi Louis, dit « le Gros », est mort.', ['p:Louis'], 'le Gros', 'name'],
  ['Le projet est qualifié de « folie ».', [], 'folie', 'term'],
  ['« Le mot « guerre » me fait peur », dit Anne Roux.', ['p:Anne Roux'], 'guerre', 'term'],
  ['L’essor de l’« intelligence artificielle » inquiète les ouvriers.', [], 'intelligence', 'term'],
  ['Ces galaxies sont dans notre « proche » voisinage.', [], 'proche', 'term'],
  ['Il détient le titre de « planète naine ».', [], 'planète', 'term'],
  ['Il est fiché « S ».', [], 'S', 'term'],
  ['Le terme « azilien » vient du Mas-d’Azil.', [], 'azilien', 'term'],
  ['Le mot « milice » revient souvent.', [], 'milice', 'term'],
  ['La matière dite « noire » reste mystérieuse.', [], 'noire', 'term'],
  ['Ce devait être un « match de prestige ».', [], 'match', 'term'],
  ['Ils ont été mis en examen pour « association de malfaiteurs ».', [], 'association', 'term'],
  ['Le phénomène « ripple » agite la mer.', [], 'ripple', 'term'],
  ['Des « gilets jaunes » bloquent la route.', [], 'gilets', 'term'],
]

/** Text; names; how the quotation begins: speech perhaps, but nobody may be named. */
const UNNAMED: [string, string[], string][] = [
  ['« Scandaleux », « honteux », « indigne » : les mots sont durs. Paul Durand dort.', ['p:Paul Durand'], 'Scandaleux'],
  ['Paul Durand dort. On l’accuse de « négligence coupable ».', ['p:Paul Durand'], 'négligence'],
  ['Le ministre est accusé de « négligence coupable ».', [], 'négligence'],
  ['« Rien ne va plus », a-t-on appris.', [], 'Rien'],
  ['Paul Durand et Luc Roux dorment. L’un d’eux a ajouté : « C’est fini. »', ['p:Paul Durand', 'p:Luc Roux'], 'C’est fini'],
  ['« Rien ne sert de courir, dit le proverbe, il faut partir à point. » Paul Durand dort.', ['p:Paul Durand'], 'Rien'],
  ['« Il pleut, ai-je dit, et Paul Durand dort. »', ['p:Paul Durand'], 'Il pleut'],
  ['Paul Durand est mort hier. La mesure a été jugée « trop chère et mal conçue ».', ['p:Paul Durand'], 'trop chère'],
  ['La foule attend. Une pancarte proclame : « Nous sommes tous là ».', [], 'Nous'],
]

/** Text in which nothing may be found at all. */
const NOTHING = [
  'Paul Durand n’a pas dit que la route était ouverte.',
  'Il mesure 5\' 10" et pèse 80 kg.',
  'L’aujourd’hui d’hier n’est qu’un mot.',
  'Le maire a inauguré l’école. La fête a duré.',
  '— Robert Kopp, professeur à Rutgers',
  '- pommes\n- poires\n- cerises',
  '3 juin 2016 – Paris',
  '» » »',
  '« »',
  '"',
]

const at = (quotations: ReturnType<typeof read>, start: string) => quotations.find((q) => q.text.startsWith(start) && q.form !== 'indirect')

/** Text; names; how the quotation begins; through whom it came, or null. */
const THROUGH: [string, string[], string, string | null][] = [
  ['« Je pars », a dit Paul Durand au Washington Post.', ['p:Paul Durand', 'o:Washington Post'], 'Je pars', 'Washington Post'],
  ['« Je pars », a confié Paul Durand à nos confrères de Reuters.', ['p:Paul Durand', 'o:Reuters'], 'Je pars', 'Reuters'],
  ['Dans une interview du Figaro, Paul Durand a parlé d’une « honte ».', ['p:Paul Durand', 'o:Figaro'], 'honte', 'Figaro'],
  ['Le Monde enquête. « Je pars », a dit Paul Durand au quotidien.', ['p:Paul Durand', 'o:Le Monde'], 'Je pars', 'Le Monde'],
  ['Selon la police, Paul Durand aurait crié « À bas la loi ».', ['p:Paul Durand'], 'À bas', 'police'],
  ['Paul Durand a assuré sur TF1 être prêt.\n\nIl a dénoncé une « honte ».', ['p:Paul Durand', 'o:TF1'], 'honte', 'TF1'],
  ['Paul Durand a assuré sur TF1 être prêt.\n\nPaul Durand a dénoncé une « honte ».', ['p:Paul Durand', 'o:TF1'], 'honte', null],
  ['« Je pars », a dit Paul Durand. TF1 était là.', ['p:Paul Durand', 'o:TF1'], 'Je pars', null],
  ['« Je pars », a dit Paul Durand au journal.', ['p:Paul Durand'], 'Je pars', null],
  ['Selon la saison, Paul Durand crie « À bas la loi ».', ['p:Paul Durand'], 'À bas', null],
  ['« Je pars », a dit Paul Durand dans un communiqué.', ['p:Paul Durand'], 'Je pars', null],
]

describe('through whom words came', () => {
  it.each(THROUGH)('%s', (text, names, start, via) => {
    expect(read(text, names).find((one) => one.text.startsWith(start))?.via?.name ?? null).toBe(via)
  })
})

describe('words that somebody said', () => {
  it.each(SPOKEN)('%s', (text, names, start, speaker) => {
    const found = at(read(text, names), start)
    expect(found?.kind).toBe('speech')
    expect(found?.speaker?.name).toBe(speaker)
  })
})

describe('names, titles, terms between marks', () => {
  it.each(NOT_SPOKEN)('%s', (text, names, start, kind) => {
    const found = at(read(text, names), start)
    expect(found?.kind).toBe(kind)
    expect(found?.speaker).toBeNull()
  })
})

describe('words of nobody named', () => {
  it.each(UNNAMED)('%s', (text, names, start) => {
    const found = at(read(text, names), start)
    expect(found).toBeDefined()
    expect(found?.speaker ?? null).toBeNull()
  })
})

describe('no quotation', () => {
  it.each(NOTHING)('%s', (text) => expect(read(text, ['p:Paul Durand', 'p:Robert Kopp'])).toEqual([]))
})
