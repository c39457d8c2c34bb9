import { expectAccessibleInBoth } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { call, openEspace, visit } from '../../support/e2e/screens.ts'

const damaged = `# Réunion du 4 mai 2026

## 1. Accueil

L\ufffds démarch\ufffds nécessair\ufffds sont longu\ufffds, \ufffdt Mm\ufffd Boisjoli d\ufffdmand\ufffd un accu\ufffdil près d\ufffd Vaulxr\ufffdy.
`

test('a lost letter is one choice: what it would write is shown, nothing else changes, and it is taken back', async ({
  page,
}) => {
  await openEspace(page)
  await visit(page, '/comptes-rendus/importer')
  const file = { name: 'abîmé.md', mimeType: 'text/markdown', buffer: Buffer.from(damaged) }
  await page.getByLabel('Fichier du compte-rendu').setInputFiles(file)
  const question = page.getByRole('radiogroup', { name: /Une lettre est perdue/ })
  await expect(question.getByRole('radio', { name: /Laisser/ })).toBeChecked()
  await expectAccessibleInBoth(page)

  const answer = question.getByRole('radio', { name: /est la lettre « e »/ })
  await answer.click()
  await expect(answer).toBeChecked()
  const written = question.locator('dd').last()
  await expect(written).toContainText('Les démarches nécessaires sont longues')
  // Nobody knows that name: it stays as the file has it.
  await expect(written).toContainText('Vaulxr\ufffdy')

  await question.getByRole('radio', { name: /Laisser/ }).press('Space')
  await expect(question.getByText('Écrit')).toHaveCount(0)
  await answer.press('Space')
  await expect(written).toContainText('Les démarches')
  await page.getByRole('button', { name: 'Importer le compte-rendu' }).click()
  await expect(page.getByText(/Compte-rendu importé/)).toBeVisible()
  const [meeting] = await call<{ id: string }[]>(page, 'minutes.list')
  expect(JSON.stringify(await call(page, 'minutes.get', { meeting: meeting?.id }))).toContain(
    'Les démarches nécessaires',
  )
})
