import { Alert, NumberInput, Select, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { OpenedFile } from '#shared/contract/import-contract.ts'
import { plural } from '../../words/numbers.ts'
import { Section } from '../Section.tsx'
import { readingSentence } from './import-words.ts'
import type { OpenedList } from './use-list-import.ts'

/** Stands for several sheets read together in the list of choices. */
const together = 'together'

/** Another sheet, `null` for several together, or another header. */
export type OtherTable =
  | { readonly sheet: number | null; readonly headerLine?: number }
  | { readonly headerLine: number }

export interface FileFactsProps {
  readonly opened: OpenedList
  readonly settings: OpenedList['settings']
  /** What the file was recognised as. */
  readonly recognised?: ReactNode
  readonly alike?: SheetProps['alike']
  /** Whether the line of the header may be told. */
  readonly asksHeader: boolean
  /** Another table has other columns: what was decided of them and of its lines no longer holds. */
  readonly restart: (changes: OtherTable) => void
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
        <SheetSelect
          sheets={opened.sheets}
          sheet={settings.sheet}
          alike={alike}
          choose={(sheet) => restart({ sheet, headerLine: opened.sheets[sheet]?.headerLine ?? 1 })}
        />
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

interface SheetProps extends Pick<OpenedFile<unknown>, 'sheets'> {
  /** Index in `sheets`, `null` for several read together. */
  readonly sheet: number | null
  /** « Les 3 feuilles qui se ressemblent », where sheets may be read together. */
  readonly alike?: { readonly label: string; readonly choose: () => void } | undefined
  readonly choose: (sheet: number) => void
}

/** Which sheet of a workbook is read, where there are several. */
export function SheetSelect({ sheets, sheet, alike, choose }: SheetProps) {
  if (sheets.length < 2) return null
  return (
    <Select
      label="Feuille"
      allowDeselect={false}
      data={[
        ...(alike === undefined ? [] : [{ value: together, label: alike.label }]),
        ...sheets.map(({ name, rows }, index) => ({
          value: String(index),
          label: `${name ?? `Feuille ${index + 1}`}, ${plural(rows, 'ligne', 'lignes')}`,
        })),
      ]}
      value={sheet === null ? together : String(sheet)}
      onChange={(value) => (value === together ? alike?.choose() : choose(Number(value)))}
    />
  )
}

/** What is to be known of a file as a whole, before its lines. */
export function OpenedRemarks({ remarks }: { readonly remarks: readonly string[] }) {
  return remarks.map((remark) => (
    <Alert key={remark} color="ocre" icon={<IconAlertTriangle size={20} stroke={1.6} />} mb="sm">
      {remark}
    </Alert>
  ))
}
