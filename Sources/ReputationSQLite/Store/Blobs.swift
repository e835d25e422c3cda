#if SQLite
import Foundation
import GRDB
import ReputationFoundations

extension Digest128 {
    /// The sixteen bytes of the digest, the highest first.
    var data: Data {
        var data = Data(capacity: 16)
        for word in [high, low] {
            for shift in stride(from: 56, through: 0, by: -8) { data.append(UInt8(truncatingIfNeeded: word >> shift)) }
        }
        return data
    }

    /// Reads sixteen bytes.
    init?(_ data: Data) {
        guard data.count == 16 else { return nil }
        var words: (UInt64, UInt64) = (0, 0)
        for byte in data { words = (words.0 << 8 | words.1 >> 56, words.1 << 8 | UInt64(byte)) }
        self.init(high: words.0, low: words.1)
    }

    /// A short name for looking things up; two things that share it are told apart by the log that reads both.
    var shortKey: Int64 { Int64(bitPattern: low) }
}

extension String {
    /// The bytes under which a name is kept.
    var blob: Data { Data(utf8) }

    init(blob: Data) {
        self.init(decoding: blob, as: UTF8.self)
    }
}

/// The form in which everything is written: the same bytes for the same value, on every machine.
func canonicalEncoder() -> JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
}

/// Removes a file that is not whole.
///
/// When that fails too, what went wrong before is what the caller has to hear.
func removeFile(_ path: String) {
    do { try FileManager.default.removeItem(atPath: path) } catch { return }
}
#endif
