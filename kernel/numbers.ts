/** An array of whole numbers: its address, and one more where each number takes four bytes instead of two. */
export type Numbers = usize

/** A number of an array. */
export function at(numbers: Numbers, index: u32): u32 {
  return numbers & 1 ? load<u32>(numbers - 1 + ((<usize>index) << 2)) : load<u16>(numbers + ((<usize>index) << 1))
}

/** A number in an array of the kernel’s own. */
export function get(array: usize, index: u32): i32 {
  return load<i32>(array + ((<usize>index) << 2))
}

export function set(array: usize, index: u32, value: i32): void {
  store<i32>(array + ((<usize>index) << 2), value)
}

/** Makes the memory reach as far as an address. */
export function growTo(end: usize): void {
  const pages = <i32>((end + 0xffff) >> 16) - memory.size()
  if (pages > 0 && memory.grow(pages) < 0) unreachable()
}
