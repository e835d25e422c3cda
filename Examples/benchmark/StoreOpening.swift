#if SQLite
import Conversations
import Foundation
import ReputationSQLite
import ServiceLevels

/// How a program that has just started opens a file, measured in a process of its own: nothing is in memory yet, and what
/// it holds at the most is all its own.
struct StoreOpening: Codable {
    /// Until all clocks run again, by the clock on the wall.
    var seconds: Double
    /// What all its threads used of the processors.
    var processorSeconds: Double
    /// How many clocks run.
    var clocks: Int
    /// The most memory the process held before it opened the file, in bytes.
    var bytesBefore: Int
    /// The most memory it held until the clocks ran, in bytes.
    var peakBytes: Int

    static let brand = BrandProfile(
        id: BrandID(rawValue: "kestrelbay"),
        name: "Kestrel Bay Ferries",
        accounts: [BrandAccount(platform: .x, native: "kestrelbay", handle: "kestrelbay")]
    )

    static func book() throws -> CompiledPolicyBook {
        try PolicyBook.standard(calendar: BusinessCalendar.always.id).compiled(with: [])
    }

    /// Starts this program again, to open a file and say how that went.
    static func inOwnProcess(_ path: String) throws -> StoreOpening {
        try JSONDecoder().decode(StoreOpening.self, from: Benchmark.output(of: ["--open-store", path]))
    }

    /// Opens a file and has the clocks of all open items running.
    static func measured(_ path: String) async throws -> StoreOpening {
        let book = try book()
        let before = peakBytes
        var clocks = 0
        let start = processSeconds()
        let seconds = try await StoreBenchmarks.wallSeconds {
            let store = try SQLiteStore(path: path)
            guard let snapshot = try await store.clocks(named: "desk").snapshot() else { return }
            let restored = ServiceLevelEngine(restoring: snapshot, brand: brand, book: book)
            clocks = restored.openClockCount
            consume(restored)
        }
        return StoreOpening(
            seconds: seconds,
            processorSeconds: processSeconds() - start,
            clocks: clocks,
            bytesBefore: before,
            peakBytes: peakBytes
        )
    }

    /// The most memory that this process has ever held.
    private static var peakBytes: Int {
        #if os(Linux)
        // Not getrusage, which goes on from the most that the program held which started this one.
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let peak = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return (peak?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0) * 1024
        #else
        var usage = rusage()
        unsafe getrusage(RUSAGE_SELF, &usage)
        return usage.ru_maxrss
        #endif
    }
}
#endif
