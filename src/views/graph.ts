/** @module A small directed graph as a view hands it to whoever draws it: names, notes and the sentence behind every edge. */
import type { CitedText } from './brief.ts'

/** Boxes and the lines between them, to be drawn. */
export interface Graph {
  /** What the graph shows, in a few words. */
  readonly title: string
  /** How to read it, in a sentence. */
  readonly caption: string
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}

/** A box of the graph. */
export interface GraphNode {
  readonly id: string
  readonly label: string
  /** A day, or what sets it apart; empty where there is nothing to add. */
  readonly note: string
}

/** From what came first to what came of it. */
export interface GraphEdge {
  readonly from: string
  readonly to: string
  /** Two or three words on the line: "revised into". */
  readonly label: string
  /** `false`: no report says so; drawn broken and said in words. */
  readonly isReported: boolean
  /** The same in a sentence, cited. */
  readonly told: CitedText
}
