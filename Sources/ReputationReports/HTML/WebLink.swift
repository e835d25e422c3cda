/// An address that a page may link to: `http` or `https` with a host, and nothing that hides where it leads.
///
/// Permalinks come from exports, so anybody may have written them. Refused are other schemes (`javascript:`, `data:`),
/// names and passwords before the host, blanks, backslashes and control characters, which browsers read in surprising
/// ways (WHATWG URL Standard).
struct WebLink: Hashable, Sendable {
    let address: String

    init?(_ text: String?) {
        guard let text, text.utf8.count <= 2048 else { return nil }
        guard let end = text.firstRange(of: "://")?.upperBound,
            ["http://", "https://"].contains(text[..<end].lowercased())
        else { return nil }
        let forbidden = text.unicodeScalars.contains { scalar in
            scalar.value <= 0x20 || (0x7F...0xA0).contains(scalar.value)
                || "\\\"<>^`{|}".unicodeScalars.contains(scalar)
                || scalar.properties.generalCategory == .format
        }
        guard !forbidden else { return nil }
        let host = text[end...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        guard let first = host.unicodeScalars.first, !host.contains("@"),
            first.properties.isAlphabetic
                || first.properties.numericType != nil || first == "["
        else { return nil }
        address = text
    }
}

extension Markup {
    /// Some text, as a link where there is an address that can be linked to.
    ///
    /// - Parameters:
    ///   - text: What is shown.
    ///   - address: Where it leads, as a stranger wrote it.
    /// - Returns: The link, or the text alone.
    static func link(_ text: Markup, to address: String?) -> Markup {
        guard let link = WebLink(address) else { return text }
        return "<a href=\"\(link.address)\" rel=\"noopener noreferrer nofollow ugc\">\(text)</a>"
    }

    /// What a stranger wrote, in one line of at most so many characters.
    ///
    /// The direction of writing is the text's own and ends with it; its language is named where it is known.
    static func quote(_ text: String, language: String? = nil, limit: Int = 280) -> Markup {
        let line = text.terminalSafe
        let shown = line.count > limit ? line.prefix(limit) + "…" : line[...]
        guard let language, !language.isEmpty, language.utf8.allSatisfy({ (97...122).contains($0) }) else {
            return "<q dir=\"auto\">\(shown)</q>"
        }
        return "<q dir=\"auto\" lang=\"\(language)\">\(shown)</q>"
    }

    /// A name that somebody gave themselves.
    static func name(_ text: String, limit: Int = 80) -> Markup {
        let line = text.terminalSafe
        return "<bdi>\(line.count > limit ? line.prefix(limit) + "…" : line[...])</bdi>"
    }
}
