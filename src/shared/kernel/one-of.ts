import { z } from 'zod'

/** One of the codes that a table gives words to, or anything else. */
export const oneOf = <Code extends string>(table: Readonly<Record<Code, unknown>>) =>
  z.enum(Object.keys(table) as [Code, ...Code[]])
