import { fiche as declaration } from '#shared/domain/fiche/fiche.ts'
import type { Fiche } from '#shared/domain/records.ts'
import { CellEditor } from '../../../../components/editor/CellEditor.tsx'
import { GridCell } from '../../../../components/grid/GridCell.tsx'
import { MarkCell } from '../../../../components/grid/MarkCell.tsx'
import { SectionGrid } from '../../../../components/grid/SectionGrid.tsx'
import { MissingGrid } from './MissingGrid.tsx'

const { fields } = declaration

const texts = [
  { field: 'stakes', wide: true },
  { field: 'steps' },
  { field: 'outcomes' },
  { field: 'partners' },
  { field: 'interested' },
  { field: 'conditions' },
  { field: 'indicators' },
] as const

/** The grid of a fiche-action, as it is printed. */
export function FicheGrid({ fiche }: { readonly fiche: Fiche | undefined }) {
  if (fiche === undefined) return <MissingGrid />
  return (
    <SectionGrid columns="wideFirst">
      {texts.map(({ field, ...cell }) => (
        <GridCell key={field} label={fields[field].label} {...cell}>
          <CellEditor record="fiche" id={fiche.id} field={field} value={fiche[field]} label={fields[field].label} />
        </GridCell>
      ))}
      <MarkCell fiche={fiche} field="feasibility" />
      <MarkCell fiche={fiche} field="impact" />
      <GridCell label={fields.complements.label} hint="Imprimé seulement si quelque chose y est écrit" wide>
        <CellEditor
          record="fiche"
          id={fiche.id}
          field="complements"
          value={fiche.complements}
          label={fields.complements.label}
        />
      </GridCell>
    </SectionGrid>
  )
}
