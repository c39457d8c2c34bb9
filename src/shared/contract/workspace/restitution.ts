import { z } from 'zod'
import type { RowId } from '../../kernel/ids.ts'
import { rowIdSchema } from '../../records/field-schema.ts'
import type { SlideShow } from '../../records/slide-show.ts'
import { file, query, returns } from '../define.ts'
import type { ReadyDocument } from '../ready-file.ts'
import { templateChoice } from './house-templates.ts'

/** What is given back to those who came, ready to be shown. */
export interface ShownRestitution {
  readonly show: SlideShow
  /** In the order of the roadmap; a chosen one has a slide of its own. */
  readonly fiches: readonly RestitutionFiche[]
}

export interface RestitutionFiche {
  readonly id: RowId
  /** « 1.2 » */
  readonly reference: string
  readonly title: string
  readonly chosen: boolean
}

const wanted = {
  /** The fiches that have a slide of their own; `null`: the first of each axis, three at most. */
  fiches: z.array(rowIdSchema).max(200).nullable().default(null),
  /** The meeting at which it is shown; `null`: it is dated from today. */
  meeting: rowIdSchema.nullable().default(null),
  /** Whether people may be named. */
  persons: z.boolean().default(true),
}

/** A presentation to be opened, or the pages LibreOffice makes of it. */
const slideFormats = ['slides', 'pdf'] as const

export type SlideFormat = (typeof slideFormats)[number]

export const restitutionContract = {
  /** @throws AppFailure `not-found`, `restitution-empty` */
  get: query(z.strictObject(wanted), returns<ShownRestitution>()),
  /** As PowerPoint, in the colours of the template that is chosen. @throws AppFailure `not-found`, `restitution-empty`, `house-template.…`, `pdf.…` */
  write: file(
    { ...wanted, template: templateChoice, as: z.enum(slideFormats).default('slides') },
    returns<ReadyDocument>(),
  ),
}
