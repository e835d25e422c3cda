import Foundation

/// The lines of a file or of standard input, as they come; each ends with a line feed, with a carriage return before it
/// or not.
struct LineReader {
    private let handle: FileHandle
    private var buffer: [UInt8] = []
    private var position = 0
    private var isAtEnd = false

    /// Opens a file; `-` is standard input.
    init(path: String) throws {
        handle =
            path == "-" ? .standardInput : try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    }

    /// Whether another line is there already, so that nobody waits for it.
    var hasBuffered: Bool { buffer[position...].contains(10) }

    /// The next line without its end; `nil` after the last.
    mutating func next() throws -> String? {
        while true {
            if let end = buffer[position...].firstIndex(of: 10) {
                defer { position = end + 1 }
                return Self.text(buffer[position..<end])
            }
            guard !isAtEnd else {
                guard position < buffer.count else { return nil }
                defer { position = buffer.count }
                return Self.text(buffer[position...])
            }
            buffer.removeFirst(position)
            position = 0
            let data = handle.availableData
            isAtEnd = data.isEmpty
            buffer += data
        }
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.last == 13 ? bytes.dropLast() : bytes, as: UTF8.self)
    }
}
