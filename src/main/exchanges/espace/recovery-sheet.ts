import { rows } from '#main/db/query.ts'
import { plainWord, wordsOfSeed } from '#main/keys/recovery-words.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import type { RecoverySheet } from '#shared/contract/exchanges/espace.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { composeRecoverySheet } from '../documents/compose-recovery-sheet.ts'
import { keysClosed } from '../read/keys-file.ts'
import { recoveryFile } from '../read/recovery-file.ts'
import { recoveryGone, recoveryMisread } from './errors.ts'

/** The sheet to print, and the words that are asked of its paper; `null` once they are not here any more. @throws AppFailure `keys-closed` */
export const recoverySheet = async (context: FeatureContext): Promise<RecoverySheet | null> => {
  const seed = await keptSeed(context)
  if (seed === null) return null
  const [espace = null] = rows(context.workspace.db, 'espace')
  const printedOn = longDate(localDay(context.clock.now()))
  return {
    document: composeRecoverySheet({ espace, words: wordsOfSeed(seed), printedOn }),
    asked: askedRanks(seed),
  }
}

/**
 * The words are on paper, of which three were read back: they are erased here for good.
 * @throws AppFailure `recovery-misread`, `recovery-gone`, `keys-closed`
 */
export const forgetRecovery = async (context: FeatureContext, read: readonly string[]): Promise<void> => {
  const seed = await keptSeed(context)
  if (seed === null) throw recoveryGone()
  const words = wordsOfSeed(seed).map(plainWord)
  const isRead = askedRanks(seed).every((rank, at) => words[rank - 1] === plainWord(read[at] ?? ''))
  if (!isRead) throw recoveryMisread()
  recoveryFile(context).forget()
  context.emit({ kind: 'exchanged' })
}

const keptSeed = async (context: FeatureContext): Promise<Uint8Array | null> => {
  const found = await recoveryFile(context).read()
  if (found.place === 'closed') throw keysClosed()
  return 'secret' in found ? Buffer.from(found.secret, 'base64') : null
}

/** One in each third of the sheet, the same as long as it is asked. */
const askedRanks = (seed: Uint8Array): readonly number[] =>
  [0, 1, 2].map((third) => 8 * third + ((seed[third] ?? 0) % 8) + 1)
