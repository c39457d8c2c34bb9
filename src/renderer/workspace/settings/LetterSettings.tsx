import { Stack } from '@mantine/core'
import { useWorkspace } from '../../api/workspace.tsx'
import { RecordField } from '../../components/fields/RecordField.tsx'
import { Section } from '../../components/Section.tsx'
import { useMay } from '../../components/use-may.ts'
import { SetByHub } from './SetByHub.tsx'

/** What letters and attendance sheets say beside the meeting: who writes, who signs, how data is kept. */
export function LetterSettings() {
  const may = useMay('members')
  return (
    <Section title="Courriers et feuilles d’émargement" word="Émargement">
      {may ? (
        <LetterForm />
      ) : (
        <SetByHub fields={['services', 'city', 'replyEmail', 'signatory', 'controller', 'retention', 'dataOfficer']} />
      )}
    </Section>
  )
}

function LetterForm() {
  const of = { record: 'espace', row: useWorkspace().espace } as const
  return (
    <Stack gap="lg" pt="xs">
      <RecordField {...of} field="services" description="Sous le nom du département, une ligne par service." />
      <RecordField {...of} field="city" />
      <RecordField
        {...of}
        field="replyEmail"
        description="Une adresse de service, où arrivent les réponses aux messages et aux lettres."
      />
      <RecordField {...of} field="signatory" description="Le nom, puis la fonction à la ligne." />
      <RecordField
        {...of}
        field="controller"
        description="Qui répond des données relevées en réunion&nbsp;: la notice de la feuille d’émargement le dit, ou laisse la place de l’écrire."
      />
      <RecordField
        {...of}
        field="retention"
        description="La notice de la feuille d’émargement la dit."
        placeholder="3&nbsp;ans après la réunion"
      />
      <RecordField {...of} field="dataOfficer" description="Son adresse, ou comment s’adresser à cette personne." />
    </Stack>
  )
}
