import { expect, test } from '../../support/e2e/concerto.ts'
import { editor } from '../../support/e2e/minutes.ts'
import { createConcertation, openRoom, sameTimezone } from '../../support/e2e/room.ts'
import { openEspace } from '../../support/e2e/screens.ts'

test.use(sameTimezone)
test.beforeEach(({ page }) => openEspace(page))

for (const width of [1440, 1280, 1024, 720])
  test(`the caret comes back to its very place, whatever took the keyboard away, at ${width} pixels`, async ({
    page,
  }) => {
    const { keyboard } = page
    await page.setViewportSize({ width, height: 900 })
    await openRoom(page, await createConcertation(page))
    const text = editor(page, 'Texte de la section')
    await keyboard.press('Control+Enter')
    await expect(text).toBeFocused()
    const arrival = page.getByRole('combobox', { name: 'Une arrivée' })
    await keyboard.type('Avant. Après.')
    for (let left = 0; left < 'Après.'.length; left += 1) await keyboard.press('ArrowLeft')

    await keyboard.press('F9')
    await keyboard.type('brume')
    await expect(page.getByRole('option', { name: /BRUMECLAIRE/ })).toHaveAttribute('data-combobox-selected', 'true')
    await keyboard.press('Enter')
    await expect(arrival).toBeFocused()
    await expect(arrival).toHaveValue('')
    await keyboard.press('Enter')
    await keyboard.type('un ')
    await expect(text).toHaveText('Avant. un Après.')

    await keyboard.press('F9')
    await expect(arrival).toBeFocused()
    await keyboard.press('F9')
    await keyboard.type('deux ')
    await keyboard.press('F9')
    await keyboard.type('inconnue')
    await keyboard.press('Escape')
    await keyboard.type('trois ')
    await expect(text).toHaveText('Avant. un deux trois Après.')

    // Someone nobody knows is added, and the next word is for the text.
    await keyboard.press('F9')
    await arrival.fill('ROCHEBELLE Sidonie')
    await keyboard.press('Enter')
    await page.getByRole('button', { name: 'Dire qui c’est' }).press('Enter')
    await expect(page.getByRole('combobox', { name: 'Qui est-ce ?' })).toBeFocused()
    await keyboard.press('Enter')
    await page.getByRole('button', { name: 'Ajouter cette personne' }).press('Enter')
    await expect(text).toBeFocused()
    await keyboard.type('quatre ')
    await expect(text).toHaveText('Avant. un deux trois quatre Après.')

    // A dialog that is left gives it back too, and what was taken away from the page loses no letter.
    await page.getByRole('button', { name: 'Clore la séance…' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Annuler' }).click()
    await keyboard.type('cin')
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    await keyboard.type('q ')
    await expect(text).toHaveText('Avant. un deux trois quatre cinq Après.')

    // A key opens a line of its kind, under the one where the caret is, and changes nothing that is written.
    await keyboard.press('F9')
    await keyboard.press('F10')
    await keyboard.type('La charte est adoptée')
    await keyboard.press('F7')
    await keyboard.press('F5')
    await keyboard.type('Tenir une cartographie')
    await expect(text.locator('li')).toHaveText([
      'Avant. un deux trois quatre cinq Après.',
      'La charte est adoptée',
      'Tenir une cartographie',
    ])
  })
