import { Button } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useApiQuery } from '../api/hooks.ts'
import { DocumentView } from '../components/document/DocumentView.tsx'
import { PrintedDocument } from '../components/document/PrintedDocument.tsx'
import { useDocument } from '../components/jobs/use-document.ts'
import { useJob } from '../components/jobs/use-job.ts'
import { Loaded } from '../components/Loaded.tsx'
import { LinkAnchor } from '../components/links.tsx'
import { PageHead } from '../components/PageHead.tsx'
import { PrintButton } from '../components/PrintButton.tsx'
import classes from './exchanges.module.css'

/** What a bundle that went astray held, to be printed or given in Word to whoever answers for personal data. */
export function LostBundlePage(): ReactNode {
  const { bundle } = useParams({ from: '/echanges/journal/$bundle' })
  const sheet = useApiQuery('bundles', 'lost', { bundle })
  const { write, isPending } = useDocument(useJob('bundles', 'writeLost'))
  return (
    <>
      <PageHead
        title="Clé USB perdue"
        crumbs={[
          <LinkAnchor key="journal" to="/echanges/journal">
            Journal des échanges
          </LinkAnchor>,
          'Clé USB perdue',
        ]}
        sentence="Ce que l’envoi contenait, pour qui il était chiffré, et ce qu’il reste à faire."
        actions={
          sheet.data && (
            <>
              <PrintButton />
              <Button
                variant="filled"
                leftSection={<IconFileText size={18} stroke={1.6} />}
                loading={isPending}
                onClick={() => write((job) => ({ bundle, job }))}
              >
                Fiche en Word
              </Button>
            </>
          )
        }
      />
      <Loaded query={sheet} rows={10} sentence="Préparation de la fiche">
        {(sheet) => (
          <>
            <div className={classes.paper}>
              <DocumentView {...sheet} />
            </div>
            <PrintedDocument document={sheet} />
          </>
        )}
      </Loaded>
    </>
  )
}
