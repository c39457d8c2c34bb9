import { Button, Group, Stack } from '@mantine/core'
import type { PostSummary } from '#shared/contract/directory/directory.ts'
import type { Post } from '#shared/records/records.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { RecordField } from '../../components/fields/RecordField.tsx'
import { tellDone } from '../../components/tell-done.tsx'
import { useUndo } from '../../components/use-undo.ts'
import { dayOf } from '../../words/dates.ts'

/** One function: what, in what quality, since when; ended, it stays in the history of both. */
export function PostFields({ post }: { readonly post: PostSummary }) {
  const update = useApiMutation('records', 'update')
  const remove = useApiMutation('records', 'remove')
  const { undo } = useUndo()
  const row: Post = { ...post, person: post.person?.id ?? null, actor: post.actor?.id ?? null }
  const of = { record: 'post', row } as const
  const end = () =>
    update.mutate(
      { record: 'post', id: post.id, changes: { endsOn: dayOf(new Date()) } },
      { onSuccess: () => tellDone('Fonction terminée aujourd’hui', undo) },
    )
  const act = () =>
    remove.mutate({ record: 'post', id: post.id }, { onSuccess: () => tellDone('Fonction retirée', undo) })
  return (
    <Stack gap="sm">
      <RecordField {...of} field="title" />
      <RecordField {...of} field="actor" current={post.actor} />
      <RecordField {...of} field="quality" />
      <Group grow align="flex-start">
        <RecordField {...of} field="startsOn" />
        <RecordField {...of} field="endsOn" />
      </Group>
      <RecordField {...of} field="fneReferent" />
      <Group gap="sm">
        {post.endsOn === null && (
          <Button size="xs" onClick={end}>
            Terminer la fonction
          </Button>
        )}
        <Button size="xs" variant="subtle" onClick={act}>
          Retirer la fonction
        </Button>
      </Group>
    </Stack>
  )
}
