import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Remark } from '#shared/records/minutes/remark.ts'
import { doc, paragraph, plain } from '#shared/text/rich-text/build.ts'
import { attend } from '../support/attend.ts'
import { createDemoApp } from '../support/demo-app.ts'
import { meetingDraft } from '../support/meeting-draft.ts'
import { createReadyApp, type TestApp } from '../support/test-app.ts'

const fixture = readFileSync(new URL('../fixtures/minutes/concertation.md', import.meta.url), 'utf8')

const opened = async () => {
  const app = await createReadyApp()
  const { meeting } = await app.call('minutes.import', {
    source: { kind: 'text', text: fixture },
    job: crypto.randomUUID(),
  })
  return { app, meeting }
}

const found = async (app: TestApp, meeting: RowId, code: string): Promise<Remark | undefined> =>
  (await app.call('review.ofMeeting', { meeting })).remarks.find((remark) => remark.code === code)

const repair = async (app: TestApp, meeting: RowId, code: string, option: string | null = null) => {
  const remark = await found(app, meeting, code)
  return app.call('review.repair', { meeting, remark: remark?.key ?? '?', option })
}

describe('a repair', () => {
  test('is one intent, undone at once; its remark goes and comes back', async () => {
    const { app, meeting } = await opened()
    const before = await app.call('minutes.get', { meeting })
    expect(await repair(app, meeting, 'section-numbers')).toEqual({
      done: 'Réglé\u00a0: La numérotation saute de 3 à 5.',
    })
    expect(await found(app, meeting, 'section-numbers')).toBeUndefined()
    await app.call('history.undo', {})
    expect(await app.call('minutes.get', { meeting })).toEqual(before)
    expect(await found(app, meeting, 'section-numbers')).toBeDefined()
  })

  test('lists who speaks, and lets the directory know them', async () => {
    const { app, meeting } = await opened()
    await repair(app, meeting, 'unlisted-speakers')
    const { attendances } = await app.call('minutes.get', { meeting })
    expect(attendances.find(({ lastName }) => lastName === 'BRISEFER')).toMatchObject({
      firstName: 'Aliénor',
      part: 'speaker',
      status: 'present',
      person: expect.any(String),
    })
    expect(await found(app, meeting, 'unlisted-speakers')).toBeUndefined()
  })

  test('notes among what follows a decision and a task that a text says', async () => {
    const { app, meeting } = await opened()
    const { sections } = await app.call('minutes.get', { meeting })
    const [section] = sections
    const body = doc(
      paragraph([plain('Décision : la charte est adoptée.')]),
      paragraph([plain('Tâche : écrire l’affiche avant le 15 décembre 2030.')]),
    )
    await app.call('records.update', { record: 'section', id: section?.id as RowId, changes: { body } })
    expect(await repair(app, meeting, 'loose-decisions')).toEqual({ done: 'Noté dans les suites à donner' })
    expect(await found(app, meeting, 'loose-decisions')).toBeUndefined()
    const { followUps } = await app.call('minutes.get', { meeting })
    expect(followUps.map(({ kind, text, dueOn, state }) => [kind, text, dueOn, state])).toEqual(
      expect.arrayContaining([
        ['decision', 'la charte est adoptée.', null, 'open'],
        ['task', 'écrire l’affiche avant le 15 décembre 2030.', '2030-12-15', 'open'],
      ]),
    )
    expect(await app.call('followUps.said', { meeting })).toEqual([])
    await app.call('history.undo', {})
    expect(await found(app, meeting, 'loose-decisions')).toBeDefined()
  })

  test('of what only a person can write, or of a remark that is no more, is refused', async () => {
    const { app, meeting } = await opened()
    await expect(repair(app, meeting, 'empty-cells')).rejects.toThrow('not-repairable')
    await expect(repair(app, meeting, 'no-such-code')).rejects.toThrow('remark-gone')
  })

  test('of a structure writes one spelling everywhere', async () => {
    const { app, meeting } = await opened()
    for (const structure of ['Croix-Bleue du Haut-Val', 'La Croix Bleue'])
      await attend(app, meeting, { lastName: structure.slice(0, 4).toUpperCase(), firstName: 'Iris', structure })
    await expect(repair(app, meeting, 'structure-spellings', 'Autre chose')).rejects.toThrow('not-repairable')
    await repair(app, meeting, 'structure-spellings', 'La Croix Bleue')
    const { attendances } = await app.call('minutes.get', { meeting })
    expect(attendances.filter(({ structure }) => structure === 'La Croix Bleue')).toHaveLength(2)
  })
})

