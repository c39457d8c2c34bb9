import { Button, Group, Stack } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { ChooseFile, FileButton } from '../../../components/ChooseFile.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { ErrorMessage } from '../../../components/ErrorMessage.tsx'
import { JobProgress } from '../../../components/jobs/JobProgress.tsx'
import { LinkAnchor, LinkButton } from '../../../components/links.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { useUndo } from '../../../components/use-undo.ts'
import { wayTo } from '../../../components/way-to.tsx'
import { readSearch } from '../../address.ts'
import { figureFiles } from './figure-files.ts'
import { ReadingPreview } from './ReadingPreview.tsx'
import { savedWords } from './reading-words.ts'
import { savedId, useReading } from './use-reading.ts'

const indicators = wayTo.indicators

/** Workbooks of a campaign that came back. */
export function ReadingPage(): ReactNode {
  const { id } = useParams({ from: '/indicateurs/campagnes/$id/lecture' })
  const page = useApiQuery('campaigns', 'page', { campaign: id })
  const name = page.data?.campaign.name ?? 'Campagne'
  return (
    <>
      <PageHead
        title="Lire les classeurs reçus"
        crumbs={[
          indicators,
          <LinkAnchor key="campaign" to="/indicateurs/campagnes/$id" params={{ id }}>
            {name}
          </LinkAnchor>,
          'Lecture',
        ]}
        sentence={
          'Chaque classeur est reconnu à ce qu’il contient, même renommé. Rien n’est écrit avant «\u00a0Enregistrer\u00a0».'
        }
      />
      {page.isError ? (
        <ErrorMessage thrown={page.error} retry={() => void page.refetch()} />
      ) : (
        <Read campaign={id} period={page.data?.campaign.period ?? null} />
      )}
    </>
  )
}

/** Figures that came without a campaign: the national statistics of a structure, or workbooks of any campaign. */
export function AnyReadingPage(): ReactNode {
  return (
    <>
      <PageHead
        title="Lire des chiffres reçus"
        crumbs={[indicators, 'Lecture']}
        sentence={
          'Les «\u00a0Statistiques\u00a0» de La Coop ou de Mon Inclusion Numérique, ou des classeurs de collecte. Rien n’est écrit avant «\u00a0Enregistrer\u00a0».'
        }
      />
      <Read campaign={null} period={null} />
    </>
  )
}

interface ReadProps {
  readonly campaign: RowId | null
  /** That of the campaign. */
  readonly period: string | null
}

function Read({ campaign, period }: ReadProps) {
  const reading = useReading(campaign)
  const { stage, open } = reading
  switch (stage.kind) {
    case 'reading':
      return <JobProgress job={stage.job} sentence="Lecture des fichiers" safe="Rien n’est encore écrit." />
    case 'preview':
      return <ReadingPreview campaign={campaign} stage={stage} reading={reading} />
    case 'done':
      return <Saved campaign={campaign} period={period} saved={stage.saved} again={reading.leave} />
    case 'choose':
      return (
        <Stack>
          {stage.error !== null && <ErrorMessage error={stage.error} />}
          <ChooseFile
            label="Classeurs reçus"
            accept={figureFiles}
            multiple
            open={(_first, all) => open(all)}
            hint={'ou déposez-les ici. Un ou plusieurs classeurs (.xlsx, .ods), ou un zip, 33\u00a0Mo au plus chacun.'}
          />
          <Group>
            <FileButton
              label="Dossier de classeurs"
              accept={figureFiles}
              folder
              multiple
              open={(_first, all) => open(all)}
            >
              Choisir un dossier
            </FileButton>
          </Group>
        </Stack>
      )
  }
}

interface SavedProps extends ReadProps {
  readonly saved: Parameters<typeof savedWords>[0]
  readonly again: () => void
}

function Saved({ campaign, period, saved, again }: SavedProps) {
  const { undoThis } = useUndo()
  const [undo] = useState(undoThis)
  const takeBack = () => {
    undo?.act()
    again()
  }
  const see =
    campaign === null ? (
      <LinkButton to="/indicateurs" variant="filled" id={savedId}>
        Voir les indicateurs
      </LinkButton>
    ) : (
      <>
        <LinkButton to="/indicateurs/campagnes/$id" params={{ id: campaign }} variant="filled" id={savedId}>
          Voir qui a répondu
        </LinkButton>
        <LinkButton to="/indicateurs" search={readSearch({ periode: period })}>
          Voir les chiffres
        </LinkButton>
      </>
    )
  return (
    <EmptyState
      title={savedWords(saved)}
      action={
        <Group gap="sm">
          {see}
          <Button onClick={again}>Lire d’autres fichiers</Button>
          {saved.written + saved.received + saved.toCorrect > 0 && (
            <Button variant="subtle" onClick={takeBack}>
              Annuler l’enregistrement
            </Button>
          )}
        </Group>
      }
    >
      Les mêmes fichiers peuvent être lus de nouveau sans rien doubler. Ce qui y manquait n’a rien effacé.
    </EmptyState>
  )
}
