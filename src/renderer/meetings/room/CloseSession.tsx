import { Button, Checkbox, Stack, Text } from '@mantine/core'
import { type UseFormReturnType, useForm } from '@mantine/form'
import { useRef, useState } from 'react'
import type { SaidFollowUp } from '#shared/contract/meetings/follow-ups.ts'
import type { RunningAgenda } from '#shared/records/meetings/agenda-item/running-agenda.ts'
import { followUpKinds } from '#shared/records/meetings/follow-up.ts'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import { hasText } from '#shared/records/minutes/has-text.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { AgendaItem } from '#shared/records/records.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { saidDueDay } from '#shared/text/said-due-day.ts'
import { useApiMutation, useApiQuery } from '../../api/hooks.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { DialogEnd } from '../../components/FormEnd.tsx'
import { DayField, unread } from '../../components/fields/DayField.tsx'
import { MarkedList } from '../../components/plain/MarkedList.tsx'
import { type NextForm, nextErrors, nextForm, nextOf, nextTakes, sameSlot } from '../../minutes/page/next-form.ts'
import { dayOf, fullDate } from '../../words/dates.ts'
import { agree, counted, sentenceCase } from '../../words/numbers.ts'
import { followUpOfSaid } from '../follow-ups/follow-up-words.ts'
import { leftOpen } from './closing.ts'

interface Props {
  readonly running: RunningAgenda
  readonly minutes: Minutes
  readonly act: () => void
  /** Closes, then reads the minutes over; or writes them, when nothing is written. */
  readonly actAndGoOn: () => void
  readonly cancel: () => void
}

/**
 * Asks once before the session closes, and says what becomes of the points that were not reached, and what is left open.
 * What the texts decided and asked is shown there: what stays ticked is noted among what follows the meeting.
 */
export function CloseSession({ running, minutes, act, actAndGoOn, cancel }: Props) {
  const meeting = minutes.meeting.id
  const said = useApiQuery('followUps', 'said', { meeting }).data
  const saidOn = minutes.meeting.date ?? dayOf(new Date())
  const [unticked, setUnticked] = useState<readonly string[]>([])
  const next = useForm({ initialValues: nextForm(minutes.meeting), validate: nextErrors(minutes.meeting) })
  const body = useRef<HTMLDivElement>(null)
  const add = useApiMutation('followUps', 'add')
  const planNext = useApiMutation('meetings', 'planNext')
  if (said === undefined) return null
  const missed = running.items.filter(
    ({ item, state }) => state === 'ahead' && item.kind !== 'pause' && item.outcome !== 'untreated',
  )
  const stillOpen = leftOpen(minutes)
  const isWritten = hasText(minutes.sections)
  const noted = said.filter((one) => !unticked.includes(keyOf(one))).slice(0, mostNoted)
  const isPending = add.isPending || planNext.isPending
  const notingFirst = (then: () => void) => async () => {
    if (body.current?.querySelector(unread) || next.validate().hasErrors) return
    try {
      if (noted.length > 0)
        await add.mutateAsync({
          meeting,
          items: noted.map((one) => followUpOfSaid(one, saidDueDay(one.text, saidOn)?.day)),
        })
      const typed = next.getValues()
      if (typed.date !== null) await planNext.mutateAsync(nextOf(minutes.meeting, typed.date, typed))
    } catch {
      // What a failure says is told by the mutation.
      return
    }
    then()
  }
  return (
    <Dialog onClose={cancel} title="Clore la séance" size="lg">
      <Stack gap="md" ref={body}>
        {missed.length > 0 && <MissedPoints points={missed.map(({ item }) => item)} />}
        {said.length > 0 && (
          <Checkbox.Group
            label="Décidé et demandé dans les textes, à noter dans les suites&nbsp;:"
            value={noted.map(keyOf)}
            onChange={(ticked) => setUnticked(said.map(keyOf).filter((key) => !ticked.includes(key)))}
          >
            <Stack gap="xs" mt="xs">
              {said.map((one) => (
                <Checkbox
                  key={keyOf(one)}
                  value={keyOf(one)}
                  label={`${choiceWord(followUpKinds, one.kind)}\u00A0: ${one.text}`}
                />
              ))}
            </Stack>
          </Checkbox.Group>
        )}
        {stillOpen.length > 0 && (
          <div>
            <Text>À savoir avant de clore&nbsp;:</Text>
            <MarkedList>
              {stillOpen.map((sentence) => (
                <li key={sentence}>{sentence}.</li>
              ))}
            </MarkedList>
          </div>
        )}
        <NextMeeting minutes={minutes} form={next} />
        <Text c="var(--ink-2)" mb="sm">
          {isWritten
            ? 'Le compte-rendu reste à relire, puis à valider.'
            : 'Rien n’est encore écrit\u00a0: le compte-rendu reste à écrire.'}{' '}
          La séance peut être rouverte.
        </Text>
      </Stack>
      <DialogEnd close={cancel}>
        <Button onClick={notingFirst(act)} disabled={isPending}>
          Clore la séance
        </Button>
        <Button variant="filled" data-autofocus onClick={notingFirst(actAndGoOn)} disabled={isPending}>
          {isWritten ? 'Clore et relire' : 'Clore et écrire le compte-rendu'}
        </Button>
      </DialogEnd>
    </Dialog>
  )
}

interface NextProps extends Pick<Props, 'minutes'> {
  readonly form: UseFormReturnType<NextForm>
}

/** The one that is known, which the minutes say; else its day, which may be left unsaid. */
function NextMeeting({ minutes, form }: NextProps) {
  const { meeting, next } = minutes
  const label = sentenceCase(kindWords(next ?? meeting).next)
  if (next !== null)
    return (
      <Text>
        {label}&nbsp;: le {fullDate(next.date ?? '')}.
      </Text>
    )
  if (meeting.date === null || meeting.importedFrom !== null) return null
  return (
    <DayField
      label={`${label}, si la date est connue`}
      description={[...sameSlot(meeting), nextTakes(minutes)].join(' ')}
      value={form.values.date}
      onChange={(date) => form.setFieldValue('date', date)}
      error={form.errors.date as string | undefined}
      due
    />
  )
}

const keyOf = ({ section, text }: SaidFollowUp): string => `${section.id} ${text}`

/** In one gesture; the others stay to be taken up from the texts. */
const mostNoted = 200

function MissedPoints({ points }: { readonly points: readonly AgendaItem[] }) {
  return (
    <div>
      <Text>
        {sentenceCase(counted(points.length, 'point n’a pas été abordé', 'points n’ont pas été abordés'))}.{' '}
        {agree(points.length, 'Il sera noté', 'Ils seront notés')} «&nbsp;non traité&nbsp;», et{' '}
        {agree(points.length, 'proposé', 'proposés')} à la prochaine réunion de la série&nbsp;:
      </Text>
      <MarkedList>
        {points.map(({ id, title }) => (
          <li key={id}>{title ?? 'Point sans intitulé'}</li>
        ))}
      </MarkedList>
    </div>
  )
}
