import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { randomIds } from '#main/app/defaults.ts'
import { openWorkspaceDb } from '#main/db/workspace-db.ts'
import { stillClock, temporaryFolder } from '../support/temporary.ts'

test('synchronous is FULL, in WAL, at every open', () => {
  const folder = temporaryFolder()
  for (let open = 0; open < 3; open += 1) {
    const { db, close } = openWorkspaceDb(folder, { clock: stillClock(), ids: randomIds })
    const pragmas = ['synchronous', 'journal_mode', 'secure_delete', 'trusted_schema']
    expect(pragmas.map((name) => db.pragma(name, { simple: true }))).toEqual([2, 'wal', 1, 0])
    close()
  }
})

const hasStrace = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0

describe.skipIf(!hasStrace)('an fsync before each acknowledgement (needs strace and the right to trace)', () => {
  test('the log’s file is on the disk before the word that says so is written', () => {
    const folder = temporaryFolder()
    const trace = join(folder, 'trace.txt')
    const child = join(import.meta.dirname, 'children/keep-writing.ts')
    const calls = 'trace=fsync,fdatasync,pwrite64,write'
    const args = ['-f', '-y', '-s', '60', '-e', calls, '-o', trace, process.execPath, child, folder, '12']
    expect(spawnSync('strace', args, { stdio: 'ignore', timeout: 100_000, killSignal: 'SIGKILL' }).status).toBe(0)
    const verdicts = verdictsIn(readFileSync(trace, 'utf8').split('\n'))
    expect(verdicts.length).toBe(12)
    expect(new Set(verdicts)).toEqual(new Set(['on disk']))
  })
})

/** For each acknowledgement, whether the write-ahead log was written and then synced since the one before. */
const verdictsIn = (lines: readonly string[]): readonly string[] => {
  const verdicts: string[] = []
  let wal: 'untouched' | 'in memory' | 'on disk' = 'untouched'
  for (const line of lines) {
    if (/pwrite64\(\d+<[^>]*concerto\.db-wal>/.test(line)) wal = 'in memory'
    else if (/f(data)?sync\(\d+<[^>]*concerto\.db-wal>/.test(line) && wal === 'in memory') wal = 'on disk'
    else if (/write\(1<[^>]*>, "[0-9a-f]{8}-/.test(line)) {
      verdicts.push(wal)
      wal = 'untouched'
    }
  }
  return verdicts
}
