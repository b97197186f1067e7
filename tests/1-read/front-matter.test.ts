/** What front matter says is read, in English or French; what it should not say is reported at its line; what it tries to run is not run. */
import { describe, expect, it } from 'vitest'
import { decodeSource } from '../../src/1-read/decode-source.ts'

function read(head: string, opening = '---') {
  const { source, messages } = decodeSource(Buffer.from(`${opening}\n${head}\n---\nLe texte.\n`), 'a.md')
  return { text: source?.text, frontMatter: source?.frontMatter, found: messages.map((m) => `${m.line ?? ''} ${m.ruleId}`), messages }
}

describe('front matter', () => {
  it('reads every key, English or French, as text', () => {
    const head = `titre: "Pourquoi : Kourou"
chapo: Une fusée
date: 1909-07-26
auteur: [Ana Roy, Léo Blum]
source: Le Matin
url: https://exemple.invalid/a
rubrique: Espace
sujets: [fusées, espace]
connexes: Latham repêché
entités:
  ajouter:
    - { nom: Escopette, type: produit }
  retirer: [Mars]
slug: kourou
cote: FE-1
aliases: [/vieux/]
brouillon: oui
corrections:
  - { date: 1909-07-28, texte: Le pilote se nomme Latham. }
langue: fr-CA`
    expect(read(head).found).toEqual([])
    expect(read(head).frontMatter).toEqual({
      title: 'Pourquoi : Kourou',
      standfirst: 'Une fusée',
      date: '1909-07-26',
      author: 'Ana Roy et Léo Blum',
      source: 'Le Matin',
      url: 'https://exemple.invalid/a',
      section: 'Espace',
      tags: ['fusées', 'espace'],
      related: ['Latham repêché'],
      entities: { add: [{ name: 'Escopette', type: 'product' }], remove: ['Mars'] },
      slug: 'kourou',
      cote: 'FE-1',
      aliases: ['/vieux/'],
      draft: true,
      corrections: [{ date: '1909-07-28', text: 'Le pilote se nomme Latham.' }],
      language: 'fr-CA',
    })
  })

  it.each(['1909', '1909-07', '1909-07-26', '1909?', '190X', 'XXXX-07-26', '1909/1911', '1909-21'])('takes the date %s', (date) => {
    expect(read(`date: ${date}`)).toMatchObject({ found: [], frontMatter: { date } })
  })

  it.each(['26 juillet 1909', '1909-7-26', '2023-02-30', '2023-02-29', 'hier', '26/07/1909', 'x'.repeat(5000)])(
    'refuses the date %s',
    (date) => {
      expect(read(`titre: a\ndate: ${date}`)).toMatchObject({ found: ['3 invalid-date'], frontMatter: { title: 'a' } })
    },
  )

  it.each([
    ['titer: a', '2 unknown-key', 'titre'],
    ['titre: a\nTags: b', '3 unknown-key', 'tags'],
    ['titre: a\n\nentities:\n  add: []\n  remov: [b]', '6 unknown-key', 'remove'],
    ['titre: a\ntitle: b', '3 repeated-key', 'The first counts.'],
    ['tags: {a: b}', '2 wrong-type', 'left out'],
    ['titre: [a, b]', '2 wrong-type', 'left out'],
    ['draft: peut-être', '2 wrong-type', 'left out'],
    ['entities: [a]', '2 wrong-type', 'left out'],
    ['entities:\n  add:\n    - { name: a, type: bateau }', '4 unknown-type', 'lieu'],
    ['url: javascript:alert(1)', '2 invalid-address', ''],
    ['langue: vieux français', '2 invalid-language', ''],
    ['a: 1\ntitre: "b', '3 broken-yaml', 'quotation marks'],
  ])('points at the line of %j', (head, found, hint) => {
    const reading = read(head)
    expect(reading.found).toContain(found)
    expect(reading.messages.map((m) => m.hint ?? '').join()).toContain(hint)
    expect(reading.text).toBe('Le texte.\n')
  })

  it.each(['js', 'javascript', 'coffee', 'json', 'toml', 'JS'])('never runs front matter in %s', (language) => {
    const reading = read('globalThis.owned = true; module.exports = { title: "a" }', `---${language}`)
    expect((globalThis as { owned?: boolean }).owned).toBeUndefined()
    expect(reading).toMatchObject({ text: 'Le texte.\n', frontMatter: {}, found: ['1 front-matter-language'] })
  })

  it.each([
    'titre: !!js/function "function () { return 1 }"',
    'titre: !!js/regexp /a/',
    'titre: !!python/object/apply:os.system [ls]',
    'titre: !<tag:yaml.org,2002:binary> aaaa',
    `a: ${'[&a '.repeat(3000)}`,
    `a: ${'['.repeat(20_000)}`,
  ])('refuses tags and depths: %#', (head) => {
    expect(read(head).found.some((one) => one.includes('broken-yaml'))).toBe(true)
  })

  it('ends a bomb of aliases in a message', () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x, x]',
      ...'bcdefghij'.split('').map((k, i) => `${k}: &${k} [${`*${'abcdefghij'[i]}, `.repeat(10)}]`),
    ].join('\n')
    const began = performance.now()
    expect(read(bomb).found).toEqual(['2 broken-yaml'])
    expect(read('a: &a [*a]').found).toEqual(['2 broken-yaml'])
    expect(performance.now() - began).toBeLessThan(2_000)
  })

  it('keeps a prototype clean', () => {
    read('__proto__: { polluted: yes }\nconstructor: { prototype: { polluted: yes } }')
    expect(({} as { polluted?: string }).polluted).toBeUndefined()
  })

  it.each([
    ['---\nUn vers\nun autre\n---\nLa suite.', 0],
    ['---\n\n— Bonjour.\n\n---\n\nLa suite.', 0],
    ['----\ntitre: a\n----\nLa suite.', 0],
    ['---\nPas de fin ici.', 0],
  ])('leaves rules drawn across the page alone: %j', (text, count) => {
    const { source, messages } = decodeSource(Buffer.from(text), 'a.md')
    expect(source?.text).toBe(text)
    expect(messages.length).toBe(count)
  })

  it('says when front matter has no end', () => {
    const { source, messages } = decodeSource(Buffer.from('---\ntitre: a\n\nLe texte.'), 'a.md')
    expect(source?.text).toContain('titre')
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['unclosed-front-matter'])
  })
})
