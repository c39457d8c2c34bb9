import { Button, Group, Text } from '@mantine/core'
import { IconFileSpreadsheet, IconPaperclip } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import type { CampaignMail, CampaignStructure } from '#shared/contract/indicators/campaigns.ts'
import { useDocument } from '../../../components/jobs/use-document.ts'
import { useJob } from '../../../components/jobs/use-job.ts'
import { MailVerbs, MailWords } from '../../../components/MailWords.tsx'
import { Section } from '../../../components/Section.tsx'
import { tellDone } from '../../../components/tell-done.tsx'
import { useGesture } from '../../../components/use-gesture.ts'
import { useUndo } from '../../../components/use-undo.ts'
import { useWorkbooks } from '../use-workbooks.ts'

interface Props {
  readonly mail: CampaignMail
  readonly structure: CampaignStructure
}

const icon = { size: 18, stroke: 1.6, 'aria-hidden': true } as const
const route = getRouteApi('/indicateurs/campagnes/$id/relances')

/** One mail: as a draft with its workbook joined, in the mail program, or copied. */
export function CampaignMailView({ mail, structure }: Props) {
  const { undo } = useUndo()
  const workbooks = useWorkbooks(route.useParams().id)
  const remind = useGesture('campaigns', 'remind')
  /** The first mail is no relance: its workbook is noted when it is made. */
  const asked = () => {
    if (mail.again) remind.act({ structures: [structure.id] }, `Relance notée\u00a0: ${mail.name}`)
  }
  const draft = useDocument(useJob('campaigns', 'mailFile'), {
    done: () => {
      tellDone(`Brouillon prêt\u00a0: ${mail.name}`, undo)
      asked()
    },
  })
  return (
    <Section title={mail.name}>
      <Group gap="sm" my="sm">
        <Button
          variant="filled"
          leftSection={<IconPaperclip {...icon} />}
          loading={draft.isPending}
          onClick={() => draft.write((job) => ({ structure: mail.structure, job }))}
        >
          Brouillon avec son classeur
        </Button>
        <MailVerbs mail={mail} second opened={asked} />
        <Button
          leftSection={<IconFileSpreadsheet {...icon} />}
          loading={workbooks.job !== null}
          onClick={() => workbooks.start([structure.id])}
        >
          Classeur à joindre
        </Button>
        {mail.again && (
          <Button variant="subtle" onClick={asked}>
            Noter comme relancée
          </Button>
        )}
      </Group>
      {mail.to.length === 0 && (
        <Text c="var(--ochre)" mb="sm">
          Aucune adresse professionnelle n’est connue&nbsp;: copiez le texte, ou complétez l’annuaire.
        </Text>
      )}
      <MailWords to={mail.to} subject={mail.subject} body={mail.body} />
    </Section>
  )
}
