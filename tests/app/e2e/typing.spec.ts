import { expect, hostName, test } from '../../support/e2e/concerto.ts'
import { openApart } from '../../support/e2e/exchanges.ts'
import { editor } from '../../support/e2e/minutes.ts'
import { call, onTheWay, openEspace, visit } from '../../support/e2e/screens.ts'
import { inBlock, inMeetingFacts, typedFields } from '../../support/e2e/typed-fields.ts'
import { pace, typeSlowly } from '../../support/e2e/typing.ts'

test.skip(hostName === 'electron', 'answers are held on their way, by HTTP')
test.setTimeout(120_000 + pace.keys * 3_000)

test.describe('TY-1: no letter is lost, however slow the computer and late the answers', () => {
  for (const [name, open] of Object.entries(typedFields))
    test(name, async ({ page }) => {
      await openEspace(page)
      await typeSlowly(page, await open(page))
    })

  test('another version of a point to settle', async ({ page, otherPoste }) => {
    await openApart(page, otherPoste)
    await visit(page, '/echanges/points')
    await page
      .getByRole('button', { name: /Conditions de réussite/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Écrire une autre version' }).click()
    const at = page.getByRole('textbox', { name: /Une autre version/ })
    await typeSlowly(page, { at, stored: null, what: 'words', longest: 4_000 })
  })
})

test('TY-1: what was asked for before the last save never shows, and what is written elsewhere since does', async ({
  page,
}) => {
  await openEspace(page)
  const stored = await inBlock(page)
  const text = editor(page, 'Texte du bloc')
  await text.click()
  await page.keyboard.type('Un.')
  await expect.poll(stored).toContain('Un.')
  const { promise: later, resolve: letGo } = Promise.withResolvers<void>()
  await onTheWay(page, async (route) => {
    const response = await route.fetch()
    if (route.request().postDataJSON()?.path === 'textBlocks.list') await later
    await route.fulfill({ response }).catch(() => undefined)
  })
  await page.keyboard.type(' Deux.')
  await page.waitForTimeout(1_500)
  await page.keyboard.type(' Trois.')
  await page.waitForTimeout(1_500)
  await expect(text).toHaveText('Un. Deux. Trois.')
  letGo()
  await page.unroute('**/api/call')
  await expect.poll(stored).toContain('Un. Deux. Trois.')
  await page.waitForTimeout(500)
  await expect(text).toHaveText('Un. Deux. Trois.')
  await call(page, 'history.undo')
  await expect(text).toHaveText('Un. Deux.')
})

test('TY-1: a field left and opened again shows what was typed in it, though it was not read again', async ({
  page,
}) => {
  await openEspace(page)
  const stored = await inBlock(page)
  await call(page, 'records.create', { record: 'textBlock', values: { name: 'Clôture' } })
  const chosen = (name: string) => page.getByRole('list', { name: 'Blocs de texte' }).getByRole('button', { name })
  await chosen('Mention').click()
  await editor(page, 'Texte du bloc').click()
  const { promise: never } = Promise.withResolvers<void>()
  await onTheWay(page, async (route) => {
    if (route.request().postDataJSON()?.path === 'textBlocks.list') await never
    await route.continue().catch(() => undefined)
  })
  await page.keyboard.type('Un.')
  await chosen('Clôture').click()
  await expect(editor(page, 'Texte du bloc')).toHaveText('')
  await chosen('Mention').click()
  await expect(editor(page, 'Texte du bloc')).toHaveText('Un.')
  await editor(page, 'Texte du bloc').click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Deux.')
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await expect.poll(stored).toContain('Un. Deux.')
})

test('TY-2: a save never overtakes the one before it', async ({ page }) => {
  await openEspace(page)
  const stored = await inMeetingFacts(page)
  const field = page.getByLabel('Accès')
  let sent = 0
  await onTheWay(page, async (route) => {
    if (route.request().postDataJSON()?.path === 'records.update') {
      sent += 1
      if (sent === 1) await new Promise((go) => setTimeout(go, 2_500))
    }
    await route.continue().catch(() => undefined)
  })
  await field.fill('Cour')
  await field.press('Enter')
  await field.fill('Cour, à gauche')
  await field.press('Enter')
  await expect.poll(stored).toContain('Cour, à gauche')
  await page.waitForTimeout(1_000)
  expect(await stored()).toContain('Cour, à gauche')
})

test('TY-4: a window that closes stores what was just typed, in a text and in a short field', async ({
  page,
  host,
}) => {
  await openEspace(page)
  await inBlock(page)
  await editor(page, 'Texte du bloc').click()
  await page.keyboard.type('La fin.')
  const other = await page.context().newPage()
  await other.goto(await host.newUrl())
  await expect(other.locator('#page-title')).toBeVisible()
  await inMeetingFacts(other)
  await other.getByLabel('Accès').click()
  await other.keyboard.type('Par la cour')
  await page.close({ runBeforeUnload: true })
  const last = await other.context().newPage()
  await other.goto('about:blank')
  await last.goto(await host.newUrl())
  await expect(last.locator('#page-title')).toBeVisible()
  const read = async (path: string, input: object) => JSON.stringify(await call(last, path, input))
  await expect.poll(() => read('textBlocks.list', { text: '' })).toContain('La fin.')
  const [meeting] = await call<{ id: string }[]>(last, 'meetings.list')
  await expect.poll(() => read('meetings.page', { id: meeting?.id })).toContain('Par la cour')
})
