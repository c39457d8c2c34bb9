import { expect, test } from 'vitest'
import type { RowId } from '../../../kernel/ids.ts'
import { ficheCalled, ficheReferences } from './references.ts'

const id = (name: string) => name as RowId

test('a fiche is called by its axis and its place there, everywhere alike', () => {
  const axes = [
    { id: id('one'), number: 1 },
    { id: id('none'), number: null },
  ]
  const fiches = [
    { id: id('a'), axis: id('one') },
    { id: id('b'), axis: id('none') },
    { id: id('c'), axis: id('one') },
    { id: id('d'), axis: null },
    { id: id('e'), axis: id('gone') },
  ]
  const references = ficheReferences(fiches, axes)
  expect(fiches.map(({ id }) => references.get(id))).toEqual(['1.1', 'A.1', '1.2', 'S.1', 'S.2'])
  expect([ficheCalled('1.2'), ficheCalled(null)]).toEqual(['Fiche\u00a01.2', 'Fiche'])
})
