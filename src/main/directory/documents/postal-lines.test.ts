import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { postalLines, type Recipient } from './postal-lines.ts'

const recipient = (changes: Partial<Recipient['address']> & { name?: string; person?: string | null }): Recipient => {
  const { name = 'CCAS de Vallombreuse', person = null, ...address } = changes
  const known = {
    street: '12 bis, rue de l’Hôtel-de-Ville',
    addressExtra: null,
    postcode: '99400',
    commune: 'Vallombreuse',
  }
  return { name, person, address: { ...known, ...address } }
}

describe('the lines of an envelope', () => {
  test('are those La Poste reads', () => {
    const to = recipient({
      person: 'Madame Ombeline CHAUDERIVE',
      addressExtra: 'Bât. B, 2ᵉ étage',
      commune: 'Saint-Aube-lès-Œuvres',
    })
    expect(postalLines(to)).toEqual({
      lines: [
        'CCAS de Vallombreuse',
        'Madame Ombeline CHAUDERIVE',
        'BAT B 2E ETAGE',
        '12 BIS RUE DE L HOTEL DE VILLE',
        '99400 ST AUBE LES OEUVRES',
      ],
      cut: false,
    })
  })

  test('give a long name two of them, and a long road its short names', () => {
    const to = recipient({
      name: 'Communauté de communes des Monts et Vallées de Haute Plaine',
      street: '1247 avenue du Maréchal de Lattre de Tassigny Prolongée',
    })
    expect(postalLines(to)).toEqual({
      lines: [
        'Communauté de communes des Monts et',
        'Vallées de Haute Plaine',
        '1247 AV DU MAL DE LATTRE DE TASSIGNY',
        'PROLONGEE',
        '99400 VALLOMBREUSE',
      ],
      cut: false,
    })
  })

  test('need a postcode and a commune, and no street', () => {
    expect(postalLines(recipient({ postcode: null }))).toBeNull()
    expect(postalLines(recipient({ commune: null }))).toBeNull()
    expect(postalLines(recipient({ street: null }))?.lines).toEqual(['CCAS de Vallombreuse', '99400 VALLOMBREUSE'])
  })

  test('are never more than six of 38 signs, the last with its postcode', () => {
    const text = fc.option(fc.oneof(fc.string(), fc.lorem({ maxCount: 20 })))
    fc.assert(
      fc.property(
        fc.lorem({ maxCount: 20 }),
        text,
        text,
        text,
        fc.lorem(),
        (name, person, street, addressExtra, commune) => {
          const lines = postalLines(recipient({ name, person, street, addressExtra, commune }))?.lines ?? []
          expect(lines.length).toBeLessThanOrEqual(6)
          for (const line of lines) expect(line.length).toBeLessThanOrEqual(38)
          expect(lines.at(-1)).toMatch(/^99400 [A-Z0-9 ]+$/)
        },
      ),
    )
  })
})
