/// A content line of an iCalendar file: a name, parameters and a value (RFC 5545, section 3.1).
struct ICalendarLine: Hashable, Sendable {
    /// The number of the first physical line, counted from 1.
    let number: Int
    /// The name in capitals, such as `DTSTART`.
    let name: String
    /// The parameters, names and values in capitals.
    let parameters: [String: String]
    /// The value as written.
    let value: String

    /// Unfolds the lines of a file; a line without a colon is a problem.
    static func lines(of text: String) -> (lines: [ICalendarLine], problems: [ImportProblem]) {
        var unfolded: [(number: Int, bytes: [UInt8])] = []
        var number = 0
        // A byte order mark is no part of the first name.
        let bytes = text.utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? text.utf8.dropFirst(3) : text.utf8[...]
        for physical in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            number += 1
            var line = physical
            if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
            if let first = line.first, first == UInt8(ascii: " ") || first == UInt8(ascii: "\t"), !unfolded.isEmpty {
                unfolded[unfolded.count - 1].bytes += line.dropFirst()
            } else if !line.isEmpty {
                unfolded.append((number, Array(line)))
            }
        }
        var lines: [ICalendarLine] = []
        var problems: [ImportProblem] = []
        for (number, bytes) in unfolded {
            if let line = ICalendarLine(number: number, bytes: bytes) {
                lines.append(line)
            } else {
                let start = String(decoding: bytes.prefix(40), as: UTF8.self)
                problems.append(ImportProblem(line: number, field: "line", reason: "'\(start)' has no name and colon"))
            }
        }
        return (lines, problems)
    }

    /// Takes an unfolded line apart; colons and semicolons in quotes belong to their parameter.
    private init?(number: Int, bytes: [UInt8]) {
        var isQuoted = false
        var parts: [[UInt8]] = [[]]
        var colon: Int?
        for (index, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "\"") {
                isQuoted.toggle()
            } else if byte == UInt8(ascii: ":"), !isQuoted {
                colon = index
                break
            } else if byte == UInt8(ascii: ";"), !isQuoted {
                parts.append([])
            } else {
                parts[parts.count - 1].append(byte)
            }
        }
        guard let colon, let first = parts.first, !first.isEmpty else { return nil }
        self.number = number
        name = String(decoding: first, as: UTF8.self).uppercased()
        var parameters: [String: String] = [:]
        for part in parts.dropFirst() {
            let pair = part.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            let texts = pair.map { String(decoding: $0, as: UTF8.self).uppercased() }
            parameters[texts[0]] = texts.count == 2 ? texts[1] : ""
        }
        self.parameters = parameters
        value = String(decoding: bytes[(colon + 1)...], as: UTF8.self)
    }

    /// The value of a text property without its escapes (RFC 5545, section 3.3.11).
    var text: String {
        var plain = ""
        var isEscaped = false
        for scalar in value.unicodeScalars {
            if isEscaped {
                plain.unicodeScalars.append(scalar == "n" || scalar == "N" ? " " : scalar)
                isEscaped = false
            } else if scalar == "\\" {
                isEscaped = true
            } else {
                plain.unicodeScalars.append(scalar)
            }
        }
        return plain
    }
}