describe('cells not treated', () => {
  const untreated = async () => {
    const { app, meeting } = await opened()
    const { fiches } = await app.call('minutes.get', { meeting })
    const fiche = fiches[0]?.id as RowId
    await app.call('records.update', {
      record: 'fiche',
      id: fiche,
      changes: { feasibility: 'untreated', impact: 'untreated' },
    })
    return { app, meeting, fiche }
  }

  test('go to the next meeting of the series, once', async () => {
    const { app, meeting, fiche } = await untreated()
    const { meeting: held } = await app.call('minutes.get', { meeting })
    await app.call('meetings.setSeries', { id: meeting, seriesName: 'Concertations' })
    const { id: next } = await app.call('meetings.create', {
      ...meetingDraft,
      title: '3e concertation',
      number: 3,
      seriesName: 'Concertations',
      sector: held.sector,
      date: '2030-01-08',
      startsAt: null,
    })
    expect((await found(app, meeting, 'untreated-cells'))?.detail).toContain('8\u00a0janvier\u00a02030')
    expect((await repair(app, meeting, 'untreated-cells')).done).toBe(
      'Reporté à l’ordre du jour de «\u00a03e concertation\u00a0»',
    )
    const { agenda } = await app.call('meetings.page', { id: next })
    expect(agenda.map(({ fiche, detail }) => [fiche, detail])).toEqual([[fiche, 'Faisabilité et impact à reprendre']])
    expect(await found(app, meeting, 'untreated-cells')).toBeUndefined()
  })

  test('become a task when no meeting follows', async () => {
    const { app, meeting } = await untreated()
    expect((await repair(app, meeting, 'untreated-cells')).done).toBe('Reporté dans les suites à donner')
    expect(await found(app, meeting, 'untreated-cells')).toBeUndefined()
    expect((await found(app, meeting, 'loose-tasks'))?.title).toBe('Une tâche est sans porteur ni date.')
  })
})

test('a task that says its day has no due day until it is noted, in one gesture', async () => {
  const { app, meeting } = await opened()
  const { meeting: held } = await app.call('minutes.get', { meeting })
  const year = Number(held.date?.slice(0, 4))
  const bearer = { name: 'la mairie', person: null, actor: null }
  const text = `Réserver la salle avant le 15 décembre ${year}`
  await app.call('followUps.add', { meeting, items: [{ kind: 'task', text, bearer, dueOn: null, section: null }] })
  expect(await found(app, meeting, 'loose-tasks')).toBeUndefined()
  const remark = await found(app, meeting, 'said-due-day')
  expect([remark?.title.replaceAll('\u00a0', ' '), remark?.repair]).toEqual([
    `Une tâche dit « avant le 15 décembre ${year} », et n’a pas d’échéance.`,
    { way: 'apply', verb: `Noter le 15\u00a0décembre\u00a0${year}` },
  ])
  await repair(app, meeting, 'said-due-day')
  expect(await found(app, meeting, 'said-due-day')).toBeUndefined()
  expect((await app.call('minutes.get', { meeting })).followUps[0]?.dueOn).toBe(`${year}-12-15`)
})

