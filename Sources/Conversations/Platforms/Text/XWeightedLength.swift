/// The length of a post as X weighs it.
///
/// From the counting rules of the X documentation and version 3 of the configuration of its open-source text library:
/// form C first; an address weighs 23; an emoji 2; scalars of U+0000–10FF, 2000–200D, 2010–201F and 2032–2037 weigh 1,
/// all others 2.
enum XWeightedLength {
    static func length(of text: String, leadingMentionsAreFree: Bool) -> Int {
        var scalars = CanonicalComposition.scalars(of: text)
        if leadingMentionsAreFree { scalars.removeFirst(leadingMentionsEnd(in: scalars)) }
        var finder = LinkFinder(scalars, style: .x)
        var total = 0
        var index = 0
        while index < scalars.count {
            if let end = finder.end(at: index) {
                total += 23
                index = end
            } else if let end = EmojiSequence.end(in: scalars, at: index) {
                total += 2
                index = end
            } else {
                total += weight(of: scalars[index])
                index += 1
            }
        }
        return total
    }

    private static func weight(of scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0...0x10FF, 0x2000...0x200D, 0x2010...0x201F, 0x2032...0x2037: 1
        default: 2
        }
    }

    /// Behind the mentions, and the space after them, with which a reply begins.
    private static func leadingMentionsEnd(in scalars: [Unicode.Scalar]) -> Int {
        var free = 0
        var index = 0
        while true {
            while index < scalars.count, scalars[index].properties.isWhitespace { index += 1 }
            guard index < scalars.count, scalars[index] == "@" || scalars[index] == "\u{FF20}" else { return free }
            let handle = index + 1
            index = handle
            while index < scalars.count, scalars[index].isASCIIAlphanumeric || scalars[index] == "_" { index += 1 }
            // X's text library reads handles of up to 20 characters.
            guard (1...20).contains(index - handle) else { return free }
            guard index < scalars.count else { return index }
            guard scalars[index].properties.isWhitespace else { return free }
            while index < scalars.count, scalars[index].properties.isWhitespace { index += 1 }
            free = index
        }
    }
}
