import { canonicalJson } from '../rows/same.ts';

/** The value, as JSON can hold it, with the keys of its objects in order. */
export function inOrder<Value>(value: Value): Value {
  return JSON.parse(canonicalJson(value)) as Value;
}
