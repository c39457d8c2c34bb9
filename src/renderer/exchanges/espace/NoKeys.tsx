import { Button } from '@mantine/core'
import { useState } from 'react'
import type { EspaceView } from '#shared/contract/exchanges/espace.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { useWorkspace } from '../../api/workspace.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { firstOf, goOnTo } from '../../components/go-on-to.ts'
import { RenewDialog } from './RenewDialog.tsx'
import { TakeOverDialog } from './TakeOverDialog.tsx'

/** This poste has no keys that open: never had any, lost them, or has them closed elsewhere. */
export function NoKeys({ keys }: Pick<EspaceView, 'keys'>) {
  const { standing } = useWorkspace()
  const [asked, ask] = useState(false)
  const start = useApiMutation('espace', 'start')
  const begin = () => start.mutate({}, { onSuccess: () => goOnTo(() => firstOf('#page-title')) })
  const isFirst = standing?.isFirst === true
  if (keys === 'closed' || isFirst)
    return (
      <>
        <EmptyState
          title={
            keys === 'closed' ? 'Les clés de cet ordinateur ne s’ouvrent pas ici.' : 'Cet ordinateur n’a plus ses clés.'
          }
          action={
            <Button onClick={() => ask(true)}>
              {isFirst ? 'Reprendre l’espace avec la feuille de secours…' : 'Remplacer les clés…'}
            </Button>
          }
        >
          {keys === 'closed'
            ? 'Le trousseau qui les garde est celui d’un autre ordinateur, d’une autre session, ou de la fenêtre de Concerto. Ouvrez cet espace là où il sert d’habitude. '
            : 'Le dossier vient sans doute d’une copie ou d’un autre ordinateur. '}
          {isFirst
            ? 'L’espace a été ouvert avec elles, et les droits de vos collègues y tiennent\u00a0: si elles sont perdues, la feuille de secours donne à cet ordinateur la place de l’ancien.'
            : 'Si l’ordinateur a changé, remplacez les clés\u00a0: votre travail est entier, seuls les envois en route seront à redemander.'}
        </EmptyState>
        {asked && (isFirst ? <TakeOverDialog close={() => ask(false)} /> : <RenewDialog close={() => ask(false)} />)}
      </>
    )
  // It had keys: the espace was joined.
  return standing !== null ? (
    <EmptyState
      title="Cet ordinateur n’a plus ses clés."
      action={
        <Button variant="filled" onClick={begin} loading={start.isPending}>
          Faire de nouvelles clés
        </Button>
      }
    >
      Le dossier vient sans doute d’une copie ou d’un autre ordinateur. Votre travail est entier : de nouvelles clés
      remplacent les anciennes, et vos collègues vous demanderont vos nouveaux mots.
    </EmptyState>
  ) : (
    <EmptyState
      title="Cet ordinateur n’échange encore avec personne."
      action={
        <Button variant="filled" onClick={begin} loading={start.isPending}>
          Préparer les échanges
        </Button>
      }
    >
      Le secrétariat du département et ceux des secteurs échangent des fichiers chiffrés, les «&nbsp;envois&nbsp;», par
      courriel, clé USB ou dossier partagé. Préparer les échanges fait les clés de cet ordinateur&nbsp;; rien n’est
      envoyé. Vous pourrez ensuite inviter les secrétariats de vos secteurs.
    </EmptyState>
  )
}
