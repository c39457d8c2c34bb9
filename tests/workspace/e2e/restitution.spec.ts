import { readFileSync } from 'node:fs'
import { expectAccessibleInBoth, expectFitsNarrow } from '../../support/e2e/accessibility.ts'
import { expect, hostName, test } from '../../support/e2e/concerto.ts'
import { openEspace, visit } from '../../support/e2e/screens.ts'

test.describe('with what the sectors said', () => {
  test.use({ demo: true })

  test('the slides are seen, chosen, and exported from the list of fiches', async ({ page }) => {
    await visit(page, '/fiches')
    await page.getByRole('link', { name: 'Diaporama' }).press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Diaporama de restitution' })).toBeVisible()
    const slides = page.getByRole('list', { name: 'Diapositives' }).getByRole('listitem')
    await expect(slides).toHaveCount(15)
    await expectAccessibleInBoth(page)
    await expectFitsNarrow(page)

    await page.getByRole('combobox', { name: 'Fiches qui ont leur diapositive' }).fill('2.2')
    await page.getByRole('option', { name: /^2\.2 / }).click()
    await expect(slides).toHaveCount(16)
    await page.getByRole('checkbox', { name: 'Sans les personnes' }).press('Space')
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Exporter en PowerPoint' }).press('Enter')
    const file = await downloading
    expect(file.suggestedFilename()).toMatch(/^Restitution_\d{4}-\d\d-\d\d\.pptx$/)
    expect(
      readFileSync(await file.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK')
  })

  test('the presenter turns the slides by keys, reads the notes, and leaves', async ({ page }) => {
    await visit(page, '/restitution')
    await expect(page.getByRole('link', { name: 'Présenter' })).toBeVisible()
    await page.keyboard.press('F5')
    const place = page.getByRole('heading', { level: 1 })
    await expect(place).toHaveText('Diapositive 1 sur 15')
    await expect(page.getByRole('timer', { name: 'Temps écoulé' })).toHaveText(/^0:\d\d$/)
    for (const [key, number] of [
      ['ArrowRight', 2],
      ['PageDown', 3],
      ['ArrowLeft', 2],
      ['End', 15],
      ['ArrowRight', 15],
      ['PageUp', 14],
      ['Home', 1],
    ] as const) {
      await page.keyboard.press(key)
      await expect(place).toHaveText(`Diapositive ${number} sur 15`)
    }
    // As fast as a key repeats.
    await page.evaluate(async () => {
      for (let press = 0; press < 60; press += 1) {
        const key = press < 10 || press % 2 === 0 ? 'ArrowRight' : 'ArrowLeft'
        window.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }))
        await new Promise((resolve) => setTimeout(resolve))
      }
    })
    await expect(place).toHaveText('Diapositive 11 sur 15')
    await page.keyboard.press('Home')
    await page.keyboard.press('PageDown')
    await page.keyboard.press('PageDown')
    const shown = page.getByRole('region', { name: 'Ce que la salle voit' })
    await expect(shown.getByRole('heading', { level: 2, name: /^Secteur Amont/ })).toBeVisible()
    await expect(shown.getByRole('img', { name: /Se relayer entre vallées.*\(11\)/ })).toBeVisible()
    await expect(page.getByRole('status').filter({ hasText: /Diapositive 3 sur 15\s: Secteur Amont/ })).toBeAttached()
    await expect(page.getByRole('region', { name: 'Notes' })).toContainText('Une liste à jour, sur papier (3)')
    await expect(page.getByRole('region', { name: 'La suivante' })).toContainText('Secteur Plaine')
    await expectAccessibleInBoth(page)
    await expectFitsNarrow(page)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('heading', { level: 1, name: 'Diaporama de restitution' })).toBeVisible()
  })

  test('the wall shows the slide alone, in step with the presenter whichever turns it', async ({ page, context }) => {
    test.skip(hostName === 'electron', 'A second page is a window there, opened by « Projeter »')
    await visit(page, '/restitution/presenter')
    const place = page.getByRole('heading', { level: 1 })
    await expect(place).toHaveText('Diapositive 1 sur 15')
    await page.keyboard.press('ArrowRight')
    const opening = context.waitForEvent('page')
    await page.getByRole('button', { name: 'Projeter' }).click()
    const wall = await opening
    await expect(wall.getByRole('heading', { level: 2 })).toHaveText(/^Quatre concertations/)
    await page.keyboard.press('PageDown')
    await expect(wall.getByRole('heading', { level: 2 })).toHaveText(/^Secteur Amont/)
    await wall.keyboard.press('PageDown')
    await expect(place).toHaveText('Diapositive 4 sur 15')
    await expectAccessibleInBoth(wall)
    const closing = wall.waitForEvent('close')
    // Its page is gone before it says that the key was pressed.
    await wall.keyboard.press('Escape').catch(() => undefined)
    await closing
  })
})

test('with nothing to give back, the reason is said', async ({ page }) => {
  await openEspace(page)
  await visit(page, '/restitution')
  await expect(page.getByText('Il n’y a encore ni concertation tenue, ni formulation, ni axe.')).toBeVisible()
  await expectAccessibleInBoth(page)
})
