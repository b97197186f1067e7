/** What dates are called in a language of the interface: all that `wordDate` needs to put EDTF into words. */
export interface DateWords {
  readonly months: readonly string[]
  readonly seasons: Readonly<Record<number, string>>
  readonly weekdays: readonly string[]
  readonly day: (day: number, month: string) => string
  readonly monthYear: (month: string, year: string) => string
  readonly unknownYear: (words: string) => string
  readonly unknownMonth: (words: string) => string
  readonly unknownDay: (words: string) => string
  readonly unknown: string
  readonly decade: (year: string) => string
  /** `century` counts from 1; `before`: before our era. */
  readonly century: (century: number) => string
  readonly before: (year: number) => string
  readonly approximate: (words: string) => string
  readonly uncertain: (words: string) => string
  readonly since: (words: string) => string
  readonly until: (words: string, precision: 'day' | 'month' | 'year') => string
  readonly between: (from: string, to: string) => string
  readonly notBefore: (words: string) => string
  readonly notAfter: (words: string) => string
  readonly or: string
  readonly and: string
  readonly undated: string
  readonly someWeekday: (weekday: string) => string
  readonly fromPublication: (days: number) => string
  readonly relative: string
}
