import type { Page } from '@playwright/test'
import { expectAccessibleInBoth } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { call, createMeeting, openEspace, visit } from '../../support/e2e/screens.ts'
import { listOf } from '../../support/list-of.ts'

const firsts = (page: Page) => page.getByRole('list', { name: 'Formulations, Secteur Nord' })
const ranking = (page: Page) => page.getByRole('list', { name: 'Classement' })
const table = (page: Page) => page.getByRole('table', { name: 'Axes communs par secteur' })
const row = (page: Page, axis: RegExp) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: axis }) })
const card = (page: Page, name: string) => table(page).getByRole('button', { name: new RegExp(`^${name}`) })

test.describe('axes and votes', () => {
  test.beforeEach(({ page }) => openEspace(page))

  test('are typed, voted, drawn into axes and put before the committee, by the keyboard alone', async ({ page }) => {
    await createMeeting(page, { number: 1 })
    const committee = { kind: 'committee', number: 1, title: '1er comité', seriesName: '', sector: null }
    await createMeeting(page, { ...committee, date: '2036-10-30' })
    await createMeeting(page, { ...committee, title: 'Comité tenu', date: '2026-01-15' })
    await visit(page, '/axes')
    await expectAccessibleInBoth(page)
    await page.getByRole('link', { name: 'Saisir les formulations' }).focus()
    await page.keyboard.press('Enter')

    const words = page.getByLabel('Nouvelle formulation')
    await words.focus()
    for (const text of ['Se relayer entre vallées', 'Ouvrir le soir ; 5']) {
      await page.keyboard.type(text)
      await page.keyboard.press('Enter')
      await expect(words).toHaveValue('')
    }
    await expect(firsts(page).getByRole('listitem')).toHaveCount(2)
    await page.getByRole('button', { name: 'Coller une liste…' }).click()
    await page.getByLabel('Une formulation par ligne').fill('Une liste à jour\t5\n3 – Du réseau partout')
    await expect(page.getByRole('table', { name: 'Ce qui est compris' }).getByRole('row')).toHaveText([
      'FormulationGommettes',
      'Une liste à jour5',
      'Du réseau partout3',
    ])
    await page.getByRole('button', { name: 'Ajouter deux formulations' }).click()
    await expect(firsts(page).getByRole('listitem')).toHaveCount(4)

    await page.getByLabel('Gommettes, Se relayer entre vallées').focus()
    await page.keyboard.type('11')
    await page.keyboard.press('ArrowDown')
    await expect(page.getByLabel('Gommettes, Ouvrir le soir')).toBeFocused()
    await expect(ranking(page).getByRole('listitem')).toHaveText([
      /^1re.*Se relayer/,
      /^2e ex\s?æquo.*Ouvrir le soir/,
      /^2e ex\s?æquo.*Une liste à jour/,
      /^4e.*Du réseau partout/,
    ])
    await expect(page.getByText('24 gommettes en tout.')).toBeVisible()
    await expectAccessibleInBoth(page)

    await page.getByRole('link', { name: 'Composer les axes' }).click()
    await page.getByRole('button', { name: 'Nouvel axe commun' }).click()
    await page.getByLabel(/^Intitulé, Axe\s1$/).fill('Aller au-devant')
    await page.getByRole('button', { name: 'Nouvel axe commun' }).click()
    await page.getByLabel(/^Intitulé, Axe\s2$/).fill('Faire réseau')
    await page.getByLabel(/^Intitulé, Axe\s2$/).press('Enter')
    await expect(page.getByLabel(/^Intitulé, Axe\s2$/)).toHaveValue('Faire réseau')

    await card(page, 'Se relayer').focus()
    await page.keyboard.press('Space')
    await expect(page.getByText(/«\sSe relayer entre vallées\s» est prise, à rattacher/)).toBeAttached()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    await expect(row(page, /Axe\s1/)).toContainText('viendra ici')
    await page.keyboard.press('Enter')
    await expect(row(page, /Axe\s1/).getByRole('button', { name: /^Se relayer entre vallées/ })).toBeFocused()
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Escape')
    await expect(page.getByText('« Se relayer entre vallées » est laissée à sa place.')).toBeAttached()
    await expect(row(page, /Axe\s1/)).toContainText('11')

    await page.getByRole('button', { name: 'Proposer au comité' }).click()
    await expect(page.getByLabel('Instance qui les examinera').getByRole('option')).toHaveText([
      'Pas encore connue',
      /^1er comité, 30\soctobre\s2036$/,
    ])
    await page.getByLabel('Instance qui les examinera').selectOption({ label: '1er comité, 30 octobre 2036' })
    // Nothing was drawn into the second: it is not put before anybody, and the dialog says so.
    await expect(page.getByRole('dialog')).toContainText(/Axe\s2 reste à l’étude\s: rien n’y est rattaché\./)
    await expect(page.getByRole('checkbox', { name: 'Ajouter un point à son ordre du jour' })).toBeChecked()
    await page.getByRole('dialog').getByRole('button', { name: 'Proposer', exact: true }).click()
    await expect(row(page, /Axe\s1/)).toContainText('Proposé à l’instance')
    await expect(row(page, /Axe\s2/)).not.toContainText('Proposé à l’instance')
    await page.getByRole('button', { name: /^Autres actions, Axe\s1$/ }).click()
    await page.getByRole('menuitem', { name: 'Supprimer' }).click()
    await expect(row(page, /À rattacher/)).toContainText('Se relayer entre vallées')
    await page.getByRole('status').getByRole('button', { name: 'Annuler' }).click()
    await expect(row(page, /Aller au-devant|Axe\s1/).first()).toContainText('Se relayer entre vallées')
  })

  test('a formulation is drawn by the mouse, and its thread is one click away', async ({ page }) => {
    const meeting = await createMeeting(page, { number: 1 })
    const { sectors } = await call<{ sectors: { id: string }[] }>(page, 'meetings.choices')
    await call(page, 'axes.addAxis', { title: 'Aller au-devant' })
    await call(page, 'axes.add', { sector: sectors[0]?.id, meeting, items: [{ text: 'Ouvrir le soir', votes: 4 }] })
    await visit(page, '/axes')
    const from = await card(page, 'Ouvrir le soir').boundingBox()
    const to = await row(page, /Axe\s1/).boundingBox()
    if (from === null || to === null) throw new Error('nothing to draw')
    await page.mouse.move(from.x + 20, from.y + 10)
    await page.mouse.down()
    await page.mouse.move(from.x + 20, from.y, { steps: 3 })
    await page.mouse.move(to.x + 300, to.y + to.height / 2, { steps: 6 })
    await expect(row(page, /Axe\s1/)).toContainText('viendra ici')
    await page.mouse.up()
    await expect(row(page, /Axe\s1/).getByRole('button', { name: /^Ouvrir le soir/ })).toBeVisible()
    await expectAccessibleInBoth(page)

    await page.getByRole('link', { name: 'Voir le fil, Ouvrir le soir' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Ouvrir le soir' })).toBeVisible()
    await expect(page.getByRole('list', { name: 'Le fil', exact: true })).toContainText('Concertation 1')
  })

  test('what minutes say is taken up, tied as its words tell, and read as a thread', async ({ page }) => {
    const meeting = await createMeeting(page)
    await call(page, 'minutes.addSection', { meeting, after: null, kind: 'axis', level: 2 })
    const { axisSheets } = await call<{ axisSheets: { id: string }[] }>(page, 'minutes.get', { meeting })
    await call(page, 'records.update', {
      record: 'axisSheet',
      id: axisSheets[0]?.id,
      changes: {
        proposedActions: listOf('Un bus du numérique'),
        priorityActions: listOf('Action 1. Dessiner la carte', 'Action 2. Mettre sur la route un bus du numérique'),
      },
    })
    await visit(page, '/axes/gommettes')
    await page.getByRole('button', { name: /^Tout reprendre/ }).click()
    await expect(page.getByRole('heading', { name: 'À reprendre des comptes-rendus' })).toHaveCount(0)
    await page.getByRole('link', { name: 'Composer les axes' }).click()
    await table(page)
      .getByRole('link', { name: /^Axe\s1$/ })
      .click()
    await page.getByRole('button', { name: /^Accepter, Mettre sur la route/ }).click()
    const thread = page.getByRole('list', { name: /^Le fil de «\sMettre sur la route un bus du numérique\s»$/ })
    await expect(thread).toContainText('Action 2 de l’axe 1')
    await expectAccessibleInBoth(page)
    await thread.getByRole('link', { name: 'Mettre sur la route un bus du numérique' }).click()
    await expect(page.getByRole('button', { name: 'Délier « Un bus du numérique »' })).toBeVisible()
    await expectAccessibleInBoth(page)
    await visit(page, '/axes/restitution')
    await expect(page.getByRole('heading', { level: 2, name: /^Axe\s1/ })).toBeVisible()
    await expectAccessibleInBoth(page)
  })
})

test.describe('in the demonstration', () => {
  test.use({ demo: true })

  test('an axis without formulation weakens nothing; what was voted is a chart and its table; two near axes are kept, or not', async ({
    page,
  }) => {
    await visit(page, '/axes')
    await expect(page.getByText('Convergence forte')).toBeVisible()
    await expect(page.getByText(/Un axe sans formulation n’est pas compté\./)).toBeVisible()
    const near = page.getByRole('region', { name: 'Axes proches' })
    await near.getByRole('button', { name: /^Garder les deux, Axe\s3/ }).click()
    await expect(near).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await page.reload()
    await expect(table(page)).toBeVisible()
    await expect(near).toHaveCount(0)
    await page.keyboard.press('Control+z')
    await expect(near).toBeVisible()

    await visit(page, '/axes/restitution')
    const votes = page.getByRole('table', { name: 'Gommettes par axe et par secteur' })
    await expect(votes.getByRole('columnheader')).toHaveText([
      'Secteur',
      /^Axe\s1$/,
      /^Axe\s2$/,
      /^Axe\s3$/,
      'À rattacher',
    ])
    await expect(votes.getByRole('row', { name: /^Total/ }).getByRole('cell')).toHaveText(['30', '22', '16', '10'])
    const drawn = page.locator('[data-chart] svg').first()
    await expect(drawn).toBeVisible()
    const centre = async (of: typeof drawn) => {
      const box = await of.boundingBox()
      return (box?.x ?? 0) + (box?.width ?? 0) / 2
    }
    const bars = drawn.locator('.recharts-bar-rectangle path')
    await expect.poll(() => bars.count()).toBeGreaterThan(0)
    // A bar stands over the column that says its figure.
    expect(
      Math.abs((await centre(bars.first())) - (await centre(votes.getByRole('columnheader').nth(1)))),
    ).toBeLessThan(4)
    await expectAccessibleInBoth(page)
  })
})
