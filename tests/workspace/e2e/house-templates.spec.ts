import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { writePptx } from '#main/office/pptx/write-pptx.ts'
import { composeSlides } from '#main/workspace/documents/restitution/compose-slides.ts'
import {
  expectAccessibleInBoth,
  expectFitsNarrow,
  type State,
  testAccessibility,
} from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { importFixture } from '../../support/e2e/minutes.ts'
import { openEspace, visit } from '../../support/e2e/screens.ts'
import { houseFile, para, section } from '../../support/house-file.ts'
import { paragraphsOf } from '../../support/read-docx.ts'
import { nothingSaid } from '../../support/restitution-facts.ts'

const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const house = houseFile({ body: `${para('Maison : {titre}, {secteurs}')}${section()}` })

const open = (page: Page) => visit(page, '/reglages/modeles-word')

const add = async (page: Page, name = 'Charte du département.docx', bytes = house): Promise<void> => {
  await open(page)
  await page.getByLabel('Fichier du modèle').setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) })
}

const names = (page: Page) => page.getByRole('list', { name: 'Modèles' }).getByRole('textbox')

const states: readonly State[] = [
  ['no template of the house', open],
  [
    'a template that wants attention',
    async (page) => {
      await add(page)
      await expect(page.getByText(/Vouliez-vous {secteur}/)).toBeVisible()
    },
  ],
  [
    'a file that is refused',
    async (page) => {
      await add(page, 'x.docx', Buffer.from('bonjour'))
      await expect(page.getByRole('alert')).toContainText('n’est pas un document Word')
    },
  ],
]

testAccessibility(states)

test('a template is added, made the usual one, taken out and brought back', async ({ page }) => {
  await openEspace(page)
  await add(page)
  await expect(names(page)).toHaveValue('Charte du département')
  await expect(page.getByText(/Il manque {corps}/)).toBeVisible()
  await page.getByLabel('Convocation', { exact: true }).selectOption('Charte du département')
  await expect(page.getByText('Habituel : convocation')).toBeVisible()
  await page.getByRole('button', { name: 'Retirer le modèle Charte du département' }).click()
  await expect(names(page)).toHaveCount(0)
  await page.getByRole('status').getByRole('button', { name: 'Annuler' }).click()
  await expect(names(page)).toHaveValue('Charte du département')
})

test('minutes are exported in the template that was chosen, and what it could not give is said', async ({ page }) => {
  await openEspace(page)
  await add(page)
  await expect(names(page)).toHaveCount(1)
  const meeting = await importFixture(page)
  await visit(page, `/comptes-rendus/${meeting}`)
  await page.getByLabel('Modèle Word').selectOption('Charte du département')
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Exporter en Word' }).click()
  const file = await (await waiting).path()
  expect(paragraphsOf(readFileSync(file))[0]).toMatch(/^Maison : .*champ inconnu/)
  await expect(page.getByText(/Le modèle demande {secteurs}/)).toBeVisible()
})

test.describe('with slides to show', () => {
  test.use({ demo: true })

  test('a presentation kept beside the Word templates is proposed to slides alone, and colours them', async ({
    page,
  }) => {
    await visit(page, '/restitution')
    await page.getByRole('link', { name: 'Couleurs de votre maison…' }).click()
    await page.getByLabel('Fichier du modèle').setInputFiles({
      name: 'Charte.potx',
      mimeType: 'application/vnd.openxmlformats-officedocument.presentationml.template',
      buffer: Buffer.from(writePptx(composeSlides(nothingSaid))),
    })
    await expect(names(page)).toHaveValue('Charte')
    await expect(page.getByText('Donne au diaporama ses couleurs et sa police.', { exact: true })).toBeVisible()
    await expectAccessibleInBoth(page)
    await expectFitsNarrow(page)
    await expect(page.getByLabel('Convocation', { exact: true }).getByRole('option')).toHaveText(['Modèle de Concerto'])
    await visit(page, '/restitution')
    await page.getByRole('combobox', { name: 'Couleurs' }).selectOption('Charte')
    const waiting = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Exporter en PowerPoint' }).click()
    expect((await waiting).suggestedFilename()).toMatch(/\.pptx$/)
  })
})
