import { Alert, Button, Group } from '@mantine/core'
import { IconLifebuoy } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { RowChange } from '#shared/contract/workspace/records.ts'
import { agree, plural } from '../../words/numbers.ts'
import type { Draft } from './drafts.ts'
import { lostDrafts } from './lost-drafts.ts'
import { drafts } from './window-drafts.ts'
import { useWriting } from './writing.tsx'

interface Props {
  /** What is written on this screen, by id. */
  readonly rows: ReadonlyMap<string, object>
}

/** What was typed and never reached the database, because the window or the program stopped: taken back, or left. */
export function RecoveredText({ rows }: Props) {
  const [lost, setLost] = useLostDrafts(rows)
  const { queue } = useWriting()
  if (lost.length === 0) return null
  const takeBack = () => {
    for (const { record, id, field, value } of lost)
      queue.save({ record, id, changes: { [field]: value } } as unknown as RowChange)
    setLost([])
  }
  const leave = () => {
    drafts.discard(lost)
    setLost([])
  }
  return (
    <Alert
      color="ocre"
      icon={<IconLifebuoy size={20} stroke={1.6} />}
      role="status"
      title={agree(
        lost.length,
        'Un texte non enregistré a été retrouvé',
        'Des textes non enregistrés ont été retrouvés',
      )}
    >
      Concerto s’est arrêté avant d’enregistrer {plural(lost.length, 'texte', 'textes')}.{' '}
      {agree(
        lost.length,
        'Le reprendre remplace ce qui est écrit au même endroit',
        'Les reprendre remplace ce qui est écrit aux mêmes endroits',
      )}
      &nbsp;; «&nbsp;Annuler&nbsp;» reste possible.
      <Group gap="sm" mt="sm">
        <Button size="xs" onClick={takeBack}>
          Reprendre
        </Button>
        <Button size="xs" variant="subtle" onClick={leave}>
          Laisser
        </Button>
      </Group>
    </Alert>
  )
}

/** Looked for once, when the screen opens. */
function useLostDrafts(rows: ReadonlyMap<string, object>) {
  const [lost, setLost] = useState<readonly Draft[]>([])
  const [opened] = useState(rows)
  useEffect(() => {
    void drafts.left(new Set(opened.keys())).then((left) => {
      const { lost: found, stored } = lostDrafts(left, opened)
      drafts.discard(stored)
      setLost(found)
    })
  }, [opened])
  return [lost, setLost] as const
}
