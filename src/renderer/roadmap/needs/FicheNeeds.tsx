import { Select, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { firstOf, goOnTo } from '../../components/go-on-to.ts'
import { Section } from '../../components/Section.tsx'
import { NeedLinks } from './NeedLinks.tsx'
import { needName } from './need-words.ts'
import { useNeedVerbs } from './use-need-verbs.ts'

/** The needs that a fiche-action answers, for its page. */
export function FicheNeeds({ fiche }: { readonly fiche: RowId }) {
  const tied = useApiQuery('needs', 'about', { record: 'fiche', id: fiche }).data ?? []
  // Only whoever looks for one reads them all.
  const [asked, ask] = useState(false)
  const list = useApiQuery('needs', 'list', asked ? {} : null).data
  const others = (list?.lines ?? []).filter(({ need }) => need.fiche !== fiche)
  const { tie } = useNeedVerbs()
  return (
    <Section title="Besoins auxquels elle répond">
      <Stack gap="md" pt="xs">
        {tied.length === 0 ? (
          <Text c="var(--ink-2)">Aucun besoin ne lui est rattaché.</Text>
        ) : (
          <NeedLinks
            lines={tied}
            label="Besoins auxquels la fiche répond"
            untie={({ need }) => tie(need, null, () => goOnTo(() => firstOf('#fiche-needs')))}
          />
        )}
        <Select
          id="fiche-needs"
          label="Rattacher un besoin"
          placeholder="Mots du besoin"
          searchable
          limit={40}
          nothingFoundMessage={list === undefined ? 'Lecture des besoins' : 'Aucun besoin ne porte ces mots.'}
          onFocus={() => ask(true)}
          data={others.map(({ need }) => ({ value: need.id, label: needName(need) }))}
          value={null}
          onChange={(need) => need !== null && tie({ id: need as RowId }, fiche)}
          comboboxProps={{ withinPortal: false }}
        />
      </Stack>
    </Section>
  )
}
