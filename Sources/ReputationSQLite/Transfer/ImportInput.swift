#if SQLite
import Conversations
import Foundation

/// Reads the lines of an export one by one.
struct ImportInput {
    private let file: String
    private let handle: FileHandle
    private var bytes: [UInt8] = []
    private var start = 0
    private var isAtEnd = false
    private(set) var number = 0

    init(_ file: String) throws {
        self.file = file
        guard let handle = FileHandle(forReadingAtPath: file) else {
            throw StoreError(.unavailable, reason: "\(file): cannot be read")
        }
        self.handle = handle
    }

    func fault(_ reason: String) -> StoreError {
        StoreError(.invalidRequest, reason: "\(file), line \(number): \(reason). Nothing was imported.")
    }

    /// The next line; `nil` at the end.
    mutating func next() throws -> ExportLine? {
        var searched = start
        while true {
            if let end = bytes[searched...].firstIndex(of: 0x0A) {
                defer { start = end + 1 }
                return try line(bytes[start..<end])
            }
            if isAtEnd {
                guard start < bytes.count else { return nil }
                number += 1
                throw fault("is cut short")
            }
            bytes.removeFirst(start)
            searched = bytes.count
            start = 0
            let piece = try handle.read(upToCount: 1 << 18) ?? Data()
            isAtEnd = piece.isEmpty
            bytes += piece
        }
    }

    private mutating func line(_ bytes: ArraySlice<UInt8>) throws -> ExportLine {
        number += 1
        do {
            return try JSONDecoder().decode(ExportLine.self, from: Data(bytes))
        } catch {
            throw fault("cannot be read: \(error)")
        }
    }
}
#endif
