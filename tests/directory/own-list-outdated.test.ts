import { describe, expect, test } from 'vitest'
import type { DirectoryListName } from '#shared/contract/directory/directory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { directoryRows } from '../support/directory-rows.ts'
import { exported } from '../support/exported.ts'
import { countsOf, openList, plainly } from '../support/import-list.ts'
import { csvOf, linesOf, withCell } from '../support/own-lists.ts'
import { stillClock } from '../support/temporary.ts'
import { createReadyApp } from '../support/test-app.ts'

/** A structure, its list as it was exported, then time that goes by. */
const exportedThen = async () => {
  const clock = stillClock()
  const app = await createReadyApp({ clock })
  const later = () => clock.set(new Date(clock.now().getTime() + 86_400_000).toISOString())
  const create = async (record: 'actor' | 'person' | 'post', values: object) =>
    ((await app.call('records.create', { record, values } as never)) as { readonly id: RowId }).id
  const actor = await create('actor', { name: 'Relais du Gué', kind: 'association', phone: '+33474000001' })
  const person = await create('person', { firstName: 'Jeanne', lastName: 'DUVAL' })
  const post = await create('post', { person, actor, quality: 'agent' })
  const list = async (name: DirectoryListName, format: 'list-csv' | 'list-xlsx') => {
    const { content } = await exported(app, { list: name, format })
    later()
    return content
  }
  return {
    ...{ app, later, actor, person, post, list },
    change: (record: 'actor' | 'person' | 'post', id: RowId, changes: object) =>
      app.call('records.update', { record, id, changes } as never),
    told: async (content: string | Uint8Array, name = 'liste.csv') => {
      const file = await openList(app, name, content)
      const { counts, lines } = plainly(await file.preview())
      const issues = lines.flatMap(({ issues }) => issues.map(({ value, reason }) => [value, reason]))
      return { counts: countsOf({ counts }), issues, apply: () => file.apply() }
    },
  }
}

describe('a list that was exported before a change', () => {
  test.each([
    ['list-csv', 'liste.csv'],
    ['list-xlsx', 'liste.xlsx'],
  ] as const)('does not undo it, and says so: %s', async (format, name) => {
    const { list, change, actor, told, app } = await exportedThen()
    const before = await list('actors', format)
    await change('actor', actor, { phone: '+33474000002', kind: null })
    const { counts, issues, apply } = await told(before, name)
    const reason = 'plus ancien que l’annuaire, qui a changé le 25 novembre 2026 : il garde'
    expect({ counts, issues }).toEqual({
      counts: { identical: 1 },
      issues: [
        ['Association', `${reason} cette case vide`],
        ['04 74 00 00 01', `${reason} « 04 74 00 00 02 »`],
      ],
    })
    await apply()
    expect((await directoryRows(app)).actors).toMatchObject([{ phone: '+33474000002' }])
  })

  test('still brings what was corrected in it', async () => {
    const { list, change, actor, told, app } = await exportedThen()
    const before = linesOf(await list('actors', 'list-csv'))
    await change('actor', actor, { phone: '+33474000002' })
    const { counts, apply } = await told(csvOf(withCell(before, 1, 'Nom de la structure', 'Relais des Ormes')))
    expect(counts).toEqual({ changed: 1 })
    await apply()
    expect((await directoryRows(app)).actors).toMatchObject([{ name: 'Relais des Ormes', phone: '+33474000002' }])
  })

  test('corrected again where the directory changed too, it is what was corrected', async () => {
    const { list, change, actor, told } = await exportedThen()
    const before = linesOf(await list('actors', 'list-csv'))
    await change('actor', actor, { phone: '+33474000002' })
    expect(await told(csvOf(withCell(before, 1, 'Téléphone', '04 74 00 00 03')))).toMatchObject({
      counts: { changed: 1 },
      issues: [],
    })
  })

  test('says so of who somebody is, and of what they do', async () => {
    const { list, change, person, post, told } = await exportedThen()
    const before = await list('persons', 'list-csv')
    await change('person', person, { lastName: 'ORMOY' })
    await change('post', post, { quality: 'elected' })
    expect((await told(before)).issues.map(([value]) => value)).toEqual(['DUVAL Jeanne', 'Agente ou agent public'])
  })
})

test('what a list corrected and somebody took back is corrected by the same list again', async () => {
  const { app, list, told, later } = await exportedThen()
  const edited = csvOf(withCell(linesOf(await list('actors', 'list-csv')), 1, 'Téléphone', '04 74 00 00 02'))
  await (await told(edited)).apply()
  later()
  await app.call('history.undo', {})
  expect(await told(edited)).toMatchObject({ counts: { changed: 1 }, issues: [] })
})

test('a list that has lost the day it was written is compared with the directory of today', async () => {
  const { list, change, actor, told } = await exportedThen()
  const before = linesOf(await list('actors', 'list-csv'))
  await change('actor', actor, { phone: '+33474000002' })
  expect((await told(csvOf(withCell(before, 1, 'Exporté le', '')))).counts).toEqual({ changed: 1 })
})
