import { useState } from 'react'
import type { AgendaOwner } from '#shared/contract/meetings/agenda.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { AgendaItem } from '#shared/records/records.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { type Moving, useMoving } from '../../components/moving/use-moving.ts'
import { useEnter } from '../../components/use-enter.ts'
import { useGesture } from '../../components/use-gesture.ts'
import { pointName } from './agenda-words.ts'
import { titleId } from './point-ids.ts'

/** What one does with the points of an agenda. */
export interface AgendaEditing {
  readonly moving: Moving
  /** The point one was in last: what is added follows it. */
  readonly select: (id: RowId) => void
  readonly add: (kind: 'point' | 'pause') => void
  readonly addAfter: (id: RowId) => void
  readonly duplicate: (item: AgendaItem) => void
  readonly remove: (item: AgendaItem) => void
}

export function useAgenda(owner: AgendaOwner, agenda: readonly AgendaItem[]): AgendaEditing {
  const [selected, select] = useState<RowId | null>(null)
  const entering = useEnter(agenda, titleId)
  const moving = useMovePoint(agenda)
  const adding = useApiMutation('agenda', 'add')
  const duplicating = useApiMutation('agenda', 'duplicate')
  const removing = useGesture('records', 'remove')
  const add = (kind: 'point' | 'pause', after: RowId | null) =>
    entering.add(() => adding.mutateAsync({ owner, after, kind }))
  return {
    moving,
    select,
    add: (kind) => add(kind, agenda.find(({ id }) => id === selected)?.id ?? agenda.at(-1)?.id ?? null),
    addAfter: (id) => add('point', id),
    duplicate: ({ id }) => entering.add(() => duplicating.mutateAsync({ id })),
    remove: (item) => {
      const at = moving.order.indexOf(item.id)
      const neighbour = moving.order[at + 1] ?? moving.order[at - 1]
      removing.act(
        { record: 'agendaItem', id: item.id },
        `Point supprimé\u00a0: ${pointName(item)}`,
        () => neighbour !== undefined && entering.enter(neighbour),
      )
    },
  }
}

function useMovePoint(agenda: readonly AgendaItem[]): Moving {
  const moving = useApiMutation('agenda', 'move')
  return useMoving(
    agenda.map(({ id }) => id),
    { gender: 'm', write: (id, after) => moving.mutateAsync({ id, after }) },
  )
}
