import type { Page } from '@playwright/test'
import { expectFitsNarrow, type State, testAccessibility } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/concerto.ts'
import { addPerson, call, createMeeting, openEspace, visit } from '../../support/e2e/screens.ts'

const forum = (page: Page, date = '2026-10-30') =>
  createMeeting(page, { title: `Forum du ${date}`, kind: 'forum', number: null, seriesName: '', sector: null, date })

/** A forum with the usual questions; its id. */
const evaluatedForum = async (page: Page, date?: string): Promise<string> => {
  const meeting = await forum(page, date)
  await call(page, 'evaluations.startFrom', { meeting, from: 'usual' })
  return meeting
}

/** Types a form in through the contract, its answers in the order of the questions. */
const typeIn = async (page: Page, meeting: string, number: number, values: readonly string[]): Promise<void> => {
  const { questions } = await call<{ questions: { id: string }[] }>(page, 'evaluations.page', { meeting })
  const answers = values.map((value, at) => ({ question: questions[at]?.id, value }))
  await call(page, 'evaluations.saveReply', { meeting, reply: null, number, answers })
}

const questions = (page: Page) => page.getByRole('list', { name: 'Questions de l’évaluation' }).getByRole('textbox')

test('the form is taken from the usual one, put in order by the keyboard, and printed', async ({ page }) => {
  await openEspace(page)
  const meeting = await forum(page)
  await visit(page, `/reunions/${meeting}/evaluation`)
  await page.getByRole('button', { name: 'Partir du questionnaire habituel' }).click()
  const first = page.getByRole('textbox', { name: 'Texte de la question 1' })
  await expect(first).toBeFocused()
  await expect(first).toHaveValue('La rencontre a répondu à ce que j’en attendais.')

  await page.keyboard.press('Enter')
  const added = page.getByRole('textbox', { name: 'Texte de la question 2' })
  await expect(added).toBeFocused()
  // Nothing is asked yet: there is no next question. Once there is, Entrée pressed twice adds one.
  await page.keyboard.press('Enter')
  await page.keyboard.type('Le programme était clair.')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Texte de la question 3' })).toBeFocused()
  await expect(page.getByRole('textbox', { name: /^Texte de la question/ })).toHaveCount(9)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('combobox', { name: 'Nature de la question 3' })).toBeFocused()
  await page.getByRole('button', { name: 'Supprimer la question 3' }).click()
  await expect(page.getByRole('textbox', { name: /^Texte de la question/ })).toHaveCount(8)
  await page.getByRole('button', { name: 'Déplacer, question 2' }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(first).toHaveValue('Le programme était clair.')
  const choices = page.getByRole('combobox', { name: 'Réponses proposées à la question 6' })
  await choices.fill('Jamais')
  await choices.press('Enter')
  await expect(page.getByText('Jamais', { exact: true })).toBeVisible()

  await page.getByRole('button', { name: 'Supprimer la question 2' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Question supprimée' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Texte de la question 2' })).toBeFocused()
  await expect(page.getByRole('textbox', { name: /^Texte de la question/ })).toHaveCount(7)

  await page.getByRole('button', { name: 'Fiche d’évaluation' }).click()
  await page.getByLabel('Exemplaires numérotés').fill('2')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Écrire la fiche' }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/^Evaluation_Forum.*_2026-10-30\.docx$/)
})

