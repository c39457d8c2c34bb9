import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import ExcelJS from 'exceljs'
import { expectAccessibleInBoth, expectFitsNarrow } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { call, chooseIn, openEspace, visit } from '../../support/e2e/screens.ts'
import { nationalWorkbook, usualBlocks } from '../../support/national-workbook.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const create = async (page: Page, record: string, values: object): Promise<string> =>
  (await call<{ id: string }>(page, 'records.create', { record, values })).id

/** A campaign that asks two structures for two indicators; its id, and theirs. */
const campaign = async (page: Page) => {
  await openEspace(page)
  const indicator = (name: string, measure: string) =>
    create(page, 'indicator', {
      ...{ name, measure, definition: `Ce que compte « ${name} ».`, unit: 'unités' },
      ...{ provider: 'actors', frequency: 'quarterly' },
    })
  const indicators = [await indicator('Accompagnements', 'count'), await indicator('Ateliers collectifs', 'count')]
  const actor = (name: string) => create(page, 'actor', { name })
  const structures = [await actor('Le Moulin numérique'), await actor('La Cour des écrans')]
  const { id } = await call<{ id: string }>(page, 'campaigns.create', {
    ...{ name: 'Collecte du 3e trimestre 2026', period: '2026-T3', opensOn: null, dueOn: '2026-12-15' },
    ...{ replyTo: '', message: '', indicators, structures },
  })
  return { id, indicators, structures }
}

/** The workbook of a structure, as it is downloaded, then filled: the values of its rows from the first. */
const filled = async (page: Page, id: string, rank: number, values: readonly unknown[]): Promise<Buffer> => {
  const { structures } = await call<{ structures: { id: string; name: string }[] }>(page, 'campaigns.page', {
    campaign: id,
  })
  await visit(page, `/indicateurs/campagnes/${id}`)
  const download = page.waitForEvent('download')
  await chooseIn(page, `Autres actions, ${structures[rank]?.name}`, 'Préparer son classeur')
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(readFileSync(await (await download).path()) as unknown as ArrayBuffer)
  const [sheet] = book.worksheets
  for (const [at, value] of values.entries()) if (sheet) sheet.getCell(6 + at, 6).value = value as ExcelJS.CellValue
  return Buffer.from(await book.xlsx.writeBuffer())
}

