import { assertNever } from '#shared/kernel/assert-never.ts'
import type { Field } from '#shared/records/field.ts'
import { type RecordName, records } from '#shared/records/records.ts'
import type { Op } from '#shared/sync/op.ts'
import type { KnownIds } from './every-query.ts'
import type { Rewrite } from './newer-version.ts'
import { op } from './replicas.ts'

/** What a poste of another version, of a broken or of a hostile program, may write in a field, by the kind of the field. */
const hostileValues = (field: Field, known: KnownIds): readonly unknown[] => {
  switch (field.kind) {
    case 'text':
      return hostileTexts
    case 'position':
      return [...ofAnotherType, '', '!', 'a'.repeat(3_000), 'Zz', '~~~', script, '__proto__']
    case 'rich':
      return hostileRichTexts
    case 'integer':
      return [...hostileNumbers, '3', 1.5, field.max + 1, field.min - 1]
    case 'decimal':
      return [
        ...hostileNumbers,
        '1e400',
        'douze',
        '--1',
        '1,5',
        'NaN',
        '-999999999',
        '999999999',
        '0.00000000001',
        script,
      ]
    case 'date':
      return [
        ...ofAnotherType,
        '2026-02-31',
        '0000-01-01',
        '9999-12-31',
        '+275760-09-13',
        'hier',
        script,
        '2026-11-05T00:00:00Z',
        '',
      ]
    case 'time':
      return [...ofAnotherType, '25:00', '9h', '', '09:30:00', script]
    case 'choice':
      return [...ofAnotherType, 'ofLater', 'constructor', '__proto__', 'newer', '', script]
    case 'choices': {
      const [first = ''] = Object.keys(field.choices)
      return [
        ...ofAnotherType,
        [first, first],
        [first, 'ofLater'],
        [null, [first], { a: first }],
        ['__proto__'],
        [script],
        [],
      ]
    }
    case 'flag':
      return ['oui', 1, 0, {}, [], 'true']
    case 'list':
      return [
        ...ofAnotherType,
        [1, null, ['y'], { a: 1 }, 'x'],
        [script, script],
        [longText],
        [controls],
        Array(500).fill('x'),
        [],
      ]
    case 'ref':
    case 'same':
      return [...ofAnotherType, 'nulle part', script, '__proto__', '', noRow, ofAnother(field, known)]
    case 'logged':
      return [
        ...ofAnotherType,
        { vector: 3, but: 'x' },
        { vector: { x: 'y' }, but: [1, null] },
        { vector: {}, but: [] },
      ]
    default:
      return assertNever(field)
  }
}

const script = '"><script>alert(1)</script><img src=x onerror=alert(1)>'
const controls = 'a\u0000\u0001\u0008\u000b\u001b\u007f\u0085\ufffe\uffff\ud800b\udc00\u202e\u2066\u200b'
const longText = 'Ét\u00e9\u0301 🎉 '.repeat(3_000)
const noRow = 'ffffffff-ffff-4fff-bfff-ffffffffffff'

const ofAnotherType: readonly unknown[] = [42, true, {}, ['x'], { kind: 'later', constructor: 1 }]

const hostileTexts: readonly unknown[] = [
  ...ofAnotherType,
  '',
  ' \n\t',
  script,
  controls,
  longText,
  '=HYPERLINK("http://exemple.invalid";"x")',
  'x\r\nBCC: y@exemple.invalid\r\nATTENDEE:mailto:x@exemple.invalid\r\nEND:VEVENT',
  'javascript:alert(1)',
  'http://[',
  '{"a":',
  '[null,1,{"constructor":[]}]',
  'null',
  '__proto__',
  'constructor',
  '2026-T9',
  '99999',
  '2026-99-99T99:99:99Z',
]

const hostileNumbers: readonly unknown[] = [
  ...ofAnotherType,
  -1,
  0,
  1e300,
  9_007_199_254_740_991,
  -1e300,
  2_147_483_648,
]

