import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { pdfFaults } from '../../support/accessible/pdf-faults.ts'
import { expect, hostName, test } from '../../support/e2e/concerto.ts'
import { importFixture } from '../../support/e2e/minutes.ts'
import { printed } from '../../support/e2e/on-paper.ts'
import { call, openEspace } from '../../support/e2e/screens.ts'

test.skip(hostName === 'electron', 'Playwright n’imprime que depuis Chromium sans fenêtre.')

const minutesOf = async (page: Page): Promise<ComposedDocument> => {
  await openEspace(page)
  return call(page, 'minutes.preview', { meeting: await importFixture(page) })
}

test('a document printed out of sight is on A4, tagged, titled, in French, with an outline and its words in order', async ({
  page,
}, info) => {
  const document = await minutesOf(page)
  const file = info.outputPath('paper.pdf')
  writeFileSync(file, await printed(page, document))
  const told = execFileSync('pdfinfo', [file], { encoding: 'utf8' })
  expect(told).toContain(document.title)
  expect(told).toMatch(/^Page size:.*\(A4\)$/m)
  const words = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })
  expect(words).toMatch(/Mot d’accueil[\s\S]*Axe prioritaire 1[\s\S]*NOM Prénom/)
  const pages = Number(/^Pages:\s+(\d+)$/m.exec(told)?.[1])
  expect(words).toContain(`${pages}/${pages}`)
  expect(pdfFaults(file)).toEqual([])
  expect(readFileSync(file, 'latin1')).toContain('/Outlines')
})

test('several letters bear no page number, for each begins anew', async ({ page }, info) => {
  const document = await minutesOf(page)
  const file = info.outputPath('letters.pdf')
  writeFileSync(file, await printed(page, { ...document, letters: [0, 3] }))
  expect(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })).not.toMatch(/^\d+\/\d+$/m)
})

test('a document that cannot be drawn is refused, not printed white', async ({ page }) => {
  const document = await minutesOf(page)
  const broken = { ...document, body: { type: 'doc', content: [{ type: 'table', content: null }] } }
  await expect(printed(page, broken as unknown as ComposedDocument)).rejects.toThrow()
})
