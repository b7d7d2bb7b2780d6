/** The words that are seen on a page: not what is read aloud alone, nor what is folded away. */
export function wordsInSight(place: Element): string[] {
  return seen(place)
    .split(/\s+/)
    .filter((word) => word !== '');
}

function seen(node: Node): string {
  if (!(node instanceof Element)) return node.textContent ?? '';
  if (node.nodeName.toLowerCase() === 'title' || node.classList.contains('unseen')) return '';
  const isFolded = node.nodeName === 'DETAILS' && !node.hasAttribute('open');
  const parts = [...node.childNodes].filter((part) => !isFolded || part.nodeName === 'SUMMARY');
  return ` ${parts.map(seen).join('')} `;
}
