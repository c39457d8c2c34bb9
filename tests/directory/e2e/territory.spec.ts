import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import {
  expectAccessibleInBoth,
  expectNothingSideways,
  narrowWidths,
  settled,
} from '../../support/e2e/accessibility.ts'
import { expect, hostName, test } from '../../support/e2e/concerto.ts'
import { call, expectAccessible, holdCall, onTheWay, openEspace, visit } from '../../support/e2e/screens.ts'

const marks = (page: Page) => page.getByRole('application', { name: 'Carte des lieux' }).getByRole('button')
const parts = (page: Page) => page.getByRole('table', { name: 'Lieux par intercommunalité' })
const row = (page: Page, name: string | RegExp) => page.getByRole('treegrid').getByRole('row', { name })
const done = (page: Page) => page.getByRole('status').filter({ hasText: 'Annuler' })

const diskFull = {
  code: 'disk-full',
  fact: 'La carte n’a pas été lue.',
  cause: 'Le disque est plein.',
  unchanged: 'Vos données n’ont pas changé.',
  next: 'Libérez de la place.',
}

const square = (width: number): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: {},
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [2.3, 46.4],
              [2.3 + width, 46.4],
              [2.3 + width, 46.6],
              [2.3, 46.6],
              [2.3, 46.4],
            ],
          ],
        },
      },
    ],
  })

const geojson = (text: string) => ({
  name: 'epci.geojson',
  mimeType: 'application/geo+json',
  buffer: Buffer.from(text),
})

