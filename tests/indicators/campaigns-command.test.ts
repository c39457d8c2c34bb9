import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { unpack } from '#main/office/paper/office-package.ts'
import { readWorkbook } from '../support/read-workbook.ts'
import { runConcerto } from '../support/run-concerto.ts'
import { temporaryFolder } from '../support/test-app.ts'

interface Listed {
  readonly id: string
  readonly name: string
  readonly received: number
  readonly waiting: number
  readonly refused: number
  readonly late: boolean
}

test('the workbooks of a campaign come from the command line, in a folder or in a zip', async () => {
  const folder = temporaryFolder()
  const run = (...args: readonly string[]) => runConcerto('--data', join(folder, 'data'), ...args)
  await run('demo')
  const [campaign] = JSON.parse((await run('list', 'campaigns', '--json')).out) as Listed[]
  expect(campaign).toMatchObject({
    received: 8,
    overdue: 2,
    waiting: 1,
    refused: 1,
    late: true,
    due: { send: 0, remind: 3 },
  })
  expect((await run('list', 'campaigns')).out).toContain(
    `8\u00a0classeurs reçus sur 12, un à corriger  ${campaign?.name}`,
  )

  const indicators = JSON.parse((await run('list', 'indicators', '--json')).out) as { code: string; name: string }[]
  expect(indicators[0]).toMatchObject({ code: 'A1.1', name: 'Bénéficiaires accompagnés', unit: expect.any(String) })
  expect((await run('list', 'indicators')).out).toContain('  A3.1  Accompagnements')

  const out = join(folder, 'classeurs')
  const some = await run('export', 'campaign', campaign?.id ?? '', '--out', out)
  expect(some.out.match(/^Écrit : /gm)).toHaveLength(4)
  const names = readdirSync(out)
  expect(names.map((name) => name.replace(/_\d{4}-T\d\.xlsx$/, ''))).toEqual([
    'CCAS-de-Pontvermeil',
    'Entraide-des-hameaux',
    'Mairie-de-Valombrage',
    'Mission-locale-de-la-Plaine',
  ])
  const { Collecte = [] } = readWorkbook(readFileSync(join(out, names[0] ?? '')))
  expect(Collecte.flat()).toEqual(expect.arrayContaining(['Accompagnements', 'Orientations abouties', '– À remplir']))

  const zip = join(folder, 'tout.zip')
  const all = await run('export', 'campaign', 'current', '--all', '--out', zip, '--json')
  expect(JSON.parse(all.out)).toEqual({ campaign: campaign?.id, workbooks: 12, files: [zip] })
  expect(Object.keys(unpack(readFileSync(zip)))).toHaveLength(12)
})

test('a campaign that is not there is said, and nothing is written', async () => {
  const folder = temporaryFolder()
  const run = (...args: readonly string[]) => runConcerto('--data', join(folder, 'data'), ...args)
  await run('demo')
  const out = join(folder, 'classeurs')
  const { code, err } = await run('export', 'campaign', '0199a1b2-0000-7000-8000-000000000001', '--out', out)
  expect(code).not.toBe(0)
  expect(err).toContain('La campagne demandée n’a pas été trouvée.')
  expect(existsSync(out)).toBe(false)
})
