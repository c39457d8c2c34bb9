import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { countsPages } from '../support/office.ts'
import { paragraphsOf } from '../support/read-docx.ts'
import { runConcerto } from '../support/run-concerto.ts'
import { temporaryFolder } from '../support/test-app.ts'

test('the report between two days comes from the command line, and days that cannot be are refused', async () => {
  const folder = temporaryFolder()
  const run = (...args: readonly string[]) => runConcerto('--data', join(folder, 'data'), ...args)
  expect(await run('demo')).toMatchObject({ code: 0 })
  const out = join(folder, 'rapport.docx')
  expect(await run('export', 'report', '--out', out)).toEqual({ code: 0, out: `Écrit : ${out}\n`, err: '' })
  expect(paragraphsOf(readFileSync(out)).join('\n')).toContain('Ce qui est en retard')

  const json = await run('export', 'report', '--out', out, '--from', '2020-01-01', '--without-persons', '--json')
  expect(JSON.parse(json.out)).toMatchObject({ file: out, remarks: [] })
  expect(paragraphsOf(readFileSync(out)).join('\n')).toContain('Du 1er\u00a0janvier\u00a02020 au')

  const never = join(folder, 'jamais.docx')
  expect(await run('export', 'report', '--out', never, '--to', '2999-01-01')).toMatchObject({
    code: 1,
    err: expect.stringContaining('[report-days]'),
  })
  expect(await run('export', 'report', '--out', never, '--from', 'hier')).toMatchObject({ code: 2 })
  expect(existsSync(never)).toBe(false)
})

test.skipIf(!countsPages)('and as PDF, where LibreOffice is there to make it', async () => {
  const folder = temporaryFolder()
  const out = join(folder, 'rapport.pdf')
  const run = (...args: readonly string[]) => runConcerto('--data', join(folder, 'data'), ...args)
  expect(await run('demo')).toMatchObject({ code: 0 })
  expect(await run('export', 'report', '--out', out)).toMatchObject({ code: 0, err: '' })
  expect(execFileSync('pdftotext', [out, '-'], { encoding: 'utf8' })).toContain('Ce qui est à décider')
})
