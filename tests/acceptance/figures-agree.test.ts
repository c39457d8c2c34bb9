import { join } from 'node:path'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Computation } from '#shared/records/indicators/indicator/computations.ts'
import { createDemoApp } from '../support/demo-app.ts'
import { create } from '../support/directory.ts'
import { computed, figure, given, period } from '../support/measures.ts'
import { createReadyApp, type TestApp } from '../support/test-app.ts'

/** The app's day is 24 November 2026; the period is the quarter that ended last. */
const between = "BETWEEN '2026-07-01' AND '2026-09-30'"

const held = `SELECT * FROM meeting WHERE coalesce(state, '') <> 'cancelled' AND NOT (state IS 'postponed' AND date IS NULL)
  AND date < '2026-11-24' AND (@sector IS NULL OR sector = @sector)`
const heldAnywhere = "SELECT * FROM meeting WHERE coalesce(state, '') <> 'cancelled' AND date < '2026-11-24'"
const here = `SELECT attendance.*, held.date FROM attendance JOIN (${held}) AS held ON held.id = attendance.meeting
  WHERE status = 'present' AND held.date ${between}`
const median = (days: string) => `WITH days AS (${days}), ranked AS (
  SELECT n, row_number() OVER (ORDER BY n) AS rank, count(*) OVER () AS many FROM days)
  SELECT avg(n) FROM ranked WHERE rank IN ((many + 1) / 2, (many + 2) / 2)`

/** The same figures written by hand: no function of the program, one query each. */
const byHand: Readonly<Partial<Record<Computation, string>>> = {
  meetingsHeld: `SELECT count(*) FROM (${held}) WHERE date ${between}`,
  meetingInterval: median(`SELECT julianday(date) - julianday(before) AS n FROM (
    SELECT date, lag(date) OVER (PARTITION BY coalesce(sector, '') ORDER BY date, startsAt, id) AS before FROM (${held}))
    WHERE before IS NOT NULL AND date ${between}`),
  electedPresent: `SELECT count(*) FROM (${here}) AS here JOIN post ON post.person = here.person WHERE quality = 'elected'`,
  outsideField: `SELECT count(*) FROM (${here}) AS here JOIN post ON post.person = here.person
    JOIN actor ON actor.id = post.actor WHERE field = 'outside'`,
  newcomers: `SELECT count(DISTINCT here.person) FROM (${here}) AS here WHERE here.date = (SELECT min(first.date)
    FROM attendance JOIN (${heldAnywhere}) AS first ON first.id = attendance.meeting
    WHERE attendance.status = 'present' AND attendance.person = here.person)`,
  participations: `SELECT coalesce(sum(max(
      (SELECT count(*) FROM attendance WHERE attendance.meeting = held.id AND status = 'present'),
      (SELECT coalesce(sum(participants), 0) FROM programmeItem WHERE programmeItem.meeting = held.id))), 0)
    FROM (${held}) AS held WHERE date ${between}`,
  representativity: `SELECT 100.0 * count(DISTINCT CASE WHEN actor.id IN (
      SELECT post.actor FROM attendance JOIN (${heldAnywhere}) AS held ON held.id = attendance.meeting
      JOIN post ON post.person = attendance.person WHERE status = 'present' AND held.date ${between})
    THEN actor.id END) / count(*) FROM actor WHERE @sector IS NULL OR sector = @sector`,
  actionsDone: `SELECT 100.0 * sum(state = 'done') / count(*) FROM fiche
    WHERE state <> 'dropped' AND (@sector IS NULL OR sector = @sector)`,
  directoryUpToDate: `SELECT 100.0 * sum(coalesce(verifiedOn, '') > '2025-11-24') / count(*) FROM actor
    WHERE @sector IS NULL OR sector = @sector`,
  needsAnswered: `SELECT 100.0 * sum(state = 'answered' AND answeredOn <= '2026-09-30') / count(*) FROM need
    WHERE raisedOn <= '2026-09-30' AND state <> 'dropped' AND (@sector IS NULL OR sector = @sector)`,
  needDelay: median(`SELECT julianday(answeredOn) - julianday(raisedOn) AS n FROM need
    WHERE state = 'answered' AND answeredOn ${between} AND (@sector IS NULL OR sector = @sector)`),
}

