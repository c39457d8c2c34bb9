import { z } from 'zod'
import type { RowId } from '../kernel/ids.ts'
import { timeForm } from '../text/field-forms.ts'

export const rowIdSchema = z.uuid() as unknown as z.ZodType<RowId, RowId>

export const dateSchema = z.iso.date()

export const timeSchema = z.string().regex(timeForm)
