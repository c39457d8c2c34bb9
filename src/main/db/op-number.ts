import { lastSeq } from '#shared/sync/op.ts'

/**
 * The integer that names an operation inside one database: the replica's number in its upper half, the seq in its lower
 * one. The operations of a replica thereby follow one another in the table, and what refers to one is one integer.
 */
export const opNumber = (replica: number, seq: number): number => replica * seqs + seq

export const replicaOfOp = (n: number): number => Math.floor(n / seqs)

export const seqOfOp = (n: number): number => n % seqs

const seqs = lastSeq + 1
