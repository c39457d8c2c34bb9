import { z } from 'zod'
import type { RowId } from '../kernel/ids.ts'

export const rowIdSchema = z.uuid() as unknown as z.ZodType<RowId, RowId>

export const dateSchema = z.iso.date()

export const timeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
