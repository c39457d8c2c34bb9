import { Box, Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import type { WriteView } from './write-view.ts'

interface Props {
  readonly meeting: RowId
  readonly show: WriteView['show']
}

/** Minutes in which nothing is written yet: where to begin. */
export function EmptyMinutes({ meeting, show }: Props) {
  const add = useApiMutation('minutes', 'addSection')
  const begin = (kind: 'front' | 'text') =>
    add.mutate({ meeting, after: null, kind, level: 1 }, { onSuccess: ({ id }) => show(id) })
  return (
    <Box py="lg" px="var(--s8)">
      <EmptyState
        title="Ce compte-rendu n’a encore aucune section."
        action={
          <>
            <Button leftSection={<IconPlus size={18} stroke={1.6} />} onClick={() => begin('front')}>
              Commencer par le bloc titre
            </Button>
            <Button variant="subtle" onClick={() => begin('text')}>
              Commencer par un texte
            </Button>
          </>
        }
      >
        Le bloc titre porte le nom de la feuille de route, le secteur et la date. Les textes, tableaux d’axe,
        fiches-actions et la liste des présents viennent ensuite, dans l’ordre que vous voulez.
      </EmptyState>
    </Box>
  )
}
