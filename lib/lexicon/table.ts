/** Gives equal rows one number. */
export interface Table<Row> {
  /** In the order in which they came first. */
  readonly rows: readonly Row[];
  readonly indexOf: (row: Row) => number;
}

/** @param Row plain JSON whose equal values are written alike */
export function createTable<Row>(): Table<Row> {
  const rows: Row[] = [];
  const known = new Map<string, number>();
  const indexOf = (row: Row): number => {
    const key = JSON.stringify(row);
    const index = known.get(key) ?? rows.push(row) - 1;
    known.set(key, index);
    return index;
  };
  return { rows, indexOf };
}
