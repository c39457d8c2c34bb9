import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { MeetingPage } from '#shared/contract/meetings/meetings.ts'
import { Section } from '../../components/Section.tsx'
import { Arrivals } from '../arrivals/Arrivals.tsx'
import { PreparationScreen } from '../page/PreparationScreen.tsx'
import { stepOf } from '../page/step-words.ts'
import { Invitations } from './Invitations.tsx'

/** Who is invited, who is missing, who could be; once some came, who is there. */
export function InvitePage(): ReactNode {
  const { meeting } = useParams({ from: '/reunions/$meeting/inviter' })
  return (
    <PreparationScreen meeting={meeting} here="invite">
      {(view) => (
        <Invitations meeting={view.meeting} sector={view.summary.sector}>
          {!onlyExpected(view) && (
            <Section title="Qui est là">
              <Arrivals meeting={meeting} />
            </Section>
          )}
        </Invitations>
      )}
    </PreparationScreen>
  )
}

/** Before the day, nobody but guests of whom nothing is noted: their list is that of the invitations. */
const onlyExpected = ({ meeting, attendances }: MeetingPage): boolean =>
  stepOf[meeting.state ?? 'preparing'] < stepOf.running &&
  attendances.every(({ invited, status, arrivalText }) => invited === true && status === null && arrivalText === null)
