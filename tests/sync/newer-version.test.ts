import { afterEach, describe, expect, test } from 'vitest'
import { check, digest } from '#main/db/check.ts'
import { row } from '#main/db/query.ts'
import { searchRows } from '#main/db/search.ts'
import { records } from '#shared/records/records.ts'
import { newer } from '#shared/text/newer.ts'
import { plainText } from '#shared/text/rich-text/plain-text.ts'
import { failureCode } from '../support/failure-code.ts'
import { laterText } from '../support/newer-version.ts'
import { craftTx, createReplicas, exchange, op, type Replica, rowId, txsOf, undo, write } from '../support/replicas.ts'

/** The lists as a later version has them: one process is both versions in turn. */
const lists = [records.need.fields.state.choices, records.place.fields.services.choices] as unknown as readonly Record<
  string,
  string
>[]

const asLater = <T>(work: () => T): T => {
  for (const list of lists) list.deferred = 'Plus tard'
  try {
    return work()
  } finally {
    for (const list of lists) delete list.deferred
  }
}

afterEach(() => {
  for (const list of lists) delete list.deferred
})

const [need, place, section] = [rowId(1), rowId(2), rowId(3)]

const text = (words: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
})

/** A poste of a later version and one of this one, which has taken in what the first wrote. */
const postes = (): readonly [Replica, Replica] => {
  const [a, b] = createReplicas(2) as [Replica, Replica]
  asLater(() => {
    write(a, 'need', need, { text: 'Du réseau', state: 'deferred' })
    write(a, 'place', place, { name: 'Le Clic', services: ['access', 'deferred'] })
    const body = laterText(text('Début'))
    const again = [{ record: 'section', id: section, values: { body } }]
    a.workspace.log.commit({ intent: 'section.update', author: null, writes: [], again })
  })
  exchange(a, b)
  return [a, b]
}

const problems = ({ workspace: { db, names, projection } }: Replica) => check(db, names, projection).problems
const stored = ({ workspace: { db } }: Replica, record: string, field: string, id: string): unknown =>
  db.prepare(`SELECT "${field}" FROM "${record}" WHERE id = ?`).pluck().get(id)

describe('OP-5 what a later version wrote in a field that is known', () => {
  test('reads as such: a code as « newer », a list as the codes that are known, a text by its words', () => {
    const [, b] = postes()
    const { db } = b.workspace
    expect(row(db, 'need', need)?.state).toBe(newer)
    expect(row(db, 'place', place)?.services).toEqual(['access'])
    const body = row(db, 'section', section)?.body ?? null
    expect(body?.newer).toBe(true)
    expect(plainText(body)).toBe(
      'Début\nEncadré d’ailleurs\nsouligné deux foisÉcrit par une version plus récente\ncase cochée',
    )
    expect(searchRows(db, 'section', 'encadré d’ailleurs', 5)).toEqual([section])
    expect(problems(b)).toEqual([])
  })

  test('is shown whole after an update, from the log alone', () => {
    const [a, b] = postes()
    asLater(() => {
      b.reopen()
      expect(row(b.workspace.db, 'need', need)?.state).toBe('deferred')
      expect(row(b.workspace.db, 'place', place)?.services).toEqual(['access', 'deferred'])
      expect(digest(b.workspace.db)).toBe(digest(a.workspace.db))
      expect(problems(b)).toEqual([])
    })
  })
})

