import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core'
import { createLink } from '@tanstack/react-router'
import type { ComponentProps } from 'react'
import classes from './links.module.css'

/** Mantine's looks on the router's typed links: `<LinkButton to="/reunions/$meeting" params={{ meeting }}>`. */
export const LinkButton = createLink((props: ButtonProps & ComponentProps<'a'>) => (
  <Button component="a" {...props} aria-current={currentOf(props)} />
))

/** Covers the row it stands in, which is of `position: relative`: one target, and it stays a link. */
export const RowLink = createLink((props: AnchorProps & ComponentProps<'a'>) => (
  <Anchor {...props} aria-current={currentOf(props)} className={classes.rowLink ?? ''} />
))

export const LinkAnchor = createLink((props: AnchorProps & ComponentProps<'a'>) => (
  <Anchor {...props} aria-current={currentOf(props)} />
))

/** The router calls « current » each page above this one too: whoever listens would hear of two. */
const currentOf = ({ href = '', 'aria-current': current }: ComponentProps<'a'>) =>
  pathOf(href) === pathOf(location.hash) ? current : undefined

const pathOf = (address: string): string => address.replace(/^.*#/, '').replace(/\?.*$/, '')
