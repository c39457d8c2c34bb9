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
  const address = outsideAddress(URL.parse(href))
  const shown = address === null ? href : [address.whole, ...address.warnings].join('\n')
  return (
    <Tooltip label={shown} multiline events={onEachWay} classNames={{ tooltip: classes.address ?? '' }}>
      <a href={address?.whole ?? href} target="_blank" rel="noopener noreferrer" className={className}>
        {children}
      </a>
    </Tooltip>
  )
}

const onEachWay = { hover: true, focus: true, touch: true }
