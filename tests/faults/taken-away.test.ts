import { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { laterFailureCode } from '../support/failure-code.ts'
import { createReadyApp, type TestApp, temporaryFolder } from '../support/test-app.ts'

const add = ({ call }: TestApp, name: string) => call('records.create', { record: 'actor', values: { name } })

const namesIn = (file: string): unknown => {
  const db = new Database(file, { readonly: true })
  try {
    return db.prepare('SELECT name FROM actor ORDER BY name').pluck().all()
  } finally {
    db.close()
  }
}

/** What may happen to the database of an open workspace. Windows lets nobody do it. */
const ways: readonly (readonly [way: string, take: (file: string) => void])[] = [
  ['removed', (file) => rmSync(file)],
  ['moved', (file) => renameSync(file, `${file}.elsewhere`)],
  [
    'replaced by a copy of itself',
    (file) => {
      copyFileSync(file, `${file}.copy`)
      renameSync(`${file}.copy`, file)
    },
  ],
  [
    'replaced by a folder',
    (file) => {
      rmSync(file)
      mkdirSync(file)
    },
  ],
]

describe.skipIf(process.platform === 'win32')('AR-9 a database that is taken away while it is open', () => {
  test.each(ways)('%s: nothing more is said to be saved, and what was comes out as a copy', async (_, take) => {
    const app = await createReadyApp()
    await add(app, 'Atelier du Moulin')
    const file = join(app.dataDir, 'concerto.db')
    const passphrase = 'sept petits moulins tournent'
    await app.call('backups.keepSecond', { folder: temporaryFolder(), passphrase })
    const secret = readFileSync(join(app.dataDir, 'sauvegardes.key'))
    take(file)
    expect(await laterFailureCode(() => add(app, 'Écrit trop tard'))).toBe('workspace-moved')
    expect(await laterFailureCode(() => app.call('history.undo', {}))).toBe('workspace-moved')
    expect(await laterFailureCode(() => app.call('backups.keepSecond', { folder: null, passphrase: null }))).toBe(
      'workspace-moved',
    )
    expect(readFileSync(join(app.dataDir, 'sauvegardes.key')).equals(secret)).toBe(true)
    const { name } = await app.call('backups.make', {})
    expect(namesIn(join(app.dataDir, 'sauvegardes', name))).toEqual(['Atelier du Moulin'])
  })

  test('it is still read, and searched by the words that were indexed', async () => {
    const app = await createReadyApp()
    const found = async () => (await app.call('search.find', { text: 'moulin' })).hits.map(({ title }) => title)
    await add(app, 'Atelier du Moulin')
    expect(await found()).toEqual(['Atelier du Moulin'])
    await add(app, 'Relais du Moulin')
    rmSync(join(app.dataDir, 'concerto.db'))
    expect(await found()).toEqual(['Atelier du Moulin'])
    expect(await app.call('directory.counts', {})).toMatchObject({ actors: 2 })
  })

  test('put back, it takes what is written again', async () => {
    const app = await createReadyApp()
    const file = join(app.dataDir, 'concerto.db')
    const elsewhere = join(temporaryFolder(), 'concerto.db')
    renameSync(file, elsewhere)
    expect(await laterFailureCode(() => add(app, 'Atelier du Moulin'))).toBe('workspace-moved')
    renameSync(elsewhere, file)
    await add(app, 'Atelier du Moulin')
    expect(namesIn(file)).toEqual(['Atelier du Moulin'])
    expect(readdirSync(app.dataDir)).toContain('concerto.db')
  })
})