describe('TV-4 what cannot be read is not written over', () => {
  test('two versions in turn: the older changes the list, and the newer still has its code', () => {
    const [a, b] = postes()
    write(b, 'place', place, { services: ['access', 'basics'] })
    exchange(a, b)
    asLater(() => {
      expect(row(a.workspace.db, 'place', place)?.services).toEqual(['access', 'basics', 'deferred'])
      write(a, 'place', place, { services: ['deferred', 'access'] })
    })
    exchange(a, b)
    expect(row(b.workspace.db, 'place', place)?.services).toEqual(['access'])
    // Saved as it was read, it is not changed; emptied, it keeps what is not known.
    expect(write(b, 'place', place, { services: ['access'] })).toBeNull()
    write(b, 'place', place, { services: null })
    exchange(a, b)
    asLater(() => expect(row(a.workspace.db, 'place', place)?.services).toEqual(['deferred']))
  })

  test('a code and a text of a later version are refused another value, and saying what was read changes nothing', () => {
    const [, b] = postes()
    const { db, log } = b.workspace
    const refused = (record: 'need' | 'section', id: typeof need, values: Record<string, unknown>) =>
      failureCode(() => write(b, record, id, values))
    expect(refused('need', need, { state: 'open' })).toBe('value-newer')
    expect(refused('need', need, { state: null, text: 'Autre' })).toBe('value-newer')
    expect(refused('section', section, { body: text('À la place') })).toBe('value-newer')
    expect(refused('section', section, { body: null })).toBe('value-newer')
    expect(row(db, 'need', need)?.text).toBe('Du réseau')
    expect(write(b, 'need', need, { state: newer })).toBeNull()
    expect(write(b, 'section', section, { body: row(db, 'section', section)?.body })).toBeNull()
    // Of several rows, what can be written is.
    const writes = [need, rowId(4)].map((id) => ({
      record: 'need' as const,
      id,
      values: { state: 'dropped' as const, audience: 'Tous' },
    }))
    log.commit({ intent: 'need.update', author: null, writes })
    expect([need, rowId(4)].map((id) => row(db, 'need', id))).toMatchObject([
      { state: newer, audience: 'Tous' },
      { state: 'dropped', audience: 'Tous' },
    ])
    expect(stored(b, 'need', 'state', need)).toBe('deferred')
  })

  test('so is what reads as nothing: a number beyond the limits of here, a day of another form', () => {
    const [a] = createReplicas(1) as [Replica]
    const ops = [op('agendaItem', rowId(6), { title: 'Accueil', minutes: 100_000, startedAt: '9h30' })]
    a.workspace.log.receive([craftTx({ replica: 'Newer', first: 1, lamport: 1, ops })])
    const item = () => row(a.workspace.db, 'agendaItem', rowId(6))
    expect(item()).toMatchObject({ minutes: null, startedAt: null })
    expect(failureCode(() => write(a, 'agendaItem', rowId(6), { minutes: 10 }))).toBe('value-newer')
    expect(failureCode(() => write(a, 'agendaItem', rowId(6), { startedAt: '09:30' }))).toBe('value-newer')
    expect(write(a, 'agendaItem', rowId(6), { minutes: null, startedAt: null })).toBeNull()
    write(a, 'agendaItem', rowId(6), { title: 'Ouverture', minutes: null })
    expect(item()?.title).toBe('Ouverture')
    expect(txsOf(a).flatMap(({ ops: own }) => own.map(({ changes }) => changes))).toEqual([
      '{"title":"Ouverture"}',
      ops[0]?.changes,
    ])
    expect(problems(a)).toEqual([])
  })

  test('so are a text that is none, and the id of a row in another form', () => {
    const [a] = createReplicas(1) as [Replica]
    const ops = [op('agendaItem', rowId(6), { title: { fr: 'Accueil' }, meeting: 'urn:later:6' })]
    a.workspace.log.receive([craftTx({ replica: 'Newer', first: 1, lamport: 1, ops })])
    expect(row(a.workspace.db, 'agendaItem', rowId(6))).toMatchObject({ title: null, meeting: null })
    expect(failureCode(() => write(a, 'agendaItem', rowId(6), { title: 'Ouverture' }))).toBe('value-newer')
    expect(failureCode(() => write(a, 'agendaItem', rowId(6), { meeting: rowId(7) }))).toBe('value-newer')
    expect(write(a, 'agendaItem', rowId(6), { title: null, meeting: null })).toBeNull()
    expect(problems(a)).toEqual([])
  })

  test('other fields of the row are written, and undone, as ever', () => {
    const [, b] = postes()
    const done = write(b, 'need', need, { text: 'Du débit' })
    if (done !== null) undo(b, done)
    expect(row(b.workspace.db, 'need', need)).toMatchObject({ text: 'Du réseau', state: newer })
    expect(stored(b, 'need', 'state', need)).toBe('deferred')
    expect(problems(b)).toEqual([])
  })

  test('a new row that is made of what was read has what is known of it', () => {
    const [, b] = postes()
    const { db } = b.workspace
    write(b, 'section', rowId(5), { body: row(db, 'section', section)?.body, kind: newer })
    const copied = row(db, 'section', rowId(5))
    expect(copied?.kind).toBeNull()
    expect(copied?.body?.newer).toBeUndefined()
    expect(plainText(copied?.body ?? null)).toContain('Encadré d’ailleurs')
  })
})
