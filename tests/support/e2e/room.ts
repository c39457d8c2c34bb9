import type { Page } from '@playwright/test'
import { listOf } from '../list-of.ts'
import { expect } from './concerto.ts'
import { addPerson, call, createMeeting, visit } from './screens.ts'

const points = [
  { title: 'Accueil', minutes: 10, minutesText: 'text' },
  { title: 'Constats de la concertation 1', minutes: 15, minutesText: 'text' },
  { title: 'Sous-groupes autour des axes', minutes: 75, minutesText: 'axes' },
  { title: 'Pause', minutes: 10, kind: 'pause', minutesText: 'none' },
  { title: 'Fiches-actions', minutes: 40, minutesText: 'fiches' },
  { title: 'Perspectives et clôture', minutes: 10, minutesText: 'text' },
] as const

/** The day that comes in so many days, here. */
export const dayIn = (days: number): string => {
  const day = new Date()
  day.setDate(day.getDate() + days)
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

/** A second concertation, held today, with its agenda and four people, after a first one that found two axes; its id. */
export const createConcertation = async (page: Page): Promise<string> => {
  const first = await createMeeting(page, { number: 1, date: '2026-09-22' })
  for (const [index, title] of ['Aller vers les publics éloignés', 'Coordonner les acteurs'].entries())
    await addAxis(page, first, index + 1, title)
  const meeting = await createMeeting(page, { date: dayIn(0) })
  for (const [index, point] of points.entries()) {
    const values = { kind: 'point', ...point, meeting, position: `a${index}` }
    await call(page, 'records.create', { record: 'agendaItem', values })
  }
  await addPerson(page, meeting, 'BRUMECLAIRE', 'Églantine', 'Maison du Rhône – Anse')
  await addPerson(page, meeting, 'DOUCEBRISE', 'Mirabelle', 'Croix-Rouge, UL Beaujolais Val de Saône')
  await addPerson(page, meeting, 'LANUAGE', 'Théodule', 'UDAF, antenne de Limas')
  await addPerson(page, meeting, 'PLUMEVENT', 'Fulgence', 'Sous-préfecture de Villefranche')
  return meeting
}

const addAxis = async (page: Page, meeting: string, number: number, title: string): Promise<void> => {
  const { id } = await call<{ id: string }>(page, 'minutes.addSection', {
    meeting,
    after: null,
    kind: 'axis',
    level: 2,
  })
  const { sections, axisSheets } = await call<{
    sections: { id: string; axisSheet: string }[]
    axisSheets: { id: string; axis: string }[]
  }>(page, 'minutes.get', { meeting })
  const sheet = axisSheets.find((one) => one.id === sections.find((section) => section.id === id)?.axisSheet)
  await call(page, 'records.update', { record: 'axis', id: sheet?.axis, changes: { number, title } })
  const stakes = listOf('Animations territoriales', 'Coordination départementale', 'Coordination inter-acteurs')
  await call(page, 'records.update', { record: 'axisSheet', id: sheet?.id, changes: { stakes } })
}

/** Goes to the room and waits for its clock. */
export const openRoom = async (page: Page, meeting: string): Promise<void> => {
  await visit(page, `/reunions/${meeting}/salle`)
  await page.locator('header time').waitFor()
}

/** Goes on to the next point, by the keyboard, once the clock has heard it. */
export const nextPoint = async (page: Page, title: string): Promise<void> => {
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('[aria-current=step]')).toHaveText(new RegExp(title))
}

/** The hours of the page are those of the program, wherever the tests run. */
export const sameTimezone = { timezoneId: Intl.DateTimeFormat().resolvedOptions().timeZone }
