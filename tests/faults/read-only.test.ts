import { randomUUID } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { startChild } from '../support/children.ts'
import { laterFailureCode } from '../support/failure-code.ts'
import { canMount, remount } from '../support/mounts.ts'
import { createHub, joinHub, send } from '../support/postes.ts'
import { runConcerto } from '../support/run-concerto.ts'
import { smallDisk } from '../support/small-disk.ts'
import { createReadyApp, createTestApp, type TestApp, temporaryFolder } from '../support/test-app.ts'

const add = ({ call }: TestApp, name: string) => call('records.create', { record: 'actor', values: { name } })

/** A folder for a workspace, on a disk that takes no writing once it is locked. */
const onKey = (): { readonly dataDir: string; lock(): void } => {
  const disk = smallDisk(64)
  if (disk === null) throw new Error('no disk')
  return { dataDir: join(disk, 'data'), lock: () => expect(remount(disk, 'ro')).toBe(true) }
}

const filesOf = (folder: string) =>
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')])

const readingCopies = () => readdirSync(tmpdir()).filter((name) => name.startsWith('concerto-lecture-'))

describe.skipIf(!canMount)(
  'a workspace that cannot be written (needs the right to mount a disk: root is refused by no mode)',
  () => {
    /** A workspace on a key, closed, then locked. */
    const locked = async (): Promise<string> => {
      const { dataDir, lock } = onKey()
      mkdirSync(dataDir)
      const app = await createReadyApp({ dataDir })
      await add(app, 'Atelier du Moulin')
      await app.app.close()
      lock()
      return dataDir
    }

    test('is read, exported and copied elsewhere; each write is refused in words, and nothing changes', async () => {
      const dataDir = await locked()
      const before = filesOf(dataDir)
      const app = await createTestApp({ dataDir, keepsCopies: true })
      expect(await app.call('workspace.state', {})).toMatchObject({ kind: 'ready', readOnly: true })
      expect(await app.call('workspace.check', {})).toMatchObject({ rows: expect.any(Number), problems: [] })
      expect((await app.call('search.find', { text: 'moulin' })).hits).toMatchObject([{ title: 'Atelier du Moulin' }])
      await expect(add(app, 'Perdu')).rejects.toMatchObject({
        error: {
          code: 'workspace-read-only',
          cause: expect.stringContaining('lecture seule'),
          next: expect.stringContaining('copiez le dossier'),
        },
      })
      for (const write of [
        () => app.call('history.undo', {}),
        () => app.call('mailbox.settle', { settings: null }),
        () => app.call('espace.start', {}),
        () => app.call('backups.keepSecond', { folder: null, passphrase: null }),
      ])
        expect(await laterFailureCode(write)).toBe('workspace-read-only')

      const { name } = await app.call('backups.make', {})
      const job = randomUUID()
      await app.call('backups.export', { name, job, passphrase: null, clear: true })
      const elsewhere = join(temporaryFolder(), 'copie.db')
      writeFileSync(elsewhere, app.app.file(job)?.bytes ?? '')
      const copy = new Database(elsewhere, { readonly: true })
      expect(copy.prepare('SELECT name FROM actor').pluck().all()).toEqual(['Atelier du Moulin'])
      copy.close()
      expect(readingCopies()).toHaveLength(1)
      await app.app.close()
      expect([filesOf(dataDir), readingCopies()]).toEqual([before, []])
    })

    test('after a crash too: what was acknowledged is in its « -wal »', async () => {
      const { dataDir, lock } = onKey()
      const child = startChild('witnessed', dataDir, temporaryFolder(), '5')
      await child.speaks()
      await child.kill()
      lock()
      const { call } = await createTestApp({ dataDir })
      expect(await call('directory.counts', {})).toMatchObject({ actors: 5 })
    })

    test('commands read it, and those that write say why they do not', async () => {
      const dataDir = await locked()
      const out = join(temporaryFolder(), 'copie.db')
      expect(await runConcerto('--data', dataDir, 'check')).toMatchObject({ code: 0 })
      expect(await runConcerto('--data', dataDir, 'backup', '--clear', '--out', out)).toMatchObject({ code: 0 })
      expect(readdirSync(join(out, '..'))).toEqual(['copie.db'])
      expect(await runConcerto('--data', dataDir, 'hub', 'watch', join(out, '..'), '--once')).toMatchObject({
        code: 1,
        err: expect.stringContaining('[workspace-read-only]'),
      })
      const empty = join(dataDir, '..', 'vide')
      expect(await runConcerto('--data', empty, 'check')).toMatchObject({
        code: 1,
        err: expect.stringContaining('[workspace-unwritable]'),
      })
    })

    test('no bundle leaves it: nobody would remember what it told', async () => {
      const { dataDir, lock } = onKey()
      const hub = await createHub({ dataDir })
      await joinHub(hub, 'Ysoline BOISJOLI')
      await hub.app.close()
      lock()
      const again = await createTestApp({ dataDir })
      expect(await laterFailureCode(() => send(again))).toBe('workspace-read-only')
    })

    test('put where it can be written, it is a workspace like another', async () => {
      const dataDir = await locked()
      const elsewhere = join(temporaryFolder(), 'data')
      cpSync(dataDir, elsewhere, { recursive: true })
      const app = await createTestApp({ dataDir: elsewhere })
      await add(app, 'Écrit ailleurs')
      expect(await app.call('workspace.state', {})).toMatchObject({ readOnly: false })
    })
  },
)
