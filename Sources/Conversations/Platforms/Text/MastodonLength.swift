/// The length of a post as Mastodon counts it: graphemes, once addresses and mentions have been shortened.
///
/// From the Mastodon documentation: an address counts 23, a mention of somebody on another server only its local part.
enum MastodonLength {
    static func length(of text: String) -> Int {
        let scalars = Array(text.unicodeScalars)
        guard scalars.contains(where: { $0 == "@" || $0 == ":" }) else { return text.count }
        var finder = LinkFinder(scalars, style: .mastodon)
        var counted = String.UnicodeScalarView()
        counted.reserveCapacity(scalars.count)
        var index = 0
        while index < scalars.count {
            if let end = finder.end(at: index) {
                counted.append(contentsOf: linkPlaceholder)
                index = end
            } else if scalars[index] == "@", let mention = mention(in: scalars, at: index) {
                counted.append(contentsOf: scalars[index..<mention.nameEnd])
                index = mention.end
            } else {
                counted.append(scalars[index])
                index += 1
            }
        }
        return String(counted).count
    }

    private static let linkPlaceholder = String(repeating: "x", count: 23).unicodeScalars

    /// Behind the local name and behind the whole mention that starts at an `@`.
    private static func mention(in scalars: [Unicode.Scalar], at start: Int) -> (nameEnd: Int, end: Int)? {
        if start > 0 {
            let before = scalars[start - 1]
            guard before != "=", before != "/", !before.isWordScalar else { return nil }
        }
        guard let nameEnd = run(in: scalars, from: start + 1, isInner: isNameScalar, isEdge: isNameEdge),
            isNameEdge(scalars[start + 1])
        else { return nil }
        var end = nameEnd
        if end < scalars.count, scalars[end] == "@",
            let domainEnd = run(in: scalars, from: end + 1, isInner: isDomainScalar, isEdge: \.isWordScalar),
            domainEnd - end > 2
        {
            end = domainEnd
        }
        return mayFollow(scalars, end) ? (nameEnd, end) : nil
    }

    /// Behind the last edge scalar of a run of inner scalars; `nil` when there is none.
    private static func run(
        in scalars: [Unicode.Scalar],
        from start: Int,
        isInner: (Unicode.Scalar) -> Bool,
        isEdge: (Unicode.Scalar) -> Bool
    ) -> Int? {
        var end: Int?
        var index = start
        while index < scalars.count, isInner(scalars[index]) {
            if isEdge(scalars[index]) { end = index + 1 }
            index += 1
        }
        return end
    }

    private static func isNameEdge(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCIIAlphanumeric || scalar == "_"
    }

    private static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
        isNameEdge(scalar) || scalar == "." || scalar == "-"
    }

    private static func isDomainScalar(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isWordScalar || scalar == "." || scalar == "-"
    }

    private static func mayFollow(_ scalars: [Unicode.Scalar], _ end: Int) -> Bool {
        guard end < scalars.count else { return true }
        let next = scalars[end]
        if next == "@" || next == "\u{FF20}" || next.isAccentedLatin { return false }
        return !(next == ":" && end + 2 < scalars.count && scalars[end + 1] == "/" && scalars[end + 2] == "/")
    }
}
