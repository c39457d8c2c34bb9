import { Text } from '@mantine/core'
import { FormDialog } from '../../components/FormDialog.tsx'
import { MarkedList } from '../../components/plain/MarkedList.tsx'
import { useGesture } from '../../components/use-gesture.ts'

/** New keys for this poste: what the others will see, and what to ask them. */
export function RenewDialog({ close }: { readonly close: () => void }) {
  const renew = useGesture('espace', 'renew', { tellsFailure: true })
  const submit = () => renew.act({}, { noUndo: 'Les clés de cet ordinateur sont remplacées' }, close)
  return (
    <FormDialog
      size={620}
      title="Remplacer les clés de cet ordinateur"
      verb="Remplacer les clés"
      write={renew}
      submit={submit}
      close={close}
    >
      <Text>
        À faire si quelqu’un a pu copier le dossier de Concerto, ou si l’ordinateur a changé. De nouvelles clés sont
        faites ici, et cet ordinateur a six nouveaux mots. Votre travail reste entier, à votre nom.
      </Text>
      <MarkedList ordered>
        <li>Les envois déjà en route vers cet ordinateur ne s’ouvriront plus : redemandez-les.</li>
        <li>
          Votre prochain envoi sera retenu, jusqu’à ce que le secrétariat du département entende vos nouveaux mots.
        </li>
        <li>Les anciennes clés ne se retrouvent pas : ce geste ne s’annule pas.</li>
      </MarkedList>
    </FormDialog>
  )
}
