import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RowId } from '../../../kernel/ids.ts'
import type { Formulation } from '../../records.ts'
import { threadGraph, wouldLoop } from './lineage.ts'
import { linkProposals } from './link-proposals.ts'
import { threadsOf } from './thread.ts'
import type { ThreadRows } from './thread-rows.ts'
import { isTied, toldOrigins } from './told-origins.ts'

const id = (name: string): RowId => name as RowId

const nothing: ThreadRows = {
  formulations: [],
  links: [],
  fiches: [],
  indicators: [],
  news: [],
  axes: [
    { id: id('axe'), number: 1, title: 'Aller au-devant' },
    { id: id('autre'), number: 2, title: 'Former' },
  ],
  meetings: [
    { id: id('c1'), title: '1re concertation', kind: 'concertation', number: 1, date: '2026-09-24' },
    { id: id('c2'), title: '2e concertation', kind: 'concertation', number: 2, date: '2026-11-05' },
  ],
  sectors: [{ id: id('nord'), name: 'Amont' }],
}

const said = (name: string, stage: Formulation['stage'], more: Partial<Formulation> = {}): Formulation => ({
  id: id(name),
  stage,
  position: name,
  text: name,
  meeting: id(stage === 'first' ? 'c1' : 'c2'),
  axisSheet: null,
  words: null,
  sector: id('nord'),
  axis: id('axe'),
  saidBy: null,
  saidByActor: null,
  votes: null,
  fiche: null,
  ...more,
})

const fiche = (name: string): ThreadRows['fiches'][number] => ({
  id: id(name),
  title: name,
  axis: id('axe'),
  sector: null,
  position: 'a0',
  number: 1,
})

const bus: ThreadRows = {
  ...nothing,
  formulations: [
    said('Des villages sans permanence', 'first', { votes: 10, saidBy: 'le groupe 2' }),
    said('Des horaires impossibles', 'first', { votes: 1 }),
    said('Une présence régulière', 'restated'),
    said('Dessiner la carte', 'priority', { position: 'a' }),
    said('Un bus à jours fixes', 'priority', { position: 'b', fiche: id('Le bus') }),
    said('Une liste sur papier', 'first', { axis: id('autre'), votes: 3 }),
  ],
  links: [
    { earlier: id('Des villages sans permanence'), later: id('Une présence régulière') },
    { earlier: id('Des horaires impossibles'), later: id('Une présence régulière') },
    { earlier: id('Une présence régulière'), later: id('Un bus à jours fixes') },
    { earlier: id('supprimée'), later: id('Un bus à jours fixes') },
  ],
  fiches: [fiche('Le bus'), fiche('La carte')],
  indicators: [{ id: id('i'), fiche: id('Le bus'), name: 'Arrêts tenus' }],
  news: [{ id: id('n'), fiche: id('Le bus'), title: 'Le bus est commandé', publishedOn: '2026-11-20' }],
}

const told = (rows: ThreadRows, from: string) =>
  threadsOf(rows)
    .of(id(from))
    .steps.flatMap(({ nodes }) => nodes.map(({ name, words, facts }) => [name, words, facts.join(', ')]))

