import Foundation

/// How large the counted tests run: random cases, permutations, fuzzed inputs.
///
/// One environment variable, `REPUTATION_TEST_SCALE`, scales them all: 1 by default, 100 for the whole counts.
public enum TestScale: Sendable {
    /// The factor, at least 1.
    public static let factor: Int = {
        let text = ProcessInfo.processInfo.environment["REPUTATION_TEST_SCALE"] ?? ""
        return max(1, Int(text) ?? 1)
    }()

    /// A count at the current scale: `whole` at factor 100, a hundredth of it at factor 1, never below `least`.
    public static func count(whole: Int, least: Int = 1) -> Int {
        max(least, whole / 100 * min(100, factor))
    }
}
