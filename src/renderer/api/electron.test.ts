import { expect, test, vi } from 'vitest'
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
