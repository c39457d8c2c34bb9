import type { Page } from '@playwright/test'
import { expectNothingSideways, narrowWidths, type State, testAccessibility } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { editor, importFixture, storedMinutes, storedText } from '../../support/e2e/minutes.ts'
import { call, createMeeting, expectAccessible, openEspace, visit } from '../../support/e2e/screens.ts'

const openReview = (page: Page, meeting: string) => visit(page, `/comptes-rendus/${meeting}/relecture`)

const opened = async (page: Page): Promise<string> => {
  const meeting = await importFixture(page)
  await openReview(page, meeting)
  await expect(remark(page, /La numérotation saute/)).toBeVisible()
  return meeting
}

const remark = (page: Page, title: RegExp) => page.getByRole('heading', { level: 3, name: title }).getByRole('button')

const titles = (page: Page) =>
  page.getByRole('region', { name: 'Remarques' }).getByRole('heading', { level: 3 }).getByRole('button')

const mark = (page: Page, number: number) => page.locator(`#review-mark-${number}`)

const states: readonly State[] = [
  ['the remarks', opened],
  [
    'a reason being typed',
    async (page) => {
      await opened(page)
      await page.getByRole('button', { name: 'Laisser ainsi' }).click()
      await expect(page.getByLabel(/^Pourquoi/)).toBeFocused()
    },
  ],
  [
    'remarks that were left',
    async (page) => {
      await opened(page)
      await leave(page, 'Comme l’original')
      await page.getByRole('button', { name: 'Une remarque laissée' }).click()
      await expect(page.getByRole('button', { name: /^Reprendre/ })).toBeVisible()
    },
  ],
  ['nothing written', async (page) => openReview(page, await createMeeting(page))],
  ['unknown minutes', (page) => openReview(page, '0190a000-0000-7000-8000-000000000000')],
]

testAccessibility(states)

test('a remark is mended in one gesture, and undone', async ({ page }) => {
  await openEspace(page)
  await opened(page)
  await page.getByRole('button', { name: /^Renuméroter/ }).click()
  await expect(remark(page, /La numérotation saute/)).toHaveCount(0)
  await expect(titles(page).first()).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(remark(page, /La numérotation saute/)).toBeVisible()
})

test('who exports minutes is told what the review still finds, and goes there', async ({ page }) => {
  await openEspace(page)
  const meeting = await importFixture(page)
  await visit(page, `/comptes-rendus/${meeting}`)
  await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Exporter en Word', exact: true }).click(),
  ])
  const left = page.getByRole('status').filter({ hasText: /La relecture relève encore \d+\spoints?\./ })
  await left.getByRole('link', { name: 'Relire' }).click()
  await expect(remark(page, /La numérotation saute/)).toBeVisible()
  await expect(left).toHaveCount(0)
})

test('by keyboard: from a remark to the next, to its place on the page, and back', async ({ page }) => {
  await openEspace(page)
  await opened(page)
  await titles(page).first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(titles(page).nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(mark(page, 2)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(titles(page).nth(1)).toBeFocused()
  // The navigation, the page, the screens of the meeting, then the plan.
  for (let zone = 0; zone < 4; zone++) await page.keyboard.press('F6')
  await expect(page.getByRole('region', { name: 'Plan du document' }).getByRole('button').first()).toBeFocused()
})

test('the page comes to the remark, and its words are tinted', async ({ page }) => {
  await openEspace(page)
  await opened(page)
  await remark(page, /La numérotation saute/).click()
  await expect(page.getByRole('region', { name: 'Page du compte-rendu' })).toBeInViewport()
  await expect(mark(page, 1)).toBeInViewport()
  const tinted = () => page.evaluate(() => [...(CSS.highlights.get('remark') ?? [])].map(String)[0])
  await expect.poll(tinted).toContain('Participants')
})

test('what waits is filled on the page, beside the remark, and the next one takes its place', async ({ page }) => {
  await openEspace(page)
  await opened(page)
  await page.getByRole('button', { name: /^Remplir\s: «\sImpact\s»/ }).click()
  await expect(page.getByRole('combobox', { name: 'Impact' })).toBeFocused()
  await page.getByRole('combobox', { name: 'Impact' }).selectOption('Non traité')
  await expect(remark(page, /«\sImpact\s» est vide/)).toHaveCount(0)
  await expect(page).toHaveURL(/relecture/)
})

test('words a remark is about are selected on the page: what is typed takes their place', async ({ page }) => {
  await openEspace(page)
  const meeting = await importFixture(page)
  const { sections } = await storedMinutes(page, meeting)
  const link = { type: 'link', attrs: { href: 'https://exemple' } }
  const body = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Le site du guichet', marks: [link] }] }],
  }
  await call(page, 'records.update', { record: 'section', id: sections[1]?.id, changes: { body } })
  await openReview(page, meeting)
  await page
    .getByRole('button', { name: /^Corriger/ })
    .first()
    .click()
  await expect(editor(page, 'Texte de la section')).toBeFocused()
  await page.keyboard.type('Sans lien')
  await expect.poll(() => storedText(page, meeting)).toContain('Sans lien')
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('[data-title]:focus')).toBeVisible()
})

