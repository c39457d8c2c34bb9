import { Alert } from '@mantine/core'
import { IconClock } from '@tabler/icons-react'

/** A section points to a grid that is not here: it may come with the next exchange. */
export function MissingGrid() {
  return (
    <Alert color="ocre" icon={<IconClock size={20} stroke={1.6} />}>
      Le contenu de ce tableau n’est pas dans cet espace. Il arrivera peut-être d’un autre ordinateur&nbsp;; le reste du
      compte-rendu n’est pas touché.
    </Alert>
  )
}
