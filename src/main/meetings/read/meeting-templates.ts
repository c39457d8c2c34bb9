import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import { missing } from '#main/kit/demand.ts'
import { positionsAfter } from '#main/kit/positions.ts'
import type { TemplateKey, TemplatePage, TemplateSummary } from '#shared/contract/meetings/agenda.ts'
import type { IdSource, RowId } from '#shared/kernel/ids.ts'
import { standardTemplateNames } from '#shared/records/meetings/meeting-template.ts'
import {
  type AgendaPoint,
  type StandardTemplateName,
  standardTemplates,
} from '#shared/records/meetings/standard-templates.ts'
import type { AgendaItem, MeetingTemplate } from '#shared/records/records.ts'
import type { RowWrite } from '#shared/records/row-write.ts'
import { type Known, knownCode } from '#shared/text/newer.ts'

/** Every template: the shipped ones first, as shipped or as changed here; then those of the espace, by name. */
export const templatePages = (db: Db): readonly TemplatePage[] => {
  const kept = rows(db, 'meetingTemplate', (q) => q.orderBy('name').orderBy('id'))
  const agendas = Map.groupBy(
    rows(db, 'agendaItem', (q) => q.where('template', 'is not', null).orderBy('position').orderBy('id')),
    ({ template }) => template,
  )
  const own = kept.map((template) => ownPage(template, agendas.get(template.id) ?? []))
  const shipped = Object.keys(standardTemplateNames).map((name) => {
    const changed = own.find(({ template }) => template.replaces === name)
    return changed ?? shippedPage(name as StandardTemplateName)
  })
  return [...shipped, ...own.filter((page) => !shipped.includes(page))]
}

/** @throws AppFailure `not-found` */
export const templatePage = (db: Db, key: TemplateKey): TemplatePage => {
  const found = templatePages(db).find(({ summary }) => summary.key === key)
  // A window may still show a shipped template that another one has just changed.
  const page = found ?? templatePages(db).find((one) => one.kind === 'own' && one.template.replaces === key)
  if (page === undefined) throw missing('meetingTemplate')
  return page
}

/** What a template plans, wherever it comes from. */
export const pointsOf = (page: TemplatePage): readonly PlannedPoint[] =>
  page.kind === 'shipped' ? page.points.map(plannedPart) : page.agenda.map(plannedPart)

/** A point as it may be written anew. */
export type PlannedPoint = { readonly [Name in keyof AgendaPoint]: Known<AgendaPoint[Name]> }

/** What is planned of a point, without what the room makes of it nor what it takes up. */
export const plannedPart = (item: AgendaPoint): PlannedPoint => {
  const { kind, title, detail, minutes, speaker, support, minutesText } = item
  return { kind: knownCode(kind), title, detail, minutes, speaker, support, minutesText: knownCode(minutesText) }
}

/** The writes that give points to a meeting or to a template, after the point at `last`. */
export const pointWrites = (
  ids: IdSource,
  owner: { readonly meeting: RowId } | { readonly template: RowId },
  points: readonly PlannedPoint[],
  last: string | null = null,
): readonly RowWrite[] => {
  const positions = positionsAfter(last, points.length)
  return points.map(
    (point, index): RowWrite => ({
      record: 'agendaItem',
      id: ids.row(),
      values: { ...owner, ...point, position: positions[index] ?? null },
    }),
  )
}

const shippedPage = (name: StandardTemplateName): TemplatePage => {
  const { points, description, kind, minutes } = standardTemplates[name]
  const summary: TemplateSummary = {
    key: name,
    name: standardTemplateNames[name],
    description,
    kind,
    minutes,
    points: points.length,
    origin: 'shipped',
  }
  return { kind: 'shipped', summary, points }
}

const ownPage = (template: MeetingTemplate, agenda: readonly AgendaItem[]) => {
  const { id, name, description, kind, minutes, replaces } = template
  const summary: TemplateSummary = {
    key: id,
    name: name ?? 'Modèle sans nom',
    description,
    kind,
    minutes,
    points: agenda.length,
    origin: replaces === null ? 'own' : 'changed',
  }
  return { kind: 'own' as const, summary, template, agenda }
}
