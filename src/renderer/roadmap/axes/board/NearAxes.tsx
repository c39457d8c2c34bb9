import type { NearAxis } from '#shared/contract/roadmap/axes.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { NearPairs } from '../../../components/gather/NearPairs.tsx'
import { originWords } from '../../../components/gather/origin-words.ts'
import { plural } from '../../../words/numbers.ts'
import { axisName } from '../axis-words.ts'
import { GatherAxes } from './GatherAxes.tsx'

const reasons = { number: 'Même numéro', title: 'Intitulés proches' } as const

/** Axes that sectors made apart and that may be one. */
export function NearAxes() {
  const near = useApiQuery('axes', 'near', {})
  return (
    <NearPairs
      title="Axes proches"
      query={near}
      tell={({ reason, axes: [one, other] }) => ({ reason: reasons[reason], near: [shown(one), shown(other)] })}
    >
      {(pair, close) => <GatherAxes pair={pair} close={close} />}
    </NearPairs>
  )
}

const shown = (near: NearAxis) => ({ id: near.axis.id, name: axisName(near.axis), facts: factsOf(near) })

/** « Du secteur Ouest, le 14 novembre 2026 : 4 formulations, 2 fiches-actions ». */
const factsOf = ({ formulations, fiches, ...origin }: NearAxis): string => {
  const held = [
    plural(formulations, 'formulation', 'formulations'),
    plural(fiches, 'fiche-action', 'fiches-actions'),
  ].join(', ')
  return `${originWords(origin)}\u00a0: ${held}`
}
