import { describe, expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import type { ChangesOf } from '#shared/records/record.ts'
import type { Records } from '#shared/records/records.ts'
import { meetingDraft } from '../support/meeting-draft.ts'
import { createReadyApp, type TestApp } from '../support/test-app.ts'

const draft = { ...meetingDraft, number: 1, date: '2026-10-08' } as const

const next = { ...draft, number: 2, date: '2026-12-08' } as const

const create = async (app: TestApp, changes: object = {}): Promise<RowId> =>
  (await app.call('meetings.create', { ...draft, ...changes })).id

const page = async (app: TestApp, id: RowId) => app.call('meetings.page', { id })

const agenda = async (app: TestApp, id: RowId) => (await page(app, id)).agenda

const titles = async (app: TestApp, id: RowId) => (await agenda(app, id)).map(({ title }) => title)

const update = (app: TestApp, id: RowId, changes: ChangesOf<Records['agendaItem']>) =>
  app.call('records.update', { record: 'agendaItem', id, changes })

/** An agenda of points with these titles; their ids. */
const withPoints = async (app: TestApp, meeting: RowId, ...names: readonly string[]): Promise<readonly RowId[]> => {
  const ids: RowId[] = []
  for (const title of names) {
    const { id } = await app.call('agenda.add', {
      owner: { kind: 'meeting', id: meeting },
      after: ids.at(-1) ?? null,
      kind: 'point',
    })
    await update(app, id, { title })
    ids.push(id)
  }
  return ids
}

describe('the points of an agenda', () => {
  test('are added after another, moved, copied and shortened, each in one gesture', async () => {
    const app = await createReadyApp()
    const meeting = await create(app)
    const [first, second] = await withPoints(app, meeting, 'Accueil', 'Constats')
    if (first === undefined || second === undefined) throw new Error('no point')
    await app.call('agenda.add', { owner: { kind: 'meeting', id: meeting }, after: first, kind: 'pause' })
    expect(await titles(app, meeting)).toEqual(['Accueil', 'Pause', 'Constats'])
    await app.call('agenda.move', { id: second, after: null })
    expect(await titles(app, meeting)).toEqual(['Constats', 'Accueil', 'Pause'])
    await update(app, second, { speaker: 'Mme TOURNESOLEIL', outcome: 'treated', startedAt: '09:10' })
    await app.call('agenda.duplicate', { id: second })
    const copy = (await agenda(app, meeting))[1]
    expect(copy).toMatchObject({
      title: 'Constats',
      speaker: 'Mme TOURNESOLEIL',
      minutes: 10,
      outcome: null,
      startedAt: null,
    })
    const points = [first, second].map((id) => ({ id, minutes: 25, detail: null }))
    await app.call('agenda.shorten', { points })
    await app.call('history.undo', {})
    expect((await agenda(app, meeting)).map(({ minutes }) => minutes)).toEqual([10, 10, 10, 10])
  })

  test('belong to something that exists', async () => {
    const app = await createReadyApp()
    const gone = '0190a000-0000-7000-8000-000000000000' as RowId
    const owner = { kind: 'template', id: gone } as const
    await expect(app.call('agenda.add', { owner, after: null, kind: 'point' })).rejects.toMatchObject({
      error: { code: 'not-found', fact: 'Le modèle demandé n’a pas été trouvé.' },
    })
    await expect(app.call('agenda.move', { id: gone, after: null })).rejects.toMatchObject({
      error: { code: 'not-found', fact: 'Le point demandé n’a pas été trouvé.' },
    })
  })
})

describe('templates', () => {
  test('five are shipped, and a meeting may start from one', async () => {
    const app = await createReadyApp()
    const templates = await app.call('agenda.templates', {})
    expect(templates.map(({ name, origin }) => [name, origin])).toEqual([
      ['1re concertation', 'shipped'],
      ['2e concertation', 'shipped'],
      ['Comité de pilotage', 'shipped'],
      ['Webinaire de restitution', 'shipped'],
      ['Café rencontre', 'shipped'],
    ])
    const meeting = await create(app, { template: 'committee' })
    const { meeting: row, agenda: points } = await page(app, meeting)
    expect([row.startsAt, row.endsAt, points.length, points[0]?.title]).toEqual([
      '09:00',
      '11:00',
      6,
      'Ouverture et approbation du dernier compte-rendu',
    ])
    await app.call('history.undo', {})
    expect(await app.call('meetings.list', {})).toEqual([])
  })

  test('one replaces the agenda, or follows it; undone in one gesture', async () => {
    const app = await createReadyApp()
    const meeting = await create(app)
    await withPoints(app, meeting, 'Accueil')
    await app.call('agenda.startFrom', { meeting, template: 'cafe', mode: 'add' })
    expect((await titles(app, meeting)).slice(0, 2)).toEqual(['Accueil', 'Accueil autour d’un café'])
    await app.call('agenda.startFrom', { meeting, template: 'committee', mode: 'replace' })
    expect((await titles(app, meeting)).length).toBe(6)
    await app.call('history.undo', {})
    expect((await titles(app, meeting)).length).toBe(7)
    await app.call('history.undo', {})
    expect(await titles(app, meeting)).toEqual(['Accueil'])
    expect((await page(app, meeting)).meeting.endsAt).toBeNull()
  })

  test('an agenda becomes a template, which is renamed, copied and removed', async () => {
    const app = await createReadyApp()
    const meeting = await create(app, { endsAt: '11:30' })
    await withPoints(app, meeting, 'Accueil', 'Constats')
    const { id } = await app.call('agenda.saveAsTemplate', { meeting, name: 'Atelier' })
    await app.call('agenda.duplicateTemplate', { key: id, name: 'Atelier du soir' })
    const own = (await app.call('agenda.templates', {})).slice(5)
    expect(own.map(({ name, kind, minutes, points, origin }) => [name, kind, minutes, points, origin])).toEqual([
      ['Atelier', 'concertation', 150, 2, 'own'],
      ['Atelier du soir', 'concertation', 150, 2, 'own'],
    ])
    await app.call('agenda.removeTemplate', { id })
    await app.call('history.undo', {})
    expect(await app.call('agenda.template', { key: id })).toMatchObject({
      kind: 'own',
      agenda: [{ title: 'Accueil' }, { title: 'Constats' }],
    })
    expect(await titles(app, meeting)).toEqual(['Accueil', 'Constats'])
  })

  test('a shipped one is changed here, once, and comes back as shipped', async () => {
    const app = await createReadyApp()
    const { id } = await app.call('agenda.changeStandard', { name: 'cafe' })
    expect(await app.call('agenda.changeStandard', { name: 'cafe' })).toEqual({ id })
    await app.call('agenda.add', { owner: { kind: 'template', id }, after: null, kind: 'pause' })
    const changed = (await app.call('agenda.templates', {}))[4]
    expect(changed).toMatchObject({ key: id, name: 'Café rencontre', points: 7, origin: 'changed' })
    await app.call('agenda.removeTemplate', { id })
    expect((await app.call('agenda.templates', {}))[4]).toMatchObject({ key: 'cafe', points: 6, origin: 'shipped' })
  })
})

describe('what the last meeting left', () => {
  test('points untreated or not reached, and open follow-ups, each offered until taken', async () => {
    const app = await createReadyApp()
    const first = await create(app)
    const [treated, partly, , untreated] = await withPoints(app, first, 'Accueil', 'Constats', 'Débat', 'Mobilités')
    if (treated === undefined || partly === undefined || untreated === undefined) throw new Error('no point')
    await update(app, treated, { outcome: 'treated', startedAt: '09:00' })
    await update(app, partly, { outcome: 'partly', startedAt: '09:20', speaker: 'tous' })
    await update(app, untreated, { outcome: 'untreated' })
    const task = { meeting: first, kind: 'task', bearer: 'Mme TOURNESOLEIL', state: 'open' } as const
    for (const [text, state] of [
      ['Envoyer la carte', 'open'],
      ['Réserver la salle', 'done'],
    ] as const)
      await app.call('records.create', { record: 'followUp', values: { ...task, text, state } })
    const meeting = await create(app, next)

    const offered = async () =>
      (await app.call('agenda.carryOver', { meeting })).map((one) =>
        one.kind === 'point' ? one.point.title : one.kind === 'followUp' ? one.followUp.text : one.title,
      )
    expect(await offered()).toEqual(['Constats', 'Mobilités', 'Envoyer la carte'])
    await app.call('records.update', { record: 'meeting', id: first, changes: { closedAt: '12:00' } })
    expect(await offered()).toEqual(['Constats', 'Débat', 'Mobilités', 'Envoyer la carte'])

    await app.call('agenda.take', { meeting, after: null, source: { kind: 'point', id: partly } })
    expect((await agenda(app, meeting)).map(({ title, speaker, minutes }) => [title, speaker, minutes])).toEqual([
      ['Constats', 'tous', 10],
    ])
    expect(await offered()).toEqual(['Débat', 'Mobilités', 'Envoyer la carte'])
    await expect(
      app.call('agenda.take', { meeting, after: null, source: { kind: 'point', id: partly } }),
    ).rejects.toMatchObject({ error: { code: 'not-found' } })
    const last = (await app.call('agenda.carryOver', { meeting })).at(-1)
    if (last?.kind !== 'followUp') throw new Error('no follow-up')
    const taken = { meeting, after: null, source: { kind: 'followUp', id: last.followUp.id } } as const
    await app.call('agenda.take', taken)
    expect((await agenda(app, meeting))[0]).toMatchObject({ title: 'Envoyer la carte', speaker: 'Mme TOURNESOLEIL' })
    await app.call('history.undo', {})
    await app.call('history.undo', {})
    expect(await offered()).toEqual(['Constats', 'Débat', 'Mobilités', 'Envoyer la carte'])
  })

  test('fiches with cells « Non traité » are offered whole, and taken with what is missing', async () => {
    const app = await createReadyApp()
    const first = await create(app)
    const { id } = await app.call('minutes.addSection', { meeting: first, after: null, kind: 'fiche', level: 2 })
    const fiche = (await app.call('minutes.get', { meeting: first })).sections.find((one) => one.id === id)?.fiche
    if (fiche == null) throw new Error('no fiche')
    const changes = { title: 'Former les aidants', feasibility: 'untreated', impact: 'high' } as const
    await app.call('records.update', { record: 'fiche', id: fiche, changes })
    const meeting = await create(app, next)
    expect(await app.call('agenda.carryOver', { meeting })).toEqual([
      {
        kind: 'fiche',
        fiche,
        title: 'Fiche\u00A0S.1 – Former les aidants',
        untreated: ['Faisabilité'],
        from: { meeting: first, title: '1re concertation' },
      },
    ])
    await app.call('agenda.take', { meeting, after: null, source: { kind: 'fiche', id: fiche } })
    expect(await agenda(app, meeting)).toMatchObject([
      {
        title: 'Fiche\u00A0S.1 – Former les aidants',
        detail: 'non traité\u00A0: faisabilité',
        minutesText: 'fiches',
        fiche,
      },
    ])
    expect(await app.call('agenda.carryOver', { meeting })).toEqual([])
  })

  test('nothing for a meeting of no series', async () => {
    const app = await createReadyApp()
    const meeting = await create(app, { seriesName: '' })
    expect(await app.call('agenda.carryOver', { meeting })).toEqual([])
  })
})

describe('the life of a meeting until it is held', () => {
  const state = async (app: TestApp, id: RowId) => {
    const { meeting } = await page(app, id)
    return [meeting.state, meeting.date, meeting.formerDate, meeting.offReason]
  }

  test('it is convened, postponed without a day, then to one, and prepared again', async () => {
    const app = await createReadyApp()
    const id = await create(app)
    await app.call('invitations.convene', { meeting: id })
    expect(await state(app, id)).toEqual(['convened', '2026-10-08', null, null])
    await app.call('meetings.postpone', { id, reason: 'Salle inondée', date: null, startsAt: null, endsAt: null })
    expect(await state(app, id)).toEqual(['postponed', null, '2026-10-08', 'Salle inondée'])
    expect((await page(app, id)).meeting.startsAt).toBe('09:00')
    const day = { date: '2026-12-10', startsAt: '14:00', endsAt: '17:00' }
    await app.call('meetings.postpone', { id, reason: 'Salle inondée', ...day })
    expect(await state(app, id)).toEqual(['postponed', '2026-12-10', '2026-10-08', 'Salle inondée'])
    expect((await app.call('workspace.home', {})).next).toMatchObject({ id, formerDate: '2026-10-08' })
    await app.call('meetings.resume', { id })
    expect(await state(app, id)).toEqual(['preparing', '2026-12-10', '2026-10-08', 'Salle inondée'])
  })

  test('it is cancelled with a reason, and comes back', async () => {
    const app = await createReadyApp()
    const id = await create(app, next)
    await app.call('meetings.cancel', { id, reason: 'Trop peu d’inscrits' })
    expect(await state(app, id)).toEqual(['cancelled', '2026-12-08', null, 'Trop peu d’inscrits'])
    expect((await app.call('workspace.home', {})).next).toBeNull()
    await app.call('meetings.resume', { id })
    expect(await state(app, id)).toEqual(['preparing', '2026-12-08', null, null])
  })
})

test('points come with the meeting that is created, in their order, each with its text in the minutes', async () => {
  const app = await createReadyApp()
  const { id } = await app.call('meetings.create', { ...meetingDraft, points: ['Accueil', 'Bilan de l’été'] })
  const { agenda } = await app.call('meetings.page', { id })
  expect(agenda.map(({ kind, title, minutesText }) => [kind, title, minutesText])).toEqual([
    ['point', 'Accueil', 'text'],
    ['point', 'Bilan de l’été', 'text'],
  ])
})
