import type { DirectoryListName } from '#shared/contract/directory/directory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { LinkAnchor } from '../../components/links.tsx'
import { slugOf } from '../address.ts'
import classes from './EntryPanel.module.css'

interface Props {
  readonly list: DirectoryListName
  readonly id: RowId
  /** The list that stays in view. */
  readonly beside: DirectoryListName
  readonly strong?: boolean
  readonly children: string
}

/** The way to another entry; the list beside stays as it is. */
export function EntryLink({ list, id, beside, strong = false, children }: Props) {
  return (
    <LinkAnchor
      to="/annuaire/$liste/$id"
      params={{ liste: slugOf(list), id }}
      search={({ modifier: _, ...search }) => ({ ...search, liste: slugOf(beside) })}
      className={classes.link ?? ''}
      {...(strong && { fw: 600 })}
    >
      {children}
    </LinkAnchor>
  )
}
