import { expect, test } from 'vitest'
import { check, digest } from '#main/db/check.ts'
import { nextOnce } from '#main/db/once.ts'
import { propositionsOn } from '#main/db/propositions.ts'
import { rowNamed } from '#main/keys/row-named.ts'
import { write as rowWrite } from '#shared/records/row-write.ts'
import { commits, espaceOf, grant, type Member, people, turnLiar, vouch } from '../support/espaces.ts'
import { failureCode } from '../support/failure-code.ts'
import { createReplicas, exchange, remove, rowId, shownBy, write } from '../support/replicas.ts'

type Three = readonly [hub: Member, a: Member, b: Member]

const three = async (): Promise<Three> => espaceOf(await people(3), createReplicas(3)) as unknown as Three

const meet = (...members: readonly Member[]): void => exchange(...members.map(({ replica }) => replica))

const lastName = ({ replica }: Member, n = 0): unknown => shownBy(replica).rows.get(`person ${rowId(n)}`)?.lastName

const asideOn = ({ replica: { workspace } }: Member) =>
  workspace.db
    .prepare<[], { why: string; n: number }>('SELECT why, count(*) AS n FROM aside GROUP BY why ORDER BY why')
    .all()

const sound = (...members: readonly Member[]): void => {
  for (const { replica } of members) {
    const { db, names, projection } = replica.workspace
    expect(check(db, names, projection).problems).toEqual([])
    expect(digest(db)).toBe(digest((members[0] as Member).replica.workspace.db))
  }
}

test('ME-3 what nobody granted waits beside the log, and enters it with its grant', async () => {
  const [hub, a, b] = await three()
  write(a.replica, 'person', rowId(0), { lastName: 'AVELINE' })
  meet(hub, a, b)
  expect([lastName(a), lastName(hub), lastName(b)]).toEqual(['AVELINE', undefined, undefined])
  expect(hub.replica.workspace.db.prepare('SELECT count(*) FROM inbox').pluck().get()).toBeGreaterThan(0)
  grant(hub, a, { role: 'coordinator' })
  meet(hub, a)
  expect(lastName(hub)).toBe('AVELINE')
  grant(hub, b, { role: 'secretary' })
  meet(hub, a, b)
  expect(lastName(b)).toBe('AVELINE')
  sound(hub, a, b)
})

test('ME-4 what one who left writes beyond the cut is kept, and is the value of nothing; what came before stays', async () => {
  const [hub, a, b] = await three()
  for (const one of [a, b]) grant(hub, one, { role: 'coordinator' })
  write(a.replica, 'person', rowId(0), { lastName: 'AVELINE', firstName: 'Noé' })
  meet(hub, a, b)
  grant(hub, a, { role: null })
  write(a.replica, 'person', rowId(0), { lastName: 'AUTRE' })
  write(a.replica, 'person', rowId(1), { lastName: 'BOISVERT' })
  meet(a, b)
  expect(lastName(b)).toBe('AUTRE')
  meet(hub, a, b)
  for (const one of [hub, a, b]) {
    expect([lastName(one), lastName(one, 1)]).toEqual(['AVELINE', undefined])
    expect(asideOn(one)).toEqual([{ why: 'beyond-cut', n: 2 }])
  }
  sound(hub, a, b)
})

test('ME-4 who left is told so where they write', async () => {
  const [hub, a] = await three()
  grant(hub, a, { role: 'coordinator' })
  meet(hub, a)
  grant(hub, a, { role: null })
  meet(hub, a)
  expect(failureCode(() => write(a.replica, 'person', rowId(0), { lastName: 'AVELINE' }))).toBe('not-allowed')
  expect(lastName(a)).toBe(undefined)
})

test('ME-4 who left is told so under whatever name they go on', async () => {
  const persons = await people(3)
  const [hub, a, b] = espaceOf(persons, createReplicas(3)) as unknown as Three
  for (const one of [a, b]) grant(hub, one, { role: 'coordinator' })
  meet(hub, a)
  grant(hub, a, { role: null })
  meet(hub, a)
  a.replica.workspace.log.goOn(new Uint8Array(32).fill(7))
  vouch(persons, a)
  expect(failureCode(() => write(a.replica, 'person', rowId(0), { lastName: 'AVELINE' }))).toBe('not-allowed')
  meet(hub, a, b)
  sound(hub, a, b)
})