test('forms are typed by the keyboard alone, one after the other; a number twice is refused, a former one corrected', async ({
  page,
}) => {
  await openEspace(page)
  const meeting = await evaluatedForum(page)
  await visit(page, `/reunions/${meeting}/evaluation`)
  await page.getByRole('link', { name: 'Saisir les fiches' }).click()
  const number = page.getByRole('textbox', { name: 'Numéro écrit sur la fiche' })
  await expect(number).toBeFocused()
  await expect(number).toHaveValue('1')
  await page.keyboard.press('Tab')
  // Four marks, a choice by its rank; the fourth question is left.
  for (const key of ['5', '4', '3', '0', '2']) await page.keyboard.press(key)
  await expect(page.getByRole('textbox', { name: /^Qu’allez-vous faire/ })).toBeFocused()
  await page.keyboard.type('Appeler la mairie')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Fiche n°\u00A01 enregistrée' })).toBeVisible()
  await expect(number).toHaveValue('2')
  await expect(number).toBeFocused()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)

  await page.keyboard.type('1')
  await expect(page.getByText('Fiche n°\u00A01 est déjà saisie.')).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('1')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'La fiche n°\u00A01 n’a pas été enregistrée.' })).toBeVisible()

  await page.getByRole('link', { name: 'Fiche n°\u00A01', exact: true }).click()
  const mark = page.getByRole('group', { name: 'La rencontre a répondu' })
  await expect(mark.getByRole('radio', { name: '5' })).toBeChecked()
  await mark.getByRole('radio', { name: '5' }).press('2')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Nouvelle fiche' })).toBeVisible()
  // What was being typed is still there.
  await expect(number).toHaveValue('1')
  const answers = async () => {
    const { replies } = await call<{ replies: { answers: Record<string, string> }[] }>(page, 'evaluations.page', {
      meeting,
    })
    return replies.map((one) => Object.values(one.answers).toSorted())
  }
  expect(await answers()).toEqual([['2', '3', '4', 'Appeler la mairie', 'Deux fois par an']])
  await page.getByRole('button', { name: 'Annuler', exact: true }).first().click()
  await expect.poll(answers).toEqual([['3', '4', '5', 'Appeler la mairie', 'Deux fois par an']])
})

/** Two forums with people and forms; the id of the second. */
const livedIn = async (page: Page): Promise<string> => {
  const before = await evaluatedForum(page, '2026-03-10')
  await addPerson(page, before, 'BRUMECLAIRE', 'Églantine', 'Médiathèque de Lornay')
  await typeIn(page, before, 1, ['3', '2'])
  const meeting = await evaluatedForum(page)
  await call(page, 'arrivals.arrive', { meeting, who: { kind: 'text', text: 'BRUMECLAIRE Églantine' } })
  await addPerson(page, meeting, 'FLEURANT', 'Anatole', 'Recyclerie des Trois Ponts')
  await typeIn(page, meeting, 1, ['4', '5', '', '', 'Plus souvent', '', 'Inviter les écoles'])
  await typeIn(page, meeting, 2, ['5', '4', '', '', 'Une fois par an'])
  return meeting
}

