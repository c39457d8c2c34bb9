import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { openBundle } from '#main/bundle/open-bundle.ts'
import { readCopy } from '#main/db/backup.ts'
import { readKeys } from '#main/features/keys-file.ts'
import { type Fault, faulted, hasStrace, type Place, traced } from '../support/faulted.ts'
import { runs } from '../support/histories.ts'
import { createHub, digestOf, joinHub, send } from '../support/postes.ts'
import { createTestApp, temporaryFolder } from '../support/test-app.ts'

/** A poste with a bundle to take in and a copy to put back, closed. */
const prepared = async (): Promise<string> => {
  const hub = await createHub()
  const ouest = await joinHub(hub, 'Ysoline BOISJOLI')
  const { name } = await ouest.call('backups.make', {})
  for (let n = 0; n < 40; n += 1)
    await hub.call('records.create', { record: 'actor', values: { name: `Structure ${n}`, note: 'x'.repeat(500) } })
  await ouest.call('records.create', { record: 'actor', values: { name: 'Écrit depuis la copie' } })
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'reçu.lot'), (await send(hub)).bytes)
  cpSync(join(hub.dataDir, 'poste.key'), join(folder, 'hub', 'poste.key'))
  await ouest.app.close()
  cpSync(ouest.dataDir, join(folder, 'data'), { recursive: true })
  cpSync(join(ouest.dataDir, 'sauvegardes', name), join(folder, 'copie.db'))
  return folder
}

/** What can be cut, by the words of its command. */
const works: Readonly<Record<string, (folder: string) => readonly string[]>> = {
  import: (folder) => ['bundle', 'import', join(folder, 'reçu.lot')],
  export: (folder) => ['bundle', 'export', '--complete', '--out', join(folder, 'envoi.lot')],
  backup: (folder) => ['backup', '--out', join(folder, 'sortie.db')],
  restore: (folder) => ['restore', join(folder, 'copie.db')],
  rebuild: () => ['check'],
}

const copyOf = (folder: string, work: string): string => {
  const copy = temporaryFolder()
  cpSync(folder, copy, { recursive: true })
  if (work !== 'rebuild') return copy
  const db = new Database(join(copy, 'data', 'concerto.db'))
  db.exec("DELETE FROM meta WHERE key = 'fingerprint'")
  db.close()
  return copy
}

/** Some places, spread over all of them. */
const chosen = (places: readonly Place[], count: number, shift: number): readonly Place[] =>
  Array.from({ length: Math.min(count, places.length) }, (_none, rank) =>
    places.at(Math.floor(((rank + shift) * places.length) / count)),
  ).filter((place) => place !== undefined)

/** How many places of each, and how far between two of them the first stands. */
const faults: readonly (readonly [Fault, count: number, shift: number])[] = [
  ['signal=KILL', runs(2), 0.7],
  ['error=EIO', runs(1), 0.6],
  ['error=ENOSPC', runs(1), 0.9],
]

/** What a poste is found to be once a command has ended, however it ended. */
const stateOf = async (folder: string) => {
  const poste = await createTestApp({ dataDir: join(folder, 'data') })
  const digest = await digestOf(poste)
  const copies = await poste.call('backups.list', {})
  for (const { name } of copies) await poste.call('backups.preview', { name })
  await poste.app.close()
  return { digest, files: filesIn(folder) }
}

/** The words of a refusal, its code last. A program that ends otherwise has met a bug. */
const isTold = (err: string): boolean => / \[[a-z]+(-[a-z]+)+\]\n$/.test(err) && !err.includes('[bug]')

describe.skipIf(!hasStrace)('a fault at any write (needs strace and the right to trace)', () => {
  test.each(Object.entries(works))('BU-3, BU-4 %s: all of it or nothing, and the log is whole', async (work, args) => {
    const base = await prepared()
    const command = (folder: string) => ['--data', join(folder, 'data'), ...args(folder)]
    const before = await stateOf(copyOf(base, 'before'))
    const whole = copyOf(base, work)
    const { places, code } = traced(command(whole), whole)
    expect(code).toBe(0)
    const after = await stateOf(whole)
    for (const [fault, count, shift] of faults)
      for (const place of chosen(places.filter(isFor(fault)), count, shift)) {
        const folder = copyOf(base, work)
        const ended = faulted(command(folder), place, fault)
        const label = `${fault} at ${place.call} ${place.nth}`
        const found = await stateOf(folder)
        expect([before.digest, after.digest], label).toContain(found.digest)
        if (ended.code === 0) expect(found, label).toEqual(after)
        else if (fault !== 'signal=KILL') {
          expect(ended.err, label).toSatisfy(isTold)
          expect(found.files, label).toEqual(before.files)
        }
        for (const name of found.files.filter((own) => !own.endsWith('.part')))
          expect(await isWhole(join(folder, name)), `${name}, ${label}`).toBe(true)
      }
  })
})

/** An error is told of a write only: what SQLite does of one told by fsync is its own secret. */
const isFor =
  (fault: Fault) =>
  ({ call }: Place): boolean =>
    fault === 'signal=KILL' || call === 'pwrite64' || call === 'write'

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []))

/** A file of that name is there whole or not at all: a bundle opens for whom it is, a copy has no damage. */
const isWhole = async (file: string): Promise<boolean> => {
  if (file.endsWith('.db')) return readCopy(file).transactions > 0
  const keys = await readKeys(join(dirname(file), file.endsWith('envoi.lot') ? 'hub' : 'data'), null)
  if (keys === null) return false
  return (await openBundle(readFileSync(file), keys)).manifest.recipients.length > 0
}
