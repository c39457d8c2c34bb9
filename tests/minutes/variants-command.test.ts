import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { paragraphsOf } from '../support/read-docx.ts'
import { runConcerto } from '../support/run-concerto.ts'
import { temporaryFolder } from '../support/test-app.ts'

const fixture = join(import.meta.dirname, '../fixtures/minutes/concertation.md')

test('variants and one point are exported from the command line', async () => {
  const folder = temporaryFolder()
  const data = join(folder, 'data')
  const out = join(folder, 'out.docx')
  await runConcerto('--data', data, 'import', 'minutes', fixture)
  const wordsOf = async (...options: readonly string[]): Promise<string> => {
    const answer = await runConcerto('--data', data, 'export', 'minutes', 'latest', '--out', out, ...options)
    expect(answer).toMatchObject({ code: 0 })
    return paragraphsOf(readFileSync(out)).join('\n')
  }
  expect(await wordsOf()).toContain('LE GALL')
  const led = (await wordsOf('--contents')).split('\n').map((line) => line.replaceAll('\u00a0', ' '))
  expect(led.filter((line) => line === 'Sommaire')).toHaveLength(1)
  const [first = ''] = led.slice(led.indexOf('Sommaire') + 1)
  expect(first).toMatch(/^1\. /)
  expect(led.filter((line) => line === first.slice('1. '.length))).toHaveLength(1)
  const anonymous = await wordsOf('--variant', 'sans-personnes')
  for (const name of ['LE GALL', 'TOUR-GRISE', 'BRISEFER', 'Aliénor']) expect(anonymous).not.toContain(name)
  const synthesis = await wordsOf('--variant', 'synthese')
  expect(synthesis).toMatch(/^Synthèse\u00a0?\s?– /m)
  expect(synthesis).toMatch(/\d\spersonnes? de \d\sstructures?/)
  expect(synthesis).not.toContain('Savoir ce qui existe.')
  const point = await wordsOf('--item', '3')
  expect(point).toContain('Savoir ce qui existe.')
  expect(point).not.toContain('LE GALL')
  const failing = (...options: readonly string[]) =>
    runConcerto('--data', data, 'export', 'minutes', 'latest', '--out', out, ...options)
  expect(await failing('--item', '77')).toMatchObject({ code: 1 })
  expect(await failing('--variant', 'synthese', '--item', '3')).toMatchObject({ code: 1 })
  expect(await failing('--variant', 'court')).toMatchObject({ code: 2 })
})
