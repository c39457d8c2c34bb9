import { expect, test, vi } from 'vitest'
import { err, ok } from '#shared/kernel/result.ts'
import { connection } from './connection.ts'
import { electronTransport } from './electron.ts'

test('the program is there from the moment its events are heard: what they change is read again', () => {
  const stop = vi.fn()
  const on = vi.fn((_listener: unknown) => stop)
  const listener = vi.fn()
  expect(electronTransport({ call: vi.fn(), on }).on(listener)).toBe(stop)
  expect(on.mock.calls).toEqual([[listener]])
  expect(connection.get()).toBe('open')
})

test('a file is saved where the program asks, or not at all', async () => {
  const call = vi.fn()
  const { handOver } = electronTransport({ call, on: vi.fn() })
  call.mockResolvedValueOnce(ok({ name: 'a.docx', folder: 'Bureau' }))
  expect(await handOver('j1', 'b.docx')).toEqual({ kind: 'saved', name: 'a.docx', folder: 'Bureau' })
  call.mockResolvedValueOnce(ok(null))
  expect(await handOver('j1', 'b.docx')).toEqual({ kind: 'cancelled' })
  call.mockResolvedValueOnce(err({ code: 'file-not-saved', fact: '', cause: '', unchanged: '', next: '' }))
  await expect(handOver('j1', 'b.docx')).rejects.toMatchObject({ error: { code: 'file-not-saved' } })
  expect(call.mock.calls[0]).toEqual(['files.save', { job: 'j1' }])
})
