import { Autocomplete } from '@mantine/core'
import type { MeetingPage } from '#shared/contract/meetings/meetings.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { useAutosave } from '../../components/fields/use-autosave.ts'
import { inTurn, succeeds } from '../../components/saving/store-row.ts'
import { seriesNames } from '../meeting-options.ts'

/** The series, by its name: one that exists, or a new one. It is joined when the field is left, not while typing. */
export function SeriesField({ view }: { readonly view: MeetingPage }) {
  const setSeries = useApiMutation('meetings', 'setSeries')
  const { id } = view.meeting
  const join = (seriesName: string) => inTurn(id, () => succeeds(setSeries.mutateAsync({ id, seriesName })))
  const autosave = useAutosave(view.summary.series ?? '', join, { atPause: false })
  return (
    <Autocomplete
      label="Série"
      description="Celle qui existe, ou une nouvelle."
      data={seriesNames(view.series)}
      maxLength={300}
      value={autosave.value}
      onChange={autosave.type}
      onBlur={autosave.leave}
      onKeyDown={(event) => event.key === 'Enter' && autosave.leave()}
    />
  )
}
