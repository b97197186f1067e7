/** `/carte/`: the places with coordinates, on a map of the world (and of Europe where many stand there), then by name; those without are listed apart. */
import type { Entity } from '../../model/catalogue.ts'
import type { Page } from '../../model/page.ts'
import type { Frame } from '../../model/views/frame.ts'
import type { IndexEntry } from '../../model/views/list.ts'
import type { MapView } from '../../model/views/map.ts'
import { drawPlaces, type PlacedName, type PlacesMap } from '../charts/draw-places.ts'
import { worldFrame } from '../charts/map-frame.ts'
import { wordPoint } from '../charts/word-degrees.ts'
import { compareNames } from '../compare-names.ts'
import { folderOfType } from '../entity-keys.ts'
import { makeFrame } from '../frame/make-frame.ts'
import type { Lookup } from '../index-catalogue.ts'
import { wordEntry } from '../lists/index-groups.ts'
import { letterAnchor } from '../lists/letter-address.ts'
import { groupByLetter } from '../lists/list-letters.ts'
import { makePage } from '../make-page.ts'
import { composeText } from '../text/compose-text.ts'
import type { Voice } from '../text/voice.ts'
import { chooseWords } from '../words/choose-words.ts'

const listed = 400
const unplacedListed = 60
const regionUpTo = 24
/** An inset shows where the map of the world has no room. */
const insetFrom = 6

const world: PlacesMap = { frame: worldFrame, step: 30, grain: 0.5, pins: 24 }
const europe: PlacesMap = { frame: { west: -12, north: -62, width: 46, height: 28 }, step: 10, grain: 0.25, pins: 30 }

interface MapNeeds extends Omit<MapView, 'kind' | 'maps' | 'regions'> {
  readonly frame: Frame
  readonly voice: Voice
  readonly places: readonly (PlacedName & { readonly sort: string })[]
}

export function mapPages(lookup: Lookup): readonly Page[] {
  const placed = lookup.byType.place.some(({ coordinates }) => coordinates !== null)
  return placed && lookup.has('map') ? [makePage('/carte/', 'map', () => gather(lookup), build)] : []
}

function gather(lookup: Lookup): MapNeeds {
  const { words } = lookup
  const all = lookup.byType.place
  const placed = all.filter(({ coordinates }) => coordinates !== null)
  const unplaced = all.filter(({ coordinates }) => coordinates === null)
  const places = [...placed].sort(byArticles).slice(0, listed)
  const sources = new Map<string, number>()
  for (const { coordinatesOrigin } of placed) sources.set(coordinatesOrigin ?? '', (sources.get(coordinatesOrigin ?? '') ?? 0) + 1)
  return {
    frame: makeFrame(lookup, {
      url: '/carte/',
      title: words.map,
      description: words.describe.entities(words.types.place, placed.length),
      path: [{ text: words.types.place, href: folderOfType.place }],
      current: 'places',
    }),
    voice: lookup.voice,
    counts: { shown: places.length, placed: placed.length, unplaced: unplaced.length, total: all.length },
    sources: [...sources]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([origin, count]) => ({ text: origin === 'authority' ? words.authority : origin, count })),
    places: places.map(({ name, sort, url, articles, coordinates }) => ({
      text: name,
      sort,
      href: url,
      count: articles.length,
      at: coordinates ?? [0, 0],
    })),
    unplaced: [...unplaced]
      .sort(byArticles)
      .slice(0, unplacedListed)
      .map(({ sort, url, articles }) => ({ text: sort, href: url, count: articles.length })),
    index: folderOfType.place,
  }
}

function byArticles(a: Entity, b: Entity): number {
  return b.articles.length - a.articles.length || b.uses - a.uses || (a.id < b.id ? -1 : 1)
}

function build({ voice, places, unplaced, ...needs }: MapNeeds): MapView {
  const words = chooseWords(voice.language)
  const shown = places.map((place) => ({ ...place, text: composeText(place.text, voice) }))
  const { frame } = europe
  const dense = places.filter(
    ({ at: [y, x] }) => x > frame.west && x < frame.west + frame.width && -y > frame.north && -y < frame.north + frame.height,
  )
  const entries = [...places].sort((a, b) => compareNames(a.sort, b.sort) || (a.href < b.href ? -1 : 1))
  return {
    kind: 'map',
    ...needs,
    maps: [
      { id: 'monde', label: words.world, step: world.step, chart: drawPlaces(shown, world) },
      ...(dense.length >= insetFrom ? [{ id: 'europe', label: words.europe, step: europe.step, chart: drawPlaces(shown, europe) }] : []),
    ],
    regions: joinLetters(groupByLetter(entries, ({ sort }) => sort)).map(([first, last, own]) => ({
      id: `lieux-${letterAnchor(first)}`,
      label: first === last ? first : `${first}–${last}`,
      total: own.length,
      entries: own.map(
        ({ sort, href, count, at }): IndexEntry => ({ text: composeText(sort, voice), href, count, detail: wordPoint(at, words) }),
      ),
    })),
    unplaced: unplaced.map((entry) => wordEntry(entry, voice)),
  }
}

/** Letters that hold little stand together: « A–F », so that a small archive is no ladder of single names. */
function joinLetters<T>(
  letters: ReadonlyMap<string, readonly T[]>,
): readonly (readonly [first: string, last: string, own: readonly T[]])[] {
  const groups: [string, string, T[]][] = []
  for (const [letter, own] of letters) {
    const last = groups.at(-1)
    if (last && last[2].length + own.length <= regionUpTo) {
      last[1] = letter
      last[2].push(...own)
    } else groups.push([letter, letter, [...own]])
  }
  return groups
}
