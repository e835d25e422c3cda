/// The beginning of an input, for telling its format.
public struct FormatSample: Hashable, Sendable {
    /// The first bytes, without a byte order mark.
    public var bytes: [UInt8]
    /// The name of the file, where there is one.
    public var fileName: String?

    /// How much of an input is looked at, in bytes.
    public static let maximumBytes = 16 << 10

    /// Takes the beginning of an input; more than ``maximumBytes`` is not looked at.
    public init(bytes: some Sequence<UInt8>, fileName: String? = nil) {
        var bytes = Array(bytes.prefix(Self.maximumBytes))
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        self.bytes = bytes
        self.fileName = fileName
    }

    /// The first byte that is not blank.
    public var firstByte: UInt8? {
        bytes.first { !$0.isBlank }
    }

    /// The first line that is not blank, without its end.
    public var firstLine: String {
        let start = bytes.drop(while: \.isBlank)
        return String(decoding: start.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
    }

    /// Whether the sample holds the name of a JSON member, in quotes as JSON writes it.
    ///
    /// - Complexity: O(n) in the size of the sample.
    public func hasMember(_ name: String) -> Bool {
        bytes.span.index(after: "\"\(name)\"", from: 0) != nil
    }

    /// The names that are missing as JSON members.
    public func missingMembers(of names: [String]) -> [String] {
        names.filter { !hasMember($0) }
    }
}

/// What a format says of an input.
public enum FormatVerdict: Hashable, Sendable {
    /// The input is in the format, by the evidence given in a sentence.
    case match(FormatConfidence, evidence: String)
    /// It is not, for the reason given in a sentence.
    case noMatch(reason: String)
}

/// How sure a format is of an input.
public enum FormatConfidence: Int, Comparable, Codable, Sendable {
    /// It may be.
    case possible
    /// Nothing speaks against it.
    case likely
    /// Nothing else looks like this.
    case certain

    /// Orders by how sure it is.
    public static func < (left: FormatConfidence, right: FormatConfidence) -> Bool {
        left.rawValue < right.rawValue
    }
}

extension FormatSample {
    /// The verdict on an input that may hold JSON objects: `judge` is asked only where it does.
    func ifJSON(_ judge: (FormatSample) -> FormatVerdict) -> FormatVerdict {
        guard firstByte == UInt8(ascii: "{") || firstByte == UInt8(ascii: "[") else {
            return .noMatch(reason: "the input is neither a JSON object nor an array")
        }
        return judge(self)
    }

    /// The verdict on an input that may hold JSON objects with certain members.
    ///
    /// - Parameters:
    ///   - required: Members without which it is not the format.
    ///   - marks: Members, or strings, of which any makes it certain.
    /// - Returns: The verdict, with the members found.
    func json(with required: [String], marks: [String]) -> FormatVerdict {
        ifJSON { sample in
            let missing = sample.missingMembers(of: required)
            guard missing.isEmpty else { return .noMatch(reason: "no member \(missing.joined(separator: ", "))") }
            let found = marks.filter(sample.hasMember)
            let evidence = "objects with \((required + found).joined(separator: ", "))"
            return .match(found.isEmpty ? .likely : .certain, evidence: evidence)
        }
    }
}
