import type { Page } from '@playwright/test'
import { expect, test } from '../../support/e2e/concerto.ts'
import {
  editor,
  importFixture,
  openImported,
  openMinutes,
  openSection,
  pasteHtml,
  storedMinutes,
  storedText,
  writeIn,
} from '../../support/e2e/minutes.ts'
import { dayIn } from '../../support/e2e/room.ts'
import { call, chooseIn, createMeeting, onTheWay, openEspace, visit } from '../../support/e2e/screens.ts'

test.beforeEach(async ({ page }) => openEspace(page))

test('what is typed is saved at the pause, and is there after the window is opened again', async ({ page }) => {
  const meeting = await openImported(page, /Mot d’accueil/)
  await writeIn(page, 'Texte de la section')
  await page.keyboard.type(' La salle est pleine.')
  await expect.poll(() => storedText(page, meeting)).toContain('Bienvenue. La salle est pleine.')
  await page.reload()
  await expect(editor(page, 'Texte de la section')).toContainText('Bienvenue. La salle est pleine.')
})

test('typing in the middle of a text goes on while it is saved and read again, however slowly', async ({ page }) => {
  const meeting = await openImported(page, /Mot d’accueil/)
  await onTheWay(page, async (route) => {
    const response = await route.fetch()
    const reads = (route.request().postData() ?? '').includes('minutes.get')
    await new Promise((resolve) => setTimeout(resolve, reads ? 250 : 0))
    await route.fulfill({ response })
  })
  const text = editor(page, 'Texte de la section')
  await text.getByText('Bienvenue.').click()
  await page.keyboard.press('Home')
  for (const letter of 'abcdefghijkl') {
    await page.keyboard.type(letter)
    await page.waitForTimeout(letter < 'd' ? 1_000 : 330)
  }
  await expect(text).toContainText('abcdefghijklBienvenue.')
  await expect.poll(() => storedText(page, meeting)).toContain('abcdefghijklBienvenue.')
  await expect(text).toContainText('abcdefghijklBienvenue.')
})

test('what is typed is saved when another section or screen is chosen at once', async ({ page }) => {
  const meeting = await openImported(page, /Mot d’accueil/)
  await writeIn(page, 'Texte de la section')
  await page.keyboard.type(' Un.')
  await openSection(page, /Participants/)
  await expect.poll(() => storedText(page, meeting)).toContain('Bienvenue. Un.')
  await openSection(page, /Mot d’accueil/)
  await writeIn(page, 'Texte de la section')
  await page.keyboard.type(' Deux.')
  await page.getByRole('link', { name: 'Comptes-rendus' }).first().click()
  await expect.poll(() => storedText(page, meeting)).toContain('Bienvenue. Un. Deux.')
})

test('what is undone leaves the screen, whatever is selected', async ({ page }) => {
  const meeting = await openImported(page, /Mot d’accueil/)
  await writeIn(page, 'Texte de la section')
  await page.keyboard.type(' De trop.')
  await expect.poll(() => storedText(page, meeting)).toContain('De trop.')
  await page.getByRole('button', { name: 'Annuler', exact: true }).click()
  await expect(editor(page, 'Texte de la section')).toHaveText(/Bienvenue\.$/)
})

test('a title, the cell of an axis and a mark are written where they stand', async ({ page }) => {
  const meeting = await openImported(page, /^Axe prioritaire 1/)
  await writeIn(page, 'Les enjeux')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Transports')
  await expect(editor(page, 'Les enjeux')).toContainText('Transports')
  await page.keyboard.press('Tab')
  await openSection(page, /Recenser les salles/)
  await page.getByRole('combobox', { name: 'Impact' }).selectOption('Non traité')
  await writeIn(page, 'Titre de la section')
  await page.keyboard.type(' libres')
  await expect.poll(() => storedText(page, meeting)).toContain('Recenser les salles libres')
  const written = async () => {
    const { axisSheets, fiches } = await storedMinutes(page, meeting)
    return [JSON.stringify(axisSheets[0]?.stakes).includes('Transports'), fiches[0]?.impact]
  }
  await expect.poll(written).toEqual([true, 'untreated'])
})

