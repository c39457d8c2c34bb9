import { randomBytes } from 'node:crypto'
import type { Clock } from '#shared/kernel/clock.ts'
import type { IdSource } from '#shared/kernel/ids.ts'
import { createRowIds } from './row-ids.ts'

export const systemClock: Clock = { now: () => new Date() }

export const randomIds: IdSource = { row: createRowIds(), seed: () => randomBytes(32) }
