import { describe, expect, it } from 'vitest'
import { findRole } from '../../../src/3-annotate/names/find-role.ts'

/** The name stands between brackets. */
const role = (marked: string) => findRole(marked.replace(/[[\]]/g, ''), marked.indexOf('['))

describe('findRole', () => {
  it.each([
    ['M. [Dupont] a parlé.', 'M.'],
    ['Selon Mme [Le Guen], rien.', 'Mme'],
    ['Le général [Leclerc] entra.', 'général'],
    ['Le président français [Emmanuel Macron]', 'président français'],
    ['le ministre de la Défense [Jean-Yves Le Drian]', 'ministre de la Défense'],
    ['Le secrétaire général de l’ONU [António Guterres]', 'secrétaire général de l’ONU'],
    ['l’ancien président [Jimmy Carter]', 'ancien président'],
    ['le premier ministre britannique [Theresa May]', 'premier ministre britannique'],
    ['Le docteur [Martin] est là.', 'docteur'],
    ['Le président a rencontré [Angela Merkel].', undefined],
    ['À Paris, [Pierre] dort.', undefined],
    ['Il a vu [Pierre].', undefined],
    ['Le ministre est venu. [Pierre] aussi.', undefined],
    ['[Pierre] chante.', undefined],
    ['Ainsi parla le maire. [Marine Roux] rit.', undefined],
    ['selon Mgr. [Dupanloup]', 'Mgr.'],
    ['Me [Badinter] plaide.', 'Me'],
  ])('%s', (marked, expected) => {
    expect(role(marked)).toBe(expected)
  })
})
