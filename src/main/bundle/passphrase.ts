import { Decrypter, Encrypter } from 'age-encryption'
import type { AppError } from '#shared/kernel/app-error.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'

/** 2^17 rounds, 128 MB: what is advised for a passphrase, and what an old office computer still has. */
const workFactor = 17

/** A file that `age -d` opens, once it is given the passphrase. */
export const sealWithPassphrase = async (bytes: Uint8Array, passphrase: string): Promise<Uint8Array> => {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  encrypter.setScryptWorkFactor(workFactor)
  return encrypter.encrypt(bytes)
}

/** What was sealed. The failures are `backup-passphrase` and `backup-failed`. */
export const openWithPassphrase = async (
  sealed: Uint8Array,
  passphrase: string,
): Promise<Result<Uint8Array, AppError>> => {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  try {
    return ok(await decrypter.decrypt(sealed))
  } catch (error) {
    return err(String(error).includes('no identity matched') ? wrongPassphrase : damaged)
  }
}

const notRead = { fact: 'La sauvegarde n’a pas été lue.', unchanged: 'Vos données n’ont pas changé.' }

const wrongPassphrase: AppError = {
  code: 'backup-passphrase',
  ...notRead,
  cause: 'La phrase de passe n’est pas celle de ce fichier.',
  next: 'Retapez-la, majuscules et espaces compris. Sans elle, personne ne peut ouvrir ce fichier.',
}

const damaged: AppError = {
  code: 'backup-failed',
  ...notRead,
  cause: 'Le fichier chiffré est abîmé\u00a0: il a été coupé ou modifié.',
  next: 'Choisissez une autre sauvegarde.',
}
