import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { makeKeys, type PosteKeys } from '#main/bundle/poste-keys.ts'
import type { KeysPlace } from '#shared/contract/espace.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { SecretBox } from './context.ts'

/** What the keychain closed, or the keys as they are in a file that its owner alone reads. */
type Kept = { readonly sealed: string } | { readonly keys: PosteKeys }

const fileIn = (dataDir: string): string => join(dataDir, 'poste.key')

/** The keys of this poste; `null` before its first exchange. @throws AppFailure `keys-closed` */
export const readKeys = async (dataDir: string, box: SecretBox | null): Promise<PosteKeys | null> => {
  const kept = readKept(fileIn(dataDir))
  if (kept === null) return null
  if ('sealed' in kept) return openedBy(box, kept.sealed)
  // Made where there was no keychain: they are closed from now on.
  if (box !== null) await keep(dataDir, box, kept.keys)
  return kept.keys
}

/** The same, made at the first exchange: on this machine, and for it alone. @throws AppFailure `keys-closed` */
export const keysOf = async (dataDir: string, box: SecretBox | null): Promise<PosteKeys> =>
  (await readKeys(dataDir, box)) ?? newKeys(dataDir, box)

/** New keys, in the place of those that were here: what was sealed for the others cannot be opened any more. */
export const newKeys = async (dataDir: string, box: SecretBox | null): Promise<PosteKeys> => {
  const keys = await makeKeys()
  await keep(dataDir, box, keys)
  return keys
}

/** Where the keys are kept, and whether they open here. */
export const keysPlace = async (dataDir: string, box: SecretBox | null): Promise<KeysPlace> => {
  const kept = readKept(fileIn(dataDir))
  if (kept === null) return 'none'
  if ('keys' in kept) return box === null ? 'file' : 'keychain'
  return openedBy(box, kept.sealed).then(
    () => 'keychain' as const,
    () => 'closed' as const,
  )
}

const keep = async (dataDir: string, box: SecretBox | null, keys: PosteKeys): Promise<void> => {
  const kept: Kept = box === null ? { keys } : { sealed: await box.seal(JSON.stringify(keys)) }
  await writeFileAtomic(fileIn(dataDir), JSON.stringify(kept), { mode: 0o600 })
}

const openedBy = async (box: SecretBox | null, sealed: string): Promise<PosteKeys> => {
  if (box === null) throw keysClosed()
  const text = await box.open(sealed).catch(() => {
    throw keysClosed()
  })
  return JSON.parse(text)
}

const readKept = (file: string): Kept | null => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Kept
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

const keysClosed = (): AppFailure =>
  new AppFailure({
    code: 'keys-closed',
    fact: 'Les clés de ce poste n’ont pas été ouvertes.',
    cause:
      'Le trousseau qui les garde est celui d’un autre ordinateur, d’une autre session, ou de la fenêtre de Concerto.',
    unchanged: 'Rien n’a été écrit.',
    next: 'Ouvrez cet espace dans la fenêtre de Concerto, sur l’ordinateur habituel\u00a0; si l’ordinateur a changé, remplacez les clés depuis «\u00a0Échanges\u00a0», «\u00a0Postes\u00a0».',
  })
