import { SegmentedControl } from '@mantine/core'

/** The ways of looking at minutes: written section by section, as they will print, looked at again, as readers gave them back, as they were. */
const views = {
  ecrire: 'Écrire',
  apercu: 'Aperçu',
  relecture: 'Relecture',
  retours: 'Retours',
  versions: 'Versions',
} as const

export type MinutesView = keyof typeof views

interface Props {
  readonly view: MinutesView
  readonly choose: (view: MinutesView) => void
  /** Validated minutes are no longer written, nor looked at again: they are read as they print. */
  readonly locked: boolean
}

export function ViewSwitch({ view, choose, locked }: Props) {
  return (
    <SegmentedControl
      aria-label="Vue"
      value={view}
      onChange={(value) => choose(value)}
      data={Object.entries(views)
        .filter(([value]) => !locked || (value !== 'ecrire' && value !== 'relecture'))
        .map(([value, label]) => ({ value: value as MinutesView, label }))}
    />
  )
}
