import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { paragraphsOf } from '../support/read-docx.ts'
import { runConcerto } from '../support/run-concerto.ts'
import { temporaryFolder } from '../support/test-app.ts'

/** What is printed when it is asked for. */
const inner = [
  'Annexe D – Le fil, de la formulation à la fiche-action',
  'Ce que contient chaque case',
  'Ce que disent les secteurs',
]

test('the roadmap and its fiches come from the command line, whole or in part', async () => {
  const folder = temporaryFolder()
  const run = (...args: readonly string[]) => runConcerto('--data', join(folder, 'data'), ...args)
  expect(await run('demo')).toMatchObject({ code: 0 })
  const listed = JSON.parse((await run('list', 'fiches', '--json')).out) as {
    id: string
    number: string
    title: string
  }[]
  expect(listed.map(({ number }) => number)).toEqual(['1.1', '1.2', '1.3', '2.1', '2.2', '3.1', '3.2', '3.3', '4.1'])

  const out = join(folder, 'out.docx')
  const words = () => paragraphsOf(readFileSync(out)).map((line) => line.replaceAll('\u00a0', ' '))
  for (const by of [
    ['--number', '1.1'],
    ['--fiche', listed[0]?.id ?? ''],
  ]) {
    expect(await run('export', 'fiche', ...by, '--out', out)).toEqual({ code: 0, out: `Écrit : ${out}\n`, err: '' })
    expect(words()).toContain(listed[0]?.title)
  }
  const whole = await run('export', 'roadmap', '--out', out, '--json')
  expect(JSON.parse(whole.out)).toMatchObject({ file: out, remarks: [] })
  expect(words()).toContain('Synthèse : ce que le comité est appelé à décider')
  expect(words()).toContain('Calendrier')
  for (const part of inner) expect(words()).not.toContain(part)
  await run('export', 'roadmap', '--out', out, '--with-matrix', '--with-comments', '--with-threads')
  for (const part of inner) expect(words()).toContain(part)
  await run('export', 'roadmap', '--out', out, '--axis', '2', '--without-calendar')
  expect(words()).not.toContain('Calendrier')
  expect(
    words()
      .filter((line) => /^\d\.\d {2}/.test(line))
      .map((line) => line.slice(0, 3)),
  ).toEqual(['2.1', '2.2'])
  await run('export', 'roadmap', '--out', out, '--fiches', '1.2, 3.1')
  expect(
    words()
      .filter((line) => /^\d\.\d {2}/.test(line))
      .map((line) => line.slice(0, 3)),
  ).toEqual(['1.2', '3.1'])
})

test('a fiche or an axis that is not there is said, and nothing is written', async () => {
  const folder = temporaryFolder()
  const run = (...args: readonly string[]) => runConcerto('--data', join(folder, 'data'), ...args)
  await run('demo')
  const out = join(folder, 'out.docx')
  for (const [args, said] of [
    [['fiche', '--number', '9.9'], 'La fiche-action demandée n’a pas été trouvée.'],
    [['fiche'], 'Ni identifiant ni numéro n’a été donné.'],
    [['roadmap', '--axis', '12'], 'L’axe demandé n’a pas été trouvé.'],
  ] as const) {
    const { code, err } = await run('export', ...args, '--out', out)
    expect(code).not.toBe(0)
    expect(err).toContain(said)
  }
  expect(() => readFileSync(out)).toThrow()
})
