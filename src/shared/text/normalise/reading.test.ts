import { expect, test } from 'vitest'
import { quoted, reads } from './reading.ts'

test('a long text is quoted by its beginning, and many notes by the first ones', () => {
  expect(quoted('a'.repeat(200))).toBe(`«\u00a0${'a'.repeat(100)}…\u00a0»`)
  expect(reads(1, 'un', null, 'deux')).toEqual({ ok: true, value: 1, note: 'un\u00a0; deux' })
  expect(reads(1, 'un', 'deux', 'trois', 'quatre')).toEqual({
    ok: true,
    value: 1,
    note: 'un\u00a0; deux\u00a0; trois…',
  })
})
