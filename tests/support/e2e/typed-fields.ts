import type { Locator, Page } from '@playwright/test'
import { expect } from './concerto.ts'
import { editor, importFixture, openImported } from './minutes.ts'
import { createConcertation, openRoom } from './room.ts'
import { call, createMeeting, visit } from './screens.ts'
import type { Field } from './typing.ts'

const create = async (page: Page, record: string, values: object): Promise<string> =>
  (await call<{ id: string }>(page, 'records.create', { record, values })).id

/** A reading as one text. */
const readingOf =
  (page: Page, path: string, input: object = {}) =>
  async (): Promise<string> =>
    JSON.stringify(await call(page, path, input))

const words = (at: Locator, stored: Field['stored'], longest = Number.POSITIVE_INFINITY): Field => ({
  at,
  stored,
  what: 'words',
  longest,
})

export const inBlock = async (page: Page): Promise<() => Promise<string>> => {
  await create(page, 'textBlock', { name: 'Mention' })
  await visit(page, '/reglages/blocs-de-texte')
  return readingOf(page, 'textBlocks.list', { text: '' })
}

const inMinutes = async (page: Page, section: RegExp, field: string): Promise<Field> => {
  const meeting = await openImported(page, section)
  return words(editor(page, field), readingOf(page, 'minutes.get', { meeting }))
}

const inConvocation = async (page: Page) => {
  const of = { kind: 'meeting', id: await createMeeting(page) }
  await call(page, 'convocations.rewrite', { of })
  await visit(page, `/reunions/${of.id}/prevenir`)
  await page.getByRole('link', { name: 'Texte de la convocation' }).click()
  return readingOf(page, 'convocations.words', { of })
}

const inMeeting = async (page: Page): Promise<() => Promise<string>> => {
  const meeting = await createMeeting(page)
  await create(page, 'agendaItem', { meeting, kind: 'point', title: 'Accueil', minutes: 10, position: 'a0' })
  await visit(page, `/reunions/${meeting}/ordre-du-jour`)
  return readingOf(page, 'meetings.page', { id: meeting })
}

export const inMeetingFacts = async (page: Page): Promise<() => Promise<string>> => {
  const stored = await inMeeting(page)
  await page.getByRole('button', { name: 'Modifier la réunion' }).click()
  await expect(page.getByLabel('Accès')).toBeVisible()
  return stored
}

/** Every kind of field, on screens that each read it in their own way. */
export const typedFields: Readonly<Record<string, (page: Page) => Promise<Field>>> = {
  'the text of a block': async (page) => words(editor(page, 'Texte du bloc'), await inBlock(page)),
  'the name of a block': async (page) => words(page.getByLabel('Nom du bloc'), await inBlock(page), 70),
  'the letter of a convocation': async (page) => words(editor(page, 'Texte de la lettre'), await inConvocation(page)),
  'the beginning of its mail': async (page) =>
    words(page.getByLabel('Début du message'), await inConvocation(page), 400),
  'an item of news': async (page) => {
    const news = await create(page, 'newsItem', { title: 'Un atelier' })
    await visit(page, `/actualites/${news}`)
    return words(editor(page, 'Texte de l’actualité'), readingOf(page, 'news.get', { news }))
  },
  'a section of minutes': (page) => inMinutes(page, /Mot d’accueil/, 'Texte de la section'),
  'its title': (page) => inMinutes(page, /Mot d’accueil/, 'Titre de la section'),
  'a section of minutes beside its remarks': async (page) => {
    const meeting = await importFixture(page)
    await visit(page, `/comptes-rendus/${meeting}/relecture`)
    const plan = page.getByRole('region', { name: 'Plan du document' })
    await plan.getByRole('button', { name: /Mot d’accueil/ }).click()
    return words(editor(page, 'Texte de la section'), readingOf(page, 'minutes.get', { meeting }))
  },
  'a cell of the table of an axis': (page) => inMinutes(page, /^Axe prioritaire 1/, 'Les enjeux'),
  'a cell of a fiche-action': async (page) => {
    const fiche = await create(page, 'fiche', { title: 'Kits mallettes' })
    await visit(page, `/fiches/${fiche}/grille`)
    return words(editor(page, 'Conditions de réussite'), readingOf(page, 'fiches.get', { fiche }))
  },
  'the notes of the secretariat': async (page) => {
    const meeting = await createConcertation(page)
    await openRoom(page, meeting)
    await page.getByText('Notes de travail').click()
    return words(editor(page, 'Notes de travail'), readingOf(page, 'meetings.page', { id: meeting }))
  },
  'a short field': async (page) => words(page.getByLabel('Accès'), await inMeetingFacts(page), 250),
  'a field of the directory': async (page) => {
    const actor = await create(page, 'actor', { name: 'Atelier Pixel', kind: 'training' })
    await visit(page, `/annuaire/acteurs/${actor}`)
    await page.getByRole('button', { name: 'Modifier', exact: true }).first().click()
    return words(page.getByLabel('Notes du secrétariat'), readingOf(page, 'directory.actor', { id: actor }), 400)
  },
  'a line of an agenda': async (page) => words(page.getByLabel('Intitulé du point 1'), await inMeeting(page), 250),
  'a number': async (page) => {
    const stored = await inMeeting(page)
    return { at: page.getByLabel('Durée en minutes, Accueil'), stored, what: 'figures', longest: 3 }
  },
  'the words of a formulation': async (page) => {
    const { sectors } = await call<{ sectors: { id: string }[] }>(page, 'meetings.choices')
    const sector = sectors[0]?.id
    await call(page, 'axes.add', { sector, meeting: null, items: [{ text: 'Ouvrir', votes: 4 }] })
    await visit(page, '/axes/gommettes')
    return words(page.getByRole('textbox', { name: /^Formulation, / }), readingOf(page, 'axes.board'), 250)
  },
  'a figure': async (page) => {
    await call(page, 'indicators.start', { keys: ['supports'] })
    const { indicators } = await call<{ indicators: { id: string }[] }>(page, 'indicators.list')
    await visit(page, `/indicateurs/${indicators[0]?.id}/chiffres`)
    await page.getByText('Par secteur').click()
    const inputs = page.getByRole('table', { name: 'Chiffres saisis' }).getByRole('row').locator('td:last-child input')
    const at = inputs.first()
    await expect(at).toBeVisible()
    const now = new Date()
    const periods = [`${now.getFullYear()}-T${Math.floor(now.getMonth() / 3) + 1}`]
    const stored = readingOf(page, 'indicators.figures', { indicator: indicators[0]?.id, periods })
    return { at, under: inputs.nth(1), stored, what: 'figures', longest: 3 }
  },
}
