import { expect, test } from 'vitest'
import type { Attendance } from '#shared/records/records.ts'
import { copyWords, unreachableSentence } from './telling-words.ts'

const guest = (values: Partial<Attendance>) =>
  ({ lastName: null, firstName: null, structure: null, ...values }) as Attendance

test('who is to be told some other way is named', () => {
  const guests = [{ lastName: 'BRUMECLAIRE' }, { lastName: 'FLEURANT' }, { structure: 'Recyclerie' }].map(guest)
  expect(unreachableSentence(guests).replaceAll('\u00A0', ' ')).toBe(
    'Sans adresse professionnelle connue : BRUMECLAIRE, FLEURANT, Recyclerie.',
  )
})

test('a button counts the addresses it copies', () => {
  expect([1, 46].map(copyWords)).toEqual(['Copier l’adresse en Cci', 'Copier les 46 adresses en Cci'])
})
