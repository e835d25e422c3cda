/// Why a book of policies cannot be used: every problem found, in the order of its entries.
public struct InvalidPolicyBook: Error, Hashable, Sendable, CustomStringConvertible {
    /// The book that cannot be used.
    public let book: String
    /// The problems; never empty.
    public let problems: [PolicyProblem]

    /// One line per problem.
    public var description: String {
        (["the policies '\(book)' cannot be used:"] + problems.map { "  \($0)" }).joined(separator: "\n")
    }
}

/// One thing wrong with one entry of a book of policies.
public struct PolicyProblem: Hashable, Sendable, CustomStringConvertible {
    /// What kind of problem; more kinds may come.
    public struct Code: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
        /// The name, in lower camel case.
        public let rawValue: String

        /// Wraps a name.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The name itself.
        public var description: String { rawValue }

        /// A version below 1 or a name that is empty.
        public static let badIdentity = Code(rawValue: "badIdentity")
        /// Two entries of one name, or two targets for one metric and priority.
        public static let repeated = Code(rawValue: "repeated")
        /// A time that is not positive or longer than ten years.
        public static let impossibleTime = Code(rawValue: "impossibleTime")
        /// A substantive reply may take more than 24 hours.
        public static let beyondCeiling = Code(rawValue: "beyondCeiling")
        /// A share that is not above 0 and below 1.
        public static let impossibleShare = Code(rawValue: "impossibleShare")
        /// A start rule or limit that the metric cannot have.
        public static let unsuitable = Code(rawValue: "unsuitable")
        /// A calendar that was not supplied.
        public static let unknownCalendar = Code(rawValue: "unknownCalendar")
        /// An escalation that the book does not hold.
        public static let unknownEscalation = Code(rawValue: "unknownEscalation")
        /// A ladder without rungs, or with too many loops.
        public static let impossibleLadder = Code(rawValue: "impossibleLadder")
        /// More than the engine can number.
        public static let tooMany = Code(rawValue: "tooMany")
    }

    /// What kind of problem.
    public let code: Code
    /// The entry, such as `policies[2].targets[0].limit`.
    public let entry: String
    /// What is wrong, in words.
    public let reason: String

    /// The entry and the reason.
    public var description: String { "\(entry): \(reason)" }
}
