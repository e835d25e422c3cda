import Conversations
import Foundation
import Moderation
import ReputationTesting
import Testing

@Suite struct DecisionFileTests {
    private let folder: TestFolder

    init() throws {
        folder = try TestFolder()
    }

    @Test(arguments: DecisionLogLaw.allCases)
    func `the file keeps every promise of a decision log`(law: DecisionLogLaw) async {
        await DecisionLogConformance { try DecisionFile(path: folder.freshPath()) }.check(law)
    }

    @Test func `what was added is there after a restart, and a line that was cut is not`() async throws {
        let path = folder.freshPath()
        let entries = ["first", "second"].map { key in
            DecisionLogEntry(
                key: key,
                decision: DecisionID("guide", key),
                comment: MessageID(platform: .facebook, native: "c1"),
                author: AuthorID(platform: .facebook, native: "ada"),
                at: ModerationBuilder.start,
                fact: .step(kind: .hide, status: .done, note: nil)
            )
        }
        for entry in entries { _ = try await DecisionFile(path: path).append(entry) }
        let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
        try file.truncate(atOffset: file.seekToEnd() - 5)
        try file.close()
        let log = try DecisionFile(path: path)
        #expect(try await log.entries(.all) == [entries[0]])
        #expect(try await log.append(entries[1]))
        #expect(try await DecisionFile(path: path).entries(.all) == entries)
    }
}
