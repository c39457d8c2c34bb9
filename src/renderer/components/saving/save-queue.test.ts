import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { RowChange } from '#shared/contract/workspace/records.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { createSaveQueue, longestWaitMilliseconds, pauseMilliseconds, retryMilliseconds } from './save-queue.ts'

const one = '01890000-0000-7000-8000-000000000001' as RowId
const two = '01890000-0000-7000-8000-000000000002' as RowId
const place = (id: RowId, text: string): RowChange => ({ record: 'meeting', id, changes: { place: text } })
const footer = (id: RowId, text: string): RowChange => ({ record: 'meeting', id, changes: { footer: text } })

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('the save queue', () => {
  test('writes once at the pause, the latest value of each field', async () => {
    const write = vi.fn(async () => {})
    const queue = createSaveQueue(write)
    queue.put(place(one, 'S'))
    queue.put(place(one, 'Salle'))
    queue.put(footer(one, 'Pied'))
    expect(queue.state()).toEqual({ kind: 'waiting' })
    await vi.advanceTimersByTimeAsync(pauseMilliseconds - 1)
    expect(write).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(write.mock.calls).toEqual([[{ record: 'meeting', id: one, changes: { place: 'Salle', footer: 'Pied' } }]])
    expect(queue.state()).toEqual({ kind: 'saved' })
  })

  test('writes every few seconds while one types without a pause', async () => {
    const write = vi.fn(async () => {})
    const queue = createSaveQueue(write)
    for (let typed = 1; typed <= 70; typed += 1) {
      queue.put(place(one, 'S'.repeat(typed)))
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(write).toHaveBeenCalledTimes(Math.floor(7_000 / longestWaitMilliseconds))
  })

  test('what is typed during a save of its own accord waits for the next pause', async () => {
    const gates: (() => void)[] = []
    const write = vi.fn(() => new Promise<void>((resolve) => gates.push(resolve)))
    const queue = createSaveQueue(write)
    queue.put(place(one, 'Salle'))
    await vi.advanceTimersByTimeAsync(pauseMilliseconds)
    queue.put(place(one, 'Salle des fêtes'))
    gates[0]?.()
    await vi.advanceTimersByTimeAsync(0)
    expect([write.mock.calls.length, queue.state()]).toEqual([1, { kind: 'waiting' }])
    await vi.advanceTimersByTimeAsync(pauseMilliseconds)
    gates[1]?.()
    await vi.advanceTimersByTimeAsync(0)
    expect([write.mock.calls.length, queue.state()]).toEqual([2, { kind: 'saved' }])
  })

  test('goes on after a flush of nothing', async () => {
    const write = vi.fn(async () => {})
    const queue = createSaveQueue(write)
    await queue.flush()
    queue.save(place(one, 'Salle'))
    await queue.flush()
    expect(write.mock.calls).toEqual([[place(one, 'Salle')]])
  })

  test('never writes two rows at once', async () => {
    const gates: (() => void)[] = []
    const write = vi.fn(() => new Promise<void>((resolve) => gates.push(resolve)))
    const queue = createSaveQueue(write)
    queue.put(place(one, 'Salle'))
    queue.put(place(two, 'Mairie'))
    const done = queue.flush()
    expect(write).toHaveBeenCalledTimes(1)
    queue.put(place(one, 'Salle des fêtes'))
    gates[0]?.()
    await vi.advanceTimersByTimeAsync(0)
    gates[1]?.()
    await vi.advanceTimersByTimeAsync(0)
    gates[2]?.()
    await done
    expect(write.mock.calls).toEqual([[place(one, 'Salle')], [place(two, 'Mairie')], [place(one, 'Salle des fêtes')]])
  })

  test('a failure keeps what was typed, first what failed, and tries again', async () => {
    const trouble = new Error('disk full')
    const write = vi.fn(async () => {})
    write.mockRejectedValueOnce(trouble)
    const queue = createSaveQueue(write)
    queue.put(place(one, 'Salle'))
    queue.put(place(two, 'Mairie'))
    await queue.flush()
    expect(queue.state()).toEqual({ kind: 'failed', thrown: trouble })
    await vi.advanceTimersByTimeAsync(retryMilliseconds)
    expect(write.mock.calls).toEqual([[place(one, 'Salle')], [place(one, 'Salle')], [place(two, 'Mairie')]])
    expect(queue.state()).toEqual({ kind: 'saved' })
  })

  test('a save says whether it is stored', async () => {
    const write = vi.fn(async () => {})
    write.mockRejectedValueOnce(new Error('disk full'))
    const queue = createSaveQueue(write)
    expect(await queue.save(place(one, 'Salle'))).toBe(false)
    expect(await queue.save(place(one, 'Salle des fêtes'))).toBe(true)
    expect(write.mock.calls.at(-1)).toEqual([place(one, 'Salle des fêtes')])
  })

  test('TY-4: the window closes: all that waits leaves without any answer; what fails waits again', async () => {
    const trouble = new Error('gone')
    const write = vi.fn(() => new Promise<void>(() => {}))
    write.mockImplementationOnce(() => new Promise<void>(() => {}))
    write.mockImplementationOnce(() => Promise.reject(trouble))
    const queue = createSaveQueue(write)
    queue.put(place(one, 'Salle'))
    queue.put(place(two, 'Mairie'))
    queue.put(footer(two, 'Pied'))
    queue.sendAll()
    expect(write.mock.calls).toEqual([
      [place(one, 'Salle')],
      [{ record: 'meeting', id: two, changes: { place: 'Mairie', footer: 'Pied' } }],
    ])
    await vi.advanceTimersByTimeAsync(0)
    expect(queue.state()).toEqual({ kind: 'failed', thrown: trouble })
    await vi.advanceTimersByTimeAsync(retryMilliseconds)
    expect(write).toHaveBeenCalledTimes(3)
  })

  test('what is typed during a failing write wins over it', async () => {
    let refuse = (_: Error) => {}
    const write = vi.fn(() => new Promise<void>(() => {}))
    write.mockImplementationOnce(() => new Promise<void>((_, reject) => (refuse = reject)))
    write.mockImplementation(async () => {})
    const queue = createSaveQueue(write)
    queue.put(place(one, 'Salle'))
    const done = queue.flush()
    queue.put(place(one, 'Mairie'))
    queue.put(footer(one, 'Pied'))
    refuse(new Error('disk full'))
    await done
    await queue.flush()
    expect(write.mock.calls.at(-1)).toEqual([
      { record: 'meeting', id: one, changes: { place: 'Mairie', footer: 'Pied' } },
    ])
  })
})
