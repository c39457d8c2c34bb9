import { describe, expect, test } from 'vitest'
import type { Contract } from '#shared/contract/contract.ts'
import type { InputOf } from '#shared/contract/define.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { bullets, doc, item, line, paragraph } from '#shared/text/rich-text/build.ts'
import { attend } from '../support/attend.ts'
import { meetingDraft } from '../support/meeting-draft.ts'
import { createReadyApp, type TestApp } from '../support/test-app.ts'

const draft = { ...meetingDraft, number: 1, date: '2026-10-08' } as const

const create = async (app: TestApp, changes: object = {}): Promise<RowId> =>
  (await app.call('meetings.create', { ...draft, ...changes })).id

const plain = { kind: 'task', bearer: null, dueOn: null, section: null } as const

type Item = InputOf<Contract['followUps']['add']>['items'][number]

const add = (app: TestApp, meeting: RowId, ...items: readonly (Partial<Item> & Pick<Item, 'text'>)[]) =>
  app.call('followUps.add', { meeting, items: items.map((one) => ({ ...plain, ...one })) })

const texts = async (app: TestApp, meeting: RowId | null) =>
  (await app.call('followUps.list', { meeting })).lines.map(({ followUp }) => followUp.text)

const person = async (app: TestApp, meeting: RowId, lastName: string, firstName: string) =>
  attend(app, meeting, { lastName, firstName, role: 'Médiatrice', structure: 'Foyer rural' })

describe('what a meeting decided and asked', () => {
  test('is added in one intent, moved, done, dropped, open again', async () => {
    const app = await createReadyApp()
    const meeting = await create(app)
    const bearer = { name: 'Mme VERSOLIVE', person: null, actor: null }
    const { ids } = await add(
      app,
      meeting,
      { text: 'Envoyer la carte', bearer, dueOn: '2026-12-01' },
      { text: 'La charte est adoptée', kind: 'decision' },
    )
    await add(app, meeting, { text: 'Réserver la salle' })
    // What was decided comes before what is asked.
    expect(await texts(app, meeting)).toEqual(['La charte est adoptée', 'Envoyer la carte', 'Réserver la salle'])
    const [first, decided] = ids
    if (first === undefined || decided === undefined) throw new Error('no follow-up')
    await app.call('followUps.move', { id: decided, after: first })
    expect(await texts(app, meeting)).toEqual(['Envoyer la carte', 'La charte est adoptée', 'Réserver la salle'])

    const state = async () => (await app.call('followUps.list', { meeting })).lines[0]?.followUp
    const { today } = await app.call('followUps.list', { meeting })
    await app.call('followUps.settle', { id: first, state: 'done' })
    await app.call('records.update', { record: 'followUp', id: first, changes: { outcome: 'Par courriel' } })
    expect(await state()).toMatchObject({ state: 'done', doneOn: today, outcome: 'Par courriel' })
    await app.call('followUps.settle', { id: first, state: 'dropped' })
    expect(await state()).toMatchObject({ state: 'dropped', doneOn: null, outcome: 'Par courriel' })
    await app.call('followUps.settle', { id: first, state: 'open' })
    expect(await state()).toMatchObject({ state: 'open', doneOn: null, outcome: null, bearer: 'Mme VERSOLIVE' })
    await app.call('history.undo', {})
    expect(await state()).toMatchObject({ state: 'dropped', outcome: 'Par courriel' })
    for (let n = 0; n < 5; n += 1) await app.call('history.undo', {})
    expect(await texts(app, meeting)).toEqual(['La charte est adoptée', 'Envoyer la carte'])
    await app.call('history.undo', {})
    expect(await texts(app, meeting)).toEqual([])
  })

  test('decisions stand before tasks, whenever they are noted, each in the order in which they were', async () => {
    const app = await createReadyApp()
    const meeting = await create(app)
    await add(app, meeting, { text: 't1' }, { text: 't2' })
    await add(app, meeting, { text: 'd1', kind: 'decision' })
    await add(app, meeting, { text: 't3' }, { text: 'd2', kind: 'decision' }, { text: 'd3', kind: 'decision' })
    expect(await texts(app, meeting)).toEqual(['d1', 'd2', 'd3', 't1', 't2', 't3'])
  })

  test('of all meetings: what is awaited first, soonest first; what is only recorded or over, last', async () => {
    const app = await createReadyApp()
    const meeting = await create(app)
    const other = await create(app, { seriesName: '', number: null, title: 'Café rencontre', date: '2026-11-02' })
    const { ids } = await add(
      app,
      meeting,
      { text: 'La charte est adoptée', kind: 'decision' },
      { text: 'Sans date' },
      { text: 'Plus tard', dueOn: '2027-01-10' },
      { text: 'Faite', dueOn: '2026-01-10' },
    )
    await app.call('followUps.settle', { id: ids[3] as RowId, state: 'done' })
    await add(app, other, { text: 'D’abord', dueOn: '2026-11-03' })
    expect(await texts(app, null)).toEqual(['D’abord', 'Plus tard', 'Sans date', 'La charte est adoptée', 'Faite'])
    const { lines } = await app.call('followUps.list', { meeting: null })
    expect(lines.map(({ meeting: { title }, series }) => [title, series?.name])).toEqual([
      ['Café rencontre', undefined],
      ...Array(4).fill(['1re concertation', 'Concertations de la feuille de route']),
    ])
    await app.call('meetings.remove', { id: meeting })
    expect(await texts(app, null)).toEqual(['D’abord'])
  })

  test('is found by a search, and printed in the section that asks for it', async () => {
    const app = await createReadyApp()
    const meeting = await create(app)
    await add(app, meeting, { text: 'Envoyer la carte des lieux' })
    expect((await app.call('search.find', { text: 'carte lieux' })).hits).toMatchObject([
      { kind: 'followUp', meeting, title: 'Envoyer la carte des lieux' },
    ])
    await app.call('minutes.addSection', { meeting, after: null, kind: 'followUps', level: 1 })
    const { body } = await app.call('minutes.preview', { meeting })
    expect(JSON.stringify(body)).toContain('Envoyer la carte des lieux')
  })
})

