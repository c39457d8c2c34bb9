import { randomBytes } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { openBundle } from '#main/bundle/open-bundle.ts'
import { readKeys } from '#main/exchanges/read/keys-file.ts'
import { longEnough, type Struck, tryEach, writeFaults } from '../support/every-place.ts'
import {
  type Command,
  type Fault,
  type Faulted,
  hasStrace,
  type Place,
  readsOf,
  undisturbed,
  writesOf,
} from '../support/faulted.ts'
import { type Found, found, inWords } from '../support/found.ts'
import { canMount, remount } from '../support/mounts.ts'
import { createHub, digestOf, joinHub } from '../support/postes.ts'
import { filled, smallDisk } from '../support/small-disk.ts'
import { newFolderInMemory, removeFolder, temporaryFolder } from '../support/temporary.ts'
import type { TestApp } from '../support/test-app.ts'

const settle = (poste: TestApp, folder: string): Promise<null> =>
  poste.call('mailbox.settle', { settings: { folder, applies: true, publishes: true } })

const look = (poste: TestApp) => poste.call('mailbox.look', { publish: false })

const writeActor = (poste: TestApp, name: string, note: string | null = null) =>
  poste.call('records.create', { record: 'actor', values: { name, note } })

const newest = 'Écrit depuis le dernier regard'

/**
 * A poste, closed, whose next look takes in what the hub put in the folder, publishes what was written here, lets go of
 * what that replaces, and clears away what a look that was cut left.
 */
const prepared = async (): Promise<string> => {
  const folder = temporaryFolder()
  const box = join(folder, 'box')
  const hub = await createHub()
  const ouest = await joinHub(hub, 'Ysoline BOISJOLI')
  mkdirSync(box)
  for (const poste of [ouest, hub]) await settle(poste, box)
  await writeActor(ouest, 'Atelier du Moulin')
  const { published } = await look(ouest)
  writeFileSync(join(box, `${published?.name}.99.part`), 'coupé')
  for (let n = 0; n < 20; n += 1) await writeActor(hub, `Structure ${n}`)
  await look(hub)
  await writeActor(ouest, newest)
  for (const { app } of [ouest, hub]) await app.close()
  cpSync(ouest.dataDir, join(folder, 'data'), { recursive: true })
  cpSync(join(hub.dataDir, 'poste.key'), join(folder, 'hub', 'poste.key'))
  return folder
}

const preparing = (base: string) => (): Command => {
  const folder = newFolderInMemory()
  cpSync(base, folder, { recursive: true })
  const db = new Database(join(folder, 'data', 'concerto.db'))
  db.prepare("UPDATE meta SET value = replace(value, ?, ?) WHERE key = 'mailbox'").run(base, folder)
  db.close()
  return { folder, args: watching(folder) }
}

const watching = (folder: string): readonly string[] => [
  ...['--data', join(folder, 'data')],
  ...['hub', 'watch', join(folder, 'box'), '--once'],
]

/** A network has its own ways to refuse. */
const faultsAt = (place: Place): readonly Fault[] => [
  ...writeFaults(place),
  ...(place.name.startsWith('box') ? (['error=EACCES', 'error=ESTALE'] as const) : []),
]

const readFaults = (): readonly Fault[] => ['error=EIO', 'error=EACCES', 'error=ESTALE']

/** Said, nothing half done, and all is done at the next look. */
const verifying =
  (before: Found, after: Found) =>
  async ({ folder, code, out, err }: Faulted, { place, fault }: Struck): Promise<void> => {
    const now = await found(folder)
    expect([before.digest, after.digest]).toContain(now.digest)
    if (fault === 'signal=KILL') expect(code).toBeNull()
    else if (code !== 0) expect(err).toMatch(inWords)
    // What it may not take away stays until the next look; what it may not read, too.
    else if (!out.includes('"arriving"'))
      expect(now).toMatchObject({ digest: after.digest, files: expect.arrayContaining([...after.files]) })
    if (fault !== 'signal=KILL' && place.call !== 'unlink')
      expect(now.drafts.filter((name) => !before.drafts.includes(name))).toEqual([])

    expect(await undisturbed({ args: watching(folder) })).toMatchObject({ code: 0, err: '' })
    const next = await found(folder)
    expect(next).toMatchObject({ digest: after.digest, files: after.files })
    expect(next.drafts.filter((name) => name.startsWith('box'))).toEqual([])
    expect(await toldTheHub(folder)).toContain(newest)
  }

/** All that the bundles of the folder tell the hub. */
const toldTheHub = async (folder: string): Promise<string> => {
  const box = join(folder, 'box')
  const keys = await readKeys(join(folder, 'hub'), null)
  if (keys === null) throw new Error('no keys')
  const texts = readdirSync(box).map(async (name) => {
    const opened = await openBundle(readFileSync(join(box, name)), keys).catch(() => null)
    return opened === null ? '' : JSON.stringify([...opened.txs()])
  })
  return (await Promise.all(texts)).join('\n')
}

describe.skipIf(!hasStrace)('a fault at any call on a shared folder (needs strace and the right to trace)', () => {
  test(
    'BU-3, BU-4 a look says what failed and leaves nothing half-published; the next one does it all',
    longEnough,
    async ({ annotate }) => {
      const base = await prepared()
      const prepare = preparing(base)
      const untouched = prepare().folder
      const before = await found(untouched)
      const writes = await writesOf(prepare)
      const after = await found(writes.folder)
      const verify = verifying(before, after)
      const lots = readdirSync(join(base, 'box')).filter((name) => name.endsWith('.lot'))
      const reads: Place[] = []
      for (const path of ['box', ...lots.map((name) => join('box', name))]) {
        const traced = await readsOf(prepare, path)
        reads.push(...traced.places)
        removeFolder(traced.folder)
      }
      for (const done of [untouched, writes.folder]) removeFolder(done)

      const written = await tryEach({ prepare, places: writes.places, faultsAt, verify })
      const read = await tryEach({ prepare, places: reads, faultsAt: readFaults, verify })
      await annotate(`written: ${written.told}; read: ${read.told}`)
      expect([...written.wrong, ...read.wrong]).toEqual([])
    },
  )
})

describe.skipIf(!canMount)('a disk for the shared folder (needs the right to mount one)', () => {
  test('BU-4 one that is full, or takes no writing, is told; a next look publishes', async () => {
    const hub = await createHub()
    const ouest = await joinHub(hub, 'Ysoline BOISJOLI')
    const box = smallDisk(1)
    if (box === null) throw new Error('no disk')
    for (const poste of [hub, ouest]) await settle(poste, box)
    for (let n = 0; n < 40; n += 1) await writeActor(ouest, `Structure ${n}`, randomBytes(1_000).toString('hex'))
    const before = await digestOf(ouest)

    for (const left of [0, 4_096, 16_384]) {
      const empty = filled(box, left)
      const { published, trouble } = await look(ouest)
      empty()
      expect({ published, code: trouble?.code, cause: trouble?.cause }).toEqual({
        published: null,
        code: 'mailbox-read-only',
        cause: 'Le disque est plein.',
      })
      expect(readdirSync(box)).toEqual([])
    }
    remount(box, 'ro')
    expect((await look(ouest)).trouble).toMatchObject({ code: 'mailbox-read-only', cause: 'Le système répond EROFS.' })
    remount(box, 'rw')

    expect(await look(ouest)).toMatchObject({ published: {}, trouble: null })
    expect(await digestOf(ouest)).toBe(before)
    expect(await look(hub)).toMatchObject({ applied: [{}], trouble: null })
    expect(await digestOf(hub)).toBe(before)
  })
})
