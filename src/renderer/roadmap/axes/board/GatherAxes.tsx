import type { NearAxes } from '#shared/contract/roadmap/axes.ts'
import { axis as declaration } from '#shared/records/roadmap/axis.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { GatherDialog } from '../../../components/gather/GatherDialog.tsx'

interface Props {
  readonly pair: NearAxes
  readonly close: () => void
}

/** One axis of two. */
export function GatherAxes({ pair, close }: Props) {
  const gathering = useApiMutation('axes', 'gather', { tellsFailure: true })
  return (
    <GatherDialog
      title="Réunir deux axes"
      titles={pair.axes.map(({ axis }) => axis.title)}
      label="Intitulé de l’axe commun"
      max={declaration.fields.title.max}
      missing="Donnez l’intitulé de l’axe commun."
      write={gathering}
      done="Axes réunis"
      input={({ title }) => ({ axes: pair.axes.map(({ axis }) => axis.id), title })}
      close={close}
    >
      Leurs formulations et leurs fiches-actions se retrouvent dans un seul axe. Chacune garde son secteur, ses mots et
      ses gommettes ; les comptes-rendus ne changent pas, et ce qui arrivera encore de l’un ira à l’autre.
    </GatherDialog>
  )
}
