/// Which classifier, lexicon or reader judged, in which version of its rules or weights.
///
/// Change the version whenever the same text may be judged otherwise. A judgement of a newer version supersedes one of an
/// older version, and decisions that rest on different versions are told apart.
public struct ClassifierIdentity: Hashable, Codable, Comparable, Sendable {
    /// Its name, the same in every version.
    public var id: ClassifierID
    /// Its version, 1 or more.
    public var version: Int

    /// Names a classifier in a version.
    public init(id: ClassifierID, version: Int) {
        self.id = id
        self.version = version
    }

    /// Orders by name, then version.
    public static func < (left: ClassifierIdentity, right: ClassifierIdentity) -> Bool {
        (left.id, left.version) < (right.id, right.version)
    }
}
