import { Button, Stack, Text } from '@mantine/core'
import type { Attendee, Room } from '#shared/contract/meetings/arrivals.ts'
import type { Attendance } from '#shared/records/records.ts'
import { Section } from '../../../components/Section.tsx'
import { useGesture } from '../../../components/use-gesture.ts'
import { agree, counted, figure, plural, sentenceCase } from '../../../words/numbers.ts'

interface Props {
  readonly room: Room
  /** A line was copied: those without a word are then those who did not sign. */
  readonly begun: boolean
}

/** Who did not sign: excused when they had said so, otherwise as one decides. */
export function Unsigned({ room, begun }: Props) {
  const mark = useGesture('arrivals', 'mark')
  const unsigned = room.attendees.filter(({ attendance }) => attendance.status === null)
  if (!begun || unsigned.length === 0) return null
  const answering = (answer: Attendance['answer']) => unsigned.filter(({ attendance }) => attendance.answer === answer)
  const [no, represented] = [answering('no'), answering('represented')]
  const note = (people: readonly Attendee[], status: 'excused' | 'represented', one: string) => () =>
    mark.act(
      { attendances: people.map(({ attendance }) => attendance.id), status },
      plural(people.length, `personne ${one}`, `personnes ${one}s`),
    )
  return (
    <Section title="Restent à noter" look="label">
      <Text c="var(--ink-2)" mb="sm">
        {sentenceCase(counted(unsigned.length, 'personne reste à noter', 'personnes restent à noter', 'f'))}. Sans rien
        noter de plus,{' '}
        {agree(
          unsigned.length,
          'elle reste absente\u00a0: le compte-rendu ne la nomme pas.',
          'elles restent absentes\u00a0: le compte-rendu ne les nomme pas.',
        )}
      </Text>
      <Stack gap="xs" align="flex-start" mt="sm">
        {no.length > 0 && (
          <Button size="xs" variant="default" onClick={note(no, 'excused', 'excusée')}>
            Excuser celles qui avaient répondu non ({figure(no.length)})
          </Button>
        )}
        {represented.length > 0 && (
          <Button size="xs" variant="default" onClick={note(represented, 'represented', 'représentée')}>
            Noter les représentations annoncées ({figure(represented.length)})
          </Button>
        )}
        {no.length < unsigned.length && (
          <Button size="xs" variant="default" onClick={note(unsigned, 'excused', 'excusée')}>
            {agree(unsigned.length, 'L’excuser', `Les excuser toutes (${figure(unsigned.length)})`)}
          </Button>
        )}
      </Stack>
    </Section>
  )
}
