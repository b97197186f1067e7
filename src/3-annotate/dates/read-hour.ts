import { type DateToken, keyAt } from './split-date-tokens.ts'

/** The hour beside a day, as hh:mm: « mardi à 17 h 30 » → 17:30, « demain matin, 11h » → 11:00; null where none stands there. */
export function readHour(tokens: readonly DateToken[], from: number): string | null {
  let at = from
  for (let skipped = 0; skipped < 3 && /^(?:à|a|vers|,|matin|soir|au|dès|des)$/.test(keyAt(tokens, at)); skipped++) at++
  const token = tokens[at]
  if (!token || token.gap > 1) return null
  if (token.key === 'midi') return '12:00'
  if (token.key === 'minuit') return '00:00'
  if (token.kind !== 'number' || token.key.length > 2 || Number(token.key) > 24) return null
  if (!/^(?:h|heure|heures|:)$/.test(keyAt(tokens, at + 1))) return null
  const minutes = tokens[at + 2]
  const written = minutes?.kind === 'number' && minutes.key.length === 2 && minutes.gap < 2 && Number(minutes.key) < 60
  if (keyAt(tokens, at + 1) === ':' && !written) return null
  return `${token.key.padStart(2, '0')}:${written ? minutes.key : '00'}`
}

/** The hour before a day: « à 14 heures mercredi », « dès 9 h 30 le 3 juin » → 14:00, 09:30; null where none stands there. */
export function readHourBefore(tokens: readonly DateToken[], from: number): string | null {
  let at = from - 1
  if (/^(?:le|ce|,)$/.test(keyAt(tokens, at))) at--
  const minutes =
    tokens[at]?.kind === 'number' && keyAt(tokens, at).length === 2 && Number(keyAt(tokens, at)) < 60 ? keyAt(tokens, at--) : '00'
  if (!/^(?:h|heure|heures)$/.test(keyAt(tokens, at))) return null
  const hour = tokens[at - 1]
  if (hour?.kind !== 'number' || hour.key.length > 2 || Number(hour.key) > 24) return null
  return /^(?:à|a|vers|des)$/.test(keyAt(tokens, at - 2)) ? `${hour.key.padStart(2, '0')}:${minutes}` : null
}
