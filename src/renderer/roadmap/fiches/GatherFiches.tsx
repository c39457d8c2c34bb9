import type { NearFiches } from '#shared/contract/roadmap/fiches.ts'
import { fiche as declaration } from '#shared/records/roadmap/fiche/fiche.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { GatherDialog } from '../../components/gather/GatherDialog.tsx'

interface Props {
  readonly pair: NearFiches
  readonly close: () => void
}

/** One fiche of two. */
export function GatherFiches({ pair, close }: Props) {
  const gathering = useApiMutation('fiches', 'gather', { tellsFailure: true })
  return (
    <GatherDialog
      title="Réunir deux fiches-actions"
      titles={pair.fiches.map(({ fiche }) => fiche.title)}
      label="Intitulé de la fiche principale"
      max={declaration.fields.title.max}
      missing="Donnez l’intitulé de la fiche principale."
      write={gathering}
      done="Fiches réunies"
      input={({ title }) => ({ fiches: pair.fiches.map(({ fiche }) => fiche.id), title })}
      close={close}
    >
      La plus ancienne devient la fiche principale : elle garde ses textes, prend à l’autre ce qu’elle ne dit pas, et
      réunit étapes, structures, indicateurs et commentaires. Ce que l’autre dit autrement reste à lire sous elle ; les
      comptes-rendus ne changent pas, et ce qui arrivera encore de l’une ira à l’autre.
    </GatherDialog>
  )
}
