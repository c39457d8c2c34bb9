import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { makeKeys, type PosteKeys } from '#main/bundle/poste-keys.ts'
import type { SecretBox } from './context.ts'

/** What the keychain closed, or the keys as they are in a file that its owner alone reads. */
type Kept = { readonly sealed: string } | { readonly keys: PosteKeys }

const fileIn = (dataDir: string): string => join(dataDir, 'poste.key')

/** The keys of this poste; `null` before its first exchange. */
export const readKeys = (dataDir: string, box: SecretBox | null): PosteKeys | null => {
  const kept = readKept(fileIn(dataDir))
  if (kept === null) return null
  if ('keys' in kept) return kept.keys
  return box === null ? null : (JSON.parse(box.open(kept.sealed)) as PosteKeys)
}

/** The same, made at the first exchange: on this machine, and for it alone. */
export const keysOf = async (dataDir: string, box: SecretBox | null): Promise<PosteKeys> => {
  const known = readKeys(dataDir, box)
  if (known !== null) return known
  const keys = await makeKeys()
  const kept: Kept = box === null ? { keys } : { sealed: box.seal(JSON.stringify(keys)) }
  await writeFileAtomic(fileIn(dataDir), JSON.stringify(kept), { mode: 0o600 })
  return keys
}

const readKept = (file: string): Kept | null => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Kept
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
