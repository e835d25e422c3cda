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
    /// How many open items there are.
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
        let process = Process()
        process.executableURL = Bundle.main.executableURL
        process.arguments = ["--open-store", path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let said = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return try JSONDecoder().decode(StoreOpening.self, from: said)
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
            clocks = restored.log.count
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
        var usage = rusage()
        #if os(Linux)
        // RUSAGE_SELF, which Linux counts in KiB.
        unsafe getrusage(0, &usage)
        return usage.ru_maxrss * 1024
        #else
        unsafe getrusage(RUSAGE_SELF, &usage)
        return usage.ru_maxrss
        #endif
    }
}
#endif
