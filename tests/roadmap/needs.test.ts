import { describe, expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import { createReadyApp, type TestApp } from '../support/test-app.ts'

const raise = async ({ call }: TestApp, text: string, about: object = {}): Promise<RowId> =>
  (await call('needs.raise', { text, about })).id

const lineOf = async ({ call }: TestApp, need: RowId) => (await call('needs.get', { need })).line

describe('needs', () => {
  test('a need waits from the day it is told, then is answered, dropped or taken up again', async () => {
    const app = await createReadyApp()
    const { today } = await app.call('needs.list', {})
    const need = await raise(app, 'Aide aux démarches le samedi', { origin: 'public', audience: 'actifs' })
    expect(await lineOf(app, need)).toMatchObject({
      need: { text: 'Aide aux démarches le samedi', origin: 'public', state: 'open', raisedOn: today, answer: null },
      actor: null,
      fiche: null,
    })
    await app.call('needs.settle', { need, state: 'answered', answer: 'Une permanence ouvre en mars.' })
    expect((await lineOf(app, need)).need).toMatchObject({
      state: 'answered',
      answer: 'Une permanence ouvre en mars.',
      answeredOn: today,
    })
    await app.call('needs.settle', { need, state: 'dropped' })
    expect((await lineOf(app, need)).need).toMatchObject({
      state: 'dropped',
      answer: 'Une permanence ouvre en mars.',
      answeredOn: null,
    })
    await app.call('needs.settle', { need, state: 'open' })
    await app.call('history.undo', {})
    expect((await lineOf(app, need)).need.state).toBe('dropped')
  })

  test('those that wait come first, the oldest at the top', async () => {
    const app = await createReadyApp()
    const recent = await raise(app, 'récent', { raisedOn: '2026-03-01' })
    const old = await raise(app, 'ancien', { raisedOn: '2025-03-01' })
    const answered = await raise(app, 'répondu', { raisedOn: '2024-03-01' })
    const dropped = await raise(app, 'sans suite', { raisedOn: '2024-05-01' })
    await app.call('needs.settle', { need: answered, state: 'answered' })
    await app.call('needs.settle', { need: dropped, state: 'dropped' })
    const { lines } = await app.call('needs.list', {})
    expect(lines.map(({ need }) => need.id)).toEqual([old, recent, answered, dropped])
  })

  test('says where: a commune by its name, with the sector it falls in', async () => {
    const app = await createReadyApp()
    const { sectors } = await app.call('needs.list', {})
    const north = sectors[0]?.id as RowId
    const { communes, epci } = await app.call('territory.get', {})
    const commune = communes.find(({ epci: own }) => own !== null)
    const part = epci.find(({ code }) => code === commune?.epci)
    if (commune === undefined || part === undefined) throw new Error('no commune')
    await app.call('territory.assign', { areas: [{ kind: 'epci', code: part.code }], sector: north })
    const inCommune = await raise(app, 'ici', { areaKind: 'commune', areaCode: commune.code })
    const inEpci = await raise(app, 'autour', { areaKind: 'epci', areaCode: part.code })
    const unknown = await raise(app, 'ailleurs', { areaKind: 'commune', areaCode: '99999' })
    const everywhere = await raise(app, 'partout')
    expect(await lineOf(app, inCommune)).toMatchObject({ area: commune.name, sector: north })
    expect(await lineOf(app, inEpci)).toMatchObject({ area: part.name, sector: north })
    expect(await lineOf(app, unknown)).toMatchObject({ area: '99999', sector: null })
    expect(await lineOf(app, everywhere)).toMatchObject({ area: null, sector: null })
  })

  test('becomes a fiche-action in one gesture, taken back by one', async () => {
    const app = await createReadyApp()
    const text = `Des ordinateurs${' à prêter'.repeat(40)}`
    const need = await raise(app, text)
    const { fiche } = await app.call('needs.toFiche', { need, axis: null })
    const page = await app.call('fiches.get', { fiche })
    expect(page.fiche).toMatchObject({
      state: 'toDiscuss',
      number: 1,
      stakes: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
    })
    expect(page.fiche.title).toMatch(/^Des ordinateurs à prêter.*…$/)
    expect((await app.call('needs.about', { record: 'fiche', id: fiche })).map((line) => line.need.id)).toEqual([need])
    expect((await lineOf(app, need)).fiche).toBe(page.fiche.title)
    await app.call('fiches.remove', { fiche })
    expect((await lineOf(app, need)).fiche).toBeNull()
    await app.call('history.undo', {})
    await app.call('history.undo', {})
    expect((await lineOf(app, need)).need.fiche).toBeNull()
    await expect(app.call('fiches.get', { fiche })).rejects.toMatchObject({ error: { code: 'not-found' } })
  })

  test('is found by its words, and waits on the home page once it is old', async () => {
    const app = await createReadyApp()
    const need = await raise(app, 'Écrans trop petits pour lire', {
      audience: 'personnes âgées',
      raisedOn: '2020-01-05',
    })
    await raise(app, 'Tout neuf')
    expect((await app.call('search.find', { text: 'ecran lire' })).hits).toMatchObject([
      { kind: 'need', id: need, title: 'Écrans trop petits pour lire', excerpt: 'personnes âgées' },
    ])
    const { todos } = await app.call('workspace.home', {})
    expect(todos).toEqual([{ kind: 'oldNeeds', needs: 1, since: '2020-01-05' }])
    await app.call('needs.settle', { need, state: 'dropped' })
    expect((await app.call('workspace.home', {})).todos).toEqual([])
  })

  test('one that is gone is said to be', async () => {
    const app = await createReadyApp()
    const need = await raise(app, 'Retiré')
    await app.call('records.remove', { record: 'need', id: need })
    await expect(app.call('needs.settle', { need, state: 'answered' })).rejects.toMatchObject({
      error: { code: 'not-found', fact: 'Le besoin demandé n’a pas été trouvé.' },
    })
  })
})

test('news are drafts until they are dated, and name what they are about', async () => {
  const app = await createReadyApp()
  const { call } = app
  const need = await raise(app, 'Un lieu le samedi')
  const { id: fiche } = await call('fiches.create', { title: 'Ouvrir le samedi', axis: null, sector: null })
  const write = async (values: object): Promise<RowId> =>
    (await call('records.create', { record: 'newsItem', values } as never)).id
  const dated = await write({ title: 'Permanence ouverte', publishedOn: '2026-03-02', need, fiche })
  const draft = await write({ title: 'À venir' })
  const { lines } = await call('news.list', {})
  expect(lines.map(({ id, publishedOn }) => [id, publishedOn])).toEqual([
    [draft, null],
    [dated, '2026-03-02'],
  ])
  expect(await call('news.get', { news: dated })).toMatchObject({
    fiche: { id: fiche, name: 'Ouvrir le samedi' },
    need: { id: need, name: 'Un lieu le samedi' },
    actor: null,
  })
  expect((await call('needs.get', { need })).news.map(({ id }) => id)).toEqual([dated])
  expect((await call('search.find', { text: 'permanence' })).hits).toMatchObject([{ kind: 'newsItem', id: dated }])
  const { thread } = await call('axes.thread', { id: fiche })
  expect(thread.steps.flatMap(({ nodes }) => nodes.map(({ record, words }) => [record, words]))).toContainEqual([
    'newsItem',
    'Permanence ouverte',
  ])
})
