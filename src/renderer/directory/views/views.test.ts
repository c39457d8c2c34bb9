import { describe, expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import type { SavedView, Sector } from '#shared/records/records.ts'
import { byName, wholeList } from '../address.ts'
import { commonViews, viewOf, viewShown } from './views.ts'

const nord: Sector = { id: 'nord' as RowId, name: 'Nord', position: null }

const saved = (definition: string | null): SavedView => ({
  id: 'v' as RowId,
  name: 'Matériel en accès libre',
  list: 'actors',
  definition,
  position: null,
})

describe('views', () => {
  test('every list has its own', () => {
    const names = (list: 'actors' | 'places' | 'persons') => commonViews(list, nord).map(({ name }) => name)
    expect(names('actors')).toEqual(['Toutes', 'Secteur Nord', 'À vérifier', 'Jamais venues'])
    expect(names('places')).toEqual(['Tous', 'Secteur Nord', 'À vérifier'])
    expect(names('persons')).toEqual(['Toutes', 'Secteur Nord', 'Élus', 'Jamais venues'])
    expect(commonViews('actors', null).map(({ id }) => id)).toEqual(['all', 'toCheck', 'neverCame'])
  })

  test('a saved one comes back with its filter, order and columns', () => {
    const definition = {
      filter: { ...wholeList, needs: ['freeEquipment'] },
      sort: { column: 'verifiedOn', descending: true },
      columns: ['kind', 'phone'],
    }
    expect(viewOf(saved(JSON.stringify(definition)))).toMatchObject({ name: 'Matériel en accès libre', ...definition })
  })

  test.each([[null], ['{'], ['{"filter":{"hairColour":[]}}']])(
    'one that cannot be read is the whole list: %s',
    (json) => {
      expect(viewOf(saved(json))).toMatchObject({ filter: wholeList, sort: byName, columns: null })
    },
  )

  test('the one shown has the criteria of the list, whatever is typed and in whichever order they were ticked', () => {
    const views = commonViews('actors', nord)
    const shown = (filter: object) => viewShown(views, { ...wholeList, ...filter })?.id ?? null
    expect(shown({})).toBe('all')
    expect(shown({ text: 'croix' })).toBe('all')
    expect(shown({ freshness: ['refresh', 'check'] })).toBe('toCheck')
    expect(shown({ sectors: [nord.id], kinds: ['state'] })).toBeNull()
  })
})
