import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../../support/e2e/concerto.ts'
import { visit } from '../../support/e2e/screens.ts'

test.use({ demo: true })

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 800],
] as const)
  test(`a message covers no field one types in, also once things have moved under it, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    const running = (await page.getByRole('link', { name: 'Revenir dans la salle' }).getAttribute('href')) ?? ''
    const meeting = /reunions\/([^/]+)/.exec(running)?.[1]

    // Forms: the last line goes, and what is under it comes up.
    await visit(page, '/reglages/espace')
    await page.getByRole('textbox', { name: 'Nouveau secteur' }).fill('Zénith')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^Supprimer.*Zénith/ }).click()
    await expectClear(page, 'Secteur Zénith supprimé')

    // A form that stays for the next one.
    await visit(page, '/besoins')
    await page.getByRole('button', { name: 'Noter un besoin' }).first().click()
    await page.getByRole('dialog').getByRole('textbox').first().fill('Un accès')
    await page.getByRole('button', { name: 'Noter, puis un autre' }).click()
    await expectClear(page, 'Besoin noté')

    // The room.
    await visit(page, `/reunions/${meeting}/salle`)
    await page.keyboard.press('F9')
    await expect(page.getByRole('combobox')).toBeFocused()
    await page.keyboard.type('BRUMEVERTE Ada')
    await expect(page.getByRole('option').first()).toBeVisible()
    await page.keyboard.press('Enter')
    await expectClear(page, 'Arrivée notée')

    // The minutes.
    await visit(page, `/comptes-rendus/${meeting}`)
    if (width < 1300) await page.getByRole('tab', { name: 'Plan' }).click()
    await page.getByRole('button', { name: 'Supprimer la section' }).click()
    await expectClear(page, 'Section supprimée')
  })

test('in a wide window a message stands under the entries of the navigation, over nothing one reads', async ({
  page,
}) => {
  await visit(page, '/besoins')
  await page.getByRole('button', { name: 'Noter un besoin' }).first().click()
  await page.getByRole('dialog').getByRole('textbox').first().fill('Un accès')
  await page.getByRole('button', { name: 'Noter le besoin' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Besoin noté' })).toBeVisible()
  const bar = page.getByRole('navigation', { name: 'Navigation' })
  const sidesOf = async (what: Locator) => {
    const { x, y, width, height } = (await what.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    return { top: y, right: x + width, bottom: y + height }
  }
  const told = page.locator('[data-told]')
  const [around, last] = [await sidesOf(bar), await sidesOf(bar.getByRole('link', { name: 'Réglages' }))]
  await expect.poll(async () => (await sidesOf(told)).right).toBeLessThan(around.right)
  await expect.poll(async () => (await sidesOf(told)).top).toBeGreaterThan(last.bottom)
  await expect
    .poll(async () => (await sidesOf(told)).bottom)
    .toBeLessThan((await sidesOf(bar.getByText('Sauvegarde'))).top)
})

test('a message covers neither the title of its page nor the help that is open beside it', async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 640 })
  await visit(page, '/reglages/espace')
  await page.getByRole('textbox', { name: 'Nouveau secteur' }).fill('Zénith')
  await page.keyboard.press('Enter')
  await page.keyboard.press('F1')
  await expect(page.getByRole('region', { name: 'Aide' })).toBeVisible()
  await page.getByRole('button', { name: /^Supprimer.*Zénith/ }).click()
  const told = page.getByRole('status').filter({ hasText: 'Secteur Zénith supprimé' })
  await expect(told).toBeVisible()
  for (const other of [page.getByRole('region', { name: 'Aide' }), page.getByRole('heading', { level: 1 })])
    await expect.poll(async () => meet(await told.boundingBox(), await other.boundingBox())).toBe(false)
})

test('a message told soon after another stays its own eight seconds', async ({ page }) => {
  await page.clock.install()
  await visit(page, '/reglages/espace')
  const name = page.getByRole('textbox', { name: 'Nouveau secteur' })
  for (const sector of ['Zénith', 'Ponant']) {
    await name.fill(sector)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: new RegExp(`^Supprimer.*${sector}`) })).toBeVisible()
  }
  const told = (sector: string) => page.getByRole('status').filter({ hasText: `Secteur ${sector} supprimé` })
  await page.getByRole('button', { name: /^Supprimer.*Zénith/ }).click()
  await expect(told('Zénith')).toBeVisible()
  await page.clock.fastForward(6_000)
  await page.getByRole('button', { name: /^Supprimer.*Ponant/ }).click()
  await expect(told('Ponant')).toBeVisible()
  await expect(told('Zénith')).toHaveCount(0)
  await page.clock.fastForward(6_000)
  await expect(told('Ponant')).toBeVisible()
  await page.clock.fastForward(3_000)
  await expect(told('Ponant')).toHaveCount(0)
})

test('a message names Ctrl Z only where the key takes back what it tells', async ({ page }) => {
  await visit(page, '/reglages/espace')
  const name = page.getByRole('textbox', { name: 'Nouveau secteur' })
  await name.fill('Zénith')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /^Supprimer.*Zénith/ }).click()
  const told = page.getByRole('status').filter({ hasText: 'Secteur Zénith supprimé' })
  await expect(told.getByRole('button', { name: 'Annuler' })).toBeVisible()
  // A field undoes its own typing.
  await name.focus()
  await expect(told.getByText('Ctrl Z')).toBeHidden()
  await page.getByRole('heading', { level: 1 }).focus()
  await expect(told.getByText('Ctrl Z')).toBeVisible()
})

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const meet = (one: Box | null, other: Box | null): boolean =>
  one !== null &&
  other !== null &&
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height

const expectClear = async (page: Page, words: string): Promise<void> => {
  await expect(page.getByRole('status').filter({ hasText: words })).toBeVisible()
  await expect.poll(() => page.evaluate(fieldsUnderMessage)).toEqual([])
}

/** In the page: what one types in that the message covers. */
const fieldsUnderMessage = (): readonly string[] => {
  const told = document.querySelector('[data-told]')?.getBoundingClientRect()
  if (told === undefined) return ['no message']
  const under = new Set<string>()
  for (let x = told.left; x <= told.right; x += 6)
    for (let y = told.top; y <= told.bottom; y += 6) {
      const there = document.elementsFromPoint(x, y).find((one) => one.closest('[data-told]') === null)
      const field = there?.closest('input, textarea, select, [contenteditable="true"]')
      if (field != null) under.add(field.outerHTML.slice(0, 120))
    }
  return [...under]
}