test('remarks that ask come first, apart from those that only inform', async ({ page }) => {
  await openEspace(page)
  await opened(page)
  const asking = await page.getByRole('list', { name: 'À régler' }).getByRole('listitem').count()
  const informing = await page.getByRole('list', { name: 'Pour information' }).getByRole('listitem').count()
  expect([asking > 0, informing > 0]).toEqual([true, true])
  await expect(page.getByText(`${asking}\u00a0à voir, ${informing}\u00a0pour information`).first()).toBeVisible()
})

test('what is asked of the meeting itself is written over the review, and one is back at the remark', async ({
  page,
}) => {
  await openEspace(page)
  const meeting = await importFixture(page)
  await call(page, 'records.update', { record: 'meeting', id: meeting, changes: { place: null, onlineLink: null } })
  await openReview(page, meeting)
  await page.getByRole('button', { name: /^Compléter\s: La réunion est sans lieu/ }).click()
  await page.getByRole('textbox', { name: 'Lieu', exact: true }).fill('Salle des fêtes')
  await page.getByRole('button', { name: 'Fermer' }).last().click()
  await expect(remark(page, /La réunion est sans lieu/)).toHaveCount(0)
})

test('a remark is left with its reason, and taken up again', async ({ page }) => {
  await openEspace(page)
  await opened(page)
  await leave(page, 'Comme l’original')
  await page.getByRole('button', { name: 'Une remarque laissée' }).click()
  await expect(page.getByText('Comme l’original. Laissée par Odile Sarment')).toBeVisible()
  await page.getByRole('button', { name: /^Reprendre/ }).click()
  await expect(page.getByRole('button', { name: 'Une remarque laissée' })).toHaveCount(0)
})

test('when all is settled, it is said', async ({ page }) => {
  await openEspace(page)
  const meeting = await importFixture(page, 'conseil.md')
  await openReview(page, meeting)
  await page.getByRole('button', { name: 'Laisser ainsi' }).click()
  await expect(page.getByLabel(/^Pourquoi/)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Rien à relever', { exact: false }).first()).toBeVisible()
})

test('in a narrow window the remark stays beside the page; in a very narrow one they are tabs', async ({ page }) => {
  await openEspace(page)
  await openReview(page, await importFixture(page))
  const [two, one] = narrowWidths
  await page.setViewportSize({ width: two, height: 768 })
  for (const tab of ['Plan', 'Texte']) {
    await page.getByRole('tab', { name: tab }).click()
    await expect(page.getByRole('tab', { name: tab })).toHaveAttribute('aria-selected', 'true')
    await expectNothingSideways(page)
    await expectAccessible(page)
  }
  await remark(page, /La numérotation saute/).click()
  await expect(mark(page, 1)).toBeInViewport()
  await page.setViewportSize({ width: one, height: 600 })
  for (const tab of ['Plan', 'Texte', 'Remarques']) {
    await page.getByRole('tab', { name: tab }).click()
    await expect(page.getByRole('tab', { name: tab })).toHaveAttribute('aria-selected', 'true')
    await expectNothingSideways(page)
    await expectAccessible(page)
  }
  await remark(page, /La numérotation saute/).click()
  await expect(page.getByRole('tab', { name: 'Texte' })).toHaveAttribute('aria-selected', 'true')
  await expect(page.locator('[id^=review-mark]:focus')).toBeVisible()
})

async function leave(page: Page, reason: string): Promise<void> {
  await page.getByRole('button', { name: 'Laisser ainsi' }).click()
  await page.getByLabel(/^Pourquoi/).fill(reason)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Une remarque laissée' })).toBeVisible()
}
