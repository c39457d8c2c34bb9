import { join } from 'node:path'
import { makeKeys, type PosteKeys } from '#main/keys/poste-keys.ts'
import type { SecretBox } from '#main/kit/host.ts'
import type { KeysPlace } from '#shared/contract/exchanges/espace.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { secretFile } from './secret-file.ts'

const fileIn = (dataDir: string, box: SecretBox | null) => secretFile(join(dataDir, 'poste.key'), box)

/** The keys of this poste; `null` before its first exchange. @throws AppFailure `keys-closed` */
export const readKeys = async (dataDir: string, box: SecretBox | null): Promise<PosteKeys | null> => {
  const found = await fileIn(dataDir, box).read()
  if ('secret' in found) return JSON.parse(found.secret) as PosteKeys
  if (found.place === 'closed') throw keysClosed()
  return null
}

/** The same, made at the first exchange: on this machine, and for it alone. @throws AppFailure `keys-closed` */
export const keysOf = async (dataDir: string, box: SecretBox | null): Promise<PosteKeys> =>
  (await readKeys(dataDir, box)) ?? newKeys(dataDir, box)

/** New keys, in the place of those that were here: what was sealed for the others cannot be opened any more. */
export const newKeys = async (dataDir: string, box: SecretBox | null): Promise<PosteKeys> => {
  const keys = await makeKeys()
  await fileIn(dataDir, box).keep(JSON.stringify(keys))
  return keys
}

/** Whoever knew this poste by its keys will not meet them again. */
export const forgetKeys = (dataDir: string): void => fileIn(dataDir, null).forget()

/** Where the keys are kept, and whether they open here. */
export const keysPlace = async (dataDir: string, box: SecretBox | null): Promise<KeysPlace> =>
  (await fileIn(dataDir, box).read()).place

export const keysClosed = (): AppFailure =>
  new AppFailure({
    code: 'keys-closed',
    fact: 'Les clés de cet ordinateur n’ont pas été ouvertes.',
    cause:
      'Le trousseau qui les garde est celui d’un autre ordinateur, d’une autre session, ou de la fenêtre de Concerto.',
    unchanged: 'Rien n’a été écrit.',
    next: 'Ouvrez cet espace dans la fenêtre de Concerto, sur l’ordinateur habituel\u00a0; si l’ordinateur a changé, remplacez les clés depuis «\u00a0Échanges\u00a0», «\u00a0Collègues\u00a0».',
  })
