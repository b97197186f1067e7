/** The catalogue and the settings → what all pages share: masthead and colophon name only what the archive has. */
import type { Catalogue } from '../../model/catalogue.ts'
import { sitePicture } from '../../model/picture-rule.ts'
import type { SitePart } from '../../model/settings.ts'
import type { Site } from '../../model/site.ts'
import type { Site as FrameSite } from '../../model/views/frame.ts'
import { entityTypes, folderOfType, navOfType } from '../entity-keys.ts'

export function describeSite(catalogue: Catalogue, site: Site): FrameSite {
  const { settings } = site
  return {
    language: settings.language,
    root: settings.pathPrefix,
    title: settings.title,
    monogram: settings.monogram,
    description: settings.description,
    contact: settings.contact,
    publisher: settings.publisher,
    licence: settings.licence,
    licenceUrl: settings.licenceUrl,
    accent: settings.accent,
    css: settings.css === null ? null : '/theme.css',
    picture: settings.pictures === 'none' ? null : sitePicture,
    nav: listNav(catalogue, settings.leaveOut),
    foot: listFoot(catalogue, settings.leaveOut),
    pages: site.ownPages.map(({ title, slug }) => ({ text: title, href: `/${slug}/` })),
    search: '/recherche/',
  }
}

function listNav(catalogue: Catalogue, leftOut: readonly SitePart[]): FrameSite['nav'] {
  const present = new Set(catalogue.entities.map(({ type }) => type))
  const quotes = !leftOut.includes('quotations') && catalogue.articles.some(({ card }) => card.quotations > 0)
  return [
    { key: 'articles', href: '/articles/' },
    ...(catalogue.chronology.length > 0 && !leftOut.includes('chronology') ? [{ key: 'chronology', href: '/chronologie/' } as const] : []),
    ...entityTypes.filter((type) => present.has(type)).map((type) => ({ key: navOfType[type], href: folderOfType[type] })),
    ...(catalogue.subjects.length > 0 ? [{ key: 'subjects', href: '/sujets/' } as const] : []),
    ...(quotes ? [{ key: 'quotations', href: '/citations/' } as const] : []),
  ]
}

function listFoot(catalogue: Catalogue, leftOut: readonly SitePart[]): FrameSite['foot'] {
  const places = !leftOut.includes('map') && catalogue.entities.some(({ type, coordinates }) => type === 'place' && coordinates !== null)
  return [
    { key: 'state', href: '/etat/' },
    ...(leftOut.includes('exports') ? [] : [{ key: 'data', href: '/donnees/' } as const]),
    ...(places ? [{ key: 'map', href: '/carte/' } as const] : []),
    ...(catalogue.absents.length > 0 ? [{ key: 'absents', href: '/absents/' } as const] : []),
    ...(catalogue.doubts.length > 0 ? [{ key: 'to-verify', href: '/a-verifier/' } as const] : []),
    { key: 'accessibility', href: '/accessibilite/' },
    { key: 'feed', href: '/feed.xml' },
  ]
}
