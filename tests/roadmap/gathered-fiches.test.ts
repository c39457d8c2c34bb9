import { expect, test } from 'vitest'
import { laterFailureCode } from '../support/failure-code.ts'
import { exchange, fichesApart, said } from '../support/fiches-apart.ts'
import { digestOf, receive, send } from '../support/postes.ts'
import type { TestApp } from '../support/test-app.ts'

const words = (value: unknown): string => JSON.stringify(value)

test.each(['north first', 'west first'] as const)(
  'fiches of two sectors on one subject, %s, are gathered in one everywhere and nothing is lost',
  async (order) => {
    const { hub, nord, ouest, axis, one, other } = await fichesApart(order)
    const [near] = await hub.call('fiches.near', {})
    expect(near?.fiches.map(({ fiche, axis: of, steps }) => [fiche.id, of?.id, steps])).toEqual([
      [one, axis, 1],
      [other, axis, 1],
    ])
    expect(near?.fiches.map(({ author }) => author).toSorted()).toEqual(['Gaspard LIERREUX', 'Ysoline BOISJOLI'])
    await receive(nord, (await send(hub)).bytes)
    const title = 'Former les aidants'
    const gather = (at: TestApp) => at.call('fiches.gather', { fiches: [other, one], title })
    expect(await laterFailureCode(() => gather(nord))).toBe('not-allowed')
    // Meanwhile a sector goes on in the fiche that will no longer stand.
    const ownerOfOther = (await ouest.call('fiches.list', {})).lines.some(({ id }) => id === other) ? ouest : nord
    await ownerOfOther.call('fiches.addStep', { fiche: other, parent: null, after: null, text: 'Entre-temps' })
    await ownerOfOther.call('records.update', {
      record: 'fiche',
      id: other,
      changes: { outcomes: said('Écrit entre-temps') },
    })
    expect(await gather(hub)).toEqual({ id: one })
    await exchange(hub, ouest)
    await exchange(hub, nord)
    await exchange(hub, ouest)

    const digests = new Set<string>()
    for (const poste of [hub, nord, ouest]) {
      digests.add(await digestOf(poste))
      const { lines } = await poste.call('fiches.list', {})
      expect(lines.map(({ id, steps }) => [id, steps])).toEqual([[one, 3]])
      expect(await poste.call('fiches.near', {})).toEqual([])
      expect((await poste.call('fiches.calendar', {})).map(({ fiche }) => fiche)).toEqual([one, one, one])
      const page = await poste.call('fiches.get', { fiche: other })
      expect([page.fiche.id, page.fiche.title, page.parties.length, page.comments.length]).toEqual([one, title, 2, 2])
      expect(page.steps.map(({ text }) => text).toSorted()).toEqual(['Entre-temps', 'au nord', 'à l’ouest'].toSorted())
      expect(page.gathered.map(({ id, versions }) => [id, versions])).toEqual([[other, 1]])
      // Each text is in the main fiche, or in what was gathered in it.
      const all = words([page.fiche, page.gathered])
      for (const text of ['Peu de relais', 'Des relais isolés', 'Un lieu', 'Écrit entre-temps'])
        expect(all).toContain(text)
      expect(words(page.fiche.conditions)).toContain('Un lieu')
      const { thread } = await poste.call('axes.thread', { id: one })
      expect(thread.steps.flatMap(({ nodes }) => nodes.map(({ id }) => id))).toEqual([one])
    }
    expect(digests.size).toBe(1)
  },
)

test('« Annuler » gives each fiche back what was its own', async () => {
  const { hub, one, other } = await fichesApart('north first')
  const pages = async () => [
    await hub.call('fiches.get', { fiche: one }),
    await hub.call('fiches.get', { fiche: other }),
  ]
  const before = [await pages(), await hub.call('fiches.list', {})]
  await hub.call('fiches.gather', { fiches: [one, other], title: 'Former les aidants' })
  await hub.call('history.undo', {})
  expect([await pages(), await hub.call('fiches.list', {})]).toEqual(before)
})
