import ConversationSources
import Conversations
import Foundation
import ReputationTesting
import Testing

@Suite struct SourceConformanceTests {
    private static let badRecords = [BadRecord("no record"), BadRecord("{\"stars\":9}", field: "stars")]

    @Test(arguments: SourceLaw.allCases)
    func `the source of a fixture keeps every promise of a source`(law: SourceLaw) async {
        await ConversationSourceConformance(badRecords: Self.badRecords) { FixtureSource($0) }.check(law)
    }

    @Test(arguments: SourceFault.all)
    func `a broken source breaks the law concerned and no other`(fault: SourceFault) async {
        let kit = ConversationSourceConformance(
            badRecords: Self.badRecords,
            patience: .milliseconds(fault.law == .endsWhenCancelled ? 200 : 60_000),
            makeSource: fault.make
        )
        for law in SourceLaw.allCases where law != fault.law {
            await kit.check(law)
        }
        await withKnownIssue { await kit.check(fault.law) }
    }

    @Test func `every law is broken by a source`() {
        #expect(Set(SourceFault.all.map { $0.law }) == Set(SourceLaw.allCases))
    }
}

/// The files of the package's own source, in the format that can express any event.
@Suite final class FileSourceConformanceTests: Sendable {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("kit-\(UUID().uuidString)")

    init() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit {
        do {
            try FileManager.default.removeItem(at: folder)
        } catch {
            print("left \(folder.path) behind: \(error)")
        }
    }

    /// Enough for several pieces of a file.
    private static let events: [ConversationEvent] = {
        let build = EventBuilder()
        let text = String(repeating: "Where is the boat? \u{1F6A2} ", count: 60)
        return (0..<250).map { build.customer("ada", writes: "m\($0)", text, at: Double($0)) }
    }()

    @Test(arguments: SourceLaw.allCases)
    func `a file keeps every promise of a source`(law: SourceLaw) async {
        let folder = folder
        let badRecords = [
            BadRecord("no record"),
            BadRecord(#"{"type":"arrived","occurredAt":"yesterday","data":{}}"#, field: "data.id"),
        ]
        let kit = ConversationSourceConformance(events: Self.events, badRecords: badRecords) { fixture in
            var bytes: [UInt8] = []
            for record in fixture.records {
                switch record {
                case .event(let event): bytes += try JSONLinesEncoder().encode(event)
                case .bad(let bad): bytes += bad.raw + [0x0A]
                }
            }
            let file = folder.appendingPathComponent(UUID().uuidString)
            try Data(bytes).write(to: file)
            return FileSource(path: file.path)
        }
        await kit.check(law)
    }
}
