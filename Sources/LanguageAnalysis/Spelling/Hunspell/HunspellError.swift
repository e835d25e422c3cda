/// Why a Hunspell dictionary cannot be used at all.
public enum HunspellError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The affix file names an encoding that is not known here.
    case unknownEncoding(String)
    /// The list of words has none.
    case noWords

    /// What a person reads.
    public var description: String {
        switch self {
        case .unknownEncoding(let name): "the affix file is in \(name), which is not known"
        case .noWords: "the dictionary has no words"
        }
    }
}

/// A line of a Hunspell file that was passed over.
public struct HunspellFault: Hashable, Sendable, CustomStringConvertible {
    /// Which of the two files: `aff` or `dic`.
    public var file: String
    /// The line, from 1.
    public var line: Int
    /// What is wrong with it.
    public var reason: String

    /// What a person reads: `aff, line 12: no number of rules`.
    public var description: String { "\(file), line \(line): \(reason)" }
}
