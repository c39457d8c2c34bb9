import { expect, test } from 'vitest'
import type { ComparedField } from '#shared/contract/directory/duplicates.ts'
import { allOf, firstChoices, nameLost, withChoice } from './choices.ts'

const field = (name: string, first: string | null, second: string | null): ComparedField => ({
  field: name,
  label: name,
  first,
  second,
  same: first === second,
})

const fields = [
  field('name', 'Le Relais', 'Relais'),
  field('commune', 'Vaux', 'Vaux'),
  field('phone', null, '+33499000001'),
  field('emails', 'relais@exemple.fr', null),
]

test('at first nothing that one of them says is lost', () => {
  expect([...firstChoices(fields)]).toEqual(['phone'])
  expect([...allOf(fields, 'second')]).toEqual(['name', 'phone'])
})

test('a field is chosen and chosen back', () => {
  const chosen = withChoice(firstChoices(fields), 'name', 'second')
  expect([...chosen]).toEqual(['phone', 'name'])
  expect([...withChoice(chosen, 'phone', 'first')]).toEqual(['name'])
})

test('the name lost is the one not chosen', () => {
  expect(nameLost(fields, new Set())).toBe('Relais')
  expect(nameLost(fields, new Set(['name']))).toBe('Le Relais')
  expect(nameLost([field('name', 'Relais', 'Relais')], new Set())).toBeNull()
  expect(nameLost([field('lastName', 'AVELINE', 'Aveline')], new Set())).toBeNull()
})