test('ME-3 what is granted by whom it does not count from keeps a newcomer from writing, and no longer once a hub grants it', async () => {
  const [hub, a, b] = await three()
  grant(hub, a, { role: 'coordinator' })
  write(b.replica, 'person', rowId(0), { lastName: 'AVELINE' })
  meet(hub, a)
  turnLiar(a)
  grant(a, b, { role: 'coordinator' })
  meet(a, b)
  meet(hub, a, b)
  expect([lastName(hub), lastName(b)]).toEqual([undefined, undefined])
  expect(asideOn(hub)).toEqual([
    { why: 'no-right', n: 1 },
    { why: 'ungranted', n: 2 },
  ])
  expect(failureCode(() => write(b.replica, 'person', rowId(0), { lastName: 'AUTRE' }))).toBe('not-allowed')
  grant(hub, b, { role: 'coordinator' })
  meet(hub, b)
  expect([lastName(hub), lastName(b)]).toEqual(['AVELINE', 'AVELINE'])
  sound(hub, b)
})

test('ME-8 what a hub alone writes is written by no one else, here or by a program that lets them', async () => {
  const [hub, a, b] = await three()
  for (const one of [a, b]) grant(hub, one, { role: 'coordinator' })
  commits(hub, 'espace', rowId(5), { departementName: 'Rhône' })
  meet(hub, a, b)
  expect(failureCode(() => commits(a, 'espace', rowId(5), { departementName: 'Isère' }))).toBe('not-allowed')
  turnLiar(a)
  commits(a, 'espace', rowId(5), { departementName: 'Isère' })
  remove(a.replica, 'espace', rowId(5))
  grant(a, a, { role: 'hub' })
  grant(a, hub, { role: null })
  meet(hub, a, b)
  for (const one of [hub, b]) {
    expect(shownBy(one.replica).rows.get(`espace ${rowId(5)}`)).toMatchObject({ departementName: 'Rhône' })
    expect(asideOn(one)).toEqual([{ why: 'no-right', n: 4 }])
  }
  commits(hub, 'espace', rowId(5), { departementName: 'Ain' })
  meet(hub, b)
  expect(shownBy(b.replica).rows.get(`espace ${rowId(5)}`)).toMatchObject({ departementName: 'Ain' })
  sound(hub, b)
})

test('ME-14 a version is of the transaction that it is named after, and nobody writes in it again, a hub nor who made it', async () => {
  const [hub, a, b] = await three()
  for (const one of [a, b]) grant(hub, one, { role: 'coordinator' })
  const id = nextOnce(a.replica.workspace, 'ficheVersion')
  commits(a, 'ficheVersion', id, { title: 'Fixée' })
  meet(hub, a, b)
  for (const one of [hub, a])
    expect(failureCode(() => commits(one, 'ficheVersion', id, { title: 'Autre' }))).toBe('not-allowed')
  expect(failureCode(() => commits(b, 'ficheVersion', rowNamed('autre'), { title: 'Autre' }))).toBe('not-allowed')
  for (const one of [a, b]) {
    turnLiar(one)
    commits(one, 'ficheVersion', id, { title: 'Autre', note: 'Relue' })
  }
  meet(hub, a, b)
  const title = ({ replica }: Member) => shownBy(replica).rows.get(`ficheVersion ${id}`)?.title
  expect(title(hub)).toBe('Fixée')
  expect(asideOn(hub)).toEqual([{ why: 'no-right', n: 2 }])
  remove(hub.replica, 'ficheVersion', id)
  expect(title(hub)).toBeUndefined()
  sound(hub)
})

test('ME-14 a version of before rows were named so is of the write that replaces nothing', async () => {
  const [hub, a] = await three()
  grant(hub, a, { role: 'coordinator' })
  commits(a, 'ficheVersion', rowId(0), { title: 'Fixée' })
  meet(hub, a)
  turnLiar(a)
  commits(a, 'ficheVersion', rowId(0), { title: 'Autre' })
  meet(hub, a)
  expect(shownBy(hub.replica).rows.get(`ficheVersion ${rowId(0)}`)?.title).toBe('Fixée')
  sound(hub)
})

