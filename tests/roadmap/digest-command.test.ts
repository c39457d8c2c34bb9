import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { countsPages } from '../support/office.ts'
import { paragraphsOf } from '../support/read-docx.ts'
import { runConcerto } from '../support/run-concerto.ts'
import { temporaryFolder } from '../support/test-app.ts'

test('the letter of a period comes from the command line, in each format, and what it cannot be is said', async () => {
  const folder = temporaryFolder()
  const run = (...args: readonly string[]) => runConcerto('--data', join(folder, 'data'), ...args)
  expect(await run('demo')).toMatchObject({ code: 0 })
  const out = (ending: string) => join(folder, `lettre.${ending}`)
  const write = (ending: string, ...options: readonly string[]) =>
    run('export', 'digest', '--out', out(ending), ...options)

  expect(await write('docx')).toEqual({ code: 0, out: `Écrit : ${out('docx')}\n`, err: '' })
  const everything = paragraphsOf(readFileSync(out('docx'))).join('\n')
  expect(everything).toContain('Trente ordinateurs attendent leurs emprunteurs')
  expect(everything).toContain('La charte de l’aidant est signée par vingt structures')

  expect(await write('html', '--sector', 'plaine', '--axis', '2', '--json')).toMatchObject({ code: 0 })
  const page = readFileSync(out('html'), 'utf8')
  expect(page).toContain('Une journée pour les agents d’accueil')
  expect(page).toContain('Secteur Plaine\u00a0– Axe\u00a02')
  expect(page).not.toContain('Trente ordinateurs')

  expect(await write('eml')).toMatchObject({ code: 0 })
  expect(readFileSync(out('eml'), 'ascii')).toMatch(/^MIME-Version: 1\.0\r\n/)

  expect(await write('odt')).toMatchObject({ code: 1, err: expect.stringContaining('[digest-format]') })
  expect(await write('html', '--axis', '77')).toMatchObject({
    code: 1,
    err: expect.stringContaining('[unknown-name]'),
  })
  expect(await write('html', '--from', 'hier')).toMatchObject({ code: 2 })
  expect(await write('txt')).toMatchObject({ code: 1 })
  expect(existsSync(out('txt'))).toBe(false)
})

test.skipIf(!countsPages)('and as PDF, where LibreOffice is there to make it', async () => {
  const folder = temporaryFolder()
  const out = join(folder, 'lettre.pdf')
  const run = (...args: readonly string[]) => runConcerto('--data', join(folder, 'data'), ...args)
  expect(await run('demo')).toMatchObject({ code: 0 })
  expect(await run('export', 'digest', '--out', out)).toMatchObject({ code: 0, err: '' })
  expect(execFileSync('pdftotext', [out, '-'], { encoding: 'utf8' })).toContain('Trente ordinateurs')
})

test('a period in which nothing happens writes nothing', async () => {
  const folder = temporaryFolder()
  const run = (...args: readonly string[]) => runConcerto('--data', join(folder, 'data'), ...args)
  await run('import', 'minutes', join(import.meta.dirname, '../fixtures/minutes/minimal.md'))
  const out = join(folder, 'x.docx')
  const answer = await run('export', 'digest', '--out', out, '--from', '2001-01-01', '--to', '2001-01-31')
  expect(answer).toMatchObject({ code: 1, err: expect.stringContaining('[digest-empty]') })
  expect(existsSync(out)).toBe(false)
})
