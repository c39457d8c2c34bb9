import { NativeSelect, Select, Stack, Text } from '@mantine/core'
import type { NewsPage } from '#shared/contract/roadmap/news.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { ChangesOf } from '#shared/records/record.ts'
import { newsItem } from '#shared/records/roadmap/news-item.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { RecordField } from '../../../components/fields/RecordField.tsx'
import { useRowUpdate } from '../../../components/fields/use-row-update.ts'
import { LinkAnchor } from '../../../components/links.tsx'
import { Section } from '../../../components/Section.tsx'
import { useTypedRow } from '../../../components/saving/use-typed-row.ts'
import { ActorField } from '../../../directory/edit/ActorField.tsx'
import { axisName, ficheTitle } from '../../fiches/fiche-words.ts'
import { needName } from '../../needs/need-words.ts'
import classes from '../news.module.css'

const { fields } = newsItem

/** When it is told and when it happens, who tells it, and what it is about; each saved as it changes. */
export function NewsFacts({ page }: { readonly page: NewsPage }) {
  const { actor, axes, sectors } = page
  const item = useTypedRow(page.item)
  const { write, refusal } = useRowUpdate()
  const set = (changes: ChangesOf<typeof newsItem>) => void write({ record: 'newsItem', id: item.id, changes })
  return (
    <Section title="À propos">
      <Stack gap="md" pt="xs">
        <RecordField record="newsItem" row={item} field="publishedOn" />
        <RecordField record="newsItem" row={item} field="happensOn" />
        <RecordField record="newsItem" row={item} field="link" description="Une adresse qui commence par https://" />
        <ActorField
          key={item.actor}
          label={fields.actor.label}
          current={actor}
          onChange={(chosen) => set({ actor: chosen?.id ?? null })}
          error={refusal}
        />
        <NativeSelect
          label={fields.sector.label}
          value={item.sector ?? ''}
          onChange={(event) => set({ sector: (event.currentTarget.value || null) as RowId | null })}
          data={[
            { value: '', label: 'Tout le département' },
            ...sectors.map(({ id, name }) => ({ value: id, label: name ?? 'Secteur' })),
          ]}
        />
        <NativeSelect
          label={fields.axis.label}
          value={item.axis ?? ''}
          onChange={(event) => set({ axis: (event.currentTarget.value || null) as RowId | null })}
          data={[{ value: '', label: 'Sans axe' }, ...axes.map((axis) => ({ value: axis.id, label: axisName(axis) }))]}
        />
        <FicheField page={page} set={set} />
        <NeedField page={page} set={set} />
      </Stack>
    </Section>
  )
}

interface TiedProps {
  readonly page: NewsPage
  readonly set: (changes: ChangesOf<typeof newsItem>) => void
}

function FicheField({ page: { fiche }, set }: TiedProps) {
  const fiches = useApiQuery('fiches', 'list', {}).data?.lines ?? []
  return (
    <div>
      <Tied
        label={fields.fiche.label}
        placeholder="Intitulé de la fiche"
        choices={fiches.map(({ id, title }) => ({ value: id, label: ficheTitle(title) }))}
        current={fiche === null ? null : { value: fiche.id, label: fiche.name }}
        choose={(id) => set({ fiche: id })}
      />
      {fiche !== null && (
        <LinkAnchor to="/fiches/$fiche" params={{ fiche: fiche.id }} size="sm" className={classes.open ?? ''}>
          Ouvrir la fiche-action
        </LinkAnchor>
      )}
    </div>
  )
}

function NeedField({ page: { need }, set }: TiedProps) {
  const needs = useApiQuery('needs', 'list', {}).data?.lines ?? []
  return (
    <div>
      <Tied
        label={fields.need.label}
        placeholder="Mots du besoin"
        choices={needs.map((line) => ({ value: line.need.id, label: needName(line.need) }))}
        current={need === null ? null : { value: need.id, label: needName({ text: need.name }) }}
        choose={(id) => set({ need: id })}
      />
      {need !== null && (
        <LinkAnchor to="/besoins/$need" params={{ need: need.id }} size="sm" className={classes.open ?? ''}>
          Ouvrir le besoin
        </LinkAnchor>
      )}
      {need === null && needs.length === 0 && (
        <Text size="sm" c="var(--ink-2)">
          Aucun besoin n’est encore noté.
        </Text>
      )}
    </div>
  )
}

interface Option {
  readonly value: string
  readonly label: string
}

interface FieldProps {
  readonly label: string
  readonly placeholder: string
  readonly choices: readonly Option[]
  readonly current: Option | null
  readonly choose: (id: RowId | null) => void
}

/** One of many, found by its words, or none. */
function Tied({ label, placeholder, choices, current, choose }: FieldProps) {
  const known =
    current === null || choices.some(({ value }) => value === current.value) ? choices : [current, ...choices]
  return (
    <Select
      label={label}
      placeholder={placeholder}
      searchable
      clearable
      limit={40}
      nothingFoundMessage="Rien ne porte ces mots."
      data={[...known]}
      value={current?.value ?? null}
      onChange={(id) => choose(id as RowId | null)}
      clearButtonProps={{ 'aria-label': `Effacer\u00a0: ${label}` }}
      comboboxProps={{ withinPortal: false }}
    />
  )
}