test('speakers, four levels of list, a quotation with its source, a link and a table are typed', async ({ page }) => {
  const meeting = await createMeeting(page)
  await openMinutes(page, meeting)
  await page.getByRole('button', { name: 'Commencer par un texte' }).click()
  await expect(editor(page, 'Titre de la section')).toBeFocused()
  await page.keyboard.type('Accueil')
  await page.keyboard.press('Enter')
  await expect(editor(page, 'Texte de la section')).toBeFocused()

  await page.getByLabel('Style du paragraphe').selectOption('Intervenant')
  await expect(editor(page, 'Texte de la section')).toBeFocused()
  await page.keyboard.type('Madame Aliénor BRISEFER')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Cheffe de service')
  await page.keyboard.press('Enter')
  await page.keyboard.type('- un')
  for (const word of ['deux', 'trois', 'quatre', 'encore quatre']) {
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.type(word)
  }
  await expect.poll(() => storedText(page, meeting)).toContain('encore quatre')
  const { sections } = await storedMinutes(page, meeting)
  const text = (words: string) => [{ type: 'text', text: words }]
  const said = (words: string) => ({ type: 'paragraph', content: text(words) })
  expect(sections[0]?.body).toEqual({
    type: 'doc',
    content: [
      { type: 'paragraph', attrs: { style: 'speaker' }, content: text('Madame Aliénor BRISEFER') },
      { type: 'paragraph', attrs: { style: 'speakerRole' }, content: text('Cheffe de service') },
      list([said('un'), list([said('deux'), list([said('trois'), list([said('quatre')], [said('encore quatre')])])])]),
    ],
  })
})

test('a quotation, its source, a link and a table come from the toolbar', async ({ page }) => {
  const meeting = await createMeeting(page)
  await openMinutes(page, meeting)
  await beginText(page)
  await page.keyboard.type('Des mots dits')
  await page.getByRole('button', { name: 'Citation', exact: true }).click()
  await page.getByRole('button', { name: 'Source de la citation' }).click()
  await expect(editor(page, 'Texte de la section')).toBeFocused()
  await page.keyboard.type('Le journal')
  await page.keyboard.press('Shift+Home')
  await page.getByRole('button', { name: 'Lien' }).click()
  await page.getByLabel('Adresse du lien').fill('javascript:alert(1)')
  await page.getByRole('button', { name: 'Relier les mots' }).click()
  await expect(page.getByText('Une adresse commence par https://')).toBeVisible()
  await page.getByLabel('Adresse du lien').fill('journal.exemple.fr')
  await page.getByRole('button', { name: 'Relier les mots' }).click()
  await expect.poll(() => storedText(page, meeting)).toContain('https://journal.exemple.fr')
  const { sections } = await storedMinutes(page, meeting)
  expect(sections[0]?.body).toEqual({
    type: 'doc',
    content: [
      {
        type: 'blockquote',
        content: [
          { type: 'paragraph', content: [{ type: 'text', text: 'Des mots dits' }] },
          {
            type: 'paragraph',
            attrs: { style: 'source' },
            content: [
              {
                type: 'text',
                text: 'Le journal',
                marks: [{ type: 'link', attrs: { href: 'https://journal.exemple.fr' } }],
              },
            ],
          },
        ],
      },
    ],
  })
  await chooseIn(page, 'Tableau', 'Insérer un tableau')
  await expect(editor(page, 'Texte de la section').locator('blockquote table')).toHaveCount(0)
  await expect(editor(page, 'Texte de la section').getByRole('columnheader')).toHaveCount(3)
  await page.getByText('Aperçu', { exact: true }).click()
  const quotation = page.getByRole('region', { name: 'Page du compte-rendu' }).getByRole('blockquote')
  await expect(quotation).toContainText('Des mots dits')
  await expect(quotation).toContainText('Le journal')
})

test('a paste from a word processor keeps lists, bold and links, and drops the rest', async ({ page }) => {
  const meeting = await createMeeting(page)
  await openMinutes(page, meeting)
  await beginText(page)
  await pasteHtml(page, fromWord)
  await expect.poll(() => storedText(page, meeting)).toContain('Dessous')
  const { sections } = await storedMinutes(page, meeting)
  const link = { type: 'link', attrs: { href: 'https://exemple.fr/' } }
  expect(sections[0]?.body).toEqual({
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Le ' },
          { type: 'text', text: 'gras', marks: [{ type: 'bold' }] },
          { type: 'text', text: ', le ' },
          { type: 'text', text: 'lien', marks: [link] },
          { type: 'text', text: ', le piège.' },
        ],
      },
      list(
        [
          { type: 'paragraph', content: [{ type: 'text', text: 'Dessus' }] },
          list([{ type: 'paragraph', content: [{ type: 'text', text: 'Dessous' }] }]),
        ],
        [{ type: 'paragraph', content: [{ type: 'text', text: 'Après' }] }],
      ),
    ],
  })
})

