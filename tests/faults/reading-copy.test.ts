import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readingCopy } from '#main/app/reading-copy.ts'
import { failureCode } from '../support/failure-code.ts'
import { removeFolder } from '../support/temporary.ts'
import { createTestApp, temporaryFolder } from '../support/test-app.ts'

const copiesOf = (pid: number): readonly string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith(`concerto-lecture-${pid}-`))

const leftBy = (pid: number | undefined): string => {
  const folder = join(tmpdir(), `concerto-lecture-${pid}-abcdef`)
  mkdirSync(folder)
  writeFileSync(join(folder, 'concerto.db'), '')
  onTestFinished(() => removeFolder(folder))
  return folder
}

test.skipIf(process.platform === 'win32')('a folder where somebody writes all the time is not read torn', async () => {
  const folder = temporaryFolder()
  const wal = join(folder, 'concerto.db-wal')
  for (const name of ['concerto.db', 'concerto.db-wal']) writeFileSync(join(folder, name), '')
  // Long enough to copy for whoever writes to have its turn meanwhile.
  mkdirSync(join(folder, 'modeles'))
  for (let n = 0; n < 2_000; n += 1) writeFileSync(join(folder, 'modeles', `${n}.docx`), '')
  const writer = spawn('sh', ['-c', 'while :; do echo frame; done >> concerto.db-wal'], { cwd: folder })
  onTestFinished(() => void writer.kill('SIGKILL'))
  await expect.poll(() => statSync(wal).size).toBeGreaterThan(0)
  expect(failureCode(() => readingCopy(folder).remove())).toBe('workspace-busy')
  expect(copiesOf(process.pid)).toEqual([])
})

test('what a program that crashed had copied goes at the next opening; what another reads stays', async () => {
  const gone = leftBy(spawnSync(process.execPath, ['--version']).pid)
  const read = leftBy(process.pid)
  await createTestApp()
  await expect.poll(() => existsSync(gone)).toBe(false)
  expect(existsSync(read)).toBe(true)
})
