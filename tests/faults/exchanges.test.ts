import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { longEnough, type Struck, tryEach, writeFaults } from '../support/every-place.ts'
import { type Command, type Faulted, hasStrace, type Place, writesOf } from '../support/faulted.ts'
import { type Found, found, inWords } from '../support/found.ts'
import { createHub, joinHub, send } from '../support/postes.ts'
import { newFolderInMemory, removeFolder, temporaryFolder } from '../support/temporary.ts'

/** A poste with a bundle to take in, a copy to put back, and a second folder for its copies, closed. */
const prepared = async (): Promise<string> => {
  const folder = temporaryFolder()
  const hub = await createHub()
  const ouest = await joinHub(hub, 'Ysoline BOISJOLI')
  const { name } = await ouest.call('backups.make', {})
  for (let n = 0; n < 40; n += 1)
    await hub.call('records.create', { record: 'actor', values: { name: `Structure ${n}`, note: 'x'.repeat(500) } })
  await ouest.call('records.create', { record: 'actor', values: { name: 'Écrit depuis la copie' } })
  writeFileSync(join(folder, 'reçu.lot'), (await send(hub)).bytes)
  cpSync(join(hub.dataDir, 'poste.key'), join(folder, 'hub', 'poste.key'))
  cpSync(join(ouest.dataDir, 'sauvegardes', name), join(folder, 'copie.db'))
  await ouest.app.close()
  cpSync(ouest.dataDir, join(folder, 'data'), { recursive: true })
  return folder
}

interface Work {
  readonly words: (folder: string) => readonly string[]
  /** What is done to the folder first. */
  readonly first?: (db: Database.Database) => void
  /** Names of the files where the work is not that of another one; all without it. */
  readonly own?: RegExp
}

/** What can be cut, by the words of its command. */
const works: Readonly<Record<string, Work>> = {
  import: { words: (folder) => ['bundle', 'import', join(folder, 'reçu.lot')] },
  export: { words: (folder) => ['bundle', 'export', '--complete', '--out', join(folder, 'envoi.lot')] },
  backup: { words: (folder) => ['backup', '--clear', '--out', join(folder, 'sortie.db')] },
  'encrypted backup': {
    words: (folder) => ['backup', '--encrypt', '--out', join(folder, 'sortie.age')],
    own: /^sortie\.age/,
  },
  restore: { words: (folder) => ['restore', join(folder, 'copie.db')] },
  rebuild: { words: () => ['check'], first: (db) => db.exec("DELETE FROM meta WHERE key = 'fingerprint'") },
}

const preparing =
  (base: string, { words, first }: Work) =>
  (): Command => {
    const folder = newFolderInMemory()
    cpSync(base, folder, { recursive: true })
    if (first !== undefined) {
      const db = new Database(join(folder, 'data', 'concerto.db'))
      first(db)
      db.close()
    }
    return { folder, args: ['--data', join(folder, 'data'), ...words(folder)] }
  }

/** All or nothing, and said. */
const verifying =
  (before: Found, after: Found) =>
  async (ended: Faulted, { place, fault }: Struck): Promise<void> => {
    const now = await found(ended.folder)
    expect([before.digest, after.digest]).toContain(now.digest)
    if (fault === 'signal=KILL') return expect(ended.code).toBeNull()
    const removes = place.call === 'unlink' || place.call === 'rmdir'
    if (!removes) expect(now.drafts).toEqual([])
    if (ended.code === 0 && !isOfFile(place)) return expect({ ...now, drafts: [] }).toEqual(after)
    expect(ended.err).toMatch(inWords)
    expect(now.files).toEqual(before.files)
  }

/** Written by the pool, a file that is not safely on the disk is none, however whole it looks (BU-4). */
const isOfFile = ({ thread, call }: Place): boolean => thread === 'pool' && /^(write|fsync|rename)$/.test(call)

describe.skipIf(!hasStrace)('a fault at any write (needs strace and the right to trace)', () => {
  test.for(Object.entries(works))(
    'BU-3, BU-4 %s: all of it or nothing, said, and the log is whole',
    longEnough,
    async ([, work], { annotate }) => {
      const base = await prepared()
      const prepare = preparing(base, work)
      const untouched = prepare().folder
      const before = await found(untouched)
      const { folder, places } = await writesOf(prepare)
      const after = await found(folder)
      for (const done of [untouched, folder]) removeFolder(done)
      const { told, wrong } = await tryEach({
        prepare,
        places: places.filter(({ name }) => work.own?.test(name) ?? true),
        faultsAt: writeFaults,
        verify: verifying(before, after),
      })
      await annotate(told)
      expect(wrong).toEqual([])
    },
  )
})
