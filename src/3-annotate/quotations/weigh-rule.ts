/** How often each rule of attribution named the right speaker on articles read by people, rounded; small counts are drawn towards 0.8. */
const SHARES: Readonly<Record<string, number>> = {
  'verb and subject after': 0.97,
  'verb and pronoun after': 0.93,
  'subject and verb after': 0.9,
  'preposition after': 0.93,
  'preposition before': 0.93,
  'weak preposition before': 0.87,
  'verb before': 0.91,
  'gerund before': 0.9,
  'infinitive before': 0.8,
  'colon before': 0.8,
  'as said': 0.85,
  'agent after': 0.85,
  'name in brackets': 0.85,
  'passive before': 0.7,
  'preposition further on': 0.75,
  'verb and subject further on': 0.8,
  'subject described': 0.8,
  'subject of the quoted verb': 0.7,
  'verb of a thing before': 0.6,
  'signed below': 0.9,
  'announced above': 0.88,
  'goes on': 0.88,
  'verb and subject inside': 0.85,
  'nobody named': 0.5,
}

/** Name of a rule → how sure its speaker is: « verb and subject after » 0.97. */
export function weighRule(rule: string): number {
  return SHARES[rule] ?? 0.75
}
