import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { unpackText } from '#main/office/paper/office-package.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Period } from '#shared/text/period.ts'
import { officeErrors } from '../support/read-docx.ts'
import { readWorkbook } from '../support/read-workbook.ts'
import { runConcerto } from '../support/run-concerto.ts'
import { createReadyApp, stillClock, type TestApp, temporaryFolder } from '../support/test-app.ts'

const year = '2026' as Period

const meeting = async (app: TestApp, kind: string, date: string, changes: object = {}): Promise<RowId> => {
  const { id } = await app.call('meetings.create', {
    title: '',
    kind: kind as 'concertation',
    number: null,
    seriesName: '',
    sector: null,
    date,
    startsAt: '09:00',
    endsAt: '11:30',
    place: '',
    ...changes,
  })
  return id
}

const someone = async (app: TestApp, at: RowId, values: object): Promise<void> => {
  await app.call('records.create', { record: 'attendance', values: { meeting: at, status: 'present', ...values } })
}

const titles = [
  'Date de l’activité',
  'Type',
  'Durée (min.)',
  'Participants',
  'Médiateur·ice·s numérique·s',
  'Structure·s',
  'Autres acteur.trice.s',
  'Nom de l’évènement',
  'Type d’animation, type d’évènement, nature du partenariat',
  'Organisé par',
  'Structure·s partenaire·s (Nom)',
  'Structure·s partenaire·s (type)',
  'Échelon territorial',
  'Qui est à l’initiative',
  'Thématique(s) d’animation',
  'Tags',
  'Notes',
  'Enregistrée le',
  'Dernière modification le',
  'ID CRA',
]

const written = async (app: TestApp, period = year) => {
  const job = randomUUID()
  const { name } = await app.call('coordination.write', { period, job })
  return { name, bytes: app.app.file(job)?.bytes ?? new Uint8Array() }
}

test('meetings and forums that were held fill the twenty columns of La Coop', async () => {
  const clock = stillClock()
  const app = await createReadyApp({ clock })
  const { sectors } = await app.call('meetings.choices', {})
  const concertation = await meeting(app, 'concertation', '2026-03-12', {
    title: '1re concertation',
    seriesName: 'Concertations',
    sector: sectors[0]?.id ?? null,
    place: 'Salle des fêtes de Brévigny',
  })
  await someone(app, concertation, {
    lastName: 'ÉTANGVERT',
    role: 'Médiateur numérique',
    structure: 'Refuge numérique',
  })
  await someone(app, concertation, {
    lastName: 'PAILLEROUGE',
    role: 'Conseillère numérique',
    structure: 'Refuge numérique',
  })
  await someone(app, concertation, { lastName: 'MOUSSERONDE', role: 'Directrice', structure: 'CCAS de Lornay' })
  await someone(app, concertation, { lastName: 'GIVREFIN', role: 'Aidant' })
  await app.call('records.create', {
    record: 'attendance',
    values: { meeting: concertation, status: 'excused', lastName: 'ABSENTIN', structure: 'Ailleurs' },
  })
  const forum = await meeting(app, 'forum', '2026-06-04', { title: 'Forum de printemps', place: 'Halle aux grains' })
  for (const lastName of ['BRUMENOIRE', 'CLAIRVAL']) await someone(app, forum, { lastName })
  const { id: actor } = await app.call('records.create', {
    record: 'actor',
    values: { name: 'Emmaüs Lornay', kind: 'association' },
  })
  const { id: item } = await app.call('records.create', {
    record: 'programmeItem',
    values: { meeting: forum, kind: 'workshop', title: 'Atelier' },
  })
  for (const name of ['Une personne', 'Une autre'])
    await app.call('records.create', { record: 'programmeSpeaker', values: { item, name, actor } })
  clock.set('2026-11-25T09:00:00.000Z')
  await app.call('records.update', { record: 'meeting', id: forum, changes: { place: 'Halle neuve' } })
  await meeting(app, 'committee', '2026-05-01')
  await meeting(app, 'webinar', '2025-12-31')
  await meeting(app, 'committee', '2026-12-31')

  expect(await app.call('coordination.preview', { period: year })).toEqual({ animations: 1, events: 1, notHeld: 1 })
  const { name, bytes } = await written(app)
  expect(name).toBe('Activites-de-coordination_2026.xlsx')
  const sheets = readWorkbook(bytes)
  expect(Object.keys(sheets)).toEqual(['Activités de coordination'])
  const [, , , , header, first, second, ...rest] = sheets['Activités de coordination'] ?? []
  expect(header).toEqual(titles)
  const day = (text: string) => new Date(`${text}T00:00:00Z`)
  expect(first).toEqual([
    day('2026-03-12'),
    'Animation',
    150,
    '/',
    2,
    2,
    1,
    '/',
    'Groupe de travail',
    '/',
    '/',
    '/',
    '/',
    'Intervention à mon initiative',
    'Maillage territorial - faire réseau / créer du lien',
    'Concertations\nSecteur Nord',
    '1re concertation\nSalle des fêtes de Brévigny',
    day('2026-11-24'),
    null,
    concertation,
  ])
  expect(second).toEqual([
    day('2026-06-04'),
    'Évènement',
    '/',
    2,
    '/',
    '/',
    '/',
    'Forum de printemps',
    'Journée d’inclusion numérique',
    'Le département',
    'Emmaüs Lornay',
    'Association',
    'Départemental',
    '/',
    '/',
    null,
    'Halle neuve',
    day('2026-11-24'),
    day('2026-11-25'),
    forum,
  ])
  expect(rest).toEqual([])
  expect(await officeErrors(bytes, 'xlsx')).toEqual([])
  expect(unpackText(bytes, 'xl/tables/table1.xml')).toContain('name="Activites_de_coordination"')
  for (const hidden of ['MOUSSERONDE', 'BRUMENOIRE', 'Une personne'])
    expect(unpackText(bytes, 'xl/sharedStrings.xml')).not.toContain(hidden)
})

test('the session that was run gives the duration, and an empty period is refused in a sentence', async () => {
  const app = await createReadyApp()
  const id = await meeting(app, 'committee', '2026-05-01')
  await app.call('records.update', {
    record: 'meeting',
    id,
    changes: { state: 'toValidate', openedAt: '09:10', closedAt: '10:00' },
  })
  const sheet = readWorkbook((await written(app, '2026-T2' as Period)).bytes)['Activités de coordination'] ?? []
  expect(sheet[5]?.slice(1, 9)).toEqual(['Animation', 50, '/', 0, 0, 0, '/', 'Comité technique / de pilotage'])
  await expect(written(app, '2026-T3' as Period)).rejects.toMatchObject({
    error: { code: 'coordination-empty', cause: expect.stringContaining('3e trimestre 2026') },
  })
})

test('the command writes the workbook of a year', async () => {
  const folder = temporaryFolder()
  const run = (...args: readonly string[]) => runConcerto('--data', join(folder, 'data'), ...args)
  await run('demo')
  const out = join(folder, 'coop.xlsx')
  const told = await run('export', 'coordination', '--period', '2025', '--out', out, '--json')
  expect(JSON.parse(told.out)).toMatchObject({ file: out, remarks: [] })
  const wrong = await run('export', 'coordination', '--period', 'T3 2025', '--out', out)
  expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('ne convient pas') })
})
