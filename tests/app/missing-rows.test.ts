import { cpSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { records } from '#shared/records/records.ts'
import { createTestApp, temporaryFolder } from '../support/test-app.ts'

/** What opens a screen: a question about nothing in particular, or about a row of a record. */
const questions: readonly (readonly [path: string, record?: string, key?: string])[] = [
  ['workspace.home'],
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
  ['minutes.preview', 'meeting'],
  ['session.carried', 'meeting'],
  ['review.ofMeeting', 'meeting'],
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
  ['directory.relanceMail', 'actor'],
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
  ['campaigns.mails', 'campaign'],
]

/** Records that another one points to. */
const pointedTo = [
  ...new Set(
    Object.values(records).flatMap(({ fields }) =>
      Object.values(fields).flatMap((field) => ('to' in field ? [field.to] : [])),
    ),
  ),
]

/** A poste where nothing of a record has come, though other rows speak of it. */
const without = async (demo: string, record: string) => {
  const dataDir = temporaryFolder()
  cpSync(demo, dataDir, { recursive: true })
  const db = new Database(join(dataDir, 'concerto.db'))
  db.exec(`DELETE FROM "${record}"`)
  const rowsOf = (name: string): readonly string[] =>
    db.prepare<[], string>(`SELECT id FROM "${name}" ORDER BY id LIMIT ${asked}`).pluck().all()
  const inputs = questions.flatMap(([path, about, key]) =>
    about === undefined ? [{ path, input: {} }] : rowsOf(about).map((id) => ({ path, input: { [key ?? about]: id } })),
  )
  db.close()
  return { poste: await createTestApp({ dataDir }), inputs }
}

/** Rows of each record that are asked for. */
const asked = 2

/** What tells that the program met something it did not expect. */
const unexpected = ['bug', 'invalid-input', 'unknown-procedure']

test('FS-10 whatever has not come yet, every screen opens or says why not', async () => {
  const { call, dataDir, app } = await createTestApp()
  await call('workspace.loadDemo', {})
  await app.close()
  const answered = new Set<string>()
  for (const record of pointedTo) {
    const { poste, inputs } = await without(dataDir, record)
    for (const { path, input } of inputs) if ((await poste.app.call(path, input)).ok) answered.add(path)
    const bugs = poste.logged.filter(([code]) => unexpected.includes(code))
    expect.soft(bugs, `without ${record}`).toEqual([])
    await poste.app.close()
  }
  expect([...answered].toSorted()).toEqual(questions.map(([path]) => path).toSorted())
})
