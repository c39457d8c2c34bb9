import { v4, v7 } from 'uuid'
import type { Clock } from '#shared/kernel/clock.ts'
import type { IdSource, ReplicaId, RowId } from '#shared/kernel/ids.ts'

export const systemClock: Clock = { now: () => new Date() }

export const randomIds: IdSource = { row: () => v7() as RowId, replica: () => v4() as ReplicaId }
