/** Stretches of one row that are taken. */
export class Track {
  private readonly taken: { left: number; right: number }[] = [];

  isFree(left: number, right: number, gap = 0): boolean {
    return this.taken.every((one) => right + gap <= one.left || left - gap >= one.right);
  }

  take(left: number, right: number): void {
    this.taken.push({ left, right });
  }
}
