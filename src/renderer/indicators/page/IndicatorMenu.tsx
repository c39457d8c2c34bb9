import { Menu } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import type { IndicatorPage } from '#shared/contract/indicators/indicators.ts'
import { dictionaryGroups } from '#shared/records/indicators/indicator/dictionary-order.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { AskedMenu, WhenAsked } from '../../components/RowMenu.tsx'
import { tellDone } from '../../components/tell-done.tsx'
import { figure, plural } from '../../words/numbers.ts'
import { indicatorName } from '../indicator-words.ts'
import { useIndicatorVerbs } from '../use-indicator-verbs.ts'

interface Props {
  readonly page: IndicatorPage
  readonly onRemoved: () => void
}

const icon = { size: 16, stroke: 1.6 } as const

/** What one does with an indicator less often. */
export function IndicatorMenu(props: Props) {
  const label = `Autres actions, ${indicatorName(props.page.indicator.name)}`
  return (
    <WhenAsked label={label}>
      <Deeds {...props} label={label} />
    </WhenAsked>
  )
}

function Deeds({ page: { indicator, given }, onRemoved, label }: Props & { readonly label: string }) {
  const dictionary = useApiQuery('indicators', 'list', {}).data
  const { move, remove } = useIndicatorVerbs()
  const groups = dictionary === undefined ? [] : dictionaryGroups(dictionary.indicators, dictionary.axes)
  const order = (
    groups.find(({ indicators }) => indicators.some(({ id }) => id === indicator.id))?.indicators ?? []
  ).map(({ id }) => id)
  const at = order.indexOf(indicator.id)
  const place = (after: number, rank: number) =>
    void move(indicator.id, order[after] ?? null).then(
      () => tellDone(`${indicatorName(indicator.name)}\u00a0: place ${figure(rank)} sur ${figure(order.length)}`),
      () => undefined,
    )
  return (
    <AskedMenu label={label}>
      {at > 0 && (
        <Menu.Item leftSection={<IconArrowUp {...icon} />} onClick={() => place(at - 2, at)}>
          Monter dans le dictionnaire
        </Menu.Item>
      )}
      {at >= 0 && at < order.length - 1 && (
        <Menu.Item leftSection={<IconArrowDown {...icon} />} onClick={() => place(at + 1, at + 2)}>
          Descendre dans le dictionnaire
        </Menu.Item>
      )}
      <Menu.Item leftSection={<IconTrash {...icon} />} onClick={() => remove(indicator, onRemoved)}>
        {given.count === 0
          ? 'Supprimer'
          : `Supprimer, avec ${plural(given.count, 'chiffre', 'chiffres')} et ce qui en est dit`}
      </Menu.Item>
    </AskedMenu>
  )
}
