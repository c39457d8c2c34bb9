import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import { untreatedText } from '#shared/records/untreated.ts'
import { line } from '#shared/text/rich-text/build.ts'
import { createHub } from '../support/postes.ts'
import { paragraphsOf } from '../support/read-docx.ts'
import { createReadyApp, stillClock, type TestApp } from '../support/test-app.ts'

const create = async ({ call }: TestApp, record: string, values: object): Promise<RowId> => {
  const { id } = (await call('records.create', { record, values } as never)) as { readonly id: RowId }
  return id
}

const held = (app: TestApp, date: string | null, more: object = {}): Promise<RowId> =>
  create(app, 'meeting', { title: `Réunion du ${date}`, kind: 'committee', date, ...more })

const synthesis = async (app: TestApp, meeting: RowId): Promise<readonly string[]> => {
  const job = randomUUID()
  await app.call('minutes.exportWord', { meeting, variant: 'synthesis', job })
  return paragraphsOf(app.app.file(job)?.bytes ?? new Uint8Array()).map((words) => words.replaceAll('\u00a0', ' '))
}

const after = (lines: readonly string[], words: string): string | undefined => lines[lines.indexOf(words) + 1]

test('fiches are called, stand and are borne as the roadmap says', async () => {
  const app = await createReadyApp()
  const { id: axis } = await app.call('axes.addAxis', { title: 'Accompagner' })
  const second = await create(app, 'fiche', { axis, number: 2, title: 'Prêter du matériel', state: 'toDiscuss' })
  const first = await create(app, 'fiche', { axis, number: 1, title: 'Former', state: 'toDiscuss' })
  const step = await create(app, 'ficheStep', { fiche: second, text: 'Acheter', state: 'running' })
  await create(app, 'ficheStep', { fiche: first, text: 'Choisir' })
  for (const name of ['Réseau Alpha', 'Réseau Alpha'])
    await create(app, 'ficheParty', { fiche: first, role: 'bearer', name })
  const meeting = await held(app, '2026-11-01')
  const axisSheet = await create(app, 'axisSheet', { axis })
  await create(app, 'section', { meeting, kind: 'axis', axisSheet, position: 'a' })
  for (const [fiche, position] of [
    [first, 'b'],
    [second, 'c'],
  ] as const)
    await create(app, 'section', { meeting, kind: 'fiche', fiche, position })
  const { lines: listed } = await app.call('fiches.list', {})
  expect(listed.map(({ id, reference }) => [id, reference])).toEqual([
    [first, '1.1'],
    [second, '1.2'],
  ])
  const lines = await synthesis(app, meeting)
  expect(lines).toContain('1.1 Former, à discuter ; porteur : Réseau Alpha')
  expect(lines).toContain('1.2 Prêter du matériel, en cours ; porteur à désigner')
  expect(lines).toContain('Fiche 1.2 : porteur à désigner')
  expect(step).toBeTruthy()
})

test('the next dates are those from the day of edition on', async () => {
  const clock = stillClock('2026-11-24T09:00:00.000Z')
  const app = await createReadyApp({ clock })
  const meeting = await held(app, '2026-09-01')
  await held(app, '2026-10-01')
  await held(app, '2026-11-24')
  await held(app, '2026-12-01')
  await held(app, null, { title: 'Restitution' })
  const told = (await synthesis(app, meeting)).slice(-7)
  expect(told).toEqual([
    'Et maintenant',
    ...['24 novembre 2026', 'Réunion du 2026-11-24', '1er décembre 2026', 'Réunion du 2026-12-01'],
    ...['Date à fixer', 'Restitution'],
  ])
})

test('the meeting that the minutes end by is among the next dates, whatever its kind', async () => {
  const app = await createReadyApp({ clock: stillClock('2026-11-30T09:00:00.000Z') })
  const group = { title: 'Groupe de travail', kind: 'workingGroup' }
  const meeting = await create(app, 'meeting', { ...group, date: '2026-11-30' })
  await create(app, 'meeting', { ...group, date: '2027-01-05' })
  await create(app, 'meeting', { title: 'Autre chose', kind: 'workingGroup', date: '2027-01-06' })
  await create(app, 'section', { meeting, kind: 'text', position: 'a', title: line('Point'), body: line('Dit.') })
  const said = (await synthesis(app, meeting)).join('\n')
  expect([said.includes('5 janvier 2027'), said.includes('6 janvier 2027')]).toEqual([true, false])
})

test('what stays open is taken up by the point of its axis or of its fiche, gathered since or not, and by no other', async () => {
  const app = await createHub()
  const [one, other] = [
    (await app.call('axes.addAxis', { title: 'Accueillir le public' })).id,
    (await app.call('axes.addAxis', { title: 'Former les aidants' })).id,
  ]
  const meeting = await held(app, '2026-09-01')
  const sheets = [other, null].map((axis) => create(app, 'axisSheet', { axis, objectives: untreatedText }))
  for (const [index, axisSheet] of (await Promise.all(sheets)).entries())
    await create(app, 'section', { meeting, kind: 'axis', axisSheet, position: `a${index}`, title: line('Axe') })
  const later = await held(app, '2026-12-01')
  await create(app, 'agendaItem', { meeting: later, kind: 'point', title: 'Accueil', position: 'a' })
  await create(app, 'agendaItem', { meeting: later, kind: 'point', title: 'Axe', axis: one, position: 'b' })
  await app.call('axes.gather', { axes: [one, other], title: 'Accueillir et former' })
  const lines = await synthesis(app, meeting)
  expect(after(lines, 'Axe 1, non traité : objectifs à 3 ou 4 ans')).toBe('Réunion du 2026-12-01 – 1er décembre 2026')
  expect(after(lines, 'Axe, non traité : objectifs à 3 ou 4 ans')).toBe('Pas encore placé')
})

test('structures that came before are counted once, known by their entry or by their name', async () => {
  const app = await createReadyApp()
  const actor = await create(app, 'actor', { name: 'Mairie de Lornay' })
  const came = (meeting: RowId, structure: string, more: object = {}) =>
    create(app, 'attendance', { meeting, structure, lastName: structure, status: 'present', ...more })
  const before = await held(app, '2026-09-01')
  await came(before, 'Mairie de Lornay', { actor })
  await came(before, 'Le Clic voisin')
  await came(before, 'Excusée seulement', { status: 'excused' })
  const meeting = await held(app, '2026-11-01')
  for (const structure of ['Mairie de Lornay', 'Mairie de Lornay', 'LE CLIC VOISIN', 'Excusée seulement', 'Nouvelle'])
    await came(meeting, structure)
  const later = await held(app, '2026-12-01')
  await came(later, 'Nouvelle')
  expect(await synthesis(app, meeting)).toContain('4 structures, dont 2 déjà venues')
  expect(await synthesis(app, before)).toContain('2 structures')
  expect(await synthesis(app, later)).toContain('1 structure, déjà venue')
})
