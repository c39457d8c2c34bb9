import { Checkbox, NativeSelect, Stack, Text, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { MeetingSummary } from '#shared/contract/meetings/meetings.ts'
import type { BoardAxis } from '#shared/contract/roadmap/axes.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { isLocked } from '#shared/records/meetings/meeting/is-locked.ts'
import { isOff } from '#shared/records/meetings/meeting/is-off.ts'
import { axis as declaration } from '#shared/records/roadmap/axis/axis.ts'
import { useApiMutation, useApiQuery } from '../../api/hooks.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { FormEnd } from '../../components/FormEnd.tsx'
import { DayField } from '../../components/fields/DayField.tsx'
import { tellDone } from '../../components/tell-done.tsx'
import { useUndo } from '../../components/use-undo.ts'
import { dayOf, longDate } from '../../words/dates.ts'
import { counted, sentenceCase } from '../../words/numbers.ts'

export type DecisionKind = 'consolidated' | 'validated' | 'postponed'

interface Props {
  readonly axes: readonly BoardAxis[]
  readonly kind: DecisionKind
  readonly close: () => void
}

const words = {
  consolidated: {
    title: 'Proposer au comité',
    instance: 'Instance qui les examinera',
    verb: 'Proposer',
    done: 'proposé',
  },
  validated: {
    title: 'Noter la validation',
    instance: 'Instance qui a validé',
    verb: 'Noter la validation',
    done: 'validé',
  },
  postponed: {
    title: 'Noter le report',
    instance: 'Instance qui l’examinera',
    verb: 'Noter le report',
    done: 'reporté',
  },
} as const

/** Whether its agenda may still take a point. */
const isPlanned = (meeting: MeetingSummary): boolean =>
  !isOff(meeting) && !isLocked(meeting) && meeting.state !== 'toValidate'

/** What an instance decides of axes, or is asked to: which one, when, and why when it is put off. */
export function DecideDialog({ axes, kind, close }: Props) {
  const meetings = useApiQuery('meetings', 'list', {}).data ?? []
  const [instance, choose] = useState<string>('')
  const [on, setOn] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const [refused, refuse] = useState(false)
  const [onAgenda, putOnAgenda] = useState(true)
  const decide = useApiMutation('axes', 'decide', { tellsFailure: true })
  const { undo } = useUndo()
  const said = words[kind]
  const chosen = meetings.find(({ id }) => id === instance)
  const isToCome = kind !== 'validated' && chosen !== undefined && isPlanned(chosen)
  const day = on ?? chosen?.date ?? dayOf(new Date())
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (kind === 'postponed' && reason.trim() === '') return refuse(true)
    const about = { instance: instance === '' ? null : (instance as RowId) }
    const agenda = { onAgenda: isToCome && onAgenda }
    const decision =
      kind === 'validated'
        ? { kind, ...about, on: day }
        : kind === 'postponed'
          ? { kind, ...about, ...agenda, reason }
          : { kind, ...about, ...agenda }
    const onSuccess = () => {
      close()
      tellDone(`${sentenceCase(counted(axes.length, `axe ${said.done}`, `axes ${said.done}s`))}`, undo)
    }
    decide.mutate({ axes: axes.map(({ axis }) => axis.id), decision }, { onSuccess })
  }
  return (
    <Dialog onClose={close} title={said.title}>
      <form noValidate onSubmit={submit}>
        <Stack gap="md">
          {kind === 'consolidated' && (
            <Text>
              {sentenceCase(counted(axes.length, 'axe sera consolidé', 'axes seront consolidés'))}, à valider par
              l’instance.
            </Text>
          )}
          {kind === 'postponed' && (
            <Textarea
              label={declaration.fields.postponedFor.label}
              data-autofocus
              autosize
              minRows={2}
              maxLength={declaration.fields.postponedFor.max}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
              error={
                refused && reason.trim() === '' ? 'Dites pourquoi\u00a0: le compte-rendu pourra le dire.' : undefined
              }
            />
          )}
          <NativeSelect
            label={said.instance}
            value={instance}
            onChange={(event) => choose(event.currentTarget.value)}
            data={[
              { value: '', label: 'Pas encore connue' },
              ...meetings
                .toSorted((a, b) => Number(b.kind === 'committee') - Number(a.kind === 'committee'))
                .map(({ id, title, date }) => ({
                  value: id,
                  label: date === null ? title : `${title}, ${longDate(date)}`,
                })),
            ]}
          />
          {isToCome && (
            <Checkbox
              label={
                axes.length < 2
                  ? 'Ajouter un point à son ordre du jour'
                  : 'Ajouter un point par axe à son ordre du jour'
              }
              description="Un axe qui y est déjà n’est pas ajouté deux fois."
              checked={onAgenda}
              onChange={(event) => putOnAgenda(event.currentTarget.checked)}
            />
          )}
          {kind === 'validated' && (
            <DayField label={declaration.fields.validatedOn.label} value={day} onChange={setOn} />
          )}
          <FormEnd write={decide} verb={said.verb} close={close} />
        </Stack>
      </form>
    </Dialog>
  )
}
