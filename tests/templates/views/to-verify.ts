import type { ToVerifyView } from '../../../src/model/views/service.ts'
import { site } from './site.ts'

export const toVerify: ToVerifyView = {
  kind: 'to-verify',
  frame: {
    site,
    title: 'À vérifier',
    description: 'À vérifier · Fonds d’exploration',
    canonical: null,
    crumbs: [
      {
        text: 'Fonds',
        href: '/',
      },
      {
        text: 'État du fonds',
        href: '/etat/',
      },
      {
        text: 'À vérifier',
      },
    ],
    current: null,
    feeds: [
      {
        title: 'Fonds d’exploration',
        href: '/feed.xml',
        type: 'application/atom+xml',
      },
    ],
    jsonLd: null,
    metas: [],
    alternates: [],
  },
  total: 31,
  parts: [],
  doubts: [
    {
      id: 'p1',
      type: 'person',
      score: 0.9,
      sides: [
        {
          name: 'Irène Curie',
          href: '/personnes/',
          uses: 17,
          years: '1914–1926',
          passages: [
            {
              text: [
                'Sa fille aînée, ',
                {
                  kind: 'mark',
                  children: ['Irène Curie'],
                },
                ', l’assiste aux armées.',
              ],
              article: {
                cote: 'FE-1916-M3GD',
                href: '/articles/',
                title: {
                  text: '',
                  inferred: false,
                },
                date: {
                  text: '14 octobre 1916',
                  datetime: '1916-10-14',
                },
              },
              paragraph: 3,
            },
            {
              text: [
                {
                  kind: 'mark',
                  children: ['Mlle Irène Curie'],
                },
                ' a soutenu hier sa thèse sur les rayons alpha du polonium.',
              ],
              article: {
                cote: 'FE-1925-TSXS',
                href: '/articles/',
                title: {
                  text: '',
                  inferred: false,
                },
                date: {
                  text: '28 mars 1925',
                  datetime: '1925-03-28',
                },
              },
              paragraph: 1,
            },
          ],
        },
        {
          name: 'Irène Joliot-Curie',
          href: '/personnes/',
          uses: 44,
          years: '1928–2011',
          passages: [
            {
              text: [
                'M. Joliot et Mme ',
                {
                  kind: 'mark',
                  children: ['Irène Joliot-Curie'],
                },
                ' ont produit un élément radioactif nouveau.',
              ],
              article: {
                cote: 'FE-1934-J3GK',
                href: '/articles/',
                title: {
                  text: '',
                  inferred: false,
                },
                date: {
                  text: '16 janvier 1934',
                  datetime: '1934-01-16',
                },
              },
              paragraph: 1,
            },
            {
              text: [
                {
                  kind: 'mark',
                  children: ['Irène Joliot-Curie'],
                },
                ' est morte samedi à l’hôpital Curie.',
              ],
              article: {
                cote: 'FE-1956-8YJC',
                href: '/articles/',
                title: {
                  text: '',
                  inferred: false,
                },
                date: {
                  text: '19 mars 1956',
                  datetime: '1956-03-19',
                },
              },
              paragraph: 1,
            },
          ],
        },
      ],
      pro: [
        'Même prénom, et « Curie » est dans les deux noms.',
        'Les emplois se suivent sans se recouvrir : 1914–1926, puis 1928–2011.',
        'FE-1956-8YJC, ¶ 4 : « née Irène Curie ».',
      ],
      contra: [],
      join: '- id: joliot-curie-irene\n  prefer: Joliot-Curie, Irène (1897-1956)\n  same:\n    - Irène Curie\n    - Mlle Irène Curie\n    - Irène Joliot-Curie',
      apart: '- apart:\n    - Irène Curie\n    - Irène Joliot-Curie',
    },
    {
      id: 'p2',
      type: 'person',
      score: 0.6,
      sides: [
        {
          name: 'Jean-Baptiste Charcot',
          href: '/personnes/',
          uses: 88,
          years: '1903–1986',
          passages: [
            {
              text: [
                'Le docteur ',
                {
                  kind: 'mark',
                  children: ['Jean-Baptiste Charcot'],
                },
                ' a quitté Le Havre sur le « Français ».',
              ],
              article: {
                cote: 'FE-1903-1WN5',
                href: '/articles/',
                title: {
                  text: '',
                  inferred: false,
                },
                date: {
                  text: '16 août 1903',
                  datetime: '1903-08-16',
                },
              },
              paragraph: 1,
            },
            {
              text: [
                {
                  kind: 'mark',
                  children: ['Jean-Baptiste Charcot'],
                },
                ' n’était pas de ceux qu’on a retrouvés vivants.',
              ],
              article: {
                cote: 'FE-1936-PTC5',
                href: '/articles/',
                title: {
                  text: '',
                  inferred: false,
                },
                date: {
                  text: '18 septembre 1936',
                  datetime: '1936-09-18',
                },
              },
              paragraph: 2,
            },
          ],
        },
        {
          name: 'le docteur Charcot',
          href: '/personnes/',
          uses: 29,
          years: '1878–1936',
          passages: [
            {
              text: [
                {
                  kind: 'mark',
                  children: ['Le docteur Charcot'],
                },
                ' a présenté mardi une malade endormie.',
              ],
              article: {
                cote: 'FE-1878-8P3Z',
                href: '/articles/',
                title: {
                  text: '',
                  inferred: false,
                },
                date: {
                  text: '21 novembre 1878',
                  datetime: '1878-11-21',
                },
              },
              paragraph: 2,
            },
            {
              text: [
                {
                  kind: 'mark',
                  children: ['Le docteur Charcot'],
                },
                ' compte hiverner sur la côte ouest de la Terre de Graham.',
              ],
              article: {
                cote: 'FE-1908-EB6V',
                href: '/articles/',
                title: {
                  text: '',
                  inferred: false,
                },
                date: {
                  text: '14 août 1908',
                  datetime: '1908-08-14',
                },
              },
              paragraph: 3,
            },
          ],
        },
      ],
      pro: ['Même nom, même titre de docteur.', 'Dix-neuf emplois sur 29 nomment aussi le « Français » ou le « Pourquoi-Pas ? ».'],
      contra: [
        'Six emplois sont antérieurs à 1890 : Jean-Baptiste Charcot, né en 1867, n’était pas encore docteur.',
        'La Salpêtrière est nommée dans ces six articles : sans doute Jean-Martin Charcot, le père.',
      ],
      join: '- id: charcot-jean-baptiste\n  prefer: Charcot, Jean-Baptiste (1867-1936)\n  same:\n    - form: le docteur Charcot\n      from: 1903\n- id: charcot-jean-martin\n  prefer: Charcot, Jean-Martin (1825-1893)\n  same:\n    - form: le docteur Charcot\n      until: 1893',
      apart: '- apart:\n    - Irène Curie\n    - Irène Joliot-Curie',
    },
    {
      id: 'p3',
      type: 'person',
      score: 0.3,
      sides: [
        {
          name: 'Henri Farman',
          href: '/personnes/',
          uses: 36,
          years: '1908–1958',
          passages: [
            {
              text: [
                {
                  kind: 'mark',
                  children: ['Henri Farman'],
                },
                ' a bouclé hier le kilomètre à Issy.',
              ],
              article: {
                cote: 'FE-1908-PN7W',
                href: '/articles/',
                title: {
                  text: '',
                  inferred: false,
                },
                date: {
                  text: '14 janvier 1908',
                  datetime: '1908-01-14',
                },
              },
              paragraph: 1,
            },
          ],
        },
        {
          name: 'M. Farman',
          href: '/personnes/',
          uses: 23,
          years: '1907–1934',
          passages: [
            {
              text: [
                'Le biplan de ',
                {
                  kind: 'mark',
                  children: ['M. Farman'],
                },
                ' a paru lourd.',
              ],
              article: {
                cote: 'FE-1909-G6Z3',
                href: '/articles/',
                title: {
                  text: '',
                  inferred: false,
                },
                date: {
                  text: '27 août 1909',
                  datetime: '1909-08-27',
                },
              },
              paragraph: 4,
            },
          ],
        },
      ],
      pro: ['L’article nomme la semaine de Reims, où Henri Farman a volé.'],
      contra: ['Maurice Farman, son frère, était aussi constructeur.', 'Aucun prénom dans les 23 articles.'],
      join: '- id: farman-henri\n  prefer: Farman, Henri (1874-1958)\n  same:\n    - Henri Farman\n  not:\n    - M. Farman  # sans notice',
      apart: '- apart:\n    - Irène Curie\n    - Irène Joliot-Curie',
    },
  ],
}
