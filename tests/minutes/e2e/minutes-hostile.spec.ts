import type { Page } from '@playwright/test'
import { expect, test } from '../../support/e2e/concerto.ts'
import { editor, openMinutes, pasteHtml, storedText, writeIn } from '../../support/e2e/minutes.ts'
import { call, createMeeting, openEspace } from '../../support/e2e/screens.ts'

const markup = '<img src=x onerror="window.hostile = 1"><script>window.hostile = 1</script>'

test.beforeEach(async ({ page }) => openEspace(page))

const begin = async (page: Page): Promise<string> => {
  const meeting = await createMeeting(page)
  await openMinutes(page, meeting)
  await page.getByRole('button', { name: 'Commencer par un texte' }).click()
  await expect(editor(page, 'Titre de la section')).toBeFocused()
  return meeting
}

test('markup typed or stored is text: in the title, the text, the footer, the preview', async ({ page }) => {
  const meeting = await begin(page)
  await writeIn(page, 'Titre de la section')
  await page.keyboard.insertText(`Titre ${markup}`)
  await writeIn(page, 'Texte de la section')
  await page.keyboard.insertText(`Texte ${markup}`)
  await expect.poll(() => storedText(page, meeting)).toContain('Texte <img')
  await call(page, 'records.update', {
    record: 'meeting',
    id: meeting,
    changes: { footer: `"; } </style>${markup} \\` },
  })
  await page.getByText('Aperçu', { exact: true }).click()
  const sheet = page.getByRole('region', { name: 'Page du compte-rendu' })
  await expect(sheet.getByRole('heading', { level: 2 }).last()).toHaveText(`1. Titre ${markup}`)
  await expect(sheet).toContainText(`Texte ${markup}`)
  await expect(sheet).toContainText(`"; } </style>${markup} \\`)
  await expect(page.locator('img, #root script')).toHaveCount(0)
  expect(await page.evaluate(() => 'hostile' in window)).toBe(false)
})

test('pasted markup runs nothing, loads nothing, and links nowhere but to the web and to mail', async ({ page }) => {
  const meeting = await begin(page)
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).host))
  await writeIn(page, 'Texte de la section')
  await pasteHtml(
    page,
    `<p>Un ${markup}<img src="https://pisteur.exemple/p.gif"><iframe src="https://pisteur.exemple"></iframe>
    <a href="javascript:alert(1)">script</a> <a href="data:text/html,x">data</a> <a href="file:///etc/passwd">fichier</a>
    <a href="mailto:a@exemple.fr">courriel</a></p>`,
  )
  await expect.poll(() => storedText(page, meeting)).toContain('courriel')
  const stored = await storedText(page, meeting)
  expect(stored.match(/"href":"[^"]*"/g)).toEqual(['"href":"mailto:a@exemple.fr"'])
  expect(await page.evaluate(() => 'hostile' in window)).toBe(false)
  expect(asked.filter((host) => host !== new URL(page.url()).host)).toEqual([])
})

test('invisible characters are taken out, said, and leave the screen too', async ({ page }) => {
  const meeting = await begin(page)
  await writeIn(page, 'Texte de la section')
  await page.keyboard.insertText('Un\u0000 deux\uFFFE tro\u202Eis')
  await expect(page.getByText(/^3\scaractères invisibles ont été retirés\.$/)).toBeVisible()
  await expect(editor(page, 'Texte de la section')).toHaveText('Un deux trois')
  await expect.poll(() => storedText(page, meeting)).toContain('Un deux trois')
})

test('a link shows where it leads, to who points at it and to who reaches it by the keyboard', async ({ page }) => {
  const meeting = await begin(page)
  await writeIn(page, 'Texte de la section')
  await pasteHtml(page, '<p><a href="http://www.exemple.fr@xn--exmple-cua.fr/page">la page</a></p>')
  await expect.poll(() => storedText(page, meeting)).toContain('la page')
  await page.getByText('Aperçu', { exact: true }).click()
  const link = page.getByRole('region', { name: 'Page du compte-rendu' }).getByRole('link', { name: 'la page' })
  const address = page.getByRole('tooltip')
  await link.hover()
  await expect(address).toContainText('http://xn--exmple-cua.fr/page')
  await expect(address).toContainText('Un nom précédait celui du site')
  await page.mouse.move(0, 0)
  await expect(address).toBeHidden()
  await link.focus()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  await expect(link).toBeFocused()
  await expect(address).toContainText('http://xn--exmple-cua.fr/page')
  await expect(link).toHaveAttribute('href', 'http://xn--exmple-cua.fr/page')
})
