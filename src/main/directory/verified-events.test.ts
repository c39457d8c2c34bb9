import { expect, test } from 'vitest'
import type { FieldWrite } from '#main/db/field-history.ts'
import type { ReplicaId } from '#shared/kernel/ids.ts'
import { verifiedEvents } from './verified-events.ts'

const [claire, stranger] = ['019b0000-0000-7000-8000-000000000001', '019b0000-0000-7000-8000-000000000002'] as const

/** What each intent wrote, the oldest first, as people tell them. */
const history = (...moments: readonly Readonly<Record<string, string | null>>[]): readonly FieldWrite[] =>
  moments
    .flatMap((fields, at) =>
      Object.entries(fields).map(([field, value]) => ({
        id: { replica: 'replica' as ReplicaId, seq: at + 1 },
        field,
        at: '2026-11-24T09:00:00.000Z',
        lamport: at,
        author: claire,
        claimed: null,
        before: 'null',
        after: JSON.stringify(value),
      })),
    )
    .toReversed()

const nameOf = (member: string | null) => (member === claire ? 'Ysaline MERLERIVE' : null)

test('each verification says when, how and by whom, what did not change standing from before', () => {
  const writes = history(
    { verifiedHow: 'phone', verifiedOn: '2026-01-10', verifiedBy: claire },
    { verifiedOn: '2026-06-10' },
    { verifiedOn: '2026-11-10', verifiedHow: 'visit', verifiedBy: stranger },
  )
  expect(verifiedEvents(writes, nameOf)).toEqual([
    { kind: 'verified', on: '2026-01-10', by: 'Ysaline MERLERIVE', how: 'phone' },
    { kind: 'verified', on: '2026-06-10', by: 'Ysaline MERLERIVE', how: 'phone' },
    { kind: 'verified', on: '2026-11-10', by: null, how: 'visit' },
  ])
})

test('a verification that was taken back did not happen', () => {
  const writes = history(
    { verifiedOn: '2026-01-10', verifiedHow: 'phone' },
    { verifiedOn: '2026-11-10', verifiedHow: 'visit' },
    { verifiedOn: '2026-01-10', verifiedHow: 'phone' },
  )
  expect(verifiedEvents(writes, nameOf)).toEqual([
    { kind: 'verified', on: '2026-01-10', by: 'Ysaline MERLERIVE', how: 'phone' },
  ])
  expect(verifiedEvents(history({ verifiedOn: '2026-01-10' }, { verifiedOn: null }), nameOf)).toEqual([])
})
