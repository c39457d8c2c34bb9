import { expect, test } from 'vitest'
import { bothReadings, typedPerson } from './typed-person.ts'

test('a person typed on one line keeps the mail that was typed with the name', () => {
  expect(typedPerson('Anne PERRIN, directrice, anne.perrin@mediatheque.example')).toEqual({
    lastName: 'PERRIN',
    firstName: 'Anne',
    title: 'directrice',
    email: 'anne.perrin@mediatheque.example',
  })
})

test('no word that was typed is lost', () => {
  expect(typedPerson('Karim BENALI, accueil, karim@mediatheque.example')).toMatchObject({
    lastName: 'BENALI',
    title: 'accueil',
    email: 'karim@mediatheque.example',
  })
})

test('a mail of its own field comes first, and what names no person stays as typed', () => {
  expect(typedPerson('Anne PERRIN', 'accueil@mediatheque.example')).toMatchObject({
    lastName: 'PERRIN',
    email: 'accueil@mediatheque.example',
  })
  expect(typedPerson('Centre social', '')).toEqual({ lastName: 'Centre social', firstName: '', title: '', email: '' })
})

test('a name whose capitals tell nothing has two readings, and either is then read as it is shown', () => {
  const told = bothReadings('Benali Karim, accueil')
  expect(told).toEqual({ read: 'Benali KARIM, accueil', other: 'Karim BENALI, accueil' })
  expect(typedPerson(told?.other ?? '')).toMatchObject({ lastName: 'BENALI', firstName: 'Karim', title: 'accueil' })
  expect(typedPerson(told?.read ?? '')).toMatchObject({ lastName: 'KARIM', firstName: 'Benali' })
  expect(['Karim BENALI', 'BENALI Karim', 'Benali', 'Centre social', ''].map(bothReadings)).toEqual(Array(5).fill(null))
})
