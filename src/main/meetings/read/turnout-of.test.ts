import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import { type Listed, turnoutOf } from './turnout-of.ts'

let rank = 0
const someone = (changes: Partial<Listed>): Listed => ({
  id: `id-${rank++}` as RowId,
  meeting: 'meeting' as RowId,
  lastName: 'FLEURANT',
  firstName: 'Anatole',
  structure: null,
  arrivalText: null,
  person: null,
  actor: null,
  actorName: null,
  present: true,
  invited: false,
  elected: false,
  outside: false,
  column: null,
  ...changes,
})

const person = (id: string): { readonly person: RowId } => ({ person: id as RowId })
const actor = (id: string) => ({ actor: id as RowId, actorName: id })

test('a newcomer is someone who was present nowhere before, by the directory or else by name', () => {
  const earlier = [
    someone({ ...person('known') }),
    someone({ ...person('invited once'), present: false }),
    someone({ lastName: 'Brumeclaire', firstName: 'Églantine' }),
  ]
  const listed = [
    someone({ ...person('known'), lastName: 'NOISETTE' }),
    someone({ ...person('invited once'), lastName: 'AVELINE' }),
    someone({ lastName: 'BRUMECLAIRE', firstName: 'Eglantine' }),
    someone({ lastName: 'SARMENT' }),
    someone({ lastName: null, firstName: null, arrivalText: 'noisette csoc' }),
    someone({ ...person('absent'), present: false }),
  ]
  const { newPersons, present } = turnoutOf(listed, earlier, [])
  expect(newPersons.map(({ name }) => name)).toEqual(['AVELINE Anatole', 'SARMENT Anatole'])
  expect(present.map(({ name }) => name)).toContain('noisette csoc')
})

test('structures are counted once, by the directory or else as the list names them', () => {
  const earlier = [someone({ ...actor('Foyer des Tilleuls') }), someone({ structure: 'Mairie  de Lornay' })]
  const listed = [
    someone({ ...actor('Foyer des Tilleuls'), structure: 'Foyer\nAntenne' }),
    someone({ ...actor('Foyer des Tilleuls') }),
    someone({ structure: 'mairie de lornay' }),
    someone({ structure: 'Recyclerie' }),
    someone({ structure: '' }),
  ]
  const { structures, newStructures } = turnoutOf(listed, earlier, [])
  expect(structures.map(({ name, detail }) => [name, detail])).toEqual([
    ['Foyer des Tilleuls', '2\u00a0personnes'],
    ['mairie de lornay', '1\u00a0personne'],
    ['Recyclerie', '1\u00a0personne'],
  ])
  expect(newStructures.map(({ name }) => name)).toEqual(['Recyclerie'])
})

test('an EPCI is absent when nobody present comes from it', () => {
  const covered = [
    { code: '1', name: 'Plaine' },
    { code: '2', name: 'Plateau' },
  ]
  const listed = [
    someone({ column: '1' }),
    someone({ column: '2', present: false }),
    someone({ column: 'departement' }),
  ]
  expect(turnoutOf(listed, [], covered).absentEpci.map(({ name }) => name)).toEqual(['Plateau'])
})

const any = fc.record({
  person: fc.option(fc.constantFrom('a', 'b', 'c')),
  lastName: fc.option(fc.constantFrom('FLEURANT', 'Fleurant', 'AVELINE')),
  present: fc.boolean(),
  invited: fc.boolean(),
  elected: fc.boolean(),
  outside: fc.boolean(),
}) as unknown as fc.Arbitrary<Partial<Listed>>

test('of any list, those present are invited or not, and each figure counts some of them', () => {
  fc.assert(
    fc.property(fc.array(any), fc.array(any), (now, before) => {
      const lists = turnoutOf(now.map(someone), before.map(someone), [])
      expect(lists.invitedPresent.length + lists.uninvited.length).toBe(lists.present.length)
      const here = new Set(lists.present.map(({ key }) => key))
      for (const part of ['invitedPresent', 'uninvited', 'newPersons', 'outsideField', 'elected'] as const)
        expect(lists[part].every(({ key }) => here.has(key))).toBe(true)
    }),
  )
})
