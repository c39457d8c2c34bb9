import { type Icon, IconHelpCircle, IconMail, IconMailbox } from '@tabler/icons-react'
import type { Recipient, RecipientGroup } from '#shared/contract/workspace/sendings.ts'
import type { MinutesVariant } from '#shared/records/minutes/minutes-variant.ts'
import { counted, sentenceCase } from '../../words/numbers.ts'
import { GroupOfRecipients } from './GroupOfRecipients.tsx'
import { agreed, type Called, calledOf, isToTell } from './sending-words.ts'
import type { Telling } from './telling.ts'

interface Props extends Telling {
  readonly chooseVariant: (group: RecipientGroup, variant: MinutesVariant) => void
}

/** Who is told: whom one cannot write to first, then by mail, then by letter; of minutes, who was there first. */
export function RecipientGroups({ chooseVariant, ...telling }: Props) {
  const { recipients } = telling.page
  const groups = recipients.some(({ group }) => group !== 'all')
    ? byPresence
    : byReach(calledOf(telling.subject), telling.page.letters)
  return groups.map(({ key, icon, title, holds, variant }) => {
    const own = recipients.filter(holds)
    if (own.length === 0) return null
    return (
      <GroupOfRecipients
        key={key}
        {...telling}
        icon={icon}
        title={title(own.length)}
        recipients={own}
        variant={
          variant === null
            ? null
            : { value: telling.variants[variant] ?? 'complete', choose: (one) => chooseVariant(variant, one) }
        }
      />
    )
  })
}

interface Grouping {
  readonly key: string
  readonly icon: Icon | null
  readonly title: (count: number) => string
  readonly holds: (recipient: Recipient) => boolean
  /** Of which each is given its own. */
  readonly variant: RecipientGroup | null
}

/** What nobody can be told without. */
const lacking = (letters: boolean): string => (letters ? 'sans adresse' : 'sans adresse de courriel')

const told = (called: Called): string => agreed(called, 'prévenu')

const isUnreachable = (one: Recipient): boolean => one.reach === 'none' && isToTell(one)

const byReach = (called: Called, letters: boolean): readonly Grouping[] => [
  {
    key: 'none',
    icon: IconHelpCircle,
    title: (count) =>
      sentenceCase(
        counted(count, `${called.one} ${lacking(letters)}`, `${called.many} ${lacking(letters)}`, called.gender),
      ),
    holds: isUnreachable,
    variant: null,
  },
  {
    key: 'mail',
    icon: IconMail,
    title: (count) => `${sentenceCase(counted(count, 'par courriel', 'par courriel'))}`,
    holds: ({ reach }) => reach === 'mail',
    variant: null,
  },
  {
    key: 'letter',
    icon: IconMailbox,
    title: (count) => `${sentenceCase(counted(count, 'par courrier', 'par courrier'))}`,
    holds: ({ reach }) => reach === 'letter',
    variant: null,
  },
  {
    key: 'otherwise',
    icon: null,
    title: (count) =>
      sentenceCase(counted(count, `${told(called)} autrement`, `${told(called)}s autrement`, called.gender)),
    holds: (one) => one.reach === 'none' && !isUnreachable(one),
    variant: null,
  },
]

const byPresence: readonly Grouping[] = (
  [
    ['present', 'Présents'],
    ['excused', 'Excusés et représentés'],
    ['invited', 'Invités qui n’étaient pas là'],
    ['others', 'Autres'],
  ] as const
).map(([group, title]) => ({
  key: group,
  icon: null,
  title: () => title,
  holds: (one) => one.group === group,
  variant: group,
}))