const read = (app: TestApp, query: string, sector: RowId | null): number | null => {
  const db = new Database(join(app.dataDir, 'concerto.db'), { readonly: true })
  try {
    return db.prepare<[{ sector: RowId | null }], number | null>(query).pluck().get({ sector }) ?? null
  } finally {
    db.close()
  }
}

const days = ['2026-02-03', '2026-06-30', '2026-07-01', '2026-08-15', '2026-09-30', '2026-10-01', '2026-12-24'] as const
const sector = fc.constantFrom(null, 0, 1)

const lived = fc.record({
  meetings: fc.array(
    fc.record({
      sector,
      date: fc.constantFrom(...days),
      state: fc.constantFrom('convened', 'toValidate', 'cancelled'),
      present: fc.subarray([0, 1, 2, 3]),
      participants: fc.constantFrom(null, 2, 10),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  needs: fc.array(
    fc.record({
      sector,
      raisedOn: fc.constantFrom('2026-03-01', '2026-07-10', '2026-10-02'),
      state: fc.constantFrom('open', 'answered', 'dropped'),
      answeredOn: fc.constantFrom('2026-08-01', '2026-09-12', '2026-11-02'),
    }),
    { maxLength: 4 },
  ),
  fiches: fc.array(fc.record({ sector, state: fc.constantFrom('upcoming', 'running', 'done', 'dropped') }), {
    maxLength: 4,
  }),
  figures: fc.array(fc.record({ actor: fc.nat(2), cents: fc.nat(100_000) }), { maxLength: 3 }),
})

test('of any meetings, presences, needs, fiches and figures, the contract tells what SQL by hand counts', async () => {
  const app = await createReadyApp()
  const { sectors } = await app.call('meetings.choices', {})
  const places = [sectors[0]?.id, sectors[1]?.id] as [RowId, RowId]
  const placed = (rank: number | null): RowId | null => (rank === null ? null : (places[rank] ?? null))
  const actors = await Promise.all(
    [
      { name: 'Mairie d’Affoux', kind: 'commune', sector: places[0], verifiedOn: '2026-02-01' },
      { name: 'Opérateur', kind: 'company', sector: places[1], field: 'outside', verifiedOn: '2025-01-01' },
      { name: 'Recyclerie', kind: 'association', wholeDepartement: true },
    ].map((values) => create(app, 'actor', { wholeDepartement: true, ...values } as never)),
  )
  const persons: RowId[] = []
  for (const [rank, lastName] of ['FLEURANT', 'SARMENT', 'NOISETTE', 'AVELINE'].entries()) {
    const person = await create(app, 'person', { lastName, firstName: 'Oriane' })
    await create(app, 'post', {
      person,
      actor: actors[rank % 3] as RowId,
      title: 'Responsable',
      quality: rank === 0 ? 'elected' : 'employee',
    })
    persons.push(person)
  }
  const indicators = new Map<Computation, RowId>()
  for (const code of Object.keys(byHand) as Computation[]) indicators.set(code, await computed(app, code))

  await fc.assert(
    fc.asyncProperty(lived, async ({ meetings, needs, fiches, figures }) => {
      const made: { record: 'meeting' | 'need' | 'fiche' | 'indicator' | 'figure'; id: RowId }[] = []
      const make = async (record: (typeof made)[number]['record'], values: object): Promise<RowId> => {
        const id = await create(app, record, values as never)
        made.push({ record, id })
        return id
      }
      try {
        for (const { sector: rank, present, participants, ...values } of meetings) {
          const meeting = await make('meeting', { title: 'Rencontre', kind: 'forum', sector: placed(rank), ...values })
          for (const person of present)
            await create(app, 'attendance', { meeting, person: persons[person] as RowId, status: 'present' })
          if (participants !== null) await create(app, 'programmeItem', { meeting, kind: 'workshop', participants })
        }
        for (const { sector: rank, state, answeredOn, ...values } of needs)
          await make('need', {
            text: 'Un besoin',
            sector: placed(rank),
            state,
            ...values,
            answeredOn: state === 'answered' && answeredOn > values.raisedOn ? answeredOn : null,
            ...(state === 'answered' && answeredOn <= values.raisedOn && { state: 'open' }),
          })
        for (const { sector: rank, state } of fiches)
          await make('fiche', { title: 'Une action', sector: placed(rank), state })
        const told = await make('indicator', { name: 'Accompagnements', measure: 'count', provider: 'actors' })
        for (const { actor, cents } of figures)
          await make('figure', {
            indicator: told,
            period: '2026-T3',
            actor: actors[actor],
            answer: 'given',
            value: String(cents / 100),
          })

        const { lines, sectors: shown } = await app.call('measures.comparison', { period: period('2026-T3') })
        const asked = [null, ...places] as const
        for (const [code, id] of indicators)
          for (const place of asked) {
            const line = lines.find(({ indicator }) => indicator.id === id)
            const told = place === null ? line?.whole : line?.sectors[shown.findIndex((one) => one.id === place)]
            const expected = read(app, byHand[code] ?? '', place)
            const value = told?.standing.value ?? null
            // Before anything happened, nothing is told; a count by hand says nought.
            expect([code, place, value ?? 0]).toEqual([
              code,
              place,
              expected === null ? 0 : expect.closeTo(expected, 6),
            ])
          }
        const sum = `SELECT sum(value) FROM figure JOIN (SELECT max(id) AS id FROM figure WHERE indicator = '${told}'
          GROUP BY actor) AS last ON last.id = figure.id
          JOIN actor ON actor.id = figure.actor WHERE @sector IS NULL OR actor.sector = @sector`
        const own = lines.find(({ indicator }) => indicator.id === told)
        expect(own?.whole.standing.value ?? 0).toBeCloseTo(read(app, sum, null) ?? 0, 6)
      } finally {
        for (const { record, id } of made)
          if (record === 'meeting') await app.call('meetings.remove', { id })
          else await app.call('records.remove', { record, id })
      }
    }),
    { numRuns: 15 },
  )
})

test('the figure of a meeting is the same on its report, in its minutes, at home and in the indicators', async () => {
  const app = await createDemoApp()
  const { lastMeeting } = (await app.call('workspace.home', {})).figures
  const meeting = lastMeeting?.meeting.id as RowId
  const { counts } = await app.call('turnout.page', { meeting })
  expect([lastMeeting?.present, lastMeeting?.newcomers]).toEqual([counts.present, counts.newPersons])

  const { attendances } = await app.call('minutes.get', { meeting })
  expect(attendances.filter(({ status }) => status === 'present')).toHaveLength(counts.present)
  const all = await app.call('indicators.list', {})
  const month = period((lastMeeting?.meeting.date ?? '').slice(0, 7))
  const counted = async (code: Computation) => {
    const indicator = all.indicators.find(({ computation }) => computation === code)?.id as RowId
    const { rows } = await app.call('measures.sources', { indicator, period: month, sector: null })
    const own = rows.filter(
      ({ entry, detail }) => entry?.id === meeting || detail?.includes(lastMeeting?.meeting.title ?? '?'),
    )
    return own.reduce((sum, { value }) => sum + value, 0)
  }
  expect({
    elected: await counted('electedPresent'),
    newPersons: await counted('newcomers'),
    outsideField: await counted('outsideField'),
  }).toEqual({ elected: counts.elected, newPersons: counts.newPersons, outsideField: counts.outsideField })
})

test('what structures gave, typed twice or shared out by month, is told once', async () => {
  const app = await createReadyApp()
  const indicator = await given(app, { measure: 'percent', overTime: 'sum' })
  const actor = await create(app, 'actor', { name: 'Recyclerie' })
  await figure(app, { indicator, period: '2026-07', actor, value: '3', outOf: '10' })
  await figure(app, { indicator, period: '2026-09', actor, value: '6', outOf: '10' })
  const share = `SELECT 100.0 * sum(value) / sum("outOf") FROM figure WHERE indicator = '${indicator}'`
  const { whole } = await app.call('measures.series', { indicator, count: 6 })
  expect(whole.values.at(-1)).toBe(read(app, share, null))
})
