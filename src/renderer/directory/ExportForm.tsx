import { Button, Checkbox, Radio, Stack, Text, Title, VisuallyHidden } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import type { ExportFormat } from '#shared/contract/directory/formats.ts'
import { exportFormats } from '#shared/contract/directory/formats.ts'
import { useApiQuery } from '../api/hooks.ts'
import { ErrorMessage } from '../components/ErrorMessage.tsx'
import { DialogEnd } from '../components/FormEnd.tsx'
import { plural } from '../words/numbers.ts'
import classes from './DirectoryPage.module.css'
import { listWords } from './list/list-words.ts'
import { countTicked } from './list/ticks.ts'
import type { ExportChoice, ListShown } from './use-export.ts'

interface Props {
  readonly shown: ListShown
  readonly thrown: unknown
  readonly onExport: (choice: ExportChoice) => void
  readonly onClose: () => void
}

/** What is exported is said first, then chosen how. */
export function ExportForm({ shown, thrown, onExport, onClose }: Props) {
  const [format, setFormat] = useState<ExportFormat>('list-xlsx')
  const [persons, setPersons] = useState(true)
  const count = useApiQuery('directory', 'countEach', { list: shown.list, filters: [shown.filter] }).data?.[0] ?? null
  const tickedCount = count === null ? 0 : countTicked(shown.ticks, count)
  const [wantsTicked, setWantsTicked] = useState(true)
  const choice = { format, persons, ticked: wantsTicked && tickedCount > 0 }
  const refusal = refusalOf(shown, choice)
  return (
    <Stack gap="lg">
      {thrown !== null && <ErrorMessage thrown={thrown} />}
      {count !== null && tickedCount === 0 && <Text>{scopeWords(shown, count)}</Text>}
      {count !== null && tickedCount > 0 && (
        <Radio.Group
          aria-label="Ce qui est exporté"
          value={wantsTicked ? 'ticked' : 'all'}
          onChange={(value) => setWantsTicked(value === 'ticked')}
        >
          <Radio value="ticked" label={plural(tickedCount, 'ligne cochée', 'lignes cochées')} />
          <Radio value="all" label={listWhole(shown, count)} className={classes.exportFormat ?? ''} />
        </Radio.Group>
      )}
      <FormatChoice format={format} onChoose={setFormat} />
      <Checkbox
        label="Sans les personnes"
        description="Aucun nom, aucune fonction, aucun courriel ni téléphone de personne. Ce qui est personnel n’est jamais écrit."
        checked={!persons}
        onChange={(event) => setPersons(!event.currentTarget.checked)}
        error={refusal}
      />
      <DialogEnd close={onClose}>
        <Button
          variant="filled"
          leftSection={<IconDownload size={18} stroke={1.6} aria-hidden="true" />}
          disabled={count === 0 || refusal !== null}
          onClick={() => onExport(choice)}
        >
          Exporter
        </Button>
      </DialogEnd>
    </Stack>
  )
}

/** « La liste affichée : 62 structures. » */
const scopeWords = (shown: ListShown, count: number): string =>
  count === 0 ? 'La liste affichée est vide\u00a0: il n’y a rien à exporter.' : `${listWhole(shown, count)}.`

const listWhole = ({ list }: ListShown, count: number): string =>
  `La liste affichée\u00a0: ${plural(count, listWords[list].one, listWords[list].many)}`

const refusalOf = ({ list }: ListShown, { format, persons }: ExportChoice): string | null =>
  list === 'persons' && !persons && (format === 'list-xlsx' || format === 'list-csv')
    ? 'La liste des personnes ne peut pas s’écrire sans elles.'
    : null

interface FormatProps {
  readonly format: ExportFormat
  readonly onChoose: (format: ExportFormat) => void
}

function FormatChoice({ format, onChoose }: FormatProps) {
  return (
    <Radio.Group
      label={<VisuallyHidden>Format du fichier</VisuallyHidden>}
      value={format}
      onChange={(value) => onChoose(value as ExportFormat)}
    >
      <Stack gap="md">
        {formatGroups.map(({ title, formats }) => (
          <section key={title}>
            <Title order={3} className={classes.exportGroup ?? ''}>
              {title}
            </Title>
            {formats.map(({ format: one, label, hint }) => (
              <Radio
                key={one}
                value={one}
                label={label}
                description={hint}
                className={classes.exportFormat ?? ''}
                data-autofocus={one === format || undefined}
              />
            ))}
          </section>
        ))}
      </Stack>
    </Radio.Group>
  )
}

interface FormatWords {
  readonly format: ExportFormat
  readonly label: string
  /** What it is for, one sentence. */
  readonly hint: string
}

/** The formats by what one wants of them, the most wanted first. */
const formatGroups: readonly { readonly title: string; readonly formats: readonly FormatWords[] }[] = [
  {
    title: 'Pour le secrétariat',
    formats: [
      words('list-xlsx', 'Toutes les colonnes, à imprimer ou à corriger\u00a0: le fichier se réimporte.'),
      words('list-csv', 'La même liste, pour un autre tableur.'),
      words('labels', 'Planches Avery L7163 de 14 étiquettes, une par structure.'),
      words('vcard', 'Pour un carnet d’adresses. Outlook n’en lit que la première fiche.'),
    ],
  },
  {
    title: 'Pour les plateformes nationales',
    formats: [
      words('lieux-csv', 'Pour la cartographie nationale\u00a0: un lieu par ligne.'),
      words('lieux-json', 'Les mêmes lieux, pour un programme.'),
      words('data-inclusion-structures', 'Qui sont les structures et où les joindre.'),
      words('data-inclusion-services', 'Ce que chaque lieu propose, un service à la fois.'),
    ],
  },
]

function words(format: ExportFormat, hint: string): FormatWords {
  return { format, label: exportFormats[format], hint }
}
