package import ReputationFoundations

/// Names one person's case, or an unmerged part of it.
public struct CaseID: DerivedIdentifier, DigestBacked {
    package let digest: Digest128

    package static var domain: String { "case" }

    package init(digest: Digest128) {
        self.digest = digest
    }

    /// The name of these inputs, whose order and boundaries count.
    public init(_ inputs: String?...) {
        self.init(inputs: inputs)
    }

    /// Reads 32 lowercase hexadecimal digits; any other string is hashed.
    public init(rawValue: String) {
        self.init(digits: rawValue)
    }

    /// 32 lowercase hexadecimal digits.
    public var rawValue: String { digest.hexadecimal }

    // Written out, because the defaults of RawRepresentable would compare the digits.

    /// Whether two names are the same.
    public static func == (left: CaseID, right: CaseID) -> Bool {
        left.digest == right.digest
    }

    /// Hashes the name.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(digest)
    }

    /// Orders names by their digits.
    public static func < (left: CaseID, right: CaseID) -> Bool {
        left.digest < right.digest
    }
}

extension CaseID {
    /// The case that every account starts with, before any merge; an erased account keeps the one it had.
    public init(_ author: AuthorID) {
        self = author.caseOfPseudonym ?? CaseID("author", author.rawValue)
    }

    /// The case of a message whose author the platform does not name.
    public init(anonymous message: MessageID) {
        self.init("message", message.rawValue)
    }
}
