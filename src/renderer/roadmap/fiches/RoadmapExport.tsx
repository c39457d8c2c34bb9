import { Button, NativeSelect, Radio, Stack } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconCopy, IconFileText } from '@tabler/icons-react'
import { useState } from 'react'
import type { FicheLine, FicheList } from '#shared/contract/roadmap/fiches.ts'
import type { RoadmapPart, RoadmapParts } from '#shared/contract/roadmap/fiches-export.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { useDocument } from '../../components/jobs/use-document.ts'
import { useJob } from '../../components/jobs/use-job.ts'
import { plural } from '../../words/numbers.ts'
import { axisName } from './fiche-words.ts'
import { NationalTexts } from './NationalTexts.tsx'
import { PartChoice, WithoutPersons, WordExport } from './WordExport.tsx'

interface Props {
  readonly list: FicheList
  /** The fiches that the filters keep. */
  readonly lines: readonly FicheLine[]
}

/** « Exporter en Word » of the roadmap. */
export function RoadmapExport(shown: Props) {
  const [opened, { open, close }] = useDisclosure(false)
  return (
    <>
      <Button leftSection={<IconFileText size={18} stroke={1.6} aria-hidden="true" />} onClick={open}>
        Exporter en Word
      </Button>
      {opened && <RoadmapDialog {...shown} close={close} />}
    </>
  )
}

/** What a committee needs: inner work is printed when it is asked for. */
const usual: RoadmapParts = { comments: false, threads: false, matrix: false, calendar: true, persons: true }

const partWords = {
  calendar: 'Calendrier',
  matrix: 'Matrice faisabilité et impact',
  comments: 'Commentaires et contributions des secteurs',
  threads: 'Le fil de chaque axe, de la formulation à la fiche-action',
} as const

function RoadmapDialog({ list, lines, close }: Props & { readonly close: () => void }) {
  const filtered = lines.length > 0 && lines.length < list.lines.length
  const [kind, setKind] = useState<RoadmapPart['kind']>(filtered ? 'fiches' : 'all')
  const [axis, setAxis] = useState<RowId | null>(list.axes[0]?.id ?? null)
  const [parts, setParts] = useState(usual)
  const [copying, copy] = useState(false)
  const word = useDocument(useJob('fichesExport', 'writeRoadmap'), { close })
  const part = partOf(kind, axis, lines)
  if (copying) return <NationalTexts part={part} close={close} />
  return (
    <Dialog onClose={close} title="Exporter la feuille de route">
      <WordExport
        document="roadmap"
        word={word}
        start={(as) => word.write((job) => ({ part, parts, template: word.template, as, job }))}
        close={close}
        other={
          <Button leftSection={<IconCopy size={18} stroke={1.6} aria-hidden="true" />} onClick={() => copy(true)}>
            Textes à copier
          </Button>
        }
      >
        <Radio.Group
          label="Ce qui est exporté"
          value={kind}
          onChange={(value) => setKind(value as RoadmapPart['kind'])}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="all" label={`Toute la feuille de route\u00a0: ${fichesWords(list.lines.length)}`} />
            {filtered && (
              <Radio value="fiches" label={`Ce que les filtres gardent\u00a0: ${fichesWords(lines.length)}`} />
            )}
            {list.axes.length > 0 && <Radio value="axis" label="Un axe" />}
          </Stack>
        </Radio.Group>
        {kind === 'axis' && (
          <NativeSelect
            label="Axe"
            value={axis ?? ''}
            onChange={({ currentTarget: { value } }) => setAxis(value === '' ? null : (value as RowId))}
            data={[
              ...list.axes.map((one) => ({ value: one.id, label: axisName(one) })),
              { value: '', label: 'Fiches-actions sans axe' },
            ]}
          />
        )}
        <Stack gap="sm" role="group" aria-label="Ce qui accompagne les fiches">
          {(Object.keys(partWords) as (keyof typeof partWords)[])
            .filter((name) => name !== 'threads' || kind !== 'fiches')
            .map((name) => (
              <PartChoice
                key={name}
                label={partWords[name]}
                checked={parts[name]}
                choose={(checked) => setParts({ ...parts, [name]: checked })}
              />
            ))}
          <WithoutPersons checked={!parts.persons} choose={(checked) => setParts({ ...parts, persons: !checked })} />
        </Stack>
      </WordExport>
    </Dialog>
  )
}

const fichesWords = (count: number): string => plural(count, 'fiche-action', 'fiches-actions')

const partOf = (kind: RoadmapPart['kind'], axis: RowId | null, lines: readonly FicheLine[]): RoadmapPart => {
  if (kind === 'axis') return { kind, axis }
  return kind === 'fiches' ? { kind, fiches: lines.map(({ id }) => id) } : { kind }
}
