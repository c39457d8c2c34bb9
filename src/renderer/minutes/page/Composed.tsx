import { Button, Stack } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { Meeting } from '#shared/records/records.ts'
import { useApiMutation, useApiQuery } from '../../api/hooks.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { DialogEnd } from '../../components/FormEnd.tsx'
import { RecordField } from '../../components/fields/RecordField.tsx'
import { LinkButton } from '../../components/links.tsx'
import { useParts } from '../../components/parts.tsx'
import { StoredChair } from '../chair/StoredChair.tsx'
import { StoredSlot } from '../slot/StoredSlot.tsx'
import { ComposedLines } from './ComposedLines.tsx'
import { PlanNext } from './PlanNext.tsx'
import { whenShown } from './when-shown.ts'

interface Props {
  readonly minutes: Minutes
}

const useComposed = ({ meeting }: Minutes) => useApiQuery('minutes', 'composed', { meeting: meeting.id }).data

interface TitleProps extends Props {
  /** To the block, once it is to be written. */
  readonly reach: (section: RowId) => void
}

/** The title block of minutes that have none of their own. */
export function ComposedTitle({ minutes, reach }: TitleProps) {
  const meeting = minutes.meeting.id
  const add = useApiMutation('minutes', 'addSection')
  const [written, setWritten] = useState<RowId | null>(null)
  const shown = minutes.sections.find(({ id }) => id === written)?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is entered once, when the page has it
  useEffect(() => {
    if (shown === undefined) return
    reach(shown)
    whenShown(() => document.querySelector<HTMLElement>(`[data-section="${shown}"] [data-field$=":body"]`)?.focus())
  }, [shown])
  return (
    <ComposedLines
      blocks={useComposed(minutes)?.titleBlock ?? []}
      source="S’imprime en tête, d’après l’espace et la réunion."
    >
      <Button
        size="compact-sm"
        variant="subtle"
        disabled={add.isPending}
        onClick={() =>
          add.mutate({ meeting, after: null, kind: 'front', level: 1 }, { onSuccess: ({ id }) => setWritten(id) })
        }
      >
        Écrire le bloc titre
      </Button>
    </ComposedLines>
  )
}

/** Under the title block that is written: when and where the meeting is held, and who runs it. */
export function ComposedFacts({ minutes }: Props) {
  const [changing, setChanging] = useState(false)
  return (
    <ComposedLines
      blocks={useComposed(minutes)?.facts ?? []}
      source="S’imprime sous le nom de la réunion, d’après sa préparation."
    >
      <Button size="compact-sm" variant="subtle" onClick={() => setChanging(true)}>
        Modifier…
      </Button>
      {changing && <FactsDialog meeting={minutes.meeting} close={() => setChanging(false)} />}
    </ComposedLines>
  )
}

function FactsDialog({ meeting, close }: { readonly meeting: Meeting; readonly close: () => void }) {
  const of = { record: 'meeting', row: meeting } as const
  return (
    <Dialog onClose={close} title="Où, quand, et par qui" size="md">
      <Stack gap="md">
        <StoredSlot meeting={meeting} />
        <RecordField {...of} field="place" />
        <StoredChair meeting={meeting} />
        <DialogEnd close={close} />
      </Stack>
    </Dialog>
  )
}

/** At the end: what is still to be noted, then the next meeting, or the way to state it. */
export function ComposedEnd({ minutes }: Props) {
  const { SaidToNote } = useParts()
  return (
    <>
      <SaidToNote meeting={minutes.meeting} />
      <ComposedNext minutes={minutes} />
    </>
  )
}

function ComposedNext({ minutes }: Props) {
  const { meeting, next } = minutes
  const blocks = useComposed(minutes)?.next ?? []
  if (next === null)
    return meeting.date === null || meeting.importedFrom !== null ? null : <PlanNext minutes={minutes} />
  return (
    <ComposedLines blocks={blocks} source="S’imprime à la fin, d’après sa préparation.">
      <LinkButton size="compact-sm" variant="subtle" to="/reunions/$meeting" params={{ meeting: next.id }}>
        Voir sa préparation
      </LinkButton>
    </ComposedLines>
  )
}
