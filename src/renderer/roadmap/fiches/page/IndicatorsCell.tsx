import { Button } from '@mantine/core'
import { IconLink } from '@tabler/icons-react'
import { useState } from 'react'
import type { RubricCell } from '../../../components/grid/rubric-cells.ts'
import { plural } from '../../../words/numbers.ts'
import { AddIndicator } from './AddIndicator.tsx'
import { FollowedCell } from './FollowedCell.tsx'
import { LinkedIndicators } from './LinkedIndicators.tsx'
import pageClasses from './page.module.css'
import type { ShownFiche } from './shown-fiche.ts'

/** What measures the fiche: the words of the rubric, and the indicators of the common dictionary they stand for. */
export function IndicatorsCell({ cell, page }: ShownFiche & { readonly cell: RubricCell }) {
  /** The words being tied; « » for an indicator that the rubric does not name. */
  const [adding, add] = useState<string | null>(null)
  const { indicators, said, fiche } = page
  return (
    <>
      <FollowedCell
        cell={cell}
        page={page}
        followed={indicators.length > 0}
        count={plural(indicators.length, 'relié au dictionnaire', 'reliés au dictionnaire')}
        proposal={said.indicators.map((words) => (
          <div key={words} className={pageClasses.proposal}>
            <span>{words}</span>
            <Button
              size="compact-sm"
              leftSection={<IconLink size={15} stroke={1.6} />}
              aria-label={`Relier au dictionnaire\u00a0: ${words}`}
              onClick={() => add(words)}
            >
              Relier au dictionnaire
            </Button>
          </div>
        ))}
      >
        <LinkedIndicators page={page} add={() => add('')} />
      </FollowedCell>
      {adding !== null && <AddIndicator fiche={fiche.id} words={adding} close={() => add(null)} />}
    </>
  )
}
