/// Why a language pack could not be read, with the line.
public struct PackError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public enum Code: String, Hashable, Sendable {
        /// An entry stands before the first class.
        case entryOutsideClass
        /// A class is named that no pack defines.
        case unknownClass
        /// Classes refer to each other in a circle.
        case circularClasses
        /// A pattern has nothing that could anchor it: only gaps, optional or negated parts.
        case noAnchor
        /// A part of a pattern cannot be read.
        case malformedPattern
        /// A group stands for more than 512 patterns.
        case tooManyAlternatives
    }

    /// What is wrong.
    public var code: Code
    /// The language of the pack.
    public var language: TextLanguage
    /// The line within the pack's source, from 1; 0 where the pack as a whole is meant.
    public var line: Int
    /// The faulty text.
    public var detail: String

    /// What a person reads: `de pack, line 12: unknownClass: APOLGY`.
    public var description: String {
        "\(language.rawValue) pack, line \(line): \(code.rawValue): \(detail)"
    }
}
