import { z } from 'zod'
import { rootSchema } from '#main/keys/roots.ts'

const rank = z.int().min(1)
const vector = z.record(z.string().min(1).max(64), rank)
const key = z.string().min(1).max(200)

/** What a clock said, and `Date` reads: it is shown to people. */
export const instantSchema = z
  .string()
  .max(40)
  .refine((text) => !Number.isNaN(Date.parse(text)))

/** The first line of a bundle: what one may know before reading the rest. */
export const manifestSchema = z.strictObject({
  /** Version of the format. */
  lot: z.literal(2),
  /** Name of the espace, of what it begins with: see `genesis.ts`. */
  espace: z.string().min(1).max(64),
  sender: z.strictObject({
    replica: z.string().min(1).max(64),
    /** Row id of the member. */
    member: z.string().min(1).max(64).nullable(),
    recipient: key,
    verifying: key,
    /** What it is to be let in as, as long as no hub let it in: it says so, and whoever lets it in decides. */
    asks: z
      .strictObject({
        name: z.string().max(300).nullable(),
        role: z.enum(['secretary', 'coordinator', 'hub']),
        /** Row id. */
        sector: z.string().min(1).max(64).nullable(),
      })
      .nullable(),
    /** By which the sheet of recovery made it the first hub, for those who do not know it yet. */
    root: rootSchema.optional(),
  }),
  /** Whom it is encrypted for, « age1… »: inside the signature, so that nobody can pass it on as written to another. */
  recipients: z.array(key).min(1).max(500),
  /** What every recipient was known to have when it was made: nothing of that is inside. */
  since: vector,
  /** All that the sender had: so its recipients learn what it has received of theirs. */
  until: vector,
  /** How the hash of the last transaction of each of these begins, for who may have others under the same ranks. */
  pins: z.record(z.string().min(1).max(64), z.string().min(1).max(20)).default({}),
  /** By replica, the last of its erasures of which all is done where the sender is: its log, its copies, what it received (ER-6). */
  erased: vector.default({}),
  /** Version of the operations. */
  schema: rank,
  /** ISO instant of the sender's clock, for display only. */
  at: instantSchema,
})

export type Manifest = z.output<typeof manifestSchema>
