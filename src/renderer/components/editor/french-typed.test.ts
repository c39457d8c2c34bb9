import fc from 'fast-check'
import { expect, test } from 'vitest'
import { frenchTyped } from './french-typed.ts'

const names = [
  { lastName: 'TESTARD', firstName: 'Aurore' },
  { lastName: 'DE LA TOUR', firstName: 'Jean Paul' },
  { lastName: 'Étalon', firstName: null },
]

/** The text as it becomes, typed sign by sign. */
const typed = (text: string): string =>
  [...text].reduce((before, sign) => {
    const retyped = frenchTyped(before, sign, names)
    return retyped === null ? before + sign : before.slice(0, before.length - retyped.back) + retyped.put
  }, '')

const shown = (text: string): string => text.replaceAll('\u00a0', '~')

test.each([
  ["l'accès, d'abord", 'l’accès, d’abord'],
  ["6' et 'non", "6' et 'non"],
  ['il dit "oui" puis', 'il dit «~oui~» puis'],
  ['("oui")', '(«~oui~»)'],
  ['un écran 15" neuf', 'un écran 15" neuf'],
  ['« oui »', '«~oui~»'],
  ['Pourquoi ? Parce que : ainsi ; voilà !', 'Pourquoi~? Parce que~: ainsi~; voilà~!'],
  ['de 9:30 à http://exemple.fr/?a', 'de 9:30 à http://exemple.fr/?a'],
  ['la fiche n° 3', 'la fiche n°~3'],
  ['la 2ème, la 1ère et la 3ième fois', 'la 2e, la 1re et la 3e fois'],
  ['Mme Testard, puis', 'Mme TESTARD, puis'],
  ['avec Aurore Testard.', 'avec Aurore TESTARD.'],
  ["ce qu'Aurore Testard dit", 'ce qu’Aurore TESTARD dit'],
  ['M. de la Tour demande', 'M. DE LA TOUR demande'],
  ['Jean Paul de la Tour.', 'Jean Paul DE LA TOUR.'],
  ['Mme étalon dit', 'Mme ÉTALON dit'],
  ['au pied de la tour, un testard', 'au pied de la tour, un testard'],
  ['Mme Inconnue dit', 'Mme Inconnue dit'],
])('%s', (text, becomes) => expect(shown(typed(text))).toBe(becomes))

test('of any text, nothing is lost but what one rule writes otherwise', () => {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[\s'’"«»]/g, '')
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aé’\'" «»:?!.1n°M') }), (text) => {
      expect(plain(typed(text))).toBe(plain(text))
    }),
  )
})
