import type { InputOf } from '#shared/contract/define.ts'
import type { DirectoryListName, directoryContract } from '#shared/contract/directory/directory.ts'
import type { RowCreation } from '#shared/contract/workspace/records.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { TestApp } from './test-app.ts'

type ListQuery = InputOf<(typeof directoryContract)['list']>

export const byName = { column: 'name', descending: false } as const

/** A row created through the contract. */
export const create = async <Creation extends RowCreation>(
  app: TestApp,
  record: Creation['record'],
  values: Extract<RowCreation, { record: Creation['record'] }>['values'],
): Promise<RowId> => (await app.call('records.create', { record, values } as RowCreation)).id

/** The rows a list shows, from its first. */
export const listed = async (
  app: TestApp,
  list: DirectoryListName,
  filter: ListQuery['filter'] = {},
  sort: ListQuery['sort'] = byName,
) => (await app.call('directory.list', { list, filter, sort, offset: 0, limit: 500 })).rows

export const namesListed = async (...query: Parameters<typeof listed>): Promise<readonly string[]> =>
  (await listed(...query)).map(({ name }) => name)
