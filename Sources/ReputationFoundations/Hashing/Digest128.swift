/// A 128-bit value that is the same on every machine and in every run for the same input.
///
/// The function is SipHash-2-4 with 128 bits of output and a fixed key (Aumasson and Bernstein, 2012): fast on
/// short inputs and, at 128 bits, free of accidental collisions at any volume of messages. It names things; it
/// is not a signature.
package struct Digest128: Hashable, Sendable {
    package var high: UInt64
    package var low: UInt64

    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// The digest of a string's UTF-8.
    package init(_ string: String) {
        var hasher = StableHasher()
        hasher.append(string)
        self = hasher.finalize()
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(low)
    }

    /// 32 lowercase hexadecimal digits.
    package var hexadecimal: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(32)
        for word in [high, low] {
            for shift in stride(from: 60, through: 0, by: -4) {
                let digit = UInt8(truncatingIfNeeded: word >> UInt64(shift)) & 15
                bytes.append(digit < 10 ? 48 + digit : 87 + digit)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Reads 32 lowercase hexadecimal digits.
    package init?(hexadecimal text: String) {
        guard text.utf8.count == 32 else { return nil }
        var words: (UInt64, UInt64) = (0, 0)
        for byte in text.utf8 {
            let digit: UInt64
            switch byte {
            case 48...57: digit = UInt64(byte - 48)
            case 97...102: digit = UInt64(byte - 87)
            default: return nil
            }
            words = (words.0 << 4 | words.1 >> 60, words.1 << 4 | digit)
        }
        self.init(high: words.0, low: words.1)
    }
}

extension Digest128: Comparable {
    package static func < (left: Digest128, right: Digest128) -> Bool {
        (left.high, left.low) < (right.high, right.low)
    }
}
