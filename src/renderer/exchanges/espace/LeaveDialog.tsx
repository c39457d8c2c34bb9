import { Text } from '@mantine/core'
import type { PosteView } from '#shared/contract/exchanges/espace.ts'
import { FormDialog } from '../../components/FormDialog.tsx'
import { useGesture } from '../../components/use-gesture.ts'
import { posteName } from './poste-words.ts'

interface Props {
  readonly poste: PosteView
  readonly close: () => void
}

/** Someone leaves the espace, or comes back: what it means for what is sent and what comes. */
export function LeaveDialog({ poste, close }: Props) {
  const setLeft = useGesture('espace', 'setLeft', { tellsFailure: true })
  const leaves = poste.leftOn === null
  const name = posteName(poste)
  const submit = () =>
    setLeft.act(
      { poste: poste.id, left: leaves },
      leaves ? `${name} ne fait plus partie des échanges` : `${name} fait de nouveau partie des échanges`,
      close,
    )
  return (
    <FormDialog
      size={620}
      title={leaves ? `${name} quitte l’espace` : `${name} revient dans l’espace`}
      verb={leaves ? 'Noter son départ' : 'Noter son retour'}
      write={setLeft}
      submit={submit}
      close={close}
    >
      {leaves ? (
        <>
          <Text>
            À partir de maintenant, plus aucun envoi n’est chiffré pour son ordinateur. Ce que vous avez reçu de lui
            reste dans l’espace, à son nom&nbsp;; ce qu’il écrirait ensuite n’est montré nulle part, et vous serait
            soumis dans «&nbsp;À examiner&nbsp;».
          </Text>
          <Text c="var(--ink-2)">
            Son ordinateur garde ce qu’il a déjà reçu : demandez à la personne d’effacer son dossier Concerto. Vos
            autres collègues l’apprendront avec votre prochain envoi.
          </Text>
        </>
      ) : (
        <Text>
          Les prochains envois seront de nouveau chiffrés pour son ordinateur, les siens s’appliqueront, et ce qu’il a
          écrit entre-temps comptera. Si l’ordinateur a changé entre-temps, ne le faites pas revenir : choisissez
          « L’ordinateur a changé ».
        </Text>
      )}
    </FormDialog>
  )
}
