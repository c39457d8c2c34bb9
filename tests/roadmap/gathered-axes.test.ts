import { expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import { laterFailureCode } from '../support/failure-code.ts'
import { createHub, digestOf, joinHub, receive, send } from '../support/postes.ts'
import type { TestApp } from '../support/test-app.ts'

const exchange = async (a: TestApp, b: TestApp) => {
  await receive(b, (await send(a)).bytes)
  await receive(a, (await send(b)).bytes)
}

const say = async ({ call }: TestApp, text: string, axis: RowId): Promise<RowId> => {
  const [id] = (await call('axes.add', { sector: null, meeting: null, items: [{ text }] })).ids as [RowId]
  await call('axes.attach', { id, axis })
  return id
}

const newFiche = ({ call }: TestApp, axis: RowId) =>
  call('records.create', { record: 'fiche', values: { axis, title: 'Former les aidants' } })

/** Two sectors that each made an axis of one number, and the hub that has both. */
const apart = async () => {
  const hub = await createHub()
  const [nord, ouest] = [await joinHub(hub, 'Ysoline BOISJOLI'), await joinHub(hub, 'Gaspard LIERREUX')]
  const made = async (poste: TestApp, title: string) => {
    const { id } = await poste.call('axes.addAxis', { title })
    await say(poste, `${title}, dit ici`, id)
    return id
  }
  const [one, other] = [await made(nord, 'Accueillir le public'), await made(ouest, 'Former les aidants')]
  const { id: fiche } = await newFiche(ouest, other)
  await receive(hub, (await send(nord)).bytes)
  await receive(hub, (await send(ouest)).bytes)
  return { hub, nord, ouest, one, other, fiche }
}

const board = async ({ call }: TestApp) => {
  const { axes, formulations } = await call('axes.board', {})
  return {
    axes: axes.map(({ axis }) => [axis.id, axis.number, axis.title]),
    said: formulations.map(({ text, axis }) => [text, axis]).toSorted(),
  }
}

test('axes made apart under one number are near; gathered, they are one everywhere and nothing is lost', async () => {
  const { hub, nord, ouest, one, other, fiche } = await apart()
  expect(await hub.call('axes.near', {})).toMatchObject([
    {
      reason: 'number',
      axes: [
        { axis: { id: one }, author: 'Ysoline BOISJOLI', formulations: 1, fiches: 0 },
        { axis: { id: other }, author: 'Gaspard LIERREUX', formulations: 1, fiches: 1 },
      ],
    },
  ])
  await receive(nord, (await send(hub)).bytes)
  const title = 'Accueillir et former'
  const gather = (at: TestApp) => at.call('axes.gather', { axes: [one, other], title })
  expect(await laterFailureCode(() => gather(nord))).toBe('not-allowed')
  // Meanwhile the sector goes on in the axis that will no longer stand.
  const [standing, gone] = [one, other].toSorted() as [RowId, RowId]
  await say(ouest, 'Dit entre-temps', other)
  await gather(hub)
  await exchange(hub, ouest)
  await receive(nord, (await send(hub)).bytes)
  for (const poste of [hub, nord, ouest]) {
    expect((await board(poste)).axes).toEqual([[standing, 1, title]])
    expect((await board(poste)).said.map(([, axis]) => axis)).toEqual([standing, standing, standing])
    expect(await poste.call('axes.near', {})).toEqual([])
    const page = await poste.call('axes.page', { id: gone })
    expect([page.axis.id, page.gathered.map(({ id }) => id)]).toEqual([standing, [gone]])
  }
  const list = await ouest.call('fiches.list', {})
  expect([list.axes.map(({ id }) => id), list.lines.map(({ id, axis }) => [id, axis])]).toEqual([
    [standing],
    [[fiche, standing]],
  ])
  expect(await digestOf(hub)).toBe(await digestOf(ouest))
})

test('« Annuler » gives each axis back what was its own', async () => {
  const { hub, one, other } = await apart()
  const before = await board(hub)
  await hub.call('axes.gather', { axes: [one, other], title: 'Accueillir et former' })
  await hub.call('history.undo', {})
  expect(await board(hub)).toEqual(before)
})

test('formulations of several sectors are said once, from each of them', async () => {
  const hub = await createHub()
  const { id: axis } = await hub.call('axes.addAxis', { title: 'Accueillir' })
  const origins = [await say(hub, 'Ouvrir le soir', axis), await say(hub, 'Élargir les horaires', axis)]
  await hub.call('axes.restate', { axis, origins, text: 'Ouvrir plus longtemps' })
  const { formulations } = await hub.call('axes.page', { id: axis })
  const common = formulations.find(({ stage }) => stage === 'restated')
  expect(common).toMatchObject({ text: 'Ouvrir plus longtemps', axis, sector: null })
  const { thread } = await hub.call('axes.thread', { id: common?.id as RowId })
  expect(thread.steps.flatMap(({ nodes }) => nodes.map(({ words }) => words))).toEqual(
    expect.arrayContaining(['Ouvrir le soir', 'Élargir les horaires', 'Ouvrir plus longtemps']),
  )
  const again = () =>
    hub.call('axes.restate', { axis, origins: [origins[0] as RowId, common?.id as RowId], text: 'Encore' })
  expect(await laterFailureCode(again)).toBe('thread.loop')
})

test('two axes that somebody keeps are not proposed again, here nor at a colleague’s, until that is taken back', async () => {
  const { hub, nord, one, other } = await apart()
  const near = async ({ call }: TestApp) => (await call('axes.near', {})).length
  expect(await near(hub)).toBe(1)
  await hub.call('axes.apart', { axes: [other, one] })
  expect(await near(hub)).toBe(0)
  await receive(nord, (await send(hub)).bytes)
  expect(await near(nord)).toBe(0)
  await hub.call('history.undo', {})
  expect(await near(hub)).toBe(1)
})
