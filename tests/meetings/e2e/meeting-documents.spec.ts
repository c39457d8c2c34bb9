import type { Page } from '@playwright/test'
import { type State, testAccessibility } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { addPerson, createMeeting, openEspace, visit } from '../../support/e2e/screens.ts'

const documents = (page: Page) => page.getByRole('group', { name: 'Documents de la réunion' })

/** The name of the file that comes when `act` is done. */
const fileAfter = async (page: Page, act: () => Promise<void>): Promise<string> => {
  const [download] = await Promise.all([page.waitForEvent('download'), act()])
  return download.suggestedFilename()
}

const openMeeting = async (page: Page): Promise<void> => {
  const meeting = await createMeeting(page, { date: '2027-01-12' })
  await addPerson(page, meeting, 'NOISETTE', 'Aubin', 'Centre social')
  await visit(page, `/reunions/${meeting}/documents`)
}

test.describe('the documents of a meeting', () => {
  test.beforeEach(async ({ page }) => {
    await openEspace(page)
    await openMeeting(page)
  })

  test('ask who signs the letters where they are made', async ({ page }) => {
    await page.getByRole('button', { name: 'Compléter' }).click()
    const signatory = page.getByLabel('Signataire des courriers')
    await signatory.fill('Odile Sarment')
    await signatory.press('Tab')
    await expect(
      page.getByText(/Il manque dans les messages et les lettres\u00A0: l’adresse où vous répondre\./),
    ).toBeVisible()
  })

  test('come by the keyboard alone', async ({ page }) => {
    await documents(page).getByRole('button', { name: 'Convocation commune, sans nom' }).focus()
    expect(await fileAfter(page, () => page.keyboard.press('Enter'))).toMatch(/^Convocation_.*_2027-01-12\.docx$/)
    await documents(page).getByRole('button', { name: 'Feuille d’émargement' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByLabel('Lignes libres')).toBeFocused()
    await expect(page.getByText('Il s’écrit dans les réglages des documents.')).toBeVisible()
    await page.keyboard.type('2')
    await page.keyboard.press('Tab')
    expect(await fileAfter(page, () => page.keyboard.press('Enter'))).toMatch(/^Emargement_.*\.docx$/)
  })

  test('are an agenda and an event too', async ({ page }) => {
    await documents(page).getByRole('button', { name: 'Ordre du jour' }).click()
    const agenda = page.getByRole('menuitem', { name: 'L’ordre du jour seul' })
    expect(await fileAfter(page, () => agenda.click())).toMatch(/^Ordre-du-jour_.*\.docx$/)
    const event = documents(page).getByRole('button', { name: 'Rendez-vous pour l’agenda' })
    expect(await fileAfter(page, () => event.click())).toMatch(/^Rendez-vous_.*\.ics$/)
  })
})

const states: readonly State[] = [
  [
    'the documents of a meeting, the sheet being asked for',
    async (page) => {
      await openMeeting(page)
      await documents(page).getByRole('button', { name: 'Feuille d’émargement' }).click()
      await expect(page.getByLabel('Lignes libres')).toBeVisible()
    },
  ],
]

testAccessibility(states)
