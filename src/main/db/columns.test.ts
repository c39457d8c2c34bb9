import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choices, date, decimal, flag, integer, list, rich, same, text } from '#shared/records/field.ts'
import { defineRecord, feminine } from '#shared/records/record.ts'
import { projectionDdl, rowOf, toColumn } from './columns.ts'

const everyKind = [
  text('x'),
  integer('x', 1, 2),
  rich('x'),
  date('x'),
  flag('x'),
  decimal('x', 0, 1),
  list('x'),
  choices('x', { a: 'A' }),
  same('x'),
]

describe('a value of the log in its column', () => {
  test('each kind has its own, and null stays null', () => {
    expect(toColumn(text('Nom'), 'AVELINE')).toBe('AVELINE')
    expect(toColumn(date('Date'), '2026-11-24')).toBe('2026-11-24')
    expect(toColumn(integer('Rang', 1, 9), 3)).toBe(3)
    expect(toColumn(rich('Texte'), { type: 'doc' })).toBe('{"type":"doc"}')
    expect(toColumn(flag('Référent'), true)).toBe(1)
    expect(toColumn(flag('Référent'), false)).toBe(0)
    expect(toColumn(decimal('Latitude', -90, 90), '45.50')).toBe('45.50')
    expect(toColumn(list('Courriels'), ['a@exemple.fr'])).toBe('["a@exemple.fr"]')
    expect(toColumn(choices('Frais', { free: 'Gratuit' }), ['free'])).toBe('["free"]')
    for (const field of everyKind) {
      expect([toColumn(field, null), toColumn(field, undefined)]).toEqual([null, null])
    }
  })

  test('TV-2 a text that nobody cleaned loses what no file holds, and a reference that names no row is none', () => {
    expect(toColumn(text('Nom'), 'a\u0000b\u202ec\ud800')).toBe('abc\ufffd')
    expect(toColumn(list('Courriels'), ['a\u0000b', 3])).toBe('["ab"]')
    const record = defineRecord('note', feminine('note', 'notes'), { note: same('Même note que') })
    expect(rowOf(record, { n: 1, id: 'n1', note: 'nulle part' })).toEqual({ id: 'n1', note: null })
  })

  test('any value of any kind gives something SQLite can bind, or nothing', () => {
    const fields = fc.constantFrom(...everyKind)
    fc.assert(
      fc.property(fields, fc.jsonValue(), (field, value) => {
        const column = toColumn(field, value)
        expect(column === null || typeof column === 'string' || typeof column === 'number').toBe(true)
      }),
    )
  })
})

test('a line of the projection becomes a row as the program handles it', () => {
  const record = defineRecord('note', feminine('note', 'notes'), {
    body: rich('Texte'),
    rank: integer('Rang', 1, 9),
    done: flag('Fait'),
    tags: list('Mots'),
    fees: choices('Frais', { free: 'Gratuit' }),
  })
  const line = { n: 7, id: 'n1', body: '{"type":"doc","content":[]}', rank: null, done: 1, tags: '["a"]', fees: null }
  expect(rowOf(record, line)).toEqual({
    id: 'n1',
    body: { type: 'doc', content: [] },
    rank: null,
    done: true,
    tags: ['a'],
    fees: null,
  })
})

test('a table a record, a column a field, an index a reference', () => {
  expect(projectionDdl().filter((statement) => statement.includes('"sectorArea'))).toEqual([
    'CREATE TABLE "sectorArea" (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, "sector" TEXT, "kind" TEXT, "code" TEXT)',
    'CREATE INDEX "sectorArea_sector" ON "sectorArea" ("sector") WHERE "sector" IS NOT NULL',
  ])
})