describe('what the texts say', () => {
  test('is offered with whom it cites, until it is taken up', async () => {
    const app = await createReadyApp()
    const meeting = await create(app)
    await person(app, meeting, 'VERSOLIVE', 'Odette')
    await person(app, meeting, 'ORMETENDRE', 'Gontran')
    const { id } = await app.call('minutes.addSection', { meeting, after: null, kind: 'text', level: 1 })
    const body = doc(
      paragraph('On parle de la carte.'),
      bullets(
        item(paragraph('Action : Mme Versolive envoie la carte')),
        item(paragraph('Action 1 : tenir un annuaire')),
        item(paragraph('Décision : la charte est adoptée par Mme VERSOLIVE et M. ORMETENDRE')),
      ),
    )
    await app.call('records.update', { record: 'section', id, changes: { title: line('Constats'), body } })
    const said = await app.call('followUps.said', { meeting })
    const section = { id, title: 'Constats' }
    expect(said).toMatchObject([
      { section, kind: 'decision', text: 'la charte est adoptée par Mme VERSOLIVE et M. ORMETENDRE', bearer: null },
      { section, kind: 'task', text: 'Mme Versolive envoie la carte', bearer: { name: 'VERSOLIVE Odette' } },
    ])
    await app.call('followUps.add', {
      meeting,
      items: said.slice(1).map(({ kind, text, bearer }) => ({ kind, text, bearer, dueOn: null, section: id })),
    })
    expect((await app.call('followUps.said', { meeting })).map(({ kind }) => kind)).toEqual(['decision'])
  })
})

describe('who bears it', () => {
  test('is offered from the meeting, then from the directory', async () => {
    const app = await createReadyApp()
    const meeting = await create(app)
    await person(app, meeting, 'VERSOLIVE', 'Odette')
    await app.call('records.create', { record: 'person', values: { lastName: 'VERDANTE', firstName: 'Lise' } })
    await app.call('records.create', { record: 'actor', values: { name: 'Vertige numérique' } })
    const found = async (text: string) =>
      (await app.call('followUps.bearers', { meeting, text })).map(({ name, here }) => [name, here])
    expect(await found('')).toEqual([['VERSOLIVE Odette', true]])
    expect(await found('ver')).toEqual([
      ['VERSOLIVE Odette', true],
      ['VERDANTE Lise', false],
      ['Vertige numérique', false],
    ])
  })

  test('is written to with all that is awaited of them', async () => {
    const app = await createReadyApp()
    const meeting = await create(app)
    const values = { lastName: 'VERDANTE', firstName: 'Lise', email: 'lise@exemple.fr' }
    const { id } = await app.call('records.create', { record: 'person', values })
    const bearer = { name: 'VERDANTE Lise', person: id, actor: null }
    const { ids } = await add(
      app,
      meeting,
      { text: 'Envoyer la carte', bearer, dueOn: '2020-12-01' },
      { text: 'Réserver la salle', bearer },
      { text: 'D’une autre' },
    )
    const mail = await app.call('followUps.mail', { id: ids[0] as RowId })
    expect(mail).toMatchObject({ to: ['lise@exemple.fr'], subject: '2 suites à donner' })
    expect(mail.body.replaceAll('\u00a0', ' ')).toContain(
      '– Envoyer la carte (attendu depuis le 1er décembre 2020, 1re concertation)\n– Réserver la salle (1re concertation)',
    )
    expect(mail.body).not.toContain('D’une autre')
    expect(mail.body).toContain('Ysaline MERLERIVE')
  })
})
