import Foundation

/// By what every size is divided: 1 without the environment variable `REPUTATION_BENCHMARK_DIVISOR`.
///
/// With it a test runs every benchmark in little time; the figures of such a run tell nothing.
private let divisor: Int = {
    let wish = ProcessInfo.processInfo.environment["REPUTATION_BENCHMARK_DIVISOR"]
    return max(1, wish.flatMap { Int($0) } ?? 1)
}()

/// A size as large as this run has it.
func sized(_ count: Int) -> Int {
    max(1, count / divisor)
}
