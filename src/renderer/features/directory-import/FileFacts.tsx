import { NumberInput, Select, Stack, Text } from '@mantine/core'
import { Section } from '../../components/Section.tsx'
import { plural } from '../../words/numbers.ts'
import { formatNames } from './import-words.ts'
import type { Prepared } from './use-directory-import.ts'

interface Props {
  readonly prepared: Prepared
  readonly change: (prepared: Prepared) => void
  readonly reading: string | null
}

/** What the file was recognised as, and where its table begins. */
export function FileFacts({ prepared, change, reading }: Props) {
  const { opened, settings } = prepared
  // Another table has other columns: what was decided of them and of its lines no longer holds.
  const restart = (changes: Partial<Prepared['settings']>) =>
    change({ ...prepared, settings: { ...settings, ...changes, columns: [] }, decisions: [] })
  return (
    <Section title="Fichier">
      <Stack gap="sm">
        <Text>{formatNames[opened.format]}.</Text>
        {reading !== null && (
          <Text size="sm" c="var(--ink-2)">
            {reading}
          </Text>
        )}
        {opened.sheets.length > 1 && (
          <Select
            label="Feuille"
            allowDeselect={false}
            data={opened.sheets.map(({ name, rows }, index) => ({
              value: String(index),
              label: `${name ?? `Feuille ${index + 1}`}, ${plural(rows, 'ligne', 'lignes')}`,
            }))}
            value={String(settings.sheet)}
            onChange={(value) => restart({ sheet: Number(value) })}
          />
        )}
        {opened.format === 'list' && (
          <NumberInput
            label="Ligne des titres de colonnes"
            min={1}
            allowDecimal={false}
            value={settings.headerLine}
            onChange={(value) => typeof value === 'number' && value >= 1 && restart({ headerLine: value })}
          />
        )}
      </Stack>
    </Section>
  )
}
