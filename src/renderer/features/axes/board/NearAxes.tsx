import { Button } from '@mantine/core'
import { IconArrowsJoin } from '@tabler/icons-react'
import { useState } from 'react'
import type { NearAxis, NearAxes as Pair } from '#shared/contract/axes.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { ErrorMessage } from '../../../components/ErrorMessage.tsx'
import proposal from '../../../components/Proposal.module.css'
import { Proposal } from '../../../components/Proposal.tsx'
import { Section } from '../../../components/Section.tsx'
import { useMay } from '../../../components/use-may.ts'
import { dayOf, longDate } from '../../../words/dates.ts'
import { plural, sentenceCase } from '../../../words/numbers.ts'
import { ofName } from '../../../words/of-name.ts'
import { whoMay } from '../../../words/who-may.ts'
import shared from '../axes.module.css'
import { axisName } from '../axis-words.ts'
import classes from './board.module.css'
import { GatherDialog } from './GatherDialog.tsx'

const reasons = { number: 'Même numéro', title: 'Intitulés proches' } as const

/** Axes that sectors made apart and that may be one: gathered by whoever consolidates. */
export function NearAxes() {
  const near = useApiQuery('axes', 'near', {})
  const allowed = useMay('gather')
  const [gathering, gather] = useState<Pair | null>(null)
  if (near.isError) return <ErrorMessage thrown={near.error} retry={() => void near.refetch()} />
  if (near.data === undefined || near.data.length === 0) return null
  return (
    <div className={classes.near}>
      <Section title="Axes proches" look="label">
        <ul className={shared.said}>
          {near.data.map((pair) => {
            const names = pair.axes.map(({ axis }) => axisName(axis)).join(' et ')
            return (
              <li key={names + pair.axes[0].axis.id + pair.axes[1].axis.id}>
                <Proposal
                  icon={IconArrowsJoin}
                  tone="quiet"
                  from={reasons[pair.reason]}
                  action={
                    allowed ? (
                      <Button aria-label={`Réunir, ${names}`} onClick={() => gather(pair)}>
                        Réunir…
                      </Button>
                    ) : (
                      <span className={shared.quiet}>{whoMay.gather}</span>
                    )
                  }
                >
                  {pair.axes.map((one) => (
                    <span key={one.axis.id}>
                      <span className={shared.words}>{axisName(one.axis)}</span>
                      <span className={proposal.from}>{factsOf(one)}</span>
                    </span>
                  ))}
                </Proposal>
              </li>
            )
          })}
        </ul>
        {gathering !== null && <GatherDialog pair={gathering} close={() => gather(null)} />}
      </Section>
    </div>
  )
}

/** « Du secteur Ouest, le 14 novembre 2026 : 4 formulations, 2 fiches-actions ». */
const factsOf = ({ origin, author, at, formulations, fiches }: NearAxis): string => {
  const from =
    origin.kind === 'sector'
      ? `Du secteur ${origin.name}`
      : origin.kind === 'hub'
        ? 'Du hub'
        : sentenceCase(ofName(author))
  const held = [
    plural(formulations, 'formulation', 'formulations'),
    plural(fiches, 'fiche-action', 'fiches-actions'),
  ].join(', ')
  return `${from}, le ${longDate(dayOf(new Date(at)))}\u00a0: ${held}`
}
