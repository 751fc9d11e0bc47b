/** A straight line through points, and how well it fits. */
export interface LineFit {
  readonly slope: number;
  readonly intercept: number;
  /** Share of the variance that the line explains, at most 1. */
  readonly rSquared: number;
}

/** Fits a line by least squares; at least two points with different `x`. */
export function fitLine(points: readonly { readonly x: number; readonly y: number }[]): LineFit {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(points.map(({ x }) => x)), mean(points.map(({ y }) => y))];
  const slope =
    mean(points.map(({ x, y }) => (x - meanX) * (y - meanY))) /
    mean(points.map(({ x }) => (x - meanX) ** 2));
  const intercept = meanY - slope * meanX;
  const missed = mean(points.map(({ x, y }) => (y - intercept - slope * x) ** 2));
  return { slope, intercept, rSquared: 1 - missed / mean(points.map(({ y }) => (y - meanY) ** 2)) };
}
