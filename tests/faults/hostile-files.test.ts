import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { errorCodes } from '#main/headless/error-codes.ts'
import { builtCli } from '../support/built-cli.ts'
import { runConcerto, runProgram } from '../support/run-concerto.ts'
import { newFolder, removeFolder } from '../support/temporary.ts'
import { type HostileFile, hostileFiles } from './hostile/hostile-file.ts'

/** Mebibytes of the whole process, and seconds of the processor. */
const most = { memory: 512, time: 10 }

/** What each command is told besides its name. */
const given: Readonly<Record<HostileFile['command'], (file: string) => readonly string[]>> = {
  'import minutes': (file) => [file],
  'import actors': (file) => [file, '--dry-run'],
  'import figures': (file) => [file, '--dry-run'],
  'export minutes': (file) => ['latest', '--out', `${file}.fait.docx`, '--template', file],
}

const measured = join(import.meta.dirname, 'children/tell-use.mjs')
const folder = newFolder()
const dataDir = join(folder, 'espace')

beforeAll(async () => {
  const honest = join(import.meta.dirname, '../fixtures/minutes/concertation.md')
  expect(await runConcerto('--data', dataDir, 'import', 'minutes', honest)).toMatchObject({ code: 0 })
})
afterAll(() => removeFolder(folder))

const operations = (): unknown => {
  const db = new Database(join(dataDir, 'concerto.db'), { readonly: true })
  const count = db.prepare('SELECT count(*) FROM op').pluck().get()
  db.close()
  return count
}

/** The code of the sentence that a command ends on. */
const refusalIn = (said: string): string | null => /\[([\w.-]+)\]/.exec(said)?.[1] ?? null

const refusals = Object.keys(errorCodes).filter((code) => code !== 'bug')

describe.skipIf(!existsSync('/proc/self/status'))(
  'a file made to harm is refused in words or read, within bounds (needs /proc)',
  () => {
    test.each(hostileFiles)('$command: $what is $end', async ({ make, fileName, command, end }) => {
      const file = join(folder, fileName)
      writeFileSync(file, make())
      const before = operations()
      const args = [
        '--import',
        measured,
        await builtCli(),
        '--data',
        dataDir,
        ...command.split(' '),
        ...given[command](file),
      ]
      const { code, err } = await runProgram(process.execPath, args)
      const [, memory, time] = /used ([\d.]+) ([\d.]+)$/.exec(err.trim()) ?? []
      expect(Number(memory)).toBeLessThan(most.memory)
      expect(Number(time)).toBeLessThan(most.time)
      if (end === 'read') {
        expect({ code, refusal: refusalIn(err) }).toEqual({ code: 0, refusal: null })
        return
      }
      expect(code).toBe(1)
      expect(refusals).toContain(refusalIn(err))
      expect(operations()).toBe(before)
    })
  },
)
