import { expect, test } from 'vitest'
import { laterFailureCode } from '../support/failure-code.ts'
import { createHub, digestOf, exchange, joinHub, points, receive, send, writeActor } from '../support/postes.ts'

/** A hub and a secretariat that both have an actor, as they were when each then wrote apart. */
const apart = async () => {
  const hub = await createHub()
  const ouest = await joinHub(hub, 'Ysoline BOISJOLI')
  const { id } = await ouest.call('records.create', {
    record: 'actor',
    values: {
      name: 'Atelier du Moulin',
      phone: '0474000012',
      description: 'Un\nDeux\nTrois',
    },
  })
  await receive(hub, (await send(ouest)).bytes)
  await receive(ouest, (await send(hub)).bytes)
  return { hub, ouest, id }
}

test('FS-2 FS-4 both values are shown with who and when, and choosing ends it everywhere', async () => {
  const { hub, ouest, id } = await apart()
  await writeActor(hub, id, { phone: '0474000021' })
  await writeActor(ouest, id, { phone: null })
  await exchange(ouest, hub)
  const [point, ...more] = await points(hub)
  expect(more).toEqual([])
  expect(point).toMatchObject({
    recordLabel: 'structure',
    fieldLabel: 'Téléphone',
    name: 'Atelier du Moulin',
    kind: 'value',
    base: { words: '04\u00a074\u00a000\u00a000\u00a012', author: 'Ysoline BOISJOLI' },
    proposal: null,
  })
  expect(point?.sides.map(({ words, author }) => [words, author]).toSorted()).toEqual([
    [null, 'Ysoline BOISJOLI'],
    ['04\u00a074\u00a000\u00a000\u00a021', 'Odalric VENTCLAIR'],
  ])
  expect((await points(ouest))[0]).toMatchObject({ base: { words: point?.base?.words }, name: point?.name })
  const side = point?.sides.find(({ words }) => words === null)?.side as string
  await hub.call('conflicts.settle', { record: 'actor', id, field: 'phone', choice: { kind: 'side', side } })
  await exchange(hub, ouest)
  expect([await points(hub), await points(ouest)]).toEqual([[], []])
  expect(await digestOf(hub)).toBe(await digestOf(ouest))
  expect((await ouest.call('conflicts.list', {})).settled).toMatchObject([
    { author: 'Odalric VENTCLAIR', fieldLabel: 'Téléphone', name: 'Atelier du Moulin', words: null },
  ])
  const again = () =>
    hub.call('conflicts.settle', { record: 'actor', id, field: 'phone', choice: { kind: 'side', side } })
  expect(await laterFailureCode(again)).toBe('conflict-gone')
})

test('FS-6 paragraphs changed apart are proposed together; the same one never is', async () => {
  const { hub, ouest, id } = await apart()
  await writeActor(hub, id, { description: 'Un, revu\nDeux\nTrois' })
  await writeActor(ouest, id, { description: 'Un\nDeux\nTrois\nQuatre' })
  await exchange(ouest, hub)
  const [point] = await points(hub)
  expect(point?.proposal).toBe('Un, revu\nDeux\nTrois\nQuatre')
  expect((await points(ouest))[0]?.proposal).toBe(point?.proposal)
  await ouest.call('conflicts.settle', { record: 'actor', id, field: 'description', choice: { kind: 'proposal' } })
  await exchange(ouest, hub)
  expect([await points(hub), await points(ouest)]).toEqual([[], []])

  await writeActor(hub, id, { description: 'Un budget de 12 000 euros.' })
  await writeActor(ouest, id, { description: 'Un budget de 15 000 euros.' })
  await exchange(ouest, hub)
  expect((await points(hub))[0]?.proposal).toBeNull()
  const settle = (value: unknown) =>
    hub.call('conflicts.settle', { record: 'actor', id, field: 'description', choice: { kind: 'other', value } })
  expect(await laterFailureCode(() => settle(12))).toBe('conflict-value')
  await settle('Un budget de 13 000 euros.')
  await exchange(hub, ouest)
  expect([await points(hub), await points(ouest)]).toEqual([[], []])
})

test('FS-5 what one removed and another wrote in is there, on both, until someone says', async () => {
  const { hub, ouest, id } = await apart()
  await hub.call('records.remove', { record: 'actor', id })
  await writeActor(ouest, id, { description: 'Ouvert le mardi' })
  await exchange(ouest, hub)
  const [point] = await points(hub)
  expect(point).toMatchObject({ kind: 'removal', fieldLabel: 'Suppression', name: 'Atelier du Moulin' })
  expect(point?.sides.map(({ words, author }) => [words, author])).toEqual([
    ['Supprimée', 'Odalric VENTCLAIR'],
    ['Modifiée', 'Ysoline BOISJOLI'],
  ])
  await ouest.call('conflicts.settle', { record: 'actor', id, field: '#removed', choice: { kind: 'remove' } })
  await exchange(ouest, hub)
  expect([await points(hub), await points(ouest)]).toEqual([[], []])
  expect(await digestOf(hub)).toBe(await digestOf(ouest))
})

test('equal values written apart are nothing to settle', async () => {
  const { hub, ouest, id } = await apart()
  await writeActor(hub, id, { phone: '0474000021' })
  await writeActor(ouest, id, { phone: '04 74 00 00 21' })
  await exchange(ouest, hub)
  expect([await points(hub), await points(ouest)]).toEqual([[], []])
})
