import { cpSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { readMeta } from '#main/db/meta.ts'
import { longEnough, tryEach, writeFaults } from '../support/every-place.ts'
import { type Command, type Faulted, hasStrace, undisturbed, writesOf } from '../support/faulted.ts'
import { found } from '../support/found.ts'
import { newFolderInMemory, removeFolder, temporaryFolder } from '../support/temporary.ts'
import { createReadyApp } from '../support/test-app.ts'

/** A poste, closed, whose copies go to a second folder too, where the first one is. */
const prepared = async (): Promise<string> => {
  const base = temporaryFolder()
  const poste = await createReadyApp()
  mkdirSync(join(base, 'second'))
  await poste.call('backups.keepSecond', { folder: join(base, 'second'), clear: true })
  await poste.app.close()
  cpSync(poste.dataDir, join(base, 'data'), { recursive: true })
  return base
}

const onData = <T>(folder: string, work: (db: Database.Database) => T): T => {
  const db = new Database(join(folder, 'data', 'concerto.db'))
  try {
    return work(db)
  } finally {
    db.close()
  }
}

const preparing = (base: string) => (): Command => {
  const folder = newFolderInMemory()
  cpSync(base, folder, { recursive: true })
  onData(folder, (db) =>
    db.prepare("UPDATE meta SET value = replace(value, ?, ?) WHERE key = 'copies'").run(base, folder),
  )
  return { folder, args: backingUp(folder) }
}

const backingUp = (folder: string): readonly string[] => ['--data', join(folder, 'data'), 'backup']

const copiesIn = (folder: string): number =>
  readdirSync(join(folder, 'second'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.db'))
    .length

/** What the poste remembers of its second folder. */
const failureIn = (folder: string): string | null =>
  onData(folder, (db) => JSON.parse(readMeta(db, 'copies') ?? '{}').second.failure?.code ?? null)

/** The copy is there whole, or what kept it away is noted; the next one makes up for it. */
const verify = async ({ folder, code, err }: Faulted, { fault }: { readonly fault: string }): Promise<void> => {
  await found(folder)
  if (fault === 'signal=KILL') expect(code).toBeNull()
  else {
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect([failureIn(folder), copiesIn(folder)]).toEqual(copiesIn(folder) === 2 ? [null, 2] : ['file-unwritable', 1])
  }
  expect(await undisturbed({ args: backingUp(folder) })).toMatchObject({ code: 0 })
  expect([failureIn(folder), copiesIn(folder) > 1]).toEqual([null, true])
}

describe.skipIf(!hasStrace)('a fault at any write of a second folder (needs strace and the right to trace)', () => {
  test(
    'BU-4 a copy is whole there or not at all, and the copy of this computer stands',
    longEnough,
    async ({ annotate }) => {
      const prepare = preparing(await prepared())
      const { folder, places } = await writesOf(prepare)
      expect([failureIn(folder), copiesIn(folder)]).toEqual([null, 2])
      removeFolder(folder)
      const own = places.filter(({ name }) => name.startsWith('second'))
      const { told, wrong } = await tryEach({ prepare, places: own, faultsAt: writeFaults, verify })
      await annotate(told)
      expect(wrong).toEqual([])
    },
  )
})
