/** @module A pruned page as lines of text: one per block, white space as a browser shows it. */
import type { DefaultTreeAdapterTypes } from 'parse5'

/** Elements that stand within a line; every other one begins a new line. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby rb rt rp s samp small span strike strong sub sup tt u var wbr'.split(
    ' ',
  ),
)

/** Words of the head are not on the page. */
const UNSEEN = new Set(['head', 'title'])

/** The lines with words in them, in order. The tree must not be deep: see prune-page.ts. */
export function blocksOf(root: DefaultTreeAdapterTypes.ParentNode): readonly string[] {
  const blocks: string[] = []
  let line: string[] = []
  const endLine = () => {
    // Not \s: a no-break space is a letter of the page.
    const text = line
      .join('')
      .replace(/[ \t\n\r\f]+/g, ' ')
      .replace(/^ | $/g, '')
    if (text !== '') blocks.push(text)
    line = []
  }
  const visit = (parent: DefaultTreeAdapterTypes.ParentNode): void => {
    for (const node of parent.childNodes) {
      if (node.nodeName === '#text') line.push((node as DefaultTreeAdapterTypes.TextNode).value)
      if (!('tagName' in node) || UNSEEN.has(node.tagName)) continue
      const inline = INLINE.has(node.tagName)
      if (!inline) endLine()
      visit(node)
      if (!inline) endLine()
    }
  }
  visit(root)
  endLine()
  return blocks
}
