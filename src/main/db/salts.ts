import { type Cipheriv, createCipheriv } from 'node:crypto'
import type { Salt, SaltBlock } from '#shared/sync/op.ts'

/**
 * The salts of a transaction, field by field in the order in which they are written. One seed gives a seed for each block of
 * operations, and each of those the salts of its fields: to forget the salt of one field, those of its block are kept one by
 * one and the seed above them goes, while every other block is one seed still (ER-3).
 */
export interface Salts {
  /** Those of the next operation, for so many fields. @throws RangeError when none are left */
  next(fields: number): readonly string[]
}

/** Operations of a block. */
const blockSize = 64

/** Bytes of a seed. */
const seedBytes = 16

/** Salt of one field: 18 bytes are 24 characters of base64, whatever stands beside them. */
const saltBytes = 18
const saltLength = 24

/** @throws RangeError for what is no salt */
export const saltsOf = (salt: Salt): Salts => {
  const blocks = typeof salt === 'string' ? drawnBlocks(salt) : salt.values()
  let block: Block | null = null
  let ops = 0
  return {
    next: (fields) => {
      if (ops % blockSize === 0) block = blockOf(blocks.next())
      ops += 1
      return (block as Block)(fields)
    },
  }
}

/**
 * What still gives the salts of a transaction once some are forgotten.
 * @param fields how many each operation writes @param erased ranks of those to forget, by the rank of their operation
 * @throws RangeError for what is no salt
 */
export const saltWithout = (
  salt: Salt,
  fields: readonly number[],
  erased: ReadonlyMap<number, ReadonlySet<number>>,
): Salt => {
  const blocks = typeof salt === 'string' ? drawnBlocks(salt) : salt.values()
  const kept: SaltBlock[] = []
  for (let from = 0; from < fields.length; from += blockSize) {
    const ranks = Array.from({ length: Math.min(blockSize, fields.length - from) }, (_none, at) => from + at)
    const block = blocks.next()
    const draw = blockOf(block)
    const salts = ranks.flatMap((op) =>
      draw(fields[op] ?? 0).map((own, field) => (erased.get(op)?.has(field) === true ? '' : own)),
    )
    kept.push(typeof block.value === 'string' && !salts.includes('') ? block.value : salts)
  }
  return kept
}

type Block = (fields: number) => readonly string[]

const blockOf = (next: IteratorResult<SaltBlock>): Block => {
  if (next.done) throw new RangeError('no salt')
  return typeof next.value === 'string' ? drawnFrom(next.value) : keptIn(next.value)
}

const drawnFrom = (seed: string): Block => {
  const stream = streamOf(seed)
  // Many at a time: to draw is to call another library.
  let [drawn, at] = ['', 0]
  const next = (): string => {
    if (at === drawn.length) [drawn, at] = [stream.update(Buffer.alloc(saltsAtOnce * saltBytes)).toString('base64'), 0]
    at += saltLength
    return drawn.slice(at - saltLength, at)
  }
  return (fields) => {
    const salts: string[] = []
    for (let count = 0; count < fields; count += 1) salts.push(next())
    return salts
  }
}

const saltsAtOnce = 64

const keptIn = (salts: readonly string[]): Block => {
  let from = 0
  return (fields) => {
    const own = salts.slice(from, from + fields)
    if (own.length < fields) throw new RangeError('no salt')
    from += fields
    return own
  }
}

function* drawnBlocks(seed: string): Generator<string> {
  const stream = streamOf(seed)
  while (true) yield stream.update(Buffer.alloc(seedBytes)).toString('base64')
}

/** Other letters may be read as the same seed, and are not what was written. */
const streamOf = (seed: string): Cipheriv => {
  const bytes = Buffer.from(seed, 'base64')
  if (bytes.length !== seedBytes || bytes.toString('base64') !== seed) throw new RangeError('no seed')
  return createCipheriv('aes-128-ctr', bytes, Buffer.alloc(seedBytes))
}
