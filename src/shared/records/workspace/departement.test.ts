import { describe, expect, test } from 'vitest'
import { departementPhrase } from './departement.ts'

const named = (departementName: string | null, departementCode: string | null) =>
  departementPhrase({ departementName, departementCode })

describe('departementPhrase', () => {
  test.each([
    ['Rhône', '69', 'Département du Rhône'],
    ['Ain', '01', 'Département de l’Ain'],
    ['Loire', '42', 'Département de la Loire'],
    ['Vosges', '88', 'Département des Vosges'],
    ['Eure-et-Loir', '28', 'Département d’Eure-et-Loir'],
    ['Mayotte', '976', 'Département de Mayotte'],
    ['Exemple', null, 'Département\u00A0: Exemple'],
    ['Métropole de Modèle', '69', 'Métropole de Modèle'],
    [null, '69', null],
  ])('%s (%s)', (name, code, phrase) => {
    expect(named(name, code)).toBe(phrase)
  })
})
