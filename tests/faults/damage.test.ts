import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { randomIds } from '#main/app/defaults.ts'
import { check, digest } from '#main/db/check.ts'
import { openWorkspaceDb, type WorkspaceDb } from '#main/db/workspace-db.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { write } from '#shared/records/row-write.ts'
import { rowId } from '../support/replicas.ts'
import { stillClock, temporaryFolder } from '../support/temporary.ts'

const open = (folder: string): WorkspaceDb => openWorkspaceDb(folder, { clock: stillClock(), ids: randomIds })

/** The bytes of a workspace that has lived a little. */
const workspaceBytes = (): Buffer => {
  const folder = temporaryFolder()
  const { log, close } = open(folder)
  for (let n = 0; n < 40; n += 1) {
    const values = { lastName: `Nom ${n}`, firstName: `Prénom ${n}` }
    const writes = [write('person', n % 3 === 0 ? rowId(n % 10) : randomIds.row(), values)]
    log.commit({ intent: 'person.update', author: null, writes })
  }
  close()
  return readFileSync(join(folder, 'concerto.db'))
}

const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex')

const folderWith = (bytes: Uint8Array): string => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'concerto.db'), bytes)
  return folder
}

/** The code of the refusal, after proving that the file did not change; `null` when it opened. */
const refusal = (folder: string): string | null => {
  const file = join(folder, 'concerto.db')
  const before = hashOf(file)
  try {
    open(folder).close()
    return null
  } catch (error) {
    if (!(error instanceof AppFailure)) throw error
    expect(hashOf(file)).toBe(before)
    expect(existsSync(`${file}-wal`) || existsSync(`${file}-journal`)).toBe(false)
    return error.error.code
  }
}

test('a truncated database is refused and stays as it is, wherever it was cut', () => {
  const bytes = workspaceBytes()
  const cuts = [0, 1, 16, 99, 100, 512, 4_095, 4_096, 4_097, bytes.length / 2, bytes.length - 4_096, bytes.length - 1]
  const codes = cuts.map((cut) => refusal(folderWith(bytes.subarray(0, cut))))
  expect(codes).toEqual(cuts.map(() => 'workspace-unreadable'))
})

test('what is not a database, or not ours, is refused and stays as it is', () => {
  const folders = Object.fromEntries(
    ['ours by its number only', 'with tables', 'empty'].map((name) => {
      const folder = temporaryFolder()
      const db = new Database(join(folder, 'concerto.db'))
      db.pragma(name === 'empty' ? 'user_version = 1' : 'application_id = 1234')
      if (name !== 'empty') db.exec("CREATE TABLE note (text); INSERT INTO note VALUES ('à garder')")
      db.close()
      return [name, folder]
    }),
  )
  expect(Object.values(folders).map(refusal)).toEqual(['workspace-foreign', 'workspace-foreign', 'workspace-foreign'])
  const texts = ['Bonjour', 'Compte-rendu\n'.repeat(2_000), '\0'.repeat(8_192), 'SQLite format 3\0']
  expect(texts.map((text) => refusal(folderWith(Buffer.from(text))))).toEqual(texts.map(() => 'workspace-unreadable'))
})

test('a database of a later version, or of the one that was never released, is refused and stays as it is', () => {
  const bytes = workspaceBytes()
  const codes = [99, 1].map((version) => {
    const folder = folderWith(bytes)
    const db = new Database(join(folder, 'concerto.db'))
    db.pragma(`user_version = ${version}`)
    db.close()
    return refusal(folder)
  })
  expect(codes).toEqual(['workspace-newer', 'workspace-older'])
})

test('a folder where a file cannot be is refused in words', () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'concerto.db'))
  expect(() => open(folder)).toThrow(
    expect.objectContaining({ error: expect.objectContaining({ code: 'workspace-unreadable' }) }),
  )
})

test('a flipped byte is refused, reported by the check, or changes nothing', () => {
  const bytes = workspaceBytes()
  const whole = report(folderWith(bytes))
  const header = Array.from({ length: 25 }, (_, n) => 4 * n)
  // Most of a small workspace is the empty end of its pages, where nothing can be hurt.
  const written = [...bytes.keys()].filter((at) => bytes[at] !== 0)
  const anywhere = Array.from({ length: 75 }, (_, n) => written[Math.floor(((n + 0.5) * written.length) / 75)] ?? 0)
  const outcomes = { refused: 0, reported: 0, harmless: 0 }
  const silent: number[] = []
  for (const at of [...header, ...anywhere]) {
    const flipped = Buffer.from(bytes)
    flipped[at] = (flipped[at] ?? 0) ^ 0x55
    const folder = folderWith(flipped)
    const found = report(folder)
    if (found === null) outcomes.refused += Number(refusal(folder) !== null)
    else if (found.problems > 0) outcomes.reported += 1
    else if (found.digest === whole?.digest && found.txs === whole.txs) outcomes.harmless += 1
    else silent.push(at)
  }
  expect(silent).toEqual([])
  expect(outcomes.refused).toBeGreaterThan(20)
  expect(outcomes.reported).toBeGreaterThan(10)
})

const report = (folder: string) => {
  const file = join(folder, 'concerto.db')
  copyFileSync(file, join(folder, 'before.db'))
  try {
    const { db, names, projection, log, close } = open(folder)
    const { problems } = check(db, names, projection, { signatures: true })
    const found = {
      problems: problems.length,
      digest: problems.length > 0 ? '' : digest(db),
      txs: problems.length > 0 ? '' : JSON.stringify([...log.read({})]),
    }
    close()
    return found
  } catch (error) {
    if (!(error instanceof AppFailure)) throw error
    copyFileSync(join(folder, 'before.db'), file)
    return null
  }
}
