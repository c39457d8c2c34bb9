import type { ReactNode } from 'react'
import type { Block } from '#shared/text/rich-text/rich-text.ts'

/** Draws the blocks that stand in an item or a cell. `level`: how many lists they stand in. */
export type DrawBlocks = (blocks: readonly Block[], level: number) => ReactNode
