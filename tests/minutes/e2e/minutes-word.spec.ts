import type { Page } from '@playwright/test'
import { testAccessibility } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { editor, openMinutes, openSection, plan, storedText } from '../../support/e2e/minutes.ts'
import { call, openEspace, visit } from '../../support/e2e/screens.ts'
import { inList, listDefinition, p, r, style, wordFile } from '../../support/word-file.ts'

const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

const heading = (words: string) => p(words, '<w:pStyle w:val="Titre1"/>')

const drawing =
  '<w:r><w:drawing><wp:inline><wp:extent cx="952500" cy="476250"/><wp:docPr id="1" name="1" descr="Plan du hall"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="plan"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'

/** Minutes with what people leave in a Word file. */
const word = wordFile({
  styles: style('Titre1', 'heading 1'),
  numbering: listDefinition(1, [['lowerLetter', '%1)']]),
  footnotes: `<w:footnote w:id="1">${p('Voir le règlement.')}</w:footnote>`,
  comments: `<w:comment w:id="0">${p('À vérifier')}</w:comment>`,
  pictures: { plan: { ending: 'gif', bytes: gif } },
  body:
    heading('Comité de pilotage du 3 novembre 2026') +
    heading('Accueil') +
    p(
      `${r('La séance est ouverte')}<w:r><w:footnoteReference w:id="1"/></w:r>${r('.')}<w:del w:id="3"><w:r><w:delText>Passage retiré</w:delText></w:r></w:del>`,
    ) +
    p(drawing) +
    heading('Décisions') +
    p(`<w:commentRangeStart w:id="0"/>${r('Ouvrir un lieu')}<w:commentRangeEnd w:id="0"/>`, inList(1)),
})

const importWord = async (page: Page): Promise<string> => {
  const input = { source: { kind: 'word', content: Buffer.from(word).toString('base64') }, job: crypto.randomUUID() }
  return (await call<{ meeting: string }>(page, 'minutes.import', input)).meeting
}

const openWord = async (page: Page, section: string): Promise<string> => {
  const meeting = await importWord(page)
  await openMinutes(page, meeting)
  await openSection(page, section)
  return meeting
}

const chooseFile = async (page: Page, name: string, bytes: Uint8Array): Promise<void> => {
  const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }
  await page.getByLabel('Fichier du compte-rendu').setInputFiles(file)
}

test.describe('minutes in Word', () => {
  test.beforeEach(({ page }) => openEspace(page))

  test('what people left in the file is told before anything is written', async ({ page }) => {
    await visit(page, '/comptes-rendus/importer')
    await chooseFile(page, 'relevé.docx', word)
    const changes = page.getByRole('alert').filter({ hasText: 'Modifications suivies' })
    await expect(changes).toContainText('« Passage retiré »')
    await expect(page.getByRole('alert').filter({ hasText: 'Commentaires' })).toContainText('« À vérifier »')
    expect(await call(page, 'minutes.list')).toEqual([])
    await page.getByRole('button', { name: 'Importer le compte-rendu' }).click()
    await expect(plan(page).getByRole('option')).toHaveCount(4)
  })

  test('a document of the old Word is refused in a sentence', async ({ page }) => {
    await visit(page, '/comptes-rendus/importer')
    await chooseFile(page, 'ancien.doc', Buffer.from('d0cf11e0a1b11ae10000', 'hex'))
    await expect(page.getByText('C’est un document de l’ancien Word (.doc)')).toBeVisible()
    expect(await call(page, 'minutes.list')).toEqual([])
  })

  test('a note is written without leaving the keyboard, and stands in the text', async ({ page }) => {
    const meeting = await openWord(page, 'Décisions')
    await editor(page, 'Texte de la section').click()
    await page.keyboard.press('Control+End')
    await page.getByRole('button', { name: 'Note de bas de page' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: 'Note de bas de page' })).toBeFocused()
    await page.keyboard.type('Avant l’été.')
    await page.keyboard.press('Enter')
    await expect(editor(page, 'Texte de la section')).toBeFocused()
    await page.keyboard.type(' Fin.')
    await expect(page.getByRole('img', { name: 'Note : Avant l’été.' })).toBeVisible()
    await expect.poll(() => storedText(page, meeting)).toContain('Avant l’été.')
    await expect.poll(() => storedText(page, meeting)).toContain(' Fin.')
  })

  test('a picture asks what it shows, then stands after its paragraph, in the preview too', async ({ page }) => {
    const meeting = await openWord(page, 'Décisions')
    await editor(page, 'Texte de la section').click()
    const photo = { name: 'photo.gif', mimeType: 'image/gif', buffer: gif }
    await page.getByLabel('Fichier de l’image').setInputFiles(photo)
    await expect(page.getByRole('button', { name: 'Insérer l’image' })).toBeDisabled()
    await page.getByRole('dialog').getByLabel('Texte de remplacement').fill('Le nouveau lieu')
    await page.getByRole('button', { name: 'Insérer l’image' }).click()
    await expect(page.getByRole('img', { name: 'Le nouveau lieu' })).toBeVisible()
    await expect.poll(() => storedText(page, meeting)).toContain('"type":"image"')
    await page.getByText('Aperçu', { exact: true }).click()
    await expect(page.getByRole('img', { name: 'Plan du hall' })).toBeVisible()
    await expect(page.getByRole('list', { name: 'Notes' })).toContainText('Voir le règlement.')
  })
})

testAccessibility([
  [
    'an import with remarks',
    async (page) => {
      await visit(page, '/comptes-rendus/importer')
      await chooseFile(page, 'relevé.docx', word)
      await expect(page.getByRole('button', { name: 'Importer le compte-rendu' })).toBeVisible()
    },
  ],
  [
    'a text with a picture and a note',
    async (page) => {
      await openWord(page, 'Accueil')
      await expect(page.getByRole('img', { name: 'Plan du hall' })).toBeVisible()
    },
  ],
  [
    'a note being written',
    async (page) => {
      await openWord(page, 'Accueil')
      await page.getByRole('img', { name: /^Note/ }).click()
      await expect(page.getByRole('textbox', { name: 'Note de bas de page' })).toBeVisible()
    },
  ],
])
