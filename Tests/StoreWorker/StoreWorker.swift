#if SQLite
import ReputationSQLite
#endif

/// The stores in a process of its own, which the tests start several times at once and kill.
@main
enum StoreWorker {
    static func main() async throws {
        #if SQLite
        var arguments = CommandLine.arguments.dropFirst()
        let job = arguments.popFirst() ?? ""
        let path = arguments.popFirst() ?? ""
        let numbers = arguments.compactMap { Int($0) }
        switch job {
        case "feed": try await FeedJob(path: path, events: numbers[0], batch: numbers[1]).run()
        case "share": try await ShareJob(path: path, worker: numbers[0], rounds: numbers[1]).run()
        case "import": try SQLiteStore(importing: arguments.first ?? "", into: path).close()
        case "stranger": try await StrangerJob.run(path)
        default: print("unknown job '\(job)'")
        }
        #endif
    }
}
