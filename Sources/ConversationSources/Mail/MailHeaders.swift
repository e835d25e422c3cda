import Conversations

/// The header of a mail or of a part of one, with its lines unfolded.
struct MailHeaders {
    private var fields: [(name: String, value: [UInt8])] = []
    /// Where the body begins.
    private(set) var end: Int

    /// The most fields that are read.
    static let maximumFields = 1000
    /// The largest header that is read, in bytes.
    static let maximumBytes = 256 << 10

    /// Reads from the beginning of the bytes to the first empty line.
    init(_ bytes: ArraySlice<UInt8>) throws(RecordFault) {
        end = bytes.startIndex
        while end < bytes.endIndex {
            let line = bytes[end...].prefix { $0 != 0x0A }
            let next = min(line.endIndex + 1, bytes.endIndex)
            guard next - bytes.startIndex <= Self.maximumBytes else {
                throw RecordFault(.tooLarge, "the header has more than \(Self.maximumBytes) bytes")
            }
            let content = line.last == 0x0D ? line.dropLast() : line
            if content.isEmpty {
                end = next
                return
            }
            if content[content.startIndex] == 0x20 || content[content.startIndex] == 0x09 {
                if let last = fields.indices.last { fields[last].value += [0x20] + content.drop(while: \.isBlank) }
            } else if let colon = content.firstIndex(of: UInt8(ascii: ":")) {
                guard fields.count < Self.maximumFields else {
                    throw RecordFault(.tooLarge, "the header has more than \(Self.maximumFields) fields")
                }
                let name = String(decoding: content[..<colon], as: UTF8.self).lowercased()
                fields.append((name, Array(content[(colon + 1)...].drop(while: \.isBlank))))
            } else if !content.starts(with: "From ".utf8) {
                // The body begins without an empty line.
                return
            }
            end = next
        }
    }

    var isEmpty: Bool { fields.isEmpty }

    func has(_ name: String) -> Bool { fields.contains { $0.name == name } }

    /// The first field of a name as it stands; bytes that are not UTF-8 become replacement characters.
    func raw(_ name: String) -> String? {
        fields.first { $0.name == name }.map { String(decoding: $0.value, as: UTF8.self) }
    }

    /// The first field of a name with its encoded words decoded.
    func text(_ name: String) -> String? {
        fields.first { $0.name == name }.map { EncodedWords.decoded($0.value) }
    }

    /// The names of messages in a field, without their angle brackets.
    func messageNames(_ name: String) -> [String] {
        (raw(name) ?? "").split(separator: "<", omittingEmptySubsequences: false).dropFirst().compactMap { piece in
            guard let end = piece.firstIndex(of: ">") else { return nil }
            let id = piece[..<end].filter { !$0.isWhitespace }
            return id.isEmpty ? nil : id
        }
    }
}
