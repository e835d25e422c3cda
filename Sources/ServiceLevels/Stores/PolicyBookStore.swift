/// Where the versions of policy books are kept.
///
/// A clock names the policy version that it ran on, so a saved version never changes and is never lost. The box holds
/// ``InMemoryPolicyBookStore``.
///
/// Requirements for a conforming type:
/// - Saving a version again with the same content changes nothing; with other content it is
///   ``PolicyBookStoreError/versionTaken(_:version:)``.
/// - Two savings at the same time of one version with different content: one of them fails.
public protocol PolicyBookStore: Sendable {
    /// Saves a version of a book.
    ///
    /// - Throws: ``PolicyBookStoreError/versionTaken(_:version:)`` if the version exists with other content, or an error
    ///   of the store.
    func save(_ book: PolicyBook) async throws

    /// A saved version of a book.
    ///
    /// - Parameters:
    ///   - id: The book.
    ///   - version: The version, or `nil` for the latest.
    /// - Returns: The book, or `nil` if there is none.
    /// - Throws: An error of the store.
    func book(_ id: String, version: Int?) async throws -> PolicyBook?
}

/// A rule of ``PolicyBookStore`` that was broken.
public enum PolicyBookStoreError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The version exists with other content.
    case versionTaken(String, version: Int)

    /// What is wrong, in words.
    public var description: String {
        switch self {
        case .versionTaken(let id, let version):
            "version \(version) of the policies '\(id)' exists with other content; save a change as the next"
        }
    }
}

/// Keeps policy books in memory.
public actor InMemoryPolicyBookStore: PolicyBookStore {
    private var versions: [String: [Int: PolicyBook]] = [:]

    /// Makes an empty store.
    public init() {}

    /// Saves a version unless it exists.
    public func save(_ book: PolicyBook) throws {
        if let saved = versions[book.id]?[book.version] {
            guard saved == book else { throw PolicyBookStoreError.versionTaken(book.id, version: book.version) }
            return
        }
        versions[book.id, default: [:]][book.version] = book
    }

    /// A saved version, or the latest.
    public func book(_ id: String, version: Int?) -> PolicyBook? {
        guard let saved = versions[id], let wanted = version ?? saved.keys.max() else { return nil }
        return saved[wanted]
    }
}
