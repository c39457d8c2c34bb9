import { Fragment } from 'react'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { Fiche } from '#shared/records/records.ts'
import { GridCell } from '../../../components/grid/GridCell.tsx'
import { MarkCell } from '../../../components/grid/MarkCell.tsx'
import { RubricText } from '../../../components/grid/RubricText.tsx'
import { rubricCells } from '../../../components/grid/rubric-cells.ts'
import { SectionGrid } from '../../../components/grid/SectionGrid.tsx'
import { MissingGrid } from './MissingGrid.tsx'

interface Props extends Pick<Minutes, 'rubrics' | 'rubricTexts'> {
  readonly fiche: Fiche | undefined
}

/** The grid of a fiche-action, as it is printed. */
export function FicheGrid({ fiche, rubrics, rubricTexts }: Props) {
  if (fiche === undefined) return <MissingGrid />
  return (
    <SectionGrid columns="wideFirst">
      {rubricCells(rubrics, fiche, rubricTexts).map(({ rubric, wide, hint }) =>
        rubric.standard === 'marks' ? (
          <Fragment key="marks">
            <MarkCell fiche={fiche} field="feasibility" />
            <MarkCell fiche={fiche} field="impact" />
          </Fragment>
        ) : (
          <GridCell key={rubric.key} label={rubric.label} wide={wide} {...(hint !== undefined && { hint })}>
            <RubricText rubric={rubric} fiche={fiche} texts={rubricTexts} />
          </GridCell>
        ),
      )}
    </SectionGrid>
  )
}
