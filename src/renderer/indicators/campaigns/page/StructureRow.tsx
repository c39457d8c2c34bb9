import { Group } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ComponentProps } from 'react'
import type { CampaignStructure } from '#shared/contract/indicators/campaigns.ts'
import { bareWords, isAwaited } from '#shared/records/indicators/answer-state.ts'
import { refusedCellWords } from '#shared/records/indicators/refused-cell-words.ts'
import { LinkAnchor } from '../../../components/links.tsx'
import { Row } from '../../../components/plain/Row.tsx'
import { Second } from '../../../components/plain/Second.tsx'
import { State } from '../../../components/State.tsx'
import { shortDate } from '../../../words/dates.ts'
import { counted, plural } from '../../../words/numbers.ts'
import { askedWords } from '../campaign-words.ts'
import classes from '../campaigns.module.css'
import { StructureMenu } from './StructureMenu.tsx'

type Props = ComponentProps<typeof StructureMenu>

/** A structure, where its answer stands, and what its workbook had wrong. */
export function StructureRow(props: Props) {
  const { structure } = props
  return (
    <Row component="li" widths={[1, 'auto']} gap="var(--s2) var(--s4)" mih={40} py="xs">
      <span className={classes.name}>
        <LinkAnchor to="/annuaire/$liste/$id" params={{ liste: 'acteurs', id: structure.actor }} c="var(--ink)">
          {structure.name}
        </LinkAnchor>
        {underName(structure).map((line) => (
          <Second key={line} block>
            {line}
          </Second>
        ))}
        <ToConfirm structure={structure} />
      </span>
      <Group component="span" gap="sm" wrap="nowrap" fz="sm" c="var(--ink-2)">
        {endOf(structure)}
        <StructureMenu {...props} />
      </Group>
    </Row>
  )
}

/** The figures that stand out, each with the way to where it is confirmed. */
function ToConfirm({ structure: { toConfirm } }: Pick<Props, 'structure'>) {
  if (toConfirm.length === 0) return null
  return (
    <Group component="span" gap="sm" fz="sm">
      <State icon={IconAlertTriangle} tone="ochre">
        {`${plural(toConfirm.length, 'chiffre', 'chiffres')} à confirmer\u00a0:`}
      </State>
      {toConfirm.map(({ id, name }) => (
        <LinkAnchor key={id} to="/indicateurs/$id/chiffres" params={{ id }} mih={24}>
          {name}
        </LinkAnchor>
      ))}
    </Group>
  )
}

const underName = (structure: CampaignStructure): readonly string[] => {
  if (structure.state === 'refused')
    return structure.toCorrect.map((cell) => `${cell.what}\u00a0: ${refusedCellWords(cell)}`)
  if (structure.bare) return [bareWords]
  if (structure.state === 'received') {
    const lacking = structure.missing.length
    return lacking === 0 ? [] : [`il manque ${counted(lacking, 'chiffre', 'chiffres')}`]
  }
  if (!isAwaited(structure.state)) return []
  return [[askedWords(structure), structure.to.length === 0 ? 'sans adresse connue' : null].filter(Boolean).join(', ')]
}

const endOf = ({ state, receivedOn, waivedOn, remindedOn }: CampaignStructure): string | null => {
  if (state === 'received' && receivedOn !== null) return shortDate(receivedOn)
  if (state === 'waived' && waivedOn !== null) return shortDate(waivedOn)
  return state === 'refused' && remindedOn !== null ? `relance notée le ${shortDate(remindedOn)}` : null
}
