import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconChevronDown } from '@tabler/icons-react'
import type { Dictionary } from '#shared/contract/indicators/indicators.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Indicator } from '#shared/records/records.ts'
import { FormField, type TypedForm } from '../../components/form/FormField.tsx'
import { folded } from '../../words/folded.ts'
import { ComputationField } from './ComputationField.tsx'
import type { IndicatorDraft } from './draft.ts'

interface Props {
  readonly form: TypedForm<IndicatorDraft>
  readonly indicators: Dictionary['indicators']
  /** The one being described; `null`: a new one. */
  readonly own: RowId | null
}

/** All that is said of an indicator. What Concerto counts brings its own meaning. */
export function IndicatorFields({ form, indicators, own }: Props) {
  const { name, provider, measure, baseline } = form.values
  const [asked, { toggle }] = useDisclosure(own !== null)
  // What may be refused is not hidden.
  const opened = asked || baseline.trim() !== ''
  const others = indicators.filter(({ id }) => id !== own)
  const of = { record: 'indicator', id: own, form } as const
  const isComputed = provider === 'computed'
  return (
    <>
      <FormField
        {...of}
        field="name"
        description={isNamed(others, name) ? 'Attention, un autre indicateur porte déjà ce nom.' : undefined}
        first
        required
      />
      {isComputed ? (
        <ComputationField form={form} others={others} />
      ) : (
        <>
          <FormField
            {...of}
            field="definition"
            description="Ce qui est compté, et ce qui ne l’est pas&nbsp;: chaque structure comptera de même."
            rows={3}
          />
          <FormField {...of} field="measure" />
          <FormField {...of} field="unit" placeholder="participations, personnes, équipements…" />
        </>
      )}
      <FormField {...of} field="frequency" none="À préciser" />
      <FormField {...of} field="provider" />
      <Button
        variant="subtle"
        w="fit-content"
        aria-expanded={opened}
        rightSection={<IconChevronDown size={16} stroke={1.6} aria-hidden="true" />}
        onClick={toggle}
      >
        Autres précisions, facultatives
      </Button>
      {opened && (
        <>
          {!isComputed && (
            <>
              <FormField
                {...of}
                field="calculation"
                description={
                  measure === 'percent'
                    ? 'Le numérateur, puis le dénominateur\u00a0: la part est l’un sur l’autre.'
                    : 'Ce qui compte une fois, ce qui compte plusieurs fois.'
                }
                rows={2}
              />
              <FormField
                {...of}
                field="overTime"
                description="Le chiffre d’une année est la somme de ses périodes, ou celui de la dernière&nbsp;; il n’y en a pas si une même personne, ou une même chose, peut être comptée dans plusieurs."
              />
              <FormField {...of} field="better" />
            </>
          )}
          <FormField {...of} field="source" placeholder="Déclaration, La Coop…" />
          <FormField {...of} field="axis" />
          <FormField
            {...of}
            field="nationalEquivalent"
            description="Son nom dans les outils nationaux, et ce qui diffère."
            rows={2}
          />
          <FormField {...of} field="baseline" description="Ce qui était constaté au commencement, s’il est connu." />
          {baseline.trim() !== '' && <FormField {...of} field="baselineOn" />}
        </>
      )}
    </>
  )
}

const isNamed = (others: readonly Indicator[], name: string): boolean =>
  name.trim() !== '' && others.some((other) => folded((other.name ?? '').trim()) === folded(name.trim()))
