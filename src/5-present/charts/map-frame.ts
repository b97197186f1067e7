/** The part of the world that a map shows: degrees, y downwards (latitude 50 north is −50). */
export interface MapFrame {
  readonly west: number
  readonly north: number
  readonly width: number
  readonly height: number
}

export const worldFrame: MapFrame = { west: -180, north: -90, width: 360, height: 180 }