test('ME-10 who wrote on top of what is set aside loses nothing, and opens no conflict', async () => {
  const [hub, a, b] = await three()
  for (const one of [a, b]) grant(hub, one, { role: 'coordinator' })
  write(hub.replica, 'person', rowId(0), { lastName: 'AVELINE' })
  meet(hub, a, b)
  grant(hub, a, { role: null })
  write(a.replica, 'person', rowId(0), { lastName: 'AUTRE' })
  meet(a, b)
  write(b.replica, 'person', rowId(0), { lastName: 'BOISVERT' })
  meet(hub, b)
  expect([lastName(hub), lastName(b)]).toEqual(['BOISVERT', 'BOISVERT'])
  expect(shownBy(hub.replica).contested).toEqual([])
  sound(hub, b)
})

test('ME-10 validated minutes do not show what was set aside since, seen by who validated or not, and nobody is asked about it', async () => {
  const [hub, a, b] = await three()
  for (const one of [a, b]) grant(hub, one, { role: 'coordinator' })
  const [meeting, section] = [rowId(0), rowId(1)]
  write(hub.replica, 'meeting', meeting, { title: 'Concertation', state: 'toValidate' })
  write(hub.replica, 'section', section, { meeting, level: 1 })
  meet(hub, a, b)
  write(a.replica, 'section', section, { level: 2 })
  meet(hub, a, b)
  // On top of what will be set aside, and unseen by who validates.
  write(b.replica, 'section', section, { level: 3 })
  const writes = [rowWrite('meeting', meeting, { state: 'validated' })]
  hub.replica.workspace.log.commit({
    ...{ intent: 'versions.validate', author: null, writes, seals: [{ meeting, but: [] }] },
  })
  grant(hub, a, { role: null, from: {} })
  meet(hub, a, b)
  for (const { replica } of [hub, a, b]) {
    const { db, names } = replica.workspace
    expect(shownBy(replica).rows.get(`section ${section}`)?.level).toBe(1)
    expect(propositionsOn(db, names, meeting).flatMap(({ ops }) => ops.map((one) => one.replica))).toEqual([
      b.replica.workspace.log.replica,
    ])
  }
  sound(hub, a, b)
})

test('ME-10 minutes whose validation is set aside since show all that was written, where it is said and where it is heard', async () => {
  const [hub, a, b] = await three()
  for (const one of [a, b]) grant(hub, one, { role: 'coordinator' })
  const [meeting, section] = [rowId(0), rowId(1)]
  write(hub.replica, 'meeting', meeting, { title: 'Concertation', state: 'toValidate' })
  write(hub.replica, 'section', section, { meeting, level: 1 })
  meet(hub, a, b)
  a.replica.workspace.log.commit({
    ...{ intent: 'versions.validate', author: null, seals: [{ meeting, but: [] }] },
    writes: [rowWrite('meeting', meeting, { state: 'validated' })],
  })
  write(b.replica, 'section', section, { level: 2 })
  meet(hub, a, b)
  const levels = () => [hub, a, b].map(({ replica }) => shownBy(replica).rows.get(`section ${section}`)?.level)
  expect(levels()).toEqual([1, 1, 1])
  grant(hub, a, { role: null, from: {} })
  meet(hub, a, b)
  expect(levels()).toEqual([2, 2, 2])
  sound(hub, a, b)
  grant(hub, a, { role: 'coordinator', from: {} })
  meet(hub, a, b)
  expect(levels()).toEqual([1, 1, 1])
  sound(hub, a, b)
})

test('ME-11 what is granted back shows again what was set aside', async () => {
  const [hub, a, b] = await three()
  for (const one of [a, b]) grant(hub, one, { role: 'coordinator' })
  meet(hub, a, b)
  grant(hub, a, { role: null, from: {} })
  write(a.replica, 'person', rowId(0), { lastName: 'AVELINE' })
  meet(hub, a, b)
  expect([lastName(hub), lastName(b)]).toEqual([undefined, undefined])
  grant(hub, a, { role: 'coordinator', from: {} })
  meet(hub, a, b)
  expect([lastName(hub), lastName(b)]).toEqual(['AVELINE', 'AVELINE'])
  expect(asideOn(hub)).toEqual([])
  sound(hub, a, b)
})
