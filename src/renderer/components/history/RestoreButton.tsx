import { Button } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import type { FieldChange, RestoredValue } from '#shared/contract/workspace/history.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { RecordName } from '#shared/records/records.ts'
import { ErrorMessage } from '../ErrorMessage.tsx'
import { firstOf, goOnTo } from '../go-on-to.ts'
import { useGesture } from '../use-gesture.ts'
import classes from './History.module.css'

interface Props {
  readonly record: RecordName
  readonly id: RowId
  readonly change: FieldChange
}

/** Puts an earlier value back, and says what it replaces. */
export function RestoreButton({ record, id, change: { field, write, label, after } }: Props) {
  const restore = useGesture('history', 'restore', { tellsFailure: true })
  const act = () =>
    restore.act({ record, id, field, write }, restoredSentence, () => goOnTo(() => firstOf('[data-gesture]')))
  return (
    <div className={classes.restore}>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconArrowBackUp size={16} stroke={1.6} />}
        aria-label={`Remettre cette valeur, ${label}\u00a0: ${shortened(after ?? '')}`}
        onClick={act}
        loading={restore.isPending}
      >
        Remettre cette valeur
      </Button>
      {restore.error !== null && <ErrorMessage thrown={restore.error} dismiss={restore.reset} />}
    </div>
  )
}

const restoredSentence = ({ label, before, after }: RestoredValue): string =>
  `${label}\u00a0: ${quoted(after)} remis${before === null ? '' : ` à la place de ${quoted(before)}`}`

const quoted = (words: string | null): string => `«\u00a0${shortened(words ?? '')}\u00a0»`

/** A long text is told by its first words. */
const shortened = (words: string): string => (words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words)
