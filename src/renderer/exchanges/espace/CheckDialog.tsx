import { Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { PosteView } from '#shared/contract/exchanges/espace.ts'
import { FormDialog } from '../../components/FormDialog.tsx'
import { useGesture } from '../../components/use-gesture.ts'
import { ofName } from '../../words/of-name.ts'
import { posteName } from './poste-words.ts'
import { SixWords } from './SixWords.tsx'

interface Props {
  readonly poste: PosteView
  readonly close: () => void
}

/** Over the telephone: the words are compared with those on screen, or typed as they are heard. */
export function CheckDialog({ poste, close }: Props) {
  const [heard, hear] = useState('')
  const checked = useGesture('espace', 'checked', { tellsFailure: true })
  const name = posteName(poste)
  const submit = () =>
    checked.act({ poste: poste.id, words: heard.trim() === '' ? null : heard }, `Poste vérifié : ${name}`, close)
  return (
    <FormDialog
      size={620}
      title={`Vérifier le poste ${ofName(name)}`}
      verb={heard.trim() === '' ? 'Ce sont les mêmes six mots' : 'Vérifier les mots tapés'}
      write={checked}
      submit={submit}
      close={close}
    >
      <Text>
        Appelez {name} à un numéro que vous connaissez, et demandez de lire les six mots de son écran « Échanges »,
        « Postes ». Voici ceux que Concerto attend :
      </Text>
      <SixWords label={`Six mots ${ofName(name)}`} words={poste.fingerprint} />
      <TextInput
        label="Ou tapez ceux que vous entendez (facultatif)"
        description="Concerto les compare ; les accents et les majuscules ne comptent pas."
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        value={heard}
        onChange={(event) => hear(event.currentTarget.value)}
      />
      <Text size="sm" c="var(--ink-2)">
        Si un seul mot diffère, fermez cette fenêtre et n’appliquez aucun lot de ce poste. La vérification est datée, à
        votre nom, et vaut pour tout l’espace.
      </Text>
    </FormDialog>
  )
}
