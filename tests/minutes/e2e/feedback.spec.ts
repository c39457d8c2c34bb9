import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { annotated, commented, paragraphsOf } from '../../support/annotated-word.ts'
import { expectAccessibleInBoth, expectFitsNarrow, testAccessibility } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { importFixture, openMinutes, plan, storedText } from '../../support/e2e/minutes.ts'
import { call, openEspace, visit } from '../../support/e2e/screens.ts'

const author = 'Orso VENTCLAIR'
const other = 'Lou PLUME-DORÉE'

/** The file of « Exporter en Word ». */
const exported = async (page: Page, meeting: string): Promise<Uint8Array> => {
  await openMinutes(page, meeting)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Exporter en Word' }).click()
  return readFileSync(await (await downloading).path())
}

const rankOf = (bytes: Uint8Array, words: string): number =>
  paragraphsOf(bytes).findIndex((paragraph) => paragraph.words === words)

/** The same file as two readers give it back. */
const givenBack = (bytes: Uint8Array): Uint8Array =>
  commented(
    annotated(bytes, [
      { at: rankOf(bytes, 'Bienvenue.'), kind: 'words', from: 0, to: 9, by: 'Bonjour à tous', author },
      { at: rankOf(bytes, 'Proximité'), kind: 'added', by: ['Parking'], author: other },
      { at: rankOf(bytes, 'Recenser les salles'), kind: 'removed', author },
      { at: rankOf(bytes, 'Une carte.'), kind: 'words', from: 4, to: 9, by: 'carte à jour', author: other },
    ]),
    rankOf(bytes, 'Un mot avant le tableau.'),
    [
      { author, said: 'Lequel ?' },
      { author: other, said: 'Celui des enjeux.', answers: 0 },
    ],
  )

const chooseFile = (page: Page, label: string, bytes: Uint8Array): Promise<void> =>
  page
    .getByLabel(label)
    .setInputFiles({ name: 'relu.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })

const openFeedback = async (page: Page): Promise<string> => {
  const meeting = await importFixture(page)
  const bytes = givenBack(await exported(page, meeting))
  await visit(page, `/comptes-rendus/${meeting}/retours`)
  await chooseFile(page, 'Fichier Word annoté', bytes)
  await expect(page.getByRole('listitem').filter({ hasText: author }).first()).toBeVisible()
  return meeting
}

const toDecide = (page: Page) => page.getByRole('list', { name: 'À décider' }).locator('[data-feedback]')

test('a Word file that came back is decided of by keyboard, and each gesture is taken back', async ({ page }) => {
  await openEspace(page)
  const meeting = await importFixture(page)
  const bytes = givenBack(await exported(page, meeting))
  await visit(page, `/comptes-rendus/${meeting}/retours`)
  await expect(page.getByText('Aucun retour n’est encore lu.')).toBeVisible()
  const before = await storedText(page, meeting)
  await chooseFile(page, 'Fichier Word annoté', bytes)
  await expect(page.getByText('Cinq retours lus, le compte-rendu n’a pas changé')).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: '5 à décider' })).toBeVisible()
  expect(await storedText(page, meeting)).toBe(before)

  await toDecide(page).first().focus()
  await page.keyboard.press('a')
  await expect(page.getByText('Un retour accepté')).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: '4 à décider, un réglé' })).toBeVisible()
  expect(await storedText(page, meeting)).toContain('Bonjour à tous')
  await expect(toDecide(page).first()).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('status').filter({ hasText: '5 à décider' })).toBeVisible()
  expect(await storedText(page, meeting)).toBe(before)

  await toDecide(page).first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(toDecide(page).nth(1)).toBeFocused()
  await page.keyboard.press('t')
  await expect(page.getByText('Un retour traité')).toBeVisible()
  await expect(toDecide(page)).toHaveCount(4)
  await toDecide(page).first().focus()
  await page.keyboard.press('g')
  await expect(page.getByRole('list', { name: 'Gardés pour plus tard' })).toContainText('Bonjour à tous')
  await toDecide(page).first().focus()
  await page.keyboard.press('r')
  await expect(page.getByRole('status').filter({ hasText: '2 à décider, un gardé, deux réglés' })).toBeVisible()
  expect(await storedText(page, meeting)).toBe(before)
})

