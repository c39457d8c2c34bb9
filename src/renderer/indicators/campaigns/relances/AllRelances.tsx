import { Button, CopyButton, Group } from '@mantine/core'
import { IconCopy, IconFileZip } from '@tabler/icons-react'
import type { CampaignMail, CampaignPage } from '#shared/contract/indicators/campaigns.ts'
import { useGesture } from '../../../components/use-gesture.ts'
import { plural } from '../../../words/numbers.ts'
import { prepareWorkbooksWords } from '../campaign-words.ts'
import { useWorkbooks } from '../use-workbooks.ts'
import { WorkbooksProgress } from '../WorkbooksProgress.tsx'

interface Props {
  readonly page: CampaignPage
  readonly mails: readonly CampaignMail[]
}

const icon = { size: 18, stroke: 1.6, 'aria-hidden': true } as const

/** What serves for all at once: the addresses for the BCC, the workbooks, the note that they were relaunched. */
export function AllRelances({ page, mails }: Props) {
  const workbooks = useWorkbooks(page.campaign.id)
  const remind = useGesture('campaigns', 'remind')
  const addresses = [...new Set(mails.flatMap(({ to }) => to.slice(0, 1)))]
  const again = mails.filter((mail) => mail.again).map(({ structure }) => structure)
  const done = `${plural(again.length, 'relance notée', 'relances notées')} aujourd’hui`
  return (
    <>
      <Group gap="sm" mb="lg">
        <CopyButton value={addresses.join('; ')}>
          {({ copied, copy }) => (
            <Button leftSection={<IconCopy {...icon} />} onClick={copy} disabled={addresses.length === 0}>
              {copied ? 'Adresses copiées' : `Copier ${plural(addresses.length, 'adresse', 'adresses')} pour Cci`}
            </Button>
          )}
        </CopyButton>
        <Button
          leftSection={<IconFileZip {...icon} />}
          disabled={workbooks.job !== null}
          onClick={() => workbooks.start(null)}
        >
          {prepareWorkbooksWords(mails.length)}
        </Button>
        {again.length > 1 && (
          <Button onClick={() => remind.act({ structures: again }, done)}>Noter toutes les relances</Button>
        )}
      </Group>
      <WorkbooksProgress job={workbooks.job} />
    </>
  )
}
