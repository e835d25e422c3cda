import ConversationSources
import Conversations
import Foundation
import ReputationTesting
import TestSupport
import Testing

@testable import live_source

@Suite struct LiveSourceTests {
    /// Runs the program for some readings of a server, into a file of a folder.
    private func poll(_ server: LoopbackServer, into folder: URL, polls: Int) throws -> ExampleRunner.Result {
        try ExampleRunner.run(
            "live-source",
            [
                "--server", server.address, "--into", folder.appendingPathComponent("events.jsonl").path, "--polls",
                "\(polls)", "--every", "0", "--timeout", "1", "--page", "10", "--back-off", "0.01",
            ]
        )
    }

    @Test func `a failing server, on the loopback interface, costs nothing but time`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let double = MastodonDouble(count: 60, seed: 7, pause: 0)
        let server = try LoopbackServer { target, _ in double.reply(to: target) }
        defer { server.stop() }
        var readings = 0
        while !double.isComplete || readings < 3 {
            // Each run is a new program that goes on where the last one stopped.
            let result = try poll(server, into: folder, polls: 3)
            #expect(result.status == 0, "\(result.errors)")
            readings = double.isComplete ? readings + 1 : 0
        }
        let lines = try Data(contentsOf: folder.appendingPathComponent("events.jsonl"))
        var decoder = JSONLinesDecoder()
        let batch = decoder.decode([UInt8](lines))
        let arrived = batch.events.compactMap { event in
            if case .arrived(let message) = event.fact { message.id.native } else { nil }
        }
        #expect(batch.refusals.isEmpty)
        #expect(Set(arrived) == double.statuses, "\(double.statuses.subtracting(arrived))")
        #expect(arrived.count == double.count, "each event is kept once")
        #expect(double.failures > 0)
    }

    @Test func `a server that refuses is told in one line, and the place is kept`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let server = try LoopbackServer { _, _ in .answer(status: 401, headers: [], body: "") }
        defer { server.stop() }
        let result = try poll(server, into: folder, polls: 1)
        #expect(result.errors.contains("reading 1 ended: the server refuses with status 401"))
        #expect(result.output == "reading 1: 0 new, 0 in all\n")
    }

    @Test(arguments: HTTPFetcherLaw.allCases)
    func `the program's fetcher, on the loopback interface, keeps every promise`(law: HTTPFetcherLaw) async {
        let servers = Servers()
        let kit = HTTPFetcherConformance(
            patience: .seconds(30),
            serve: { try await servers.serve($0) },
            makeFetcher: { URLSessionFetcher(timeout: 120) }
        )
        await kit.check(law)
        await servers.stop()
    }

    /// The servers that a kit asked for.
    private actor Servers {
        private var running: [LoopbackServer] = []

        func serve(_ reply: @escaping HTTPFetcherConformance<URLSessionFetcher>.Reply) throws -> String {
            let server = try LoopbackServer { target, headers in
                switch reply(target, headers) {
                case .answer(let answer):
                    let body = String(decoding: answer.body, as: UTF8.self)
                    return .answer(status: answer.status, headers: answer.headers, body: body)
                case .breaksOff(let body): return .breaksOff(body: String(decoding: body, as: UTF8.self))
                case .silence(let time): return .silence(milliseconds: Int(time / .milliseconds(1)))
                }
            }
            running.append(server)
            return server.address
        }

        func stop() {
            for server in running { server.stop() }
        }
    }
}
