import { NativeSelect, Select, Text } from '@mantine/core'
import { useState } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import type { NamedRow } from '#shared/kernel/named-row.ts'
import { type Reference, type References, useReference } from './references.ts'
import { whenEmptied } from './when-emptied.ts'

export interface ReferenceFieldProps {
  readonly to: keyof References
  readonly label: string
  readonly value: RowId | null
  /** The row it names, as it is called, should it not be on offer. */
  readonly current?: NamedRow | null | undefined
  readonly onChange: (row: NamedRow | null) => void
  /** One that may not be chosen: a structure is no antenna of its own. */
  readonly except?: RowId
  /** The words for no row, when they are not the usual ones of the record. */
  readonly none?: string
  readonly description?: string | undefined
  readonly error?: string | undefined
}

/** A row of another record, or none: chosen among a few, or found by its words. */
export function ReferenceField({ to, ...field }: ReferenceFieldProps) {
  const reference = useReference(to)
  return reference.kind === 'few' ? (
    <FewField {...field} reference={reference} />
  ) : (
    <ManyField {...field} reference={reference} />
  )
}

interface FieldProps<Kind> extends Omit<ReferenceFieldProps, 'to'> {
  readonly reference: Extract<Reference, { readonly kind: Kind }>
}

function FewField({ reference, label, value, current, onChange, except, none, ...shown }: FieldProps<'few'>) {
  const found = reference.useRows('')
  const { rows, named } = choicesOf(found ?? [], value, current, except)
  // What it names is not « none » for being unread, or not here.
  const unnamed = value === null || named !== null ? [] : [{ value, label: found === undefined ? '…' : '(en attente)' }]
  return (
    <NativeSelect
      {...shown}
      label={label}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(rows.find(({ id }) => id === currentTarget.value) ?? null)}
      disabled={found === undefined}
      data={[{ value: '', label: none ?? reference.none }, ...unnamed, ...rows.map(optionOf)]}
    />
  )
}

function ManyField({ reference, label, value, current, onChange, except, none: _, ...shown }: FieldProps<'many'>) {
  const { finds, placeholder, nothing, empty, Open } = reference
  const [typed, setTyped] = useState(current?.name ?? '')
  const found = reference.useRows(typed)
  const { rows, named } = choicesOf(found ?? [], value, current, except)
  return (
    <div>
      <Select
        {...shown}
        label={label}
        placeholder={placeholder}
        searchable
        clearable
        {...whenEmptied(() => named !== null && onChange(null))}
        searchValue={typed}
        onSearchChange={setTyped}
        {...(finds ? { filter: ({ options }) => options } : { limit: 40 })}
        nothingFoundMessage={found === undefined ? undefined : nothing}
        data={rows.map(optionOf)}
        value={named?.id ?? null}
        onChange={(chosen) => onChange(rows.find(({ id }) => id === chosen) ?? null)}
        clearButtonProps={{ 'aria-label': `Effacer\u00a0: ${label}` }}
        comboboxProps={{ withinPortal: false }}
      />
      {named !== null && Open !== undefined && <Open id={named.id} />}
      {named === null && typed === '' && found?.length === 0 && empty !== undefined && (
        <Text size="sm" c="var(--ink-2)">
          {empty}
        </Text>
      )}
    </div>
  )
}

const optionOf = ({ id, name }: NamedRow) => ({ value: id, label: name })

/** What may be chosen, and what is: a row that was gathered in another is named by it. */
const choicesOf = (
  found: readonly NamedRow[],
  value: RowId | null,
  current: NamedRow | null | undefined,
  except: RowId | undefined,
): { readonly rows: readonly NamedRow[]; readonly named: NamedRow | null } => {
  const rows = found.filter(({ id }) => id !== except)
  const named = value === null ? null : (rows.find(({ id }) => id === value) ?? current ?? null)
  return { rows: named === null || rows.includes(named) ? rows : [named, ...rows], named }
}
