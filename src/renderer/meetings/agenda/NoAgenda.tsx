import { Button } from '@mantine/core'
import { EmptyState } from '../../components/EmptyState.tsx'

interface Props {
  readonly add: () => void
  readonly chooseTemplate?: () => void
}

/** An agenda without points: the two ways to begin. */
export function NoAgenda({ add, chooseTemplate }: Props) {
  return (
    <EmptyState
      order={3}
      title="Rien n’est encore à l’ordre du jour."
      action={
        <>
          {chooseTemplate !== undefined && <Button onClick={chooseTemplate}>Choisir un modèle</Button>}
          <Button onClick={add}>Ajouter un point</Button>
        </>
      }
    >
      {chooseTemplate === undefined
        ? 'Ajoutez un point\u00a0: son heure se calcule à mesure.'
        : 'Partez d’un modèle, puis ajustez\u00a0: les heures se calculent à mesure.'}
    </EmptyState>
  )
}
