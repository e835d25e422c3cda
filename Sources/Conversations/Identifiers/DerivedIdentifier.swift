package import ReputationFoundations

/// A name computed from named inputs: a 128-bit stable hash, written as 32 lowercase hexadecimal digits.
///
/// The same inputs give the same name on every machine and in every release.
public protocol DerivedIdentifier: RawRepresentable, Hashable, Comparable, Codable, Sendable, CustomStringConvertible
where RawValue == String {
    /// The name of these inputs, whose order and boundaries count.
    init(_ inputs: String?...)
    /// Reads 32 lowercase hexadecimal digits; any other string is hashed, so that names chosen by hand work too.
    init(rawValue: String)
}

package protocol DigestBacked: DerivedIdentifier {
    var digest: Digest128 { get }
    /// Keeps the names of one kind apart from those of another over the same inputs.
    static var domain: String { get }
    init(digest: Digest128)
}

extension DigestBacked {
    package init(inputs: [String?]) {
        var hasher = StableHasher()
        hasher.append(Self.domain)
        for input in inputs { hasher.append(input) }
        self.init(digest: hasher.finalize())
    }

    package init(digits: String) {
        self.init(digest: Digest128(hexadecimal: digits) ?? Self(inputs: [digits]).digest)
    }
}

extension DerivedIdentifier {
    /// The 32 digits.
    public var description: String { rawValue }
}
