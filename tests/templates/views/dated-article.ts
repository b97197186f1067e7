import type { ArticleView } from '../../../src/model/views/article.ts'
import { site } from './site.ts'

export const datedArticle: ArticleView = {
  kind: 'article',
  frame: {
    site,
    title: 'Blériot a traversé la Manche · 26 juillet 1909',
    description: 'Blériot a traversé la Manche · 26 juillet 1909 · Fonds d’exploration',
    canonical: 'https://exploration.example/articles/',
    crumbs: [
      {
        text: 'Fonds',
        href: '/',
      },
      {
        text: 'Articles',
        href: '/articles/',
      },
      {
        text: '1909',
        href: '/articles/',
      },
      {
        text: 'FE-1909-VKYY',
      },
    ],
    current: 'articles',
    feeds: [
      {
        title: 'Fonds d’exploration',
        href: '/feed.xml',
        type: 'application/atom+xml',
      },
    ],
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Blériot a traversé la Manche',
      inLanguage: 'fr',
      url: 'https://exploration.example/articles/',
    },
    metas: [],
    alternates: [
      {
        type: 'application/json',
        href: 'index.json',
      },
      {
        type: 'text/markdown',
        href: 'index.md',
      },
    ],
  },
  cote: 'FE-1909-VKYY',
  spine: ['FE', '1909', 'VKYY'],
  date: {
    text: '26 juillet 1909',
    datetime: '1909-07-26',
  },
  title: {
    text: ['Blériot a traversé la Manche'],
    inferred: false,
  },
  standfirst: [
    'Parti des Baraques à 4 h 41 du matin, il s’est posé près du château de Douvres après trente-six minutes et demie de vol. Les vingt-cinq mille francs du « Daily Mail » sont à lui.',
  ],
  byline: ['De notre correspondant'],
  dateline: ['Douvres, 25 juillet 1909'],
  language: null,
  lacks: {
    title: null,
    author: false,
    date: false,
    bounds: null,
  },
  facts: {
    source: {
      text: 'La Gazette de l’air',
      date: {
        text: '26 juillet 1909',
        datetime: '1909-07-26',
      },
    },
    section: null,
    url: null,
    path: '1909/bleriot-a-traverse-la-manche.md',
    sha256: 'df651e7a11d9b54ce81a35e6fb3a347d5397a5882634799758b6980dad437696',
    encoding: null,
    origins: [
      {
        field: 'title',
        origin: 'front matter',
      },
      {
        field: 'standfirst',
        origin: 'front matter',
      },
      {
        field: 'author',
        origin: 'front matter',
      },
      {
        field: 'date',
        origin: 'front matter',
      },
      {
        field: 'subjects',
        origin: 'front matter',
      },
    ],
    duplicates: [],
  },
  blocks: [
    {
      kind: 'paragraph',
      number: 1,
      anchor: 'p1',
      evidence: [
        {
          kind: 'date',
          id: 'ed1',
          href: '#d1',
          words: 'ce matin',
          reading: '25 juillet 1909',
          inferred: true,
          rule: 'D’après de la date du lieu, « Douvres, 25 juillet »',
          range: [25, 33],
        },
      ],
      text: [
        'La Manche a été franchie ',
        {
          kind: 'date',
          id: 'd1',
          href: '#ed1',
          children: ['ce matin'],
        },
        ' par un aéroplane. ',
        {
          kind: 'mention',
          type: 'person',
          id: 'bleriot-louis-1',
          href: '/personnes/curie-marie/',
          children: ['Louis Blériot'],
        },
        ', parti au lever du jour de la ferme des ',
        {
          kind: 'mention',
          type: 'place',
          id: 'baraques-1',
          href: '/lieux/kourou/',
          children: ['Baraques'],
        },
        ', à l’ouest de ',
        {
          kind: 'mention',
          type: 'place',
          id: 'calais-1',
          href: '/lieux/kourou/',
          children: ['Calais'],
        },
        ', a touché terre trente-six minutes et demie plus tard dans le pré de ',
        {
          kind: 'mention',
          type: 'place',
          id: 'northfall-1',
          href: '/lieux/kourou/',
          children: ['Northfall'],
        },
        ', derrière le château de ',
        {
          kind: 'mention',
          type: 'place',
          id: 'douvres-1',
          href: '/lieux/kourou/',
          children: ['Douvres'],
        },
        '. Aucun appareil plus lourd que l’air n’avait encore relié le continent à l’',
        {
          kind: 'mention',
          type: 'place',
          id: 'angleterre-1',
          href: '/lieux/kourou/',
          children: ['Angleterre'],
        },
        '.',
      ],
    },
    {
      kind: 'paragraph',
      number: 2,
      anchor: 'p2',
      evidence: [],
      text: [
        'L’appareil est un monoplan, le ',
        {
          kind: 'mention',
          type: 'product',
          id: 'bleriot-xi-1',
          href: '/#produits',
          children: ['onzième que l’inventeur ait dessiné'],
        },
        ', mû par un moteur ',
        {
          kind: 'mention',
          type: 'product',
          id: 'anzani-1',
          href: '/#produits',
          children: ['Anzani'],
        },
        ' à trois cylindres, de vingt-cinq chevaux. Il n’y avait pas de boussole à bord.',
      ],
    },
    {
      kind: 'crosshead',
      level: 2,
      text: ['Dix minutes sans rien voir'],
    },
    {
      kind: 'paragraph',
      number: 3,
      anchor: 'p3',
      evidence: [],
      text: [
        'Le contre-torpilleur ',
        {
          kind: 'mention',
          type: 'product',
          id: 'escopette-1',
          href: '/#produits',
          children: ['« Escopette »'],
        },
        ', qui portait ',
        {
          kind: 'mention',
          type: 'person',
          id: 'bleriot-alice-1',
          href: '/personnes/curie-marie/',
          children: ['Mme Blériot'],
        },
        ', escortait le vol. L’aéroplane l’a dépassé au bout d’une dizaine de minutes, puis l’a perdu de vue. ',
        {
          kind: 'mention',
          type: 'person',
          id: 'bleriot-louis-2',
          href: '/personnes/curie-marie/',
          children: ['L’aviateur'],
        },
        ' l’a raconté en descendant de machine :',
      ],
    },
    {
      kind: 'quote',
      number: 4,
      anchor: 'p4',
      evidence: [
        {
          kind: 'quotation',
          id: 'e1',
          number: 1,
          href: '#q1',
          speaker: {
            text: ['Louis Blériot'],
            href: null,
            inferred: false,
          },
          via: null,
          cue: 'L’aviateur l’a raconté',
          form: 'direct',
          rules: ['le seul aviateur de l’alinéa est Louis Blériot'],
          range: [746, 897],
        },
      ],
      text: [
        {
          kind: 'quotation',
          id: 'q1',
          number: 1,
          children: [
            '« Pendant une dizaine de minutes, je suis resté seul, isolé, perdu au milieu de la mer, ne voyant aucun point à l’horizon, n’apercevant aucun bateau. »',
          ],
        },
      ],
    },
    {
      kind: 'paragraph',
      number: 5,
      anchor: 'p5',
      evidence: [],
      text: [
        'Le vent l’avait porté vers la baie de ',
        {
          kind: 'mention',
          type: 'place',
          id: 'st-margarets-1',
          href: '/lieux/kourou/',
          children: ['Sainte-Marguerite'],
        },
        ', au nord-est de ',
        {
          kind: 'mention',
          type: 'place',
          id: 'douvres-2',
          href: '/lieux/kourou/',
          children: ['Douvres'],
        },
        '. Il a longé les falaises jusqu’à ce qu’il vît un homme agiter un drapeau tricolore : c’était ',
        {
          kind: 'mention',
          type: 'person',
          id: 'fontaine-charles-1',
          href: '/personnes/curie-marie/',
          children: ['Charles Fontaine'],
        },
        ', rédacteur au ',
        {
          kind: 'mention',
          type: 'organisation',
          id: 'matin-1',
          href: '/organisations/cnes/',
          children: ['Matin'],
        },
        ', qui lui montrait le pré. L’atterrissage a été rude ; l’hélice est brisée et le châssis faussé, mais ',
        {
          kind: 'mention',
          type: 'person',
          id: 'bleriot-louis-3',
          href: '/personnes/curie-marie/',
          children: ['Blériot'],
        },
        ' est indemne.',
      ],
    },
    {
      kind: 'crosshead',
      level: 2,
      text: ['Un rival resté à Sangatte'],
    },
    {
      kind: 'paragraph',
      number: 6,
      anchor: 'p6',
      evidence: [
        {
          kind: 'date',
          id: 'ed2',
          href: '#d2',
          words: 'le 19 juillet',
          reading: '19 juillet 1909',
          inferred: true,
          rule: 'D’après l’année de la notice',
          range: [1316, 1329],
        },
      ],
      text: [
        {
          kind: 'mention',
          type: 'person',
          id: 'latham-hubert-1',
          href: '/personnes/curie-marie/',
          children: ['Hubert Latham'],
        },
        ', dont l’« ',
        {
          kind: 'mention',
          type: 'product',
          id: 'antoinette-iv-1',
          href: '/#produits',
          children: ['Antoinette'],
        },
        ' » était tombée en mer ',
        {
          kind: 'date',
          id: 'd2',
          href: '#ed2',
          children: ['le 19 juillet'],
        },
        ', attendait à ',
        {
          kind: 'mention',
          type: 'place',
          id: 'sangatte-1',
          href: '/lieux/kourou/',
          children: ['Sangatte'],
        },
        ' une seconde occasion. Le troisième inscrit, ',
        {
          kind: 'mention',
          type: 'person',
          id: 'lambert-charles-de-1',
          href: '/personnes/curie-marie/',
          children: ['le comte de Lambert'],
        },
        ', était à ',
        {
          kind: 'mention',
          type: 'place',
          id: 'wissant-1',
          href: '/lieux/kourou/',
          children: ['Wissant'],
        },
        ', où l’un de ses appareils s’était brisé aux essais.',
      ],
    },
    {
      kind: 'paragraph',
      number: 7,
      anchor: 'p7',
      evidence: [],
      text: [
        'Le règlement du ',
        {
          kind: 'mention',
          type: 'organisation',
          id: 'daily-mail-1',
          href: '/organisations/cnes/',
          children: ['Daily Mail'],
        },
        ' voulait que le vol se fît entre le lever et le coucher du soleil. Le journal confirme que le prix, de mille livres sterling, est acquis et qu’il sera remis à ',
        {
          kind: 'mention',
          type: 'place',
          id: 'londres-1',
          href: '/lieux/kourou/',
          children: ['Londres'],
        },
        '.',
      ],
    },
    {
      kind: 'correction',
      date: {
        text: '28 juillet 1909',
        datetime: '1909-07-28',
      },
      text: [
        'Nous avions imprimé que l’appareil s’était posé au pied de la falaise. Il s’est posé au-dessus de la ville, dans le pré de ',
        {
          kind: 'mention',
          type: 'place',
          id: 'northfall-2',
          href: '/lieux/kourou/',
          children: ['Northfall'],
        },
        '. Le texte est corrigé.',
      ],
    },
  ],
  quotations: [
    {
      number: 1,
      href: '#q1',
      speaker: {
        text: ['Louis Blériot'],
        href: null,
        inferred: false,
      },
      via: null,
      text: [
        '« Pendant une dizaine de minutes, je suis resté seul, isolé, perdu au milieu de la mer, ne voyant aucun point à l’horizon, n’apercevant aucun bateau. »',
      ],
      form: 'direct',
      paragraph: 4,
      range: [746, 897],
    },
    {
      number: null,
      href: '#p7',
      speaker: {
        text: [
          'Le ',
          {
            kind: 'work',
            children: ['Daily Mail'],
          },
        ],
        href: null,
        inferred: false,
      },
      via: null,
      text: ['que le prix, de mille livres sterling, est acquis'],
      form: 'indirect',
      paragraph: 7,
      range: [0, 1],
    },
  ],
  notSpeech: 0,
  names: [
    {
      type: 'person',
      rows: [
        {
          text: 'Blériot, Louis',
          href: '/personnes/curie-marie/',
          inferred: false,
          loci: [
            {
              href: '#bleriot-louis-1',
              paragraph: 1,
              range: [52, 65],
            },
            {
              href: '#bleriot-louis-2',
              paragraph: 3,
              range: [695, 705],
            },
            {
              href: '#bleriot-louis-3',
              paragraph: 5,
              range: [1210, 1217],
            },
          ],
          rules: ['nom complet', 'puis nom seul', 'puis « l’aviateur »'],
        },
        {
          text: 'Blériot, Mme',
          href: '/personnes/curie-marie/',
          inferred: false,
          loci: [
            {
              href: '#bleriot-alice-1',
              paragraph: 3,
              range: [583, 594],
            },
          ],
          rules: ['« Mme » + nom', 'prénom non donné'],
        },
        {
          text: 'Fontaine, Charles',
          href: '/personnes/curie-marie/',
          inferred: false,
          loci: [
            {
              href: '#fontaine-charles-1',
              paragraph: 5,
              range: [1072, 1088],
            },
          ],
          rules: ['nom complet'],
        },
        {
          text: 'Latham, Hubert',
          href: '/personnes/curie-marie/',
          inferred: false,
          loci: [
            {
              href: '#latham-hubert-1',
              paragraph: 6,
              range: [1259, 1272],
            },
          ],
          rules: ['nom complet'],
        },
        {
          text: 'Lambert, Charles de',
          href: '/personnes/curie-marie/',
          inferred: true,
          loci: [
            {
              href: '#lambert-charles-de-1',
              paragraph: 6,
              range: [1396, 1415],
            },
          ],
          rules: ['« le comte de » + nom', 'prénom tiré de la notice d’autorité'],
        },
      ],
    },
    {
      type: 'organisation',
      rows: [
        {
          text: 'Matin (Le)',
          href: '/organisations/cnes/',
          inferred: false,
          loci: [
            {
              href: '#matin-1',
              paragraph: 5,
              range: [1103, 1108],
            },
          ],
          rules: ['titre de presse, « rédacteur au »'],
        },
        {
          text: 'Daily Mail',
          href: '/organisations/cnes/',
          inferred: false,
          loci: [
            {
              href: '#daily-mail-1',
              paragraph: 7,
              range: [1502, 1512],
            },
          ],
          rules: ['titre de presse'],
        },
      ],
    },
    {
      type: 'place',
      rows: [
        {
          text: 'Northfall',
          href: '/lieux/kourou/',
          inferred: false,
          loci: [
            {
              href: '#northfall-1',
              paragraph: 1,
              range: [205, 214],
            },
            {
              href: '#northfall-2',
              paragraph: 8,
              range: [1804, 1813],
            },
          ],
          rules: ['« le pré de »'],
        },
        {
          text: 'Douvres',
          href: '/lieux/kourou/',
          inferred: false,
          loci: [
            {
              href: '#douvres-1',
              paragraph: 1,
              range: [239, 246],
            },
            {
              href: '#douvres-2',
              paragraph: 5,
              range: [971, 978],
            },
          ],
          rules: ['ville'],
        },
        {
          text: 'Baraques (Les)',
          href: '/lieux/kourou/',
          inferred: false,
          loci: [
            {
              href: '#baraques-1',
              paragraph: 1,
              range: [106, 114],
            },
          ],
          rules: ['« la ferme des »'],
        },
        {
          text: 'Calais',
          href: '/lieux/kourou/',
          inferred: false,
          loci: [
            {
              href: '#calais-1',
              paragraph: 1,
              range: [129, 135],
            },
          ],
          rules: ['ville'],
        },
        {
          text: 'Angleterre',
          href: '/lieux/kourou/',
          inferred: false,
          loci: [
            {
              href: '#angleterre-1',
              paragraph: 1,
              range: [322, 332],
            },
          ],
          rules: ['pays'],
        },
        {
          text: 'Sainte-Marguerite (baie)',
          href: '/lieux/kourou/',
          inferred: false,
          loci: [
            {
              href: '#st-margarets-1',
              paragraph: 5,
              range: [937, 954],
            },
          ],
          rules: ['« la baie de »'],
        },
        {
          text: 'Sangatte',
          href: '/lieux/kourou/',
          inferred: false,
          loci: [
            {
              href: '#sangatte-1',
              paragraph: 6,
              range: [1343, 1351],
            },
          ],
          rules: ['ville'],
        },
        {
          text: 'Wissant',
          href: '/lieux/kourou/',
          inferred: false,
          loci: [
            {
              href: '#wissant-1',
              paragraph: 6,
              range: [1425, 1432],
            },
          ],
          rules: ['ville'],
        },
        {
          text: 'Londres',
          href: '/lieux/kourou/',
          inferred: false,
          loci: [
            {
              href: '#londres-1',
              paragraph: 7,
              range: [1671, 1678],
            },
          ],
          rules: ['ville'],
        },
      ],
    },
    {
      type: 'product',
      rows: [
        {
          text: 'Blériot XI',
          href: '/#produits',
          inferred: true,
          loci: [
            {
              href: '#bleriot-xi-1',
              paragraph: 2,
              range: [366, 401],
            },
          ],
          rules: ['« le onzième que l’inventeur ait dessiné » : forme rattachée'],
        },
        {
          text: 'Anzani (moteur)',
          href: '/#produits',
          inferred: false,
          loci: [
            {
              href: '#anzani-1',
              paragraph: 2,
              range: [420, 426],
            },
          ],
          rules: ['« un moteur »'],
        },
        {
          text: 'Escopette',
          href: '/#produits',
          inferred: false,
          loci: [
            {
              href: '#escopette-1',
              paragraph: 3,
              range: [556, 569],
            },
          ],
          rules: ['« le contre-torpilleur »', 'entre guillemets'],
        },
        {
          text: 'Antoinette',
          href: '/#produits',
          inferred: false,
          loci: [
            {
              href: '#antoinette-iv-1',
              paragraph: 6,
              range: [1283, 1293],
            },
          ],
          rules: ['entre guillemets', 'appareil d’Hubert Latham'],
        },
      ],
    },
  ],
  dates: [
    {
      words: 'ce matin',
      href: '#d1',
      paragraph: 1,
      reading: '25 juillet 1909',
      inferred: true,
      rule: 'd’après de la date du lieu, « Douvres, 25 juillet »',
    },
    {
      words: 'le 19 juillet',
      href: '#d2',
      paragraph: 6,
      reading: '19 juillet 1909',
      inferred: true,
      rule: 'd’après l’année de la notice',
    },
  ],
  subjects: [
    {
      text: 'Aviation',
      inferred: false,
      href: '/sujets/#a',
    },
    {
      text: 'Traversées',
      inferred: false,
      href: '/sujets/#t',
    },
    {
      text: 'Raids aériens',
      inferred: false,
      href: '/sujets/#r',
    },
    {
      text: 'Records',
      inferred: false,
      href: '/sujets/#r',
    },
  ],
  related: [
    {
      cote: 'FE-1909-PDQY',
      href: '/articles/1909/bleriot-a-traverse-la-manche/',
      title: {
        text: 'M. Latham tombe en Manche',
        inferred: false,
      },
      date: {
        text: '20 juillet 1909',
        datetime: '1909-07-20',
      },
      shared: ['Hubert Latham', 'Sangatte', 'Douvres'],
      called: null,
    },
    {
      cote: 'FE-1936-QFWD',
      href: '/articles/1909/bleriot-a-traverse-la-manche/',
      title: {
        text: 'Louis Blériot est mort',
        inferred: false,
      },
      date: {
        text: '3 août 1936',
        datetime: '1936-08-03',
      },
      shared: ['Louis Blériot', 'Calais ; raconte le 25 juillet 1909'],
      called: null,
    },
    {
      cote: 'FE-1959-X2TR',
      href: '/articles/1909/bleriot-a-traverse-la-manche/',
      title: {
        text: 'Il y a cinquante ans, la Manche',
        inferred: false,
      },
      date: {
        text: '25 juillet 1959',
        datetime: '1959-07-25',
      },
      shared: ['Louis Blériot', 'Northfall ; raconte le 25 juillet 1909'],
      called: null,
    },
  ],
  absents: [],
  cite: {
    styles: [{ name: 'ISO 690', pieces: ['Titre. ', { italic: 'Fonds' }, ' [en ligne]. [s. d.]. FE-SD-0C6RM'] }],
    coins: 'ctx_ver=Z39.88-2004&rft_val_fmt=info:ofi/fmt:kev:mtx:dc&rft.type=newspaperArticle&rft.title=Titre',
    title: 'Blériot a traversé la Manche',
    titleInferred: false,
    author: null,
    source: 'La Gazette de l’air',
    date: {
      text: '26 juillet 1909',
      datetime: '1909-07-26',
    },
    url: 'https://exploration.example/articles/1909/bleriot-a-traverse-la-manche/',
    formats: [
      {
        text: 'BibTeX',
        href: 'cite.bib',
      },
      {
        text: 'RIS',
        href: 'cite.ris',
      },
      {
        text: 'CSL',
        href: 'cite.json',
      },
    ],
    files: [
      {
        text: 'index.md',
        href: 'index.md',
      },
      {
        text: 'index.json',
        href: 'index.json',
      },
      {
        text: 'source.txt',
        href: 'source.txt',
      },
    ],
    report: 'mailto:fonds@exploration.example?subject=Erreur%20FE-1909-VKYY',
  },
}
