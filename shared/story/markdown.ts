/** Markdown of a package to safe nodes. Foreign text never becomes markup that we did not allow. */
import DOMPurify from 'dompurify';
import { micromark } from 'micromark';

const TAGS = ['p', 'br', 'em', 'strong', 'a', 'ul', 'ol', 'li', 'blockquote', 'h3', 'h4', 'hr', 'code', 'pre'];
/** Links that lead somewhere a visitor may want to go. */
const ADDRESS = /^(https:|tel:|mailto:)/i;

/** The text as nodes to append; headings begin below the station's own title. */
export function markdownNodes(text: string): DocumentFragment {
  const markup = micromark(text)
    .replace(/<(\/?)h[12](?=[\s>])/g, '<$1h3')
    .replace(/<(\/?)h[56](?=[\s>])/g, '<$1h4');
  const nodes = DOMPurify.sanitize(markup, {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ['href'],
    ALLOWED_URI_REGEXP: ADDRESS,
    RETURN_DOM_FRAGMENT: true,
  });
  for (const link of nodes.querySelectorAll('a')) {
    // A link without a place to go is plain text.
    if (!link.getAttribute('href')) link.replaceWith(...link.childNodes);
    else {
      link.rel = 'noopener noreferrer';
      if (link.protocol === 'https:') link.target = '_blank';
    }
  }
  return nodes;
}
