import { availableParallelism } from 'node:os'
import { type Command, type Fault, type Faulted, faulted, type Place } from './faulted.ts'
import { runs } from './histories.ts'
import { removeFolder } from './temporary.ts'

/** Every place when it is asked for; a few each time the tree is proved. */
const isLong = process.env.CONCERTO_LONG !== undefined

/** For a test that may be asked for every place. */
export const longEnough = { timeout: 4 * 3_600_000 }

/** Places tried when it is not asked for all: among those of the log, and among the few that write another file. */
const usual = { first: 3, pool: 4 }

/** A fault at a place, as one tells it. */
export interface Struck {
  readonly place: Place
  readonly fault: Fault
}

/** What disks answer to what makes something, and to what removes. */
export const writeFaults = ({ call }: Place): readonly Fault[] =>
  call === 'unlink' || call === 'rmdir' ? ['signal=KILL', 'error=EIO'] : ['signal=KILL', 'error=EIO', 'error=ENOSPC']

interface Trial {
  readonly prepare: () => Command
  readonly places: readonly Place[]
  readonly faultsAt: (place: Place) => readonly Fault[]
  /** Throws when what is found is not what must be. */
  readonly verify: (ended: Faulted, struck: Struck) => Promise<void>
}

interface Tried {
  /** « 471 places, 1403 faults, 1403 tried ». */
  readonly told: string
  /** What is wrong, and after what. */
  readonly wrong: readonly string[]
}

/** A command struck at its places, one fault at a time, several commands side by side. */
export const tryEach = async (trial: Trial): Promise<Tried> => {
  const { places, faultsAt } = trial
  const all = places.flatMap((place) => faultsAt(place).map((fault) => ({ place, fault })))
  const queue = isLong ? [...all] : (['first', 'pool'] as const).flatMap((thread) => some(trial, thread))
  const wrong: string[] = []
  const tried = queue.length
  const next = async (): Promise<void> => {
    for (let struck = queue.shift(); struck !== undefined; struck = queue.shift())
      wrong.push(...(await wrongOf(trial, struck)))
  }
  await Promise.all(Array.from({ length: availableParallelism() }, next))
  return { told: `${places.length} places, ${all.length} faults, ${tried} tried`, wrong }
}

const wrongOf = async ({ prepare, verify }: Trial, struck: Struck): Promise<readonly string[]> => {
  try {
    const ended = await faulted(prepare, struck.place, struck.fault)
    await verify(ended, struck).finally(() => removeFolder(ended.folder))
    return []
  } catch (error) {
    return [`${labelOf(struck)}: ${error}`]
  }
}

const labelOf = ({ place: { call, nth, name }, fault }: Struck): string => `${fault} at ${call} ${nth} on ${name}`

/** Spread over all places of a thread, each with another fault than the one before. */
const some = ({ places, faultsAt }: Trial, thread: Place['thread']): readonly Struck[] => {
  const own = places.filter((place) => place.thread === thread)
  const count = Math.min(own.length, runs(usual[thread]))
  return Array.from({ length: count }, (_none, rank) => own[Math.floor(((rank + 0.6) * own.length) / count)])
    .filter((place) => place !== undefined)
    .flatMap((place, rank) => {
      const faults = faultsAt(place)
      const fault = faults[rank % faults.length]
      return fault === undefined ? [] : [{ place, fault }]
    })
}
