import { z } from 'zod'
import type { RowId } from '../../kernel/ids.ts'
import { oneOf } from '../../kernel/one-of.ts'
import { rowIdSchema } from '../../records/field-schema.ts'
import { agendaItem, agendaItemKinds } from '../../records/meetings/agenda-item/agenda-item.ts'
import { standardTemplateNames } from '../../records/meetings/meeting-template.ts'
import type { AgendaPoint, StandardTemplateName } from '../../records/meetings/standard-templates.ts'
import type { AgendaItem, FollowUp, MeetingTemplate } from '../../records/records.ts'
import { mutation, query, returns } from '../define.ts'

/** A template of meetings: one that the program ships, by its name, or one of the espace, by its id. */
export type TemplateKey = StandardTemplateName | RowId

export const templateKeySchema = z.union([oneOf(standardTemplateNames), rowIdSchema])

export interface TemplateSummary {
  readonly key: TemplateKey
  readonly name: string
  readonly description: string | null
  readonly kind: MeetingTemplate['kind']
  /** Length of the slot it is made for, in minutes. */
  readonly minutes: number | null
  readonly points: number
  /** Shipped and as shipped; shipped and changed here; made here. */
  readonly origin: 'shipped' | 'changed' | 'own'
}

/** One template whole: what is shipped is read, what belongs to the espace is edited. */
export type TemplatePage =
  | { readonly kind: 'shipped'; readonly summary: TemplateSummary; readonly points: readonly AgendaPoint[] }
  | {
      readonly kind: 'own'
      readonly summary: TemplateSummary
      readonly template: MeetingTemplate
      readonly agenda: readonly AgendaItem[]
    }

/** What the last meeting of the series left, and the next may take up; `from` names that meeting. */
export type CarryOver = { readonly from: { readonly meeting: RowId; readonly title: string } } & (
  | { readonly kind: 'point'; readonly point: AgendaItem }
  | { readonly kind: 'followUp'; readonly followUp: FollowUp }
  /** A fiche-action with cells « Non traité », by their labels. */
  | { readonly kind: 'fiche'; readonly fiche: RowId; readonly title: string; readonly untreated: readonly string[] }
)

/** Whose points these are. */
const owner = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('meeting'), id: rowIdSchema }),
  z.strictObject({ kind: z.literal('template'), id: rowIdSchema }),
])
export type AgendaOwner = z.output<typeof owner>

const created = returns<{ readonly id: RowId }>()
const minutes = z.number().int().min(0).max(1_440)
const templateName = z.string().trim().min(1).max(300)

export const agendaContract = {
  /** `after`: the point it follows, `null` for the first place. */
  add: mutation(
    z.strictObject({
      owner,
      after: rowIdSchema.nullable(),
      kind: oneOf(agendaItemKinds),
    }),
    created,
  ),
  move: mutation(z.strictObject({ id: rowIdSchema, after: rowIdSchema.nullable() }), returns<null>()),
  /** A copy of what is planned, after the point itself. */
  duplicate: mutation(z.strictObject({ id: rowIdSchema }), created),
  /** New durations of several points, in one intent. */
  shorten: mutation(
    z.strictObject({
      points: z
        .array(
          z.strictObject({ id: rowIdSchema, minutes, detail: z.string().max(agendaItem.fields.detail.max).nullable() }),
        )
        .min(1)
        .max(500),
    }),
    returns<null>(),
  ),
  /** What the last meeting of the series left, but for what is on this agenda already. */
  carryOver: query(z.strictObject({ meeting: rowIdSchema }), returns<readonly CarryOver[]>()),
  /** Puts something left on the agenda, after a point (`null`: first). */
  take: mutation(
    z.strictObject({
      meeting: rowIdSchema,
      after: rowIdSchema.nullable(),
      source: z.strictObject({ kind: z.enum(['point', 'followUp', 'fiche']), id: rowIdSchema }),
    }),
    created,
  ),
  /** Shipped ones first, as shipped or as changed here; then those of the espace, by name. */
  templates: query(z.strictObject({}), returns<readonly TemplateSummary[]>()),
  template: query(z.strictObject({ key: templateKeySchema }), returns<TemplatePage>()),
  /** Brings the points of a template, in the place of those there or after them; fills the end of the slot when it is unknown. */
  startFrom: mutation(
    z.strictObject({ meeting: rowIdSchema, template: templateKeySchema, mode: z.enum(['replace', 'add']) }),
    returns<null>(),
  ),
  /** The agenda of a meeting as a template of the espace. */
  saveAsTemplate: mutation(z.strictObject({ meeting: rowIdSchema, name: templateName }), created),
  addTemplate: mutation(z.strictObject({ name: templateName }), created),
  duplicateTemplate: mutation(z.strictObject({ key: templateKeySchema, name: templateName }), created),
  /** The espace's own version of a shipped template; the one there is, when someone changed it already. */
  changeStandard: mutation(z.strictObject({ name: oneOf(standardTemplateNames) }), created),
  /** Removes a template of the espace with its points: a shipped one is then again as shipped. */
  removeTemplate: mutation(z.strictObject({ id: rowIdSchema }), returns<null>()),
}
