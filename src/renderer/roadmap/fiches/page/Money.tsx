import { Fieldset, Stack, Text } from '@mantine/core'
import { fundingOf } from '#shared/records/roadmap/fiche/funding.ts'
import { RecordField } from '../../../components/fields/RecordField.tsx'
import { Row } from '../../../components/plain/Row.tsx'
import { Section } from '../../../components/Section.tsx'
import { useTypedRow } from '../../../components/saving/use-typed-row.ts'
import { fundedSentence } from './funded-sentence.ts'
import { Parties } from './Parties.tsx'
import type { ShownFiche } from './shown-fiche.ts'

/** What it costs, who is asked and who pays, and how much that makes. */
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
        {funders.map((line) => (
          <Funder key={line.party.id} line={line} />
        ))}
        {funders.length > 0 && (
          <Text fw={600} role="status">
            {fundedSentence(
              fundingOf(
                fiche,
                funders.map(({ party }) => party),
              ),
            )}
          </Text>
        )}
      </Stack>
    </Section>
  )
}

/** What is asked of the committee, beside what the roadmap says by itself: a bearer, an end, what is to be found. */
export function Asked({ page }: ShownFiche) {
  return (
    <RecordField
      record="fiche"
      row={useTypedRow(page.fiche)}
      field="askedOfCommittee"
      description="La feuille de route dit d’elle-même un porteur à désigner, une échéance passée, un budget à trouver."
    />
  )
}

/** What help is asked of the national programme. */
export function NationalNeeds({ page }: ShownFiche) {
  return <RecordField record="fiche" row={useTypedRow(page.fiche)} field="nationalNeeds" />
}

const told = ['amount', 'granted', 'fundingState', 'answerOn'] as const

/** What one funder is asked and what it answered. */
function Funder({ line: { party, actor } }: { readonly line: ShownFiche['page']['parties'][number] }) {
  const typed = useTypedRow(party)
  const name = actor ?? party.name ?? 'Financeur sans nom'
  return (
    <Fieldset
      legend={
        <Text span fw={600}>
          {name}
        </Text>
      }
      variant="unstyled"
    >
      <Row widths={[1, 1]} narrow={[1]} gap="var(--s3) var(--s5)" align="start">
        {told.map((field) => (
          <RecordField key={field} record="ficheParty" row={typed} field={field} />
        ))}
      </Row>
    </Fieldset>
  )
}
