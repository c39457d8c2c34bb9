import { expect } from 'vitest'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { IdSource, RowId } from '#shared/kernel/ids.ts'
import { noteOwn, type Pair, reopen } from './exchange-pair.ts'
import type { ExchangeStep } from './exchange-steps.ts'

type LocalStep = Exclude<ExchangeStep, { kind: 'send' | 'clone' | 'newer' }>

/** What a poste does by itself. @param created the rows of all postes */
export const act = async (pair: Pair, step: LocalStep, created: RowId[], ids: IdSource): Promise<void> => {
  const { live } = pair
  const id = 'row' in step ? (created[step.row % created.length] as RowId) : ('' as RowId)
  if (step.kind === 'write')
    await tolerantly(() => live.call('records.update', { record: 'actor', id, changes: step.values }))
  else if (step.kind === 'remove') await tolerantly(() => live.call('records.remove', { record: 'actor', id }))
  else if (step.kind === 'undo') await tolerantly(() => live.call('history.undo', {}))
  else if (step.kind === 'create')
    created.push((await live.call('records.create', { record: 'actor', values: { name: 'Nouvel acteur' } })).id)
  else if (step.kind === 'settle') await settle(pair, step.row)
  else if (step.kind === 'clock') live.clock.set(step.to)
  else if (step.kind === 'reopen') await reopen(pair, ids)
  else if (step.kind === 'backup') {
    const { name } = await live.call('backups.make', {})
    pair.copies = new Map([...pair.copies, [name, pair.model]])
  } else if (step.kind === 'putBack') await putBack(pair, step.copy)
  noteOwn(pair)
}

/** A row that is not there, or nothing to undo, is told and changes nothing. */
const tolerantly = async (work: () => Promise<unknown>): Promise<void> => {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof AppFailure)) throw error
  }
}

const settle = async ({ live }: Pair, which: number): Promise<void> => {
  const { points } = await live.call('conflicts.list', {})
  const point = points[which % Math.max(1, points.length)]
  if (point === undefined) return
  const { record, id, field, kind, sides, proposal } = point
  const side = sides[which % sides.length]?.side ?? ''
  const value = proposal === null || which % 2 === 0 ? { kind: 'side' as const, side } : { kind: 'proposal' as const }
  const removal = { kind: which % 2 === 0 ? ('keep' as const) : ('remove' as const) }
  await live.call('conflicts.settle', { record, id, field, choice: kind === 'removal' ? removal : value })
}

const putBack = async (pair: Pair, which: number): Promise<void> => {
  const { live, copies, model } = pair
  const kept = (await live.call('backups.list', {})).filter(({ name }) => copies.has(name))
  const name = kept[which % Math.max(1, kept.length)]?.name
  if (name === undefined) return
  await live.call('backups.restore', { name })
  expect(live.replica()).not.toBe(model.replica)
  // What it remembers of the others is of this poste, and not in its log.
  pair.model = { ...model, got: copies.get(name)?.got ?? new Map(), replica: live.replica() }
}
