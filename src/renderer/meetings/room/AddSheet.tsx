import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { AgendaItem } from '#shared/records/records.ts'
import { useApiMutation } from '../../api/hooks.ts'
import type { Entering } from './use-entering.ts'

const sheets = {
  axes: { kind: 'axis', label: 'Ajouter un tableau d’axe' },
  fiches: { kind: 'fiche', label: 'Ajouter une fiche-action' },
} as const

/** One more table, or fiche, for the points that work on several. */
export function AddSheet({ point, enterAfter }: { readonly point: AgendaItem } & Pick<Entering, 'enterAfter'>) {
  const add = useApiMutation('session', 'addSheet')
  if (point.minutesText !== 'axes' && point.minutesText !== 'fiches') return null
  const { kind, label } = sheets[point.minutesText]
  return (
    <Button
      variant="subtle"
      size="xs"
      mt="sm"
      leftSection={<IconPlus size={16} stroke={1.6} />}
      onClick={() =>
        enterAfter(async () => ({ point: point.id, section: (await add.mutateAsync({ point: point.id, kind })).id }))
      }
    >
      {label}
    </Button>
  )
}