describe('a thread', () => {
  test('runs from what was first said to what came of it, each phase with where and when', () => {
    const whole = [
      ['Concertation 1', 'Des horaires impossibles', 'secteur Amont, 1\u00a0gommette'],
      ['Concertation 1', 'Des villages sans permanence', 'secteur Amont, 10\u00a0gommettes'],
      ['Concertation 2', 'Une présence régulière', 'secteur Amont, enjeu reformulé, 5 novembre 2026'],
      ['Action 2 de l’axe 1', 'Un bus à jours fixes', 'secteur Amont, 5 novembre 2026'],
      ['Fiche\u00A01.1', 'Le bus', 'imprimée «\u00A0Action\u00A01\u00A0»'],
      ['Indicateur', 'Arrêts tenus', ''],
      ['Actualité', 'Le bus est commandé', '20 novembre 2026'],
    ]
    expect(told(bus, 'Le bus')).toEqual(whole)
    expect(told(bus, 'n')).toEqual(whole.filter(([name]) => name !== 'Indicateur'))
    expect(told(bus, 'Des villages sans permanence')).toEqual(whole.slice(1))
    expect(told(bus, 'ailleurs')).toEqual([])
  })

  test('renames its actions when they change places, and stays the same thread', () => {
    const moved = bus.formulations.map((one) => (one.text === 'Un bus à jours fixes' ? { ...one, position: '0' } : one))
    const [, , action] = threadsOf({ ...bus, formulations: moved }).of(id('Le bus')).steps
    expect(action?.nodes.map(({ id, name }) => [id, name])).toEqual([['Un bus à jours fixes', 'Action 1 de l’axe 1']])
  })

  test('says where a thing comes from only where the step above does not show it', () => {
    const skipping = said('Un arrêt au marché', 'priority', { position: 'c', fiche: id('Le bus') })
    const rows = {
      ...bus,
      formulations: [...bus.formulations, skipping],
      links: [...bus.links, { earlier: id('Des horaires impossibles'), later: skipping.id }],
    }
    const thread = threadsOf(rows).of(id('Le bus'))
    const nodes = thread.steps.flatMap((step) => step.nodes)
    expect(
      nodes
        .map((node) => [node.words, toldOrigins(thread, node).map(({ words }) => words)])
        .filter(([, from]) => from?.length),
    ).toEqual([['Un arrêt au marché', ['Des horaires impossibles']]])
  })

  test('of an axis is one for each end, the furthest first', () => {
    const threads = threadsOf(bus).ofAxis(id('axe'))
    expect(threads.map((thread) => [thread.steps.at(-1)?.nodes[0]?.words, isTied(thread)])).toEqual([
      ['Le bus est commandé', true],
      ['La carte', false],
      ['Dessiner la carte', false],
    ])
    expect(
      threadsOf(bus)
        .ofAxis(id('autre'))
        .map(({ steps }) => steps.length),
    ).toEqual([1])
  })

  test('of any rows, even tied in loops, ends, holds what it is of, and is the same from each poste', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f']
    const stages = fc.constantFrom('first', 'restated', 'proposed', 'priority') as fc.Arbitrary<Formulation['stage']>
    const rows = fc.record({
      stages: fc.array(stages, { minLength: names.length, maxLength: names.length }),
      links: fc.array(
        fc.record({ earlier: fc.constantFrom(...names.map(id)), later: fc.constantFrom(...names.map(id)) }),
      ),
    })
    fc.assert(
      fc.property(rows, fc.constantFrom(...names), (given, from) => {
        const formulations = names.map((name, index) => said(name, given.stages[index] ?? 'first'))
        const thread = threadsOf({ ...nothing, formulations, links: given.links }).of(id(from))
        const ids = thread.steps.flatMap(({ nodes }) => nodes.map((node) => node.id))
        expect(ids).toContain(from)
        expect(new Set(ids).size).toBe(ids.length)
        const shuffled = threadsOf({
          ...nothing,
          formulations: formulations.toReversed(),
          links: given.links.toReversed(),
        }).of(id(from))
        expect(shuffled.steps.map(({ kind, nodes }) => [kind, nodes.map((node) => node.id)])).toEqual(
          thread.steps.map(({ kind, nodes }) => [kind, nodes.map((node) => node.id)]),
        )
      }),
    )
  })
})

describe('a step that nobody noted', () => {
  const rows: ThreadRows = {
    ...nothing,
    formulations: [
      said('Accompagner les démarches', 'first'),
      said('Accompagnement des démarches en ligne, le samedi', 'restated'),
      said('Un bus du numérique', 'proposed'),
      said('Mettre sur la route un bus du numérique, à jours fixes', 'priority'),
      said('Accompagner les démarches en ligne', 'first', { sector: id('sud') }),
    ],
    fiches: [fiche('Mettre sur la route un bus du numérique')],
  }

  test('is offered where the words are taken up, in the axis and the sector', () => {
    const pairs = linkProposals(rows).map((one) =>
      one.kind === 'origin' ? [one.earlier, one.later] : [one.formulation, one.fiche],
    )
    expect(pairs).toEqual([
      ['Accompagner les démarches', 'Accompagnement des démarches en ligne, le samedi'],
      ['Un bus du numérique', 'Mettre sur la route un bus du numérique, à jours fixes'],
      ['Mettre sur la route un bus du numérique, à jours fixes', 'Mettre sur la route un bus du numérique'],
    ])
  })

  test('is not offered once it is noted', () => {
    const links = linkProposals(rows).flatMap((one) => (one.kind === 'origin' ? [one] : []))
    const action = 'Mettre sur la route un bus du numérique, à jours fixes'
    const formulations = rows.formulations.map((one) =>
      one.text === action ? { ...one, fiche: rows.fiches[0]?.id ?? null } : one,
    )
    expect(linkProposals({ ...rows, formulations, links })).toEqual([])
  })

  test('may not make a thread come from its own end', () => {
    const graph = threadGraph(bus)
    expect(wouldLoop(graph, id('Un bus à jours fixes'), id('Des villages sans permanence'))).toBe(true)
    expect(wouldLoop(graph, id('Dessiner la carte'), id('Des villages sans permanence'))).toBe(false)
  })
})
