import { Text } from '@mantine/core'
import type { MeetingPage } from '#shared/contract/meetings/meetings.ts'
import { Steps } from '../../components/Steps.tsx'
import classes from '../MeetingPage.module.css'
import { stepOf, stepSentence, steps } from './step-words.ts'

/** Where a meeting stands in its life, and what it needs to go on. */
export function MeetingSteps({ view }: { readonly view: MeetingPage }) {
  return (
    <>
      <Steps
        label="Étapes de la réunion"
        steps={steps}
        at={stepOf[view.meeting.state ?? 'preparing']}
        classNames={{
          root: classes.steps ?? '',
          stepIcon: classes.stepsIcon ?? '',
          stepLabel: classes.stepsLabel ?? '',
          separator: classes.stepsSeparator ?? '',
        }}
      />
      <Text c="var(--ink-2)" mt="sm" mb="xl">
        {stepSentence(view)}
      </Text>
    </>
  )
}
