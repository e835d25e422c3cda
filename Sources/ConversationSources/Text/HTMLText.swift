/// The words of a piece of HTML, and the pages it links to.
///
/// Paragraphs are parted by an empty line, `<br>` by a line break, list items and the like by a line break; runs of
/// blanks become one. Every element's words are kept, those of links included; scripts, styles and comments have
/// none. It reads anything: an unclosed tag ends with the text, a `<` that opens no tag stands for itself.
struct HTMLText: Hashable, Sendable {
    /// The words.
    private(set) var plain = ""
    /// The targets of links other than mentions and hashtags, in order, each once.
    private(set) var links: [String] = []

    init(_ html: String) {
        var html = html
        var reader = HTMLReader()
        html.withUTF8 { buffer in
            unsafe reader.read(buffer.span)
        }
        plain = String(decoding: reader.trimmed, as: UTF8.self)
        links = reader.links
    }
}

/// Walks the bytes of one piece of HTML.
private struct HTMLReader {
    var links: [String] = []
    private var seenLinks: Set<String> = []
    private var output: [UInt8] = []
    /// Line feeds owed before the next word.
    private var pendingBreaks = 0
    private var isBlankPending = false
    private var preformattedDepth = 0

    /// The text without the blanks at its ends.
    var trimmed: ArraySlice<UInt8> {
        var slice = output[...]
        while let last = slice.last, last.isBlank { slice.removeLast() }
        while let first = slice.first, first.isBlank { slice.removeFirst() }
        return slice
    }

    mutating func read(_ bytes: Span<UInt8>) {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "<"), let end = tag(in: bytes, at: index) {
                index = end
            } else if byte == UInt8(ascii: "&"), let (scalar, length) = HTMLEntities.reference(in: bytes, at: index) {
                flush()
                HTMLEntities.append(scalar, to: &output)
                index += length
            } else {
                text(byte)
                index += 1
            }
        }
    }

    private mutating func text(_ byte: UInt8) {
        if byte.isBlank, preformattedDepth == 0 {
            isBlankPending = true
            return
        }
        flush()
        output.append(byte)
    }

    /// Writes the breaks and blanks owed.
    private mutating func flush() {
        if pendingBreaks > 0 {
            if !output.isEmpty { output += repeatElement(0x0A, count: pendingBreaks) }
        } else if isBlankPending, !output.isEmpty {
            output.append(0x20)
        }
        pendingBreaks = 0
        isBlankPending = false
    }

    /// Reads a tag or comment and gives the place after it; `nil` when a `<` opens none.
    private mutating func tag(in bytes: Span<UInt8>, at start: Int) -> Int? {
        let next = start + 1 < bytes.count ? bytes[start + 1] : 0
        if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
            let isComment = bytes.has("<!--", at: start)
            return bytes.index(after: isComment ? "-->" : ">", from: start + (isComment ? 4 : 2)) ?? bytes.count
        }
        let isClosing = next == UInt8(ascii: "/")
        let first = start + (isClosing ? 2 : 1)
        guard first < bytes.count, bytes[first].isLetter else { return nil }
        let tag = HTMLTag(bytes, from: first)
        if !isClosing, tag.name == "script" || tag.name == "style" {
            return bytes.index(after: "</\(tag.name)", from: tag.end).map { bytes.index(after: ">", from: $0) }
                .flatMap { $0 } ?? bytes.count
        }
        apply(tag, isClosing: isClosing)
        return tag.end
    }

    private mutating func apply(_ tag: HTMLTag, isClosing: Bool) {
        switch tag.name {
        case "br":
            pendingBreaks += 1
        case "p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "table":
            pendingBreaks = max(pendingBreaks, 2)
        case "pre":
            pendingBreaks = max(pendingBreaks, 2)
            preformattedDepth = isClosing ? max(0, preformattedDepth - 1) : preformattedDepth + 1
        case "div", "li", "tr", "hr":
            pendingBreaks = max(pendingBreaks, 1)
        case "a" where !isClosing:
            guard let address = tag.href, !tag.isMention, seenLinks.insert(address).inserted else { return }
            links.append(address)
        default:
            break
        }
    }
}
