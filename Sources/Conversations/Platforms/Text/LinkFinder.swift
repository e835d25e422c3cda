/// Finds the addresses that a platform shortens, in one pass from the start of a text to its end.
///
/// X follows its open-source text library: `http` and `https` addresses, and bare ASCII domains under a top-level
/// domain that exists. Mastodon takes only the former, with more characters in the path.
struct LinkFinder {
    /// Whose idea of an address counts.
    enum Style {
        case x, mastodon
    }

    /// An address longer than this is text.
    static let longestLink = 4096

    private let scalars: [Unicode.Scalar]
    private let style: Style
    /// No bare domain begins before this index: the run of labels there has been read already.
    private var bareFrom = 0

    init(_ scalars: [Unicode.Scalar], style: Style) {
        self.scalars = scalars
        self.style = style
    }

    /// The index behind the address that starts at `start`, or `nil` when none does.
    ///
    /// Asked for rising starts, all calls together are linear in the length of the text.
    mutating func end(at start: Int) -> Int? {
        guard scalars[start].isLabelLetter, mayPrecede(start) else { return nil }
        if let domainStart = schemeEnd(at: start) {
            guard let domain = domain(at: domainStart, isBare: false).match else { return nil }
            return checked(start, tail(after: domain, host: domainStart..<domain, isBare: false), reserve: 0)
        }
        guard style == .x, start >= bareFrom, !followsDomainPunctuation(start) else { return nil }
        let (match, runEnd) = domain(at: start, isBare: true)
        bareFrom = runEnd
        guard let match else { return nil }
        return checked(start, tail(after: match, host: start..<match, isBare: true), reserve: 8)
    }

    private func checked(_ start: Int, _ end: Int?, reserve: Int) -> Int? {
        guard let end, end - start + reserve <= Self.longestLink else { return nil }
        return end
    }

    private func mayPrecede(_ start: Int) -> Bool {
        guard start > 0 else { return true }
        switch scalars[start - 1] {
        case "@", "\u{FF20}", "$", "#", "\u{FF03}", "\u{FFFE}", "\u{FEFF}", "\u{FFFF}": return false
        default: return !scalars[start - 1].isASCIIAlphanumeric
        }
    }

    private func followsDomainPunctuation(_ start: Int) -> Bool {
        guard start > 0 else { return false }
        switch scalars[start - 1] {
        case "-", "_", ".", "/": return true
        default: return false
        }
    }

    private func schemeEnd(at start: Int) -> Int? {
        for scheme in ["https://", "http://"] where matches(scheme, at: start) {
            return start + scheme.utf8.count
        }
        return nil
    }

    private func matches(_ lowercased: String, at start: Int) -> Bool {
        var index = start
        for byte in lowercased.utf8 {
            guard index < scalars.count, scalars[index].asciiLowercased == UInt32(byte) else { return false }
            index += 1
        }
        return true
    }

    /// The end of the longest domain that starts here and of the run of label characters it was read from.
    private func domain(at start: Int, isBare: Bool) -> (match: Int?, runEnd: Int) {
        var match: Int?
        var labelStart = start
        var previousHasUnderscore: Bool?
        while true {
            var end = labelStart
            while end < scalars.count, isLabelScalar(scalars[end], isBare: isBare) { end += 1 }
            if previousHasUnderscore == false, let top = topLevelEnd(labelStart..<end, isBare: isBare) {
                match = top
            }
            let isWhole = end > labelStart && scalars[labelStart].isLabelLetter && scalars[end - 1].isLabelLetter
            guard isWhole, end + 1 < scalars.count, scalars[end] == "." else { return (match, end) }
            previousHasUnderscore = scalars[labelStart..<end].contains("_")
            labelStart = end + 1
        }
    }

    private func isLabelScalar(_ scalar: Unicode.Scalar, isBare: Bool) -> Bool {
        if scalar == "-" { return true }
        if isBare { return scalar.isASCIIAlphanumeric || scalar.isAccentedLatin }
        return scalar == "_" || scalar.isLabelLetter
    }

    /// Behind the top-level domain with which a label begins; what follows it may be neither ASCII nor a digit nor `@`.
    private func topLevelEnd(_ label: Range<Int>, isBare: Bool) -> Int? {
        guard let first = label.first else { return nil }
        var end = first
        if matches("xn--", at: first) {
            while end < label.upperBound, scalars[end].isASCIIAlphanumeric || scalars[end] == "-" { end += 1 }
            return isFree(end) && end > first + 4 ? end : nil
        }
        if scalars[first].value < 0x80 {
            while end < label.upperBound, scalars[end].isASCIIAlphanumeric { end += 1 }
        } else {
            guard !isBare else { return nil }
            end = label.upperBound
        }
        guard end - first >= 2, end - first <= TopLevelDomains.longest, isFree(end) else { return nil }
        var name = String.UnicodeScalarView()
        name.append(contentsOf: scalars[first..<end])
        return TopLevelDomains.contains(String(name).lowercased()) ? end : nil
    }

    private func isFree(_ index: Int) -> Bool {
        index == scalars.count || scalars[index] != "@"
    }

    /// Behind port, path and query; a bare domain takes them only together with a path.
    private func tail(after domainEnd: Int, host: Range<Int>, isBare: Bool) -> Int? {
        var end = domainEnd
        if end + 1 < scalars.count, scalars[end] == ":", scalars[end + 1].isASCIIDigit {
            end += 1
            while end < scalars.count, scalars[end].isASCIIDigit { end += 1 }
        }
        let hasPath = end < scalars.count && scalars[end] == "/"
        if isBare, !hasPath { return domainEnd }
        if hasPath {
            let isShortener = style == .x && host.count == 4 && matches("t.co", at: host.lowerBound)
            let path = isShortener ? shortenerEnd(from: end + 1) : pathEnd(from: end)
            guard let path else { return nil }
            end = path
        }
        return queryEnd(from: end)
    }

    /// Behind the letters and digits of a `t.co` address, of which there are at most 40.
    private func shortenerEnd(from start: Int) -> Int? {
        var end = start
        while end < scalars.count, scalars[end].isASCIIAlphanumeric { end += 1 }
        return end - start > 40 ? nil : end
    }

    /// Behind the last scalar at which a path may end; parentheses count when they are balanced, two deep.
    private func pathEnd(from slash: Int) -> Int {
        var end = slash + 1
        var depth = 0
        var index = end
        while index < scalars.count {
            let scalar = scalars[index]
            if scalar == "(" {
                depth += 1
                guard depth <= 2 else { break }
            } else if scalar == ")" {
                depth -= 1
                guard depth >= 0 else { break }
                if depth == 0 { end = index + 1 }
            } else {
                guard scalar.isPathScalar(style) else { break }
                if depth == 0, scalar.mayEndPath(style) { end = index + 1 }
            }
            index += 1
        }
        return end
    }

    private func queryEnd(from start: Int) -> Int {
        guard start < scalars.count, scalars[start] == "?" else { return start }
        var end = start
        var index = start + 1
        while index < scalars.count, scalars[index].isQueryScalar(style) {
            if scalars[index].mayEndQuery(style) { end = index + 1 }
            index += 1
        }
        return end
    }
}
