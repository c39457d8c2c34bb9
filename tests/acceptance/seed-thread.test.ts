import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import { paragraphsOf } from '../support/read-docx.ts'
import { createReadyApp } from '../support/test-app.ts'

const seed = new URL('../../../shared/seed/', import.meta.url)
const markdown = new URL('compte-rendu.md', seed)
const facts = new URL('compte-rendu.json', seed)

const spaced = (text: string): string => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim()

/** The seed imported, its formulations taken up, and every link that its words propose accepted. */
const linked = async () => {
  const app = await createReadyApp()
  const text = readFileSync(markdown, 'utf8')
  const { meeting } = await app.call('minutes.import', { source: { kind: 'text', text }, job: crypto.randomUUID() })
  const { count } = await app.call('axes.takeUp', { meeting, stages: ['first', 'restated', 'proposed', 'priority'] })
  const { axes } = await app.call('axes.board', {})
  for (const { axis } of axes) {
    const { proposals } = await app.call('axes.page', { id: axis.id })
    const links = proposals.map(({ kind, earlier, later }) => ({ kind, earlier: earlier.id, later: later.id }))
    if (links.length > 0) await app.call('axes.link', { links })
  }
  return { app, meeting, count, axes: axes.map(({ axis }) => axis) }
}

/** A table of the seed, as its inventory tells it: cells are lists, each item a line. */
interface SeedAxis {
  readonly numero: number
  readonly enjeuxConcertation1: readonly string[]
  readonly enjeuxReformules: readonly string[]
  readonly objectifs: readonly string[]
  readonly complements: readonly string[]
  readonly actionsProposees: readonly string[]
  readonly libelleReformulation: string
  readonly actionsPrioritaires: readonly {
    readonly numero: number
    readonly intitule: string
    readonly detail?: string
  }[]
}

/** Its rows under its band, cell after cell, the labels between them. */
const linesOf = (axis: SeedAxis): readonly string[] => [
  'Les enjeux',
  'Ce qui a été identifié en concertation 1',
  'Quels enjeux sont pour nous les plus importants et comment les (re)formulons-nous ?',
  ...axis.enjeuxConcertation1,
  ...axis.enjeuxReformules,
  'OBJECTIFS = A quoi serons-nous arrivés dans 3 ou 4 ans ?',
  'Compléments d’échanges',
  ...axis.objectifs,
  ...axis.complements,
  'Quelles sont les actions à mettre en œuvre, collectivement avec la FNE pour atteindre ces objectifs ?',
  ...axis.actionsProposees,
  axis.libelleReformulation,
  ...axis.actionsPrioritaires.flatMap(({ numero, intitule, detail }) => [
    `Action ${numero}. ${intitule}`,
    ...(detail?.split('\n') ?? []),
  ]),
]

describe.skipIf(!existsSync(markdown))('the thread of the seed (skipped where ../shared is absent)', () => {
  test('runs from the second priority action of axis 1 to the fiche that prints « Action 1 »', async () => {
    const { app, meeting, axes } = await linked()
    const [first] = axes
    const { formulations } = await app.call('axes.page', { id: first?.id as RowId })
    const action = formulations.filter(({ stage }) => stage === 'priority')[1]
    expect(action?.text).toMatch(/^Création d’une mission départementale de filière de reconditionnement/)
    const { thread } = await app.call('axes.thread', { id: action?.id as RowId })
    expect(
      thread.steps.map(({ kind, nodes }) => [kind, nodes.map(({ name }) => name), nodes.at(-1)?.facts.at(-1)]),
    ).toEqual([
      ['proposed', ['Action proposée, axe 1'], '30 octobre 2024'],
      ['priority', ['Action 2 de l’axe 1'], '30 octobre 2024'],
      ['fiche', ['Fiche\u00A01.1'], 'imprimée «\u00A0Action\u00A01\u00A0»'],
    ])
    const { fiches } = await app.call('minutes.get', { meeting })
    const fiche = fiches.find(({ id }) => id === thread.steps.at(-1)?.nodes[0]?.id)
    expect([fiche?.number, fiche?.title]).toEqual([1, action?.text])
    expect((await app.call('axes.thread', { id: fiche?.id as RowId })).thread).toEqual(thread)
  })

  test('takes up every line of its tables once, four priority actions where three are announced', async () => {
    const { app, count, axes } = await linked()
    const phases = ['first', 'restated', 'proposed', 'priority'] as const
    const pages = []
    for (const { id } of axes) pages.push((await app.call('axes.page', { id })).formulations)
    expect(pages.map((some) => phases.map((phase) => some.filter(({ stage }) => stage === phase).length))).toEqual([
      [5, 6, 4, 4],
      [3, 2, 3, 2],
      [3, 4, expect.any(Number), 4],
    ])
    expect(pages.flat()).toHaveLength(count)
    expect(await app.call('axes.said', {})).toEqual([])
  })

  test('leaves the tables as they were: they come back cell for cell in the exported Word', async () => {
    const { app, meeting } = await linked()
    const job = crypto.randomUUID()
    await app.call('minutes.exportWord', { meeting, template: { kind: 'usual' }, job })
    const printed = paragraphsOf(Buffer.from(app.app.file(job)?.bytes ?? [])).map(spaced)
    const { axes } = JSON.parse(readFileSync(facts, 'utf8')) as { axes: readonly SeedAxis[] }
    expect(axes).toHaveLength(3)
    for (const axis of axes) {
      const band = printed.indexOf(`Axe prioritaire ${axis.numero} – tableau résumé`)
      const expected = linesOf(axis).map(spaced)
      expect(printed.slice(band + 1, band + 1 + expected.length)).toEqual(expected)
    }
  })
})
