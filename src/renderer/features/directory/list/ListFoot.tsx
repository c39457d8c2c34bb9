import { type KeyHint, KeyHints } from '../../../components/KeyHints.tsx'
import type { ListQuery } from '../address.ts'
import classes from './DirectoryGrid.module.css'
import { rangeWords } from './list-words.ts'

interface Props {
  readonly query: ListQuery
  readonly view: { readonly first: number; readonly last: number }
  readonly total: number
}

/** Which rows are in view, and the keys that go through them. */
export function ListFoot({ query, view, total }: Props) {
  return (
    <div className={classes.foot}>
      <span>{rangeWords(view.first, view.last, total, query.sort)}</span>
      <KeyHints hints={hints} />
    </div>
  )
}

const hints: readonly KeyHint[] = [
  { keys: ['↑', '↓'], does: 'parcourir' },
  { keys: ['Entrée'], does: 'ouvrir' },
  { keys: ['Espace'], does: 'cocher' },
]
