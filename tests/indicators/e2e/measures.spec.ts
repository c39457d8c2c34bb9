import { readFileSync } from 'node:fs'
import { expectAccessibleInBoth, expectFitsNarrow } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { call, createMeeting, openEspace, visit } from '../../support/e2e/screens.ts'

/** The demonstration's page of an indicator, by the dictionary. */
const openIndicator = async (page: Parameters<typeof visit>[0], name: string) => {
  await visit(page, '/indicateurs/dictionnaire')
  await page.getByRole('link', { name, exact: true }).click()
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
}

test.describe('in the demonstration', () => {
  test.use({ demo: true })

  test('a figure over time stands above its table, is copied and saved as an image, and prints', async ({
    page,
    copied,
  }) => {
    // What draws charts comes with the screens that need it.
    const loaded = () =>
      page.evaluate(() =>
        Array.from(document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]'), ({ href }) => href).join(' '),
      )
    await visit(page, '/')
    await expect(page.getByRole('region', { name: 'Encore sous leur cible' }).getByRole('link').first()).toBeVisible()
    expect(await loaded()).not.toMatch(/EvolutionChart|BarsChart/)

    await openIndicator(page, 'Accompagnements')
    const series = page.getByRole('table', { name: 'Par secteur et par période' })
    await expect(series.getByRole('rowheader', { name: 'Total' })).toBeVisible()
    await expect(page.locator('figure svg').first()).toBeVisible()
    expect(await loaded()).toMatch(/EvolutionChart/)
    await expect(series.getByRole('columnheader')).toHaveCount(9)
    await page.getByRole('radio', { name: '12 périodes' }).press('Space')
    await expect(series.getByRole('columnheader')).toHaveCount(13)
    await page.getByRole('radio', { name: '6 périodes' }).press('Space')
    await expect(series.getByRole('columnheader')).toHaveCount(7)
    await expect(page.getByRole('table', { name: 'Cible et évolution' })).toContainText('En bonne voie')
    await expect(
      page.getByText(/^T4 2026, chiffre provisoire\s: .*8\sréponses sur 12, il manque\s: CCAS/),
    ).toBeVisible()
    const given = page.getByRole('table', { name: 'Chiffres donnés' })
    await expect(given.getByRole('row', { name: /^CCAS de Pontvermeil/ })).toContainText('Pas encore répondu')
    await expect(given.getByRole('row', { name: /^Mairie de Valombrage/ })).toContainText('À corriger')
    await expectAccessibleInBoth(page)

    await page.getByRole('button', { name: 'Copier l’image' }).first().click()
    await expect(page.getByRole('status').filter({ hasText: 'Image copiée' })).toBeVisible()
    expect(await copied.width()).toBeGreaterThan(800)
    const saved = async (kind: 'PNG' | 'SVG') => {
      const saving = page.waitForEvent('download')
      await page
        .getByRole('button', { name: `Enregistrer en ${kind}` })
        .first()
        .click()
      const file = await saving
      expect(file.suggestedFilename()).toBe(`Accompagnements, par trimestre.${kind.toLowerCase()}`)
      return readFileSync(await file.path())
    }
    expect((await saved('PNG')).subarray(1, 4).toString()).toBe('PNG')
    const drawing = (await saved('SVG')).toString()
    expect(drawing).toMatch(/^<svg .*>Accompagnements, par trimestre<\/text>/s)
    expect(drawing).toContain('Chiffre provisoire\u00A0: T4 2026.')
    expect(drawing).not.toContain('var(--')

    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('button', { name: 'Copier l’image' }).first()).toBeHidden()
    await expect(page.getByRole('navigation', { name: 'Dictionnaire' })).toBeHidden()
    await expect(series).toBeVisible()
    await page.emulateMedia({ media: 'screen' })
    await expectFitsNarrow(page)
  })

  test('a figure that stands out waits on the home page, is confirmed where it was typed, and says so', async ({
    page,
  }) => {
    await openIndicator(page, 'Équipements vendus ou donnés')
    await page.getByRole('link', { name: 'Saisir les chiffres' }).press('Enter')
    const cell = page.getByRole('textbox', { name: 'Association Le Clic voisin, T1 2026' })
    await cell.fill('100000')
    await cell.press('Enter')
    const doubts = page.getByRole('list', { name: 'Chiffres qui sortent de l’ordinaire' })
    await expect(doubts).toContainText(/Le Clic voisin, T1 2026.*À confirmer.*plus de trois fois ce qu’elle donnait/)
    await visit(page, '/')
    await page.getByRole('button', { name: /^et .* autres$/ }).press('Enter')
    // The demonstration has one of its own, later.
    await expect(page.getByText('Deux chiffres à confirmer')).toBeVisible()
    await page.getByRole('link', { name: 'Voir le dernier' }).press('Enter')
    await expect(page.getByRole('columnheader').last()).toHaveText(/^T4 2026/)
    await expect(doubts).toContainText(/Médiathèque intercommunale de Fontaubier, T4 2026.*À confirmer/)
    await expectAccessibleInBoth(page)
    await expectFitsNarrow(page)
    await openIndicator(page, 'Équipements vendus ou donnés')
    await page.getByRole('link', { name: 'Saisir les chiffres' }).press('Enter')
    await page.getByRole('button', { name: 'Confirmer le chiffre, Association Le Clic voisin, T1 2026' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Confirmer ce chiffre' })
    await dialog.getByRole('textbox', { name: 'Confirmé' }).fill('Forum exceptionnel')
    await dialog.getByRole('button', { name: 'Confirmer' }).press('Enter')
    await expect(doubts).toContainText(/Plus de trois fois .*\. Confirmé\s: Forum exceptionnel/)
    await openIndicator(page, 'Équipements vendus ou donnés')
    await page.getByRole('combobox', { name: 'Période détaillée' }).click()
    await page.getByRole('option', { name: 'T1 2026' }).click()
    const given = page.getByRole('table', { name: 'Chiffres donnés' })
    await expect(given.getByRole('row', { name: /Le Clic voisin/ })).toContainText('Confirmé')
    await expectFitsNarrow(page)
  })

  test('a computed figure opens what it counts, and leads to where it is written', async ({ page }) => {
    await openIndicator(page, 'Représentativité')
    const open = page.getByRole('button', { name: /^Représentativité, Département, T3 2026/ })
    await open.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Représentativité, Département, T3 2026' })
    await expect(dialog.getByRole('table', { name: 'Ce qui est compté' }).getByRole('link').first()).toBeVisible()
    await expect(dialog.getByRole('region', { name: /par type et par territoire/ })).toContainText('Associations')
    await expect(dialog).toContainText('Numérateur')
    await expectAccessibleInBoth(page)
    await page.keyboard.press('Escape')
    await expect(open).toBeFocused()
    await open.press('Enter')
    await dialog.getByRole('table', { name: 'Ce qui est compté' }).getByRole('link').first().click()
    await expect(page).toHaveURL(/annuaire\/acteurs\//)
  })
})

test('what took part is typed on the programme; figures of a period are fixed, and taken back', async ({ page }) => {
  await openEspace(page)
  const { id } = await call<{ id: string }>(page, 'records.create', {
    record: 'indicator',
    values: {
      name: 'Participations',
      measure: 'count',
      overTime: 'sum',
      frequency: 'yearly',
      provider: 'computed',
      computation: 'participations',
    },
  })
  await visit(page, `/indicateurs/${id}`)
  await expect(page.getByText('Aucun chiffre n’est encore connu.')).toBeVisible()
  await expectAccessibleInBoth(page)
  const meeting = await createMeeting(page, { kind: 'forum', title: 'Forum d’hier', date: '2025-05-06' })
  await call(page, 'programme.addItem', { meeting, kind: 'workshop', title: 'Vos démarches' })
  await visit(page, `/reunions/${meeting}/programme`)
  await page
    .getByRole('button', { name: /Vos démarches/ })
    .first()
    .press('Enter')
  const drawer = page.getByRole('dialog', { name: 'Vos démarches' })
  await drawer.getByLabel('Participants').fill('10')
  await drawer.getByRole('button', { name: 'Fermer' }).last().click()
  await expect(drawer).toHaveCount(0)

  await visit(page, `/indicateurs/${id}`)
  const total = page.getByRole('button', { name: /^Participations, Total, 2025.*10/ })
  await expect(total).toBeVisible()
  const fix = page.getByRole('button', { name: 'Arrêter les chiffres de 2025' })
  await fix.press('Enter')
  await expect(page.getByRole('columnheader', { name: /arrêté/ })).toHaveCount(1)
  await expect(page.getByRole('status').filter({ hasText: 'Chiffres de 2025 arrêtés' })).toBeVisible()
  await expect(page.locator(':focus')).toHaveCount(1)
  const other = await createMeeting(page, { kind: 'forum', title: 'Un oubli', date: '2025-06-06' })
  await call(page, 'arrivals.arrive', {
    meeting: other,
    who: { kind: 'new', lastName: 'FLEURANT', firstName: '', role: '', structure: '', email: '' },
    line: null,
  })
  await expect(page.getByRole('alert')).toContainText('ne sont plus ceux d’aujourd’hui')
  await expectAccessibleInBoth(page)
  await page.getByRole('button', { name: 'Arrêter à nouveau les chiffres de 2025' }).press('Enter')
  await expect(page.getByRole('button', { name: /^Participations, Total, 2025.*11/ })).toBeVisible()
})

test.describe('without a clipboard', () => {
  test.use({ demo: true })

  test('the refusal is told, and the image can be saved instead', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.write = () => Promise.reject(new Error('refused'))
    })
    // Loaded again before it is in, the window would have lost its way in.
    await expect(page.locator('#page-title')).toBeVisible()
    await page.reload()
    await openIndicator(page, 'Accompagnements')
    await expect(page.locator('figure svg').first()).toBeVisible()
    await page.getByRole('button', { name: 'Copier l’image' }).first().click()
    await expect(page.getByRole('alert').filter({ hasText: 'L’image n’a pas été copiée.' })).toContainText(
      'Enregistrez l’image',
    )
  })
})
