extension PersonalDataScan {
    /// Mail addresses, written or spelled out.
    mutating func findMail() {
        for index in bytes.indices where bytes[index] == UInt8(ascii: "@") {
            if let range = address(around: index) { add(.email, range, 0.98) }
        }
        for index in tokens.indices where has(.at, index) || isMark(index, "@") {
            if let range = spelledAddress(at: index) { add(.email, range, 0.85) }
        }
        for index in tokens.indices where tokens[index].kind == .handle {
            let start = Int(tokens[index].start)
            // "name@web punkt de"
            guard start > 0, isLocal(start - 1), let domain = spelledDomain(from: index), domain.dots > 0 else {
                continue
            }
            var first = start
            while isLocal(first - 1) { first -= 1 }
            add(.email, first..<domain.end, 0.85)
        }
    }

    /// Whether a byte may stand before the `@` of an address.
    private func isLocal(_ index: Int) -> Bool {
        guard index >= 0 else { return false }
        let byte = bytes[index]
        return byte == 0x2E || byte == 0x2B || byte == 0x2D || byte == 0x25 || isWordByte(index)
    }

    private func address(around at: Int) -> Range<Int>? {
        var start = at
        while start > 0, at - start < 64, isLocal(start - 1) { start -= 1 }
        while start < at, bytes[start] == 0x2E || bytes[start] == 0x2D { start += 1 }
        var end = at + 1
        var lastDot = -1
        while end < bytes.count, end - at < 254 {
            let byte = bytes[end]
            if byte == 0x2E, end + 1 < bytes.count, isWordByte(end + 1) {
                lastDot = end
            } else if !(isWordByte(end) && byte != 0x5F) && byte != 0x2D {
                break
            }
            end += 1
        }
        let hasDomain = lastDot > at + 1 && end - lastDot > 2 && !(lastDot + 1..<end).contains { isDigit($0) }
        return start < at && hasDomain ? start..<end : nil
    }

    /// `name at domain punkt de`, `name (собака) domain точка ру`.
    private func spelledAddress(at index: Int) -> Range<Int>? {
        // The bracket may hold several words: "(a rond)", "(coadă de maimuță)".
        let opening = (max(0, index - 2)..<index).last { opensBracket($0) }
        let closing = (index + 1..<max(index + 1, min(tokens.count, index + 4))).first { closesBracket($0) }
        let isBracketed = opening != nil && closing != nil
        var before = index - 1
        var after = index + 1
        if let opening, let closing {
            before = opening - 1
            after = closing + 1
        }
        guard before >= 0, after < tokens.count, isName(before) else { return nil }
        guard
            let end = spelledDomain(from: after)
                ?? mailbox(after, hasSign: isBracketed || tokens[index].range.count > 4)
        else { return nil }
        guard isBracketed || end.dots > 0 else { return nil }
        // These words mean "at" in speech and much else: only a spelled dot makes them signs.
        if tokens[index].range.count <= 4, !isPlainAt(index), tokens[index].kind == .word, !isBracketed,
            !hasSpelledDot(after)
        {
            return nil
        }
        var first = before
        while first > 1, has(.dot, first - 1) || isMark(first - 1, ".") || tokens[first].flags.contains(.joined) {
            if tokens[first].flags.contains(.joined), isName(first - 1) {
                first -= 1
            } else if isName(first - 2) {
                first -= 2
            } else {
                break
            }
        }
        var start = Int(tokens[first].start)
        while start > 0, isLocal(start - 1) { start -= 1 }
        return start..<end.end
    }

    /// `собака яндекс ру`, `at gmail com`; a provider alone after a sign that says little else than "at".
    private func mailbox(_ index: Int, hasSign: Bool) -> (end: Int, dots: Int)? {
        guard has(.mailbox, index) else { return nil }
        if has(.domain, index + 1), tokens[index + 1].kind == .word { return (Int(tokens[index + 1].end), 1) }
        return hasSign ? (Int(tokens[index].end), 1) : nil
    }

    private func hasSpelledDot(_ start: Int) -> Bool {
        (start + 1..<max(start + 1, min(tokens.count, start + 3))).contains { has(.dot, $0) }
    }

    private func isPlainAt(_ index: Int) -> Bool { bytes[tokens[index].range].elementsEqual("at".utf8) }

    private func opensBracket(_ index: Int) -> Bool { isMark(index, "(") || isMark(index, "[") || isMark(index, "{") }

    private func closesBracket(_ index: Int) -> Bool {
        guard index < tokens.count else { return false }
        let byte = bytes[Int(tokens[index].start)]
        return byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
    }

    private func isName(_ index: Int) -> Bool {
        guard index >= 0, index < tokens.count else { return false }
        let kind = tokens[index].kind
        return kind == .word || kind == .code || kind == .number || kind == .url
    }

    /// Labels and the words or marks for a dot between them; the last label must be a known domain.
    private func spelledDomain(from start: Int) -> (end: Int, dots: Int)? {
        if tokens[start].kind == .url { return (Int(tokens[start].end), 1) }
        var index = start
        var dots = 0
        var end: Int?
        while index < tokens.count, isName(index) || index == start, index - start < 12 {
            if dots > 0, has(.domain, index) { end = Int(tokens[index].end) }
            if dots > 0, tokens[index].kind == .url { return (Int(tokens[index].end), dots) }
            var next = index + 1
            while next < tokens.count, tokens[next].flags.contains(.joined), isName(next) { next += 1 }
            let isBracketed = opensBracket(next) && closesBracket(next + 2)
            if isBracketed { next += 1 }
            guard next < tokens.count, has(.dot, next) || isMark(next, ".") else { break }
            next += isBracketed ? 2 : 1
            dots += 1
            index = next
        }
        return end.map { ($0, dots) }
    }
}