test('workbooks that came back are looked at, settled and saved, and one « Annuler » takes all back', async ({
  page,
}) => {
  const { id, indicators, structures } = await campaign(page)
  const mill = await filled(page, id, 1, [126, '12 ateliers'])
  const yard = await filled(page, id, 0, [50])
  await create(page, 'figure', {
    ...{ indicator: indicators[0], actor: structures[1], period: '2026-T3', answer: 'given', value: '40' },
  })
  await visit(page, `/indicateurs/campagnes/${id}`)
  await page.getByRole('main').getByRole('link', { name: 'Lire les classeurs reçus' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Lire les classeurs reçus' })).toBeVisible()
  await expectAccessibleInBoth(page)
  await page.getByLabel('Classeurs reçus').setInputFiles([
    { name: 'renommé.xlsx', mimeType: xlsx, buffer: mill },
    { name: 'cour.xlsx', mimeType: xlsx, buffer: yard },
    { name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('bonjour') },
  ])
  await expect(page.getByRole('heading', { level: 2, name: 'Le Moulin numérique' })).toBeVisible()
  await expect(page.getByRole('list', { name: 'Cellules refusées, Le Moulin numérique' })).toContainText(
    'F7 «\u00a012 ateliers\u00a0» n’est pas un nombre',
  )
  await expect(page.getByText('Incomplet\u00a0: 1\u00a0ligne vide, à redemander (Ateliers collectifs).')).toBeVisible()
  await expect(page.getByText('C’est un fichier texte, et non un classeur.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Enregistrer 1\u00a0chiffre' })).toBeVisible()
  await expectAccessibleInBoth(page)
  await expectFitsNarrow(page, 800)
  await page.setViewportSize({ width: 1280, height: 800 })
  const choice = page.getByRole('radiogroup', { name: 'Quel chiffre garder, Accompagnements' })
  await choice.getByRole('radio', { name: 'À trancher' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(choice.getByRole('radio', { name: 'Prendre le fichier' })).toBeChecked()
  await page.getByRole('button', { name: 'Enregistrer 2\u00a0chiffres' }).click()
  await expect(page.getByText('2\u00a0chiffres enregistrés\u00a0; 2\u00a0réponses à corriger.')).toBeVisible()
  const see = page.getByRole('link', { name: 'Voir qui a répondu' })
  await expect(see).toBeFocused()
  await see.click()
  await expect(page.getByRole('main')).toContainText('F7 «\u00a012 ateliers\u00a0» n’est pas un nombre')
  await expect(page.getByRole('main')).toContainText('F7 est vide\u00a0: écrivez le chiffre, ou choisissez')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('main')).not.toContainText('12 ateliers')
})

test('workbooks that are added one after the other are all shown, and only what is shown is saved', async ({
  page,
}) => {
  const { id } = await campaign(page)
  const mill = await filled(page, id, 1, [126, 12])
  const yard = await filled(page, id, 0, [50, 7])
  await visit(page, `/indicateurs/campagnes/${id}/lecture`)
  await page.getByLabel('Classeurs reçus').setInputFiles([{ name: 'moulin.xlsx', mimeType: xlsx, buffer: mill }])
  await expect(page.getByRole('heading', { level: 2, name: 'Le Moulin numérique' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Enregistrer 2\u00a0chiffres' })).toBeVisible()
  await page.getByLabel('Autres classeurs').setInputFiles([{ name: 'cour.xlsx', mimeType: xlsx, buffer: yard }])
  await expect(page.getByRole('heading', { level: 2, name: 'La Cour des écrans' })).toBeVisible()
  await expect(page.getByRole('list', { name: 'Chiffres des fichiers' })).toContainText('4')
  await page.getByRole('button', { name: 'Enregistrer 4\u00a0chiffres' }).click()
  await expect(page.getByText('4\u00a0chiffres enregistrés\u00a0; 2\u00a0réponses reçues.')).toBeVisible()
  // The figures of the campaign, whatever period is shown otherwise.
  await page.getByRole('link', { name: 'Voir les chiffres' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Troisième trimestre 2026' })).toBeVisible()
  await page.getByRole('button', { name: 'Période précédente' }).click()
  await page.getByRole('button', { name: 'Période précédente' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Premier trimestre 2026' })).toBeVisible()
  await page.getByRole('button', { name: 'Classeur Excel' }).click()
  await expect(page.getByRole('combobox', { name: 'Période' })).toHaveValue('2026-T1')
})

test('the national « Statistiques » of a structure feed what one says they feed', async ({ page }) => {
  await campaign(page)
  await visit(page, '/indicateurs/lecture')
  const buffer = Buffer.from(await nationalWorkbook({ blocks: usualBlocks }))
  await page.getByLabel('Classeurs reçus').setInputFiles([{ name: 'export.xlsx', mimeType: xlsx, buffer }])
  await expect(page.getByText('Rien ne dit plus de quelle structure il vient.')).toBeVisible()
  await page.getByRole('combobox', { name: /^De quelle structure/ }).fill('cour')
  await page.getByRole('option', { name: 'La Cour des écrans' }).click()
  await page.getByLabel('Période').selectOption('2026-T3')
  const feeds = page.getByRole('combobox', { name: 'Ce qu’alimente «\u00a0Accompagnements au total\u00a0»' })
  await expect(feeds).toHaveValue(/.+/)
  await page.getByRole('combobox', { name: 'Ce qu’alimente «\u00a0Ateliers collectifs\u00a0»' }).selectOption('')
  await expectAccessibleInBoth(page)
  await page.getByRole('button', { name: 'Enregistrer 1\u00a0chiffre' }).click()
  await expect(page.getByText('1\u00a0chiffre enregistré.')).toBeVisible()
})

test('statistics of another period than the one asked wait until one says to take them', async ({ page }) => {
  await campaign(page)
  await visit(page, '/indicateurs/lecture')
  const layout = { blocks: usualBlocks, period: '01/04/2026 - 30/06/2026', filters: [['Communes', 'Vaux']] as const }
  const buffer = Buffer.from(await nationalWorkbook(layout))
  await page.getByLabel('Classeurs reçus').setInputFiles([{ name: 'export.xlsx', mimeType: xlsx, buffer }])
  await page.getByRole('combobox', { name: /^De quelle structure/ }).fill('cour')
  await page.getByRole('option', { name: 'La Cour des écrans' }).click()
  await page.getByLabel('Période').selectOption('2026-T3')
  const differences = page.getByRole('list', { name: 'Ce qui diffère' })
  await expect(differences.getByRole('listitem')).toHaveText([
    'Il dit être du 1er avril 2026 au 30 juin 2026, et on lui demande : 3e trimestre 2026.',
    'Il est filtré (Communes : Vaux) : ses chiffres ne sont qu’une part de ceux de la structure.',
  ])
  await expect(page.getByRole('button', { name: 'Rien à enregistrer' })).toBeDisabled()
  await expectAccessibleInBoth(page)
  // The period that it states, asked for, leaves its filter alone to be accepted.
  await page.getByLabel('Période').selectOption('2026-T2')
  await expect(differences.getByRole('listitem')).toHaveCount(1)
  const confirm = page.getByRole('button', { name: 'Prendre ces chiffres quand même' })
  await confirm.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: /^De quelle structure/ })).toBeFocused()
  await expect(page.getByText('Il est filtré')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Enregistrer 2 chiffres' })).toBeEnabled()
  await page.getByLabel('Période').selectOption('2026-T3')
  await expect(differences.getByRole('listitem')).toHaveCount(2)
})

test.describe('in the demonstration', () => {
  test.use({ demo: true })

  test('what was coordinated goes out in La Coop’s workbook, from the keyboard', async ({ page }) => {
    await visit(page, '/reunions')
    const button = page.getByRole('button', { name: 'Activités de coordination (La Coop)' })
    await button.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Activités de coordination (La Coop)' })
    await expect(dialog.getByLabel('Période')).toBeFocused()
    await expect(dialog.getByRole('status')).not.toBeEmpty()
    await expectAccessibleInBoth(page)
    await dialog.getByLabel('Période').selectOption('2025')
    await expect(dialog.getByRole('status')).toContainText('évènement')
    const download = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Écrire le classeur' }).click()
    expect((await download).suggestedFilename()).toBe('Activites-de-coordination_2025.xlsx')
    await expect(dialog).toBeHidden()
    await expect(button).toBeFocused()
  })
})
