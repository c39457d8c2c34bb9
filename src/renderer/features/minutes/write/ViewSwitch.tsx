import { SegmentedControl } from '@mantine/core'

interface Props {
  readonly view: 'ecrire' | 'apercu'
  readonly choose: (view: 'ecrire' | 'apercu') => void
}

export function ViewSwitch({ view, choose }: Props) {
  return (
    <SegmentedControl
      aria-label="Vue"
      value={view}
      onChange={(value) => choose(value === 'apercu' ? 'apercu' : 'ecrire')}
      data={[
        { value: 'ecrire', label: 'Écrire' },
        { value: 'apercu', label: 'Aperçu' },
      ]}
    />
  )
}
