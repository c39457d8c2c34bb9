import type { Page } from '@playwright/test'
import { type State, testAccessibility } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import {
  editor,
  importFixture,
  openImported,
  openMinutes,
  openSection,
  plan,
  storedMinutes,
  storedText,
  writeIn,
} from '../../support/e2e/minutes.ts'
import { createConcertation } from '../../support/e2e/room.ts'
import { call, createMeeting, openEspace, visit } from '../../support/e2e/screens.ts'

const find = (page: Page) => page.getByRole('search', { name: 'Chercher dans le compte-rendu' })

const lookFor = async (page: Page, words: string): Promise<void> => {
  await page.keyboard.press('Control+h')
  await find(page).getByLabel('Chercher').fill(words)
}

const states: readonly State[] = [
  [
    'words looked for',
    async (page) => {
      await openMinutes(page, await importFixture(page))
      await lookFor(page, 'salle')
      await expect(find(page).getByText(/^1 sur/)).toBeVisible()
    },
  ],
  [
    'the next meeting to fix, and what prints of itself',
    async (page) => {
      await openWritten(page)
      await expect(page.getByRole('note')).toHaveCount(1)
      await page.getByRole('button', { name: 'Fixer la prochaine réunion…' }).click()
      await expect(page.getByRole('dialog', { name: 'Prochaine réunion' })).toBeVisible()
    },
  ],
]

/** Minutes of one text, of a meeting that says when and where it is held; its id. */
const openWritten = async (page: Page): Promise<string> => {
  const meeting = await createMeeting(page, { place: 'Salle des fêtes' })
  await call(page, 'minutes.addSection', { meeting, after: null, kind: 'text', level: 1 })
  await openMinutes(page, meeting)
  return meeting
}

testAccessibility(states)

