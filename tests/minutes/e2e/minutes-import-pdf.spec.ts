import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { expectAccessibleInBoth } from '../../support/e2e/accessibility.ts'
import { expect, hostName, test } from '../../support/e2e/concerto.ts'
import { producedBy } from '../../support/e2e/exchanges.ts'
import { importFixture } from '../../support/e2e/minutes.ts'
import { printed } from '../../support/e2e/on-paper.ts'
import { call, openEspace, visit } from '../../support/e2e/screens.ts'
import { hasOffice } from '../../support/office.ts'

test('a PDF is shown beside what was understood of it, and comes in', async ({ page }) => {
  test.skip(hostName === 'browser' && !hasOffice, 'LibreOffice n’est pas là.')
  await openEspace(page)
  const pdf = await producedBy(page, 'minutes.exportWord', { meeting: await importFixture(page), as: 'pdf' })
  await visit(page, '/comptes-rendus/importer')
  await page.getByLabel('Fichier du compte-rendu').setInputFiles({ ...pdf, mimeType: 'application/pdf' })
  const understood = page.getByRole('region', { name: 'Ce qui a été compris' })
  await expect(understood.getByRole('button', { name: /Sections/ })).toBeVisible()
  const paper = page.getByRole('region', { name: 'La page telle qu’elle est' })
  const drawn = paper.getByRole('img', { name: 'Page 1 du fichier' })
  await expect
    .poll(() =>
      drawn.evaluate((canvas: HTMLCanvasElement) =>
        canvas
          .getContext('2d')
          ?.getImageData(0, 0, canvas.width, canvas.height)
          .data.some((value) => value > 0 && value < 200),
      ),
    )
    .toBe(true)
  await expectAccessibleInBoth(page)

  await understood.getByRole('button', { name: /Personnes/ }).press('Enter')
  await expect(paper.getByRole('status')).not.toHaveText(/^Page 1 sur/)
  await expect(paper.getByRole('button', { name: /Personnes/ })).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('PageUp')
  await page.keyboard.press('ArrowUp')
  await expect(understood.getByRole('button', { pressed: true })).not.toHaveText(/Personnes/)

  await page.getByRole('button', { name: 'Importer le compte-rendu' }).press('Enter')
  await expect(page.getByText(/Compte-rendu importé/)).toBeVisible()
})

test('minutes that the window printed are read with those who were there', async ({ page, context }) => {
  test.skip(hostName === 'electron', 'Playwright n’imprime que depuis Chromium sans fenêtre.')
  await openEspace(page)
  const document = await call<ComposedDocument>(page, 'minutes.preview', { meeting: await importFixture(page) })
  const paper = await context.newPage()
  await paper.goto(page.url())
  const buffer = await printed(paper, document)
  await visit(page, '/comptes-rendus/importer')
  await page
    .getByLabel('Fichier du compte-rendu')
    .setInputFiles({ name: 'papier.pdf', mimeType: 'application/pdf', buffer })
  const understood = page.getByRole('region', { name: 'Ce qui a été compris' })
  await expect(understood.getByRole('button', { name: /Personnes.*3/ })).toBeVisible()
})
