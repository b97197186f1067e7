import { describe, expect, it } from 'vitest'
import { agreeTypes } from '../../../src/3-annotate/names/agree-types.ts'
import { describeText } from '../../../src/3-annotate/names/describe-text.ts'
import { newDescribedText } from '../../../src/3-annotate/names/described-text.ts'
import { heedLists } from '../../../src/3-annotate/names/heed-lists.ts'
import { joinLines } from '../../../src/3-annotate/names/join-lines.ts'
import { loadModels } from '../../../src/load-models.ts'

const [PERSON, ORGANISATION, PLACE, PRODUCT] = [0, 1, 2, 4]

function described(text: string) {
  const out = newDescribedText()
  describeText(joinLines(text), loadModels().names.lists, out)
  return out
}

describe('a doubtful type', () => {
  const text = described('WaPo rapporte. WaPo ajoute. Puis WaPo se tait.')
  const at = (from: number, type: number, probability: number) => ({ from, to: from + 1, type, probability })
  const agreed = (...guesses: ReturnType<typeof at>[]) => agreeTypes(guesses, text).map(({ type }) => type)

  it('gives way to that of its surer twins', () => {
    expect(agreed(at(0, ORGANISATION, 0.68), at(3, ORGANISATION, 0.67), at(7, PLACE, 0.53))).toEqual([1, 1, 1])
  })

  it('stays where it is sure, or the twins are not', () => {
    expect(agreed(at(0, ORGANISATION, 0.9), at(3, ORGANISATION, 0.9), at(7, PLACE, 0.8))).toEqual([1, 1, 2])
    expect(agreed(at(0, ORGANISATION, 0.6), at(3, PLACE, 0.53))).toEqual([1, 2])
  })
})

describe('a doubtful name that a phrase of the lists holds', () => {
  const heeded = (text: string, from: number, to: number, type: number, probability: number) => {
    const whole = described(text)
    const [guess] = heedLists([{ from, to, type, probability }], whole)
    return guess && [text.slice(whole.start[guess.from], whole.end[guess.to - 1]), guess.type]
  }

  it('is that phrase, with its type', () => {
    expect(heeded('un officier du US Marine Corps parle', 4, 6, PERSON, 0.7)).toEqual(['US Marine Corps', ORGANISATION])
    expect(heeded('des fusils FN SCAR de Belgique', 2, 3, ORGANISATION, 0.46)).toEqual(['FN SCAR', PRODUCT])
  })

  it('stays where it is sure, or whole', () => {
    expect(heeded('un officier du US Marine Corps parle', 4, 6, PERSON, 0.9)).toEqual(['Marine Corps', PERSON])
    expect(heeded('le FN refuse', 1, 2, ORGANISATION, 0.5)).toEqual(['FN', ORGANISATION])
  })
})
