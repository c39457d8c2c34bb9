import { expect, test } from 'vitest'
import type { ConflictView, PassageTake } from '#shared/contract/exchanges/conflicts.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { createHub, digestOf, exchange, joinHub, points, writeActor } from '../support/postes.ts'
import { probableDuplicates } from '../support/probable-duplicates.ts'
import type { TestApp } from '../support/test-app.ts'

/** Both secretaries on one espace, and an actor that both have. */
const together = async () => {
  const hub = await createHub()
  const ouest = await joinHub(hub, 'Ysoline BOISJOLI')
  const create = async (values: object): Promise<RowId> =>
    (await ouest.call('records.create', { record: 'actor', values } as never)).id
  const id = await create({ name: 'Atelier du Moulin', phone: '0474000012', description: paragraphs.join('\n') })
  const twin = await create({ name: 'Atelier Moulin', phone: '0474000013' })
  await exchange(ouest, hub)
  /** What each writes of the actor before it hears of the other. */
  const apart = async (
    atHub: Parameters<typeof writeActor>[2],
    atOuest: Parameters<typeof writeActor>[2],
  ): Promise<void> => {
    await writeActor(hub, id, atHub)
    await writeActor(ouest, id, atOuest)
    await exchange(ouest, hub)
  }
  return { hub, ouest, id, twin, apart, postes: [hub, ouest] as const }
}

const paragraphs = ['Un budget de 10 000 euros.', 'Ouvert le mardi.', 'Des bénévoles formés.']

const phoneOf = (end: number): string => ['04', '74', '00', '00', end].join('\u00a0')

/** What someone sees of a point, whichever poste they sit at: who works where is said from there. */
const seenOf = (point: ConflictView) => ({
  ...point,
  base: point.base && { ...point.base, origin: null },
  sides: point.sides.map((side) => ({ ...side, origin: null })),
})

const expectSame = async (postes: readonly [TestApp, TestApp]): Promise<readonly ConflictView[]> => {
  const [here, there] = [await points(postes[0]), await points(postes[1])]
  expect(there.map(seenOf)).toEqual(here.map(seenOf))
  expect(await digestOf(postes[1])).toBe(await digestOf(postes[0]))
  return here
}

const actor = async ({ call }: TestApp, id: RowId) => (await call('directory.actor', { id })).actor

test('the same paragraph: both texts stay whole, nothing is merged, and passages are kept one by one', async () => {
  const { hub, ouest, id, apart, postes } = await together()
  const [budget = '', opening = '', people = ''] = paragraphs
  const here = ['Un budget de 12 000 euros.', opening, people]
  const there = ['Un budget de 15 000 euros.', opening, 'Des bénévoles formés et défrayés.']
  await apart({ description: here.join('\n') }, { description: there.join('\n') })
  const [point] = await expectSame(postes)
  expect(point?.sides.map(({ words }) => words).toSorted()).toEqual([here.join('\n'), there.join('\n')])
  expect(point).toMatchObject({ proposal: null, base: { words: paragraphs.join('\n') } })
  expect([here.join('\n'), there.join('\n')]).toContain((await actor(hub, id)).description)
  const [first, second] = point?.sides[0]?.words === here.join('\n') ? [here, there] : [there, here]
  expect(point?.passages).toEqual([
    { before: [budget], one: [first[0]], other: [second[0]] },
    { before: [opening], one: [opening], other: [opening] },
    { before: [people], one: [first[2]], other: [second[2]] },
  ])
  const takes: PassageTake[] = ['both', 'one', first === here ? 'other' : 'one']
  const choice = { kind: 'passages', takes } as const
  await ouest.call('conflicts.settle', { record: 'actor', id, field: 'description', choice })
  await exchange(ouest, hub)
  expect(await expectSame(postes)).toEqual([])
  const kept = [first[0], second[0], opening, 'Des bénévoles formés et défrayés.'].join('\n')
  expect((await actor(hub, id)).description).toBe(kept)
})

test('the figures that both changed are marked whole, and never make a third', async () => {
  const { apart, postes } = await together()
  await apart({ description: 'Un budget de 12 000 euros.' }, { description: 'Un budget de 15 000 euros.' })
  const [point] = await expectSame(postes)
  const marks = point?.sides.flatMap(({ lines }) =>
    lines.flatMap(({ parts }) => parts.filter(({ kind }) => kind === 'added').map(({ text }) => text)),
  )
  expect(marks?.toSorted()).toEqual(['12 000', '15 000'])
})

