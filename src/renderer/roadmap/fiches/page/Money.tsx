import { Stack, Text } from '@mantine/core'
import type { FicheParty } from '#shared/records/records.ts'
import { fundedBy } from '#shared/records/roadmap/fiche/missing-funds.ts'
import { ficheParty } from '#shared/records/roadmap/fiche-party.ts'
import { euros } from '#shared/text/euros.ts'
import { NumberField } from '../../../components/fields/NumberField.tsx'
import { RecordField } from '../../../components/fields/RecordField.tsx'
import { UnlessLater } from '../../../components/fields/UnlessLater.tsx'
import { useRowUpdate } from '../../../components/fields/use-row-update.ts'
import { Section } from '../../../components/Section.tsx'
import { useTypedRow } from '../../../components/saving/use-typed-row.ts'
import { Parties } from './Parties.tsx'
import type { ShownFiche } from './shown-fiche.ts'

const { amount } = ficheParty.fields

/** What it costs, who pays, and how much that makes. */
export function Money({ page }: ShownFiche) {
  const { parties } = page
  const fiche = useTypedRow(page.fiche)
  const funders = parties.filter(({ party }) => party.role === 'funder')
  return (
    <Section title="Budget et financeurs">
      <Stack gap="md" pt="xs">
        <RecordField record="fiche" row={fiche} field="budget" />
        <RecordField record="fiche" row={fiche} field="budgetNote" />
        <Parties page={page} as="funder" label="Financeurs" />
        {funders.map(({ party }) => (
          <Amount key={party.id} party={party} />
        ))}
        {funders.length > 0 && (
          <Text fw={600} role="status">
            {fundedSentence(fundedBy(funders.map(({ party }) => party)), fiche.budget)}
          </Text>
        )}
      </Stack>
    </Section>
  )
}

/** What help is asked of the national programme. */
export function NationalNeeds({ page }: ShownFiche) {
  return <RecordField record="fiche" row={useTypedRow(page.fiche)} field="nationalNeeds" />
}

function Amount(props: { readonly party: FicheParty }) {
  const party = useTypedRow(props.party)
  const { write } = useRowUpdate()
  return (
    <UnlessLater
      record="ficheParty"
      id={party.id}
      field="amount"
      label={`Montant en euros, ${party.name ?? 'financeur'}`}
    >
      <NumberField
        label={`Montant en euros, ${party.name ?? 'financeur'}`}
        min={amount.min}
        max={amount.max}
        value={party.amount}
        onSave={(value) => write({ record: 'ficheParty', id: party.id, changes: { amount: value } })}
      />
    </UnlessLater>
  )
}

/** « 30 000 € financés, il reste 10 000 € à trouver. » */
const fundedSentence = (funded: number, budgetOf: number | null): string => {
  const told = `${euros(funded)} financés`
  if (budgetOf === null || budgetOf === funded) return `${told}.`
  return funded < budgetOf
    ? `${told}, il reste ${euros(budgetOf - funded)} à trouver.`
    : `${told}, soit ${euros(funded - budgetOf)} de plus que le budget.`
}
