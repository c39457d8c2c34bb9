import { z } from 'zod'
import { isPeriod, type Period } from './period.ts'

/** A period, at the doors. */
export const periodSchema = z.custom<Period>((value) => typeof value === 'string' && isPeriod(value))
