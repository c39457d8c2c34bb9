import { randomFillSync } from 'node:crypto'
import { v7 } from 'uuid'
import type { RowId } from '#shared/kernel/ids.ts'

/** Bytes of chance in an id. */
const own = 16

/** Ids that chance is drawn for at once: for one, drawing costs more than all the rest, and an import makes thousands. */
const drawn = 256

/** UUIDv7, each after the last: ids made within a millisecond are counted from a random number on. */
export const createRowIds = (): (() => RowId) => {
  const pool = Buffer.alloc(drawn * own)
  let at = pool.length
  let msecs = 0
  let seq = 0

  const draw = (): Buffer => {
    if (at === pool.length) {
      randomFillSync(pool)
      at = 0
    }
    at += own
    return pool.subarray(at - own, at)
  }

  return () => {
    const random = draw()
    const now = Date.now()
    if (now > msecs) {
      msecs = now
      seq = random.readUInt32BE(0) >>> 1
    } else if (seq === lastSeq) {
      msecs += 1
      seq = 0
    } else seq += 1
    return v7({ random, msecs, seq }) as RowId
  }
}

const lastSeq = 2 ** 32 - 1
