import { Button } from '@mantine/core'
import { useApiMutation } from '../../api/hooks.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { firstOf, goOnTo } from '../../components/go-on-to.ts'

/** A poste alone: what exchanging is, and its first step. */
export function NotStarted() {
  const start = useApiMutation('espace', 'start')
  return (
    <EmptyState
      title="Ce poste n’échange pas encore."
      action={
        <Button
          variant="filled"
          loading={start.isPending}
          onClick={() => start.mutate({}, { onSuccess: () => goOnTo(() => firstOf('#page-title')) })}
        >
          Préparer ce poste
        </Button>
      }
    >
      Les secrétariats et le hub échangent des fichiers chiffrés, les « lots », par courriel, clé USB ou dossier
      partagé. Préparer ce poste crée ses clés, ici et nulle part ailleurs ; vous pourrez ensuite inviter les autres.
    </EmptyState>
  )
}
