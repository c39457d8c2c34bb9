import { Kbd, Menu } from '@mantine/core'
import { type LinkProps, useNavigate } from '@tanstack/react-router'
import { attendanceRoles, invitationAnswers } from '#shared/records/meetings/attendance.ts'
import type { Attendance } from '#shared/records/records.ts'
import type { Known } from '#shared/text/newer.ts'

interface Props {
  readonly guest: Attendance
  /** Where the directory has them. */
  readonly entry: Pick<LinkProps, 'to' | 'params'> | null
  readonly answer: (said: Known<Attendance['answer']>) => void
  readonly setPart: (part: keyof typeof attendanceRoles) => void
  readonly withdraw: () => void
}

const answers = [
  ['yes', 'O'],
  ['maybe', 'P'],
  ['no', 'N'],
  ['represented', 'R'],
] as const

const parts = Object.entries(attendanceRoles) as readonly (readonly [keyof typeof attendanceRoles, string])[]

/** What they answered, what they will do there, or that they are not invited after all. */
export function GuestMenu({ guest, entry, answer, setPart, withdraw }: Props) {
  const navigate = useNavigate()
  return (
    <Menu.Dropdown>
      {answers.map(([said, key]) => (
        <Menu.Item key={said} rightSection={<Kbd aria-hidden="true">{key}</Kbd>} onClick={() => answer(said)}>
          {invitationAnswers[said]}
        </Menu.Item>
      ))}
      {guest.answer !== null && <Menu.Item onClick={() => answer(null)}>Sans réponse</Menu.Item>}
      <Menu.Divider />
      {parts
        .filter(([part]) => part !== (guest.part ?? 'participant'))
        .map(([part, label]) => (
          <Menu.Item key={part} onClick={() => setPart(part)}>
            Comme {label.toLowerCase()}
          </Menu.Item>
        ))}
      <Menu.Divider />
      {entry !== null && <Menu.Item onClick={() => void navigate(entry)}>Ouvrir dans l’annuaire</Menu.Item>}
      <Menu.Item rightSection={<Kbd aria-hidden="true">Suppr</Kbd>} onClick={withdraw}>
        Retirer l’invitation
      </Menu.Item>
    </Menu.Dropdown>
  )
}
