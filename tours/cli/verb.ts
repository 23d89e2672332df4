import type { ParseArgsConfig } from 'node:util';

/** What a verb found out: lines for people, data for `--json`. */
export interface Report {
  /** 0 fine, 1 findings. */
  readonly code: 0 | 1;
  readonly lines: readonly string[];
  readonly data: unknown;
}

/** What stands on the command line behind the verb. */
export interface Arguments {
  readonly positionals: readonly string[];
  /** The value of a text option, or undefined. */
  text(name: string): string | undefined;
  /** Whether a switch is set. */
  has(name: string): boolean;
}

/** One word of the command. */
export interface Verb {
  readonly summary: string;
  /** The words behind `rundgang`, e.g. `pack <folder> [--out <file>]`. */
  readonly usage: string;
  readonly details: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** How many words without dashes it takes, at least and at most. */
  readonly words: readonly [least: number, most: number];
  run(args: Arguments): Promise<Report>;
}

/** The command line makes no sense: exit code 2, and how it is meant. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
}
