import fc from 'fast-check'

/** One thing that happens to postes that exchange files. Postes, rows and copies are counted modulo how many there are. */
export type ExchangeStep =
  | { readonly kind: 'write'; readonly at: number; readonly row: number; readonly values: Values }
  | { readonly kind: 'create' | 'undo' | 'reopen' | 'backup' | 'clone'; readonly at: number }
  | { readonly kind: 'remove' | 'settle'; readonly at: number; readonly row: number }
  | { readonly kind: 'putBack'; readonly at: number; readonly copy: number }
  | { readonly kind: 'clock'; readonly at: number; readonly to: string }
  /** A newer version of the program wrote this in a copy of the workspace. */
  | { readonly kind: 'newer'; readonly at: number; readonly record: string; readonly values: Values }
  | Sending

type Values = Readonly<Record<string, unknown>>

/** A bundle for one or for all, and what becomes of each copy of the file. */
export interface Sending {
  readonly kind: 'send'
  readonly at: number
  readonly complete: boolean
  readonly to: 'all' | number
  readonly copies: readonly FileCopy[]
}

export interface FileCopy {
  readonly to: number
  /** Steps after which it arrives; what arrives after the end is lost. */
  readonly delay: number
  readonly times: number
  /** How much of it is left, in thousandths. */
  readonly left: number
}

/** Equal clocks most of the time, and clocks ten years off: they may decide nothing. */
const times = ['2026-11-24T09:00:00.000Z', '2016-02-29T23:59:59.999Z', '2036-10-26T01:30:00.000Z']

const postes = fc.nat(5)
const rows = fc.nat(3)

/** Few values, so that postes write equal ones too. */
const texts = fc.constantFrom('Moulin', 'Élan', 'e\u0301', 'Atelier\n\nMoulin\n\nÉlan', null)

const values = fc.record({ name: texts, note: texts, description: texts }, { requiredKeys: [] })

const copies = fc.record({
  to: postes,
  delay: fc.nat(8),
  times: fc.constantFrom(1, 1, 1, 2),
  left: fc.constantFrom(1_000, 1_000, 1_000, 1_000, 999, 500, 0),
})

const sendings: fc.Arbitrary<Sending> = fc.record({
  kind: fc.constant('send'),
  at: postes,
  complete: fc.constantFrom(false, false, false, true),
  to: fc.oneof(fc.constant('all' as const), postes),
  copies: fc.array(copies, { minLength: 1, maxLength: 3 }),
})

const newer = fc.record({
  kind: fc.constant('newer' as const),
  at: postes,
  record: fc.constantFrom('actor', 'budget', '"; DROP TABLE op; --'),
  values: fc.dictionary(
    fc.constantFrom('name', 'amount', 'pronouns', '#future'),
    fc.constantFrom('Élan', { kind: 'later' }, 12, true, null),
    { minKeys: 1 },
  ),
})

const at = <Kind extends string>(...kinds: readonly Kind[]) =>
  fc.record({ kind: fc.constantFrom(...kinds), at: postes })

const step: fc.Arbitrary<ExchangeStep> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('write' as const), at: postes, row: rows, values }) },
  { weight: 9, arbitrary: sendings },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom('remove' as const, 'settle' as const), at: postes, row: rows }),
  },
  { weight: 3, arbitrary: at('create', 'undo', 'reopen', 'clone') },
  { weight: 2, arbitrary: at('backup') },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('putBack' as const), at: postes, copy: fc.nat(3) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('clock' as const), at: postes, to: fc.constantFrom(...times) }),
  },
  { weight: 2, arbitrary: newer },
)

export const exchangeHistories: fc.Arbitrary<readonly ExchangeStep[]> = fc.array(step, {
  minLength: 1,
  maxLength: 30,
  size: 'max',
})