const words = (text: string, marks?: unknown) => ({ type: 'text', text, ...(marks !== undefined && { marks }) })
const para = (...content: readonly unknown[]) => ({ type: 'paragraph', content })
const docOf = (...content: readonly unknown[]) => ({ type: 'doc', content })
const listOf = (type: string, attrs: unknown, ...items: readonly unknown[]) => ({
  type,
  attrs,
  content: items.map((content) => ({ type: 'listItem', content: [content] })),
})
const tableOf = (attrs: unknown, cell: unknown) => ({
  type: 'table',
  attrs,
  content: [
    {
      type: 'tableRow',
      content: [
        { type: 'tableCell', attrs: cell, content: [para(words('cellule'))] },
        { type: 'tableCell', content: [para(words('autre'))] },
      ],
    },
    { type: 'tableRow', content: [] },
  ],
})

/** As deep as the log takes: each turn nests a list or a table once more. */
const nested = (wrap: (inner: unknown) => unknown, times: number): unknown => {
  let inner: unknown = para(words('au fond'))
  for (let turn = 0; turn < times; turn += 1) inner = wrap(inner)
  return docOf(inner)
}

const hostileRichTexts: readonly unknown[] = [
  ...ofAnotherType,
  'texte',
  { type: 'doc' },
  docOf(),
  docOf(
    null,
    3,
    'x',
    [],
    { type: 'table', content: [] },
    { type: 'bulletList' },
    { type: 'heading' },
    { type: 'image' },
  ),
  docOf(
    { type: 'callout', attrs: { tone: script }, content: [para(words(script))] },
    { type: script },
    { type: '__proto__' },
  ),
  docOf(
    para(
      words('mots', [
        { type: 'doubleUnderline' },
        { type: 'link', attrs: { href: 'javascript:alert(1)' } },
        { type: 'bold', attrs: { x: script } },
        null,
        'x',
        { type: 'mention', attrs: { record: 'fiche', id: script } },
      ]),
    ),
  ),
  docOf(
    para(
      words('lien', [
        { type: 'link', attrs: { href: `https://exemple.invalid/${script}` } },
        { type: 'link' },
        { type: 'mention', attrs: null },
      ]),
    ),
  ),
  docOf(
    listOf('orderedList', { start: script, type: script }, para(words('un'))),
    listOf('orderedList', { start: -5 }, para(words('un'))),
    listOf('orderedList', { start: 1e9, type: 'I' }, para(words('un'))),
  ),
  docOf(
    listOf('orderedList', { type: 'a' }, para(words('un'))),
    listOf('orderedList', [], para()),
    listOf('bulletList', { marker: script }, para()),
  ),
  docOf(tableOf({ look: 'grid' }, { colspan: script, rowspan: script, role: script })),
  docOf(
    tableOf(
      { look: 'agenda', widths: [script, 1e300, -1, null], title: script, description: 3 },
      { colspan: 1e6, rowspan: -1 },
    ),
  ),
  docOf(
    tableOf(
      { look: script, widths: [], title: script, description: script, holds: 'axis' },
      { colspan: 100, rowspan: 1_000 },
    ),
  ),
  docOf(tableOf({ look: 'signatures', widths: [1, 2, 3, 4], title: 'x', description: 'x' }, { colspan: 100 })),
  docOf(
    { type: 'heading', attrs: { level: script, number: { a: 1 }, anchor: script } },
    { type: 'heading', attrs: { level: 6, number: script, anchor: script, newPage: 'x' }, content: [words(controls)] },
  ),
  docOf({
    type: 'paragraph',
    attrs: { style: script, leadsTo: script },
    content: [
      { type: 'hardBreak', content: [words('x')] },
      { type: 'footnote', content: [para(words('x')), words(script)] },
      { type: 'footnote' },
      words(''),
    ],
  }),
  docOf(
    { type: 'image', attrs: { picture: script } },
    { type: 'image', attrs: { picture: noRow } },
    { type: 'image', attrs: { picture: 4 } },
  ),
  docOf(
    para(words(controls)),
    para(words(longText)),
    { type: 'listItem', content: [para(words('seul'))] },
    { type: 'tableCell' },
    words('nu'),
  ),
  nested((inner) => ({ type: 'blockquote', content: [inner] }), 200),
  nested((inner) => listOf('bulletList', null, inner), 100),
  nested(
    (inner) => ({ type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [inner] }] }] }),
    70,
  ),
]

