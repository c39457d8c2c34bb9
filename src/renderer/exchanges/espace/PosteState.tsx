import { IconAlertTriangle, IconLogout, IconReplace, IconShieldCheck } from '@tabler/icons-react'
import type { PosteView } from '#shared/contract/exchanges/espace.ts'
import { Second } from '../../components/plain/Second.tsx'
import { State } from '../../components/State.tsx'
import { longDate } from '../../words/dates.ts'
import { isReplaced } from './poste-words.ts'

interface Props {
  readonly poste: PosteView
  readonly all: readonly PosteView[]
}

/** Whether a poste takes part, and whether somebody heard its six words; since when, and who says so. */
export function PosteState({ poste, all }: Props) {
  const { leftOn, checkedOn, checkedBy } = poste
  if (leftOn !== null)
    return (
      <>
        {isReplaced(poste, all) ? <State icon={IconReplace}>Remplacé</State> : <State icon={IconLogout}>Parti</State>}
        <Second block>le {longDate(leftOn)}</Second>
      </>
    )
  if (checkedOn === null)
    return (
      <State icon={IconAlertTriangle} tone="ochre">
        À vérifier
      </State>
    )
  return (
    <>
      <State icon={IconShieldCheck} tone="accent">
        Vérifié
      </State>
      <Second block>
        le {longDate(checkedOn)}
        {checkedBy !== null && `, par ${checkedBy}`}
      </Second>
    </>
  )
}
