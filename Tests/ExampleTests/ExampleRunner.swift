import Foundation
import Testing

/// Runs the examples that were built beside the tests.
struct ExampleRunner {
    struct Result {
        var status: Int32
        var output: String
        var errors: String

        var lines: [Substring] { output.split(separator: "\n", omittingEmptySubsequences: false) }
    }

    /// Runs an example and waits for it.
    static func run(
        _ name: String,
        _ arguments: [String] = [],
        input: String? = nil,
        in folder: URL? = nil,
        environment: [String: String] = [:]
    ) throws -> Result {
        let process = Process()
        process.executableURL = buildFolder.appendingPathComponent(name)
        process.arguments = arguments
        if !environment.isEmpty {
            process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        }
        if let folder { process.currentDirectoryURL = folder }
        let output = Pipe()
        let errors = Pipe()
        process.standardOutput = output
        process.standardError = errors
        // From a file: a program that answers while it reads would fill its own pipe before all is written.
        let folder = FileManager.default.temporaryDirectory
        let file = folder.appendingPathComponent(UUID().uuidString)
        try Data((input ?? "").utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        process.standardInput = try FileHandle(forReadingFrom: file)
        try process.run()
        // Read before waiting: a program that fills the pipe would wait for its reader.
        let printed = try output.fileHandleForReading.readToEnd() ?? Data()
        let complained = try errors.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return Result(
            status: process.terminationStatus,
            output: String(decoding: printed, as: UTF8.self),
            errors: String(decoding: complained, as: UTF8.self)
        )
    }

    /// The folder that holds the test program holds the examples too.
    private static var buildFolder: URL {
        #if os(macOS)
        for bundle in Bundle.allBundles where bundle.bundlePath.hasSuffix(".xctest") {
            return bundle.bundleURL.deletingLastPathComponent()
        }
        #endif
        return Bundle.main.bundleURL
    }

    /// A file in the folder for temporary files, removed after use.
    static func withFile<Value>(_ contents: String, named name: String, _ body: (String) throws -> Value) throws
        -> Value
    {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent(name)
        try Data(contents.utf8).write(to: file)
        return try body(file.path)
    }
}
