import { campaign as declaration } from '#shared/records/indicators/campaign.ts'
import type { Campaign } from '#shared/records/records.ts'
import { DayField } from '../../../components/fields/DayField.tsx'
import { TextField } from '../../../components/fields/TextField.tsx'
import { useRowUpdate } from '../../../components/fields/use-row-update.ts'
import { Ordinals } from '../../../components/Ordinals.tsx'
import { Section } from '../../../components/Section.tsx'
import { useTypedRow } from '../../../components/saving/use-typed-row.ts'
import { periodWords } from '../campaign-words.ts'
import classes from '../campaigns.module.css'

const { name, dueOn, opensOn, replyTo, message } = declaration.fields

/** What the structures are told; each field is saved as it is left. */
export function CampaignFields(props: { readonly campaign: Campaign }) {
  const campaign = useTypedRow(props.campaign)
  const { write, refusal } = useRowUpdate()
  const save = (changes: Partial<Campaign>) => write({ record: 'campaign', id: campaign.id, changes })
  return (
    <Section title="Ce qui est demandé" look="label" aside={<Ordinals>{periodWords(campaign.period)}</Ordinals>}>
      <div className={classes.fields}>
        <TextField
          label={name.label}
          required
          maxLength={name.max}
          value={campaign.name}
          onSave={(text) => save({ name: text })}
          error={refusal}
        />
        <div className={classes.pair}>
          <DayField label={opensOn.label} value={campaign.opensOn} onChange={(day) => void save({ opensOn: day })} />
          <DayField label={dueOn.label} value={campaign.dueOn} onChange={(day) => void save({ dueOn: day })} />
        </div>
        <TextField
          label={replyTo.label}
          description="Où les classeurs reviennent."
          maxLength={replyTo.max}
          value={campaign.replyTo}
          onSave={(text) => save({ replyTo: text })}
        />
        <TextField
          label={message.label}
          description="Ajouté à chaque courriel."
          multiline
          maxLength={message.max}
          value={campaign.message}
          onSave={(text) => save({ message: text })}
        />
      </div>
    </Section>
  )
}
