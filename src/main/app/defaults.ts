import { v4 } from 'uuid'
import type { Clock } from '#shared/kernel/clock.ts'
import type { IdSource, ReplicaId } from '#shared/kernel/ids.ts'
import { createRowIds } from './row-ids.ts'

export const systemClock: Clock = { now: () => new Date() }

export const randomIds: IdSource = { row: createRowIds(), replica: () => v4() as ReplicaId }
