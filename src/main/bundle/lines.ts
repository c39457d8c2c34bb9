import { z } from 'zod'
import type { ReplicaId } from '#shared/kernel/ids.ts'
import { lastSeq, type Op, type Tip, type Tx } from '#shared/sync/op.ts'
import { bundleLineRefused } from './bundle-errors.ts'
import { instantSchema } from './manifest.ts'

/**
 * A transaction as lines of JSON, its header then its operations, which jq reads as they are. `changes` comes last in
 * its line, in the very text its hash covers.
 */
export function* linesOf({ ops, ...header }: Tx): Generator<string> {
  yield JSON.stringify({ tx: { ...header, count: ops.length } })
  for (const { record, row, prev, changes } of ops) {
    const names = prev.map(({ replica, seq }) => [replica, seq])
    yield `${JSON.stringify({ record, row, prev: names }).slice(0, -1)}${changesMark}${changes}}`
  }
}

const changesMark = ',"changes":'

const name = z.string().min(1).max(200)
const rank = z.int().min(1)
const seq = rank.max(lastSeq)

/** What may be a hash, a salt, or how one begins. */
const hash = z.string().max(60)

/** Operations of one transaction: several times the greatest import, and what memory holds with ease. */
const mostOps = 500_000

const headerSchema = z.strictObject({
  tx: z.strictObject({
    replica: name,
    first: seq,
    lamport: rank,
    at: instantSchema,
    author: name.nullable(),
    intent: name,
    schema: rank,
    before: hash,
    tips: z.array(z.tuple([name, seq, hash])).max(100_000),
    salt: z.union([hash, z.array(z.union([hash, z.array(hash)])).max(mostOps)]),
    hash,
    key: hash,
    sig: z.string().max(120).nullable(),
    count: z.int().min(1).max(mostOps),
  }),
})

const opSchema = z.strictObject({
  record: name,
  row: name,
  prev: z.array(z.tuple([name, seq])).max(100_000),
  // What it holds is for the log to judge: a newer program may write what this one does not know (OP-5).
  changes: z.custom((value) => typeof value === 'object' && value !== null && !Array.isArray(value)),
})

/**
 * The transactions that lines tell. A line must be what JSON.stringify writes of what it reads: a key twice, a number
 * that loses figures, a mark of byte order, spaces, all make another text.
 * @throws AppFailure `bundle-line`, which names the line
 */
export function* txsOf(lines: Iterable<NumberedLine>): Generator<Tx> {
  const source = lines[Symbol.iterator]()
  for (let line = source.next(); !line.done; line = source.next()) {
    const { tx } = read(line.value, headerSchema)
    const ops: Op[] = []
    while (ops.length < tx.count) {
      const next = source.next()
      if (next.done) throw bundleLineRefused(line.value.number)
      ops.push(opOf(next.value))
    }
    const { count: _count, replica, tips, ...header } = tx
    yield { ...header, replica: replica as ReplicaId, tips: tips as unknown as readonly Tip[], ops }
  }
}

export interface NumberedLine {
  readonly text: string
  /** From 1. */
  readonly number: number
}

const opOf = (line: NumberedLine): Op => {
  const { record, row, prev } = read(line, opSchema)
  // Inside a string its quotes would be escaped: this is the key, wherever it first stands.
  const from = line.text.indexOf(changesMark) + changesMark.length
  return {
    record,
    row,
    changes: line.text.slice(from, -1),
    prev: prev.map(([replica, seq]) => ({ replica: replica as ReplicaId, seq })),
  }
}

/** @throws AppFailure `bundle-line` */
export const read = <Schema extends z.ZodType>({ text, number }: NumberedLine, schema: Schema): z.output<Schema> => {
  try {
    const value: unknown = JSON.parse(text)
    if (JSON.stringify(value) !== text || text.includes('"__proto__":')) throw new SyntaxError('not canonical')
    return schema.parse(value)
  } catch {
    throw bundleLineRefused(number)
  }
}
