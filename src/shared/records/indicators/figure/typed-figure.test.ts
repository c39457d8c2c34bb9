import { describe, expect, it } from 'vitest'
import { figureRefusal, targetRefusal } from './figure-refusal.ts'
import { readTypedFigure, typedText } from './typed-figure.ts'

describe('a typed figure', () => {
  it('is read as people write it', () => {
    expect([
      readTypedFigure(' 1\u00a0604 ', 'count'),
      readTypedFigure('2,5', 'fte'),
      readTypedFigure('OUI', 'yesNo'),
      readTypedFigure('n.d.', 'count'),
      readTypedFigure('Ne s’applique pas', 'count'),
      readTypedFigure(' ', 'count'),
    ]).toEqual([
      { kind: 'number', value: '1604' },
      { kind: 'number', value: '2.5' },
      { kind: 'number', value: '1' },
      { kind: 'answer', answer: 'unavailable' },
      { kind: 'answer', answer: 'notApplicable' },
      { kind: 'empty' },
    ])
  })

  it('that cannot be is refused in a sentence', () => {
    const why = (text: string, measure: Parameters<typeof readTypedFigure>[1]) => {
      const read = readTypedFigure(text, measure)
      return read.kind === 'refused' ? read.why : null
    }
    expect([
      why('-3', 'count'),
      why('2,5', 'count'),
      why('12 ateliers', 'count'),
      why('6', 'scale'),
      why('peut-être', 'yesNo'),
      why('1000000000', 'euros'),
      why('1,234', 'euros'),
    ]).toEqual([
      'Un chiffre ne peut pas être négatif.',
      'On compte en nombres entiers\u00a0: écrivez-le sans virgule.',
      '«\u00a012 ateliers\u00a0» n’est pas un nombre.',
      'Une note va de 1 à 5.',
      'Répondez par «\u00a0oui\u00a0» ou par «\u00a0non\u00a0».',
      'Ce nombre est trop grand\u00a0: il doit être inférieur à un milliard.',
      'Deux chiffres après la virgule, au plus.',
    ])
    expect(figureRefusal('percent', '12', '10')).toBe('La partie ne peut pas dépasser le total dont elle est tirée.')
    expect(figureRefusal('percent', '10', '10')).toBeNull()
    expect(targetRefusal('percent', '120')).toBe('Une part ne dépasse pas 100\u00a0%.')
  })

  it('is shown as it is typed', () => {
    const given = (value: string) => ({ answer: 'given', value }) as const
    expect([
      typedText(given('1604'), 'count'),
      typedText(given('12345.50'), 'euros'),
      typedText(given('0'), 'yesNo'),
      typedText({ answer: 'unavailable', value: null }, 'count'),
      typedText(null, 'count'),
    ]).toEqual(['1\u00a0604', '12\u00a0345,50', 'non', 'ND', ''])
  })
})
