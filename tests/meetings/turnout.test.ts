import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import type { TurnoutLists } from '#shared/contract/meetings/turnout.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { attend } from '../support/attend.ts'
import { createDemoApp } from '../support/demo-app.ts'
import { create } from '../support/directory.ts'
import { forum } from '../support/evaluation.ts'
import { createReadyApp, type TestApp } from '../support/test-app.ts'

const named = (lists: TurnoutLists) =>
  Object.fromEntries(
    Object.entries(lists).map(([key, lines]) => [key, lines.map(({ name }: { name: string }) => name)]),
  )

/** Two EPCI covered; one structure of the first, one outside the field that acts everywhere, an elected person. */
const prepared = async () => {
  const app = await createReadyApp()
  const { sectors } = await app.call('meetings.choices', {})
  const sector = sectors[0]?.id as RowId
  for (const code of ['200040566', '200040574']) await create(app, 'sectorArea', { sector, kind: 'epci', code })
  const town = await create(app, 'actor', { name: 'Mairie d’Affoux', kind: 'commune', inseeCode: '69001' })
  const post = await create(app, 'actor', { name: 'Opérateur', field: 'outside', wholeDepartement: true })
  const person = async (lastName: string, actor: RowId, about: object = {}) => {
    const id = await create(app, 'person', { lastName, firstName: 'Oriane' })
    await create(app, 'post', { person: id, actor, title: 'Responsable', ...about })
    return id
  }
  const fleur = await person('FLEURANT', town, { quality: 'elected' })
  const brume = await person('BRUMECLAIRE', post)
  return { app, sector, town, post, fleur, brume }
}

test('who came is told from the list of the day and from what the directory knows', async () => {
  const { app, sector, fleur, brume } = await prepared()
  const before = await forum(app, '2026-03-10', { kind: 'cafe' })
  await attend(app, before, { person: fleur })
  const meeting = await forum(app, '2026-10-10', { sector })
  await app.call('invitations.invite', { meeting, who: { kind: 'ticked', persons: [fleur, brume], structures: [] } })
  await attend(app, meeting, { person: fleur })
  await attend(app, meeting, { lastName: 'SARMENT', firstName: 'Odile', structure: 'Recyclerie' })
  const first = await app.call('turnout.page', { meeting })
  expect(named(first.lists)).toEqual({
    present: ['FLEURANT Oriane', 'SARMENT Odile'],
    invited: ['BRUMECLAIRE Oriane', 'FLEURANT Oriane'],
    invitedPresent: ['FLEURANT Oriane'],
    uninvited: ['SARMENT Odile'],
    newPersons: ['SARMENT Odile'],
    structures: ['Mairie d’Affoux', 'Recyclerie'],
    newStructures: ['Recyclerie'],
    outsideField: [],
    elected: ['FLEURANT Oriane'],
    absentEpci: [expect.any(String)],
  })
  expect([first.epci, first.earlier]).toEqual([2, []])

  const next = await forum(app, '2026-11-10', { sector })
  await attend(app, next, { person: brume })
  const second = await app.call('turnout.page', { meeting: next })
  expect(named(second.lists)).toMatchObject({
    outsideField: ['BRUMECLAIRE Oriane'],
    newPersons: ['BRUMECLAIRE Oriane'],
  })
  // A structure that acts everywhere comes from no EPCI.
  expect(second.counts.absentEpci).toBe(2)
  const { lists: _, earlier: __, ...figures } = first
  expect(second.earlier).toEqual([figures])
})

test('someone who came for the first time is no newcomer of a meeting held before', async () => {
  const { app, fleur } = await prepared()
  const [first, second] = [await forum(app, '2026-03-10'), await forum(app, '2026-10-10')]
  await attend(app, second, { person: fleur })
  await attend(app, first, { person: fleur })
  const newcomers = async (meeting: RowId) => (await app.call('turnout.page', { meeting })).counts.newPersons
  expect([await newcomers(first), await newcomers(second)]).toEqual([1, 0])
})

const counted = (app: TestApp, query: string, meeting: RowId): unknown => {
  const db = new Database(join(app.dataDir, 'concerto.db'), { readonly: true })
  try {
    return db.prepare(query).pluck().get({ meeting })
  } finally {
    db.close()
  }
}

const queries = {
  present: "SELECT count(*) FROM attendance WHERE meeting = @meeting AND status = 'present'",
  invited: 'SELECT count(*) FROM attendance WHERE meeting = @meeting AND invited',
  uninvited: "SELECT count(*) FROM attendance WHERE meeting = @meeting AND status = 'present' AND invited IS NOT TRUE",
  newPersons: `SELECT count(DISTINCT person) FROM attendance AS own WHERE meeting = @meeting AND status = 'present'
    AND NOT EXISTS (SELECT 1 FROM attendance AS other JOIN meeting ON meeting.id = other.meeting
      WHERE other.person = own.person AND other.status = 'present'
        AND meeting.date < (SELECT date FROM meeting WHERE id = @meeting))`,
  outsideField: `SELECT count(DISTINCT attendance.id) FROM attendance JOIN post ON post.person = attendance.person
    JOIN actor ON actor.id = post.actor
    WHERE meeting = @meeting AND status = 'present' AND actor.field = 'outside'`,
  elected: `SELECT count(DISTINCT attendance.id) FROM attendance JOIN post ON post.person = attendance.person
    WHERE meeting = @meeting AND status = 'present' AND post.quality = 'elected'`,
} as const

test('the figures of the demonstration are those one counts by hand', async () => {
  const app = await createDemoApp()
  const held = (await app.call('meetings.list', {})).filter(({ present }) => present > 0)
  expect(held.length).toBeGreaterThan(3)
  for (const { id } of held) {
    const { counts } = await app.call('turnout.page', { meeting: id })
    for (const [figure, query] of Object.entries(queries))
      expect([figure, counts[figure as keyof typeof queries]]).toEqual([figure, counted(app, query, id)])
  }
})
