import type { Page } from '@playwright/test'
import { expectAccessibleInBoth, expectFitsNarrow } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { openBoth } from '../../support/e2e/exchanges.ts'
import { visit } from '../../support/e2e/screens.ts'

/** The 24 words of the sheet, in the order of their numbers. */
const wordsOn = async (page: Page): Promise<readonly string[]> => {
  const cells = page
    .getByRole('table', { name: 'Les 24 mots' })
    .first()
    .getByText(/^\d+\. \S+$/)
  await expect(cells).toHaveCount(24)
  const numbered = (await cells.allTextContents()).map((cell) => cell.trim().split(/\.\s/))
  return numbered.toSorted(([a], [b]) => Number(a) - Number(b)).map(([, word = '']) => word)
}

test('ME-7 the sheet is printed, read back and erased from here; by its words another computer holds the espace', async ({
  page,
  otherPoste,
}) => {
  await openBoth(page, otherPoste)
  await visit(page, '/')
  await page.getByRole('link', { name: 'Imprimer la feuille' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Feuille de secours' })).toBeVisible()
  const words = await wordsOn(page)
  await expectAccessibleInBoth(page)
  await expectFitsNarrow(page, 900)
  await page.setViewportSize({ width: 1440, height: 900 })

  const fields = page.getByLabel(/^Mot n°/)
  await expect(fields).toHaveCount(3)
  const erase = page.getByRole('button', { name: 'Effacer les mots d’ici' })
  await expect(erase).toBeDisabled()
  for (const field of await fields.all()) await field.fill('abaisser')
  await erase.click()
  await expect(page.getByRole('alert')).toContainText('Les trois mots tapés ne sont pas tous ceux de la feuille.')
  await expectAccessibleInBoth(page)
  const labels = await page.getByText(/^Mot n°\s\d+$/).allTextContents()
  for (const [at, label] of labels.entries()) await fields.nth(at).fill(words[Number(/\d+/.exec(label)) - 1] ?? '')
  await erase.click()
  await expect(page.getByText('Il n’y a pas de feuille à imprimer ici.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expectAccessibleInBoth(page)
  await visit(page, '/')
  await expect(page.getByRole('link', { name: 'Imprimer la feuille' })).toHaveCount(0)

  await visit(otherPoste, '/echanges/postes')
  await otherPoste.getByRole('button', { name: 'Reprendre l’espace avec la feuille de secours…' }).click()
  const dialog = otherPoste.getByRole('dialog', { name: 'Reprendre l’espace' })
  const typed = dialog.getByLabel('Les 24 mots de la feuille de secours')
  await expect(typed).toBeFocused()
  await typed.fill(words.slice(1).join(' '))
  await expect(dialog.getByText('23 mots tapés sur 24')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Reprendre l’espace' })).toBeDisabled()
  await typed.fill(words.with(3, 'concerto').join(' '))
  await dialog.getByRole('button', { name: 'Reprendre l’espace' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Ce ne sont pas les 24 mots d’une feuille de secours')
  await expectAccessibleInBoth(otherPoste)
  await typed.fill(words.join('\n').toUpperCase())
  await dialog.getByRole('button', { name: 'Reprendre l’espace' }).click()
  await expect(dialog).toBeHidden()
  await expect(otherPoste.getByText(/L’espace a été repris ici/)).toBeVisible()
  await expect(otherPoste.getByRole('row', { name: /Odalric VENTCLAIR/ })).toContainText('Parti')
  await expect(otherPoste.getByRole('button', { name: 'Inviter un secrétariat' })).toBeVisible()
})
