import { type Proposition, propositionsOn } from '#main/db/propositions.ts'
import { row } from '#main/db/query.ts'
import type { WorkspaceDb } from '#main/db/workspace-db.ts'
import { changedLines, writtenLines } from '#main/kit/changed-lines.ts'
import { writer } from '#main/kit/conflict-points.ts'
import type { PropositionView } from '#shared/contract/minutes/versions.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { MinutesPart } from '#shared/records/meetings/meeting/minutes-parts.ts'
import type { Attendance, AxisSheet, Section } from '#shared/records/records.ts'
import { records } from '#shared/records/records.ts'
import { fieldOf } from '#shared/records/value-words.ts'
import type { Changes } from '#shared/sync/op.ts'
import { spokenName } from '#shared/text/person/shown-name.ts'
import { plainText } from '#shared/text/rich-text/plain-text.ts'

/** What others wrote in validated minutes, as a person reads it. */
export const propositionViews = (workspace: WorkspaceDb, meeting: RowId): readonly PropositionView[] =>
  propositionsOn(workspace.db, workspace.names, meeting).map((proposition) => viewOf(workspace, proposition))

const viewOf = ({ db }: WorkspaceDb, proposition: Proposition): PropositionView => {
  const { kind, before, after, fields, at } = proposition
  const record = proposition.record as MinutesPart
  const changed = fields.map((field) => ({
    label: fieldOf(record, field)?.kind === 'position' ? 'Place dans le compte-rendu' : labelOf(record, field),
    lines:
      fieldOf(record, field)?.kind === 'position'
        ? []
        : changedLines(db, record, field, before?.[field] ?? null, after?.[field] ?? null),
  }))
  const whole = { label: records[record].label.one, lines: writtenLines(db, record, after ?? before ?? {}) }
  return {
    record,
    id: proposition.id as RowId,
    recordLabel: records[record].label.one,
    name: nameOf(record, before ?? after ?? {}),
    kind,
    fields: kind === 'changed' ? changed : [whole],
    at,
    ...writer(db, proposition),
  }

  function nameOf(part: MinutesPart, values: Changes): string {
    switch (part) {
      case 'section':
        return plainText((values as Partial<Section>).title ?? null) || 'Section sans titre'
      case 'attendance': {
        const { firstName, lastName, structure } = values as Partial<Attendance>
        return (
          spokenName({ lastName: lastName ?? null, firstName: firstName ?? null }) || structure || 'Personne sans nom'
        )
      }
      case 'axisSheet': {
        const axis = row(db, 'axis', (values as Partial<AxisSheet>).axis ?? null)
        return axis?.title ?? 'Axe sans intitulé'
      }
      default:
        return typeof values.title === 'string' ? values.title : 'Sans intitulé'
    }
  }
}

const labelOf = (record: MinutesPart, field: string): string => fieldOf(record, field)?.label ?? field
