import { expect, test } from 'vitest'
import type { CoverageRow, ServiceCode } from '#shared/contract/directory/territory.ts'
import { serviceWords } from '../../words/services.ts'
import { coverageSummary } from './coverage-sentences.ts'

const codes = Object.keys(serviceWords) as ServiceCode[]

const line = (name: string | null, places: number, ...missing: ServiceCode[]): CoverageRow => ({
  epci: name === null ? null : { code: name, name, population: 1_000 },
  sector: null,
  places,
  counts: Object.fromEntries(codes.map((code) => [code, missing.includes(code) ? 0 : places])) as CoverageRow['counts'],
})

test('each service says where it is missing, the widest gap first', () => {
  expect(
    coverageSummary([
      line('CC du Haut-Val', 3, 'procedures', 'security'),
      line('CC des Joncs', 2, 'security'),
      line('CC du Causse', 4),
    ]),
  ).toEqual({
    sentences: [
      'Hors de la CC du Causse, aucun lieu n’aide à se servir du numérique en sécurité.',
      'Aucun lieu n’aide aux démarches administratives dans la CC du Haut-Val.',
    ],
    others: 0,
  })
})

test('an intercommunality with no place is said once, not nine times', () => {
  expect(coverageSummary([line('CC du Haut-Val', 0), line('CC des Joncs', 2), line(null, 5, 'basics')])).toEqual({
    sentences: ['Aucun lieu n’est connu dans la CC du Haut-Val.'],
    others: 0,
  })
})

test('what is offered nowhere is said without naming everywhere', () => {
  expect(coverageSummary([line('CC A', 1, 'leisure'), line('CC B', 1, 'leisure')]).sentences).toEqual([
    'Aucun lieu connu ne propose de loisirs ni de créations numériques.',
  ])
})

test('many names and many services are counted', () => {
  const rows = ['CC A', 'CC B', 'CC C', 'CC D', 'CC E'].map((name) => line(name, 1, 'procedures'))
  const served = ['CC F', 'CC G', 'CC H'].map((name) => line(name, 1))
  expect(coverageSummary([...rows, ...served]).sentences).toEqual([
    'Aucun lieu n’aide aux démarches administratives dans la CC A, la CC B, la CC C et deux autres.',
  ])
  expect(coverageSummary([line('CC A', 1, ...codes), line('CC B', 1)])).toMatchObject({ others: 5 })
})
