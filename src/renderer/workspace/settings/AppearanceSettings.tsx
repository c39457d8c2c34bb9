import { Input, type MantineColorScheme, SegmentedControl, useMantineColorScheme } from '@mantine/core'
import { Section } from '../../components/Section.tsx'

const schemes = [
  { value: 'light', label: 'Clair' },
  { value: 'dark', label: 'Sombre' },
  { value: 'auto', label: 'Comme l’ordinateur' },
]

/** The colours of this window; kept on this computer. */
export function AppearanceSettings() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <Section title="Apparence">
      <Input.Wrapper label="Couleurs" description="Le papier des documents reste blanc." pt="xs" labelElement="div">
        <div>
          <SegmentedControl
            aria-label="Couleurs"
            data={schemes}
            value={colorScheme}
            onChange={(scheme) => setColorScheme(scheme as MantineColorScheme)}
          />
        </div>
      </Input.Wrapper>
    </Section>
  )
}
