import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Attendance, records } from '#shared/records/records.ts'
import { arbitraryDirectory } from '../support/arbitrary-directory.ts'
import { announcedPost, naiveEntries } from '../support/naive-representativity.ts'
import { createReadyApp, type TestApp } from '../support/test-app.ts'
import { shareOut, writeDirectory } from '../support/written-directory.ts'

const ranks = fc.array(fc.nat(3), { maxLength: 4 })

/** Who is invited in turn: ranks of persons and of structures, joined ones among them. */
const gestures = fc.array(fc.record({ persons: ranks, structures: ranks }), { minLength: 1, maxLength: 3 })

const invited = async (app: TestApp, meeting: RowId): Promise<readonly Attendance[]> =>
  (await app.call('meetings.page', { id: meeting })).attendances.filter((one) => one.invited)

test('of any directory, the table counts what one counts an entry at a time, and nobody is invited twice', async () => {
  const app = await createReadyApp()
  const shared = await shareOut(app)
  await fc.assert(
    fc.asyncProperty(arbitraryDirectory, gestures, fc.constantFrom(0, 1, null), async (rows, steps, rank) => {
      const { naive, created, standing } = await writeDirectory(app, shared, rows)
      const sector = rank === null ? null : (shared.sectors[rank] ?? null)
      const { id: meeting } = await app.call('meetings.create', { ...draft, sector })
      try {
        const idsOf = (record: keyof typeof records) =>
          created.filter((row) => row.record === record).map((row) => row.id)
        const picked = (record: keyof typeof records, wanted: readonly number[]) =>
          wanted.flatMap((one) => idsOf(record)[one] ?? [])
        const asked = new Set<RowId>()
        for (const step of steps) {
          const persons = picked('person', step.persons)
          const structures = picked('actor', step.structures)
          const before = new Set(asked)
          for (const id of [...persons, ...structures]) asked.add(standing(id))
          // A structure that was there without a name has that of whoever of it comes.
          for (const id of new Set(persons.map(standing))) {
            const structure = announcedPost(naive.posts, id)?.actor ?? null
            if (!before.has(id) && structure !== null && before.has(structure)) asked.delete(structure)
          }
          await app.call('invitations.invite', { meeting, who: { kind: 'ticked', persons, structures } })
        }
        const entries = (await invited(app, meeting)).map(({ person, actor }) => person ?? actor)
        expect(entries.toSorted()).toEqual([...asked].toSorted())

        const { representativity } = await app.call('invitations.page', { meeting })
        const epci = representativity.columns.flatMap((column) => (column.kind === 'epci' ? column.code : []))
        const known = naiveEntries(naive, { epci, sector, invited: asked })
        const naiveRows = representativity.rows.map(({ family }) => ({
          family,
          cells: representativity.columns.map((column) => {
            const key = column.kind === 'epci' ? column.code : column.kind
            const own = known.filter((entry) => entry.family === family && entry.column === key)
            return { known: own.length, invited: own.filter(({ id }) => asked.has(id)).length, present: 0 }
          }),
        }))
        expect(representativity.rows).toEqual(naiveRows)
        const shown = known.filter(
          ({ column }) => column !== 'elsewhere' || representativity.columns.some(({ kind }) => kind === 'elsewhere'),
        )
        expect(sum(representativity.rows.flatMap(({ cells }) => cells.map((cell) => cell.known)))).toBe(shown.length)
      } finally {
        await app.call('meetings.remove', { id: meeting })
        for (const row of created) await app.call('records.remove', row)
      }
    }),
    { numRuns: 40 },
  )
})

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

const draft = {
  title: 'Concertation',
  kind: 'concertation',
  number: null,
  seriesName: '',
  date: null,
  startsAt: null,
  endsAt: null,
  place: '',
} as const
