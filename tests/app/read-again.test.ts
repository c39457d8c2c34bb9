import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import type { Envelope } from '#shared/contract/define.ts'
import { records } from '#shared/records/records.ts'
import { createDemoApp } from '../support/demo-app.ts'
import { type AskedProcedure, everyProcedure, type KnownIds } from '../support/every-query.ts'
import type { TestApp } from '../support/test-app.ts'

interface Call {
  readonly path: string
  readonly input: unknown
}

const idsIn = (dataDir: string): KnownIds => {
  const db = new Database(`${dataDir}/concerto.db`, { readonly: true })
  const ids = (name: string) => db.prepare<[], string>(`SELECT id FROM "${name}" ORDER BY id LIMIT 40`).pluck().all()
  const known = Object.fromEntries(Object.keys(records).map((name) => [name, ids(name)]))
  db.close()
  return known
}

/** What changes more than the espace, and after which windows read everything again. */
const readsEverything = /^(workspace|backups|bundles|espace|mailbox|postes)\./

/** What keeps pairs and writes nothing: its screen reads them again by itself. */
const searches = 'duplicates.search'

const calls = (procedures: readonly AskedProcedure[]): readonly Call[] =>
  procedures.flatMap(({ path, inputs }) => inputs.map((input) => ({ path, input })))

const answers = async ({ app }: TestApp, asked: readonly Call[]): Promise<readonly Envelope[]> => {
  const given: Envelope[] = []
  for (const { path, input } of asked) given.push(await app.call(path, input))
  return given
}

/** The records that some calls change, by their answers; `null` when anything may have. */
const changes = async (poste: TestApp, writes: readonly Call[]): Promise<ReadonlySet<string> | null> => {
  const changed = (await answers(poste, writes)).flatMap((answer) =>
    answer.changed === undefined ? [] : [answer.changed],
  )
  return changed.some((names) => names.length === 0) ? null : new Set(changed.flat())
}

test('whatever is written, what was read from other records is what it would be if it were asked for now (TY-1)', async () => {
  const poste = await createDemoApp()
  const known = idsIn(poste.dataDir)
  const asked = calls(await everyProcedure(known, (_, { kind }) => kind === 'query', 1))
  const writes = calls(
    await everyProcedure(
      known,
      (path, { kind }) => kind !== 'query' && !readsEverything.test(path) && path !== searches,
      2,
    ),
  )
  let before = await answers(poste, asked)
  const rounds: string[] = []
  const leftOut: string[] = []
  for (const [area, wrote = []] of Object.entries(Object.groupBy(writes, ({ path }) => path.replace(/\..*/, '')))) {
    const changed = await changes(poste, wrote)
    if (changed?.size === 0) continue
    rounds.push(area)
    const after = await answers(poste, asked)
    for (const [at, { path }] of asked.entries()) {
      const reads = before[at]?.reads
      const isKept = changed !== null && reads !== undefined && !reads.some((name) => changed.has(name))
      if (isKept && JSON.stringify(before[at]) !== JSON.stringify(after[at])) leftOut.push(`${path} after ${area}`)
    }
    before = after
  }
  expect(leftOut).toEqual([])
  expect(rounds.length).toBeGreaterThan(12)
  expect(before.filter(({ reads }) => reads !== undefined).length).toBeGreaterThan(40)
})
