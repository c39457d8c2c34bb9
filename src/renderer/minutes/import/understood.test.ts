import { expect, test } from 'vitest'
import type { ImportPreview } from '#shared/contract/minutes/minutes.ts'
import type { PagePlace } from '#shared/records/minutes/import-layout.ts'
import { understoodOf } from './understood.ts'

const at = (page: number, top: number): PagePlace => ({ page, left: 50, top, width: 400, height: 20 })
const section = (title: string) => ({ kind: 'text' as const, level: 1, number: null, title, words: 10 })

const preview: ImportPreview = {
  title: 'Concertation du Beaujolais',
  date: '2019-03-14',
  sectorName: null,
  sections: ['Constats', 'Freins', 'Suites', 'Questions', 'Votes', 'Clôture'].map(section),
  words: 60,
  attendances: [{ name: 'AUBÉPINE Lucien', role: '', structure: 'Mairie', status: 'present' }],
  links: 0,
  pictures: 0,
  remarks: [],
  lostLetters: [],
  alreadyImported: null,
  exportedFrom: null,
  layout: {
    pages: [
      { width: 595, height: 842 },
      { width: 595, height: 842 },
    ],
    places: [
      { what: 'title', section: 0, places: [at(1, 60)] },
      { what: 'section', section: 1, places: [at(1, 120)] },
      { what: 'section', section: 2, places: [at(2, 80)] },
      { what: 'table', section: 2, places: [at(2, 100)] },
    ],
    aside: [
      { what: 'margin', said: 'Département', place: at(1, 20) },
      { what: 'number', said: '1/2', place: at(1, 800) },
      { what: 'picture', said: '', place: at(1, 10) },
    ],
  },
}

test('what stands on a page bears a number, in the order in which one checks it', () => {
  expect(understoodOf(preview).map(({ number, label, says }) => [number, label, says])).toEqual([
    [1, 'Titre', 'Concertation du Beaujolais'],
    [null, 'Date et lieu', 'Réunion du jeudi 14\u00a0mars\u00a02019, secteur non reconnu.'],
    [2, 'Sections', '6\u00a0sections'],
    [3, 'Tableaux', '1\u00a0tableau recomposé'],
    [null, 'Personnes', '1\u00a0présent'],
    [null, 'Mis de côté', 'Les en-têtes et pieds de 2\u00a0pages, 1\u00a0image d’en-tête'],
  ])
})

test('a row leads to all its places; the first titles stand for the others', () => {
  const sections = understoodOf(preview).find(({ what }) => what === 'section')
  expect(sections?.places.map(({ page }) => page)).toEqual([1, 2])
  expect(sections?.detail).toBe('Constats, Freins, Suites, Questions, et 2\u00a0autres')
})

test('where nothing was put aside and no table was made, neither is said', () => {
  const layout = { pages: [{ width: 595, height: 842 }], places: [], aside: [] }
  expect(understoodOf({ ...preview, layout }).map(({ label }) => label)).toEqual([
    'Titre',
    'Date et lieu',
    'Sections',
    'Personnes',
  ])
})
