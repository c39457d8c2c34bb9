import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { row } from '#main/db/query.ts'
import { openWorkspaceDb } from '#main/db/workspace-db.ts'
import type { UndoEntry } from '#main/kit/undo-stack.ts'
import type { AppEvent } from '#shared/contract/events.ts'
import { rowId } from '../../../tests/support/replicas.ts'
import { stillClock, temporaryFolder } from '../../../tests/support/temporary.ts'
import { randomIds } from './defaults.ts'
import { createWritePath } from './write-path.ts'

/** A write path over a real workspace, with what it told, and the names that another program reads on the disk meanwhile. */
const opened = () => {
  const folder = temporaryFolder()
  const workspace = openWorkspaceDb(folder, { clock: stillClock(), ids: randomIds })
  const disk = new Database(join(folder, 'concerto.db'), { readonly: true })
  onTestFinished(() => {
    disk.close()
    workspace.close()
  })
  const onDisk = () => disk.prepare('SELECT lastName FROM person ORDER BY id').pluck().all()
  const told: (readonly [event: AppEvent['kind'], names: readonly unknown[]])[] = []
  const remembered: UndoEntry[] = []
  const { write, together } = createWritePath({
    workspace,
    rules: [
      (_workspace, { writes }) => {
        if (writes.some(({ values }) => 'lastName' in values && values.lastName === 'REFUSÉE'))
          throw new Error('refused')
      },
    ],
    follows: [],
    remember: (entry) => remembered.push(entry),
    emit: ({ kind }) => told.push([kind, onDisk()]),
  })
  const name = (n: number, lastName: string) =>
    write({ intent: 'person.update', writes: [{ record: 'person', id: rowId(n), values: { lastName } }] })
  return { workspace, name, together, told, remembered, onDisk }
}

test('a write by itself is told once it is on the disk', () => {
  const { name, told, remembered } = opened()
  name(1, 'AVELINE')
  expect(told).toEqual([['changed', ['AVELINE']]])
  expect(remembered.map(({ intent }) => intent)).toEqual(['person.update'])
  expect(name(1, 'AVELINE')).toBeNull()
  expect(told).toHaveLength(1)
})

test('writes that go together are on the disk, all of them, when the first is told', () => {
  const { workspace, name, together, told, remembered, onDisk } = opened()
  const seen = together(() => {
    name(1, 'AVELINE')
    name(2, 'BOISVERT')
    expect([told, onDisk()]).toEqual([[], []])
    return row(workspace.db, 'person', rowId(2))?.lastName
  })
  expect(seen).toBe('BOISVERT')
  expect(told).toEqual([
    ['changed', ['AVELINE', 'BOISVERT']],
    ['changed', ['AVELINE', 'BOISVERT']],
  ])
  expect(remembered).toHaveLength(2)
})

test('when one of them is refused nothing is written, told, nor there to take back', () => {
  const { workspace, name, together, told, remembered, onDisk } = opened()
  const both = () =>
    together(() => {
      name(1, 'AVELINE')
      name(2, 'REFUSÉE')
    })
  expect(both).toThrow('refused')
  expect([told, remembered, onDisk(), [...workspace.log.read({})]]).toEqual([[], [], [], []])
  name(1, 'BOISVERT')
  expect(told).toEqual([['changed', ['BOISVERT']]])
})

test('some within others are told with the others, and those refused within leave the others', () => {
  const { name, together, told } = opened()
  together(() => {
    name(1, 'AVELINE')
    together(() => name(2, 'BOISVERT'))
    const refused = () =>
      together(() => {
        name(3, 'CORMIER')
        name(4, 'REFUSÉE')
      })
    expect(refused).toThrow('refused')
    expect(told).toEqual([])
  })
  expect(told).toEqual([
    ['changed', ['AVELINE', 'BOISVERT']],
    ['changed', ['AVELINE', 'BOISVERT']],
  ])
})