test('a save that fails keeps the text on screen, says why, and is tried again', async ({ page }) => {
  const meeting = await openImported(page, /Mot d’accueil/)
  let refusing = true
  await onTheWay(page, async (route) => {
    const writes = (route.request().postData() ?? '').includes('records.update')
    if (refusing && writes) return route.fulfill({ json: { ok: false, error: diskFull } })
    return route.continue()
  })
  await writeIn(page, 'Texte de la section')
  await page.keyboard.type(' Encore un mot.')
  await expect(page.getByRole('alert')).toContainText('L’enregistrement n’a pas eu lieu. Le disque est plein.')
  await expect(editor(page, 'Texte de la section')).toContainText('Encore un mot.')
  refusing = false
  await page.getByRole('alert').getByRole('button', { name: 'Réessayer' }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect.poll(() => storedText(page, meeting)).toContain('Encore un mot.')
})

test('minutes that are taken back leave the screen', async ({ page }) => {
  const meeting = await importFixture(page)
  await openMinutes(page, meeting)
  await call(page, 'meetings.remove', { id: meeting })
  await expect(page.getByRole('alert')).toContainText('n’a pas été trouvée.')
  await page.keyboard.press('Control+z')
  await openSection(page, /Mot d’accueil/)
  await expect(editor(page, 'Texte de la section')).toContainText('Bienvenue.')
})

test('the minutes of a meeting are begun from the list', async ({ page }) => {
  await createMeeting(page)
  await visit(page, '/comptes-rendus')
  await page.getByRole('button', { name: 'Écrire un compte-rendu' }).click()
  await page.getByRole('menuitem', { name: /concertation/i }).click()
  await page.getByRole('button', { name: 'Commencer par le bloc titre' }).click()
  await expect(editor(page, 'Bloc titre')).toContainText(/concertation/i)
  await expect.poll(async () => (await call<unknown[]>(page, 'minutes.list')).length).toBeLessThanOrEqual(1)
})

test('of minutes in which nothing is written, the room is where notes are taken, from each screen that says so', async ({
  page,
}) => {
  // Of a meeting of the past, « Présences » leads to the minutes, which say both ways.
  const meeting = await createMeeting(page, { date: dayIn(0) })
  for (const from of [
    `/comptes-rendus/${meeting}`,
    `/reunions/${meeting}/presences`,
    `/reunions/${meeting}/documents`,
  ]) {
    await visit(page, from)
    await page.getByRole('main').getByRole('link', { name: 'Prendre les notes' }).click()
    await expect(page.getByRole('heading', { name: 'Dans la salle' })).toBeVisible()
  }
})

/** Begins minutes by a text; the cursor is in it once the title, which takes the focus first, has let it go. */
const beginText = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Commencer par un texte' }).click()
  await expect(editor(page, 'Titre de la section')).toBeFocused()
  await editor(page, 'Texte de la section').click()
  await expect(editor(page, 'Texte de la section')).toBeFocused()
}

const list = (...items: readonly (readonly unknown[])[]) => ({
  type: 'bulletList',
  content: items.map((content) => ({ type: 'listItem', content })),
})

const diskFull = {
  code: 'diskFull',
  fact: 'L’enregistrement n’a pas eu lieu.',
  cause: 'Le disque est plein.',
  unchanged: 'Ce qui était enregistré le reste.',
  next: 'Libérez de la place.',
}

const fromWord = `<html><head><style>p { color: red }</style></head><body>
<p class=MsoNormal style="font-family:Comic"><span style="color:red">Le <b>gras</b>, le
<a href="https://exemple.fr/">lien</a>, le <a href="javascript:alert(1)">piège</a>.<o:p></o:p></span></p>
<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><!--[if !supportLists]--><span style="mso-list:Ignore">·<span>&nbsp;&nbsp;</span></span><!--[endif]-->Dessus</p>
<p class=MsoListParagraph style="mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">o<span>&nbsp;&nbsp;</span></span>Dessous</p>
<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>&nbsp;</span></span>Après</p>
<script>window.pasted = true</script></body></html>`
