import { testAccessibility } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { editor, openImported, openSection, writeIn } from '../../support/e2e/minutes.ts'
import { call, chooseIn, openEspace, visit } from '../../support/e2e/screens.ts'

test('a section kept as a block is found by its first letters, and inserted in another', async ({ page }) => {
  await openEspace(page)
  await openImported(page, /^1\./)
  // The toolbar is that of the text one writes in.
  await writeIn(page, 'Texte de la section')
  await chooseIn(page, 'Blocs de texte', 'Enregistrer comme bloc de texte…')
  const dialog = page.getByRole('dialog', { name: 'Enregistrer comme bloc de texte' })
  await dialog.getByLabel('Nom du bloc').fill('Étape d’accueil')
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(page.getByText('Bloc de texte enregistré : Étape d’accueil')).toBeVisible()
  await call(page, 'records.create', {
    record: 'textBlock',
    values: {
      name: 'Clôture',
      body: {
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'La séance est levée.' }] }],
      },
    },
  })
  await openSection(page, /^2\./)
  await writeIn(page, 'Texte de la section')
  const text = editor(page, 'Texte de la section')
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/')
  const options = page.getByRole('listbox', { name: 'Insérer un bloc de texte' }).getByRole('option')
  await expect(options).toHaveCount(2)
  await page.keyboard.type('clot')
  await expect(options).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(text).toContainText('La séance est levée.')
  await expect(text).not.toContainText('/clot')
})

test('a block is written, renamed, taken out, and brought back', async ({ page }) => {
  await openEspace(page)
  await visit(page, '/reglages/blocs-de-texte')
  await page.getByRole('button', { name: 'Écrire un bloc' }).click()
  await page.getByLabel('Nom du bloc').fill('Mention')
  await page.getByRole('textbox', { name: 'Texte du bloc' }).click()
  await page.keyboard.type('Chacun peut demander une rectification.')
  const list = page.getByRole('list', { name: 'Blocs de texte' })
  await expect(list).toHaveText('MentionChacun peut demander une rectification.')
  await page.getByRole('button', { name: 'Supprimer' }).click()
  await expect(page.getByText('Aucun bloc de texte n’est encore gardé.')).toBeVisible()
  await page
    .getByRole('button', { name: /^Annuler/ })
    .first()
    .click()
  await expect(list).toHaveText('MentionChacun peut demander une rectification.')
})

test.describe('nothing a rule of accessibility forbids', () => {
  testAccessibility([
    ['no block', (page) => visit(page, '/reglages/blocs-de-texte')],
    [
      'a block being written',
      async (page) => {
        await call(page, 'records.create', { record: 'textBlock', values: { name: 'Clôture' } })
        await visit(page, '/reglages/blocs-de-texte')
        await page.getByRole('textbox', { name: 'Texte du bloc' }).waitFor()
      },
    ],
  ])
})
