import { Button, Stack, Text } from '@mantine/core'
import type { FigureCounts } from '#shared/contract/indicators/figures-import.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { FileButton } from '../../../components/ChooseFile.tsx'
import { CountList } from '../../../components/CountList.tsx'
import { DecideBar } from '../../../components/DecideBar.tsx'
import { ErrorMessage } from '../../../components/ErrorMessage.tsx'
import { State } from '../../../components/State.tsx'
import { Waiting } from '../../../components/Waiting.tsx'
import { agree } from '../../../words/numbers.ts'
import { choicesOf } from './choices.ts'
import { FileSection } from './FileSection.tsx'
import { figureFiles } from './figure-files.ts'
import { effectLooks, saveWords } from './reading-words.ts'
import type { Reading, ReadingStage } from './use-reading.ts'

interface Props {
  readonly campaign: RowId | null
  readonly stage: Extract<ReadingStage, { readonly kind: 'preview' }>
  readonly reading: Reading
}

/** What each file would do, what it cannot, and what is to be settled. */
export function ReadingPreview({ campaign, stage: { opened, choices, error }, reading }: Props) {
  const { open, choose, save, failure, isSaving, leave } = reading
  const asked = { ...opened, campaign, choices }
  const preview = useApiQuery('figuresImport', 'preview', asked, { keepPrevious: true })
  if (preview.isError) return <ErrorMessage thrown={preview.error} retry={() => void preview.refetch()} />
  if (preview.data === undefined) return <Waiting rows={6} />
  const { files, counts, toWrite, unvalued, received, toCorrect } = preview.data
  return (
    <>
      {error !== null && <ErrorMessage error={error} />}
      <Stack gap="var(--s7)" pb="xl" aria-busy={preview.isPlaceholderData}>
        <Counts counts={counts} />
        {files.map((report) => (
          <FileSection
            key={report.file}
            report={report}
            preview={preview.data}
            decide={choicesOf(choices, report.file, choose)}
          />
        ))}
      </Stack>
      {failure !== null && <ErrorMessage thrown={failure} retry={() => save(opened, choices)} />}
      <DecideBar>
        <Button
          variant="filled"
          loading={isSaving}
          disabled={preview.isPlaceholderData || toWrite + received + toCorrect === 0}
          onClick={() => save(opened, choices)}
        >
          {saveWords({ written: toWrite, unvalued, received, toCorrect })}
        </Button>
        <FileButton label="Autres classeurs" accept={figureFiles} multiple open={(_first, all) => open(all)}>
          Ajouter des fichiers
        </FileButton>
        <Button variant="subtle" onClick={leave}>
          Ne rien enregistrer
        </Button>
        <Text size="sm" c="var(--ink-2)">
          Ce qui est refusé ou à trancher n’est pas écrit. Un clic annule l’enregistrement.
        </Text>
      </DecideBar>
    </>
  )
}

function Counts({ counts }: { readonly counts: FigureCounts }) {
  return (
    <CountList
      label="Chiffres des fichiers"
      counts={(Object.keys(effectLooks) as (keyof FigureCounts)[]).map((effect) => {
        const { one, many, icon, tone } = effectLooks[effect]
        return {
          key: effect,
          count: counts[effect],
          noun: (
            <State icon={icon} tone={counts[effect] === 0 ? 'ink' : tone}>
              {agree(counts[effect], one, many)}
            </State>
          ),
        }
      })}
    />
  )
}
