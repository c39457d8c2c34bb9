import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { MeetingSummary } from '#shared/contract/meetings.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { LinkButton } from '../../../components/links.tsx'
import { tellDone } from '../../../components/tell-done.tsx'
import { useUndo } from '../../../components/use-undo.ts'
import { HistoryButton } from '../../history/HistoryButton.tsx'

/** Removing asks nothing: « Annuler » brings the meeting back with its minutes and its list. */
export function MeetingActions({ summary }: { readonly summary: MeetingSummary }) {
  const remove = useApiMutation('meetings', 'remove')
  const navigate = useNavigate()
  const { undo } = useUndo()
  const act = () =>
    remove.mutate(
      { id: summary.id },
      {
        onSuccess: () => {
          tellDone('Réunion supprimée', undo)
          void navigate({ to: '/reunions' })
        },
      },
    )
  return (
    <>
      <HistoryButton record="meeting" id={summary.id} />
      <Button leftSection={<IconTrash size={18} stroke={1.6} />} onClick={act} loading={remove.isPending}>
        Supprimer
      </Button>
      <LinkButton to="/comptes-rendus/$meeting" params={{ meeting: summary.id }} variant="filled">
        {!summary.written ? 'Écrire le compte-rendu' : 'Ouvrir le compte-rendu'}
      </LinkButton>
    </>
  )
}
