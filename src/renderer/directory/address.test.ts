import { describe, expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import { byName, filtered, queryOf, readSearch, sorted, wholeList } from './address.ts'

const id = '0190a000-0000-7000-8000-000000000001' as RowId

describe('the address of the directory', () => {
  test('without anything is the whole list of actors, by name', () => {
    expect(queryOf(readSearch({}), null)).toEqual({ list: 'actors', filter: wholeList, sort: byName })
  })

  test('comes back as it was written', () => {
    const filter = { ...wholeList, sectors: [id], neverCame: true }
    const sort = { column: 'verifiedOn', descending: true } as const
    const search = { liste: 'lieux', ...filtered(filter), ...sorted(sort) } as const
    expect(search).toEqual({ liste: 'lieux', filtre: { sectors: [id], neverCame: true }, tri: sort })
    expect(queryOf(readSearch(search), null)).toEqual({ list: 'places', filter, sort })
  })

  test('writes nothing for the whole list in its own order', () => {
    expect({ ...filtered(wholeList), ...sorted(byName) }).toEqual({})
  })

  test('shows the list of the entry, unless it names another', () => {
    const entry = { list: 'persons', id } as const
    expect(queryOf(readSearch({}), entry).list).toBe('persons')
    expect(queryOf(readSearch({ liste: 'acteurs' }), entry).list).toBe('actors')
  })

  test.each([
    [{ liste: 'meubles' }],
    [{ filtre: { colour: ['red'] } }],
    [{ filtre: { kinds: ['dragon'] } }],
    [{ filtre: 'secteur' }],
    [{ tri: { column: 'shoeSize', descending: false } }],
    [{ modifier: 'oui' }],
    [{ ajouter: 4 }],
  ])('leaves out what it does not understand: %j', (search) => {
    expect(readSearch(search)).toEqual({})
  })
})
