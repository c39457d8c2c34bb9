import { expect, test } from 'vitest'
import { typedPerson } from './typed-person.ts'

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
