import { Stack, Title, UnstyledButton } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import classes from './FirstRunPage.module.css'

/** Where the work begins. */
export type Start = 'meeting' | 'forum' | 'import' | 'actors' | 'indicators' | 'blank'

const doors: readonly { readonly start: Start; readonly label: string; readonly hint: string }[] = [
  {
    start: 'meeting',
    label: 'Une réunion',
    hint: 'À venir ou déjà tenue\u00A0: sa date, ses invités, son compte-rendu',
  },
  { start: 'forum', label: 'Un forum', hint: 'Ou un café rencontre\u00A0: son programme, ses stands, ses invités' },
  { start: 'import', label: 'Un compte-rendu déjà écrit', hint: 'Dans Word ou en Markdown, à importer' },
  { start: 'actors', label: 'Vos structures', hint: 'Un tableau, ou l’export d’une cartographie, à importer' },
  { start: 'indicators', label: 'Des chiffres à recueillir', hint: 'Auprès des structures, en une campagne' },
  { start: 'blank', label: 'Une page blanche', hint: 'Votre espace, vos secteurs, rien d’autre' },
]

interface Props {
  readonly open: boolean
  readonly onStart: (start: Start) => void
}

/** The last step: legible from the start, open once the questions are answered. */
export function StartDoors({ open, onStart }: Props) {
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (open) first.current?.focus()
  }, [open])
  return (
    <li className={classes.question} data-state={open ? 'now' : 'later'} aria-current={open ? 'step' : undefined}>
      <span className={classes.disc} aria-hidden="true">
        <IconArrowRight size={18} />
      </span>
      <div className={classes.head}>
        <Title order={2}>Par quoi voulez-vous commencer ?</Title>
      </div>
      <Stack gap="lg" pt="sm">
        <div className={classes.doors}>
          {doors.map(({ start, label, hint }, index) => (
            <UnstyledButton
              key={start}
              ref={index === 0 ? first : undefined}
              className={classes.door}
              disabled={!open}
              onClick={() => onStart(start)}
            >
              <strong>{label}</strong>
              <span>{hint}</span>
            </UnstyledButton>
          ))}
        </div>
      </Stack>
    </li>
  )
}
