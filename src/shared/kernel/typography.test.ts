import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withApostrophes, withNoBreakSpaces } from './typography.ts'

/** `~` stands for U+00A0, so that it can be seen. */
const shown = (text: string): string => withNoBreakSpaces(text).replaceAll('\u00a0', '~')

describe('withNoBreakSpaces', () => {
  test.each([
    ['Où ? Là ! Ici : oui ; non', 'Où~? Là~! Ici~: oui~; non'],
    ['« Une phrase »', '«~Une phrase~»'],
    ['une hausse de 17 %', 'une hausse de 17~%'],
    ['le 30 octobre 2024 et le 1er mars 2025', 'le 30~octobre~2024 et le 1er~mars~2025'],
    ['Secteur Nord – du matin', 'Secteur Nord~– du matin'],
    ['– une liste', '– une liste'],
    ['dans 3 ans, à 9 h 00, 20 min', 'dans 3~ans, à 9~h~00, 20~min'],
    ['Mme VENT et M. Brun, Madame Brun', 'Mme~VENT et M.~Brun, Madame Brun'],
    [
      'page 23, axe 2, Axe prioritaire 3, Action 1, étape 4, n° 5',
      'page~23, axe~2, Axe prioritaire~3, Action~1, étape~4, n°~5',
    ],
    ['Adopté : 14 pour, 1 contre, 2 abstentions.', 'Adopté~: 14~pour, 1~contre, 2~abstentions.'],
    ['4 pour', '4~pour'],
    ['0 pour un port libre, 2026 pour tous', '0 pour un port libre, 2026 pour tous'],
    ['70 ans et plus, 12 - 17', '70 ans et plus, 12 - 17'],
    ['3 anses, 5 marsouins', '3 anses, 5 marsouins'],
    ['https://exemple.fr/a?b=1', 'https://exemple.fr/a?b=1'],
    ['deux  espaces  ?', 'deux  espaces ~?'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })

  test('only turns spaces into no-break spaces, once and for all', () => {
    const words = fc.constantFrom(' ', ' ', '«', '»', '–', '?', '3', 'ans', 'mai', '2024', 'Mme', 'A', 'h', '00', 'é')
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const text = parts.join('')
        const bound = withNoBreakSpaces(text)
        expect(bound.replaceAll('\u00a0', ' ')).toBe(text)
        expect(withNoBreakSpaces(bound)).toBe(bound)
      }),
    )
  })
})

test('an apostrophe that a keyboard gave is that of French, and a quotation, a length or a code stays', () => {
  expect(withApostrophes("CCAS d'Orgevallon, l'été, jusqu'à 5 h, l'« atelier »")).toBe(
    'CCAS d’Orgevallon, l’été, jusqu’à 5 h, l’« atelier »',
  )
  for (const text of ["il dit 'oui'", "12' 30", "x = 'a'", 'd’ici']) expect(withApostrophes(text)).toBe(text)
})
