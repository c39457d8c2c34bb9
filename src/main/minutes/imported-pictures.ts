import type { IdSource, RowId } from '#shared/kernel/ids.ts'
import type { ImportedMinutes, ImportedSection } from '#shared/records/minutes/imported-minutes.ts'
import type { RowWrite } from '#shared/records/row-write.ts'
import { mapPictures } from '#shared/text/rich-text/map-pictures.ts'
import type { RichText } from '#shared/text/rich-text/rich-text.ts'

/** The same minutes with ids of the workspace for their pictures, and the writes of these. */
export const withPictures = (
  imported: ImportedMinutes,
  ids: IdSource,
): { readonly imported: ImportedMinutes; readonly writes: readonly RowWrite[] } => {
  const own = new Map(imported.pictures.map(({ id }) => [id, ids.row()]))
  const idOf = (id: RowId): RowId => own.get(id) ?? id
  return {
    imported: { ...imported, sections: imported.sections.map((section) => inSection(section, idOf)) },
    writes: imported.pictures.map(({ id, row }) => ({ record: 'picture', id: idOf(id), values: row })),
  }
}

const inSection = ({ row, axis, fiche }: ImportedSection, idOf: (id: RowId) => RowId): ImportedSection => ({
  row: inValues(row, idOf),
  axis: axis === null ? null : { ...axis, cells: inValues(axis.cells, idOf) },
  fiche: fiche === null ? null : { ...fiche, row: inValues(fiche.row, idOf) },
})

const inValues = <Values extends object>(values: Values, idOf: (id: RowId) => RowId): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, isRich(value) ? mapPictures(value, idOf) : value]),
  ) as Values

const isRich = (value: unknown): value is RichText =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'doc'
