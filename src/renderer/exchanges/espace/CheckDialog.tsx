import { Text } from '@mantine/core'
import { useState } from 'react'
import type { PosteView } from '#shared/contract/exchanges/espace.ts'
import { withDe } from '#shared/text/article.ts'
import { FormDialog } from '../../components/FormDialog.tsx'
import { HeardWords } from '../../components/HeardWords.tsx'
import { useGesture } from '../../components/use-gesture.ts'
import { useMay } from '../../components/use-may.ts'
import { posteName } from './poste-words.ts'

interface Props {
  readonly poste: PosteView
  readonly close: () => void
}

/** Over the telephone: the words are typed as they are heard. */
export function CheckDialog({ poste, close }: Props) {
  const [heard, hear] = useState('')
  const checked = useGesture('espace', 'checked', { tellsFailure: true })
  const forAll = useMay('members')
  const name = posteName(poste)
  const said = `Ordinateur vérifié : ${name}`
  // What is noted at this poste alone is no change of the espace: « Annuler » would take back another.
  const submit = () => checked.act({ poste: poste.id, words: heard }, forAll ? said : { noUndo: said }, close)
  return (
    <FormDialog
      size={620}
      title={`Vérifier l’ordinateur ${withDe(name)}`}
      verb="Vérifier ces mots"
      write={checked}
      submit={submit}
      close={close}
    >
      <Text>
        Appelez {name} à un numéro que vous connaissez, et demandez de lire les six mots de son écran « Échanges »,
        « Collègues ».
      </Text>
      <HeardWords words={heard} setWords={hear} first />
      <Text size="sm" c="var(--ink-2)">
        Si Concerto les refuse encore une fois relus, fermez cette fenêtre et n’appliquez aucun envoi {withDe(name)}. La
        vérification est datée, à votre nom, et vaut {forAll ? 'pour tout l’espace' : 'ici seulement'}.
      </Text>
    </FormDialog>
  )
}
