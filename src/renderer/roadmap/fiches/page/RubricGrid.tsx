import { Fragment } from 'react'
import { GridCell } from '../../../components/grid/GridCell.tsx'
import { RubricText } from '../../../components/grid/RubricText.tsx'
import { type RubricCell, rubricCells } from '../../../components/grid/rubric-cells.ts'
import { SectionGrid } from '../../../components/grid/SectionGrid.tsx'
import { IndicatorsCell } from './IndicatorsCell.tsx'
import { MarkChoice } from './MarkChoice.tsx'
import { PartiesCell } from './PartiesCell.tsx'
import type { ShownFiche } from './shown-fiche.ts'

/** The rubrics of the espace, each written in place; some also show what is followed. */
export function RubricGrid({ page }: ShownFiche) {
  const { fiche, rubrics, rubricTexts } = page
  return (
    <SectionGrid columns="wideFirst">
      {rubricCells(rubrics, fiche, rubricTexts).map((cell) => (
        <Cell key={cell.rubric.key} cell={cell} page={page} />
      ))}
    </SectionGrid>
  )
}

function Cell({ cell, page }: ShownFiche & { readonly cell: RubricCell }) {
  const { rubric, wide, hint } = cell
  switch (rubric.standard) {
    case 'marks':
      return (
        <Fragment>
          <MarkChoice page={page} field="feasibility" />
          <MarkChoice page={page} field="impact" />
        </Fragment>
      )
    case 'partners':
      return <PartiesCell cell={cell} page={page} rubric="partners" as="partner" />
    case 'interested':
      return <PartiesCell cell={cell} page={page} rubric="interested" as="interested" />
    case 'indicators':
      return <IndicatorsCell cell={cell} page={page} />
    default:
      return (
        <GridCell label={rubric.label} wide={wide} {...(hint !== undefined && { hint })}>
          <RubricText rubric={rubric} fiche={page.fiche} texts={page.rubricTexts} />
        </GridCell>
      )
  }
}
