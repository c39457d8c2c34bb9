import { ActionIcon, Progress, Table, UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconPencil } from '@tabler/icons-react'
import type { ComparedIndicator, Comparison } from '#shared/contract/indicators/measures.ts'
import { figureWords } from '#shared/records/indicators/figure/figure-words.ts'
import { targetYearWords } from '#shared/records/indicators/figure/target-words.ts'
import { frequencyOf } from '#shared/text/period.ts'
import { Sparkline } from '../../components/chart/Sparkline.tsx'
import { LinkAnchor } from '../../components/links.tsx'
import { Ordinals } from '../../components/Ordinals.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { indicatorName } from '../indicator-words.ts'
import { StandingState } from '../measures/StandingState.tsx'
import classes from './landing.module.css'
import { aimWords, lastOf, missingOf, missingWords, ofWhatWords, openedWords } from './line-words.ts'
import { SectorTrends } from './SectorTrends.tsx'
import { trendOf, trendWords } from './trend.ts'

interface Props {
  readonly line: ComparedIndicator
  /** The one above, in its axis. */
  readonly before: ComparedIndicator | undefined
  readonly comparison: Comparison
  /** The year of most targets, which is said once. */
  readonly year: number | null
  readonly opened: boolean
  readonly toggle: () => void
  /** Asks for it in the campaign that is prepared; `null`: nothing to ask. */
  readonly ask: (() => void) | null
}

/** An indicator: its trend, its figure beside the target, its state, and whom it lacks. Opened, its sectors. */
export function StandingRow({ line, before, comparison, year, opened, toggle, ask }: Props) {
  const { indicator, whole } = line
  const name = indicatorName(indicator.name)
  const { points, target, most } = trendOf(line, whole)
  const id = `sectors-${indicator.id}`
  return (
    <Table.Tbody className={classes.indicator} data-opened={opened || undefined}>
      <Table.Tr data-indicator={indicator.id}>
        <Table.Th scope="row">
          <LinkAnchor to="/indicateurs/$id" params={{ id: indicator.id }} className={classes.name ?? ''}>
            {name}
          </LinkAnchor>{' '}
          <Second>
            <Ordinals>{ofWhatWords(line, comparison.period)}</Ordinals>
          </Second>
        </Table.Th>
        <Table.Td className={classes.spark}>
          <Sparkline
            points={points}
            target={target}
            most={most}
            width={124}
            height={24}
            label={trendWords(line, whole)}
          />
        </Table.Td>
        <Table.Td className={classes.value}>{figureWords(whole.standing.overYear, indicator.measure)}</Table.Td>
        <Table.Td>
          <Aim line={line} year={year} />
        </Table.Td>
        <Table.Td>
          <StandingState state={whole.standing.attainment.state} />
        </Table.Td>
        <Table.Td className={classes.missing}>
          <Missing line={line} before={before} sectors={comparison.sectors} toggle={toggle} asked={ask === null} />
          {ask !== null && (
            <UnstyledButton
              display="block"
              mih={24}
              className={classes.names ?? ''}
              data-only="screen"
              aria-label={`Ajouter à la campagne, ${name}`}
              onClick={ask}
            >
              Ajouter à la campagne
            </UnstyledButton>
          )}
        </Table.Td>
        <Table.Td className={classes.verbs} data-only="screen">
          {indicator.provider !== 'computed' && (
            <LinkAnchor
              to="/indicateurs/$id/chiffres"
              params={{ id: indicator.id }}
              className={classes.type ?? ''}
              aria-label={`Saisir les chiffres, ${name}`}
            >
              <IconPencil size={18} stroke={1.6} aria-hidden="true" />
            </LinkAnchor>
          )}
          <ActionIcon
            size={28}
            variant="subtle"
            aria-expanded={opened}
            aria-controls={opened ? id : undefined}
            aria-label={`${openedWords(comparison.sectors.length > 0)}, ${name}`}
            onClick={toggle}
          >
            <IconChevronDown size={18} stroke={1.6} aria-hidden="true" className={classes.chevron} />
          </ActionIcon>
        </Table.Td>
      </Table.Tr>
      {opened && (
        <Table.Tr id={id}>
          <Table.Td colSpan={7}>
            <SectorTrends line={line} />
          </Table.Td>
        </Table.Tr>
      )}
    </Table.Tbody>
  )
}

/** How far one is of the target, as a bar and in words; fainter while the figure may change. */
function Aim({ line: { indicator, whole, periods }, year }: Pick<Props, 'line' | 'year'>) {
  const { attainment, target, provisional } = whole.standing
  const frequency = frequencyOf(lastOf({ periods }).period)
  const words = aimWords(indicator, whole.standing, frequency)
  if (words === null || target === null) return <span className={classes.quiet}>cible à décider</span>
  return (
    <span className={classes.aim}>
      <Progress
        w={64}
        size={8}
        value={Math.min(100, attainment.rate ?? 0)}
        aria-label={`${figureWords(attainment.rate ?? 0, 'percent')} de la cible`}
        data-faint={provisional || undefined}
      />
      <span>
        {words}
        {target.year !== year && <Second>{` ${targetYearWords(target.year, indicator, frequency)}`}</Second>}
      </span>
    </span>
  )
}

interface MissingProps extends Pick<Props, 'line' | 'before' | 'toggle'> {
  readonly sectors: Comparison['sectors']
  /** Or that cannot be asked: its figures are then typed. */
  readonly asked: boolean
}

/** Whom it lacks. More than are named here are named in the opened row. */
function Missing({ line, before, sectors, toggle, asked }: MissingProps) {
  const { indicator, whole } = line
  const missing = missingOf(line)
  if (missing.length === 0 && whole.standing.attainment.state === 'noFigure') {
    if (indicator.provider === 'computed') return 'Rien à compter encore'
    if (!asked) return null
    return (
      <LinkAnchor size="sm" to="/indicateurs/$id/chiffres" params={{ id: indicator.id }} underline="always">
        Saisir les chiffres
      </LinkAnchor>
    )
  }
  const words = missingWords(line, before, sectors)
  if (missing.length < 3) return words
  return (
    <UnstyledButton className={classes.names} onClick={toggle}>
      {words}
    </UnstyledButton>
  )
}
