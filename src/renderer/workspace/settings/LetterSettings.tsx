import type { Espace } from '#shared/records/records.ts'
import { espace as espaceRecord } from '#shared/records/workspace/espace/espace.ts'
import { useWorkspace } from '../../api/workspace.tsx'
import { TextField } from '../../components/fields/TextField.tsx'
import { useRowUpdate } from '../../components/fields/use-row-update.ts'
import { Section } from '../../components/Section.tsx'
import { useTypedRow } from '../../components/saving/use-typed-row.ts'
import classes from './SettingsPage.module.css'

const { services, city, replyEmail, signatory, retention, dataOfficer } = espaceRecord.fields

/** What letters and attendance sheets say beside the meeting: who writes, who signs, how data is kept. */
export function LetterSettings() {
  const espace = useTypedRow(useWorkspace().espace)
  const { write } = useRowUpdate()
  const set = (changes: Partial<Espace>) => write({ record: 'espace', id: espace.id, changes })
  return (
    <Section title="Courriers et feuilles d’émargement">
      <div className={classes.fields}>
        <TextField
          label={services.label}
          description="Sous le nom du département, une ligne par service."
          multiline
          maxLength={services.max}
          value={espace.services}
          onSave={(value) => set({ services: value })}
        />
        <TextField
          label={city.label}
          maxLength={city.max}
          value={espace.city}
          onSave={(value) => set({ city: value })}
        />
        <TextField
          label={replyEmail.label}
          description="Une adresse de service, où arrivent les réponses aux convocations."
          maxLength={replyEmail.max}
          value={espace.replyEmail}
          onSave={(value) => set({ replyEmail: value })}
        />
        <TextField
          label={signatory.label}
          description="Le nom, puis la fonction à la ligne."
          multiline
          maxLength={signatory.max}
          value={espace.signatory}
          onSave={(value) => set({ signatory: value })}
        />
        <TextField
          label={retention.label}
          description="La notice de la feuille d’émargement la dit."
          placeholder="3 ans après la réunion"
          value={espace.retention}
          onSave={(value) => set({ retention: value })}
        />
        <TextField
          label={dataOfficer.label}
          description="Son adresse, ou comment s’adresser à cette personne."
          value={espace.dataOfficer}
          onSave={(value) => set({ dataOfficer: value })}
        />
      </div>
    </Section>
  )
}
