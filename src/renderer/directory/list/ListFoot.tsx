import { VisuallyHidden } from '@mantine/core'
import { type KeyHint, KeyHints } from '../../components/KeyHints.tsx'
import { plural } from '../../words/numbers.ts'
import type { ListQuery } from '../address.ts'
import classes from './DirectoryGrid.module.css'
import { listWords, rangeWords } from './list-words.ts'

interface Props {
  readonly query: ListQuery
  readonly view: { readonly first: number; readonly last: number }
  readonly total: number
}

/** Which rows are in view, and the keys that go through them. */
export function ListFoot({ query, view, total }: Props) {
  const { one, many } = listWords[query.list]
  return (
    <div className={classes.foot}>
      <span>{rangeWords(view.first, view.last, total, query.sort)}</span>
      {/* The range moves at each turn of the wheel; what is announced is how many there are. */}
      <VisuallyHidden role="status">{plural(total, one, many)}</VisuallyHidden>
      <KeyHints hints={hints} />
    </div>
  )
}

const hints: readonly KeyHint[] = [
  { keys: ['↑', '↓'], does: 'parcourir' },
  { keys: ['Entrée'], does: 'ouvrir' },
  { keys: ['Espace'], does: 'cocher' },
]
