import { Box } from '@mantine/core'
import type { FicheLine } from '#shared/contract/roadmap/fiches.ts'
import { LinkAnchor } from '../../components/links.tsx'
import { MoreRows, useRows } from '../../components/MoreRows.tsx'
import { NonTraite } from '../../components/NonTraite.tsx'
import { Section } from '../../components/Section.tsx'
import { ficheTitle } from './fiche-words.ts'
import classes from './matrix.module.css'

interface Props {
  readonly title: string
  readonly lines: readonly FicheLine[]
  readonly untreated?: boolean
  /** What a cell holds, told as it is chosen. */
  readonly live?: boolean
}

/** Fiches by their titles, a hundred at a time. */
export function FicheLinks({ title, lines, untreated = false, live = false }: Props) {
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
        <MoreRows rows={rows} next="fiches suivantes" />
      </Section>
    </Box>
  )
}
