import { expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import { records } from '#shared/records/records.ts'
import { rowWith } from '../../../../tests/support/rows.ts'
import { composeProposals } from './compose-proposals.ts'
import type { Waiting, WaitingFiche } from './waiting.ts'

const nothing: Waiting = { fiches: [], sheets: [], points: [], needs: [], structures: [] }
const undecided = { choices: [], items: new Set<RowId>(), invited: new Set<RowId>() }
const id = (name: string) => name as RowId

const fiche = (changes: Partial<WaitingFiche>): WaitingFiche => ({
  id: id('fiche'),
  title: 'Prêter du matériel',
  called: 'Fiche 1.2',
  axis: id('axis'),
  untreated: [],
  late: false,
  endsOn: null,
  lateSteps: 0,
  stillSince: null,
  ...changes,
})

const told = (waiting: Partial<Waiting>, decided: Parameters<typeof composeProposals>[1] = undecided) =>
  composeProposals({ ...nothing, ...waiting }, decided).map(({ key, because, state }) =>
    [key, because, state].map((words) => words.replaceAll('\u00A0', ' ')),
  )

test('a fiche is there once, for what is most pressing', () => {
  expect(told({ fiches: [fiche({})] })).toEqual([])
  const late = fiche({ late: true, endsOn: '2026-11-02', lateSteps: 2, untreated: ['Impact'] })
  expect(told({ fiches: [late] })).toEqual([
    ['stale:fiche', 'Fiche 1.2 : devait finir le 2 novembre 2026, deux étapes en retard.', 'proposed'],
  ])
  expect(told({ fiches: [fiche({ stillSince: '2026-05-04' })] })[0]?.[1]).toBe(
    'Fiche 1.2 : rien d’écrit depuis le 4 mai 2026.',
  )
  expect(told({ fiches: [fiche({ untreated: ['Impact', 'Faisabilité'] })] })[0]?.[1]).toBe('Fiche 1.2 : 2 cases.')
})

test('what is kept takes up what it comes from, and its title holds', () => {
  const [need] = composeProposals(
    { ...nothing, needs: [{ id: id('need'), text: 'Un lieu\n'.repeat(60), audience: null, raisedOn: null }] },
    undecided,
  )
  if (need?.becomes.kind !== 'item') throw new Error('not an item')
  expect(need.becomes.values).toMatchObject({ kind: 'workshop', need: 'need' })
  expect(need.becomes.values.title?.length).toBeLessThanOrEqual(records.programmeItem.fields.title.max)
})

test('the latest decision counts, as long as what it made is there', () => {
  const structures = [{ id: id('shop'), name: 'Épicerie du Gué' }]
  const needs = [{ id: id('need'), text: 'Un lieu', audience: null, raisedOn: null }]
  const choice = (name: string, proposal: string, kept: boolean) =>
    rowWith(records.programmeChoice, name, { proposal, kept, item: kept ? id('item') : null })
  const states = (choices: readonly ReturnType<typeof choice>[], items: RowId[], invited: RowId[]) =>
    told({ structures, needs }, { choices, items: new Set(items), invited: new Set(invited) }).map(([key, , state]) => [
      key,
      state,
    ])
  expect(states([choice('1', 'need:need', true), choice('2', 'need:need', false)], [], [])).toEqual([
    ['unmet:shop', 'proposed'],
    ['need:need', 'dropped'],
  ])
  expect(states([choice('1', 'need:need', true)], [id('item')], [])).toEqual([
    ['unmet:shop', 'proposed'],
    ['need:need', 'kept'],
  ])
  expect(states([choice('1', 'need:need', true), choice('2', 'unmet:shop', true)], [], [id('shop')])).toEqual([
    ['need:need', 'proposed'],
    ['unmet:shop', 'kept'],
  ])
})
