import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { fingerprint } from '#main/bundle/fingerprint.ts'
import { secretFile } from '#main/exchanges/read/secret-file.ts'
import { publicKeysOf } from '#main/keys/poste-keys.ts'
import { knownBefore } from './bad-bundles.ts'
import { corpusEspace, corpusKeys } from './forged-bundles.ts'
import { receive } from './postes.ts'
import { newFolderInMemory, removeFolder } from './temporary.ts'
import { createTestApp, type TestApp } from './test-app.ts'

/** The poste that the corpus was made for: it joined the hub, and has its first transaction. */
export const createCorpusPoste = async (): Promise<TestApp> => {
  const dataDir = folderOfATest()
  await secretFile(join(dataDir, 'poste.key'), null).keep(JSON.stringify(corpusKeys.here))
  const poste = await createTestApp({ dataDir })
  await poste.call('espace.join', {
    name: 'Ysoline BOISJOLI',
    words: fingerprint(await publicKeysOf(corpusKeys.hub)),
    content: await invitation(),
  })
  await receive(poste, await knownBefore())
  return poste
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
  return Buffer.from(JSON.stringify({ invitation: 1, espace, hub, role: 'coordinator', sector: null }))
}
