import { z } from 'zod'

/** Something of a workspace that is not what it was written as. Numbers are those of its database. */
export const damageSchema = z.discriminatedUnion('kind', [
  /** A transaction that is not what its hash covers, or that follows nothing. */
  z.object({ kind: z.literal('tx'), replica: z.number(), first: z.number() }),
  /** A row that does not show what the log says. */
  z.object({ kind: z.literal('row'), record: z.string(), id: z.string() }),
  /** The full-text index of a record, which is made of its rows. */
  z.object({ kind: z.literal('search'), record: z.string() }),
  /** The log as a whole, as it says itself: its numbering, what refuses to be read. */
  z.object({ kind: z.literal('log'), said: z.string() }),
  /** What is none of these, as SQLite tells it. */
  z.object({ kind: z.literal('file'), said: z.string() }),
])

export type Damage = z.infer<typeof damageSchema>

export const isOfTheLog = ({ kind }: Damage): boolean => kind === 'tx' || kind === 'log'

/** Made of the log, and made again of it. */
export const isMadeOfTheLog = ({ kind }: Damage): boolean => kind === 'row' || kind === 'search'
