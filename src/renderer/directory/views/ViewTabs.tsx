import { ActionIcon, Checkbox, Popover, ScrollArea, Stack, Tabs, Text, Tooltip, VisuallyHidden } from '@mantine/core'
import { IconColumns3 } from '@tabler/icons-react'
import type { DirectoryListName } from '#shared/contract/directory/directory.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { useWorkspace } from '../../api/workspace.tsx'
import { figure } from '../../words/numbers.ts'
import { listColumns } from '../list/columns.tsx'
import type { Columns } from '../list/use-columns.ts'
import type { Directory } from '../use-directory.ts'
import { SaveView } from './SaveView.tsx'
import { ViewMenu } from './ViewMenu.tsx'
import classes from './views.module.css'
import { commonViews, type View, viewOf, viewShown } from './views.ts'

interface Props {
  readonly directory: Directory
  readonly columns: Columns
}

/** The views of the list as tabs, each with how many rows it keeps. */
export function ViewTabs({ directory, columns }: Props) {
  const { list, filter } = directory.query
  const views = useViews(list)
  const counts = useApiQuery('directory', 'countEach', { list, filters: views.map((view) => view.filter) })
  const shown = viewShown(views, filter)
  const open = (id: string | null) => {
    const view = views.find((candidate) => candidate.id === id)
    if (view === undefined) return
    directory.setFilterAndSort(view.filter, view.sort)
    if (view.columns !== null) columns.show(view.columns)
  }
  return (
    <div className={classes.views}>
      <ScrollArea type="hover" scrollbars="x" scrollbarSize={6} className={classes.scroll ?? ''}>
        <Tabs
          value={shown?.id ?? null}
          onChange={open}
          classNames={{ list: classes.list ?? '', tab: classes.tab ?? '' }}
        >
          <Tabs.List aria-label="Vues">
            {views.map(({ id, name }, index) => (
              <Tabs.Tab key={id} value={id}>
                {name}{' '}
                <Text span ms="var(--s1)" size="sm">
                  {figure(counts.data?.[index] ?? 0)}
                </Text>
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </Tabs>
      </ScrollArea>
      {shown?.saved && <ViewMenu view={shown.saved} />}
      <ColumnsMenu list={list} columns={columns} />
      <SaveView directory={directory} columns={columns} views={views} shown={shown} />
    </div>
  )
}

function useViews(list: Directory['query']['list']): readonly View[] {
  const { sectors, member } = useWorkspace()
  const saved = useApiQuery('directory', 'views', { list })
  const sector = sectors.find(({ id }) => id === member.sector) ?? null
  return [...commonViews(list, sector), ...(saved.data ?? []).map(viewOf)]
}

interface ColumnsMenuProps {
  readonly list: DirectoryListName
  readonly columns: Columns
}

/** Which columns stand beside the name. */
function ColumnsMenu({ list, columns: { shown, show } }: ColumnsMenuProps) {
  const [, ...optional] = listColumns[list]
  return (
    <Popover position="bottom-end" shadow="md" trapFocus returnFocus withinPortal={false}>
      <Popover.Target>
        <Tooltip label="Colonnes">
          <ActionIcon variant="subtle" size={28} aria-label="Colonnes">
            <IconColumns3 size={18} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label="Colonnes" className={classes.dropdown ?? ''}>
        <Checkbox.Group label={<VisuallyHidden>Colonnes</VisuallyHidden>} value={[...shown]} onChange={show}>
          <Stack gap="var(--s1)">
            {optional.map(({ id, title }) => (
              <Checkbox key={id} value={id} label={title} py="xs" />
            ))}
          </Stack>
        </Checkbox.Group>
      </Popover.Dropdown>
    </Popover>
  )
}
