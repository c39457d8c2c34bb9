import { Tooltip } from '@mantine/core'
import type { ReactNode } from 'react'
import { outsideAddress } from '#shared/text/outside-address.ts'
import classes from './OutsideLink.module.css'

/** A link that leads outside: where to is shown to whoever points at it, or reaches it by the keyboard, before it opens. */
export function OutsideLink({
  href,
  className,
  children,
}: {
  /** A safe one, see `isSafeLink`. */
  readonly href: string
  readonly className?: string
  readonly children: ReactNode
}) {
  return (
    <Tooltip label={shownOf(href)} multiline events={onEachWay} classNames={{ tooltip: classes.address ?? '' }}>
      <a href={href} target="_blank" rel="noopener noreferrer" className={className}>
        {children}
      </a>
    </Tooltip>
  )
}

const shownOf = (href: string): string => {
  const address = outsideAddress(URL.parse(href))
  return address === null ? href : [address.whole, ...address.warnings].join('\n')
}

const onEachWay = { hover: true, focus: true, touch: true }
