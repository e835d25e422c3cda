#if SQLite
import Foundation

/// A worker that was built beside the tests, in a process of its own.
struct WorkerProcess {
    private let process = Process()
    private let output: URL

    /// Starts a job, or another program.
    init(_ arguments: [String], named name: String = "store-worker") throws {
        output = FileManager.default.temporaryDirectory.appendingPathComponent("worker-\(UUID().uuidString)")
        try Data().write(to: output)
        process.executableURL = Self.folder.appendingPathComponent(name)
        process.arguments = arguments
        let handle = try FileHandle(forWritingTo: output)
        process.standardOutput = handle
        process.standardError = handle
        try process.run()
    }

    var isRunning: Bool { process.isRunning }

    /// Stops it at once, as a power cut would; says whether it was still at work.
    func kill() -> Bool {
        let wasRunning = process.isRunning
        _ = Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        return wasRunning && process.terminationReason == .uncaughtSignal
    }

    /// Waits for its end and gives its status and what it printed.
    ///
    /// Without blocking a thread, since other tests need the few that there are.
    func finish() async throws -> (status: Int32, output: String) {
        while process.isRunning { try await Task.sleep(for: .milliseconds(5)) }
        process.waitUntilExit()
        let text = try String(contentsOf: output, encoding: .utf8)
        try FileManager.default.removeItem(at: output)
        return (process.terminationStatus, text.trimmingCharacters(in: .whitespacesAndNewlines))
    }

    /// The folder that holds the test program holds the worker too.
    static var folder: URL {
        #if os(macOS)
        for bundle in Bundle.allBundles where bundle.bundlePath.hasSuffix(".xctest") {
            return bundle.bundleURL.deletingLastPathComponent()
        }
        #endif
        return Bundle.main.bundleURL
    }
}
#endif
