import { Stack } from '@mantine/core'
import type { Campaign } from '#shared/records/records.ts'
import { RecordField } from '../../../components/fields/RecordField.tsx'
import { Ordinals } from '../../../components/Ordinals.tsx'
import { Section } from '../../../components/Section.tsx'
import { periodWords } from '../campaign-words.ts'
import classes from '../campaigns.module.css'

/** What the structures are told; each field is saved as it is left. */
export function CampaignFields({ campaign }: { readonly campaign: Campaign }) {
  const of = { record: 'campaign', row: campaign } as const
  return (
    <Section title="Ce qui est demandé" look="label" aside={<Ordinals>{periodWords(campaign.period)}</Ordinals>}>
      <Stack gap="lg" py="sm">
        <RecordField {...of} field="name" required />
        <div className={classes.pair}>
          <RecordField {...of} field="opensOn" />
          <RecordField {...of} field="dueOn" />
        </div>
        <RecordField {...of} field="replyTo" description="Où les classeurs reviennent." />
        <RecordField {...of} field="message" description="Ajouté à chaque courriel." />
      </Stack>
    </Section>
  )
}
