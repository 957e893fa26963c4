/** The 32-bit word number `at` of a block. */
// @ts-ignore: decorator
@inline
export function word(block: usize, at: u32): u32 {
  return load<u32>(block + ((<usize>at) << 2));
}

// @ts-ignore: decorator
@inline
export function pointer(block: usize, at: u32): usize {
  return <usize>load<u32>(block + ((<usize>at) << 2));
}

// @ts-ignore: decorator
@inline
export function put(block: usize, at: u32, value: u32): void {
  store<u32>(block + ((<usize>at) << 2), value);
}

/** Class of the statement at `place` in a column of u16. */
// @ts-ignore: decorator
@inline
export function classAt(column: usize, place: u32): usize {
  return <usize>load<u16>(column + ((<usize>place) << 1));
}

/** One value for every candidate. */
export function fillWith(value: i32, count: u32, values: usize): void {
  for (let k: u32 = 0; k < count; k++) put(values, k, <u32>value);
}

/** The next number from `code` on whose i16 is not 0, eight at a time; `codes` when there is none. */
// @ts-ignore: decorator
@inline
export function nextNear(row: usize, code: u32, codes: u32): u32 {
  let c = code;
  while (c < codes) {
    if (!(c & 7)) {
      while (c < codes && !v128.any_true(v128.load(row + ((<usize>c) << 1)))) c += 8;
      if (c >= codes) break;
    }
    if (load<i16>(row + ((<usize>c) << 1)) != 0) return c;
    c++;
  }
  return codes;
}
