import { useState } from 'react'
import type { NearAxis, NearAxes as Pair } from '#shared/contract/roadmap/axes.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { ErrorMessage } from '../../../components/ErrorMessage.tsx'
import { NearPairs } from '../../../components/gather/NearPairs.tsx'
import { originWords } from '../../../components/gather/origin-words.ts'
import { plural } from '../../../words/numbers.ts'
import { axisName } from '../axis-words.ts'
import { GatherAxes } from './GatherAxes.tsx'

const reasons = { number: 'Même numéro', title: 'Intitulés proches' } as const

/** Axes that sectors made apart and that may be one. */
export function NearAxes() {
  const near = useApiQuery('axes', 'near', {})
  const [gathering, gather] = useState<Pair | null>(null)
  if (near.isError) return <ErrorMessage thrown={near.error} retry={() => void near.refetch()} />
  if (near.data === undefined || near.data.length === 0) return null
  return (
    <>
      <NearPairs
        title="Axes proches"
        pairs={near.data.map((pair) => ({
          reason: reasons[pair.reason],
          near: [shown(pair.axes[0]), shown(pair.axes[1])],
          gather: () => gather(pair),
        }))}
      />
      {gathering !== null && <GatherAxes pair={gathering} close={() => gather(null)} />}
    </>
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
