import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { randomIds, systemClock } from '#main/app/defaults.ts'
import { espaceName } from '#main/db/rights-of-log.ts'
import { openWorkspaceDb } from '#main/db/workspace-db.ts'
import { secretFile } from '#main/exchanges/read/secret-file.ts'
import { fingerprint } from '#main/keys/fingerprint.ts'
import { espaceNamed } from '#main/keys/genesis.ts'
import { publicKeysOf } from '#main/keys/poste-keys.ts'
import { knownBefore } from './bad-bundles.ts'
import { corpusEspace, corpusGenesis, corpusKeys } from './forged-bundles.ts'
import { receive } from './postes.ts'
import { nameOf } from './replica-keys.ts'
import { cardOp } from './replicas.ts'
import { newFolderInMemory, removeFolder } from './temporary.ts'
import { createTestApp, type TestApp } from './test-app.ts'

/** The poste that the corpus was made for: it joined the hub, and has its first transaction. */
export const createCorpusPoste = async (): Promise<TestApp> => {
  const dataDir = folderOfATest()
  await secretFile(join(dataDir, 'poste.key'), null).keep(JSON.stringify(corpusKeys.here))
  const poste = await createTestApp({ dataDir })
  await poste.call('espace.join', {
    name: 'Ysoline BOISJOLI',
    words: fingerprint(espaceNamed(await corpusGenesis()), await publicKeysOf(corpusKeys.hub)),
    content: await invitation(),
  })
  vouch(poste)
  await receive(poste, await knownBefore())
  return poste
}

/** For the hub's, and for those of the corpus that have no key: their card is here as if the hub had sent it. */
const vouch = ({ dataDir }: TestApp): void => {
  const { db, log, close } = openWorkspaceDb(dataDir, { clock: systemClock, ids: randomIds })
  const cards = [nameOf('Hub'), 'constructor'].map((replica) => cardOp(corpusKeys.hub, espaceName(db) ?? '', replica))
  const again = cards.map(({ record, row, changes }) => ({ record, id: row, values: JSON.parse(changes) }))
  log.commit({ intent: 'espace.start', author: null, writes: [], again })
  close()
}

/** One more, as it is now. */
export const copyOfPoste = async ({ dataDir }: TestApp): Promise<TestApp> => {
  const copy = folderOfATest()
  // Nothing is being written: the file and what stands beside it are one whole.
  cpSync(dataDir, copy, { recursive: true, filter: (path) => !path.endsWith('concerto.lock') })
  return createTestApp({ dataDir: copy })
}

const folderOfATest = (): string => {
  const folder = newFolderInMemory()
  onTestFinished(() => removeFolder(folder))
  return folder
}

const invitation = async (): Promise<Uint8Array> => {
  const espace = {
    id: corpusEspace,
    departementName: 'Rhône',
    departementCode: '69',
    scope: null,
    programmeKind: null,
    programmeName: null,
  }
  const hub = { name: 'Odalric VENTCLAIR', ...(await publicKeysOf(corpusKeys.hub)) }
  return Buffer.from(
    JSON.stringify({ invitation: 2, genesis: await corpusGenesis(), espace, hub, role: 'coordinator', sector: null }),
  )
}
