import { Box, Text } from '@mantine/core'
import type { FieldChange } from '#shared/contract/workspace/history.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { RecordName } from '#shared/records/records.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { dayOf, longDate } from '../../words/dates.ts'
import { hourOf } from '../../words/hours.ts'
import { EmptyState } from '../EmptyState.tsx'
import { ErrorMessage } from '../ErrorMessage.tsx'
import { Waiting } from '../Waiting.tsx'
import { type Gesture, groupChanges } from './group-changes.ts'
import classes from './History.module.css'
import { RestoreButton } from './RestoreButton.tsx'
import { isForPeople, valueWords } from './value-words.ts'

/** Who, when, which field, before and after: newest first. */
export function History({ record, id }: { readonly record: RecordName; readonly id: RowId }) {
  const history = useApiQuery('history', 'ofRow', { record, id })
  if (history.isError) return <ErrorMessage thrown={history.error} retry={() => void history.refetch()} />
  if (history.data === undefined) return <Waiting />
  const changes = history.data.filter((change) => isForPeople(record, change))
  if (changes.length === 0) return <EmptyState title="Rien n’a encore changé." />
  return (
    <ol>
      {groupChanges(changes).map((gesture) => (
        <GestureItem key={`${gesture.at} ${gesture.author}`} record={record} id={id} gesture={gesture} />
      ))}
    </ol>
  )
}

interface GestureProps {
  readonly record: RecordName
  readonly id: RowId
  readonly gesture: Gesture
}

function GestureItem({ record, id, gesture }: GestureProps) {
  return (
    <li className={classes.gesture}>
      <Text fw={600} tabIndex={-1} data-gesture>
        {longDate(dayOf(new Date(gesture.at)))}, {hourOf(gesture.at)}
      </Text>
      <Text size="sm" c="var(--ink-2)">
        {gesture.author}
      </Text>
      <Box component="dl" mt="sm">
        {gesture.changes.map((change) => (
          <Change key={change.field} record={record} id={id} change={change} />
        ))}
      </Box>
    </li>
  )
}

interface ChangeProps {
  readonly record: RecordName
  readonly id: RowId
  readonly change: FieldChange
}

function Change({ record, id, change }: ChangeProps) {
  const words = (value: string) => valueWords(record, change.field, value)
  // A point settled for the version that was shown meanwhile.
  const isKept = change.before === change.after
  return (
    <div className={classes.change}>
      <dt>{change.label}</dt>
      <dd>
        {change.before !== null && !isKept && <del>{words(change.before)}</del>}{' '}
        {change.after === null ? <em>{isKept ? 'laissé vide' : 'vidé'}</em> : <ins>{words(change.after)}</ins>}
        {isKept && change.after !== null && <em> (version gardée)</em>}
        {change.restorable && <RestoreButton record={record} id={id} change={change} />}
      </dd>
    </div>
  )
}
