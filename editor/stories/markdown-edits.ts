/** A text with what is selected in it, as a textarea has it. */
export interface Selected {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Makes what is selected bold, or plain again if it was. */
export function bold({ text, start, end }: Selected): Selected {
  const inside = text.slice(start, end);
  if (text.slice(start - 2, start) === '**' && text.slice(end, end + 2) === '**')
    return { text: text.slice(0, start - 2) + inside + text.slice(end + 2), start: start - 2, end: end - 2 };
  // Markdown knows no bold with a space at its edge.
  const lead = inside.length - inside.trimStart().length;
  const tail = inside.length - inside.trimEnd().length;
  const [from, to] = inside.trim() === '' ? [start, start] : [start + lead, end - tail];
  return { text: `${text.slice(0, from)}**${text.slice(from, to)}**${text.slice(to)}`, start: from + 2, end: to + 2 };
}

/** Makes the selected lines headings, or plain again if all were. */
export function heading(selected: Selected): Selected {
  return prefixLines(selected, '## ');
}

/** Makes the selected lines a list, or plain again if all were. */
export function list(selected: Selected): Selected {
  return prefixLines(selected, '- ');
}

/** Lets what is selected lead to an address; without a selection the address itself is shown. */
export function link({ text, start, end }: Selected, address: string): Selected {
  const label = text.slice(start, end) || address.replace(/^https:\/\//, '');
  const written = `[${label}](${address})`;
  return { text: text.slice(0, start) + written + text.slice(end), start: start + 1, end: start + 1 + label.length };
}

function prefixLines({ text, start, end }: Selected, prefix: string): Selected {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const to = next < 0 ? text.length : next;
  const lines = text.slice(from, to).split('\n');
  const all = lines.every((line) => line.startsWith(prefix));
  const changed = lines
    .map((line) => (all ? line.slice(prefix.length) : prefix + line.replace(/^(#+|-) /, '')))
    .join('\n');
  // A list or heading is one only after an empty line.
  const gap = !all && from > 0 && text[from - 2] !== '\n' ? '\n' : '';
  const before = text.slice(0, from) + gap;
  return { text: before + changed + text.slice(to), start: before.length, end: before.length + changed.length };
}
