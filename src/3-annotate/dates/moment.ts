/** Part of a period: thirds, the whole, or halves (« la seconde moitié du XVIIe siècle »). */
export type Part = 'early' | 'middle' | 'late' | 'whole' | 'first half' | 'second half'

/** What a phrase means, before the day of publication is known: « 3 juin » is month 6, day 3; « le mois dernier » month −1. */
export interface Moment {
  readonly unit: 'day' | 'week' | 'weekend' | 'month' | 'season' | 'quarter' | 'half' | 'year' | 'decade' | 'century' | 'fixed' | 'feast'
  readonly year?: number
  /** Two figures as written, « avril 78 »: the century follows from the day of publication. */
  readonly shortYear?: number
  readonly month?: number
  readonly day?: number
  readonly weekday?: number
  readonly season?: 21 | 22 | 23 | 24
  /** Number of a quarter, half, decade (190 for the years 1900) or century (19 for the nineteenth). */
  readonly number?: number
  /** « le troisième vendredi de juin »: 3; « le dernier dimanche de mai »: −1. */
  readonly nth?: number
  readonly feast?: string
  readonly part?: Part
  /** « dernier » −1, « ce » 0, « prochain » 1. */
  readonly shift?: -1 | 0 | 1
  /** Counted in units from the day of publication, or from the day that the text last named (`from: 'told'`). */
  readonly offset?: number
  readonly from?: 'told'
  /** Days from a named day: « la veille de Noël » is −1 beside that feast. */
  readonly beside?: number
  /** The whole time between the day counted and the day of publication: « ces dix dernières années ». */
  readonly spell?: boolean
  /** A count that is a rounded one: « il y a dix ans ». */
  readonly about?: boolean
  /** Finished value, for calendars and eras: « an VIII ». */
  readonly edtf?: string
}

/** A phrase that a reader recognised: tokens from the asked one up to `to`, excluded. */
export interface Reading {
  readonly to: number
  readonly moment: Moment
  readonly rule: string
  /** Token at which the mention starts where it is not the asked one (« du 3 juin » → « 3 juin »). */
  readonly from?: number
}
