import { Stepper, type StepperProps } from '@mantine/core'

interface Props extends Pick<StepperProps, 'classNames'> {
  readonly label: string
  readonly steps: readonly string[]
  /** The step one is at, by its rank. */
  readonly at: number
}

/** Where one is on a way of several steps: said and shown, never clicked. */
export function Steps({ label: name, steps, at, classNames = {} }: Props) {
  return (
    <Stepper
      active={at}
      size="xs"
      iconSize={22}
      allowNextStepsSelect={false}
      classNames={classNames}
      role="group"
      aria-label={name}
    >
      {steps.map((label, index) => (
        <Stepper.Step
          key={label}
          label={label}
          component="div"
          tabIndex={-1}
          {...(index === at ? { 'aria-current': 'step' as const } : {})}
        />
      ))}
    </Stepper>
  )
}
