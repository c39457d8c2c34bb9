import { SegmentedControl } from '@mantine/core'

/** The three ways of looking at minutes: written section by section, as they will print, looked at again. */
const views = { ecrire: 'Écrire', apercu: 'Aperçu', relecture: 'Relecture' } as const

export type MinutesView = keyof typeof views

interface Props {
  readonly view: MinutesView
  readonly choose: (view: MinutesView) => void
}

export function ViewSwitch({ view, choose }: Props) {
  return (
    <SegmentedControl
      aria-label="Vue"
      value={view}
      onChange={(value) => choose(value)}
      data={Object.entries(views).map(([value, label]) => ({ value: value as MinutesView, label }))}
    />
  )
}