const ofAnother = (field: Field, known: KnownIds): unknown => {
  const other = field.kind === 'ref' && field.to === 'meeting' ? 'actor' : 'meeting'
  return known[other]?.[0] ?? noRow
}

/** A value that any person may write there, which changes with the turn. */
const usualValue = (field: Field, turn: number, known: KnownIds): unknown => {
  switch (field.kind) {
    case 'text':
      return usualText(field.form, field.max, turn)
    case 'position':
      return `a${turn % 10}`
    case 'rich':
      return docOf(para(words(`Texte ${turn}`)))
    case 'integer':
      return Math.min(field.max, field.min + (turn % 5))
    case 'decimal':
      return `${Math.max(field.min, 0) + (turn % 5)}`
    case 'date':
      return `2026-11-${String(1 + (turn % 28)).padStart(2, '0')}`
    case 'time':
      return `${String(8 + (turn % 10)).padStart(2, '0')}:30`
    case 'choice':
      return Object.keys(field.choices)[turn % Object.keys(field.choices).length]
    case 'choices':
      return Object.keys(field.choices).slice(0, 2)
    case 'flag':
      return turn % 2 === 0
    case 'list':
      return ['exemple']
    case 'ref': {
      const ids = known[field.to] ?? []
      return ids[turn % Math.max(1, ids.length)] ?? null
    }
    case 'same':
    case 'logged':
      return null
    default:
      return assertNever(field)
  }
}

const usualText = (form: string | null, max: number, turn: number): string => {
  if (form === 'phone') return '0472000000'
  if (form === 'postcode') return '69400'
  if (max === 7) return ['2026-T3', '2026', '2026-10', '2026-S1'][turn % 4] as string
  return max === 40 ? '2026-11-05T09:00:00.000Z' : `Texte ${turn}`.slice(0, max)
}

/**
 * New rows of every record, tied to those that there are and to each other: each hostile value in each field but in what ties
 * a row to others; then rows as they should be, tied to what they cannot be.
 */
export const poisonedRows = (known: KnownIds): readonly Op[] => {
  const names = Object.keys(records) as readonly RecordName[]
  const idOf = (record: RecordName, turn: number): string =>
    `019d0000-0000-7000-8000-${String(names.indexOf(record) * 1_000 + turn).padStart(12, '0')}`
  const both = Object.fromEntries(
    names.map((name) => [name, [...(known[name] ?? []), ...Array.from({ length: 6 }, (_, turn) => idOf(name, turn))]]),
  )
  return names.flatMap((record) => {
    const fields = Object.entries<Field>(records[record].fields)
    const counts = [false, true].map((ties) =>
      Math.max(0, ...fields.map(([, field]) => (isTie(field) === ties ? hostileValues(field, known).length : 0))),
    ) as [number, number]
    return Array.from({ length: counts[0] + counts[1] }, (_, turn) => {
      const values = fields.map(([name, field], at) => {
        const hostile = hostileValues(field, known)
        const isHostile = isTie(field) === turn >= counts[0]
        return [name, isHostile ? hostile[(turn + at) % hostile.length] : usualValue(field, turn + at, both)]
      })
      return op(record, idOf(record, turn), Object.fromEntries(values))
    })
  })
}

/** What is tied to nothing is shown nowhere. */
const isTie = ({ kind }: Field): boolean => kind === 'ref' || kind === 'same'

/** The same values in the rows that there are: every second field of each, so that a row is still one. */
export const hostileRewriting = (known: KnownIds): Rewrite => {
  let turn = 0
  return (field) => {
    turn += 1
    const hostile = hostileValues(field, known)
    return turn % 2 === 0 || isTie(field) ? undefined : hostile[Math.floor(turn / 2) % hostile.length]
  }
}
