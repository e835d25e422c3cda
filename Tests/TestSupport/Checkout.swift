public import Foundation

/// The checkout that the tests were built from, for tests of what is written in it.
public enum Checkout: Sendable {
    /// Its folder.
    public static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The text of a file, by its path in the checkout.
    public static func text(of path: String) throws -> String {
        try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
    }

    /// The paths of the files below a folder whose names end in one way, sorted; hidden files are passed over.
    public static func files(in path: String, named suffix: String) -> [String] {
        let walker = FileManager.default.enumerator(atPath: folder.appendingPathComponent(path).path)
        let names = walker?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(suffix) && !$0.hasPrefix(".") && !$0.contains("/.") }
            .map { "\(path)/\($0)" }.sorted()
    }
}
