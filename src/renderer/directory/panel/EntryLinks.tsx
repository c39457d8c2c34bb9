import type { DirectoryListName } from '#shared/contract/directory/directory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { EntryLink } from './EntryLink.tsx'
import { PanelSection } from './PanelSection.tsx'

interface Props {
  readonly label: string
  readonly list: DirectoryListName
  readonly entries: readonly { readonly id: RowId; readonly name: string }[]
  readonly beside: DirectoryListName
}

/** Other entries an entry is tied to; nothing when there are none. */
export function EntryLinks({ label, list, entries, beside }: Props) {
  if (entries.length === 0) return null
  return (
    <PanelSection label={label}>
      {entries.map(({ id, name }) => (
        <div key={id}>
          <EntryLink list={list} id={id} beside={beside}>
            {name}
          </EntryLink>
        </div>
      ))}
    </PanelSection>
  )
}
