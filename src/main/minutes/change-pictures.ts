import type { ImportedMinutes, ImportedSection } from '#shared/records/minutes/imported-minutes.ts'
import { mapPictures } from '#shared/text/rich-text/map-pictures.ts'
import { isRich } from '#shared/text/rich-text/rich-texts-of.ts'

type Change = Parameters<typeof mapPictures>[1]

/** The same minutes, each picture of their texts replaced by what `change` gives. */
export const changePictures = (imported: ImportedMinutes, change: Change): ImportedMinutes => ({
  ...imported,
  sections: imported.sections.map((section) => inSection(section, change)),
})

const inSection = ({ row, axis, fiche }: ImportedSection, change: Change): ImportedSection => ({
  row: inValues(row, change),
  axis: axis === null ? null : { ...axis, cells: inValues(axis.cells, change) },
  fiche: fiche === null ? null : { ...fiche, row: inValues(fiche.row, change) },
})

const inValues = <Values extends object>(values: Values, change: Change): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, isRich(value) ? mapPictures(value, change) : value]),
  ) as Values
