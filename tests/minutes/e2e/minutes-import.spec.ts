import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../../support/e2e/concerto.ts'
import { fixturePath, plan } from '../../support/e2e/minutes.ts'
import { call, holdCall, openEspace, visit } from '../../support/e2e/screens.ts'
import { linesOf, pdfFile } from '../../support/pdf-file.ts'

test.beforeEach(async ({ page }) => {
  await openEspace(page)
  await visit(page, '/comptes-rendus/importer')
})

test('a file is shown, then imported, then taken back', async ({ page }) => {
  await page.getByLabel('Fichier du compte-rendu').setInputFiles(fixturePath('concertation.md'))
  await expect(page.getByRole('list', { name: 'Ce qui a été reconnu' })).toContainText('1 tableau d’axe')
  await expect(page.getByText('Réunion du mardi 14 octobre 2025, secteur EST.')).toBeVisible()
  expect(await call(page, 'minutes.list')).toEqual([])

  await page.getByRole('button', { name: 'Importer le compte-rendu' }).click()
  await expect(plan(page).getByRole('option').first()).toHaveText('Bloc titre')
  await expect(page.getByRole('status').filter({ hasText: 'Compte-rendu importé' })).toBeVisible()

  await page.getByRole('status').getByRole('button', { name: 'Annuler' }).click()
  await expect(page.getByText('Aucun compte-rendu pour l’instant.')).toBeVisible()
  await expect.poll(() => call(page, 'minutes.list')).toEqual([])
})

test('a PDF is shown with what was put aside, then imported', async ({ page }) => {
  const numbered = (number: number) => ({
    written: [
      { text: `${number}. Le point ${number}`, x: 60, y: 90, size: 14, bold: true },
      ...linesOf('Les habitants demandent un accueil plus proche de chez eux, le samedi de préférence.', 60, 60, 120),
      { text: `${number}/2`, x: 500, y: 815 },
    ],
  })
  const buffer = Buffer.from(pdfFile([numbered(1), numbered(2)]))
  const file = { name: 'réunion.pdf', mimeType: 'application/pdf', buffer }
  await page.getByLabel('Fichier du compte-rendu').setInputFiles(file)
  await expect(page.getByText('Les numéros de 2 pages')).toBeVisible()
  const understood = page.getByRole('region', { name: 'Ce qui a été compris' })
  const titles = understood.getByRole('button', { name: /^Repère \d+, Sections/ })
  await titles.press('Enter')
  const mark = page
    .getByRole('region', { name: 'La page telle qu’elle est' })
    .getByRole('button', { name: 'Sections, repère' })
  await expect(mark).toHaveAttribute('aria-pressed', 'true')
  const number = /\d+$/.exec((await mark.textContent()) ?? '')?.[0]
  await expect(titles).toHaveAccessibleName(new RegExp(`^Repère ${number}, Sections`))
  await expect(understood.getByRole('listitem').filter({ hasText: 'Personnes' })).toContainText('Sans repère')
  await page.getByRole('button', { name: 'Importer le compte-rendu' }).click()
  await expect(plan(page).getByRole('option').nth(2)).toContainText('Le point 2')
})

test('another file is read as the first was, with how far it is and a way to stop', async ({ page }) => {
  await page.getByLabel('Fichier du compte-rendu').setInputFiles(fixturePath('minimal.md'))
  await expect(page.getByRole('button', { name: 'Importer le compte-rendu' })).toBeVisible()
  const release = await holdCall(page, 'minutes.previewImport')
  await page.getByLabel('Autre fichier').setInputFiles(fixturePath('concertation.md'))
  await expect(page.getByText('Lecture du fichier')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Arrêter' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Importer le compte-rendu' })).toHaveCount(0)
  release()
  await expect(page.getByRole('list', { name: 'Ce qui a été reconnu' })).toContainText('1 tableau d’axe')
})

test('another PDF is looked at from its first page, wherever one was in the one before', async ({ page }) => {
  const pages = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      written: linesOf(`Page ${at + 1}. Les habitants demandent un accueil plus proche de chez eux.`, 60, 60, 300),
    }))
  const file = (name: string, count: number) => ({
    name,
    mimeType: 'application/pdf',
    buffer: Buffer.from(pdfFile(pages(count))),
  })
  await page.getByLabel('Fichier du compte-rendu').setInputFiles(file('longue.pdf', 3))
  const paper = page.getByRole('region', { name: 'La page telle qu’elle est' })
  for (const shown of [2, 3]) {
    await paper.getByRole('button', { name: 'Page suivante' }).click()
    await expect(paper.getByRole('status')).toHaveText(`Page ${shown} sur 3`)
  }
  await page.getByLabel('Autre fichier').setInputFiles(file('courte.pdf', 1))
  await expect(paper.getByRole('status')).toHaveText('Page 1 sur 1')
  await expect(paper.getByText('n’a pas pu être dessinée')).toHaveCount(0)
})

test('the same text twice is no error: it is already here', async ({ page }) => {
  const choose = () => page.getByLabel('Fichier du compte-rendu').setInputFiles(fixturePath('minimal.md'))
  await choose()
  await page.getByRole('button', { name: 'Importer le compte-rendu' }).click()
  await expect(plan(page)).toBeVisible()
  await visit(page, '/comptes-rendus/importer')
  await choose()
  await expect(page.getByText('Ce compte-rendu est déjà importé.')).toBeVisible()
  await page.getByRole('link', { name: 'Ouvrir ce compte-rendu' }).click()
  await expect(plan(page)).toBeVisible()
})

test('a file that is no text, or too large, is refused with its name, and nothing is imported', async ({
  page,
  dataDir,
}) => {
  const file = (name: string, bytes: Buffer) => {
    const path = join(dataDir, name)
    writeFileSync(path, bytes)
    return page.getByLabel('Fichier du compte-rendu').setInputFiles(path)
  }
  await file('logo.png', Buffer.from([0x89, 0x50, 0, 1]))
  await expect(page.getByRole('alert')).toContainText('« logo.png » n’est pas un fichier texte. Rien n’a été importé.')
  await file('gros.md', Buffer.alloc(5_200_000, 'a'))
  await expect(page.getByRole('alert')).toContainText('« gros.md » pèse 6 Mo')
})

test('an old Windows file is read, and said', async ({ page, dataDir }) => {
  const path = join(dataDir, 'ancien.md')
  writeFileSync(path, Buffer.from('# R\xE9union\n\n## 1. Accueil\n\nL\x92\xE9t\xE9.\n', 'latin1'))
  await page.getByLabel('Fichier du compte-rendu').setInputFiles(path)
  await expect(page.getByText('Le fichier vient d’un ancien Windows')).toBeVisible()
  await expect(page.getByText('Réunion', { exact: true })).toBeVisible()
})