test.describe('the minutes as one page', () => {
  test.beforeEach(async ({ page }) => openEspace(page))

  test('sections follow each other, each written where it stands, and the plan follows the cursor', async ({
    page,
  }) => {
    const meeting = await importFixture(page)
    await openMinutes(page, meeting)
    const { sections } = await storedMinutes(page, meeting)
    await expect(page.locator('[data-section]')).toHaveCount(sections.length)
    const bodies = page.getByRole('textbox', { name: 'Texte de la section' })
    await bodies.nth(1).click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Et voilà.')
    await expect.poll(() => storedText(page, meeting)).toContain('Et voilà.')
    await expect(plan(page).getByRole('option', { selected: true })).not.toHaveText('Bloc titre')
    await page.reload()
    await expect(bodies.filter({ hasText: 'Et voilà.' })).toBeInViewport()
  })

  test('a first double click takes the word it points at, whatever the width: the bar has its height before', async ({
    page,
  }) => {
    for (const width of [1440, 1280, 1024, 800]) {
      await page.setViewportSize({ width, height: 900 })
      await visit(page, '/comptes-rendus')
      await openWritten(page)
      const text = editor(page, 'Texte de la section')
      await writeIn(page, 'Texte de la section')
      await page.keyboard.type('Les premiers mots.')
      await visit(page, '/comptes-rendus')
      await page.goBack()
      await expect(page.getByText('placez-vous dans un texte')).toBeVisible()
      const box = await text.getByText('Les premiers mots.').boundingBox()
      await page.mouse.dblclick((box?.x ?? 0) + 60, (box?.y ?? 0) + (box?.height ?? 0) / 2)
      await expect(page.getByRole('toolbar', { name: 'Mise en forme du texte' })).toBeVisible()
      expect(await text.getByText('Les premiers mots.').boundingBox()).toEqual(box)
      expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe('premiers')
    }
  })

  test('no word is lost that is typed after a press beside the text, nor in a text that has just come on screen', async ({
    page,
  }) => {
    const meeting = await importFixture(page)
    await openMinutes(page, meeting)
    await openSection(page, /Mot d’accueil/)
    await writeIn(page, 'Texte de la section')
    await page.keyboard.type(' Avant')
    const desk = page.getByRole('region', { name: 'Page du compte-rendu' })
    await desk.click({ position: { x: 8, y: 200 } })
    await page.keyboard.press('End')
    await page.keyboard.type(' et ')
    await desk.focus()
    await page.keyboard.type('après.')
    await expect.poll(() => storedText(page, meeting)).toContain('Avant et après.')
    // The page scrolls, and is pressed before the section that comes has its editors.
    await page.evaluate(() => {
      document.querySelector('[aria-label="Page du compte-rendu"]')?.scrollTo({ top: 1e6, behavior: 'instant' })
      const resting = [...document.querySelectorAll('[data-section]:not(:has([data-field])) p')].at(-1)
      const { left = 0, bottom = 0 } = resting?.getBoundingClientRect() ?? {}
      const at = { clientX: left + 2, clientY: bottom - 8, bubbles: true, cancelable: true }
      resting?.dispatchEvent(new MouseEvent('mousedown', at))
    })
    await page.keyboard.press('End')
    await page.keyboard.type(' Et enfin.')
    await expect.poll(() => storedText(page, meeting)).toContain('Et enfin.')
  })

  test('minutes in which nothing is written begin by the agenda, and one « Annuler » takes it back', async ({
    page,
  }) => {
    await openMinutes(page, await createConcertation(page))
    await page.getByRole('button', { name: 'Partir de l’ordre du jour' }).press('Enter')
    const sections = plan(page).getByRole('option')
    await expect(sections.filter({ hasText: 'Constats de la concertation 1' })).toBeVisible()
    await expect(sections.filter({ hasText: 'Participants' })).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(page.getByRole('button', { name: 'Partir de l’ordre du jour' })).toBeVisible()
  })

  test('what prints of itself is read where it stands, and changed where it is known', async ({ page }) => {
    await openWritten(page)
    const composed = page.getByRole('note')
    await expect(composed).toContainText('Salle des fêtes')
    await expect(composed).toContainText('S’imprime en tête, d’après l’espace et la réunion.')
    await composed.getByRole('button', { name: 'Écrire le bloc titre' }).press('Enter')
    // Written, it says what its own text leaves out.
    await expect(page.getByRole('textbox', { name: 'Bloc titre' })).toBeFocused()
    await expect(plan(page).getByRole('option', { selected: true })).toHaveText('Bloc titre')
    await expect(composed).toContainText('S’imprime sous le nom de la réunion')
    await composed.getByRole('button', { name: 'Modifier…' }).press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Début').fill('14 h')
    await dialog.getByLabel('Début').press('Enter')
    await expect(dialog.getByLabel('Fin')).toHaveValue('17\u00A0h\u00A000')
    await dialog.getByLabel('Fin').fill('12 h')
    await dialog.getByLabel('Fin').press('Enter')
    await expect(dialog).toContainText('La fin vient après le début.')
    await dialog.getByLabel('Fin').fill('16 h')
    await dialog.getByLabel('Qui préside ou anime').fill('Edwige SAULTERRE, secrétaire')
    await dialog.getByLabel('Rôle imprimé').selectOption('Animée par')
    const place = dialog.getByLabel('Lieu')
    await place.fill('Médiathèque')
    await page.getByRole('button', { name: 'Fermer' }).last().click()
    await expect(composed).toContainText(/De 14\sh\s00 à 16\sh\s00\s–\sMédiathèque/)
    await expect(composed).toContainText('Animée par Edwige SAULTERRE, secrétaire')
    // Tab goes through it and out of it.
    await composed.getByRole('button', { name: 'Modifier…' }).press('Tab')
    await expect(page.getByRole('textbox', { name: 'Titre de la section' })).toBeFocused()
  })

  test('the next meeting is fixed from the minutes, which end on it, and taken back by one « Annuler »', async ({
    page,
  }) => {
    const meeting = await openWritten(page)
    await page.getByRole('button', { name: 'Fixer la prochaine réunion…' }).click()
    const asked = page.getByRole('dialog', { name: 'Prochaine réunion' })
    const day = asked.getByLabel('Date', { exact: true })
    await expect(day).toBeFocused()
    await expect(asked).toContainText('La liste est vide\u00A0: les invités restent à choisir')
    await day.fill('30 octobre 2026')
    await day.press('Enter')
    await expect(asked).toContainText(/Choisissez un jour après le 30\soctobre\s2026\./)
    await day.fill('17 février 2027')
    // The end moves with the beginning; one that comes before it is refused.
    await asked.getByLabel('Début').fill('14h')
    await expect(asked.getByLabel('Fin')).toHaveValue('17\u00A0h\u00A000')
    await expect(asked.getByLabel('Fin')).toHaveAccessibleDescription(/^Proposée/)
    await asked.getByLabel('Fin').fill('12h')
    await expect(asked.getByText(/^Proposée/)).toHaveCount(0)
    await asked.getByLabel('Fin').press('Enter')
    await expect(asked).toContainText('La fin vient après le début.')
    await asked.getByLabel('Fin').fill('16h')
    await asked.getByLabel('Fin').press('Enter')
    const next = page.getByRole('note').filter({ hasText: 'S’imprime à la fin' })
    await expect(next).toContainText(
      /^Prochaine réunionMercredi 17\sfévrier\s2027, de 14\sh\s00 à 16\sh\s00\s–\sSalle des fêtes/,
    )
    await visit(page, `/comptes-rendus/${meeting}?vue=apercu`)
    await expect(page.getByRole('heading', { name: 'Prochaine réunion' })).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(page.getByRole('heading', { name: 'Prochaine réunion' })).toHaveCount(0)
  })

  test('a line is made a decision by its button, a vote is written at its end, and keys open the next ones', async ({
    page,
  }) => {
    const meeting = await openWritten(page)
    const body = page.getByRole('textbox', { name: 'Texte de la section' })
    await body.click()
    await page.keyboard.type('On ouvre le lundi soir')
    await page.getByRole('button', { name: 'Vote…' }).click()
    const vote = page.getByRole('dialog', { name: 'Vote…' })
    await expect(vote.getByLabel('Pour')).toBeFocused()
    await page.keyboard.type('4')
    await vote.getByLabel('Contre').fill('1')
    await vote.getByLabel('Abstentions').fill('1')
    await page.keyboard.press('Enter')
    await expect(body).toBeFocused()
    await page.keyboard.press('F5')
    await page.keyboard.type('Écrire le planning')
    const tools = page.getByRole('toolbar', { name: 'Mise en forme du texte' })
    await expect(tools.getByRole('button', { name: 'Tâche' })).toHaveAttribute('data-active', 'true')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Chacun le relit')
    await tools.getByRole('button', { name: 'Décision' }).click()
    await expect(body.locator('[data-point]')).toHaveText([
      /^On ouvre le lundi soir\. Adopté\s: 4\spour, 1\scontre, 1\sabstention\.$/,
      'Écrire le planning',
      'Chacun le relit',
    ])
    await expect.poll(() => storedText(page, meeting)).toContain('Chacun le relit')
    const { remarks } = await call<{ remarks: { code: string }[] }>(page, 'review.ofMeeting', { meeting })
    expect(remarks.map(({ code }) => code)).toContain('loose-decisions')
  })

  test('a vote asked on an empty line is on what stands above it, or on what one types', async ({ page }) => {
    await openWritten(page)
    const body = page.getByRole('textbox', { name: 'Texte de la section' })
    await body.click()
    const vote = page.getByRole('dialog', { name: 'Vote…' })
    await page.getByRole('button', { name: 'Vote…' }).click()
    await expect(vote.getByLabel('Mis aux voix')).toBeFocused()
    await vote.getByLabel('Pour').fill('4')
    await expect(vote.getByRole('button', { name: 'Écrire le vote' })).toBeDisabled()
    await vote.getByRole('button', { name: 'Annuler' }).click()
    await expect(vote).toBeHidden()
    await expect(body).toBeFocused()
    await page.keyboard.type('Proposition de les tenir chaque premier mardi.')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Vote…' }).click()
    await expect(vote.getByLabel('Mis aux voix')).toHaveValue('Proposition de les tenir chaque premier mardi.')
    // What the line above says may be what somebody asked: it is read, or typed over, before it is counted.
    await expect(vote.getByLabel('Mis aux voix')).toBeFocused()
    await page.keyboard.type('On tient les cafés le premier mardi')
    await vote.getByLabel('Pour').fill('4')
    await page.keyboard.press('Enter')
    await expect(body.locator('[data-point]')).toHaveText([
      /^On tient les cafés le premier mardi\. Adopté\s: 4\spour, 0\scontre\.$/,
    ])
    await expect(body.getByText('Proposition de les tenir')).toBeVisible()
    // Asked from a line that says something else, it comes below: nothing that was written goes.
    await body.getByText('Proposition de les tenir').click()
    await page.getByRole('button', { name: 'Vote…' }).click()
    await vote.getByLabel('Mis aux voix').fill('On les annonce en mairie')
    await vote.getByLabel('Pour').fill('3')
    await page.keyboard.press('Enter')
    await expect(body.locator('[data-point]').first()).toHaveText(/^On les annonce en mairie/)
    await expect(body.getByText('Proposition de les tenir')).toBeVisible()
  })

  test('a point of the agenda takes its number with its first word, as it does in Word', async ({ page }) => {
    const meeting = await createConcertation(page)
    const { agenda } = await call<{ agenda: { id: string; title: string }[] }>(page, 'meetings.page', { id: meeting })
    const begun = ['Accueil', 'Constats de la concertation 1', 'Perspectives et clôture']
    for (const point of begun)
      await call(page, 'session.begin', { point: agenda.find((one) => one.title === point)?.id })
    await openMinutes(page, meeting)
    const numbered = () => plan(page).getByRole('option').allInnerTexts()
    await openSection(page, 'Constats')
    await writeIn(page, 'Texte de la section')
    await page.keyboard.type('Quinze structures sont venues.')
    await expect.poll(numbered).toEqual(['Accueil', '1. Constats de la concertation 1', 'Perspectives et clôture'])
    await expect(page.locator('[data-section]').getByText(/^[0-9]+\.$/)).toHaveText(['1.'])
    const { body } = await call<{ body: { content: { attrs?: { number?: string } }[] } }>(page, 'minutes.preview', {
      meeting,
    })
    expect(body.content.flatMap(({ attrs }) => attrs?.number ?? [])).toEqual(['1'])
  })

  test('the cursor goes from a text to the next and back, by the arrows, by Ctrl and by the keys of pages', async ({
    page,
  }) => {
    await openImported(page, /Mot d’accueil/)
    await writeIn(page, 'Texte de la section')
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-field') ?? '')
    const first = await focused()
    await page.keyboard.press('ArrowDown')
    await expect.poll(focused).toMatch(/:title$/)
    const next = await focused()
    await page.keyboard.press('ArrowUp')
    await expect.poll(focused).toBe(first)
    await page.keyboard.press('ArrowRight')
    await expect.poll(focused).toBe(next)
    await page.keyboard.press('ArrowLeft')
    await expect.poll(focused).toBe(first)
    await page.keyboard.press('Control+ArrowDown')
    await expect.poll(focused).toBe(next)
    await page.keyboard.press('PageDown')
    await expect.poll(focused).not.toBe(next)
    for (let turn = 0; turn < 12; turn += 1) await page.keyboard.press('PageUp')
    await expect(page.getByRole('option', { name: 'Bloc titre' })).toHaveAttribute('aria-selected', 'true')
  })

  test('words are found whatever their accents and quotation marks, in headings, texts and cells', async ({ page }) => {
    const meeting = await importFixture(page)
    const { sections } = await storedMinutes(page, meeting)
    const body = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'L’axe est dit «\u00a0Prioritaire\u00a0».' }] }],
    }
    await call(page, 'records.update', { record: 'section', id: sections[2]?.id, changes: { body } })
    await openMinutes(page, meeting)
    await lookFor(page, 'l\'axe est dit "PRIORITAIRE"')
    await expect(find(page).getByText('1 sur 1')).toBeVisible()
    const here = () => page.evaluate(() => [...(CSS.highlights.get('found-here') ?? [])].map(String)[0])
    await expect.poll(here).toContain('L’axe est dit')
    // Asked for again from the page, the search is entered again.
    await writeIn(page, 'Bloc titre')
    await page.keyboard.press('Control+f')
    await expect(find(page).getByLabel('Chercher')).toBeFocused()
    await page.keyboard.press('Escape')
    await page.keyboard.type('Remis')
    await expect.poll(() => storedText(page, meeting)).toContain('Remis')
    expect(await storedText(page, meeting)).not.toContain('L’axe est dit')
  })

  test('one goes through what is found by Entrée and Maj Entrée, and replaces one, or all in one gesture', async ({
    page,
  }) => {
    const meeting = await importFixture(page)
    await openMinutes(page, meeting)
    // The name of a fiche follows its heading: it is no text of the page.
    const times = async (words: string) => {
      const { sections, axisSheets, fiches } = await storedMinutes(page, meeting)
      const cells = fiches.map((fiche) => ({ ...fiche, title: null }))
      return JSON.stringify([sections, axisSheets, cells]).split(words).length - 1
    }
    await lookFor(page, 'salle')
    const count = Number(/sur (\d+)/.exec((await find(page).getByRole('status').first().textContent()) ?? '')?.[1])
    expect(count).toBeGreaterThan(1)
    await page.keyboard.press('Enter')
    await expect(find(page).getByText(`2 sur ${count}`)).toBeVisible()
    await page.keyboard.press('Shift+Enter')
    await expect(find(page).getByText(`1 sur ${count}`)).toBeVisible()
    await find(page).getByLabel('Remplacer par').fill('pièce')
    await page.keyboard.press('Enter')
    await expect(find(page).getByText(`1 sur ${count - 1}`)).toBeVisible()
    expect(await times('pièce')).toBe(1)
    await find(page).getByRole('button', { name: 'Tout remplacer' }).click()
    await expect(page.getByText(`${count - 1}\u00a0remplacement`).first()).toBeVisible()
    await expect(find(page).getByText('Rien trouvé')).toBeVisible()
    await expect.poll(() => times('pièce')).toBe(count)
    await call(page, 'history.undo')
    await expect.poll(() => times('pièce')).toBe(1)
  })

  test('what is typed in the page is found before it is stored, and is not lost by a replacement', async ({ page }) => {
    const meeting = await openImported(page, /Mot d’accueil/)
    await writeIn(page, 'Texte de la section')
    await page.keyboard.type(' Un tournesol, deux tournesols.')
    await lookFor(page, 'tournesol')
    await expect(find(page).getByText('1 sur 2')).toBeVisible()
    await find(page).getByLabel('Remplacer par').fill('bleuet')
    await find(page).getByRole('button', { name: 'Tout remplacer' }).click()
    await expect(editor(page, 'Texte de la section')).toContainText('Un bleuet, deux bleuets.')
    await expect.poll(() => storedText(page, meeting)).toContain('Un bleuet, deux bleuets.')
  })

  test('two hundred sections have the editors of a screen or two, and none is lost by going through them', async ({
    page,
  }) => {
    test.setTimeout(300_000)
    const meeting = await importFixture(page)
    const text = (words: string) => ({
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
    })
    for (let rank = 0; rank < 200; rank += 1) {
      const { id } = await call<{ id: string }>(page, 'minutes.addSection', {
        meeting,
        after: null,
        kind: 'text',
        level: 1,
      })
      const changes = {
        title: text(`Point ${rank}`),
        body: text(`Ce qui fut dit au point ${rank}. `.repeat(20).trim()),
      }
      await call(page, 'records.update', { record: 'section', id, changes })
    }
    await visit(page, `/comptes-rendus/${meeting}`)
    await expect(page.locator('[data-section]').first()).toBeVisible()
    const editors = () => page.locator('[data-section] .ProseMirror').count()
    await expect.poll(editors).toBeGreaterThan(2)
    expect(await editors()).toBeLessThan(60)
    await openSection(page, /Point 3$/)
    await writeIn(page, 'Texte de la section')
    await page.keyboard.type(' La fin.')
    await openSection(page, /Point 150$/)
    await expect(page.locator('[data-section][aria-current]')).toBeInViewport()
    expect(await editors()).toBeLessThan(60)
    await expect.poll(() => storedText(page, meeting)).toContain('La fin.')
    await lookFor(page, 'La fin.')
    await expect(page.locator('[data-section]').filter({ hasText: 'La fin.' })).toBeInViewport()
  })
})
