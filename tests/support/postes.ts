import { randomUUID } from 'node:crypto'
import type { AppliedBundle, BundlePreview, ReadyBundle } from '#shared/contract/exchanges/bundles.ts'
import type { ConflictView } from '#shared/contract/exchanges/conflicts.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { createTestApp, type TestApp } from './test-app.ts'

const fileOf = ({ app }: TestApp, job: string): Uint8Array => {
  const file = app.file(job)
  if (file === null) throw new Error('no file')
  return file.bytes
}

/** A hub whose espace is open to others. */
export const createHub = async (options: Parameters<typeof createTestApp>[0] = {}): Promise<TestApp> => {
  const hub = await createTestApp(options)
  await hub.call('workspace.setUp', {
    name: 'Odalric VENTCLAIR',
    role: 'hub',
    departementCode: '69',
    scope: null,
    sectorNames: ['Nord', 'Ouest'],
    sectorName: null,
  })
  await hub.call('espace.start', {})
  return hub
}

export const invitation = async (hub: TestApp, sector: RowId | null = null): Promise<Uint8Array> => {
  const job = randomUUID()
  await hub.call('espace.invite', { role: 'coordinator', sector, job })
  return fileOf(hub, job)
}

/** The six words of a poste, as it would read them over the telephone. */
export const wordsOf = async ({ call }: TestApp): Promise<string> => {
  const { here } = await call('espace.view', {})
  if (here === null) throw new Error('no keys')
  return here.fingerprint
}

interface Joining {
  readonly name?: string
  readonly content?: Uint8Array
}

/** An empty poste that joined by an invitation of this hub. */
export const joined = async (
  hub: TestApp,
  { name = 'Ysoline BOISJOLI', content }: Joining = {},
  options: Parameters<typeof createTestApp>[0] = {},
): Promise<{ readonly poste: TestApp; readonly fingerprint: string }> => {
  const poste = await createTestApp(options)
  const words = await wordsOf(hub)
  const { fingerprint } = await poste.call('espace.join', {
    name,
    words,
    content: content ?? (await invitation(hub)),
  })
  return { poste, fingerprint }
}

interface Sent {
  readonly ready: ReadyBundle
  readonly bytes: Uint8Array
}

export const send = async (from: TestApp, complete = false, to: 'all' | RowId[] = 'all'): Promise<Sent> => {
  const job = randomUUID()
  const ready = await from.call('bundles.export', { to, complete, job })
  return { ready, bytes: fileOf(from, job) }
}

export const open = (at: TestApp, bytes: Uint8Array): Promise<BundlePreview> =>
  at.call('bundles.open', { name: 'reçu.lot', content: bytes })

export const receive = async (at: TestApp, bytes: Uint8Array, trust: string | null = null): Promise<AppliedBundle> => {
  const { bundle } = await open(at, bytes)
  return at.call('bundles.apply', { bundle, trust })
}

/** A secretariat that joined the hub, each having what the other wrote. */
export const joinHub = async (
  hub: TestApp,
  name: string,
  sector: RowId | null = null,
  options: Parameters<typeof createTestApp>[0] = {},
): Promise<TestApp> => {
  const { poste, fingerprint } = await joined(hub, { name, content: await invitation(hub, sector) }, options)
  await receive(hub, (await send(poste)).bytes, fingerprint)
  await receive(poste, (await send(hub)).bytes)
  return poste
}

export const digestOf = async ({ call }: TestApp): Promise<string> => {
  const { digest, problems } = await call('workspace.check', {})
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join(' '))
  return digest
}

/** Each takes what the other has. */
export const exchange = async (a: TestApp, b: TestApp): Promise<void> => {
  await receive(b, (await send(a)).bytes)
  await receive(a, (await send(b)).bytes)
}

export const writeActor = ({ call }: TestApp, id: RowId, changes: Readonly<Record<string, string | null>>) =>
  call('records.update', { record: 'actor', id, changes } as never)

/** The points that a poste has to settle. */
export const points = async ({ call }: TestApp): Promise<readonly ConflictView[]> =>
  (await call('conflicts.list', {})).points
