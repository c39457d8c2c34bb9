import { IconGitFork } from '@tabler/icons-react'
import type { RowId } from '#shared/kernel/ids.ts'
import type { RecordName } from '#shared/records/records.ts'
import { useApiQuery } from '../api/hooks.ts'
import { plural } from '../words/numbers.ts'
import { LinkAnchor } from './links.tsx'
import classes from './states.module.css'

interface Props {
  readonly record: RecordName
  readonly id: RowId
}

/** Tells that a row, or a part of it, was written in two ways; nothing where it was not. */
export function PointsMark({ record, id }: Props) {
  const contested = (useApiQuery('conflicts', 'rows', {}).data ?? []).filter(
    (row) => (row.record === record && row.id === id) || (row.screen?.kind === record && row.screen.id === id),
  )
  const [first] = contested
  if (first === undefined) return null
  const points = contested.reduce((sum, row) => sum + row.points, 0)
  return (
    <LinkAnchor to="/echanges/points" search={{ de: `${first.record} ${first.id}` }} className={classes.points}>
      <IconGitFork size={16} stroke={1.6} aria-hidden="true" />
      {plural(points, 'point à trancher', 'points à trancher')}
    </LinkAnchor>
  )
}
