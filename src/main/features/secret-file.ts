import { readFileSync, rmSync } from 'node:fs'
import writeFileAtomic from 'write-file-atomic'
import type { SecretBox } from './context.ts'

/** What the keychain closed, or the secret as it is in a file that its owner alone reads. */
type Kept = { readonly sealed: string } | { readonly secret: string }

/** The secret of a file; `null` for no file, and for what another keychain closed. */
export const readSecret = async (file: string, box: SecretBox | null): Promise<string | null> => {
  const kept = readKept(file)
  if (kept === null) return null
  if ('secret' in kept) return kept.secret
  try {
    return box === null ? null : await box.open(kept.sealed)
  } catch {
    return null
  }
}

/** @param secret `null` to forget it */
export const keepSecret = async (file: string, secret: string | null, box: SecretBox | null): Promise<void> => {
  if (secret === null) return rmSync(file, { force: true })
  const kept: Kept = box === null ? { secret } : { sealed: await box.seal(secret) }
  await writeFileAtomic(file, JSON.stringify(kept), { mode: 0o600 })
}

const readKept = (file: string): Kept | null => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Kept
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
