import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
/** What an earlier measure left would be charged to the next. */
export const collectGarbage: () => void = runInNewContext('gc')

/** One measured number beside what it is compared with. A ratio of 2 is twice the baseline. */
export interface Figure {
  readonly figure: string
  readonly value: number
  readonly baseline: number
  readonly unit: string
}

/** One JSON line on standard output. */
export const print = ({ figure, value, baseline, unit }: Figure): void =>
  console.log(
    JSON.stringify({ figure, value: round(value), baseline: round(baseline), ratio: round(value / baseline), unit }),
  )

/** A measure that cannot be taken here, in words. */
export const skip = (figure: string, reason: string): void => console.error(`${figure} : non mesuré, ${reason}.`)

/** Milliseconds that some work takes. */
export const timed = async (work: () => unknown): Promise<number> => {
  const started = performance.now()
  await work()
  return performance.now() - started
}

/** What some work takes, in milliseconds: on the clock, and of all processors, which says more on a machine that is busy. */
export interface Spent {
  readonly wall: number
  readonly cpu: number
}

/** From a clean heap. */
export const spent = async (work: () => unknown): Promise<Spent> => {
  collectGarbage()
  const before = process.cpuUsage()
  const wall = await timed(work)
  const { user, system } = process.cpuUsage(before)
  return { wall, cpu: (user + system) / 1_000 }
}

export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

const round = (value: number): number => Math.round(value * 1_000) / 1_000
