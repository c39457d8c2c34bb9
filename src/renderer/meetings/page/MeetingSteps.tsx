import { Stepper, Text } from '@mantine/core'
import type { MeetingPage } from '#shared/contract/meetings/meetings.ts'
import classes from '../MeetingPage.module.css'
import { stepOf, stepSentence, steps } from './step-words.ts'

/** Where a meeting stands in its life, and what it needs to go on. */
export function MeetingSteps({ view }: { readonly view: MeetingPage }) {
  const rank = stepOf[view.meeting.state ?? 'preparing']
  return (
    <>
      <Stepper
        active={rank}
        size="xs"
        iconSize={22}
        allowNextStepsSelect={false}
        classNames={{
          root: classes.steps ?? '',
          stepIcon: classes.stepsIcon ?? '',
          stepLabel: classes.stepsLabel ?? '',
          separator: classes.stepsSeparator ?? '',
        }}
        role="group"
        aria-label="Étapes de la réunion"
      >
        {steps.map((label, index) => (
          <Stepper.Step
            key={label}
            label={label}
            component="div"
            tabIndex={-1}
            {...(index === rank ? { 'aria-current': 'step' as const } : {})}
          />
        ))}
      </Stepper>
      <Text c="var(--ink-2)" mt="sm" mb="xl">
        {stepSentence(view)}
      </Text>
    </>
  )
}
