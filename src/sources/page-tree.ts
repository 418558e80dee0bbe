/** @module Walking a parsed page without recursion: a page may nest deeper than the call stack. */
import type { DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** All elements under a node, in document order. */
export function* elementsOf(root: Node): Generator<Element> {
  for (const node of nodesOf(root)) {
    if ('tagName' in node) yield node
  }
}

/** All text under a node, joined as it stands. */
export function textWithin(root: Node): string {
  let text = ''
  for (const node of nodesOf(root)) {
    if (node.nodeName === '#text') text += (node as DefaultTreeAdapterTypes.TextNode).value
  }
  return text
}

/** All nodes under a node, itself included, in document order. */
function* nodesOf(root: Node): Generator<Node> {
  const waiting: Node[] = [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node
    const children = 'childNodes' in node ? node.childNodes : []
    for (let at = children.length - 1; at >= 0; at -= 1) waiting.push(children[at]!)
  }
}

/** The value of an attribute; `null` where the element or the attribute is not there. */
export function attributeOf(element: Element | undefined, name: string): string | null {
  return element?.attrs.find(attribute => attribute.name === name)?.value ?? null
}
