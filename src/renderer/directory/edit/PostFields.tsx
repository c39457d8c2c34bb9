import { Button, Group, Stack } from '@mantine/core'
import type { PostSummary } from '#shared/contract/directory/directory.ts'
import type { Post } from '#shared/records/records.ts'
import { RecordField } from '../../components/fields/RecordField.tsx'
import { useGesture } from '../../components/use-gesture.ts'
import { dayOf } from '../../words/dates.ts'

/** One function: what, in what quality, since when; ended, it stays in the history of both. */
export function PostFields({ post }: { readonly post: PostSummary }) {
  const update = useGesture('records', 'update')
  const remove = useGesture('records', 'remove')
  const row: Post = { ...post, person: post.person?.id ?? null, actor: post.actor?.id ?? null }
  const of = { record: 'post', row } as const
  const end = () =>
    update.act({ record: 'post', id: post.id, changes: { endsOn: dayOf(new Date()) } }, 'Fonction terminée aujourd’hui')
  const takeOut = () => remove.act({ record: 'post', id: post.id }, 'Fonction retirée')
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
            Mettre fin à la fonction
          </Button>
        )}
        <Button size="xs" variant="subtle" onClick={takeOut}>
          Retirer la fonction
        </Button>
      </Group>
    </Stack>
  )
}
