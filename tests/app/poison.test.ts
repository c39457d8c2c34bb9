import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { randomIds, systemClock } from '#main/app/defaults.ts'
import { openBundle } from '#main/bundle/open-bundle.ts'
import { sealBundle } from '#main/bundle/seal-bundle.ts'
import { espaceName } from '#main/db/rights-of-log.ts'
import { openWorkspaceDb } from '#main/db/workspace-db.ts'
import { readKeys } from '#main/exchanges/read/keys-file.ts'
import { runCommand } from '#main/headless/run-command.ts'
import { programPaths } from '#main/host/program-paths.ts'
import { type PosteKeys, publicKeysOf } from '#main/keys/poste-keys.ts'
import { records } from '#shared/records/records.ts'
import { type Op, parseChanges, type Tx } from '#shared/sync/op.ts'
import { type Asked, ask, askEverything, type Fault, idsIn } from '../support/ask-everything.ts'
import { createDemoApp } from '../support/demo-app.ts'
import type { KnownIds } from '../support/every-query.ts'
import { rewrittenRows } from '../support/newer-version.ts'
import { onceARun } from '../support/once-a-run.ts'
import { hostileRewriting, poisonedRows } from '../support/poison.ts'
import { joinHub, open, send } from '../support/postes.ts'
import { nameOf } from '../support/replica-keys.ts'
import { cardOp, craftTx } from '../support/replicas.ts'
import { createTestApp, type TestApp, temporaryFolder } from '../support/test-app.ts'

/** The demonstration, and the keys of a poste that it knows. */
interface Espace {
  readonly dataDir: string
  readonly known: KnownIds
  /** Its name. */
  readonly called: string
  readonly recipient: string
  readonly other: PosteKeys
  /** What it holds, which what is written on top of it speaks of. */
  readonly knows: readonly Tx[]
}

const createEspace = async (): Promise<Espace> => {
  const folder = await onceARun('poison', fillEspace)
  const dataDir = temporaryFolder()
  cpSync(join(folder, 'demo'), dataDir, { recursive: true })
  const keys = await Promise.all(['demo', 'other'].map((name) => readKeys(join(folder, name), null)))
  const [own, other] = keys as [PosteKeys, PosteKeys]
  return {
    dataDir,
    known: idsIn(dataDir),
    recipient: (await publicKeysOf(own)).recipient,
    other,
    ...heldIn(dataDir),
  }
}

const heldIn = (dataDir: string): Pick<Espace, 'called' | 'knows'> => {
  const { db, log, close } = openWorkspaceDb(dataDir, { clock: systemClock, ids: randomIds })
  const held = { called: espaceName(db) ?? '', knows: [...log.read({})] }
  close()
  return held
}

const fillEspace = async (folder: string): Promise<void> => {
  const demo = await createDemoApp()
  await demo.call('espace.start', {})
  const other = await joinHub(demo, 'Ysoline BOISJOLI')
  for (const [name, { app, dataDir }] of Object.entries({ demo, other })) {
    await app.close()
    cpSync(dataDir, join(folder, name), { recursive: true, filter: (path) => !path.endsWith('concerto.lock') })
  }
}

const poison = ({ other, called, knows }: Espace, ops: readonly Op[]): Tx =>
  craftTx({
    ...{ replica: 'Poison', first: 1, lamport: 1_000_000, knows },
    ops: [cardOp(other, called, nameOf('Poison')), ...ops],
  })

/** A bundle with these operations, as that other poste makes it. */
const bundleOf = async ({ called, recipient, other }: Espace, tx: Tx): Promise<Uint8Array> => {
  const manifest = {
    ...{ lot: 2 as const, espace: called, recipients: [recipient], since: {}, pins: {}, erased: {}, schema: 9 },
    sender: { replica: tx.replica, member: null, asks: null, ...(await publicKeysOf(other)) },
    until: { [tx.replica]: tx.ops.length },
    at: '2031-01-01T00:00:00.000Z',
  }
  return sealBundle(manifest, [tx], other)
}

/** A copy of the espace that took these operations in by the door of bundles, once it had shown what they would do. */
const takingIn = async (espace: Espace, tx: Tx): Promise<TestApp> => {
  const dataDir = temporaryFolder()
  cpSync(espace.dataDir, dataDir, { recursive: true })
  const app = await createTestApp({ dataDir })
  const { bundle, sender } = await open(app, await bundleOf(espace, tx))
  expect(sender.status).toBe('known')
  expect((await app.call('bundles.changes', { bundle, offset: 0 })).total).toBeGreaterThan(0)
  await app.call('bundles.apply', { bundle, trust: null })
  return app
}

/** What a bundle of that poste carries on, of what came. */
const carriedOn = async (app: TestApp, { other }: Espace, { replica }: Tx): Promise<readonly Tx[]> => {
  const { bytes } = await send(app, true)
  const { txs } = await openBundle(bytes, other)
  return [...txs()].filter((tx) => tx.replica === replica)
}

const fails = async (espace: Espace, ops: readonly Op[], asked: Asked): Promise<boolean> => {
  const app = await takingIn(espace, poison(espace, ops))
  const { fault } = await ask(app, asked)
  await app.app.close()
  return fault !== null
}

