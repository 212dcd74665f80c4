// The results: lines of a table with a value for each build that was measured. xtask writes the table.
import { writeFileSync } from "node:fs";

export type Unit = "ms" | "kB" | "MiB" | "times" | "count";

export interface Line {
  what: string;
  unit: Unit;
  /** One for each build; null where it could not be measured. */
  values: (number | null)[];
  /** The limit, if there is one. */
  goal?: number;
}

export function median(values: number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

export class Report {
  private readonly lines: Line[] = [];

  add(what: string, unit: Unit, values: (number | null)[], goal?: number): void {
    this.lines.push({ what, unit, values, goal });
  }

  write(file: string, columns: string[]): void {
    writeFileSync(file, JSON.stringify({ columns, lines: this.lines }));
  }
}
