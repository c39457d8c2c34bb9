import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core'
import { createLink } from '@tanstack/react-router'
import type { ComponentProps } from 'react'

/** Mantine's looks on the router's typed links: `<LinkButton to="/reunions/$meeting" params={{ meeting }}>`. */
export const LinkButton = createLink((props: ButtonProps & ComponentProps<'a'>) => <Button component="a" {...props} />)

export const LinkAnchor = createLink((props: AnchorProps & ComponentProps<'a'>) => <Anchor {...props} />)
