import { cpSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, describe, expect, test } from 'vitest'
import type { Envelope } from '#shared/contract/define.ts'
import { records } from '#shared/records/records.ts'
import { newFolder, removeFolder } from '../support/temporary.ts'
import { createTestApp, type TestApp, temporaryFolder } from '../support/test-app.ts'

type Input = Readonly<Record<string, unknown>>

/** Whom one tells something: a subject is named by its kind and its row. */
const told =
  (kind: string, key: string) =>
  (id: string): Input => ({ subject: { kind, ...(kind === 'check' && { sector: null }), [key]: id } })

/** What opens a screen: a question about nothing in particular, or about a row of a record. */
const questions: readonly (readonly [path: string, record?: string, key?: string | ((id: string) => Input)])[] = [
  ['workspace.home'],
  ['restitution.get'],
  ['restitution.get', 'meeting'],
  ['espace.view'],
  ['bundles.journal'],
  ['conflicts.list'],
  ['meetings.list'],
  ['meetings.choices'],
  ['meetings.page', 'meeting', 'id'],
  ['agenda.carryOver', 'meeting'],
  ['agenda.templates'],
  ['invitations.page', 'meeting'],
  ['followUps.said', 'meeting'],
  ['followUps.mail', 'followUp', 'id'],
  ['axes.board'],
  ['axes.page', 'axis', 'id'],
  ['axes.said'],
  ['axes.near'],
  ['axes.thread', 'formulation', 'id'],
  ['axes.candidates', 'formulation', 'id'],
  ['arrivals.room', 'meeting'],
  ['minutes.list'],
  ['minutes.get', 'meeting'],
  ['minutes.composed', 'meeting'],
  ['minutes.preview', 'meeting'],
  ['session.carried', 'meeting'],
  ['review.ofMeeting', 'meeting'],
  ['feedback.ofMeeting', 'meeting'],
  ['versions.ofMeeting', 'meeting'],
  ['versions.propositions', 'meeting'],
  ['fiches.list'],
  ['fiches.calendar'],
  ['fiches.get', 'fiche'],
  ['fiches.near'],
  ['fiches.versions', 'fiche'],
  ['rubrics.list'],
  ['directory.counts'],
  ['directory.actor', 'actor', 'id'],
  ['directory.place', 'place', 'id'],
  ['directory.person', 'person', 'id'],
  ['sendings.page', 'meeting', told('invitation', 'meeting')],
  ['sendings.page', 'meeting', told('reminder', 'meeting')],
  ['sendings.page', 'meeting', told('minutes', 'meeting')],
  ['sendings.page', 'campaign', told('collection', 'campaign')],
  ['sendings.page', 'campaign', told('collectionReminder', 'campaign')],
  ['sendings.page', 'actor', told('check', 'actor')],
  ['duplicates.list'],
  ['territory.get'],
  ['history.recent'],
  ['history.undoable'],
  ['evaluations.page', 'meeting'],
  ['evaluations.results', 'meeting'],
  ['turnout.page', 'meeting'],
  ['programme.page', 'meeting'],
  ['programme.proposals', 'meeting'],
  ['indicators.list'],
  ['indicators.get', 'indicator'],
  ['measures.behind'],
  ['measures.comparison'],
  ['measures.series', 'indicator'],
  ['needs.list'],
  ['needs.get', 'need'],
  ['news.list'],
  ['news.get', 'newsItem', 'news'],
  ['digest.list'],
  ['digest.get', 'digest'],
  ['campaigns.list'],
  ['campaigns.page', 'campaign'],
  ['campaigns.current'],
]

interface Asked {
  readonly path: string
  readonly input: Input
}

const inDatabase = <Value>(folder: string, work: (db: Database.Database) => Value): Value => {
  const db = new Database(join(folder, 'concerto.db'))
  const value = work(db)
  db.close()
  return value
}

/** Every question, about the first rows of what it is about. */
const asked = (folder: string): readonly Asked[] =>
  inDatabase(folder, (db) => {
    const rowsOf = (name: string): readonly string[] =>
      db.prepare<[], string>(`SELECT id FROM "${name}" ORDER BY id LIMIT 2`).pluck().all()
    return questions.flatMap(([path, about, key]) =>
      about === undefined
        ? [{ path, input: {} }]
        : rowsOf(about).map((id) => ({ path, input: typeof key === 'function' ? key(id) : { [key ?? about]: id } })),
    )
  })

/** A poste where nothing of a record has come, though other rows speak of it. */
const without = async (demo: string, record: string): Promise<TestApp> => {
  const dataDir = temporaryFolder()
  cpSync(demo, dataDir, { recursive: true })
  inDatabase(dataDir, (db) => db.exec(`DELETE FROM "${record}"`))
  return createTestApp({ dataDir })
}

/** What tells that the program met something it did not expect. */
const unexpected = ['bug', 'invalid-input', 'unknown-procedure']

const kept = newFolder()
afterAll(() => removeFolder(kept))

/** The demo, kept for all the tests, and what it answers: made by the first that asks. */
const demo = (): Promise<readonly Envelope[]> => {
  made ??= (async () => {
    const { call, dataDir, app } = await createTestApp()
    await call('workspace.loadDemo', {})
    await app.close()
    cpSync(dataDir, kept, { recursive: true })
    return answers(await createTestApp({ dataDir }), asked(kept))
  })()
  return made
}
let made: Promise<readonly Envelope[]> | undefined

describe('where nothing of a record has come', () => {
  test('each question has an answer when all is there, and many say what they were read from', async () => {
    const whole = await demo()
    expect(asked(kept).filter((_, index) => !whole[index]?.ok)).toEqual([])
    expect(new Set(asked(kept).map(({ path }) => path)).size).toBe(new Set(questions.map(([path]) => path)).size)
    expect(whole.filter(({ reads }) => reads !== undefined && reads.length > 0).length).toBeGreaterThan(50)
  })

  test.each(Object.keys(records))(
    '%s: every screen opens or says why not (FS-10), and has read what it changes',
    async (record) => {
      const whole = await demo()
      const poste = await without(kept, record)
      const after = await answers(poste, asked(kept))
      expect(poste.logged.filter(([code]) => unexpected.includes(code))).toEqual([])
      // An answer that is another now was read from that record, or from the log.
      const leftOut = asked(kept).filter((_, index) => {
        const reads = whole[index]?.reads
        return said(whole[index]) !== said(after[index]) && reads !== undefined && !reads.includes(record)
      })
      expect(leftOut).toEqual([])
    },
  )
})

const answers = async ({ app }: TestApp, questions: readonly Asked[]): Promise<readonly Envelope[]> => {
  const given: Envelope[] = []
  for (const { path, input } of questions) given.push(await app.call(path, input))
  return given
}

const said = (answer: Envelope | undefined): string => JSON.stringify(answer?.ok ? answer.value : answer?.error)