test('the turnout tells who came, beside the last forum, and each figure opens its list', async ({ page }) => {
  await openEspace(page)
  const meeting = await livedIn(page)
  await visit(page, `/reunions/${meeting}/bilan`)
  const figures = page.getByRole('table', { name: 'Qui est venu, rencontre par rencontre' })
  const figure = (name: string) => figures.getByRole('row', { name: new RegExp(`^${name}`) }).getByRole('cell')
  await expect(figure('Personnes présentes')).toHaveText(['2', '1'])
  await expect(figure('Venues pour la première fois')).toHaveText(['1 (50 %)', '1 (100 %)'])
  await expect(figure('Personnes invitées')).toHaveText(['–', '–'])
  const newcomers = page.getByRole('button', { name: /^Venues pour la première fois/ })
  await newcomers.click()
  const list = page.getByRole('dialog', { name: 'Venues pour la première fois (1)' })
  await expect(list.getByRole('link', { name: 'FLEURANT Anatole' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(newcomers).toBeFocused()

  const marks = page.getByRole('table', { name: 'Notes, de 1 à 5' })
  await expect(marks.getByRole('row', { name: /^La rencontre a répondu/ }).getByRole('cell')).toHaveText([
    '0',
    '0',
    '0',
    '1',
    '1',
    '4,5',
    '3,0',
  ])
  await expect(page.getByRole('region', { name: /changer ou aborder/ }).getByRole('listitem')).toHaveText([
    'Inviter les écoles',
  ])
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bilan en Word' }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/^Bilan_Forum.*\.docx$/)
  for (const path of ['bilan', 'evaluation', 'evaluation/saisie', 'evaluation/importer']) {
    await visit(page, `/reunions/${meeting}/${path}`)
    await expectFitsNarrow(page, 700)
  }
})

const answersFile = {
  name: 'reponses.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    ['N°;La rencontre a répondu à ce que j’en attendais.;Remarque', '4;5;Merci', '5;9;', '6;3;Bravo'].join('\n'),
  ),
}

/** The page of the import, a file chosen. */
const openFile = async (page: Page, meeting: string): Promise<void> => {
  await visit(page, `/reunions/${meeting}/evaluation/importer`)
  await page.getByLabel('Fichier des réponses').setInputFiles(answersFile)
  await expect(page.getByRole('button', { name: 'Importer 2 fiches' })).toBeVisible()
}

test('a file of answers is read column by column, told line by line, imported, and taken back', async ({ page }) => {
  await openEspace(page)
  const meeting = await evaluatedForum(page)
  await openFile(page, meeting)
  const lines = page.getByRole('table', { name: 'Ce que deviendrait chaque ligne' }).getByRole('row')
  await expect(lines.nth(1)).toContainText('Colonne B, «\u00A09\u00A0»\u00A0: une note va de 1 à 5')
  const remark = page.getByRole('combobox', { name: 'La colonne Remarque répond à' })
  await expect(remark).toHaveValue('Ne pas importer')
  await remark.click()
  await page.getByRole('option', { name: /changer ou aborder/ }).click()
  await expect(lines.filter({ hasText: 'Fiche n°\u00A04' })).toContainText('deux réponses')
  await page.getByRole('button', { name: 'Importer 2 fiches' }).click()
  await expect(page.getByRole('heading', { name: '2\u00A0fiches sont entrées.' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Voir les résultats' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: /changer ou aborder/ }).getByRole('listitem')).toHaveText([
    'Merci',
    'Bravo',
  ])
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Aucune fiche d’évaluation n’est saisie.')).toBeVisible()
})

test('a file that answers none of the questions is refused once, and shows no line', async ({ page }) => {
  await openEspace(page)
  await visit(page, `/reunions/${await evaluatedForum(page)}/evaluation/importer`)
  const buffer = Buffer.from(['Ville;Budget', 'Anse;12', 'Lozanne;14'].join('\n'))
  await page.getByLabel('Fichier des réponses').setInputFiles({ ...answersFile, buffer })
  await expect(page.getByRole('alert')).toContainText('Rien n’a été écrit.')
  await expect(page.getByRole('table', { name: 'Ce que deviendrait chaque ligne' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Rien à importer' })).toBeDisabled()
})

const states: readonly State[] = [
  ['a file of answers', async (page) => openFile(page, await evaluatedForum(page))],
  ['no question yet', async (page) => visit(page, `/reunions/${await forum(page)}/evaluation`)],
  [
    'questions, the paper being asked for',
    async (page) => {
      await visit(page, `/reunions/${await evaluatedForum(page)}/evaluation`)
      await expect(questions(page).first()).toBeVisible()
      await page.getByRole('button', { name: 'Fiche d’évaluation' }).click()
      await expect(page.getByLabel('Exemplaires numérotés')).toBeVisible()
    },
  ],
  [
    'a form that was refused',
    async (page) => {
      const meeting = await livedIn(page)
      await visit(page, `/reunions/${meeting}/evaluation/saisie`)
      await page.getByRole('textbox', { name: 'Numéro écrit sur la fiche' }).fill('2')
      await page.getByRole('group', { name: 'La rencontre a répondu' }).getByRole('radio', { name: '4' }).press('4')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('alert')).toContainText('n’a pas été enregistrée')
    },
  ],
  ['a turnout without anyone', async (page) => visit(page, `/reunions/${await forum(page)}/bilan`)],
  [
    'a turnout, its newcomers listed',
    async (page) => {
      await visit(page, `/reunions/${await livedIn(page)}/bilan`)
      await page.getByRole('button', { name: /^Venues pour la première fois/ }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  ],
  [
    'a turnout and its results',
    async (page) => {
      await visit(page, `/reunions/${await livedIn(page)}/bilan`)
      await expect(page.getByRole('table', { name: 'Notes, de 1 à 5' })).toBeVisible()
    },
  ],
]

testAccessibility(states)
