/** A field of a Thrift struct as far as a page header needs it: numbers and structs; what is neither is passed over. */
export type ThriftStruct = ReadonlyMap<number, number | ThriftStruct>;

const deepest = 16;

/**
 * The struct in Thrift's compact protocol at `offset`, and where it ends.
 * Source: https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md
 *
 * @throws RangeError where the bytes end before it does, or make no sense.
 */
export function readThriftStruct(bytes: Uint8Array, offset: number): { struct: ThriftStruct; end: number } {
  let at = offset;

  function byte(): number {
    const found = bytes[at];
    if (found === undefined) throw new RangeError("a header breaks off");
    at += 1;
    return found;
  }

  function varint(): number {
    let value = 0;
    for (let place = 1; place <= 2 ** 63; place *= 128) {
      const part = byte();
      value += (part & 0x7f) * place;
      if (part < 0x80) return value;
    }
    throw new RangeError("a number has no end");
  }

  function zigzag(): number {
    const value = varint();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  function skip(count: number): null {
    if (count > bytes.length - at) throw new RangeError("a header breaks off");
    at += count;
    return null;
  }

  function list(depth: number): null {
    const head = byte();
    const count = head >> 4 === 15 ? varint() : head >> 4;
    // Every element takes a byte at least.
    if (count > bytes.length - at) throw new RangeError("a list is longer than what holds it");
    for (let index = 0; index < count; index += 1) element(head & 15, depth, true);
    return null;
  }

  function element(type: number, depth: number, isListed: boolean): number | ThriftStruct | null {
    switch (type) {
      case 1:
      case 2:
        if (isListed) return byte();
        return type === 1 ? 1 : 0;
      case 3:
        return byte();
      case 4:
      case 5:
      case 6:
        return zigzag();
      case 7:
        return skip(8);
      case 8:
        return skip(varint());
      case 9:
      case 10:
        return list(depth);
      case 12:
        return struct(depth + 1);
      default:
        throw new RangeError(`a field of the unknown type ${type}`);
    }
  }

  function struct(depth: number): ThriftStruct {
    if (depth > deepest) throw new RangeError("a header is nested too deeply");
    const fields = new Map<number, number | ThriftStruct>();
    let id = 0;
    for (;;) {
      const head = byte();
      const type = head & 15;
      if (type === 0) return fields;
      id = head >> 4 === 0 ? zigzag() : id + (head >> 4);
      const value = element(type, depth, false);
      if (value !== null) fields.set(id, value);
    }
  }

  const read = struct(0);
  return { struct: read, end: at };
}
