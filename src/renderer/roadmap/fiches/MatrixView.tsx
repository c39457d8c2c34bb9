import { Box, Text } from '@mantine/core'
import { useState } from 'react'
import type { FicheLine, FicheList } from '#shared/contract/roadmap/fiches.ts'
import { marks } from '#shared/records/roadmap/fiche/fiche.ts'
import { type MatrixCell, matrixOf } from '#shared/records/roadmap/fiche/matrix.ts'
import { LinkAnchor } from '../../components/links.tsx'
import { MoreRows, useRows } from '../../components/MoreRows.tsx'
import { NonTraite } from '../../components/NonTraite.tsx'
import { PrintButton } from '../../components/PrintButton.tsx'
import { Section } from '../../components/Section.tsx'
import { plural } from '../../words/numbers.ts'
import { ficheTitle } from './fiche-words.ts'
import { MarksTable } from './MarksTable.tsx'
import { MatrixGrid } from './MatrixGrid.tsx'
import classes from './matrix.module.css'

interface Props {
  readonly list: FicheList
  readonly lines: readonly FicheLine[]
}

/** Faisabilité and impact at a glance, what is in each cell, what nobody settled, and the same as a table. */
export function MatrixView({ list, lines }: Props) {
  const [chosen, choose] = useState<Pick<MatrixCell<FicheLine>, 'feasibility' | 'impact'> | null>(null)
  const matrix = matrixOf(lines)
  const cell = matrix.rows.flat().find((one) => one.feasibility === chosen?.feasibility && one.impact === chosen.impact)
  return (
    <>
      <Text fw={600} mb="md" data-only="paper">
        Fiches-actions, faisabilité et impact
      </Text>
      <Section title="Faisabilité et impact" aside={<PrintButton size="xs" />}>
        <MatrixGrid matrix={matrix} chosen={cell ?? null} choose={choose} />
        {cell !== undefined && cell.lines.length > 0 && (
          <FicheLinks
            title={`Faisabilité ${marks[cell.feasibility]}, impact ${marks[cell.impact]}`}
            lines={cell.lines}
            live
          />
        )}
      </Section>
      {matrix.untreated.length > 0 && (
        <FicheLinks
          title={`Non traité\u00a0: ${plural(matrix.untreated.length, 'fiche', 'fiches')}`}
          lines={matrix.untreated}
          untreated
        />
      )}
      {matrix.unmarked.length > 0 && (
        <FicheLinks
          title={`Pas encore évaluées\u00a0: ${plural(matrix.unmarked.length, 'fiche', 'fiches')}`}
          lines={matrix.unmarked}
        />
      )}
      <MarksTable list={list} lines={lines} />
    </>
  )
}

interface FicheLinksProps {
  readonly title: string
  readonly lines: readonly FicheLine[]
  readonly untreated?: boolean
  /** What a cell holds, told as it is chosen. */
  readonly live?: boolean
}

/** Fiches by their titles, a hundred at a time. */
function FicheLinks({ title, lines, untreated = false, live = false }: FicheLinksProps) {
  const rows = useRows(lines)
  return (
    <Box my="xl" {...(live && { 'aria-live': 'polite' })}>
      <Section title={title} look="label" aside={untreated && <NonTraite />}>
        <ul className={classes.links}>
          {rows.shown.map((line) => (
            <li key={line.id}>
              <LinkAnchor to="/fiches/$fiche" params={{ fiche: line.id }}>
                {ficheTitle(line.title)}
              </LinkAnchor>
            </li>
          ))}
        </ul>
        <MoreRows rows={rows} next={['la fiche suivante', 'fiches suivantes']} />
      </Section>
    </Box>
  )
}
