import type { KeyboardEvent } from 'react'
import { PointsMark } from '../../components/PointsMark.tsx'
import { focusList } from '../list/focus-list.ts'
import type { Directory } from '../use-directory.ts'
import { entryContents } from './EntryContent.tsx'
import classes from './EntryPanel.module.css'
import { PanelBar } from './PanelBar.tsx'

const recordOf = { actors: 'actor', places: 'place', persons: 'person' } as const

/** The entry beside the list, read or edited. Échap ends the editing, then closes. */
export function EntryPanel({ directory }: { readonly directory: Directory }) {
  const { entry, editing } = directory
  if (entry === null) return null
  const leave = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape' || isUnfolded(event)) return
    if (editing) return directory.setEditing(false)
    directory.close()
    focusList()
  }
  const Content = entryContents[entry.list]
  return (
    <section className={classes.panel} data-zone aria-label="Fiche" onKeyDown={leave}>
      <PanelBar directory={directory} entry={entry} />
      <PointsMark record={recordOf[entry.list]} id={entry.id} />
      <Content key={entry.id} id={entry.id} directory={directory} />
    </section>
  )
}

/** Échap is then for what stands open over the sheet: a menu, a list of suggestions, a drawer. */
const isUnfolded = ({ target, currentTarget }: KeyboardEvent<HTMLElement>): boolean => {
  if (!(target instanceof Element) || !currentTarget.contains(target)) return true
  const floating = target.closest('[role=dialog], [role=menu], [aria-expanded=true]')
  return floating !== null && currentTarget.contains(floating)
}
