import { describe, expect, test } from 'vitest'
import { readPoint, readPointCell } from './coordinates.ts'

const there = { latitude: '45.98', longitude: '4.70' }

describe('two cells', () => {
  test.each([
    ['45.98', '4.70'],
    ['45,98', '4,70'],
    [' +45.98 ', '4.70°'],
    ['45.98 N', '4.70 E'],
  ])('%j %j', (latitude, longitude) => {
    expect(readPoint(latitude, longitude)).toEqual({ ok: true, value: there, note: null })
  })

  test('degrees, minutes and seconds', () => {
    expect(readPoint('45° 58\' 48" N', '4°42′')).toEqual({
      ok: true,
      value: { latitude: '45.98', longitude: '4.7' },
      note: null,
    })
    expect(readPoint("14°36'N", '61°04\'30"O')).toEqual({
      ok: true,
      value: { latitude: '14.6', longitude: '-61.075' },
      note: null,
    })
  })

  test('swapped, they are put right', () => {
    expect(readPoint('4.70', '45.98')).toEqual({
      ok: true,
      value: there,
      note: 'la latitude et la longitude étaient inversées',
    })
    expect(readPoint('55.45', '-20.88')).toMatchObject({ value: { latitude: '-20.88', longitude: '55.45' } })
  })

  test.each([
    ['6519924', '842666'],
    ['842666', '6519924'],
    ['6 519 924,0', '842\u00a0666,00'],
  ])('metres of Lambert-93, the east in either: %j %j', (first, second) => {
    const lyon = { latitude: '45.763997', longitude: '4.835691' }
    expect(readPoint(first, second)).toEqual({ ok: true, value: lyon, note: null })
  })

  test('metres of the projection of La Réunion, where the line says it is there', () => {
    const saintDenis = { latitude: '-20.883145', longitude: '55.442594' }
    expect(readPoint('7690000', '338000', { departement: '974', isOnWebMap: false })).toEqual({
      ok: true,
      value: saintDenis,
      note: null,
    })
    expect(readPoint('7690000', '338000')).toMatchObject({ ok: false })
  })

  test.each([
    ['5742609.9', '538306.66', false],
    ['538306.66', '5742609.9', false],
    ['6250581.27', '261845.82', true],
  ])('metres of the maps of the web, where a header or the numbers tell it: %j %j', (first, second, isOnWebMap) => {
    expect(readPoint(first, second, { departement: null, isOnWebMap })).toEqual({
      ok: true,
      value: isOnWebMap
        ? { latitude: '48.8567', longitude: '2.352201' }
        : { latitude: '45.763997', longitude: '4.835691' },
      note: null,
    })
  })

  test('elsewhere, they are kept and told', () => {
    expect(readPoint('46.2', '40.1')).toEqual({
      ok: true,
      value: { latitude: '46.2', longitude: '40.1' },
      note: 'ce point n’est pas en France',
    })
  })

  test.each([
    ['0', '0', 'le point 0, 0 est en mer'],
    ['4598', '470', 'une latitude va de -90 à 90, une longitude de -180 à 180'],
    ['Vaubreuil', '4.7', '«\u00a0Vaubreuil\u00a0» n’est pas une coordonnée'],
    ['45.98', '4.7.1', '«\u00a04.7.1\u00a0» n’est pas une coordonnée'],
  ])('%j %j is refused', (latitude, longitude, reason) => {
    expect(readPoint(latitude, longitude)).toEqual({ ok: false, reason })
  })
})

describe('one cell', () => {
  test.each([
    '45.98, 4.70',
    '45.98,4.70',
    '45,98 ; 4,70',
    '45,98, 4,70',
    '45.98 4.70',
    '[45.98,4.70]',
    'POINT(4.70 45.98)',
  ])('%j', (text) => expect(readPointCell(text)).toEqual({ ok: true, value: there, note: null }))

  test.each(['45.98', '45.98, 4.70, 210', ''])('%j is refused', (text) => {
    expect(readPointCell(text)).toEqual({ ok: false, reason: 'on attend une latitude et une longitude' })
  })
})