test('the same telephone: both numbers, with the place each comes from', async () => {
  const { hub, ouest, id, apart, postes } = await together()
  await apart({ phone: '0474000021' }, { phone: '0474000034' })
  const [point] = await expectSame(postes)
  const origins = async (app: TestApp) =>
    Object.fromEntries((await points(app))[0]?.sides.map(({ words, origin }) => [words, origin.kind]) ?? [])
  expect(await origins(hub)).toEqual({ [phoneOf(21)]: 'own', [phoneOf(34)]: 'other' })
  expect(await origins(ouest)).toEqual({ [phoneOf(21)]: 'hub', [phoneOf(34)]: 'own' })
  expect(await hub.call('conflicts.count', {})).toBe(1)
  expect(await hub.call('conflicts.rows', {})).toEqual([
    { record: 'actor', id, screen: { kind: 'actor', id }, points: 1 },
  ])
  // Whoever writes in the field settles it too: the other number stays in the history.
  await writeActor(hub, id, { phone: point?.sides[1]?.value as string })
  await exchange(hub, ouest)
  expect(await expectSame(postes)).toEqual([])
  const lost = point?.sides[0]?.value as string
  const changes = await ouest.call('history.ofRow', { record: 'actor', id })
  expect(changes.filter(({ after, restorable }) => after === lost && restorable)).toHaveLength(1)
})

test('a choice that is undone gives back what was shown, and both versions stay in the history', async () => {
  const { hub, ouest, id, apart, postes } = await together()
  await apart({ phone: '0474000021' }, { phone: '0474000034' })
  const [point] = await points(hub)
  const shown = (await actor(hub, id)).phone
  const side = point?.sides[1]?.side as string
  await hub.call('conflicts.settle', { record: 'actor', id, field: 'phone', choice: { kind: 'side', side } })
  expect((await actor(hub, id)).phone).not.toBe(shown)
  await hub.call('history.undo', {})
  expect((await actor(hub, id)).phone).toBe(shown)
  await exchange(hub, ouest)
  expect(await expectSame(postes)).toEqual([])
  const other = point?.sides[1]?.value
  const changes = await ouest.call('history.ofRow', { record: 'actor', id })
  expect(changes.filter(({ after, restorable }) => after === other && restorable).length).toBeGreaterThan(0)
})

test.each(['hub', 'ouest'] as const)(
  'one deletes what the other edits, %s first: it stays until someone says',
  async (removes) => {
    const { hub, ouest, id, postes } = await together()
    const [remover, editor] = removes === 'hub' ? [hub, ouest] : [ouest, hub]
    await remover.call('records.remove', { record: 'actor', id })
    await writeActor(editor, id, { description: 'Ouvert le jeudi.' })
    await exchange(editor, remover)
    const [point] = await expectSame(postes)
    expect(point).toMatchObject({ kind: 'removal', name: 'Atelier du Moulin' })
    const written = point?.sides[1]?.lines.map(({ parts }) => parts.map(({ text }) => text).join(''))
    expect(written).toEqual(['Présentation\u00a0: Ouvert le jeudi.'])
    await remover.call('conflicts.settle', { record: 'actor', id, field: '#removed', choice: { kind: 'keep' } })
    await exchange(remover, editor)
    expect(await expectSame(postes)).toEqual([])
    expect((await actor(remover, id)).description).toBe('Ouvert le jeudi.')
  },
)

test('one merges A into B and the other B into A: one entry on both, and every value is still somewhere', async () => {
  const { hub, ouest, id, twin, postes } = await together()
  const join = { record: 'actor', keepName: true } as const
  await hub.call('duplicates.join', { ...join, first: id, second: twin, fromSecond: ['phone'] })
  await ouest.call('duplicates.join', { ...join, first: twin, second: id, fromSecond: ['name'] })
  await exchange(ouest, hub)
  const written = ['Atelier du Moulin', 'Atelier Moulin', phoneOf(12), phoneOf(13)]
  const sides = (await expectSame(postes)).flatMap((point) => point.sides.map(({ words }) => words))
  expect(written).toEqual(expect.arrayContaining(sides))
  const views = await Promise.all(postes.map(({ call }) => call('directory.actor', { id })))
  expect(views[1]).toEqual(views[0])
  expect((await actor(hub, twin)).id).toBe(views[0]?.actor.id)
  expect(written).toContain(views[0]?.actor.name)
  const told = await Promise.all([id, twin].map((row) => ouest.call('history.ofRow', { record: 'actor', id: row })))
  const names = told.flat().flatMap(({ field, after }) => (field === 'name' ? [after] : []))
  expect(names).toEqual(expect.arrayContaining(['Atelier du Moulin', 'Atelier Moulin']))
  expect(await probableDuplicates(hub)).toEqual([])
})

test('both create the same actor: two entries, proposed as one on both postes', async () => {
  const { hub, ouest, postes } = await together()
  const values = { name: 'Relais des Ormes', phone: '0474000055', commune: 'Tarare' }
  for (const poste of postes) await poste.call('records.create', { record: 'actor', values })
  await exchange(ouest, hub)
  expect(await expectSame(postes)).toEqual([])
  const pairs = await Promise.all(postes.map((poste) => probableDuplicates(poste)))
  expect(pairs[1]).toEqual(pairs[0])
  expect(pairs[0]?.filter(({ first, second }) => first.name === second.name)).toMatchObject([
    { first: { name: 'Relais des Ormes' }, second: { name: 'Relais des Ormes' } },
  ])
})
