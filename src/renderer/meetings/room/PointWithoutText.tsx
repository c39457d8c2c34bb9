import { Button, NativeSelect } from '@mantine/core'
import { IconPencil, IconPlayerPlay } from '@tabler/icons-react'
import type { RowId } from '#shared/kernel/ids.ts'
import { hasProgramme } from '#shared/records/meetings/meeting/has-programme.ts'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import { mayBegin } from '#shared/records/meetings/meeting/may-begin.ts'
import type { AgendaItem, Meeting } from '#shared/records/records.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { LinkAnchor } from '../../components/links.tsx'
import { NonTraite } from '../../components/NonTraite.tsx'
import { useWriting } from '../../components/saving/writing.tsx'
import { sectionName } from '../../minutes/write/section-names.ts'
import { sentenceCase } from '../../words/numbers.ts'
import type { Room } from './use-room.ts'
import type { Session } from './use-session.ts'

interface Props {
  readonly room: Room
  readonly session: Session
}

/** Nothing is on the agenda; a forum has its programme instead. */
function WithoutPoints({ meeting, session }: { readonly meeting: Meeting; readonly session: Session }) {
  if (hasProgramme(meeting))
    return (
      <EmptyState title={`${sentenceCase(kindWords(meeting).one)} suit son programme.`}>
        Les présences se notent ici. Pour écrire au fil de la séance, préparez aussi un{' '}
        <LinkAnchor to="/reunions/$meeting/ordre-du-jour" params={{ meeting: meeting.id }} underline="always">
          ordre du jour
        </LinkAnchor>
        &nbsp;: ses points paraîtront ici.
      </EmptyState>
    )
  if (!mayBegin(meeting))
    return (
      <EmptyState title="L’ordre du jour est vide.">
        {meeting.state === 'toValidate'
          ? 'La séance s’est tenue sans lui\u00a0: rouvrez-la pour y écrire, ou écrivez directement le compte-rendu.'
          : undefined}
      </EmptyState>
    )
  return (
    <EmptyState
      title="L’ordre du jour est vide."
      action={
        <Button leftSection={<IconPencil size={17} stroke={1.6} />} onClick={session.writeWithoutAgenda}>
          Écrire sans ordre du jour
        </Button>
      }
    >
      La séance peut se tenir sans lui&nbsp;: un premier point, «&nbsp;Échanges&nbsp;», reçoit ce que vous écrivez.
      D’autres s’ajoutent dans la préparation.
    </EmptyState>
  )
}

/** A point that nothing is written of yet: begin it, write without beginning it, or point to a section that is there. */
export function PointWithoutText({ room, session }: Props) {
  const { point, page } = room
  if (point === null) return <WithoutPoints meeting={page.meeting} session={session} />
  const waits = point.startedAt === null && mayBegin(page.meeting) && !session.toldAfter
  return (
    <>
      <EmptyState
        title={point.title ?? (point.kind === 'pause' ? 'Pause' : 'Point sans intitulé')}
        action={
          <>
            {waits && (
              <Button leftSection={<IconPlayerPlay size={17} stroke={1.6} />} onClick={() => session.begin(point.id)}>
                Commencer ce point
              </Button>
            )}
            {point.kind !== 'pause' && (
              <Button
                variant={session.toldAfter ? 'filled' : 'subtle'}
                leftSection={<IconPencil size={17} stroke={1.6} />}
                onClick={() => session.openTexts(point.id)}
              >
                {session.toldAfter ? 'Écrire ce point' : waits ? 'Écrire sans le commencer' : 'Écrire un texte'}
              </Button>
            )}
          </>
        }
      >
        {point.outcome === 'untreated' ? <NonTraite /> : sentenceOf(point)}
      </EmptyState>
      {point.kind !== 'pause' && <ChooseSection room={room} point={point.id} />}
    </>
  )
}

const sentenceOf = ({ kind, detail }: AgendaItem): string => {
  if (kind === 'pause') return 'Une pause n’a pas de texte\u00A0: ce que vous tapez va dans les notes de travail.'
  return detail ?? 'Rien n’est encore écrit de ce point.'
}

/** The sections of the minutes that belong to no point. */
function ChooseSection({ room, point }: { readonly room: Room; readonly point: RowId }) {
  const { queue } = useWriting()
  const free = room.minutes.sections.filter(({ agendaItem, kind }) => agendaItem === null && kind !== 'front')
  if (free.length === 0) return null
  const choose = (id: string) => {
    room.enterAfter(async () => {
      queue.save({ record: 'section', id: id as RowId, changes: { agendaItem: point } })
      await queue.flush()
      return { point, section: id as RowId }
    })
  }
  return (
    <NativeSelect
      mt="lg"
      maw={360}
      label="Ou l’écrire dans une section du compte-rendu"
      value=""
      data={[
        { value: '', label: 'Choisir une section…' },
        ...free.map((one) => ({ value: one.id, label: sectionName(one) })),
      ]}
      onChange={(event) => event.currentTarget.value !== '' && choose(event.currentTarget.value)}
    />
  )
}
