import Conversations
import Foundation
import LanguageAnalysis
import Presence
import TestSupport
import Testing

/// The sample's six weeks, read for presence: its README tells what must be found.
struct SampleStoryTests {
    private static let reader = Result { try PresenceReader() }

    private func record() throws -> BrandRecord {
        let lines = try Checkout.text(of: "Examples/SampleData/kestrel-bay.jsonl").split(separator: "\n")
        let events = try lines.map { try JSONDecoder().decode(ConversationEvent.self, from: Data($0.utf8)) }
        let log = ConversationLog(events)
        let brand = BrandProfile.discovered(in: log, id: BrandID(rawValue: "kestrelbay"))
        return BrandRecord(log, for: brand, at: try #require(log.lastReceivedAt))
    }

    @Test func `R16: the account that promised to answer every post, posted for a week and left is abandoned`() throws {
        let findings = CadenceMonitor().findings(in: try record())
        #expect(findings.filter { $0.verdict == .abandoned }.map(\.profile.platform) == [.bluesky])
        #expect(findings.first { $0.profile.property == "kestrelbay.orran" }?.verdict == .notAssessed)
    }

    @Test func `R17 and R18: the page that says sorry for its silence and is silent again is found by both`() throws {
        let record = try record()
        let orran = ProfileKey(platform: .facebook, property: "kestrelbay.orran")
        #expect(try Self.reader.get().absenceApologies(in: record).map(\.profile) == [orran])
        let finding = try #require(NeglectMonitor().findings(in: record).first { $0.profile == orran })
        #expect(finding.isNeglected)
        #expect(finding.waiting.count == 5)
        #expect(finding.noticed == 0)
    }

    @Test func `R45: the tip to take the rival, on the line's own page, is found`() throws {
        let reader = try Self.reader.get()
        let rival = NamedBrand("Brackwater Line", aliases: ["Brackwater*", "Бракуотер*"])
        let tips = reader.rivalTips(
            in: try record(),
            rivals: try BrandNameFinder([rival], analyzer: reader.analyzer)
        )
        let strong = tips.filter { $0.kind == .recommendsRival }
        #expect(strong.map(\.rival) == ["Brackwater Line"])
        #expect(strong.first?.author?.native == "grahamtellwick")
        #expect(tips.contains { $0.kind == .turnsAway && $0.profile.property == "kestrelbay.orran" })
    }

    @Test func `R50: the customer who answers another on the page nobody reads is surfaced`() throws {
        let peers = try Self.reader.get().peerSupport(in: try record())
        #expect(peers.contains { $0.message.native == "100200777_5535" && $0.role == .solutionGiver })
    }

    @Test func `R42: too few reviews a site are not judged, all sites together moved no further than chance`() throws {
        let record = try record()
        let shifts = RatingShift.find(in: record, at: record.time.addingTimeInterval(-24 * 86_400))
        #expect(shifts.count == 7)
        #expect(shifts.dropLast().allSatisfy { $0.change.value == nil })
        #expect(try #require(shifts.last?.change.value).isFlagged == false)
    }
}
