import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryRichText } from '../../../tests/support/arbitrary-rich-text.ts'
import { changesSchema } from './changes-schema.ts'
import {
  choice,
  choices,
  date,
  decimal,
  type Field,
  flag,
  integer,
  list,
  logged,
  position,
  ref,
  rich,
  same,
  text,
  time,
} from './field.ts'
import { holds, isNothing, whereHeld } from './holds.ts'
import { defineRecord, feminine } from './record.ts'
import { records } from './records.ts'

const codes = { open: 'Ouvert', toString: 'Piège', done: 'Fait' }

const fields = {
  text: text('Texte', 12),
  integer: integer('Entier', -3, 40),
  date: date('Jour'),
  time: time('Heure'),
  position: position(),
  choice: choice('Choix', codes),
  choices: choices('Choix', codes),
  flag: flag('Oui'),
  decimal: decimal('Décimal', -2, 1_000),
  list: list('Liste', 5),
  ref: ref('Ligne', 'actor'),
  same: same('Même'),
  logged: logged('Vu', 'Ce qui était là'),
} as const satisfies Readonly<Record<string, Field>>

/** What the doors let in: the same question, asked by the contract. */
const lettingIn = (field: Field): ((value: unknown) => boolean) => {
  const schema = changesSchema(defineRecord('thing', feminine('chose', 'choses'), { field }))
  return (value) => schema.safeParse({ field: value }).success
}

const day = fc
  .tuple(fc.integer({ min: 1896, max: 2104 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
  .map(([year, month, one]) => [year, ...[month, one].map((part) => String(part).padStart(2, '0'))].join('-'))

const digits = fc.integer({ min: 0, max: 12_000_000_000 }).map(String)

/** Values near what fields hold, and values that are far. */
const scalar = fc.oneof(
  fc.string({ maxLength: 14 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.array(fc.constantFrom('a', '😀', '\ud800'), { minLength: 10, maxLength: 14 }).map((signs) => signs.join('')),
  fc.constantFrom('open', 'toString', 'constructor', '', 'true', '12:30', '24:00', '9:05', '2024-02-29', '2023-02-29'),
  fc.constantFrom(
    '00000000-0000-0000-0000-000000000000',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
    '1.',
    '-0',
    '.5',
    '1e3',
  ),
  day,
  fc.uuid(),
  fc.uuid().map((id) => id.toUpperCase()),
  fc.tuple(digits, digits).map(([whole, rest]) => `${whole}.${rest}`),
  fc.integer({ min: -5, max: 45 }),
  fc.double(),
  fc.maxSafeInteger().map((n) => n * 2),
  fc.boolean(),
)

const anyValue = fc.oneof(
  { weight: 4, arbitrary: scalar },
  { weight: 2, arbitrary: fc.array(scalar, { maxLength: 4 }) },
  fc.array(fc.constantFrom('a', 'open'), { minLength: 49, maxLength: 52 }),
  fc.jsonValue({ maxDepth: 2 }),
)

describe.each(Object.entries(fields))('a field of kind %s', (_kind, field) => {
  test('holds any value that the doors let in, and no other', () => {
    const isLetIn = lettingIn(field)
    fc.assert(
      fc.property(
        anyValue.filter((value) => value !== null),
        (value) => holds(field, value) === isLetIn(value),
      ),
      { numRuns: 600 },
    )
  })
})

describe('a formatted text', () => {
  const field = rich('Texte')
  const isLetIn = lettingIn(field)

  test('holds whatever the doors let in', () => {
    fc.assert(
      fc.property(arbitraryRichText(), (value) => {
        if (isLetIn(value)) expect(holds(field, value)).toBe(true)
      }),
    )
  })

  test('holds nothing with a node, a mark or an attribute that no text has', () => {
    const spoilt = fc.constantFrom('type', 'zzz', 'content', 'attrs', 'marks', '__proto__x')
    fc.assert(
      fc.property(arbitraryRichText(), fc.nat(), spoilt, (value, at, key) => {
        const copy: unknown = structuredClone(value)
        const nodes = objectsIn(copy)
        const node = nodes[at % nodes.length] as Record<string, unknown>
        node[key] = key === 'type' ? 'zzz' : { zzz: true }
        expect(holds(field, copy)).toBe(false)
      }),
    )
  })

  test.each([
    [null, 'doc', { type: 'doc' }, { type: 'doc', content: {} }, [], { type: 'doc', content: [null] }, '{}', 12],
  ])('is nothing else', (...others) => {
    for (const other of others) expect(holds(field, other)).toBe(false)
  })

  test('nested without end is refused, not followed', () => {
    let deep: unknown = { type: 'paragraph' }
    for (let n = 0; n < 20_000; n += 1) deep = { type: 'blockquote', content: [deep] }
    expect(holds(field, { type: 'doc', content: [deep] })).toBe(false)
  })
})

test('what is nothing is said of texts and lists alone', () => {
  expect(isNothing(fields.text, '')).toBe(true)
  expect(isNothing(fields.list, [])).toBe(true)
  expect(isNothing(fields.choices, [])).toBe(true)
  for (const field of [fields.ref, fields.date, fields.choice, fields.position])
    expect(isNothing(field, '')).toBe(false)
  expect(isNothing(fields.text, [])).toBe(false)
})

test('what is counted beyond its field is none', () => {
  expect(whereHeld(records.axis.fields.number, 99)).toBe(99)
  expect(whereHeld(records.axis.fields.number, 100)).toBeNull()
})

const objectsIn = (value: unknown): readonly object[] =>
  typeof value !== 'object' || value === null
    ? []
    : [...(Array.isArray(value) ? [] : [value]), ...Object.values(value).flatMap(objectsIn)]
