import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { Territory } from '#shared/contract/directory/territory.ts'
import { useWorkspace } from '../../../api/workspace.tsx'
import { plural } from '../../../words/numbers.ts'
import classes from './sectors.module.css'
import type { Ticked } from './ticked-areas.ts'
import { useAreaDeeds } from './use-area-deeds.ts'

interface Props {
  readonly territory: Territory
  readonly ticked: Ticked
  /** Called once it is done: ticks go, and the focus returns to the tree. */
  readonly finish: () => void
}

/** What can be done with the communes that are ticked. */
export function AreaActions({ territory, ticked, finish }: Props) {
  const { sectors } = useWorkspace()
  const { put, leave } = useAreaDeeds(territory, ticked, finish)
  const none = ticked.size === 0
  return (
    <div className={classes.actions}>
      <span role="status" className={classes.count}>
        {none ? 'Cochez ce qui change de secteur.' : plural(ticked.size, 'commune cochée', 'communes cochées')}
      </span>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button disabled={none} rightSection={<IconChevronDown size={16} />}>
            Mettre dans un secteur
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {sectors.map((sector) => (
            <Menu.Item key={sector.id} onClick={() => put(sector)}>
              Secteur {sector.name}
            </Menu.Item>
          ))}
          <Menu.Item onClick={() => put(null)}>Aucun secteur</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Button disabled={none} onClick={() => leave(true)}>
        Laisser hors périmètre
      </Button>
      <Button disabled={none} onClick={() => leave(false)}>
        Reprendre
      </Button>
    </div>
  )
}
