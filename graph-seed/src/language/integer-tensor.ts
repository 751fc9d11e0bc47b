import type { Tensor } from 'onnxruntime-node';
import type { Weights } from './weights.ts';

/**
 * Makes the 64-bit integers that the runtime wants of numbers from 0 to 2³² - 1. They fit into the lower, first half of each cell; the
 * upper stays 0, which spares a big integer for each.
 */
export function toIntegerTensor(
  runtime: Weights['runtime'],
  numbers: Uint32Array,
  dimensions: readonly number[],
): Tensor {
  const halves = new Uint32Array(numbers.length * 2);
  numbers.forEach((number, index) => {
    halves[index * 2] = number;
  });
  return new runtime.Tensor('int64', new BigInt64Array(halves.buffer), dimensions);
}
