import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { Territory } from '#shared/contract/territory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { useWorkspace } from '../../../api/workspace.tsx'
import { tellDone } from '../../../components/tell-done.tsx'
import { useUndo } from '../../../components/use-undo.ts'
import { plural } from '../../../words/numbers.ts'
import classes from './sectors.module.css'
import { areasOf, type Ticked } from './ticked-areas.ts'

interface Props {
  readonly territory: Territory
  readonly ticked: Ticked
  readonly clear: () => void
}

/** What can be done with the communes that are ticked; each is one deed, that « Annuler » takes back. */
export function AreaActions({ territory, ticked, clear }: Props) {
  const { sectors } = useWorkspace()
  const { undo } = useUndo()
  const assign = useApiMutation('territory', 'assign')
  const exclude = useApiMutation('territory', 'exclude')
  const areas = areasOf(territory, ticked)
  const communes = plural(ticked.size, 'commune', 'communes')
  const done = (what: string) => {
    clear()
    tellDone(`${communes} ${what}`, undo)
  }
  const put = (sector: RowId | null, name: string) =>
    assign.mutate(
      { areas, sector },
      { onSuccess: () => done(sector === null ? 'sans secteur' : `dans le secteur ${name}`) },
    )
  const leave = (excluded: boolean) =>
    exclude.mutate({ areas, excluded }, { onSuccess: () => done(excluded ? 'hors du périmètre' : 'dans le périmètre') })
  const none = ticked.size === 0
  return (
    <div className={classes.actions}>
      <span role="status" className={classes.count}>
        {none ? 'Cochez ce qui change de secteur.' : `${communes} ${ticked.size < 2 ? 'cochée' : 'cochées'}`}
      </span>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button disabled={none} rightSection={<IconChevronDown size={16} />}>
            Mettre dans un secteur
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {sectors.map(({ id, name }) => (
            <Menu.Item key={id} onClick={() => put(id, name ?? 'sans nom')}>
              Secteur {name}
            </Menu.Item>
          ))}
          <Menu.Item onClick={() => put(null, '')}>Aucun secteur</Menu.Item>
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
