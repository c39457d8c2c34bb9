import { Text } from '@mantine/core'
import type { PosteView } from '#shared/contract/exchanges/espace.ts'
import { FormDialog } from '../../components/FormDialog.tsx'
import { useDocument } from '../../components/jobs/use-document.ts'
import { useJob } from '../../components/jobs/use-job.ts'
import { MarkedList } from '../../components/plain/MarkedList.tsx'
import { ofName } from '../../words/of-name.ts'
import { posteName } from './poste-words.ts'

interface Props {
  readonly poste: PosteView
  readonly close: () => void
}

/** The computer of a member was lost or changed: it is set aside, and its member joins again as the same person. */
export function ReplaceDialog({ poste, close }: Props) {
  const invitation = useDocument(useJob('espace', 'replace'), { done: 'Invitation prête', close })
  const name = posteName(poste)
  return (
    <FormDialog
      size={620}
      title={`L’ordinateur ${ofName(name)} a changé`}
      verb="Préparer son invitation"
      write={invitation}
      submit={() => invitation.write((job) => ({ poste: poste.id, job }))}
      close={close}
    >
      <Text>
        Un ordinateur perdu, volé ou remplacé emporte ses clés : elles ne se retrouvent pas. Ce poste est mis de côté
        dès maintenant, plus rien n’est chiffré pour lui, et une invitation au même nom est préparée.
      </Text>
      <MarkedList ordered>
        <li>Donnez l’invitation à {name}, par courriel ou sur une clé.</li>
        <li>Sur son nouvel ordinateur, elle s’ouvre au premier lancement de Concerto.</li>
        <li>Son premier lot sera retenu : ses nouveaux mots vous seront demandés au téléphone.</li>
        <li>Votre lot suivant lui rendra tout ce que l’espace contient.</li>
      </MarkedList>
    </FormDialog>
  )
}
