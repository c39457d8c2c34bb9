import { Button } from '@mantine/core'
import { IconPlayerPause, IconPlus } from '@tabler/icons-react'

/** What is added follows the point one was in last. */
export function AddButtons({ add }: { readonly add: (kind: 'point' | 'pause') => void }) {
  return (
    <>
      <Button size="xs" leftSection={<IconPlayerPause size={16} stroke={1.6} />} onClick={() => add('pause')}>
        Ajouter une pause
      </Button>
      <Button size="xs" leftSection={<IconPlus size={16} stroke={1.6} />} onClick={() => add('point')}>
        Ajouter un point
      </Button>
    </>
  )
}
