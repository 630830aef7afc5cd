/** Remembers what was found out about texts: up to so many of them, and then begins anew. */
export class Memory<Value> {
  private readonly known = new Map<string, Value>()
  private readonly most: number

  /** @param most how many texts */
  constructor(most: number) {
    this.most = most
  }

  get(text: string): Value | undefined {
    return this.known.get(text)
  }

  set(text: string, value: Value): void {
    if (this.known.size >= this.most) this.known.clear()
    this.known.set(text, value)
  }
}
