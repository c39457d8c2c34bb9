import { ScrollArea, Tabs, Text } from '@mantine/core'
import { useApiQuery } from '../../api/hooks.ts'
import { useWorkspace } from '../../api/workspace.tsx'
import { figure } from '../../words/numbers.ts'
import type { Columns } from '../list/use-columns.ts'
import type { Directory } from '../use-directory.ts'
import { ColumnsMenu } from './ColumnsMenu.tsx'
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
