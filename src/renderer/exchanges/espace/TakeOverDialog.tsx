import { Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { FormDialog } from '../../components/FormDialog.tsx'
import { MarkedList } from '../../components/plain/MarkedList.tsx'
import { useGesture } from '../../components/use-gesture.ts'
import { plural } from '../../words/numbers.ts'

/** The 24 words of the sheet of recovery, by which this computer takes the place of the one that opened the espace. */
export function TakeOverDialog({ close }: { readonly close: () => void }) {
  const [words, write] = useState('')
  const takeOver = useGesture('espace', 'takeOver', { tellsFailure: true })
  const typed = words.split(/[\s,;.]+/).filter((word) => word !== '').length
  const submit = () => takeOver.act({ words }, { noUndo: 'Cet ordinateur tient maintenant l’espace' }, close)
  return (
    <FormDialog
      size={620}
      title="Reprendre l’espace"
      verb="Reprendre l’espace"
      write={takeOver}
      submit={submit}
      disabled={typed !== 24}
      close={close}
    >
      <Text>
        À faire quand l’ordinateur qui a ouvert l’espace est perdu, ou n’a plus ses clés. Cet ordinateur prend sa place,
        et dit désormais qui prend part.
      </Text>
      <Textarea
        label="Les 24 mots de la feuille de secours"
        description="Dans leur ordre, séparés par des espaces. Les accents et les majuscules ne comptent pas."
        value={words}
        onChange={({ currentTarget }) => write(currentTarget.value)}
        minRows={4}
        autosize
        autoComplete="off"
        spellCheck={false}
        data-autofocus
      />
      <Text size="sm" c="var(--ink-2)" role="status">
        {typed === 0 ? 'Aucun mot tapé' : plural(typed, 'mot tapé', 'mots tapés')} sur 24
      </Text>
      <MarkedList>
        <li>Ce que l’ancien ordinateur avait décidé reste, aussi loin que vous l’avez reçu ici.</li>
        <li>Ce qu’il écrirait ensuite n’est plus montré&nbsp;: s’il se retrouve, invitez de nouveau sa personne.</li>
        <li>Vos collègues l’apprennent par votre prochain envoi. Ce geste ne s’annule pas.</li>
      </MarkedList>
    </FormDialog>
  )
}