/** The one operation that a fault comes of, with the only fields it needs; several when no one does it alone. */
const culprits = async (espace: Espace, ops: readonly Op[], asked: Asked): Promise<readonly Op[]> => {
  const half = ops.slice(0, ops.length >> 1)
  const rest = ops.slice(half.length)
  if (half.length > 0 && (await fails(espace, half, asked))) return culprits(espace, half, asked)
  if (half.length > 0) return (await fails(espace, rest, asked)) ? culprits(espace, rest, asked) : ops
  return Promise.all(ops.map((one) => lessened(espace, one, asked)))
}

const lessened = async (espace: Espace, whole: Op, asked: Asked): Promise<Op> => {
  let least = whole
  for (const field of Object.keys(parseChanges(whole))) {
    const { [field]: _, ...others } = parseChanges(least)
    const less = { ...least, changes: JSON.stringify(others) }
    if (Object.keys(others).length > 0 && (await fails(espace, [less], asked))) least = less
  }
  return least
}

/** Nothing is wrong; else the test says of what the first fault comes. */
const expectNone = async (espace: Espace, ops: readonly Op[], faults: readonly Fault[]): Promise<void> => {
  const [first] = faults
  if (first === undefined) return
  const of = await culprits(espace, ops, first)
  const told = of.slice(0, 3).map(({ record, changes }) => `${record} ${changes.slice(0, 500)}`)
  expect({ faults: faults.length, first, of: told }).toBeNull()
}

/** One minute of processor for both, on a machine that may be busy. */
const longEnough = 600_000

test('whatever another poste writes in new rows, every question is answered, every document is whole, and nothing is lost', {
  timeout: longEnough,
}, async () => {
  const espace = await createEspace()
  const ops = poisonedRows(espace.known)
  const tx = poison(espace, ops)
  const app = await takingIn(espace, tx)
  const ids = Object.groupBy(ops, ({ record }) => record)
  const known = Object.fromEntries(
    Object.keys(records).map((name) => [
      name,
      [...(ids[name] ?? []).map(({ row }) => row), ...(espace.known[name] ?? [])],
    ]),
  )
  const { faults } = await askEverything(app, known, { samples: [8, 1] })
  await expectNone(espace, ops, faults)
  const histories = ops.map(({ record, row }) => ({ path: 'history.ofRow', input: { record, id: row } }))
  const told = []
  for (const asked of histories.filter((_, at) => at % 3 === 0)) told.push({ ...asked, ...(await ask(app, asked)) })
  await expectNone(
    espace,
    ops,
    told.flatMap(({ fault, ...asked }) => (fault === null ? [] : [{ ...asked, fault }])),
  )
  expect(await carriedOn(app, espace, tx)).toEqual([tx])
  expect((await app.call('workspace.check', {})).problems).toEqual([])
})

test('whatever it writes in the rows that there are, seen or apart, the same, and every command ends in words', {
  timeout: longEnough,
}, async () => {
  const espace = await createEspace()
  const ops = rewrittenRows(espace.dataDir, hostileRewriting(espace.known), { apart: (at) => at % 4 === 0 })
  const tx = poison(espace, ops)
  const app = await takingIn(espace, tx)
  const { faults } = await askEverything(app, espace.known, { samples: [5, 2] })
  await expectNone(espace, ops, faults)
  expect(await carriedOn(app, espace, tx)).toEqual([tx])
  expect((await app.call('workspace.check', {})).problems).toEqual([])
  await app.app.close()
  expect(await bugsOfCommands(app.dataDir)).toEqual([])
})

const out = (name: string): readonly string[] => ['--out', join(temporaryFolder(), name)]

/** What reads, and what writes a document. */
const commands = (): readonly (readonly string[])[] => [
  ...['meetings', 'tasks', 'axes', 'fiches', 'indicators', 'formulations', 'campaigns'].map((list) => ['list', list]),
  ...['minutes', 'agenda', 'convocation', 'attendance-sheet', 'evaluation', 'turnout', 'programme'].map((paper) => [
    ...['export', paper, 'latest'],
    ...out(`${paper}.docx`),
  ]),
  ['export', 'badges', 'latest', ...out('badges.docx')],
  ['export', 'calendar', 'latest', ...out('reunion.ics')],
  ['export', 'roadmap', ...out('feuille.docx')],
  ['export', 'indicators', '--period', '2026', ...out('indicateurs.xlsx')],
  ['export', 'coordination', '--period', '2026', ...out('annuelle.xlsx')],
  ...['docx', 'html', 'eml'].map((format) => ['export', 'digest', ...out(`lettre.${format}`)]),
  ...['actors', 'places', 'persons'].map((list) => ['export', list, '--format', 'list-csv', ...out(`${list}.csv`)]),
  ['espace', 'postes'],
  ['conflicts'],
  ['review', 'latest'],
  ['check'],
]

/** Those that end otherwise than by their work or by a sentence of the program. */
const bugsOfCommands = async (dataDir: string): Promise<readonly string[]> => {
  const said: string[] = []
  const spies = (['log', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation((line) => said.push(String(line))),
  )
  const paths = programPaths(join(import.meta.dirname, '../../out/main'))
  const bugs: string[] = []
  for (const words of commands()) {
    said.length = 0
    const code = await runCommand(['--data', dataDir, ...words], paths)
    if (code === 2 || said.some((line) => /\[(bug|invalid-input)\]$/.test(line)))
      bugs.push(`${words.join(' ')}: ${said.at(-1)}`)
  }
  for (const spy of spies) spy.mockRestore()
  return bugs
}