test('without places, or without a département, the screen says what to do', async ({ page }) => {
  await openEspace(page)
  await visit(page, '/territoire')
  await expect(page.getByText('L’annuaire n’a encore aucun lieu.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('tab', { name: 'Carte' }).press('Enter')
  const values = { name: 'Espace Nautile', commune: 'Cluny', inseeCode: '71137', latitude: '49.25', longitude: '4.03' }
  await call(page, 'records.create', { record: 'place', values })
  await expect(page.getByText(/Espace Nautile.+du département/)).toBeVisible()
  await expect(page.getByText('Aucun lieu n’a de coordonnées')).toHaveCount(0)
  const { espace } = await call<{ espace: { id: string } }>(page, 'workspace.state')
  await call(page, 'records.update', { record: 'espace', id: espace.id, changes: { departementCode: null } })
  await expect(page.getByRole('link', { name: 'Choisir le département' })).toBeVisible()
})

/** Five intercommunalities covered, one left out, twenty places with coordinates. */
test.describe('the territory of the demo', () => {
  test.use({ demo: true })

  test('the matrix is walked by arrows, says what is missing, and leads to the directory', async ({ page }) => {
    await visit(page, '/territoire')
    await expect(
      page.getByText('Hors de la CC du Haut-Val, aucun lieu n’aide à comprendre le monde numérique.'),
    ).toBeVisible()
    const joncs = page.getByRole('link', { name: '3 lieux, CC des Joncs' })
    await joncs.focus()
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(key)
    const cell = page.getByRole('link', { name: '1 lieu, Maîtrise des outils numériques du quotidien, CC des Sources' })
    await expect(cell).toBeFocused()
    await page.keyboard.press('ArrowLeft')
    await expect(
      page.getByRole('link', { name: 'Aucun lieu, Aide aux démarches administratives, CC des Sources' }),
    ).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect
      .poll(() => decodeURIComponent(page.url()))
      .toContain('/annuaire?liste=lieux&filtre={"epci":["990000029"],"services":["basics"]}')
  })

  test('a part of the territory is chosen once for all views, and let go', async ({ page }) => {
    await visit(page, '/territoire')
    await page.getByLabel('Secteur').selectOption('Plateau')
    await expect(page.getByRole('rowheader')).toHaveText([/^CC du Causse/, 'Total'])
    await page.getByRole('tab', { name: 'Carte' }).press('Enter')
    await expect(page.getByRole('table', { name: 'Les lieux de la carte' }).getByRole('row')).toHaveCount(4)
    await expect(parts(page).getByRole('rowheader')).toHaveText(['Causse'])
    await page.getByRole('button', { name: 'Tout le territoire' }).click()
    await expect(page.getByRole('table', { name: 'Les lieux de la carte' }).getByRole('row')).toHaveCount(21)
  })

  test('the map and its table are read by keyboard alone', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await visit(page, '/territoire?vue=carte')
    await expect(page.getByText('Par habitant, la CC Lisse et Peupliers a le plus de lieux')).toBeVisible()
    await expect(parts(page).getByRole('row', { name: /^CC des Sources/ })).toContainText('2\u00A041014,12')
    const map = page.getByRole('application', { name: 'Carte des lieux' })
    await expect(page.getByText('20 lieux', { exact: true })).toBeVisible()

    const exporting = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Exporter en Excel' }).press('Enter')
    expect((await exporting).suggestedFilename()).toMatch(/^Lieux-par-intercommunalite_.+\.xlsx$/)

    const sources = parts(page).getByRole('button', { name: 'CC des Sources' })
    await sources.focus()
    await page.keyboard.press('ArrowDown')
    const joncs = parts(page).getByRole('button', { name: 'CC des Joncs' })
    await expect(joncs).toBeFocused()
    await expect(joncs).toHaveAttribute('aria-pressed', 'true')
    await page.keyboard.press('Enter')
    await expect(page.getByText(/en vue sur 20$/)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByText('20 lieux', { exact: true })).toBeVisible()
    await expect(joncs).toHaveAttribute('aria-pressed', 'false')

    await map.focus()
    await page.keyboard.press('+')
    await page.keyboard.press('+')
    await expect(page.getByText(/en vue sur 20$/)).toBeVisible()
    await page.getByRole('button', { name: 'Tout montrer' }).click()
    await page.keyboard.press('Tab')
    await expect(map).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(marks(page).and(page.locator(':focus'))).toHaveCount(1)

    const place = page.getByRole('button', { name: /^Foyer rural, Fontclaire-en-Val/ })
    await place.focus()
    await page.keyboard.press('ArrowUp')
    await expect(page.getByRole('button', { name: /^Trois lieux, Valombrage/ })).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    const chosen = page.getByRole('region', { name: 'Lieu choisi' })
    await expect(chosen.getByRole('link', { name: 'Foyer rural' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(place).toBeFocused()

    const group = page.getByRole('button', { name: /^Dix lieux, Pontvermeil/ })
    await group.focus()
    await page.keyboard.press('Enter')
    await expect(group).toHaveCount(0)
    await expect(marks(page).and(page.locator(':focus'))).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(map).toBeFocused()
  })

  test('a map that is read says so when it lasts; one that cannot be says why, and is read again', async ({ page }) => {
    await visit(page, '/territoire')
    const answer = await holdCall(page, 'territory.map')
    await page.getByRole('tab', { name: 'Carte' }).press('Enter')
    await expect(page.getByRole('tabpanel').locator('[aria-busy=true]')).toContainText('Lecture')
    await expectAccessible(page)
    let refusing = true
    await onTheWay(page, (route) =>
      refusing && route.request().postDataJSON()?.path === 'territory.map'
        ? route.fulfill({ json: { ok: false, error: diskFull } })
        : route.fallback(),
    )
    answer()
    await expect(parts(page)).toBeVisible()
    await page.getByLabel('Secteur').selectOption('Plateau')
    await expect(page.getByRole('alert')).toContainText('La carte n’a pas été lue. Le disque est plein.')
    await expect(parts(page)).toHaveCount(0)
    await expectAccessibleInBoth(page)
    refusing = false
    await page.getByRole('alert').getByRole('button', { name: 'Réessayer' }).press('Enter')
    await expect(parts(page).getByRole('rowheader')).toHaveText(['Causse'])
    await expect(page.getByRole('alert')).toHaveCount(0)
  })

  test('a click opens a group, then a place, which leads to the directory', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await visit(page, '/territoire?vue=carte')
    await page.getByRole('button', { name: /^Trois lieux, Valombrage/ }).click()
    await expect(page.getByRole('button', { name: /^Trois lieux, Valombrage/ })).toHaveCount(0)
    await page.getByRole('button', { name: 'Tout montrer' }).click()
    await page.getByRole('button', { name: /^Foyer rural, Fontclaire-en-Val/ }).click()
    await page.getByRole('region', { name: 'Lieu choisi' }).getByRole('link', { name: 'Foyer rural' }).click()
    await expect.poll(() => page.url()).toContain('/annuaire/lieux/')
  })

  test('contours of one’s own take the place of the cells, are replaced, refused in words, and taken away', async ({
    page,
  }) => {
    await visit(page, '/territoire?vue=carte')
    const approached = page.getByText('Carte approchée')
    await expect(approached).toBeVisible()
    await expect(page.getByText('ajoutez un fichier GeoJSON des communes ou des intercommunalités')).toBeVisible()
    await page.getByLabel('Fichier de contours').setInputFiles(geojson(square(0.2)))
    await expect(page.getByText('Contours : epci.geojson')).toBeVisible()
    await expect(approached).toHaveCount(0)
    await page.getByLabel('Fichier de contours').setInputFiles(geojson(square(900)))
    await expect(page.getByRole('alert')).toContainText('n’est pas en longitudes et latitudes')
    await page.getByRole('button', { name: 'Fermer ce message' }).first().click()
    await page.getByRole('button', { name: 'Retirer les contours' }).click()
    await expect(page.getByText('Contours : epci.geojson')).toHaveCount(0)
    await expect(approached).toBeVisible()
  })

  test('a place far away is told aside, and the map stays where it is', async ({ page }) => {
    await visit(page, '/territoire?vue=carte')
    await expect(page.getByText('20 lieux', { exact: true })).toBeVisible()
    const foyer = page.getByRole('button', { name: /^Foyer rural, Fontclaire-en-Val/ })
    await expect(foyer).toBeVisible()
    const before = await foyer.boundingBox()
    await call(page, 'records.create', {
      record: 'place',
      values: {
        name: 'Espace Nautile',
        commune: 'Pontvermeil',
        inseeCode: '00012',
        latitude: '49.25',
        longitude: '4.03',
      },
    })
    await expect(page.getByText('est placé à 305 km du département : il n’est pas sur la carte.')).toBeVisible()
    await expect(page.getByText('20 lieux', { exact: true })).toBeVisible()
    expect(await foyer.boundingBox()).toEqual(before)
    await page.getByRole('link', { name: 'Corriger Espace Nautile' }).click()
    await expect(page.getByRole('heading', { name: 'Espace Nautile' })).toBeVisible()
  })

  test('what colours the map is chosen, and the legend says it', async ({ page }) => {
    await visit(page, '/territoire?vue=carte')
    const legend = page.getByRole('list', { name: 'Légende' })
    await expect(legend).toContainText('zone blanche : aucun lieu à moins de 6 km')
    await expect(legend).toContainText('moins de 4,5 pour 10 000 habitants')
    await page.getByText('Fraîcheur des lieux').click()
    await expect(legend).toContainText('À surveiller')
    await expect(legend).not.toContainText('habitants')
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('list', { name: 'Touches de cet écran' })).toBeHidden()
    await page.emulateMedia({ media: 'screen' })
    await page.getByLabel('Zones blanches').uncheck()
    await expect(legend).not.toContainText('zone blanche')
    await page.getByLabel('Lieux', { exact: true }).uncheck()
    await expect(marks(page)).toHaveCount(0)
  })

  test('the map is copied, and saved as points and as a drawing that stands alone, as the screen shows it', async ({
    page,
    copied,
  }) => {
    await visit(page, '/territoire?vue=carte&epci=990000029')
    await expect(page.getByRole('list', { name: 'Légende' })).toBeVisible()
    await page.getByRole('button', { name: 'Copier l’image' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Image copiée' })).toBeVisible()
    expect(await copied.width()).toBeGreaterThan(800)
    const title = 'Lieux, Département de la Haute-Lisière, hors agglomération de Clairfond, CC des Sources'
    const saved = async (kind: 'PNG' | 'SVG') => {
      const saving = page.waitForEvent('download')
      await page.getByRole('button', { name: `Enregistrer en ${kind}` }).press('Enter')
      const file = await saving
      expect(file.suggestedFilename()).toBe(`${title}.${kind.toLowerCase()}`)
      return readFileSync(await file.path())
    }
    expect((await saved('PNG')).subarray(1, 4).toString()).toBe('PNG')
    const drawing = (await saved('SVG')).toString()
    const read = await page.evaluate((text) => {
      const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement
      const said = (name: string) => root.querySelector(name)?.textContent
      return { kind: root.nodeName, title: said(':scope > title'), description: said(':scope > desc') }
    }, drawing)
    expect(read).toMatchObject({ kind: 'svg', title, description: expect.stringContaining('Un seul lieu est connu.') })
    expect(drawing).toContain('Carte approchée')
    expect(drawing).toContain('GeoNames')
    expect(drawing).toContain('MapSVG (CC\u00A0BY\u00A04.0)')
    expect(drawing).not.toMatch(/var\(--|oklab/)
  })

  test('who does what is a sheet to print', async ({ page }) => {
    await visit(page, '/territoire?vue=services')
    const understanding = page.getByRole('region', { name: 'Compréhension du monde numérique' })
    await expect(understanding.getByRole('listitem')).toHaveText([
      'Refuge numérique de la Haute LisseLe Refuge numérique',
    ])
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('navigation', { name: 'Navigation' })).toBeHidden()
    await expect(page.getByRole('tab', { name: 'Carte' })).toBeHidden()
    await expect(page.getByText(/^Qui fait quoi, Département de la Haute-Lisière, .+, le /)).toBeVisible()
  })

  test('communes go to another sector by keyboard alone, and come back', async ({ page }) => {
    await visit(page, '/territoire?vue=secteurs')
    await page.getByLabel('Trouver une commune').fill('haut-val')
    await page.getByLabel('Trouver une commune').fill('')
    await row(page, /CC du Haut-Val/).focus()
    await page.keyboard.press('ArrowRight')
    await expect(row(page, /Aigueseule/)).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    await page.keyboard.press('Shift+ArrowDown')
    await expect(page.getByText('2 communes cochées')).toBeVisible()
    await page.getByRole('button', { name: 'Mettre dans un secteur' }).press('Enter')
    await expect(page.getByRole('menuitem').first()).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('menuitem', { name: 'Plaine' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(done(page)).toContainText('2 communes dans le secteur Plaine')
    await expect(row(page, /CC du Haut-Val/)).toContainText('Amont, Plaine')
    await expect(page.getByRole('treegrid').locator(':focus')).toHaveCount(1)
    await page.keyboard.press('Control+z')
    await expect(row(page, /CC du Haut-Val/)).toContainText(/Amont$/)
  })

  test('a part is left out and taken in again; a sector that goes leaves its meetings', async ({ page }) => {
    await visit(page, '/territoire?vue=secteurs')
    await expect(page.getByText('Le périmètre compte 19 communes sur 21')).toBeVisible()
    await page.getByLabel('Cocher CA de Clairfond').click()
    await page.getByRole('button', { name: 'Reprendre' }).click()
    await expect(
      page.getByText('Le périmètre compte 21 communes, tout le département ; 2 n’ont pas de secteur.'),
    ).toBeVisible()
    await page.getByRole('button', { name: 'Supprimer le secteur Plateau' }).click()
    await expect(done(page)).toContainText('Secteur Plateau supprimé : trois réunions n’ont plus de secteur')
    await expect(row(page, /CC du Causse/)).toContainText('Sans secteur')
    await done(page).getByRole('button', { name: 'Annuler' }).click()
    await expect(row(page, /CC du Causse/)).toContainText('Plateau')
  })

  const views = ['couverture', 'carte', 'services', 'secteurs']

  for (const view of views)
    test(`${view} is accessible`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await visit(page, `/territoire?vue=${view}`)
      await viewSettled(page)
      await expectAccessibleInBoth(page)
    })

  test('in a narrow window nothing scrolls sideways', async ({ page }) => {
    for (const width of narrowWidths) {
      await page.setViewportSize({ width, height: 450 })
      for (const view of views) {
        await visit(page, `/territoire?vue=${view}`)
        await viewSettled(page)
        await expectNothingSideways(page)
      }
      await expectAccessible(page)
    }
  })

  test('the map asks nothing of another address', async ({ page, host }) => {
    test.skip(hostName === 'electron', 'Adresse locale : Electron n’en a pas.')
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).origin))
    await visit(page, '/territoire?vue=carte')
    await viewSettled(page)
    await page.getByRole('button', { name: 'Agrandir' }).click()
    await page.waitForLoadState('load')
    expect([...new Set(asked)].filter((origin) => origin !== host.address)).toEqual([])
  })
})

const viewSettled = async (page: Page): Promise<void> => {
  await expect(page.getByRole('tabpanel')).toBeVisible()
  await settled(page)
}
