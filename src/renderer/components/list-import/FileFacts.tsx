import { NumberInput, Select, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { plural } from '../../words/numbers.ts'
import { Section } from '../Section.tsx'
import { readingSentence } from './import-words.ts'
import type { OpenedList } from './use-list-import.ts'

/** Stands for several sheets read together in the list of choices. */
const together = 'together'

export interface FileFactsProps {
  readonly opened: OpenedList
  readonly settings: OpenedList['settings']
  /** What the file was recognised as. */
  readonly recognised?: ReactNode
  /** « Les 3 feuilles qui se ressemblent », where sheets may be read together. */
  readonly alike?: { readonly label: string; readonly choose: () => void }
  /** Whether the line of the header may be told. */
  readonly asksHeader: boolean
  /** Another table has other columns: what was decided of them and of its lines no longer holds. */
  readonly restart: (changes: { readonly sheet: number } | { readonly headerLine: number }) => void
}

/** What the file was recognised as, and where its table begins. */
export function FileFacts({ opened, settings, recognised, alike, asksHeader, restart }: FileFactsProps) {
  const reading = readingSentence(opened)
  return (
    <Section title="Fichier">
      <Stack gap="sm">
        {recognised !== undefined && <Text>{recognised}</Text>}
        {reading !== null && (
          <Text size="sm" c="var(--ink-2)">
            {reading}
          </Text>
        )}
        {opened.sheets.length > 1 && (
          <Select
            label="Feuille"
            allowDeselect={false}
            data={[
              ...(alike === undefined ? [] : [{ value: together, label: alike.label }]),
              ...opened.sheets.map(({ name, rows }, index) => ({
                value: String(index),
                label: `${name ?? `Feuille ${index + 1}`}, ${plural(rows, 'ligne', 'lignes')}`,
              })),
            ]}
            value={settings.sheet === null ? together : String(settings.sheet)}
            onChange={(value) => (value === together ? alike?.choose() : restart({ sheet: Number(value) }))}
          />
        )}
        {asksHeader && (
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
