/// Feeds named inputs into a ``Digest128``.
///
/// Strings are framed by their length, so that ("ab", "c") and ("a", "bc") differ.
package struct StableHasher: Sendable {
    private var v0: UInt64
    private var v1: UInt64
    private var v2: UInt64
    private var v3: UInt64
    /// Bytes not yet mixed, the first in the lowest byte.
    private var tail: UInt64 = 0
    private var byteCount: UInt64 = 0

    /// Starts with the key under which every identifier of the package is derived.
    package init() {
        self.init(key: (0x7265_7075_7461_7469, 0x6f6e_2d70_7269_6d73))
    }

    init(key: (UInt64, UInt64)) {
        v0 = 0x736f_6d65_7073_6575 ^ key.0
        v1 = 0x646f_7261_6e64_6f6d ^ key.1 ^ 0xee
        v2 = 0x6c79_6765_6e65_7261 ^ key.0
        v3 = 0x7465_6462_7974_6573 ^ key.1
    }

    /// Adds a string, framed by its length in UTF-8 bytes.
    package mutating func append(_ string: String) {
        var string = string
        string.withUTF8 { buffer in
            let bytes = unsafe buffer.span
            append(UInt64(bytes.count))
            append(raw: bytes)
        }
    }

    /// Adds an optional string; `nil` and the empty string differ.
    package mutating func append(_ string: String?) {
        guard let string else {
            append(UInt64.max)
            return
        }
        append(string)
    }

    /// Adds eight bytes, least significant first.
    package mutating func append(_ word: UInt64) {
        let filled = byteCount & 7
        byteCount &+= 8
        guard filled > 0 else {
            mix(word)
            return
        }
        mix(tail | word << (8 * filled))
        tail = word >> (64 - 8 * filled)
    }

    /// Adds bytes without a frame.
    package mutating func append(raw bytes: Span<UInt8>) {
        var index = 0
        while index < bytes.count, byteCount & 7 != 0 {
            append(byte: bytes[index])
            index += 1
        }
        while index + 8 <= bytes.count {
            var word: UInt64 = 0
            for offset in 0..<8 {
                word |= UInt64(bytes[index + offset]) << UInt64(8 * offset)
            }
            mix(word)
            byteCount &+= 8
            index += 8
        }
        while index < bytes.count {
            append(byte: bytes[index])
            index += 1
        }
    }

    private mutating func append(byte: UInt8) {
        tail |= UInt64(byte) << (8 * (byteCount & 7))
        byteCount &+= 1
        if byteCount & 7 == 0 {
            mix(tail)
            tail = 0
        }
    }

    /// The digest of everything added so far.
    package consuming func finalize() -> Digest128 {
        mix(tail | (byteCount & 0xff) << 56)
        v2 ^= 0xee
        for _ in 0..<4 { round() }
        let first = v0 ^ v1 ^ v2 ^ v3
        v1 ^= 0xdd
        for _ in 0..<4 { round() }
        return Digest128(high: first, low: v0 ^ v1 ^ v2 ^ v3)
    }

    @inline(__always)
    private mutating func mix(_ word: UInt64) {
        v3 ^= word
        round()
        round()
        v0 ^= word
    }

    @inline(__always)
    private mutating func round() {
        v0 = v0 &+ v1
        v1 = (v1 << 13 | v1 >> 51) ^ v0
        v0 = v0 << 32 | v0 >> 32
        v2 = v2 &+ v3
        v3 = (v3 << 16 | v3 >> 48) ^ v2
        v0 = v0 &+ v3
        v3 = (v3 << 21 | v3 >> 43) ^ v0
        v2 = v2 &+ v1
        v1 = (v1 << 17 | v1 >> 47) ^ v2
        v2 = v2 << 32 | v2 >> 32
    }
}
