import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import { notFound } from '#main/kit/not-found.ts'
import type { AgendaOwner } from '#shared/contract/meetings/agenda.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { AgendaItem } from '#shared/records/records.ts'

/** The field by which a point names whose it is. */
export const refOf = ({ kind, id }: AgendaOwner): { readonly meeting: RowId } | { readonly template: RowId } =>
  kind === 'meeting' ? { meeting: id } : { template: id }

/** @throws AppFailure `not-found` for a point that belongs to nothing */
export const ownerOf = ({ meeting, template }: AgendaItem): AgendaOwner => {
  if (meeting !== null) return { kind: 'meeting', id: meeting }
  if (template !== null) return { kind: 'template', id: template }
  throw notFound('La réunion de ce point')
}

/** In order. */
export const pointsOfOwner = (db: Db, { kind, id }: AgendaOwner): readonly AgendaItem[] =>
  rows(db, 'agendaItem', (q) => q.where(kind, '=', id).orderBy('position').orderBy('id'))
