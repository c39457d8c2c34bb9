import { describe, expect, test } from 'vitest'
import type { SheetLine } from '#main/office/paper/paper.ts'
import { freeLinesBeginPage } from './attendance-pages.ts'

const guests = (count: number, more: Partial<SheetLine> = {}): readonly SheetLine[] =>
  Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    lastName: 'BRUMECLAIRE',
    firstName: 'Aubin',
    role: 'Médiateur',
    structure: 'Maison du Rhône',
    civility: null,
    status: null,
    answer: null,
    representedBy: null,
    part: null,
    ...more,
  }))

describe('lines left to whoever is not listed', () => {
  test.each([
    [0, 8, false],
    [4, 8, true],
    [7, 8, true],
    [12, 8, true],
    [16, 8, false],
    [7, 0, false],
    [7, 2, true],
    [7, 20, true],
    [7, 11, true],
    [7, 100, false],
  ])('of %i guests, %i lines begin a page: %s', (count, freeLines, begin) => {
    expect(freeLinesBeginPage(guests(count), freeLines)).toBe(begin)
  })

  test('count the lines that a long name takes', () => {
    const structure = 'Communauté de communes du Haut-Val et des plateaux voisins'.repeat(4)
    expect([guests(16), guests(16, { structure })].map((lines) => freeLinesBeginPage(lines, 8))).toEqual([false, true])
  })
})
