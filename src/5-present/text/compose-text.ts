/** A line of text outside its article (title, form, excerpt) → as it is shown, superior letters as characters: « Le 1er essai ? » → « Le 1ᵉʳ essai ? ». */
import { composeLine } from './compose-french.ts'
import { superiorLetters } from './composition-rules.ts'
import { findGuards } from './find-guards.ts'
import { joinLines } from './join-lines.ts'
import { remember } from './remember.ts'
import { showSlice } from './shown.ts'
import { isComposed, type Voice } from './voice.ts'

const superiors: Readonly<Record<string, string>> = { e: 'ᵉ', r: 'ʳ', s: 'ˢ', n: 'ⁿ', d: 'ᵈ' }

/** Titles and names stand on dozens of pages: each is composed once. */
const composed = remember(composeWhole, 20_000)
const plain = remember(joinText, 20_000)

export function composeText(text: string, voice: Voice, language = 'fr'): string {
  return isComposed(voice, language) ? composed(text) : plain(text)
}

function composeWhole(text: string): string {
  return raiseLetters(composeLine(joinText(text)))
}

function joinText(text: string): string {
  return /[\s\u00AD¬]{2}|[\t\r\n]/.test(text) ? joinLines(showSlice(text, 0, text.length)).text : text
}

function raiseLetters(text: string): string {
  if (!/[1-9IVX](?:e|r|n|d)/.test(text)) return text
  const guards = findGuards(showSlice(text, 0, text.length), [])
  return text.replace(superiorLetters, (all, ...groups) => {
    const at = groups[6] as number
    if (guards.some(([start, end]) => at < end && start <= at)) return all
    const letters = String(groups[1] ?? groups[3] ?? groups[5] ?? '')
    return all.slice(0, all.length - letters.length) + [...letters].map((letter) => superiors[letter] ?? letter).join('')
  })
}
