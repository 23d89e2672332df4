/** A short Markdown text as plain paragraphs: a tour's page needs no more, and no HTML comes near it. */
export function plainParagraphs(markdown: string): readonly string[] {
  return markdown
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/^[#>\s-]+/gm, '')
        .replace(/(\*\*|__|\*|`)(\S(?:.*?\S)?)\1/g, '$2')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean);
}
