import Conversations
import Foundation
import TestSupport
import Testing

@testable import own_store

/// The program that brings its own source and store; that both keep every promise is checked beside the kits.
@Suite struct OwnStoreTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)

    private static func lines(_ numbers: Range<Int>) -> [String] {
        numbers.map { number in
            #"{"id":"r\#(number)","by":"guest\#(number % 7)","at":\#(1_772_445_600_000 + number * 60_000),"#
                + #""stars":\#(1 + number % 5),"text":"Crossing \#(number)"}"#
        }
    }

    private func run(_ server: LoopbackServer, polls: Int = 1) throws -> ExampleRunner.Result {
        try ExampleRunner.run(
            "own-store",
            [
                "--server", server.address, "--journal", folder.appendingPathComponent("journal").path,
                "--polls", "\(polls)", "--every", "0",
            ]
        )
    }

    @Test func `the program polls a served endpoint into its journal, and goes on where it stopped`() async throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let double = PierDouble(Self.lines(0..<20) + [#"{"id":"x"}"#])
        let server = try LoopbackServer { target, _ in double.reply(to: target) }
        defer { server.stop() }

        let first = try run(server, polls: 2)
        #expect(first.status == 0, "\(first.errors)")
        #expect(first.lines.count == 4 && first.lines[0].hasPrefix("refused: line 21, "), "\(first.output)")
        #expect(first.lines.dropFirst() == ["reading 1: 20 new", "reading 2: 0 new", ""])

        double.setAway(true)
        #expect(try run(server).output == "reading 1 ended: the service answers with status 503\n")
        double.setAway(false)
        double.serve(Self.lines(0..<20) + [#"{"id":"x"}"#] + Self.lines(20..<33))
        #expect(try run(server).output == "reading 1: 13 new\n")

        let journal = try JournalStore(path: folder.appendingPathComponent("journal").path)
        let texts = try await journal.log(matching: EventQuery()).conversations().flatMap(\.items).map(\.message.text)
        #expect(Set(texts) == Set((0..<33).map { "Crossing \($0)" }) && texts.count == 33)
    }

    @Test func `the program explains itself and names what it lacks`() throws {
        let help = try ExampleRunner.run("own-store", ["--help"])
        #expect(help.status == 0 && help.output.contains("--journal") && help.output.contains("/reviews?first=N"))
        let bare = try ExampleRunner.run("own-store")
        #expect(bare.status != 0 && bare.errors.contains("--server"))
    }
}
