import type { Page } from '@playwright/test'
import { expectAccessibleInBoth, expectFitsNarrow, expectNothingSideways } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { exchangeBoth, openApart, openBoth } from '../../support/e2e/exchanges.ts'
import { call, visit } from '../../support/e2e/screens.ts'

const title = (page: Page) => page.getByRole('heading', { level: 2, name: /^Point \d/ })
const radio = (page: Page, name: string) => page.getByRole('radio', { name, exact: true })
const bar = (page: Page) => page.getByRole('link', { name: /^Échanges/ })

const openPoint = async (page: Page, words: RegExp): Promise<void> => {
  await visit(page, '/echanges/points')
  await page.getByRole('button', { name: words }).first().click()
  await expect(title(page)).toHaveText(words)
}

test('points are settled by keyboard, one after the other, and told to have been', async ({ page, otherPoste }) => {
  await openApart(page, otherPoste)
  await visit(page, '/echanges/points')
  await expect(bar(page)).toHaveAccessibleName(/3.points à trancher/)
  await expect(title(page)).toHaveText(/^Point 1 sur 3.: Téléphone, «.Atelier du Moulin.»$/)
  await page.keyboard.press('2')
  await expect(radio(page, 'Secteur Ouest')).toBeChecked()
  await expect(radio(page, 'Secteur Ouest')).toBeFocused()
  await expect(radio(page, 'Secteur Ouest')).toHaveAccessibleDescription(/retiré.: 03.85.00.00.12.*vide.*Ysoline/)
  await page.keyboard.press('1')
  await expect(page.getByRole('button', { name: 'Retenir votre version' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(title(page)).toHaveText(/^Point 1 sur 2.: Conditions de réussite/)
  await expect(title(page)).toBeFocused()
  await expect(bar(page)).toHaveAccessibleName(/2.points à trancher/)

  await page.keyboard.press('n')
  await expect(title(page)).toHaveText(/^Point 2 sur 2.: Structure à garder ou à supprimer/)
  await expect(title(page)).toBeFocused()
  await radio(page, 'Garder').check()
  await page.getByRole('button', { name: 'Garder', exact: true }).click()
  await expect(title(page)).toHaveText(/^Point 1 sur 1.: Conditions de réussite/)
  await radio(page, 'Secteur Ouest').check()
  await page.getByRole('button', { name: 'Retenir la version du secteur Ouest' }).click()
  await expect(page.getByRole('heading', { name: 'Aucun point à trancher.' })).toBeVisible()
  await expect(page.locator('#page-title')).toBeFocused()
  const settled = page.getByRole('table', { name: 'Points tranchés' }).getByRole('row')
  await expect(settled).toHaveCount(4)
  await expect(settled.filter({ hasText: 'Relais de la Plaine' })).toContainText('Gardée')
  await expect(settled.filter({ hasText: 'Kits mallettes' })).toContainText('Odalric VENTCLAIR')
})

test('a long text is made passage by passage, or written anew, and nothing is kept before it is retained', async ({
  page,
  otherPoste,
}) => {
  await openApart(page, otherPoste)
  await openPoint(page, /Conditions de réussite/)
  await page.getByRole('button', { name: 'Écrire une autre version' }).click()
  const editor = page.getByRole('textbox', { name: /Une autre version/ })
  await expect(editor).toBeFocused()
  await editor.press('End')
  await editor.pressSequentially(' À revoir en mars.')
  await visit(page, '/echanges')
  await openPoint(page, /Conditions de réussite/)
  await expect(editor).toContainText('À revoir en mars.')
  await page.getByRole('button', { name: 'Revenir aux versions' }).click()
  await expect(radio(page, 'Chez vous')).toBeFocused()

  await page.getByRole('button', { name: 'Choisir passage par passage' }).click()
  const retain = page.getByRole('button', { name: 'Retenir ce texte' })
  await expect(retain).toBeDisabled()
  await expect(page.getByText(/Encore 1.passage à choisir/)).toBeVisible()
  await page.getByRole('group', { name: 'Passage 1' }).getByText('Les deux, l’un après l’autre').click()
  await retain.click()
  await expect(title(page)).toHaveText(/sur 2/)
  const row = page.getByRole('table', { name: 'Points tranchés' }).getByRole('row', { name: /Kits mallettes/ })
  for (const kept of [/12.000 euros/, /15.000 euros/, 'défrayés']) await expect(row).toContainText(kept)

  await openPoint(page, /Téléphone/)
  await page.getByRole('button', { name: 'Écrire une autre version' }).click()
  const phone = page.getByRole('textbox', { name: 'Téléphone' })
  await expect(phone).toBeFocused()
  await phone.fill('03 85 00 00 77')
  await page.getByRole('button', { name: 'Retenir ce que j’ai écrit' }).click()
  await expect(page.getByRole('row', { name: /Atelier du Moulin/ })).toContainText(/03.85.00.00.77/)
})

test('a row tells what is to be settled there, and its history gives a version back', async ({ page, otherPoste }) => {
  const { fiche } = await openApart(page, otherPoste)
  await visit(page, `/fiches/${fiche}`)
  await page.getByRole('link', { name: /1.point à trancher/ }).click()
  await expect(title(page)).toHaveText(/Conditions de réussite/)
  await page.getByRole('link', { name: 'Voir la fiche-action' }).click()
  await page.getByRole('button', { name: 'Historique' }).click()
  const history = page.getByRole('dialog', { name: 'Historique' })
  await expect(history.getByRole('button', { name: /^Remettre cette valeur/ })).toHaveCount(2)
  await history.getByRole('button', { name: /^Remettre cette valeur.*10.000/ }).click()
  await expect(page.getByRole('status').filter({ hasText: /remis à la place de/ })).toBeVisible()
  await expect(history.getByRole('listitem')).toHaveCount(4)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('link', { name: /point à trancher/ })).toHaveCount(0)
  const text = page.getByRole('textbox', { name: 'Conditions de réussite' })
  await expect(text).toContainText(/budget de 10.000 euros/)

  await call(page, 'records.update', { record: 'fiche', id: fiche, changes: { title: 'Mallettes' } })
  await page.getByRole('button', { name: 'Dernières actions' }).click()
  const done = page.getByRole('menuitem')
  await expect(done.first()).toHaveText(/Modification d’une fiche-action – Mallettes$/)
  await expect(done.nth(1)).toContainText('Retour à une valeur d’avant')
  await done.nth(1).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Kits mallettes' })).toBeVisible()
  await expect(text).not.toContainText(/budget de 10.000 euros/)
  await expect(page.getByRole('status').filter({ hasText: /2.actions annulées/ })).toBeVisible()
})

test('the points, each way to settle one, and the history: no barrier, and nothing sideways', async ({
  page,
  otherPoste,
}) => {
  await openApart(page, otherPoste)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await visit(page, '/echanges/points')
  await page.keyboard.press('1')
  await expectAccessibleInBoth(page)
  await openPoint(page, /Conditions de réussite/)
  await page.getByRole('button', { name: 'Choisir passage par passage' }).click()
  await expectAccessibleInBoth(page)
  await expectFitsNarrow(page)
  await page.getByRole('button', { name: 'Revenir aux versions' }).click()
  await page.getByRole('button', { name: 'Écrire une autre version' }).click()
  await expectAccessibleInBoth(page)
  await page.getByRole('button', { name: 'Revenir aux versions' }).click()
  await page.keyboard.press('1')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('table', { name: 'Points tranchés' })).toBeVisible()
  await expectNothingSideways(page)
  await expectAccessibleInBoth(page)
})

test('a number is written anew; what names something else says where it is chosen', async ({ page, otherPoste }) => {
  await openBoth(page, otherPoste)
  const { sectors } = await call<{ sectors: { id: string }[] }>(page, 'workspace.state')
  const { id } = await call<{ id: string }>(page, 'records.create', { record: 'place', values: { name: 'Relais' } })
  const { id: actor } = await call<{ id: string }>(page, 'records.create', {
    record: 'actor',
    values: { name: 'Atelier du Moulin' },
  })
  await exchangeBoth(page, otherPoste)
  for (const [at, latitude, sector] of [
    [page, '46.30', sectors[0]?.id],
    [otherPoste, '46.35', sectors[1]?.id],
  ] as const) {
    await call(at, 'records.update', { record: 'place', id, changes: { latitude } })
    await call(at, 'records.update', { record: 'actor', id: actor, changes: { sector } })
  }
  await exchangeBoth(page, otherPoste)
  await openPoint(page, /Secteur/)
  await expect(page.getByText('choisissez-en un autre là où ce champ se lit')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Écrire une autre version' })).toHaveCount(0)
  await expectAccessibleInBoth(page)
  await openPoint(page, /Latitude/)
  await page.getByRole('button', { name: 'Écrire une autre version' }).click()
  const field = page.getByRole('textbox', { name: 'Latitude' })
  await expect(field).toBeFocused()
  await field.fill('99')
  await page.getByRole('button', { name: 'Retenir ce que j’ai écrit' }).press('Enter')
  await expect(field).toBeFocused()
  await expect(page.getByText(/Un nombre de -90 à 90 est attendu/)).toBeVisible()
  await expectAccessibleInBoth(page)
  await field.fill('46,325')
  await page.getByRole('button', { name: 'Retenir ce que j’ai écrit' }).click()
  await expect(page.getByRole('table', { name: 'Points tranchés' })).toContainText('46.325')
})

test('two figures of structures that one poste joined meanwhile are told beside the points, and one is kept', async ({
  page,
  otherPoste,
}) => {
  await openBoth(page, otherPoste)
  const create = async (record: string, values: object): Promise<string> =>
    (await call<{ id: string }>(page, 'records.create', { record, values })).id
  const [first, second] = [await create('actor', { name: 'Le Relais' }), await create('actor', { name: 'Lavoir' })]
  const counted = { measure: 'count', frequency: 'quarterly', provider: 'actors', overTime: 'sum' }
  const indicator = await create('indicator', { name: 'Personnes accompagnées', ...counted })
  const give = (poste: Page, actor: string, value: string) =>
    call(poste, 'indicators.type', {
      indicator,
      cells: [
        { period: '2026-T3', place: { kind: 'actor', id: actor }, item: null, value, outOf: null, answer: 'given' },
      ],
    })
  await give(page, first, '12')
  await exchangeBoth(page, otherPoste)
  await give(otherPoste, second, '15')
  await call(page, 'duplicates.join', { record: 'actor', first, second, fromSecond: [], keepName: true })
  await exchangeBoth(page, otherPoste)

  await visit(page, '/echanges/points')
  await expect(bar(page)).toHaveAccessibleName(/1.point à trancher/)
  const table = page.getByRole('table', { name: 'Chiffres de structures réunies, à trancher' })
  await expect(table).toContainText(/Personnes accompagnées, 3e trimestre 2026/)
  await expectFitsNarrow(page)
  await expectAccessibleInBoth(page)
  await table.getByRole('button', { name: /^Garder 27, leur somme/ }).click()
  await expect(page.getByRole('heading', { name: 'Aucun point à trancher.' })).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: /Chiffre choisi/ })).toBeVisible()
})
