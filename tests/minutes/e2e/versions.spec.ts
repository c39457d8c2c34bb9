import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expectAccessibleInBoth, testAccessibility } from '../../support/e2e/accessibility.ts'
import { expect, hostName, test } from '../../support/e2e/concerto.ts'
import { editor, importFixture, openMinutes, openSection, writeIn } from '../../support/e2e/minutes.ts'
import { call, openEspace, visit } from '../../support/e2e/screens.ts'
import { hasOffice } from '../../support/office.ts'

const open = async (page: Page): Promise<string> => {
  const meeting = await importFixture(page)
  await openMinutes(page, meeting)
  return meeting
}

const validate = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Valider…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Valider le compte-rendu' })
  await expect(dialog.getByText(/La relecture relève encore/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Valider et verrouiller' }).click()
  await expect(page.getByText(/^Compte-rendu validé le/)).toBeVisible()
}

test('Ctrl S fixes a version, and the next one is compared with it by keyboard', async ({ page }) => {
  await openEspace(page)
  const meeting = await open(page)
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Version 1 fixée')).toBeVisible()
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Rien n’a changé depuis la version 1')).toBeVisible()
  await openSection(page, /^1\./)
  await writeIn(page, 'Texte de la section')
  await page.keyboard.type(' Une phrase ajoutée ensuite.')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Version 2 fixée')).toBeVisible()
  await visit(page, `/comptes-rendus/${meeting}/versions`)
  await expect(page.getByRole('status').filter({ hasText: /ligne (modifiée|ajoutée)/ })).toBeVisible()
  await expect(page.locator('[data-change]').first()).toBeVisible()
  await page.keyboard.press('n')
  await expect(page.locator('[data-change]:focus')).toContainText('Une phrase ajoutée ensuite.')
  await expect(page.locator('[data-change]:focus ins')).toBeVisible()
  await page.getByRole('button', { name: 'Lire : Version 1, brouillon' }).click()
  const version = page.getByRole('dialog', { name: 'Version 1, brouillon' })
  await expect(version.getByRole('heading').first()).toBeVisible()
  await expect(version).not.toContainText('Une phrase ajoutée ensuite.')
})

test('a version is given as PDF as it was fixed', async ({ page }) => {
  test.skip(hostName === 'browser' && !hasOffice, 'LibreOffice n’est pas là.')
  await openEspace(page)
  const meeting = await importFixture(page)
  await call(page, 'versions.fix', { meeting, note: '' })
  await visit(page, `/comptes-rendus/${meeting}/versions`)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'En PDF : Version 1, brouillon' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/\.pdf$/)
  expect(
    readFileSync(await file.path())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
})

test('a version given to be read says who reads it, until the draft is taken up again', async ({ page }) => {
  await openEspace(page)
  const meeting = await open(page)
  await visit(page, `/comptes-rendus/${meeting}/versions`)
  await page.getByRole('button', { name: 'Faire relire…' }).click()
  const sending = page.getByRole('dialog', { name: 'Faire relire' })
  await sending.getByRole('button', { name: 'Faire relire' }).click()
  await expect(sending.getByText('Dites à qui la version est donnée à relire.')).toBeVisible()
  await sending.getByLabel('À relire par').fill('l’équipe d’animation')
  await sending.getByRole('button', { name: 'Faire relire' }).click()
  const standing = page.getByRole('link', { name: /^Version \d/ })
  await expect(standing).toHaveText('Version 1, à relire')
  await page.getByRole('button', { name: 'Reprendre la rédaction…' }).click()
  const resuming = page.getByRole('dialog', { name: 'Reprendre la rédaction' })
  await resuming.getByLabel('Ce que les relecteurs demandent').fill('Deux noms à corriger')
  await resuming.getByRole('button', { name: 'Reprendre la rédaction' }).click()
  await expect(standing).toHaveText('Version 2, brouillon')
  await expect(page.getByRole('row', { name: /Deux noms à corriger/ })).toBeVisible()
})

test('validated minutes offer nothing that the lock refuses, on any screen of the meeting', async ({ page }) => {
  await openEspace(page)
  const meeting = await open(page)
  await validate(page)
  for (const screen of ['', '/inviter', '/prevenir', '/documents', '/salle', '/presences']) {
    await visit(page, `/reunions/${meeting}${screen}`)
    await expect(page.getByRole('button', { name: 'Rouvrir…' })).toBeVisible()
    await expect(page.getByText('LE GALL').first()).toBeVisible({
      visible: screen === '/inviter' || screen === '/presences',
    })
    await expect(page.locator('[data-attendee]')).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Autres actions' })).toHaveCount(0)
    await expect(page.getByRole('combobox')).toHaveCount(0)
  }
})

test('validated minutes are read, until they are opened again with a reason', async ({ page }) => {
  await openEspace(page)
  const meeting = await open(page)
  await validate(page)
  await expect(editor(page, 'Texte de la section')).toHaveCount(0)
  await expect(page.getByRole('radio', { name: 'Écrire' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Rouvrir…' }).click()
  await page.getByRole('button', { name: 'Rouvrir', exact: true }).click()
  await expect(page.getByText('Dites pourquoi : l’historique le garde.')).toBeVisible()
  await page.getByLabel('Motif de la réouverture').fill('Un nom était mal écrit')
  await page.getByRole('button', { name: 'Rouvrir', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Valider…' })).toBeVisible()
  const states = async () => {
    const { versions } = await call<{ versions: { state: string }[] }>(page, 'versions.ofMeeting', { meeting })
    return versions.map(({ state }) => state)
  }
  await expect.poll(states).toEqual(['validated'])
})

test('validated from the review, minutes are read there as they print, and in no other way', async ({ page }) => {
  await openEspace(page)
  const meeting = await open(page)
  await visit(page, `/comptes-rendus/${meeting}/relecture`)
  await validate(page)
  await expect(page.getByRole('radio', { name: 'Aperçu' })).toBeChecked()
  await expect(page.getByRole('radio', { name: 'Relecture' })).toHaveCount(0)
  await expect(page.getByText(/^Page 1 sur \d+$/)).toBeVisible()
  await page.getByText('Sans personnes', { exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`${meeting}\\?.*variante=`))
  await expect(page.getByRole('region', { name: 'Page du compte-rendu' })).not.toContainText('LE GALL')
})

test('a variant is shown and exported as it is chosen', async ({ page }) => {
  await openEspace(page)
  const meeting = await importFixture(page)
  await visit(page, `/comptes-rendus/${meeting}?vue=apercu`)
  const paper = page.getByRole('region', { name: 'Page du compte-rendu' })
  await expect(paper).toContainText('LE GALL')
  await page.getByText('Sans personnes', { exact: true }).click()
  await expect(paper).toContainText('Type de structure')
  await expect(paper).not.toContainText('LE GALL')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Exporter en Word' }).click()
  expect((await download).suggestedFilename()).toMatch(/_sans-personnes\.docx$/)
})

test('the synthesis is shown on two pages at most, with what is typed of the essential', async ({ page }) => {
  await openEspace(page)
  const meeting = await importFixture(page)
  await visit(page, `/comptes-rendus/${meeting}?vue=apercu&variante=synthese`)
  const paper = page.getByRole('region', { name: 'Page du compte-rendu' })
  await expect(paper).toContainText('Synthèse –')
  await expect(page.getByText(/^Page 1 sur [12]$/)).toBeVisible()
  await page.getByRole('textbox', { name: 'L’essentiel' }).fill('Un annuaire commun, en décembre.')
  await expect(paper).toContainText('L’essentiel – Un annuaire commun, en décembre.')
  await expectAccessibleInBoth(page)
})

test.describe('the synthesis of a full meeting', () => {
  test.use({ demo: true })

  test('is on two pages as in Word, counted at once, also for who wants nothing to move', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const meetings = await call<readonly { id: string; title: string }[]>(page, 'meetings.list')
    const held = meetings.find(({ title }) => title === '2e concertation – Secteur Plaine')
    await visit(page, `/comptes-rendus/${held?.id}?vue=apercu`)
    await expect(page.getByText(/^Page 1 sur \d\d$/)).toBeVisible()
    await page.getByText('Synthèse', { exact: true }).click()
    await expect(page.getByText(/^Page 1 sur 2$/)).toBeVisible()
    await expect(page.getByRole('region', { name: 'Page du compte-rendu' })).toContainText('Et maintenant')
  })
})

test('a table of contents is shown when it is asked for, and stays in the address', async ({ page }) => {
  await openEspace(page)
  const meeting = await importFixture(page)
  await visit(page, `/comptes-rendus/${meeting}?vue=apercu`)
  const paper = page.getByRole('region', { name: 'Page du compte-rendu' })
  await expect(paper).toContainText('LE GALL')
  await expect(paper).not.toContainText('Sommaire')
  await page.getByRole('checkbox', { name: 'Sommaire sous le bloc titre' }).check()
  await expect(paper).toContainText('Sommaire')
  await expect(page).toHaveURL(/sommaire=true/)
})

test.describe('nothing a rule of accessibility forbids', () => {
  testAccessibility([
    ['no version', async (page) => visit(page, `/comptes-rendus/${await importFixture(page)}/versions`)],
    [
      'a difference',
      async (page) => {
        const meeting = await importFixture(page)
        await call(page, 'versions.fix', { meeting, note: '' })
        await call(page, 'records.update', { record: 'meeting', id: meeting, changes: { footer: 'Autre pied' } })
        await visit(page, `/comptes-rendus/${meeting}/versions`)
        await page.locator('[data-change]').first().waitFor()
      },
    ],
    [
      'the validation',
      async (page) => {
        await open(page)
        await page.getByRole('button', { name: 'Valider…' }).click()
        await page.getByRole('dialog').waitFor()
      },
    ],
    [
      'a version given to be read',
      async (page) => {
        const meeting = await importFixture(page)
        const sending = { meeting, to: 'l’équipe d’animation', on: '2026-11-06', replyBy: '2026-11-13', note: '' }
        await call(page, 'versions.send', sending)
        await visit(page, `/comptes-rendus/${meeting}/versions`)
        await page.getByRole('button', { name: 'Reprendre la rédaction…' }).waitFor()
      },
    ],
    [
      'validated minutes',
      async (page) => {
        await open(page)
        await validate(page)
      },
    ],
  ])
})
