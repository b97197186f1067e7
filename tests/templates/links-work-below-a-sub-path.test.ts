import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { renderView } from '../../templates/render-view.ts'
import { allViews, elsewhere } from './all-views.ts'

describe('a site below a sub-path', () => {
  it.each(Object.keys(allViews))('%s has every address of the site below it', (name) => {
    const view = allViews[name]
    if (!view) throw new Error(name)
    const { document } = parseHTML(renderView(elsewhere(view, '/sous/chemin/', 'fr')))
    const addresses = ['href', 'src', 'action'].flatMap((key) =>
      Array.from(document.querySelectorAll(`[${key}]`)).map((element) => element.getAttribute(key) ?? ''),
    )
    const rooted = addresses.filter((address) => address.startsWith('/'))
    expect(rooted.length).toBeGreaterThan(0)
    expect(rooted.filter((address) => !address.startsWith('/sous/chemin/'))).toEqual([])
    expect(addresses.filter((address) => address.includes('//sous') || /chemin\/\//.test(address))).toEqual([])
  })
})
