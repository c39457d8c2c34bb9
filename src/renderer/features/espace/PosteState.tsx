import { IconAlertTriangle, IconLogout, IconReplace, IconShieldCheck } from '@tabler/icons-react'
import type { PosteView } from '#shared/contract/espace.ts'
import { State } from '../../components/State.tsx'
import { longDate } from '../../words/dates.ts'
import { checkedWords, isReplaced } from './poste-words.ts'

interface Props {
  readonly poste: PosteView
  readonly all: readonly PosteView[]
}

/** Whether a poste takes part, and whether somebody heard its six words. */
export function PosteState({ poste, all }: Props) {
  if (poste.leftOn !== null)
    return isReplaced(poste, all) ? (
      <State icon={IconReplace}>Remplacé le {longDate(poste.leftOn)}</State>
    ) : (
      <State icon={IconLogout}>Parti le {longDate(poste.leftOn)}</State>
    )
  return poste.checkedOn === null ? (
    <State icon={IconAlertTriangle} tone="ochre">
      À vérifier au téléphone
    </State>
  ) : (
    <State icon={IconShieldCheck} tone="accent">
      Vérifié {checkedWords(poste)}
    </State>
  )
}