test('a task noted for another day than the one it says is remarked, and noted for it in one gesture', async () => {
  const { app, meeting } = await opened()
  const { meeting: held } = await app.call('minutes.get', { meeting })
  const year = Number(held.date?.slice(0, 4))
  const task = { kind: 'task' as const, bearer: { name: 'la mairie', person: null, actor: null }, section: null }
  const add = (text: string, dueOn: string) => app.call('followUps.add', { meeting, items: [{ ...task, text, dueOn }] })
  await add(`Envoyer la liste avant le 15 décembre ${year}`, `${year}-12-15`)
  expect(await found(app, meeting, 'other-due-day')).toBeUndefined()
  await add(`Réserver la salle d’ici le 11 décembre ${year}`, `${year}-12-04`)
  const remark = await found(app, meeting, 'other-due-day')
  expect([remark?.title.replaceAll('\u00a0', ' '), remark?.repair]).toEqual([
    `Une tâche dit « d’ici le 11 décembre ${year} », et est notée pour le 4 décembre ${year}.`,
    { way: 'apply', verb: `Noter le 11\u00a0décembre\u00a0${year}` },
  ])
  await repair(app, meeting, 'other-due-day')
  expect(await found(app, meeting, 'other-due-day')).toBeUndefined()
  expect((await app.call('minutes.get', { meeting })).followUps.map(({ dueOn }) => dueOn)).toEqual([
    `${year}-12-15`,
    `${year}-12-11`,
  ])
})

describe('a remark that is left', () => {
  test('waits no more, says why, and can be taken up again', async () => {
    const { app, meeting } = await opened()
    const remark = (await found(app, meeting, 'section-numbers'))?.key ?? '?'
    await app.call('review.leave', { meeting, remark, reason: ' Comme l’original ' })
    expect(await found(app, meeting, 'section-numbers')).toBeUndefined()
    const { left } = await app.call('review.ofMeeting', { meeting })
    expect(left.map(({ remark, reason, by }) => [remark.code, reason, by])).toEqual([
      ['section-numbers', 'Comme l’original', 'Ysaline MERLERIVE'],
    ])
    await app.call('review.takeUp', { meeting, remark })
    expect(await found(app, meeting, 'section-numbers')).toBeDefined()
  })

  test('comes back when what it is about changes', async () => {
    const { app, meeting } = await opened()
    const remark = (await found(app, meeting, 'section-numbers'))?.key ?? '?'
    await app.call('review.leave', { meeting, remark, reason: '' })
    const { sections } = await app.call('minutes.get', { meeting })
    const last = sections.findLast(({ numbering }) => numbering === 'forced')
    await app.call('records.update', { record: 'section', id: last?.id as RowId, changes: { forcedNumber: 8 } })
    expect((await found(app, meeting, 'section-numbers'))?.title).toBe('La numérotation saute de 3 à 8.')
    expect((await app.call('review.ofMeeting', { meeting })).left).toEqual([])
  })

  test('that is not made cannot be left', async () => {
    const { app, meeting } = await opened()
    await expect(app.call('review.leave', { meeting, remark: 'nothing', reason: '' })).rejects.toThrow('remark-gone')
  })
})

test('a meeting without minutes has nothing to look at; one that is not there is not found', async () => {
  const { app } = await opened()
  const { id: meeting } = await app.call('meetings.create', {
    ...meetingDraft,
    title: 'À venir',
    kind: 'other',
    number: null,
    seriesName: '',
    date: null,
    startsAt: null,
  })
  expect(await app.call('review.ofMeeting', { meeting })).toEqual({ remarks: [], left: [] })
  const nobody = '0190a000-0000-7000-8000-000000000000' as RowId
  await expect(app.call('review.ofMeeting', { meeting: nobody })).rejects.toThrow('not-found')
})

test('of the demonstration, what was put there and nothing else', async () => {
  const app = await createDemoApp()
  const meetings = (await app.call('meetings.list', {})).filter(({ written }) => written)
  const told = await Promise.all(
    meetings.map(async ({ id, title }) => [
      title,
      (await app.call('review.ofMeeting', { meeting: id })).remarks.map(({ code }) => code),
    ]),
  )
  expect(told).toEqual([
    ['Groupe de travail – Le bus du numérique', ['loose-decisions']],
    [
      '2e concertation – Secteur Plaine',
      [
        'announced-actions',
        'section-numbers',
        'unlisted-speakers',
        'without-structure',
        'empty-cells',
        'untreated-cells',
        'partner-questions',
        'loose-tasks',
        'postponement',
        'unvalidated-axes',
        'fiche-numbers',
        'lone-block',
        'deep-steps',
        'two-paragraphs',
      ],
    ],
    ['1re concertation – Secteur Amont', ['unlisted-speakers', 'untreated-points', 'two-paragraphs']],
    ['1er comité de pilotage', []],
  ])
})
