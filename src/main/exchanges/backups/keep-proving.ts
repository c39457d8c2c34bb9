import { join } from 'node:path'
import type { Damage } from '#main/db/damage.ts'
import { isPassing } from '#main/db/disk-errors.ts'
import { remakeAtNextOpening } from '#main/db/projection.ts'
import { noteProof, readProof } from '#main/db/proof-state.ts'
import { forgetIndex } from '#main/db/search-index.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { forgetDamagedCopy } from '#main/kit/copies-state.ts'
import { runUntold } from '#main/kit/run-job.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { RecordName } from '#shared/records/records.ts'
import { toldDamage } from '../read/told-damage.ts'
import { lookForDamage } from './jobs.ts'

const minute = 60_000
/** After the opening, so that it is not slowed down. */
const firstLook = 10 * minute
const everyDay = 24 * 60 * minute

/** Looks that see everything (AR-6): at one a day, a month. */
const parts = 30

/** Looks for damage by itself while a window is open. @returns what stops it */
export const keepProving = (context: FeatureContext, onBug: (error: unknown) => void): (() => void) => {
  let isLooking = false
  const look = async (): Promise<void> => {
    if (isLooking) return
    isLooking = true
    await proveAPart(context).catch((error) => {
      // Stopped with the program, or by a full disk: the part is looked at again.
      if (!(error instanceof AppFailure || isPassing(error))) onBug(error)
    })
    isLooking = false
  }
  const timers = [setTimeout(look, firstLook), setInterval(look, everyDay)]
  // They keep no program alive.
  for (const timer of timers) timer.unref()
  return () => {
    for (const timer of timers) clearInterval(timer)
  }
}

/** Looks at the next part, and at what was found before; tells what changed. */
const proveAPart = async (context: FeatureContext): Promise<void> => {
  const { db } = context.workspace
  const { part, damage: suspects } = readProof(db)
  const file = join(context.dataDir, 'concerto.db')
  const found = await runUntold(context, lookForDamage, { file, part, parts, suspects })
  if (found === null) return
  const left = remakeIndexes(context, found)
  noteProof(db, { part: (part + 1) % parts, at: context.clock.now().toISOString() })
  noteDamage(context, left)
}

/** Remembers what is damaged, and tells it, or that it no longer is. */
export const noteDamage = (context: FeatureContext, damage: readonly Damage[]): void => {
  const { db } = context.workspace
  // The log is whole: what the tables show is made of it again.
  if (damage.length > 0 && damage.every(({ kind }) => kind === 'row')) remakeAtNextOpening(db)
  if (JSON.stringify(damage) === JSON.stringify(readProof(db).damage)) return
  noteProof(db, { damage: [...damage] })
  if (damage.length === 0) forgetDamagedCopy(db)
  context.emit({ kind: 'damaged', told: toldDamage(context) })
}

/** Words are found again as rows have them; what refuses to be made again stays damaged. */
const remakeIndexes = ({ workspace: { db }, clock }: FeatureContext, found: readonly Damage[]): readonly Damage[] => {
  const remade: string[] = []
  const left = found.filter((one) => {
    if (one.kind !== 'search' || !isRemade(() => forgetIndex(db, one.record as RecordName))) return true
    remade.push(one.record)
    return false
  })
  if (remade.length > 0) noteProof(db, { remade: { at: clock.now().toISOString(), records: remade } })
  return left
}

const isRemade = (work: () => void): boolean => {
  try {
    work()
    return true
  } catch (error) {
    // Of the disk, and not of the index: it is tried again at the next look.
    if (error instanceof AppFailure) throw error
    return false
  }
}
