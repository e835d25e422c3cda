import Foundation

/// One figure: what was measured, how much, and against what it is held.
struct Measurement: Codable {
    var module: String
    var name: String
    var value: Double
    var unit: String
    /// What the figure should reach, in words, such as `at least 400,000`.
    var aim: String?
    var note: String?

    /// Whether the figure is not what it should be.
    var missesAim: Bool {
        guard let aim, let number = aim.firstMatch(of: /[0-9][0-9,]*(\.[0-9]+)?/),
            let bound = Double(number.output.0.filter { $0 != "," })
        else { return false }
        if aim.hasPrefix("at least") { return value < bound }
        if aim.hasPrefix("at most") { return value > bound }
        return aim.hasPrefix("below") && value >= bound
    }

    /// The name, with long numbers in groups of three.
    var title: String {
        name.replacing(/[0-9]{5,}/) { match in
            Int(match.output)?.formatted(.number.locale(Locale(identifier: "en"))) ?? String(match.output)
        }
    }
}

/// The processor seconds that a piece of work takes on one core: the least of several runs, since whatever disturbs
/// a run only adds.
func leastSeconds(runs: Int = 5, _ work: () throws -> Void) rethrows -> Double {
    var least = Double.infinity
    for _ in 0..<sized(runs) {
        let start = threadNanoseconds()
        try work()
        least = min(least, Double(threadNanoseconds() - start) / 1e9)
    }
    return least
}

/// The processor seconds that the process has used, for work that may move from thread to thread but does one thing
/// at a time.
func processSeconds() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

private func threadNanoseconds() -> Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
}

/// The memory that the process holds now, in bytes; `nil` where the system does not tell.
func residentBytes() -> Int? {
    guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return nil }
    let fields = text.split(separator: " ")
    guard fields.count > 1, let pages = Int(fields[1]) else { return nil }
    return pages * 4096
}

/// Keeps the optimiser from removing work whose result nobody reads.
@inline(never)
func consume<Value>(_ value: Value) {
    _ = value
}
