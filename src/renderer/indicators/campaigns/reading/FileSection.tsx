import { Alert, Button, Group, List, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import type { RefusedLine } from '#shared/contract/indicators/figures-import.ts'
import { asideReasons, type FiguresPreview, type FileReport } from '#shared/contract/indicators/figures-import.ts'
import { refusedCellWords } from '#shared/records/indicators/refused-cell-words.ts'
import { ErrorMessage } from '../../../components/ErrorMessage.tsx'
import { goOnTo } from '../../../components/go-on-to.ts'
import { Section } from '../../../components/Section.tsx'
import { State } from '../../../components/State.tsx'
import { plural } from '../../../words/numbers.ts'
import classes from '../campaigns.module.css'
import { AnswersRead } from './AnswersRead.tsx'
import type { FileDecisions } from './choices.ts'
import { Figures } from './Figures.tsx'
import { NationalFields } from './NationalFields.tsx'
import { countsSentence, effectLooks, reportTitle } from './reading-words.ts'
import { StructureField } from './StructureField.tsx'

interface Props {
  readonly report: FileReport
  readonly preview: FiguresPreview
  readonly decide: FileDecisions
}

/** One file: whose it is, what it would do, cell by cell where something is asked. */
export function FileSection({ report, preview, decide }: Props) {
  const title = reportTitle(report)
  return (
    <Section title={title} look="label" aside={title === report.name ? undefined : <FileName name={report.name} />}>
      {report.kind === 'unreadable' ? (
        <ErrorMessage error={report.error} />
      ) : (
        <Stack gap="md" pt="md">
          <Standing report={report} preview={preview} decide={decide} />
          {report.kind === 'national' && report.aside !== 'left' && (
            <NationalFields report={report} preview={preview} decide={decide} />
          )}
          {report.remarks.map((remark) => (
            <Alert key={remark} color="ocre" icon={<IconAlertTriangle size={20} stroke={1.6} />}>
              {remark}
            </Alert>
          ))}
          {report.kind === 'collection' && <LeftEmpty names={report.empty} />}
          <RefusedCells refused={report.refused} of={title} />
          <Figures figures={report.figures} of={title} keep={decide.figure} />
          {report.kind === 'collection' && <AnswersRead answers={report.answers} of={title} />}
        </Stack>
      )}
    </Section>
  )
}

function FileName({ name }: { readonly name: string }) {
  return (
    <span className={classes.fileName} title={name}>
      {name}
    </span>
  )
}

type Read = Exclude<FileReport, { readonly kind: 'unreadable' }>

/** What it would do in a sentence, or why nothing is taken of it, and what one may answer. */
function Standing({ report, preview, decide }: Props & { readonly report: Read }) {
  const { aside } = report
  if (aside === null) return <Text>{countsSentence(report.counts)}</Text>
  if (aside === 'alreadyRead')
    return <State icon={IconCheck}>{report.remarks.length === 0 ? asideReasons.alreadyRead : 'Déjà lu.'}</State>
  const asks = report.kind === 'collection' && (aside === 'noStructure' || aside === 'twice')
  return (
    <>
      <State icon={IconAlertTriangle} tone="ochre">
        {asideReasons[aside]}
        {aside === 'otherCampaign' && report.kind === 'collection' && report.campaign !== null
          ? ` Ouvrez «\u00a0${report.campaign.name}\u00a0» pour le lire.`
          : ''}
      </State>
      {aside === 'differs' && report.kind === 'national' && (
        <Differences differences={report.differences} confirm={() => decide.confirm(report.differences)} />
      )}
      {asks && <StructureField structures={preview.structures} value={null} choose={decide.structure} />}
      {(asks || aside === 'left') && (
        <Group gap="sm">
          {aside === 'twice' && report.structure !== null && (
            <Button onClick={() => decide.structure(report.structure?.id ?? null)}>Prendre ce fichier</Button>
          )}
          {aside === 'left' ? (
            <Button onClick={decide.asItSays}>Le reprendre</Button>
          ) : (
            <Button variant="subtle" onClick={() => decide.structure(null)}>
              Laisser ce fichier de côté
            </Button>
          )}
        </Group>
      )}
    </>
  )
}

/** What the file says and what is asked, side by side, before anything of it is taken. */
function Differences({
  differences,
  confirm,
}: {
  readonly differences: readonly string[]
  readonly confirm: () => void
}) {
  return (
    <Stack gap="sm" align="flex-start">
      <List aria-label="Ce qui diffère">
        {differences.map((difference) => (
          <List.Item key={difference}>{difference}</List.Item>
        ))}
      </List>
      <Button
        onClick={({ currentTarget }) => {
          const section = currentTarget.closest('section')
          confirm()
          goOnTo(() => section?.querySelector<HTMLElement>('input, select') ?? null)
        }}
      >
        Prendre ces chiffres quand même
      </Button>
    </Stack>
  )
}

/** What the structure is asked for again. */
function LeftEmpty({ names }: { readonly names: readonly string[] }) {
  if (names.length === 0) return null
  const { icon: Icon } = effectLooks.empty
  return (
    <Alert color="ocre" icon={<Icon size={20} stroke={1.6} />}>
      {`Incomplet\u00a0: ${plural(names.length, 'ligne vide', 'lignes vides')}, à redemander (${names.join(', ')}).`}
    </Alert>
  )
}

/** Each cell that cannot be taken, as one finds it in the file. */
function RefusedCells({ refused, of }: { readonly refused: readonly RefusedLine[]; readonly of: string }) {
  if (refused.length === 0) return null
  const { icon, tone } = effectLooks.refused
  return (
    <ul className={classes.refused} aria-label={`Cellules refusées, ${of}`}>
      {refused.map((cell) => (
        <li key={`${cell.address} ${cell.reason}`}>
          <State icon={icon} tone={tone}>
            {refusedCellWords(cell)}
          </State>
          <span className={classes.what}>{cell.what}</span>
        </li>
      ))}
    </ul>
  )
}
