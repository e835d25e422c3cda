import Foundation
import ReputationFoundations

/// What is noted of a file that is read, to know it again: a place in it means nothing in another one.
struct InputNote: Codable, Equatable {
    /// The format it was read as.
    var format: String
    /// How many bytes it had.
    var bytes: Int
    /// A hash of them.
    var digest: String

    /// Whether there is a plain file; a pipe can be read once only.
    static func isFile(_ path: String) -> Bool {
        do {
            let type = try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
            // A symbolic link leads to a file that may be another tomorrow; the hash tells.
            return type == .typeRegular || type == .typeSymbolicLink
        } catch {
            // Reading it says why it cannot be read.
            return false
        }
    }

    /// Looks at a whole file.
    ///
    /// - Returns: What is to be noted, and whether the file is the one noted before, unchanged or with more at its end.
    static func taken(of path: String, as format: String, after before: InputNote?) throws -> (InputNote, Bool) {
        let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        defer { handle.closeFile() }
        var hasher = StableHasher()
        var count = 0
        var isLonger = before?.bytes == 0
        while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
            if let before, count < before.bytes, count + piece.count >= before.bytes {
                var prefix = hasher
                prefix.append(raw: [UInt8](piece.prefix(before.bytes - count)).span)
                isLonger = prefix.finalize().hexadecimal == before.digest
            }
            hasher.append(raw: [UInt8](piece).span)
            count += piece.count
        }
        let note = InputNote(format: format, bytes: count, digest: hasher.finalize().hexadecimal)
        return (note, isLonger && before?.format == format)
    }
}
