extension Tokenizer {
    /// The top-level domains by which a bare address is told from two sentences without a space between them.
    private static let domains = WordHashes(
        [
            "com", "net", "org", "info", "io", "co", "de", "at", "ch", "ru", "ro", "md", "uk", "us", "eu", "ly", "me",
            "tv", "app", "be", "it", "fr", "es", "nl", "pl", "example", "su", "by", "ua", "kz", "biz", "dev", "shop",
            "gl", "ai", "gov", "edu", "test", "рф",
        ].map { WordHash.of($0.utf8) }
    )

    /// Reads a URL or a mail address that starts here, if one does.
    mutating func address() -> Bool {
        guard index >= addressHorizon else { return false }
        let first = folded[index]
        if first == UInt8(ascii: "h") && (startsWith("http://") || startsWith("https://"))
            || first == UInt8(ascii: "w") && startsWith("www.")
        {
            emit(.url, to: addressEnd(index))
            return true
        }
        // Both have an `@` or a dot right after a run of plain letters; most words are told apart by that alone.
        var end = index
        var lastDot = -1
        while end < folded.count {
            let byte = folded[end]
            if byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2D || byte == 0x5F || byte == 0x2B || byte >= 0xD0 {
                end += 1
            } else if byte == 0x2E, end + 1 < folded.count,
                folded[end + 1] &- 0x61 < 26 || folded[end + 1] &- 0x30 < 10
                    || folded[end + 1] >= 0xD0 && folded[end + 1] != Folding.filler
            {
                lastDot = end
                end += 1
            } else {
                break
            }
        }
        if end < folded.count, folded[end] == UInt8(ascii: "@"), end > index, let domain = domainEnd(end + 1) {
            emit(.email, to: domain)
            return true
        }
        guard lastDot > index, let domain = domainEnd(index), isLetterBeforeDot() else {
            addressHorizon = end
            return false
        }
        if domain < folded.count, folded[domain] == UInt8(ascii: "/") {
            emit(.url, to: addressEnd(domain))
            return true
        }
        emit(.url, to: domain)
        return true
    }

    private func isLetterBeforeDot() -> Bool {
        var position = index
        var hasLetter = false
        while position < folded.count, folded[position] != 0x2E {
            if folded[position] &- 0x30 >= 10 { hasLetter = true }
            position += 1
        }
        return hasLetter
    }

    private func startsWith(_ prefix: StaticString) -> Bool {
        let length = prefix.utf8CodeUnitCount
        guard index + length < folded.count else { return false }
        for offset in 0..<length where unsafe folded[index + offset] != prefix.utf8Start[offset] { return false }
        return true
    }

    /// The end of labels parted by dots whose last is a known domain.
    private func domainEnd(_ start: Int) -> Int? {
        var end = start
        var label = WordHash()
        var labels = 1
        var accepted: Int?
        while end < folded.count {
            let byte = folded[end]
            if byte == 0x2E {
                if labels > 1, Tokenizer.domains.contains(label.value) { accepted = end }
                label = WordHash()
                labels += 1
                end += 1
                continue
            }
            guard byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2D || byte >= 0xD0 && byte != Folding.filler
            else {
                break
            }
            label.add(byte)
            end += 1
        }
        if labels > 1, Tokenizer.domains.contains(label.value), !beginsSentence(end) { return end }
        return accepted
    }

    /// Whether the last label starts with a capital after a small letter: `late.It was` is two sentences.
    private func beginsSentence(_ end: Int) -> Bool {
        var start = end
        while start > index, folded[start - 1] != 0x2E { start -= 1 }
        return start > 1 && source[start] &- 0x41 < 26 && source[start - 2] &- 0x61 < 26
    }

    /// The end of a URL: white space, or a mark that ends the sentence rather than the address.
    private func addressEnd(_ start: Int) -> Int {
        var end = start
        while end < folded.count {
            let kind = ByteClass.at(end, of: folded)
            if kind.class == .space || kind.class == .newline || kind.class == .emoji { break }
            if folded[end] == 0x22 || folded[end] == 0x3C || folded[end] == 0x3E { break }
            end += kind.length
        }
        while end > start + 1, isTrailing(folded[end - 1]) { end -= 1 }
        return end
    }

    private func isTrailing(_ byte: UInt8) -> Bool {
        byte == 0x2E || byte == 0x2C || byte == 0x21 || byte == 0x3F || byte == 0x29 || byte == 0x3B || byte == 0x3A
            || byte == 0x27 || byte == 0x5D
    }

    /// The end of a handle's or hashtag's name, if one follows.
    func nameEnd(after position: Int) -> Int? {
        var end = position + 1
        while end < folded.count {
            let (kind, length) = ByteClass.at(end, of: folded)
            guard
                kind == .letter || kind == .digit || folded[end] == UInt8(ascii: "_") || kind == .ignored
                    || folded[end] == 0x2D && end + 1 < folded.count && folded[end + 1] &- 0x30 < 10
            else { break }
            end += length
        }
        return end > position + 1 ? end : nil
    }
}
