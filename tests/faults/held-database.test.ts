import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { asDiskRefusal } from '#main/db/disk-errors.ts'
import { createReadyApp } from '../support/test-app.ts'

const actor = { record: 'actor', values: { name: 'Atelier du Moulin' } }

test('another program that has the database is told as such, and nothing is written until it lets go', async () => {
  const { app, dataDir } = await createReadyApp()
  const other = new Database(join(dataDir, 'concerto.db'))
  other.exec('BEGIN IMMEDIATE')
  expect(await app.call('records.create', actor)).toMatchObject({
    ok: false,
    error: {
      code: 'database-held',
      fact: 'L’enregistrement n’a pas été fait.',
      cause: expect.stringContaining('Un autre programme occupe'),
      unchanged: 'Ce qui était déjà enregistré est intact.',
      next: expect.stringContaining('recommencez'),
    },
  })
  other.close()
  expect(await app.call('records.create', actor)).toMatchObject({ ok: true })
})

test('memory that is missing is told as such', () => {
  const missing = new Database.SqliteError('out of memory', 'SQLITE_NOMEM')
  expect(asDiskRefusal(missing, '', 'L’opération n’a pas abouti.')).toMatchObject({
    error: {
      code: 'memory-full',
      fact: 'L’opération n’a pas abouti.',
      cause: 'Cet ordinateur n’a plus assez de mémoire libre.',
    },
  })
})
