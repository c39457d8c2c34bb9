import { Stack, Text, VisuallyHidden } from '@mantine/core'
import type { FollowUpList } from '#shared/contract/meetings/follow-ups.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { followUp as declaration } from '#shared/records/meetings/follow-up.ts'
import { useApiMutation, useApiQuery } from '../../api/hooks.ts'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { useMoving } from '../../components/moving/use-moving.ts'
import { List } from '../../components/plain/List.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { AddFollowUp } from './AddFollowUp.tsx'
import { FollowUpRow } from './FollowUpRow.tsx'
import { followUpName } from './follow-up-words.ts'
import classes from './follow-ups.module.css'
import { SaidInTexts } from './SaidInTexts.tsx'

/** What a meeting decided and asked: its list, a line to add, and what its texts say. Stands in any screen of a meeting. */
export function MeetingFollowUps({ meeting }: { readonly meeting: RowId }) {
  const list = useApiQuery('followUps', 'list', { meeting })
  if (list.isError) return <ErrorMessage thrown={list.error} retry={() => void list.refetch()} />
  if (list.data === undefined) return <Waiting rows={4} />
  return (
    <div className={classes.frame}>
      <Stack gap="lg">
        <OrderedList list={list.data} />
        <AddFollowUp meeting={meeting} today={list.data.today} />
        <SaidInTexts meeting={meeting} today={list.data.today} />
      </Stack>
    </div>
  )
}

function OrderedList({ list: { lines, today } }: { readonly list: FollowUpList }) {
  const moving = useMoveFollowUp(lines.map(({ followUp }) => followUp.id))
  const byId = new Map(lines.map((line) => [line.followUp.id, line]))
  if (lines.length === 0)
    return (
      <Text c="var(--ink-2)">
        Rien n’est noté pour l’instant. Écrivez une décision ou une tâche, avec qui la porte et pour quand.
      </Text>
    )
  return (
    <div>
      <div className={classes.heads} aria-hidden="true">
        {heads.map((field) => (
          <span key={field}>{declaration.fields[field].label}</span>
        ))}
      </div>
      <List ordered framed ruled aria-label="Décisions et tâches">
        {moving.order.flatMap((id) => {
          const line = byId.get(id)
          const move = (step: 1 | -1) => line && moving.moveNow(id, step, followUpName(line.followUp))
          return line === undefined ? [] : [<FollowUpRow key={id} line={line} today={today} move={move} />]
        })}
      </List>
      <VisuallyHidden component="p" role="status">
        {moving.said}
      </VisuallyHidden>
    </div>
  )
}

const heads = ['kind', 'text', 'bearer', 'dueOn'] as const

function useMoveFollowUp(stored: readonly RowId[]) {
  const moving = useApiMutation('followUps', 'move')
  return useMoving(stored, { gender: 'f', write: (id, after) => moving.mutateAsync({ id, after }) })
}
