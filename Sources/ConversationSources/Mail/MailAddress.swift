/// An address with the name before or behind it: `Moll Pennick <moll@tide.example>` (RFC 5322).
struct MailAddress: Hashable, Sendable {
    /// In lower case.
    var address: String
    var name: String?

    /// Reads the first address of a field; `nil` when there is none, or when it is not certain which it is.
    ///
    /// The field must be as it stands in the header: what an encoded word says is part of a name and never an address,
    /// and neither is what stands in quotes or in parentheses.
    init?(_ field: String?) {
        guard let field else { return nil }
        var scan = MailAddressScan(field)
        guard let found = scan.first(), !found.address.isEmpty else { return nil }
        address = found.address.lowercased()
        let words = EncodedWords.decoded(Array(found.name.utf8)).split(whereSeparator: \.isWhitespace)
        name = words.isEmpty ? nil : words.joined(separator: " ")
    }
}

/// Walks over a field of addresses.
private struct MailAddressScan {
    private let scalars: [Unicode.Scalar]
    private var index = 0
    /// What stands outside of brackets and parentheses.
    private var phrase = ""
    /// The same, of which quoted words can be no address.
    private var bare = ""
    private var comment = ""
    private var angles: Set<String> = []
    /// What nothing closes any more, so that it is looked for once.
    private var unclosed: Set<Unicode.Scalar> = []

    init(_ field: String) {
        scalars = Array(field.unicodeScalars)
    }

    /// The first mailbox, also of a group.
    mutating func first() -> (address: String, name: String)? {
        while index < scalars.count {
            let scalar = scalars[index]
            index += 1
            switch scalar {
            case "\"":
                let quoted = enclosed(upTo: scalar)
                phrase += quoted ?? ""
                bare += (quoted ?? "").filter { $0 != "@" && !$0.isWhitespace }
            case "(": comment += (comment.isEmpty ? "" : " ") + (enclosed(upTo: ")") ?? "")
            case "[": bare += "[" + (enclosed(upTo: "]").map { $0 + "]" } ?? "")
            case "<":
                if let inside = enclosed(upTo: ">") {
                    angles.insert(Self.withoutRoute(inside).lowercased())
                } else {
                    bare += " "
                }
            case ":" where angles.isEmpty: (phrase, bare) = ("", "")
            case ",", ";":
                if !angles.isEmpty || bare.contains("@") { return found }
                // Not every program puts a name with a comma in quotes.
                phrase.unicodeScalars.append(scalar)
            default:
                phrase.unicodeScalars.append(scalar)
                bare.unicodeScalars.append(scalar)
            }
        }
        return found
    }

    /// Several addresses without a comma between them name nobody: programs differ in which of them they show.
    private var found: (address: String, name: String)? {
        if let address = angles.first {
            return angles.count == 1 ? (address, phrase.allSatisfy(\.isWhitespace) ? comment : phrase) : nil
        }
        let words = Set(bare.split(whereSeparator: \.isWhitespace).filter { $0.contains("@") })
        return words.count == 1 ? words.first.map { (String($0), comment) } : nil
    }

    /// `<@relay.example,@hub.example:moll@tide.example>` names the way, which nobody uses any more.
    private static func withoutRoute(_ text: String) -> String {
        let trimmed = text.filter { !$0.isWhitespace }
        guard trimmed.hasPrefix("@"), let colon = trimmed.lastIndex(of: ":") else { return trimmed }
        return String(trimmed[trimmed.index(after: colon)...])
    }

    /// What stands before the closing mark, without its escapes; `nil`, and nothing passed over, where none follows.
    ///
    /// Parentheses may stand in each other, and quotes inside of angle brackets hide what closes them.
    private mutating func enclosed(upTo close: Unicode.Scalar) -> String? {
        guard !unclosed.contains(close) else { return nil }
        var text = ""
        var depth = 1
        var isQuoted = false
        var position = index
        while position < scalars.count {
            var scalar = scalars[position]
            position += 1
            if scalar == "\\", position < scalars.count {
                scalar = scalars[position]
                position += 1
            } else if close == ">", scalar == "\"" {
                isQuoted.toggle()
                continue
            } else if close == ")", scalar == "(" {
                depth += 1
            } else if scalar == close, !isQuoted {
                depth -= 1
                if depth == 0 {
                    index = position
                    return text
                }
            }
            text.unicodeScalars.append(scalar)
        }
        unclosed.insert(close)
        return nil
    }
}
