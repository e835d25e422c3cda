/// A value with parameters, such as `text/plain; charset="utf-8"`.
struct MailParameters {
    /// The value in lower case.
    private(set) var value = ""
    private var parameters: [String: String] = [:]

    init(_ field: String?) {
        guard let field else { return }
        var pieces: [String] = [""]
        var isQuoted = false
        for scalar in field.unicodeScalars {
            if scalar == "\"" {
                isQuoted.toggle()
            } else if scalar == ";", !isQuoted {
                pieces.append("")
            } else {
                pieces[pieces.count - 1].unicodeScalars.append(scalar)
            }
        }
        value = Self.trimmed(pieces[0]).lowercased()
        for piece in pieces.dropFirst().prefix(100) {
            let parts = piece.split(separator: "=", maxSplits: 1)
            guard parts.count == 2 else { continue }
            // A continued or encoded parameter (RFC 2231) is known by its name without the mark.
            let name = Self.trimmed(parts[0]).lowercased().prefix { $0 != "*" }
            parameters[String(name), default: ""] += Self.trimmed(parts[1])
        }
    }

    subscript(_ name: String) -> String? { parameters[name] }

    private static func trimmed(_ text: some StringProtocol) -> String {
        let start = text.drop(while: \.isWhitespace)
        return String(
            start.prefix(
                start.lastIndex { !$0.isWhitespace }.map {
                    start.distance(from: start.startIndex, to: $0) + 1
                } ?? 0
            )
        )
    }
}
