import { Button, Group, Stack } from '@mantine/core'
import type { PostSummary } from '#shared/contract/directory.ts'
import { post as record } from '#shared/domain/post/post.ts'
import type { Post } from '#shared/domain/records.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { RecordField } from '../../../components/fields/RecordField.tsx'
import { useRowUpdate } from '../../../components/fields/use-row-update.ts'
import { tellDone } from '../../../components/tell-done.tsx'
import { useUndo } from '../../../components/use-undo.ts'
import { dayOf } from '../../../words/dates.ts'
import { ActorField } from './ActorField.tsx'

/** One function: what, in what quality, since when; ended, it stays in the history of both. */
export function PostFields({ post }: { readonly post: PostSummary }) {
  const { write } = useRowUpdate()
  const remove = useApiMutation('records', 'remove')
  const { undo } = useUndo()
  const row: Post = { ...post, person: post.person?.id ?? null, actor: post.actor?.id ?? null }
  const of = { record: 'post', row } as const
  const end = () =>
    void write({ record: 'post', id: post.id, changes: { endsOn: dayOf(new Date()) } }).then(
      (saved) => saved && tellDone('Fonction terminée aujourd’hui', undo),
    )
  const act = () =>
    remove.mutate({ record: 'post', id: post.id }, { onSuccess: () => tellDone('Fonction retirée', undo) })
  return (
    <Stack gap="sm">
      <RecordField {...of} field="title" />
      <ActorField
        label={record.fields.actor.label}
        current={post.actor}
        onChange={(actor) => write({ record: 'post', id: post.id, changes: { actor: actor?.id ?? null } })}
      />
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
