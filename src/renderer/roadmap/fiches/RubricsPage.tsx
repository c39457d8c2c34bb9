import { Button } from '@mantine/core'
import { IconRestore } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { RubricLine } from '#shared/contract/roadmap/rubrics.ts'
import { rubric } from '#shared/records/roadmap/rubric.ts'
import { useApiMutation, useApiQuery } from '../../api/hooks.ts'
import { AddLine } from '../../components/form/AddLine.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { List } from '../../components/plain/List.tsx'
import { useGesture } from '../../components/use-gesture.ts'
import { wayTo } from '../../components/way-to.tsx'
import { RubricRow } from './RubricRow.tsx'

/** Which rubrics the espace's fiches-actions have, in which order, under which names. */
export function RubricsPage(): ReactNode {
  const list = useApiQuery('rubrics', 'list', {})
  return (
    <>
      <PageHead
        title="Rubriques des fiches"
        crumbs={[wayTo.settings, 'Rubriques des fiches']}
        sentence="La page d’une fiche, la grille des comptes-rendus et les documents suivent cet ordre et ces intitulés."
        actions={list.data?.some(({ rubric }) => rubric.row !== null) && <Reset />}
      />
      <Loaded query={list} rows={8}>
        {(list) => <Rubrics lines={list} />}
      </Loaded>
    </>
  )
}

function Rubrics({ lines }: { readonly lines: readonly RubricLine[] }) {
  const move = useApiMutation('rubrics', 'move')
  const moveBy = (index: number, step: 1 | -1) => {
    const key = lines[index]?.rubric.key
    if (key === undefined || lines[index + step] === undefined) return
    const after = lines[step === 1 ? index + 1 : index - 2]?.rubric.key ?? null
    move.mutate({ key, after })
  }
  return (
    <>
      <List ordered framed ruled maw={1008} air="md" aria-label="Rubriques">
        {lines.map((line, index) => (
          <RubricRow
            key={line.rubric.key}
            line={line}
            first={index === 0}
            last={index === lines.length - 1}
            move={(step) => moveBy(index, step)}
          />
        ))}
      </List>
      <AddRubric />
    </>
  )
}

function Reset() {
  const reset = useGesture('rubrics', 'reset')
  return (
    <Button
      leftSection={<IconRestore size={18} stroke={1.6} />}
      onClick={() => reset.act({}, 'Rubriques de la méthode rétablies')}
    >
      Revenir aux rubriques de la méthode
    </Button>
  )
}

/** A rubric that the method does not have. */
function AddRubric() {
  const add = useApiMutation('rubrics', 'add')
  return (
    <AddLine
      place={{ maw: 1008, mt: 'lg' }}
      label="Nouvelle rubrique"
      placeholder="Lien avec le schéma départemental"
      maxLength={rubric.fields.label.max}
      loading={add.isPending}
      add={(label, given) => add.mutate({ label }, given)}
    />
  )
}