test('Entrée on a place, or a click, goes to it in the text', async ({ page }) => {
  await openEspace(page)
  const meeting = await openFeedback(page)
  const place = toDecide(page).nth(1)
  for (const gesture of ['Entrée', 'click']) {
    await (gesture === 'click' ? place.click() : place.press('Enter'))
    await expect(page).toHaveURL(/comptes-rendus\/[^/]+\?section=/)
    await expect(plan(page).getByRole('option', { selected: true })).toContainText('Axe prioritaire 1')
    await visit(page, `/comptes-rendus/${meeting}/retours`)
  }
})

test('all of one person is accepted in one gesture', async ({ page }) => {
  await openEspace(page)
  const meeting = await openFeedback(page)
  await page.getByRole('combobox', { name: 'De qui' }).click()
  await page.getByRole('option', { name: other }).click()
  await expect(toDecide(page)).toHaveCount(2)
  await page.getByRole('button', { name: `Tout accepter de ${other}` }).click()
  await expect(page.getByText('Deux retours acceptés')).toBeVisible()
  const text = await storedText(page, meeting)
  expect(text).toContain('Parking')
  expect(text).toContain('carte à jour')
  expect(text).not.toContain('Bonjour à tous')
})

test('of validated minutes nothing is accepted, and what is settled leaves the list with its names', async ({
  page,
}) => {
  await openEspace(page)
  const meeting = await openFeedback(page)
  await call(page, 'versions.validate', { meeting, date: '2026-12-12', note: '' })
  await expect(page.getByText(/^Compte-rendu validé le/)).toBeVisible()
  await expect(page.getByRole('button', { name: /^Accepter/ })).toHaveCount(0)
  await page.getByRole('button', { name: /^Refuser, Section 1/ }).click()
  const settled = page.getByRole('list', { name: 'Réglés' })
  await expect(settled).toContainText('Refusé par')
  await page.getByRole('button', { name: 'Retirer de la liste' }).click()
  await expect(page.getByText('Un retour retiré')).toBeVisible()
  await expect(settled).toHaveCount(0)
  await expect(toDecide(page)).toHaveCount(4)
})

test('a file of Concerto’s that is imported is offered as what came back of its meeting', async ({ page }) => {
  await openEspace(page)
  const meeting = await importFixture(page)
  const bytes = givenBack(await exported(page, meeting))
  await visit(page, '/comptes-rendus/importer')
  await chooseFile(page, 'Fichier du compte-rendu', bytes)
  await expect(page.getByText('Ce fichier vient de Concerto.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Importer comme une autre réunion' })).toBeVisible()
  await page.getByRole('button', { name: 'Lire ses retours' }).click()
  await expect(toDecide(page)).toHaveCount(5)
  expect(await call<unknown[]>(page, 'minutes.list')).toHaveLength(1)
})

test('the list fits narrow windows', async ({ page }) => {
  await openEspace(page)
  await openFeedback(page)
  await expectFitsNarrow(page)
})

testAccessibility([
  ['what came back of minutes', openFeedback],
  [
    'minutes of which nothing came back',
    async (page) => visit(page, `/comptes-rendus/${await importFixture(page)}/retours`),
  ],
])

test('an import of a file of Concerto’s: no barrier', async ({ page }) => {
  await openEspace(page)
  const meeting = await importFixture(page)
  const bytes = await exported(page, meeting)
  await visit(page, '/comptes-rendus/importer')
  await chooseFile(page, 'Fichier du compte-rendu', bytes)
  await expect(page.getByText('Ce fichier vient de Concerto.')).toBeVisible()
  await expectAccessibleInBoth(page)
})
